"""Counts that may be shown, and the bars that show them.

Owns how a small number of casussen is written when not all of them are invented: in
steps of five and nothing below ten, as the statistics of the country do. Invented
casussen are counted exactly. Owns the parts of a bar too; a template draws it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from casotheek.library import Stuk
from casotheek.model import Casus
from casotheek.pages.context import View

KLEINSTE = 10
STAP = 5


def exact(stukken: Iterable[Stuk[Casus]]) -> bool:
    """Whether the exact number may be told: all are invented."""
    return all(stuk.velden.herkomst == "fictief" for stuk in stukken)


def aantal(stukken: Sequence[Stuk[Casus]]) -> str:
    """How many these are, as it may be written."""
    hoeveel = len(stukken)
    if exact(stukken):
        return str(hoeveel)
    if hoeveel < KLEINSTE:
        return f"minder dan {KLEINSTE}"
    return f"ongeveer {round(hoeveel / STAP) * STAP}"


def veilig(stukken: Sequence[Stuk[Casus]]) -> int:
    """The number for a drawing: exact, or in steps of five with nothing below ten."""
    hoeveel = len(stukken)
    if exact(stukken):
        return hoeveel
    return round(hoeveel / STAP) * STAP if hoeveel >= KLEINSTE else 0


def balk(delen: Sequence[tuple[str, int]], geheel: int) -> list[View]:
    """The parts of a bar of a hundred wide: shape, number, place and width."""
    x = 0.0
    views = []
    for vorm, hoeveel in delen:
        breed = round(100 * hoeveel / geheel, 2) if geheel else 0.0
        if hoeveel:
            views.append({"vorm": vorm, "aantal": hoeveel, "x": round(x, 2), "breed": breed})
        x += breed
    return views
