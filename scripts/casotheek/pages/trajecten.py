"""The trajecten as a participant sees them: the overview and a page each.

Owns sessions, parts and minutes in words. What only the facilitator reads stays out
of these pages; it stands in `begeleiden`.
"""

from __future__ import annotations

from casotheek import addresses
from casotheek.library import Stuk
from casotheek.model import Traject
from casotheek.model.training import Bijeenkomst, Onderdeel
from casotheek.pages import woorden
from casotheek.pages.context import Context, View
from casotheek.pages.oefenen import neutraal
from casotheek.pages.page import Page
from casotheek.pages.werkvormen import verwijzing


def paginas(context: Context) -> list[Page]:
    """The overview of trajecten and a page each; nothing when there are none."""
    reeks = context.bieb.trajecten
    if not reeks:
        return []
    meta = {
        "title": "Trajecten",
        "description": "Leergangen van een paar bijeenkomsten, met casussen en werkvormen.",
        "template": "trajecten.html",
        "tab": "leren",
        "trajecten": [regel(stuk) for stuk in reeks],
    }
    return [Page("trajecten/index.md", meta), *(_pagina(context, stuk) for stuk in reeks)]


def regel(stuk: Stuk[Traject]) -> View:
    """A traject in a list."""
    traject = stuk.velden
    return {
        "sleutel": traject.sleutel,
        "titel": traject.titel,
        "url": addresses.traject(traject.sleutel),
        "kern": traject.kern,
        "doelgroep": traject.doelgroep,
        "omvang": _omvang(traject),
    }


def _omvang(traject: Traject) -> str:
    keren = woorden.aantal(len(traject.bijeenkomsten), "bijeenkomst", "bijeenkomsten")
    return f"{keren}, samen {woorden.duur(sum(b.minuten for b in traject.bijeenkomsten))}"


def _pagina(context: Context, stuk: Stuk[Traject]) -> Page:
    traject = stuk.velden
    view = {
        **regel(stuk),
        "competenties": [_competentie(context, s) for s in traject.competenties],
        "leerdoelen": list(traject.leerdoelen),
        "bijeenkomsten": [bijeenkomst(context, b) for b in traject.bijeenkomsten],
        "certificaat": traject.certificaat or "",
    }
    meta = {
        "title": traject.titel,
        "description": traject.kern,
        "template": "traject.html",
        "tab": "leren",
        "traject": view,
    }
    bron = addresses.bron(addresses.traject(traject.sleutel))
    return Page(bron, meta, stuk.verhaal.markdown)


def _competentie(context: Context, sleutel: str) -> View:
    begrip = context.bieb.begrippen.get(sleutel)
    return {**context.begrip(sleutel), "definitie": begrip.definitie if begrip else ""}


def bijeenkomst(context: Context, deel: Bijeenkomst) -> View:
    """A session for participants: what happens, how long, what to prepare."""
    return {
        "titel": deel.titel,
        "doel": deel.doel,
        "duur": woorden.duur(deel.minuten),
        "voorbereiding": deel.voorbereiding or "",
        "waarden": [context.waarde(s) for s in deel.waarden],
        "onderdelen": [onderdeel(context, o) for o in deel.onderdelen],
    }


def onderdeel(context: Context, deel: Onderdeel) -> View:
    """One part of a session, without the facilitator's words."""
    stuk = context.bieb.casus(deel.casus) if deel.casus is not None else None
    return {
        "wat": deel.wat,
        "minuten": deel.minuten,
        "casus": neutraal(context, stuk) if stuk else None,
        "werkvorm": verwijzing(context, deel.werkvorm) if deel.werkvorm else None,
    }
