"""The ending of a casus: what the oefenvorm holds back, as data in a file of its own.

Owns that file and the view that the facilitator's script shares. It is no page: no
list, no search and no sitemap knows it.
"""

from __future__ import annotations

import json

from casotheek import addresses
from casotheek.library import Bibliotheek, Stuk
from casotheek.model import Casus
from casotheek.pages import woorden
from casotheek.pages.alineas import alineas
from casotheek.pages.casussen import antwoorden, werkingen
from casotheek.pages.context import Context, View
from casotheek.pages.oefenen import KANTELPUNT, oefenbaar


def bestanden(bieb: Bibliotheek) -> dict[str, bytes]:
    """The file with the ending for every oefenvorm, by its address."""
    context = Context(bieb)
    return {
        addresses.afloop(stuk.velden.nummer): json.dumps(
            afloop(context, stuk), ensure_ascii=False, separators=(",", ":")
        ).encode()
        for stuk in oefenbaar(context)
    }


def afloop(context: Context, stuk: Stuk[Casus]) -> View:
    """What happened after the kantelpunt, and what the team and the person say of it."""
    casus = stuk.velden
    return {
        "url": addresses.casus(stuk.stam),
        "stappen": stappen(casus),
        "verhaal": alineas(stuk.verhaal.na(KANTELPUNT)),
        "uitkomst": woorden.uitkomst(casus.resultaat.uitkomst),
        "waarden": werkingen(context, casus),
        "lessen": [{"les": les.les, "voorwaarde": les.voorwaarde or ""} for les in casus.lessen],
        "ervaring": antwoorden(casus),
        "vragen": list(casus.training.vragen) if casus.training else [],
    }


def stappen(casus: Casus) -> list[View]:
    """The steps after the kantelpunt."""
    return [
        {"stap": s.stap, "waarom": s.waarom, "effect": woorden.effect(s.effect)}
        for s in casus.aanpak
        if s.na_kantelpunt == "ja"
    ]
