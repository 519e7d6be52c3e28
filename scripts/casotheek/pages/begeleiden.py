"""The facilitator's scripts: per casus and per traject, apart from the learner's view.

Owns these pages, which tell the ending. They are kept out of search engines, the
sitemap and every page for learners; only the page Leren leads to their list.
"""

from __future__ import annotations

from itertools import accumulate
from typing import Any

from casotheek import addresses
from casotheek.library import Stuk
from casotheek.model import Casus, Traject, Werkvorm
from casotheek.pages import trajecten, werkvormen, woorden
from casotheek.pages.afloop import afloop
from casotheek.pages.alineas import zonder_links
from casotheek.pages.context import Context, View
from casotheek.pages.oefenen import KANTELPUNT, kaart, oefenbaar, oefening
from casotheek.pages.page import Page

VERBORGEN: dict[str, Any] = {"tab": "leren", "verborgen": True, "search": {"exclude": True}}
"""What every page of this family says of itself: not for search engines and sitemap."""


def paginas(context: Context) -> list[Page]:
    """The list of scripts, a script a casus and a script a traject."""
    reeks = oefenbaar(context)
    lijst = {
        "title": "Voor begeleiders",
        "description": "Scripts voor wie een bijeenkomst begeleidt, met de afloop erbij.",
        "template": "begeleiden.html",
        **VERBORGEN,
        "casussen": [
            {**kaart(context, s), "url": addresses.script_casus(s.velden.nummer)} for s in reeks
        ],
        "trajecten": [
            {**trajecten.regel(s), "url": addresses.script_traject(s.velden.sleutel)}
            for s in context.bieb.trajecten
        ],
    }
    return [
        Page("begeleiden/index.md", lijst),
        *(_casus(context, stuk) for stuk in reeks),
        *(_traject(context, stuk) for stuk in context.bieb.trajecten),
    ]


def script(context: Context, stuk: Stuk[Casus]) -> View:
    """Everything a facilitator needs for one casus, the ending included."""
    training = stuk.velden.training
    assert training is not None, "oefenbaar comes first"
    vorm = werkvormen.zoek(context, training.werkvorm)
    return {
        "oefening": oefening(context, stuk),
        "afloop": afloop(context, stuk),
        "leerdoelen": list(training.leerdoelen),
        "vragen": list(training.vragen),
        "minuten": training.minuten,
        "klok": klok(vorm.velden, training.minuten) if vorm else [],
        "valkuilen": list(vorm.velden.valkuilen) if vorm else [],
        "verwacht": _verwacht(context, stuk.velden),
    }


def klok(vorm: Werkvorm, minuten: int) -> list[View]:
    """The steps of a werkvorm fitted to the minutes of this casus, with the time each starts."""
    som = sum(stap.minuten for stap in vorm.stappen)
    grenzen = [0, *(round(t * minuten / som) for t in accumulate(s.minuten for s in vorm.stappen))]
    return [
        {**rij, "van": van, "minuten": tot - van}
        for rij, van, tot in zip(werkvormen.stappen(vorm), grenzen, grenzen[1:], strict=False)
    ]


def _verwacht(context: Context, casus: Casus) -> list[View]:
    """What a group will run into: the obstacles, as facts to give when they are asked."""
    return [
        {"soort": context.label(o.soort), "wat": o.wat, "oplossing": o.oplossing or ""}
        for o in casus.obstakels
    ]


def _casus(context: Context, stuk: Stuk[Casus]) -> Page:
    nummer = stuk.velden.nummer
    meta = {
        "title": f"Script bij casus {nummer}: {stuk.velden.titel}",
        "description": "Tijd, feiten, vragen en valkuilen voor wie de groep begeleidt.",
        "template": "script.html",
        **VERBORGEN,
        "script": script(context, stuk),
    }
    bron = addresses.bron(addresses.script_casus(nummer))
    return Page(bron, meta, zonder_links(stuk.verhaal.na(KANTELPUNT)))


def traject_script(context: Context, stuk: Stuk[Traject]) -> View:
    """A traject with what only the facilitator reads, session by session."""
    traject = stuk.velden
    keren = []
    for keer in traject.bijeenkomsten:
        view = trajecten.bijeenkomst(context, keer)
        tijden = [0, *accumulate(deel.minuten for deel in keer.onderdelen)]
        for rij, deel, van in zip(view["onderdelen"], keer.onderdelen, tijden, strict=False):
            rij["begeleider"] = deel.begeleider or ""
            rij["klok"] = woorden.klok(van)
            if rij["casus"] and deel.casus is not None:
                rij["casus"]["script"] = addresses.script_casus(deel.casus)
        keren.append(view)
    return {**trajecten.regel(stuk), "bijeenkomsten": keren}


def _traject(context: Context, stuk: Stuk[Traject]) -> Page:
    meta = {
        "title": f"Script bij {stuk.velden.titel}",
        "description": "Per bijeenkomst wat de begeleider doet, zegt en verwacht.",
        "template": "trajectscript.html",
        **VERBORGEN,
        "traject": traject_script(context, stuk),
    }
    return Page(addresses.bron(addresses.script_traject(stuk.velden.sleutel)), meta)
