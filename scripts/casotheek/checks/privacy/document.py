"""The privacy check over one file: hits become findings that never show the text.

Owns lines and columns, the names of files, and whether an allowed text was needed.
Knows nothing of a whole library (controle).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from casotheek.checks.privacy.scan import Uitslag, nooit_toegestaan, scan, scan_met_lijst
from casotheek.checks.privacy.soort import Bereik, Treffer
from casotheek.findings import TABEL, Finding, Plek

MASKER = "…"


@dataclass(frozen=True)
class Tekstbron:
    """A text to scan: where it stands and what is known of it.

    `vrijgaves` holds, per allowed text of the file itself, where that entry stands.
    """

    pad: str
    tekst: str
    pseudoniemen: tuple[str, ...] = ()
    vrijgaves: tuple[tuple[str, Plek], ...] = ()
    fictief: bool = False
    alleen_fouten: bool = False
    geerfd: tuple[str, ...] = field(default=(), repr=False)
    """Texts that the library allows in every file."""

    @property
    def toegestaan(self) -> tuple[str, ...]:
        """Every text that may pass here, each once."""
        return tuple(dict.fromkeys([*(tekst for tekst, _ in self.vrijgaves), *self.geerfd]))


class Regelwijzer:
    """From a place in a text to its line and column, and back."""

    def __init__(self, tekst: str) -> None:
        self._begin = [0, *(m.end() for m in re.finditer("\n", tekst))]

    def plek(self, pad: str, plaats: int) -> Plek:
        """Line and column, both from 1."""
        regel = bisect_right(self._begin, plaats)
        return Plek(pad, regel, plaats - self._begin[regel - 1] + 1)

    def plaats(self, plek: Plek) -> int:
        """The place in the text of a line and column."""
        return self._begin[min(plek.regel, len(self._begin)) - 1] + plek.kolom - 1


def scan_bron(bron: Tekstbron) -> Uitslag:
    """All rules over one file, its own and the inherited allowed texts included."""
    return scan_met_lijst(
        bron.tekst,
        pseudoniemen=bron.pseudoniemen,
        toegestaan=bron.toegestaan,
        fictief=bron.fictief,
    )


def bevindingen(bron: Tekstbron, uitslag: Uitslag) -> Iterator[Finding]:
    """The findings of one file; none of them holds or shows what was found."""
    wijzer = Regelwijzer(bron.tekst)
    getoond = toonbaar_pad(bron.pad, bron.pseudoniemen)
    if getoond != bron.pad:
        yield from _naam_van_bestand(bron, getoond)
    for treffer in uitslag.treffers:
        if treffer.ernst == "fout" or not bron.alleen_fouten:
            yield _geheim(treffer.regel, wijzer.plek(getoond, treffer.start), _lengte(treffer))
    yield from vrijgavebevindingen(
        bron.vrijgaves, lambda tekst: nodig(bron, uitslag, tekst), getoond
    )


def vrijgavebevindingen(
    vrijgaves: Iterable[tuple[str, Plek]], is_nodig: Callable[[str], bool], getoond: str
) -> Iterator[Finding]:
    """Allowed texts that nothing needs, or that never can be allowed."""
    for tekst, plek in vrijgaves:
        hier = Plek(getoond, plek.regel, plek.kolom)
        if nooit_toegestaan(tekst):
            yield _geheim("C531", hier, len(tekst))
        elif not is_nodig(tekst):
            yield _geheim("C530", hier, len(tekst))


def nodig(bron: Tekstbron, uitslag: Uitslag, tekst: str) -> bool:
    """Whether an allowed text let something pass outside its own entry."""
    wijzer = Regelwijzer(bron.tekst)
    eigen = [
        (wijzer.plaats(plek), wijzer.plaats(plek) + len(entry) + 2)
        for entry, plek in bron.vrijgaves
    ]
    plaatsen = uitslag.doorgelaten.get(bron.toegestaan.index(tekst), ())
    return any(not _binnen(bereik, eigen) for bereik in plaatsen)


def _binnen(bereik: Bereik, eigen: Sequence[Bereik]) -> bool:
    return any(start <= bereik[0] and bereik[1] <= eind for start, eind in eigen)


def _lengte(treffer: Treffer) -> int:
    return treffer.eind - treffer.start


def _geheim(code: str, plek: Plek, lengte: int) -> Finding:
    return Finding(plek, TABEL[code], {}, max(lengte, 1), geheim=True)


def _naamtreffers(naam: str, pseudoniemen: Sequence[str]) -> list[Treffer]:
    """Hits in the name of a file, where hyphens stand for spaces; faults only."""
    los = re.sub(r"[-_]", " ", naam)
    beide = [*scan(naam, pseudoniemen=pseudoniemen), *scan(los, pseudoniemen=pseudoniemen)]
    return sorted({treffer for treffer in beide if treffer.ernst == "fout"})


def _naam_van_bestand(bron: Tekstbron, getoond: str) -> Iterator[Finding]:
    naam = bron.pad.rpartition("/")[2]
    for treffer in _naamtreffers(naam, bron.pseudoniemen):
        yield _geheim(treffer.regel, Plek(getoond), _lengte(treffer))


def toonbaar_pad(pad: str, pseudoniemen: Sequence[str] = ()) -> str:
    """`pad` with what the rules find in the file name left out."""
    map_, streep, naam = pad.rpartition("/")
    for treffer in reversed(_naamtreffers(naam, pseudoniemen)):
        naam = naam[: treffer.start] + MASKER + naam[treffer.eind :]
    return f"{map_}{streep}{naam}"
