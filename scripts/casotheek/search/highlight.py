"""Marking: which words of a shown text were looked up.

Owns the cut of a text into marked and unmarked pieces. How a mark looks is for who
shows it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from casotheek.search.analysis import term

_WOORD = re.compile(r"([^\W_]+)")


def stukken(tekst: str, termen: Collection[str]) -> Iterator[tuple[str, bool]]:
    """The text in order, in pieces, each with whether it is a word that was looked up."""
    for plaats, stuk in enumerate(_WOORD.split(tekst)):
        if stuk:
            yield stuk, bool(plaats % 2) and term(stuk.lower()) in termen
