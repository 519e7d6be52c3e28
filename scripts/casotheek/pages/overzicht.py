"""The overview of all casussen: the wall, the filters, the list, and its parts.

Owns what a tile, card or row says of a casus and by what it can be filtered. A
library too large for one page is cut in parts; each part is a page of its own, so
that nothing is out of reach without script.
"""

from __future__ import annotations

from collections.abc import Sequence

from casotheek import addresses
from casotheek.library import Stuk
from casotheek.model import Casus
from casotheek.pages import woorden
from casotheek.pages.context import Context, View
from casotheek.pages.filters import facetten_van, groepen
from casotheek.pages.page import Page

DEEL = 500
"""How many casussen stand on one page, so that a first view stays light."""
TEKENS = ("uitkomst", "waarde", "leefgebied", "obstakel", "vraagtype", "huishouden", "leeftijd")
"""What the sign on a tile of the wall can stand for."""
FACETTEN = (
    "leefgebied", "team", "uitkomst", "waarde", "schuurde", "obstakel",
    "vraagtype", "huishouden", "leeftijd", "inzet",
)  # fmt: skip
OPEN = 4
"""How many filter groups stand open."""


def paginas(context: Context) -> list[Page]:
    """The overview, in as many pages as it needs."""
    reeks = context.bieb.casussen
    delen = [reeks[begin : begin + DEEL] for begin in range(0, len(reeks), DEEL)] or [()]
    adressen = [addresses.overzicht(nummer) for nummer in range(1, len(delen) + 1)]
    alle = (facetten_van(context, stuk.velden) for stuk in reeks)
    filters = groepen(context, alle, FACETTEN, OPEN)
    pages = []
    for plaats, deel in enumerate(delen):
        meta = _meta(context, deel, plaats + 1, filters)
        meta["delen"] = [
            {"nummer": n, "url": url, "hier": n == plaats + 1}
            for n, url in enumerate(adressen, start=1)
            if len(delen) > 1
        ]
        pages.append(Page(_bron(plaats + 1), meta))
    return pages


def _bron(nummer: int) -> str:
    return "casussen/index.md" if nummer == 1 else addresses.bron(addresses.overzicht(nummer))


def _meta(
    context: Context, deel: Sequence[Stuk[Casus]], nummer: int, filters: Sequence[View]
) -> View:
    totaal = len(context.bieb.casussen)
    return {
        "title": "Alle casussen" if nummer == 1 else f"Alle casussen, deel {nummer}",
        "description": f"{woorden.aantal(totaal, 'casus', 'casussen')}, per team bij elkaar.",
        "template": "casussen.html",
        "tab": "casussen",
        "totaal": totaal,
        "hier": len(deel),
        "filters": filters,
        "tekens": [groep for s in TEKENS for groep in filters if groep["sleutel"] == s],
        "kwarten": _kwarten(context, deel),
    }


def _kwarten(context: Context, deel: Sequence[Stuk[Casus]]) -> list[View]:
    """A quarter of the wall per team, its casussen by outcome and then by number."""
    kwarten = []
    for team in context.bieb.teams:
        stukken = sorted((s for s in deel if s.velden.team == team.sleutel), key=_op_uitkomst)
        dingen = [ding(context, stuk) for stuk in stukken]
        if dingen:
            kwarten.append({"team": context.team(team.sleutel), "dingen": dingen})
    return kwarten


def ding(context: Context, stuk: Stuk[Casus]) -> View:
    """One casus as a tile, a card and a row."""
    casus = stuk.velden
    facetten = facetten_van(context, casus)
    return {
        **context.tegel(stuk),
        "samenvatting": casus.samenvatting,
        "gebieden": woorden.opsomming([context.label(s).lower() for s in casus.leefgebieden]),
        "begin": casus.periode.van,
        "facetten": {facet: " ".join(sleutels) for facet, sleutels in facetten.items()},
    }


def _op_uitkomst(stuk: Stuk[Casus]) -> tuple[int, int]:
    casus = stuk.velden
    return woorden.UITKOMSTEN.index(casus.resultaat.uitkomst), casus.nummer
