"""Whole numbers as text for the browser index.

Owns how postings become a string of letters: per posting the step from the document
before, five bits a letter with a sixth that says more follows, and then one letter of
impact. Plain text, so that every web server compresses it. `zoek-bron.mjs` reads it.
"""

from __future__ import annotations

from casotheek.search.register import Postings

LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"
MEER = 32


def als_letters(postings: Postings) -> str:
    """The postings of a term as text."""
    uit: list[str] = []
    vorige = -1
    for doc, impact in postings:
        stap = doc - vorige - 1
        vorige = doc
        while stap >= MEER:
            uit.append(LETTERS[MEER + stap % MEER])
            stap //= MEER
        uit.append(LETTERS[stap])
        uit.append(LETTERS[impact])
    return "".join(uit)


def van_letters(tekst: str) -> Postings:
    """The postings that `als_letters` wrote."""
    docs: list[int] = []
    impacts: list[int] = []
    vorige, stap, eenheid, in_stap = -1, 0, 1, True
    for letter in tekst:
        waarde = LETTERS.index(letter)
        if not in_stap:
            impacts.append(waarde)
            stap, eenheid, in_stap = 0, 1, True
            continue
        stap += waarde % MEER * eenheid
        eenheid *= MEER
        if waarde < MEER:
            vorige += stap + 1
            docs.append(vorige)
            in_stap = False
    return Postings(docs, impacts, len(docs))
