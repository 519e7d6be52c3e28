"""Traces: what of a library is held back, in a form that can be looked up fast.

Owns the gathering of withheld text: runs of six words, titles, file names and
pseudonyms that nothing allowed holds. Knows nothing of output files (leaks).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import chain, islice
from typing import Any

from pydantic import BaseModel

from casotheek.library import Bibliotheek, Stuk
from casotheek.reading import Document

LENGTE = 6
"""How many words in a row make a run."""

PORTIE = 1_000
"""Texts that are compared at once: all words of a large library are too much to hold."""

Woord = bytes
"""A folded word in UTF-8: cutting bytes is ten times faster than matching letters."""

Reeks = tuple[Woord, ...]

_SCHEIDING = (re.compile(rb"\xe2\x80[\x80-\xbf]"), re.compile(rb"\xc2[\xa0-\xbf]"))
"""Quotes, dashes, dots and spaces outside ASCII, as they are written in UTF-8."""

_GRENS = "\x1e"
"""Stands between two texts as a word of its own, so that no run crosses from one to the other."""

_BLIJFT = frozenset(_GRENS.encode())
_TABEL = bytes(
    code if code > 0x7F or chr(code).isalnum() or code in _BLIJFT else 0x20 for code in range(256)
)
_YAML_OPMERKING = re.compile(r"(?:^|\s)#+\s?(.*)$", re.MULTILINE)
_HTML_OPMERKING = re.compile(r"<!--(.*?)(?:-->|\Z)", re.DOTALL)


def woorden(tekst: str) -> list[Woord]:
    """The words of a text, folded."""
    ruw = tekst.lower().encode("utf-8", "replace")
    for scheiding in _SCHEIDING:
        ruw = scheiding.sub(b" ", ruw)
    return ruw.translate(_TABEL).split()


def als_stroom(rij: list[Woord]) -> bytes:
    """Words with one space around each, to look phrases up in."""
    return b" " + b" ".join(rij) + b" "


def reeksen(rij: list[Woord], lengte: int = LENGTE) -> Iterator[Reeks]:
    """Every run of `lengte` words."""
    return zip(*(rij[i:] for i in range(lengte)), strict=False)


@dataclass
class Sporen:
    """What may not be found, with the source it comes from."""

    reeksen: dict[Reeks, str] = field(default_factory=dict)
    frasen: dict[bytes, str] = field(default_factory=dict)
    """Titles, file names and pseudonyms of several words, as words between spaces."""
    namen: dict[str, str] = field(default_factory=dict)
    """Pseudonyms of one word, as written."""

    def __bool__(self) -> bool:
        return bool(self.reeksen or self.frasen or self.namen)


def verzamel(bieb: Bibliotheek, gesneden: Bibliotheek, eigen: Iterable[str] = ()) -> Sporen:
    """All traces of what `gesneden` holds back; `eigen` are texts of the tool itself."""
    sporen = Sporen()
    toegelaten = {stuk.velden.nummer for stuk in gesneden.casussen}
    alle: list[Stuk[Any]] = [*bieb.casussen, *bieb.concepten, *bieb.ingetrokken]
    for stuk in alle:
        if stuk.velden.nummer not in toegelaten:
            _hele_casus(sporen, stuk)
    for document in _documenten(bieb):
        _reeksen_uit(sporen, _opmerkingen(document), document.pad)
    for stuk in bieb.casussen:
        _reeksen_uit(sporen, _verborgen_velden(stuk), stuk.document.pad)
    if sporen:
        _zonder_toegelaten(sporen, chain(_alle_teksten(gesneden), eigen))
    return sporen


def _hele_casus(sporen: Sporen, stuk: Stuk[Any]) -> None:
    pad = stuk.document.pad
    _reeksen_uit(sporen, [*teksten_van(stuk.velden), stuk.document.body], pad)
    titel = getattr(stuk.velden, "titel", None)
    if titel is None:
        return
    for frase in (titel, stuk.document.stam):
        if len(rij := woorden(frase)) > 1:
            sporen.frasen[als_stroom(rij)] = pad
    for naam in getattr(stuk.velden, "pseudoniemen", None) or ():
        rij = woorden(naam)
        if len(rij) > 1:
            sporen.frasen[als_stroom(rij)] = pad
        elif rij and len(rij[0]) > 2:
            sporen.namen[naam.strip()] = pad


def _reeksen_uit(sporen: Sporen, teksten: Iterable[str], pad: str) -> None:
    for tekst in teksten:
        sporen.reeksen.update(dict.fromkeys(reeksen(woorden(tekst)), pad))


def _aaneen(teksten: Iterable[str]) -> list[Woord]:
    return woorden(f" {_GRENS} ".join(teksten))


def _opmerkingen(document: Document) -> Iterator[str]:
    """The comments in front matter and story; no edition shows them."""
    voor = (
        "\n".join(document.regels[: document.body_regel - 1]) if document.body else document.tekst
    )
    if "#" in voor:
        yield from (gevonden.group(1) for gevonden in _YAML_OPMERKING.finditer(voor))
    if "<!--" in document.body:
        yield from (gevonden.group(1) for gevonden in _HTML_OPMERKING.finditer(document.body))


def _verborgen_velden(stuk: Stuk[Any]) -> Iterator[str]:
    for veld in ("toegestaan", "toestemming", "nagelezen"):
        yield from teksten_van(getattr(stuk.velden, veld, None))


def _zonder_toegelaten(sporen: Sporen, teksten: Iterable[str]) -> None:
    """Let go of what an allowed text says too, a portion of the texts at a time."""
    rest = iter(teksten)
    while portie := list(islice(rest, PORTIE)):
        stroom = _aaneen(portie)
        for reeks in sporen.reeksen.keys() & reeksen(stroom):
            del sporen.reeksen[reeks]
        alles, losse = als_stroom(stroom), set(stroom)
        sporen.frasen = {f: pad for f, pad in sporen.frasen.items() if f not in alles}
        sporen.namen = {n: pad for n, pad in sporen.namen.items() if woorden(n)[0] not in losse}


def _alle_teksten(bieb: Bibliotheek) -> Iterator[str]:
    yield from teksten_van(bieb.instellingen)
    yield from teksten_van([*bieb.begrippen.lijst, *bieb.begrippen.jargon, *bieb.teams])
    for groep in _groepen(bieb):
        for stuk in groep:
            yield from teksten_van(stuk.velden)
            yield stuk.document.body


def _groepen(bieb: Bibliotheek) -> tuple[tuple[Stuk[Any], ...], ...]:
    return (
        bieb.casussen,
        bieb.waarden,
        bieb.opdrachten,
        bieb.versies,
        bieb.paginas,
        bieb.werkvormen,
        bieb.trajecten,
        bieb.ingetrokken,
    )


def _documenten(bieb: Bibliotheek) -> Iterator[Document]:
    for groep in (*_groepen(bieb), bieb.concepten):
        for stuk in groep:
            yield stuk.document
    yield from bieb.bronnen


def teksten_van(iets: Any) -> Iterator[str]:
    """Every text in a part of the model, however deep."""
    if isinstance(iets, str):
        yield iets
    elif isinstance(iets, date):
        yield iets.isoformat()
    for deel in _delen(iets):
        yield from teksten_van(deel)


def _delen(iets: Any) -> Iterable[Any]:
    if isinstance(iets, BaseModel):
        return [getattr(iets, naam) for naam in type(iets).model_fields]
    if isinstance(iets, dict):
        return iets.values()
    return iets if isinstance(iets, (list, tuple)) else ()
