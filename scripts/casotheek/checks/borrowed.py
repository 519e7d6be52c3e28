"""Borrowed: words of a casus that is held back, on a page that everybody may read.

Owns the comparison of pages written by hand with casussen that the public edition
leaves out. What such a page says is public from then on, so the search for leaks does
not find it any more; here the writer hears of it. Casussen among each other are left
to likeness. Never shows the words themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any

from casotheek.edition.gate import mag
from casotheek.edition.traces import Reeks, reeksen, teksten_van, woorden
from casotheek.findings import Finding, Plek, maak
from casotheek.library import Bibliotheek, Stuk

if TYPE_CHECKING:
    from casotheek.checks import Vraag

LENGTE = 8
"""How many words in a row make a borrowing; shorter runs are common property."""


def controleer(bieb: Bibliotheek, vraag: Vraag) -> Iterator[Finding]:
    """The first borrowing of each page from each casus that is held back."""
    dicht = (stuk for stuk in bieb.casussen if not mag(stuk.velden, "openbaar", vraag.vandaag))
    achter: list[Stuk[Any]] = [*bieb.concepten, *dicht]
    if not achter:
        return
    # The pages are few and the casussen may be many: those only pass by.
    plekken = _plekken(bieb)
    for stuk in achter:
        eerste: dict[str, Plek] = {}
        for plek in sorted(_gevonden(stuk, plekken), key=lambda plek: plek.regel):
            eerste.setdefault(plek.bestand, plek)
        for plek in eerste.values():
            yield maak("C571", plek, ander=stuk.document.pad, aantal=LENGTE)


def _gevonden(stuk: Stuk[Any], plekken: dict[Reeks, list[Plek]]) -> Iterator[Plek]:
    for tekst in chain(teksten_van(stuk.velden), [stuk.document.body]):
        for reeks in reeksen(woorden(tekst), LENGTE):
            yield from plekken.get(reeks, ())


def _plekken(bieb: Bibliotheek) -> dict[Reeks, list[Plek]]:
    """Where each run of words of the pages written by hand begins."""
    uit: dict[Reeks, list[Plek]] = {}
    groepen: tuple[tuple[Stuk[Any], ...], ...] = (
        bieb.paginas,
        bieb.waarden,
        bieb.opdrachten,
        bieb.werkvormen,
        bieb.trajecten,
    )
    for stuk in chain.from_iterable(groepen):
        rij = [
            (woord, nummer)
            for nummer, regel in enumerate(stuk.document.regels, 1)
            for woord in woorden(regel)
        ]
        for index, reeks in enumerate(reeksen([woord for woord, _ in rij], LENGTE)):
            uit.setdefault(reeks, []).append(Plek(stuk.document.pad, rij[index][1]))
    return uit
