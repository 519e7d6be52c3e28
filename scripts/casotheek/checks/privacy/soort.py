"""What the privacy rules speak: a hit in a text, a rule, and the text being read.

Owns these shapes. Does not know a single pattern; the rules stand in the modules
beside this one and together in `tabel`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from casotheek.checks.privacy.woorden import Woord, lees_woorden

_CIJFER = re.compile(r"\d+")
_ERVOOR, _ERNA = 80, 60

Ernst = Literal["fout", "waarschuwing"]
Bereik = tuple[int, int]
"""Start and end of a hit, in characters from the start of the text."""


@dataclass(frozen=True, slots=True, order=True)
class Treffer:
    """One hit: where it stands and which rule it breaks. Never holds the text itself."""

    start: int
    eind: int
    regel: str
    ernst: Ernst


@dataclass(frozen=True)
class Invoer:
    """A text as the rules see it."""

    tekst: str
    pseudoniemen: frozenset[str] = frozenset()
    """The parts of all invented names, folded."""
    fictief: bool = False

    @cached_property
    def woorden(self) -> list[Woord]:
        """The words in order, each with what the lists know of it."""
        return lees_woorden(self.tekst)

    @cached_property
    def vensters(self) -> list[Bereik]:
        """The parts of the text around digits, so that rules on numbers read no more."""
        vensters: list[Bereik] = []
        for gevonden in _CIJFER.finditer(self.tekst):
            start, eind = gevonden.start() - _ERVOOR, gevonden.end() + _ERNA
            if vensters and start <= vensters[-1][1]:
                vensters[-1] = (vensters[-1][0], eind)
            else:
                vensters.append((max(0, start), eind))
        return vensters

    def bij_cijfers(self, patroon: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """What `patroon` finds near digits."""
        for start, eind in self.vensters:
            yield from patroon.finditer(self.tekst, start, eind)


@dataclass(frozen=True)
class Regel:
    """One rule: its code in the table of findings and the function that finds."""

    code: str
    ernst: Ernst
    zoek: Callable[[Invoer], Iterable[Bereik]]
    ook_fictief: bool = True
    """Whether the rule holds for invented stories too."""
    nooit_toegestaan: bool = False
    """Whether no allow-list can let it pass."""
    tekens: str = field(default="", repr=False)
    """A text without any of these characters cannot break the rule (saves time)."""
