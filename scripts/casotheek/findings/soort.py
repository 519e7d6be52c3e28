"""A kind of finding: its permanent code, its severity and its Dutch words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Ernst = Literal["fout", "waarschuwing"]


@dataclass(frozen=True, slots=True, eq=False)
class Soort:
    """One kind of finding: what it says, and what to do about it.

    Placeholders whose name starts with `citaat` quote content.
    """

    code: str
    ernst: Ernst
    titel: str
    melding: str
    advies: str


def fout(code: str, titel: str, melding: str, advies: str) -> Soort:
    """A kind that stops a build."""
    return Soort(code, "fout", titel, melding, advies)


def let_op(code: str, titel: str, melding: str, advies: str) -> Soort:
    """A kind that warns."""
    return Soort(code, "waarschuwing", titel, melding, advies)
