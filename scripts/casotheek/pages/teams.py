"""The page of the teams: who they are and what their casussen say.

Owns the counts per team, among them what occurs more than once there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from casotheek.library import Stuk
from casotheek.model import Casus, Team
from casotheek.pages import woorden
from casotheek.pages.context import Context, View
from casotheek.pages.page import Page

MEEST = 4
"""How many leefgebieden and obstacles a team shows."""


def paginas(context: Context) -> list[Page]:
    """The one page of teams."""
    return [
        Page(
            "teams.md",
            {
                "title": "De teams",
                "description": "De teams die de casussen schreven, en waar zij werken.",
                "template": "teams.html",
                "tab": "casussen",
                "teams": [_team(context, team) for team in context.bieb.teams],
            },
        )
    ]


def _team(context: Context, team: Team) -> View:
    stukken = context.bieb.relaties.per_team.get(team.sleutel, ())
    uitkomsten: Counter[str] = Counter(stuk.velden.resultaat.uitkomst for stuk in stukken)
    return {
        **context.team(team.sleutel),
        "omschrijving": team.omschrijving,
        "aantal": woorden.aantal(len(stukken), "casus", "casussen"),
        "uitkomsten": [
            {**woorden.uitkomst(u), "aantal": uitkomsten[u]}
            for u in woorden.UITKOMSTEN
            if uitkomsten[u]
        ],
        "leefgebieden": _meest(context, _leefgebieden(stukken)),
        "obstakels": _meest(context, _obstakels(stukken)),
        "tegels": [context.tegel(stuk) for stuk in stukken],
    }


def _leefgebieden(stukken: Iterable[Stuk[Casus]]) -> Iterable[str]:
    return (sleutel for stuk in stukken for sleutel in stuk.velden.leefgebieden)


def _obstakels(stukken: Iterable[Stuk[Casus]]) -> Iterable[str]:
    return (o for stuk in stukken for o in {o.soort for o in stuk.velden.obstakels})


def _meest(context: Context, sleutels: Iterable[str]) -> list[View]:
    geteld = sorted(Counter(sleutels).items(), key=lambda paar: (-paar[1], paar[0]))
    return [{**context.begrip(s), "aantal": aantal} for s, aantal in geteld[:MEEST]]
