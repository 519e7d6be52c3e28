"""The page of all lessons: each once, with where it was learned or spoken against.

Owns how strong a lesson stands: in how many teams it was confirmed, or that it is of
one neighbourhood only. Within a strength those confirmed most come first.
"""

from __future__ import annotations

from collections import defaultdict

from casotheek import addresses
from casotheek.library import Leerpunt, Lesplaats
from casotheek.library.dekking import TEAMS_VOOR_ALGEMEEN
from casotheek.pages import woorden
from casotheek.pages.context import Context, View
from casotheek.pages.filters import groepen
from casotheek.pages.page import Page

STERKTES = {
    "breed": (
        "Geleerd in drie teams of meer",
        "Los van elkaar kwamen teams op hetzelfde uit. Dit zijn de lessen die het verst reiken.",
    ),
    "twee": ("Geleerd in twee teams", "Meer dan toeval, nog niet overal gezien."),
    "een": (
        "Geleerd in één team",
        "De schrijvers denken dat dit overal geldt. Andere teams schreven het nog niet op.",
    ),
    "buurt": ("Van één buurt", "Dit hangt aan de plek. Kijk eerst of het bij jullie ook zo is."),
}
TEGENSPRAAK = "weersproken"
FACETTEN = ("sterkte", "waarde", "leefgebied", "team")
OPEN = 2


def paginas(context: Context) -> list[Page]:
    """The one page of lessons."""
    punten = context.bieb.relaties.leerpunten
    per_sterkte: defaultdict[str, list[Leerpunt]] = defaultdict(list)
    for punt in punten:
        per_sterkte[sterkte(punt)].append(punt)
    kort = {s: kop for s, (kop, _) in STERKTES.items()} | {TEGENSPRAAK: "Ook tegengesproken"}
    filters = groepen(
        context, map(_facetten, punten), FACETTEN, OPEN, {"sterkte": ("Sterkte", kort)}
    )
    return [
        Page(
            "lessen.md",
            {
                "title": "Lessen",
                "description": "Wat de teams leerden, met de casussen waar het vandaan komt.",
                "template": "lessen.html",
                "tab": "lessen",
                "totaal": len(punten),
                "breed": len(per_sterkte["breed"]),
                "buurt": len(per_sterkte["buurt"]),
                "weersproken": sum(bool(punt.weersproken) for punt in punten),
                "filters": filters,
                "groepen": [_groep(context, s, per_sterkte[s]) for s in STERKTES if per_sterkte[s]],
            },
        )
    ]


def sterkte(punt: Leerpunt) -> str:
    """How strong a lesson stands, a key of STERKTES."""
    teams = len(punt.teams)
    if teams >= TEAMS_VOOR_ALGEMEEN:
        return "breed"
    if teams > 1:
        return "twee"
    return "een" if punt.les.geldt == "algemeen" else "buurt"


def _facetten(punt: Leerpunt) -> dict[str, list[str]]:
    casussen = [plaats.casus.velden for plaats in punt.plaatsen]
    return {
        "sterkte": [sterkte(punt), *([TEGENSPRAAK] if punt.weersproken else [])],
        "waarde": sorted({p.les.waarde for p in punt.plaatsen if p.les.waarde}),
        "leefgebied": sorted({gebied for casus in casussen for gebied in casus.leefgebieden}),
        "team": sorted({casus.team for casus in casussen}),
    }


def _groep(context: Context, sleutel: str, punten: list[Leerpunt]) -> View:
    kop, uitleg = STERKTES[sleutel]
    punten = sorted(punten, key=lambda p: (-len(p.bevestigd), p.plaatsen[0].casus.velden.nummer))
    lessen = [
        {
            **leerpunt(context, punt),
            "facetten": {naam: " ".join(s) for naam, s in _facetten(punt).items()},
        }
        for punt in punten
    ]
    return {"sleutel": sleutel, "kop": kop, "uitleg": uitleg, "lessen": lessen}


def leerpunt(context: Context, punt: Leerpunt) -> View:
    """A lesson with the casussen that confirm it and those that speak against it."""
    les = punt.les
    teams = [context.team(sleutel) for sleutel in punt.teams]
    return {
        "sleutel": punt.sleutel,
        "les": les.les,
        "algemeen": les.geldt == "algemeen",
        "voorwaarde": les.voorwaarde or "",
        "waarde": context.waarde(les.waarde) if les.waarde else None,
        "teams": woorden.opsomming([team["naam"] for team in teams]),
        "in_teams": teams,
        "bevestigd": [_plaats(context, plaats) for plaats in punt.bevestigd],
        "weersproken": [_plaats(context, plaats) for plaats in punt.weersproken],
    }


def _plaats(context: Context, plaats: Lesplaats) -> View:
    casus = plaats.casus.velden
    return {
        "nummer": casus.nummer,
        "titel": casus.titel,
        "team": context.team(casus.team)["naam"],
        "url": addresses.les(plaats.casus.stam, plaats.volgnummer),
    }
