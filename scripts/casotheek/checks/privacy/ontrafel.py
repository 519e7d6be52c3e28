"""Undoing disguises: what a reader of the site sees, from what a file holds.

Owns the turning back of entities, escapes, percent codes and invisible characters,
with the way back to the place in the file. A number is no less a number when it is
written as `&#48;6`.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from urllib.parse import unquote

_VERHULD = re.compile(
    r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,12});"
    r"|(?:%[0-9A-Fa-f]{2})+"
    r"|\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[!-/:-@\[-`{-~])"
    r"|[\u00ad\u200b-\u200d\u2060\ufeff]"
)
_STREEPJE = re.compile(r"(?<=\d)[\u2010-\u2015\u2212](?=\d)")
_BREED = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x2010: 0x2D, 0x2011: 0x2D}


class Ontrafeld:
    """A text as it will be read, and the place in the file of each of its characters."""

    def __init__(self, bron: str) -> None:
        recht = _STREEPJE.sub("-", bron).translate(_BREED)
        self._plaatsen: list[int] | None = None
        self.tekst = recht
        if _VERHULD.search(recht):
            stukken = list(_stukken(recht))
            self.tekst = "".join(tekst for tekst, _ in stukken)
            self._plaatsen = [plaats for _, plaatsen in stukken for plaats in plaatsen]
            self._plaatsen.append(len(bron))

    def terug(self, start: int, eind: int) -> tuple[int, int]:
        """The place in the file of a place in the text."""
        if self._plaatsen is None:
            return start, eind
        return self._plaatsen[start], max(self._plaatsen[eind], self._plaatsen[start] + 1)


def _stukken(tekst: str) -> Iterator[tuple[str, list[int]]]:
    vorige = 0
    for gevonden in _VERHULD.finditer(tekst):
        yield tekst[vorige : gevonden.start()], list(range(vorige, gevonden.start()))
        leesbaar = _leesbaar(gevonden.group())
        yield leesbaar, [gevonden.start()] * len(leesbaar)
        vorige = gevonden.end()
    yield tekst[vorige:], list(range(vorige, len(tekst)))


def _leesbaar(stuk: str) -> str:
    if stuk[0] == "&":
        return html.unescape(stuk)
    if stuk[0] == "%":
        return unquote(stuk, errors="replace")
    if stuk[0] == "\\":
        return chr(int(stuk[2:], 16)) if len(stuk) > 2 else stuk[1]
    return ""
