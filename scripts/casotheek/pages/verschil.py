"""Word by word: what was added, dropped and reworded between two versions of a text.

Owns the comparison of texts and lists as plain data. Knows nothing of the kompas.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

Deel = dict[str, str]
"""A run of words: `soort` is gelijk, weg or nieuw."""
Regel = dict[str, object]
"""One line of a list: `soort` is nieuw, weg or anders, with its parts."""

_WOORD = re.compile(r"\s+|[\w’'-]+|[^\w\s]")
_LIJKT = 0.5
"""From which likeness two lines count as one line in other words."""


def woorden(oud: str, nieuw: str) -> list[Deel]:
    """The text of both, in runs of equal, dropped and added words."""
    links, rechts = _WOORD.findall(oud), _WOORD.findall(nieuw)
    uit: list[Deel] = []
    for wat, i1, i2, j1, j2 in SequenceMatcher(None, links, rechts, False).get_opcodes():
        if wat == "equal":
            uit.append({"soort": "gelijk", "tekst": "".join(links[i1:i2])})
            continue
        for soort, tekst in (("weg", "".join(links[i1:i2])), ("nieuw", "".join(rechts[j1:j2]))):
            if tekst:
                uit.append({"soort": soort, "tekst": tekst})
    return _zonder_snippers(uit)


def regels(oud: Sequence[str], nieuw: Sequence[str]) -> list[Regel]:
    """The lines that differ, in order; a line in other words is compared by word."""
    uit: list[Regel] = []
    for wat, i1, i2, j1, j2 in SequenceMatcher(None, oud, nieuw, False).get_opcodes():
        if wat != "equal":
            uit += _gewijzigd(list(oud[i1:i2]), list(nieuw[j1:j2]))
    return uit


def _gewijzigd(oud: list[str], nieuw: list[str]) -> list[Regel]:
    """Dropped lines first, each paired with the added line that is most like it."""
    over = list(nieuw)
    uit: list[Regel] = []
    for regel in oud:
        beste = max(over, key=lambda ander: _gelijkenis(regel, ander), default=None)
        if beste is not None and _gelijkenis(regel, beste) >= _LIJKT:
            over.remove(beste)
            uit.append({"soort": "anders", "delen": woorden(regel, beste)})
        else:
            uit.append({"soort": "weg", "delen": [{"soort": "weg", "tekst": regel}]})
    uit += [{"soort": "nieuw", "delen": [{"soort": "nieuw", "tekst": regel}]} for regel in over]
    return uit


def _gelijkenis(een: str, ander: str) -> float:
    return SequenceMatcher(None, _WOORD.findall(een), _WOORD.findall(ander), False).ratio()


def _zonder_snippers(delen: list[Deel]) -> list[Deel]:
    """A lone space between two changes joins them, so that phrases stay whole."""
    uit: list[Deel] = []
    for plaats, deel in enumerate(delen):
        tussen = 0 < plaats < len(delen) - 1 and deel["soort"] == "gelijk"
        if tussen and not deel["tekst"].strip():
            _plak(uit, {"soort": "weg", "tekst": deel["tekst"]})
            _plak(uit, {"soort": "nieuw", "tekst": deel["tekst"]})
        else:
            _plak(uit, deel)
    return uit


def _plak(delen: list[Deel], deel: Deel) -> None:
    """Add a run to the last one of its kind, as long as no equal words lie between."""
    for eerder in reversed(delen):
        if eerder["soort"] == "gelijk":
            break
        if eerder["soort"] == deel["soort"]:
            eerder["tekst"] += deel["tekst"]
            return
    delen.append(dict(deel))
