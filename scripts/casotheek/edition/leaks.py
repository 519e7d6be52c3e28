"""The search for leaks: no file that was made may hold what an edition holds back.

Owns the walk over the output and what counts as a leak. Runs in every build before
the new site takes its place, so it must cost little: what is the same on every page
is read once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from casotheek.edition.outputs import GeslotenFout, leesbaar, teksten
from casotheek.edition.traces import LENGTE, Sporen, Woord, als_stroom, reeksen, verzamel, woorden
from casotheek.findings import TABEL, Finding, Plek, maak
from casotheek.library import Bibliotheek
from casotheek.library.template import nieuwe_casus

GESLOTEN = "C572"
_THEMA = Path(__file__).resolve().parent.parent / "theme"
_HOOFDLETTERS = frozenset({".html", ".htm", ".md"})
"""Files in which words of the theme stand too: a name counts only as it is written."""
_GEPAKT = (b"\x1f\x8b", b"PK\x03\x04", b"%PDF")
_GEEN_NAMEN = frozenset({".js", ".mjs", ".css", ".map", ".svg"})
"""Files of the theme, in which any word may be the name of something else."""


class Speurder:
    """Looks for what `gesneden` holds back of `bieb`."""

    def __init__(self, bieb: Bibliotheek, gesneden: Bibliotheek) -> None:
        self._sporen = verzamel(bieb, gesneden, _eigen_teksten())
        self._gezien: set[int] = set()

    def doorzoek_map(self, map_: Path) -> list[Finding]:
        """Every leak in the files below `map_`, each file and source once."""
        if not self._sporen:
            return []
        bestanden = sorted(pad for pad in map_.rglob("*") if pad.is_file())
        namen = [(pad.relative_to(map_).as_posix(), pad) for pad in bestanden]
        return _eens(lek for naam, pad in namen for lek in self.doorzoek(naam, pad.read_bytes()))

    def doorzoek(self, naam: str, inhoud: bytes) -> Iterator[Finding]:
        """The leaks in one file, its own name included."""
        if not self._sporen:
            return
        ending = PurePosixPath(naam).suffix.lower()
        getoond = naam
        for wat, pad in _lekken(self._sporen, naam, ".txt"):
            # The name itself tells what it may not; only its ending can be shown.
            getoond = f"…{ending}"
            yield _lek(pad, getoond, f"{wat}, in de bestandsnaam")
        try:
            for tekst in self._leesbaar(naam, inhoud, ending):
                for wat, pad in _lekken(self._sporen, tekst, ending):
                    yield _lek(pad, getoond, wat)
        except GeslotenFout:
            yield maak(GESLOTEN, Plek(getoond))

    def _leesbaar(self, naam: str, inhoud: bytes, ending: str) -> Iterable[str]:
        """What a file says; of a page only what no page before it said."""
        if ending not in _HOOFDLETTERS or inhoud.startswith(_GEPAKT):
            return teksten(naam, inhoud)
        return (leesbaar(self._nieuw(inhoud.decode("utf-8", "replace"))),)

    def _nieuw(self, tekst: str) -> str:
        """The lines that no page before this one had: header, menu and footer go once."""
        # Of each line only its hash (64 bits) is kept: the lines themselves are the whole site.
        regels = {regel: hash(regel) for regel in tekst.split("\n")}
        nieuw = {regel: som for regel, som in regels.items() if som not in self._gezien}
        self._gezien.update(nieuw.values())
        return "\n".join(nieuw)


def _lek(pad: str, bestand: str, wat: str) -> Finding:
    return Finding(Plek(pad), TABEL["C570"], {"bestand": bestand, "wat": wat}, geheim=True)


def _eens(lekken: Iterable[Finding]) -> list[Finding]:
    uniek = {(lek.plek, *sorted(lek.gegevens.items())): lek for lek in lekken}
    return [uniek[sleutel] for sleutel in sorted(uniek)]


def _lekken(sporen: Sporen, tekst: str, ending: str) -> Iterator[tuple[str, str]]:
    rij = woorden(tekst)
    if len(rij) >= LENGTE and sporen.reeksen:
        for reeks in sporen.reeksen.keys() & reeksen(rij):
            yield "een stuk tekst", sporen.reeksen[reeks]
    stroom = als_stroom(rij)
    for frase, pad in sporen.frasen.items():
        if frase in stroom:
            yield "een titel of naam", pad
    if sporen.namen and ending not in _GEEN_NAMEN:
        yield from _namen(sporen, tekst, set(rij), letterlijk=ending in _HOOFDLETTERS)


def _namen(
    sporen: Sporen, tekst: str, losse: set[Woord], *, letterlijk: bool
) -> Iterator[tuple[str, str]]:
    for naam, pad in sporen.namen.items():
        if woorden(naam)[0] in losse and (not letterlijk or naam in tekst):
            yield "een pseudoniem", pad


def _eigen_teksten() -> Iterator[str]:
    """The words of the tool: those of the theme stand on every site, those of the
    template of a new casus in every concept."""
    yield nieuwe_casus({})
    for pad in sorted(_THEMA.rglob("*")):
        if pad.suffix in {".html", ".mjs", ".js"}:
            yield pad.read_text("utf-8")
