"""From text to terms: words, accents, stop words, stems and the parts of compounds.

Owns the analysis chain for text of the library and for questions alike. What a
compound may consist of comes from outside, as a Splitser. `zoek-taal.mjs` does the
same in the browser.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from casotheek.search.rules import regels
from casotheek.search.stemmer import stam

_WOORD = re.compile(r"[^\W_]+")
_ACCENT = re.compile("[\u0300-\u036f]")


def woorden(tekst: str) -> list[str]:
    """The words of a text, in small letters."""
    return _WOORD.findall(unicodedata.normalize("NFC", tekst).lower())


def plat(woord: str) -> str:
    """A word without accents, and not endlessly long."""
    if not woord.isascii():
        woord = _ACCENT.sub("", unicodedata.normalize("NFD", woord))
    return woord[: regels().langste_woord]


@lru_cache(maxsize=200_000)
def term(woord: str) -> str:
    """The term of a word from `woorden`: its stem, or nothing for a stop word."""
    kaal = plat(woord)
    return "" if kaal in regels().stopwoorden else stam(kaal)


def termen(tekst: str) -> list[str]:
    """The terms of a text in order, without stop words."""
    return [t for t in map(term, woorden(tekst)) if t]
