"""The home page: three doors, the wall, a lesson to take along, the teams.

Owns which lesson is shown: the one most casussen confirm, so that it only changes
when the library does.
"""

from __future__ import annotations

from casotheek.pages import woorden
from casotheek.pages.context import Context, View
from casotheek.pages.kompas import roos
from casotheek.pages.lessen import leerpunt
from casotheek.pages.page import Page

GEBIEDEN = 5
"""How many leefgebieden the first door offers."""
VOORBEELDEN = 3
"""How many example questions stand under the search field."""


def paginas(context: Context) -> list[Page]:
    """The one home page."""
    instellingen = context.bieb.instellingen
    return [
        Page(
            "index.md",
            {
                "title": instellingen.naam,
                "description": instellingen.omschrijving,
                "template": "home.html",
                "tab": "home",
                "totaal": len(context.bieb.casussen),
                "tegels": [context.tegel(stuk) for stuk in context.bieb.casussen],
                "gebieden": _gebieden(context),
                "voorbeelden": _voorbeelden(context),
                "roos": roos(context),
                "les": _les(context),
                "teams": _teams(context),
            },
        )
    ]


def _gebieden(context: Context) -> list[View]:
    """The leefgebieden with most casussen."""
    geteld = context.bieb.relaties.per_leefgebied.items()
    meest = sorted(geteld, key=lambda paar: (-len(paar[1]), paar[0]))[:GEBIEDEN]
    return [
        {**context.begrip(s), "aantal": woorden.aantal(len(stukken), "casus", "casussen")}
        for s, stukken in meest
    ]


def _voorbeelden(context: Context) -> list[str]:
    """The obstacles that occur most, as something to search for."""
    geteld = context.bieb.relaties.obstakels.items()
    meest = sorted(geteld, key=lambda paar: (-len(paar[1]), paar[0]))[:VOORBEELDEN]
    return [context.label(sleutel).lower() for sleutel, _ in meest]


def _les(context: Context) -> View | None:
    punten = context.bieb.relaties.leerpunten
    if not punten:
        return None
    beste = max(punten, key=lambda p: (len(p.bevestigd), -p.plaatsen[0].casus.velden.nummer))
    return leerpunt(context, beste)


def _teams(context: Context) -> list[View]:
    per_team = context.bieb.relaties.per_team
    return [
        {
            **context.team(team.sleutel),
            "aantal": woorden.aantal(len(per_team.get(team.sleutel, ())), "casus", "casussen"),
        }
        for team in context.bieb.teams
    ]
