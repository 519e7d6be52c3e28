"""Completeness: the vocabulary in use, and casussen behind every waarde."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from casotheek.checks.names import bron
from casotheek.findings import Finding, maak
from casotheek.library import Bibliotheek
from casotheek.model import Soort

if TYPE_CHECKING:
    from casotheek.checks import Vraag

_GENOEMD = 5
"""How many unused terms a message names before it only counts."""


def controleer(bieb: Bibliotheek, vraag: Vraag) -> Iterator[Finding]:
    """A waarde without any casus; terms for casussen that none uses."""
    if any(pad.startswith("casussen") for pad in bieb.onleesbaar):
        # What seems unused may stand in the file that cannot be read.
        return
    relaties = bieb.relaties
    for waarde in bieb.waarden:
        sleutel = waarde.velden.sleutel
        if sleutel not in relaties.waarde_voor and sleutel not in relaties.waarde_tegen:
            yield maak("C420", waarde.document.plek("sleutel"), waarde=waarde.velden.titel)
    yield from _ongebruikt(bieb)


def _ongebruikt(bieb: Bibliotheek) -> Iterator[Finding]:
    document = bron(bieb, "kompas/begrippen.yml")
    # A library that has just begun uses little of its vocabulary; that says nothing yet.
    jong = len(bieb.casussen) < bieb.instellingen.streefaantal / 2
    if document is None or jong:
        return
    gebruikt: dict[Soort, set[str]] = {
        "leefgebied": set(bieb.relaties.per_leefgebied),
        "obstakelsoort": set(bieb.relaties.obstakels),
        "discipline": {d for c in bieb.casussen for d in c.velden.betrokkenen.disciplines},
    }
    for soort, sleutels in gebruikt.items():
        over = [b for b in bieb.begrippen.van_soort(soort) if b.sleutel not in sleutels]
        if over:
            index = bieb.begrippen.lijst.index(over[0])
            namen = ", ".join(b.label for b in over[:_GENOEMD]) + ("…" if over[_GENOEMD:] else "")
            plek = document.plek("begrippen", index, "sleutel")
            yield maak("C421", plek, soort=soort, aantal=len(over), citaat=namen)
