"""The story: the Markdown body of a document, cut at its headings.

Owns the cutting, with the line of every section, aware of fenced code. Does not
render Markdown and does not judge which sections belong.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

_KOP = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$")
_HEK = re.compile(r" {0,3}(`{3,}|~{3,})")


@dataclass(frozen=True, slots=True)
class Sectie:
    """A heading with the text under it, up to the next heading of any level.

    `niveau` 0 is the text before the first heading; `regel` counts from 1 in the file.
    """

    kop: str
    niveau: int
    regel: int
    markdown: str


@dataclass(frozen=True)
class Verhaal:
    """The body of a document; `regel` is the line in the file where it starts."""

    markdown: str = ""
    regel: int = 1

    @cached_property
    def secties(self) -> tuple[Sectie, ...]:
        """All sections in order; the text before the first heading comes first."""
        return tuple(_knip(self.markdown, self.regel))

    def deel(self, kop: str) -> Sectie | None:
        """The first section with this heading, or None."""
        return next((sectie for sectie in self.secties if sectie.kop == kop), None)

    def regels(self) -> list[tuple[int, str]]:
        """Every line with its number in the file."""
        return list(enumerate(self.markdown.split("\n"), start=self.regel))

    def tot_en_met(self, kop: str) -> str:
        """The Markdown up to and including the section with this heading."""
        return self._snij(kop)[0]

    def na(self, kop: str) -> str:
        """The Markdown after the section with this heading."""
        return self._snij(kop)[1]

    def _snij(self, kop: str) -> tuple[str, str]:
        nummers = [i for i, sectie in enumerate(self.secties) if sectie.kop == kop]
        if not nummers:
            return self.markdown, ""
        volgende = nummers[0] + 1
        if volgende >= len(self.secties):
            return self.markdown, ""
        grens = self.secties[volgende].regel - self.regel
        regels = self.markdown.split("\n")
        return "\n".join(regels[:grens]), "\n".join(regels[grens:])


def _knip(markdown: str, eerste: int) -> list[Sectie]:
    secties: list[Sectie] = []
    kop, niveau, begin = "", 0, eerste
    bezig: list[str] = []
    hek = ""
    for nummer, regel in enumerate(markdown.split("\n"), start=eerste):
        hek = _in_hek(hek, regel)
        gevonden = None if hek else _KOP.match(regel)
        if gevonden is None:
            bezig.append(regel)
            continue
        secties.append(Sectie(kop, niveau, begin, "\n".join(bezig)))
        kop, niveau, begin, bezig = gevonden[2], len(gevonden[1]), nummer, []
    secties.append(Sectie(kop, niveau, begin, "\n".join(bezig)))
    return secties


def _in_hek(hek: str, regel: str) -> str:
    """The fence that is open after this line, or an empty text."""
    gevonden = _HEK.match(regel)
    if gevonden is None:
        return hek
    if not hek:
        return gevonden[1]
    sluit = gevonden[1][0] == hek[0] and len(gevonden[1]) >= len(hek)
    return "" if sluit and not regel[gevonden.end() :].strip() else hek
