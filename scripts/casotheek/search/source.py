"""Where a question finds its postings: what every index must be able to answer.

Owns the contract between the engine and an index (memory, Whoosh; the browser has its
own), and the weight of a rare term. Does not rank.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Protocol

from casotheek.search.concepts import Vormen
from casotheek.search.documents import Doc
from casotheek.search.register import Register, facetterm
from casotheek.search.wordlist import Woordenlijst

SCHAAL = 64
"""Steps per natural logarithm in the weight of a rare term, which is a whole number."""


class Bron(Protocol):
    """An index as the engine sees it."""

    @property
    def aantal(self) -> int:
        """How many documents there are."""

    @property
    def vormen(self) -> Vormen:
        """The forms of the begrippen."""

    @property
    def woordenlijst(self) -> Woordenlijst:
        """The word list; asked for only when a word is unknown."""

    def hoeveel(self, term: str) -> int:
        """In how many documents a term stands."""

    def docs_met(self, term: str) -> set[int]:
        """The documents that a term finds."""

    def facetwaarden(self, facet: str) -> set[str]:
        """Every value of a facet that occurs."""

    def splitsing(self, term: str) -> tuple[str, ...]:
        """The terms of the parts of a compound that the index knows."""

    def label(self, begrip: str) -> str:
        """How a begrip is called on the site."""

    def scores(self, gewichten: Mapping[str, int]) -> dict[int, int]:
        """Per document the sum over terms of weight times impact."""

    def doc(self, nummer: int) -> Doc:
        """What can be shown of a document; its searched text may be left out."""


class RegisterBron:
    """A Register in memory as an index."""

    def __init__(self, register: Register) -> None:
        self._register = register

    @property
    def aantal(self) -> int:
        return self._register.aantal

    @property
    def vormen(self) -> Vormen:
        return self._register.vormen

    @property
    def woordenlijst(self) -> Woordenlijst:
        return self._register.woordenlijst

    def hoeveel(self, term: str) -> int:
        postings = self._register.termen.get(term)
        return postings.aantal if postings else 0

    def docs_met(self, term: str) -> set[int]:
        postings = self._register.termen.get(term)
        return set(postings.docs) if postings else set()

    def facetwaarden(self, facet: str) -> set[str]:
        begin = facetterm(facet, "")
        return {
            naam.removeprefix(begin) for naam in self._register.termen if naam.startswith(begin)
        }

    def splitsing(self, term: str) -> tuple[str, ...]:
        return self._register.splitsingen.get(term, ())

    def label(self, begrip: str) -> str:
        return self._register.begrippen[begrip]

    def scores(self, gewichten: Mapping[str, int]) -> dict[int, int]:
        som: dict[int, int] = {}
        for term, gewicht in gewichten.items():
            for doc, impact in self._register.termen[term]:
                som[doc] = som.get(doc, 0) + gewicht * impact
        return som

    def doc(self, nummer: int) -> Doc:
        return self._register.docs[nummer]


def zeldzaam(aantal: int, in_docs: int) -> int:
    """The weight of a term by how few documents hold it: never below one."""
    kans = (aantal - in_docs + 0.5) / (in_docs + 0.5)
    return max(1, math.floor(SCHAAL * math.log(1 + kans) + 0.5))


def kent(bron: Bron, term: str) -> bool:
    """Whether a term means anything to the index: it occurs, or it is part of a form."""
    return bron.hoeveel(term) > 0 or term in bron.vormen.woorden
