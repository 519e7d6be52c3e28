"""The word list of a library: what compounds consist of, and what a typo may mean.

Owns which words get on the list and how common they are there, in classes. Does not
correct and does not split. The browser fetches the list only when a question holds a
word that the index does not know.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

from casotheek.search.compounds import Splitser
from casotheek.search.rules import regels

MEESTE_WOORDEN = 8000
MEESTE_DELEN = 3000
LANGSTE_DEEL = 12
VAAK = 3
"""In how many documents a word must stand to serve as a part of compounds."""


@dataclass(frozen=True)
class Woordenlijst:
    """Words without accents: how common each is (0: no word to look for), and the parts."""

    klasse: Mapping[str, int]
    delen: frozenset[str]

    @cached_property
    def splitser(self) -> Splitser:
        """Splits words with the parts of this list."""
        return Splitser(self.delen)

    @cached_property
    def bekend(self) -> tuple[tuple[str, int], ...]:
        """The words of the library and its vocabulary with their class, in alphabetical order."""
        return tuple(sorted((w, k) for w, k in self.klasse.items() if k))


def is_gewoon(woord: str) -> bool:
    """Whether a word is nothing but the letters a to z."""
    return woord.isascii() and woord.isalpha()


def maak_woordenlijst(
    aantallen: Mapping[str, int],
    kern: set[str],
    vast: frozenset[str],
    vormwoorden: Collection[str] = (),
) -> Woordenlijst:
    """The list from the number of documents of each word.

    `kern` are words of titles, summaries and questions: one document is enough for them.
    `vormwoorden` are words of the vocabulary: a typo may mean one that no document holds.
    """
    kortste = regels().kortste_deel
    goed = [
        woord
        for woord, aantal in aantallen.items()
        if len(woord) >= kortste and is_gewoon(woord) and (aantal > 1 or woord in kern)
    ]
    goed.sort(key=lambda woord: (-aantallen[woord], woord))
    goed = goed[:MEESTE_WOORDEN]
    delen = vast | _eigen_delen(goed, aantallen, vast)
    klasse = dict.fromkeys(sorted(delen), 0)
    klasse |= {woord: _klasse(aantallen[woord]) for woord in goed}
    for woord in sorted(vormwoorden):
        if len(woord) >= kortste and is_gewoon(woord):
            klasse[woord] = klasse.get(woord) or 1
    return Woordenlijst(klasse, frozenset(delen))


def _eigen_delen(
    goed: list[str], aantallen: Mapping[str, int], vast: frozenset[str]
) -> frozenset[str]:
    """Common words of the library that are no compound themselves."""
    splitser = Splitser(vast)
    gevonden = (
        woord
        for woord in goed
        if aantallen[woord] >= VAAK and len(woord) <= LANGSTE_DEEL and not splitser.delen_van(woord)
    )
    return frozenset([woord for woord, _ in zip(gevonden, range(MEESTE_DELEN), strict=False)])


def _klasse(aantal: int) -> int:
    """1 for one document, 2 from two on, 3 from four on, and so on."""
    return min(aantal.bit_length(), 15)
