"""All pages of a library in one list, and what every page shares.

Owns the table of families. A new family is a module with `paginas` and one line
here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from casotheek.library import Bibliotheek
from casotheek.pages import (
    begeleiden,
    begrippen,
    casussen,
    data,
    dekking,
    ervaringen,
    home,
    ingetrokken,
    kompas,
    leermap,
    leren,
    lessen,
    obstakels,
    oefenen,
    overzicht,
    patronen,
    teams,
    trajecten,
    versies,
    werkvormen,
    woorden,
    zoeken,
)
from casotheek.pages.context import Buren, Context, View
from casotheek.pages.page import Page
from casotheek.pages.schema import met_schema

FAMILIES: tuple[Callable[[Context], list[Page]], ...] = (
    home.paginas,
    overzicht.paginas,
    casussen.paginas,
    ingetrokken.paginas,
    kompas.paginas,
    versies.paginas,
    lessen.paginas,
    obstakels.paginas,
    patronen.paginas,
    ervaringen.paginas,
    dekking.paginas,
    teams.paginas,
    begrippen.paginas,
    zoeken.paginas,
    data.paginas,
    leren.paginas,
    trajecten.paginas,
    werkvormen.paginas,
    oefenen.paginas,
    begeleiden.paginas,
    leermap.paginas,
)


def alle_paginas(
    bieb: Bibliotheek,
    buren: Buren | None = None,
    editie: str = "openbaar",
    aanbod: Mapping[str, int] | None = None,
    codeboek: Sequence[View] = (),
) -> list[Page]:
    """Every generated page of the site, sorted by address.

    `aanbod` are the files to take away, with their size; `codeboek` explains the data.
    """
    context = Context(bieb, buren or {}, editie, aanbod or {}, codeboek)
    pages = [met_schema(context, page) for familie in FAMILIES for page in familie(context)]
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
        "bijgewerkt_iso": instellingen.bijgewerkt.isoformat() if instellingen.bijgewerkt else "",
        "feed": bool(bieb.versies or instellingen.bijgewerkt),
        "verzonnen": bool(bieb.casussen)
        and all(stuk.velden.herkomst == "fictief" for stuk in bieb.casussen),
        "teams": [context.team(team.sleutel) for team in bieb.teams] if context.zijden else [],
    }
