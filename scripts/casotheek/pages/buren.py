"""Neighbouring casussen when search has not said which ones: by what they share.

Owns this fallback and its reasons in words. Better neighbours come from outside,
as the `buren` of the context.
"""

from __future__ import annotations

from collections.abc import Iterable

from casotheek.library import Stuk
from casotheek.model import Casus
from casotheek.pages.context import Context, View

AANTAL = 3
"""How many neighbours a page shows."""


def buren_van(context: Context, stuk: Stuk[Casus]) -> list[View]:
    """The neighbours of a casus: their emblem and why they are near."""
    genoemd = context.buren.get(stuk.velden.nummer)
    paren = list(genoemd) if genoemd is not None else _gedeeld(context, stuk)
    gevonden = []
    for nummer, reden in paren[:AANTAL]:
        buur = context.bieb.casus(nummer)
        if buur is not None:
            gevonden.append({**context.tegel(buur), "reden": reden})
    return gevonden


def _gedeeld(context: Context, stuk: Stuk[Casus]) -> list[tuple[int, str]]:
    """Casussen that share most, the most telling kind of sharing first."""
    gewogen = []
    for ander in context.bieb.casussen:
        gewicht, reden = _vergelijk(context, stuk.velden, ander.velden)
        if gewicht and ander.velden.nummer != stuk.velden.nummer:
            gewogen.append((-gewicht, ander.velden.nummer, reden))
    return [(nummer, reden) for _, nummer, reden in sorted(gewogen)]


def _vergelijk(context: Context, een: Casus, ander: Casus) -> tuple[int, str]:
    obstakels = _samen((o.soort for o in een.obstakels), {o.soort for o in ander.obstakels})
    gebieden = _samen(een.leefgebieden, set(ander.leefgebieden))
    waarden = _samen((w.waarde for w in een.waarden), {w.waarde for w in ander.waarden})
    gewicht = 3 * len(obstakels) + 2 * len(gebieden) + len(waarden)
    if obstakels:
        return gewicht, f"Zelfde obstakel: {context.label(obstakels[0]).lower()}"
    if gebieden:
        return gewicht, f"Zelfde leefgebied: {context.label(gebieden[0]).lower()}"
    if waarden:
        return gewicht, f"Zelfde waarde: {context.waarde(waarden[0])['kort'].lower()}"
    return 0, ""


def _samen(sleutels: Iterable[str], andere: set[str]) -> list[str]:
    return [sleutel for sleutel in dict.fromkeys(sleutels) if sleutel in andere]
