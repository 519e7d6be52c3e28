"""The kompas, a page a waarde with its evidence, and the ontwikkelopdrachten.

Owns the growth of a waarde and which casussen speak to an opdracht; the evidence of
a waarde is made in `bewijs`. The why of a waarde travels as Markdown.
"""

from __future__ import annotations

from casotheek import addresses
from casotheek.library import Stuk
from casotheek.model import Opdracht, Waarde
from casotheek.pages import versies, woorden
from casotheek.pages.aantallen import balk
from casotheek.pages.bewijs import per_team, sterkste, telbalk, telling
from casotheek.pages.context import Context, View
from casotheek.pages.page import Page


def paginas(context: Context) -> list[Page]:
    """The kompas, every waarde, the opdrachten."""
    reeks = context.bieb.waarden
    pages = [_kompas(context)]
    for plaats, stuk in enumerate(reeks):
        view = _waarde(context, stuk, plaats)
        view["vorige"] = context.waarde(reeks[plaats - 1].velden.sleutel)
        view["volgende"] = context.waarde(reeks[(plaats + 1) % len(reeks)].velden.sleutel)
        meta = {
            "title": stuk.velden.titel,
            "description": stuk.velden.kern,
            "template": "waarde.html",
            "tab": "kompas",
            "waarde": view,
        }
        bron = addresses.bron(addresses.waarde(stuk.velden.sleutel))
        pages.append(Page(bron, meta, stuk.verhaal.markdown))
    return pages + _opdrachten(context)


def roos(context: Context, gekozen: str = "") -> list[View]:
    """The points of the compass rose, the chosen waarde marked."""
    punten = [context.waarde(stuk.velden.sleutel) for stuk in context.bieb.waarden]
    return [{**punt, "gekozen": punt["sleutel"] == gekozen} for punt in punten]


def _kompas(context: Context) -> Page:
    instellingen = context.bieb.instellingen
    return Page(
        "kompas/index.md",
        {
            "title": "Het kompas",
            "description": "De waarden die richting geven, met wat de casussen erover zeggen.",
            "template": "kompas.html",
            "tab": "kompas",
            "versie": instellingen.kompas_versie or "",
            "versieblok": versies.blok(context),
            "roos": roos(context),
            "waarden": [
                {
                    **context.waarde(stuk.velden.sleutel),
                    "kern": stuk.velden.kern,
                    "telling": telling(context, stuk.velden.sleutel),
                    "balk": telbalk(context, stuk.velden.sleutel),
                }
                for stuk in context.bieb.waarden
            ],
            "opdrachten": [_opdrachtregel(context, stuk) for stuk in context.bieb.opdrachten],
        },
    )


def _waarde(context: Context, stuk: Stuk[Waarde], plaats: int) -> View:
    waarde = stuk.velden
    return {
        **context.waarde(waarde.sleutel),
        "plaats": plaats + 1,
        "totaal": len(context.bieb.waarden),
        "kern": waarde.kern,
        "roos": roos(context, waarde.sleutel),
        "doen": list(waarde.praktijk.doen),
        "laten": list(waarde.praktijk.laten),
        "spanningen": [
            {**context.waarde(s.waarde), "wat": s.wat, "hoe": s.hoe or ""}
            for s in waarde.spanningen
        ],
        "vragen": list(waarde.vragen),
        "competenties": [context.begrip(s) for s in waarde.competenties],
        "bronnen": list(waarde.bronnen),
        "telling": telling(context, waarde.sleutel),
        "bewijs": per_team(context, waarde.sleutel),
        "sterkste": sterkste(context, waarde.sleutel),
        "lessen": _lessen(context, waarde.sleutel),
        "geschiedenis": _geschiedenis(context, waarde),
    }


def _lessen(context: Context, sleutel: str) -> list[View]:
    """The lessons of a waarde, those confirmed most often first."""
    punten = [p for p in context.bieb.relaties.leerpunten if p.les.waarde == sleutel]
    punten.sort(key=lambda p: (-len(p.bevestigd), p.plaatsen[0].casus.velden.nummer))
    return [
        {
            "les": punt.les.les,
            "url": addresses.leerpunt(punt.sleutel),
            "casussen": woorden.aantal(len(punt.bevestigd), "casus", "casussen"),
        }
        for punt in punten
    ]


def _geschiedenis(context: Context, waarde: Waarde) -> list[View]:
    """The growth of a waarde, newest first."""
    return [
        {
            "versie": stap.versie,
            "datum": woorden.dag(stap.datum),
            "wat": stap.wat,
            "casussen": context.nummers(stap.casussen),
        }
        for stap in reversed(waarde.geschiedenis)
    ]


def _opdrachtregel(context: Context, stuk: Stuk[Opdracht]) -> View:
    opdracht = stuk.velden
    return {
        "titel": opdracht.titel,
        "url": addresses.opdracht(opdracht.sleutel),
        "vraag": opdracht.vraag,
        "status": woorden.status(opdracht.status),
        "stand": _stand(context, opdracht),
    }


def _stand(context: Context, opdracht: Opdracht) -> View:
    """How many casussen speak to an opdracht, from their own front matter and its own."""
    genoemd = context.bieb.relaties.per_opdracht.get(opdracht.sleutel, ())
    nummers = {stuk.velden.nummer for stuk in genoemd}
    gewogen = {*opdracht.steun, *opdracht.tegen}
    return {
        "steun": len(opdracht.steun),
        "tegen": len(opdracht.tegen),
        "ongewogen": len(nummers - gewogen),
        "balk": balk(
            [
                ("ja", len(opdracht.steun)),
                ("nee", len(opdracht.tegen)),
                ("leeg", len(nummers - gewogen)),
            ],
            len(nummers | gewogen),
        ),
    }


def _opdrachten(context: Context) -> list[Page]:
    reeks = context.bieb.opdrachten
    if not reeks:
        return []
    meta = {
        "title": "Ontwikkelopdrachten",
        "description": "De vragen die de teams meekregen, met wat de casussen antwoorden.",
        "template": "opdrachten.html",
        "tab": "kompas",
        "opdrachten": [
            {**_opdrachtregel(context, s), "antwoord": s.velden.antwoord or ""} for s in reeks
        ],
    }
    return [Page("opdrachten/index.md", meta), *(_opdracht(context, stuk) for stuk in reeks)]


def _opdracht(context: Context, stuk: Stuk[Opdracht]) -> Page:
    opdracht = stuk.velden
    genoemd = context.bieb.relaties.per_opdracht.get(opdracht.sleutel, ())
    elders = {*opdracht.steun, *opdracht.tegen}
    view = {
        **_opdrachtregel(context, stuk),
        "antwoord": opdracht.antwoord or "",
        "steun": context.nummers(opdracht.steun),
        "tegen": context.nummers(opdracht.tegen),
        "genoemd": [context.tegel(s) for s in genoemd if s.velden.nummer not in elders],
    }
    meta = {
        "title": opdracht.titel,
        "description": opdracht.vraag,
        "template": "opdracht.html",
        "tab": "kompas",
        "opdracht": view,
    }
    bron = addresses.bron(addresses.opdracht(opdracht.sleutel))
    return Page(bron, meta, stuk.verhaal.markdown)
