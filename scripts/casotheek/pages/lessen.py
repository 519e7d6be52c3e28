"""The page of all lessons: each once, with where it was learned or spoken against.

Owns the order: by waarde in the order of the kompas, then by how many casussen
confirm it.
"""

from __future__ import annotations

from casotheek import addresses
from casotheek.library import Leerpunt, Lesplaats
from casotheek.pages import woorden
from casotheek.pages.context import Context, View
from casotheek.pages.page import Page


def paginas(context: Context) -> list[Page]:
    """The one page of lessons."""
    groepen: dict[str, list[Leerpunt]] = {s.velden.sleutel: [] for s in context.bieb.waarden}
    los: list[Leerpunt] = []
    for punt in context.bieb.relaties.leerpunten:
        groepen.get(punt.les.waarde or "", los).append(punt)
    views = [_groep(context, sleutel, punten) for sleutel, punten in groepen.items() if punten]
    if los:
        views.append(_groep(context, "", los))
    return [
        Page(
            "lessen.md",
            {
                "title": "Lessen",
                "description": "Wat de teams leerden, met de casussen waar het vandaan komt.",
                "template": "lessen.html",
                "tab": "lessen",
                "totaal": len(context.bieb.relaties.leerpunten),
                "gedeeld": sum(len(p.bevestigd) > 1 for p in context.bieb.relaties.leerpunten),
                "groepen": views,
            },
        )
    ]


def _groep(context: Context, waarde: str, punten: list[Leerpunt]) -> View:
    punten = sorted(punten, key=lambda p: (-len(p.bevestigd), p.plaatsen[0].casus.velden.nummer))
    return {
        "waarde": context.waarde(waarde) if waarde else None,
        "lessen": [leerpunt(context, punt) for punt in punten],
    }


def leerpunt(context: Context, punt: Leerpunt) -> View:
    """A lesson with the casussen that confirm it and those that speak against it."""
    les = punt.les
    teams = [context.team(sleutel)["naam"] for sleutel in punt.teams]
    return {
        "sleutel": punt.sleutel,
        "les": les.les,
        "algemeen": les.geldt == "algemeen",
        "voorwaarde": les.voorwaarde or "",
        "teams": woorden.opsomming(teams),
        "bevestigd": [_plaats(plaats) for plaats in punt.bevestigd],
        "weersproken": [_plaats(plaats) for plaats in punt.weersproken],
    }


def _plaats(plaats: Lesplaats) -> View:
    casus = plaats.casus.velden
    return {
        "nummer": casus.nummer,
        "titel": casus.titel,
        "url": addresses.les(plaats.casus.stam, plaats.volgnummer),
    }
