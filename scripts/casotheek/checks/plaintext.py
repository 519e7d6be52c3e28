"""Plain text of a story: its sentences and words, with the place of each.

Owns how Markdown becomes sentences for the checks on language and likeness. The
search room has an analysis of its own, for another purpose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from casotheek.reading import Verhaal

WOORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_EINDE = re.compile(r"[.!?…][’”\"')\]]*(?=\s+(?:[‘’“\"(]?[A-Z0-9À-Ý]|’[a-z]\s)|\s*$)")
_AFKORTING = re.compile(
    r"(?:\b(?:bijv|bv|o\.a|d\.w\.z|m\.b\.v|nr|dhr|mevr|mr|dr|ca|enz|blz|art)|\b[A-Z])\.$"
)
_MARKERING = re.compile(r"^\s{0,3}(?:[-*+]|\d{1,2}[.)]|>)\s+")
_OPMAAK = re.compile(r"[*_`]|\]\([^)]*\)|!?\[")


@dataclass(frozen=True, slots=True)
class Zin:
    """One sentence; line and column from 1, of its first word."""

    tekst: str
    regel: int
    kolom: int

    @property
    def woorden(self) -> list[str]:
        return WOORD.findall(self.tekst)


def zinnen(verhaal: Verhaal) -> Iterator[Zin]:
    """The sentences of a story; list items stand alone, headings and tables are left out."""
    alinea: list[tuple[int, str]] = []
    for nummer, regel in verhaal.regels():
        # Headings and rows of a table are no sentences.
        kop = regel.lstrip().startswith(("#", "|"))
        if kop or not regel.strip() or _MARKERING.match(regel):
            yield from _knip(alinea)
            alinea = []
        if regel.strip() and not kop:
            alinea.append((nummer, regel))
    yield from _knip(alinea)


def zinnen_in(tekst: str) -> list[str]:
    """The sentences of one text without markup, such as a field."""
    return [tekst[van:tot] for van, tot in _grenzen(tekst)]


def _knip(alinea: list[tuple[int, str]]) -> Iterator[Zin]:
    if not alinea:
        return
    schoon = [(nummer, _schoon(regel)) for nummer, regel in alinea]
    tekst = "\n".join(regel for _, regel in schoon)
    for van, tot in _grenzen(tekst):
        ervoor = tekst[:van]
        nummer = schoon[ervoor.count("\n")][0]
        kolom = van - (ervoor.rfind("\n") + 1) + 1
        yield Zin(tekst[van:tot].replace("\n", " "), nummer, kolom)


def _schoon(regel: str) -> str:
    """A line without markup, as long as it was, so that columns stay true."""
    regel = _MARKERING.sub(lambda m: " " * len(m[0]), regel)
    return _OPMAAK.sub(lambda m: " " * len(m[0]), regel)


def _grenzen(tekst: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for einde in _EINDE.finditer(tekst):
        if _AFKORTING.search(tekst, begin, einde.start() + 1):
            continue
        yield from _zonder_rand(tekst, begin, einde.end())
        begin = einde.end()
    yield from _zonder_rand(tekst, begin, len(tekst))


def _zonder_rand(tekst: str, van: int, tot: int) -> Iterator[tuple[int, int]]:
    stuk = tekst[van:tot]
    if WOORD.search(stuk):
        yield van + len(stuk) - len(stuk.lstrip()), van + len(stuk.rstrip())
