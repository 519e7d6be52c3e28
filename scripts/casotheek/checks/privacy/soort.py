"""What the privacy rules speak: a hit in a text, a rule, and the text being read.

Owns these shapes. Does not know a single pattern; the rules stand in the modules
beside this one and together in `tabel`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from casotheek.checks.privacy.woorden import Woord, lees_woorden

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
