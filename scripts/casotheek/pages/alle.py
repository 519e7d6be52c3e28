"""All pages of a library in one list, and what every page shares.

Owns the table of families. A new family is a module with `paginas` and one line
here.
"""

from __future__ import annotations

from collections.abc import Callable

from casotheek.library import Bibliotheek
from casotheek.pages import (
    begeleiden,
    begrippen,
    casussen,
    home,
    ingetrokken,
    kompas,
    leermap,
    leren,
    lessen,
    oefenen,
    overzicht,
    teams,
    trajecten,
    versies,
    werkvormen,
    woorden,
    zoeken,
)
from casotheek.pages.context import Buren, Context, View
from casotheek.pages.page import Page

FAMILIES: tuple[Callable[[Context], list[Page]], ...] = (
    home.paginas,
    overzicht.paginas,
    casussen.paginas,
    ingetrokken.paginas,
    kompas.paginas,
    versies.paginas,
    lessen.paginas,
    teams.paginas,
    begrippen.paginas,
    zoeken.paginas,
    leren.paginas,
    trajecten.paginas,
    werkvormen.paginas,
    oefenen.paginas,
    begeleiden.paginas,
    leermap.paginas,
)


def alle_paginas(bieb: Bibliotheek, buren: Buren | None = None) -> list[Page]:
    """Every generated page of the site, sorted by address."""
    context = Context(bieb, buren or {})
    pages = [page for familie in FAMILIES for page in familie(context)]
    return sorted(pages, key=lambda page: page.src_uri)


def gedeeld(bieb: Bibliotheek, editie: str = "openbaar") -> View:
    """What header and footer of every page show; goes into `extra.casotheek`."""
    context = Context(bieb)
    instellingen = bieb.instellingen
    return {
        "editie": editie,
        "naam": instellingen.naam,
        "omschrijving": instellingen.omschrijving,
        "uitgever": instellingen.uitgever.naam,
        "licentie": instellingen.licentie,
        "versie": instellingen.kompas_versie or "",
        "bijgewerkt": woorden.dag(instellingen.bijgewerkt) if instellingen.bijgewerkt else "",
        "verzonnen": bool(bieb.casussen)
        and all(stuk.velden.herkomst == "fictief" for stuk in bieb.casussen),
        "teams": [context.team(team.sleutel) for team in bieb.teams] if context.zijden else [],
    }
