"""The werkvormen: ways of working with a group, described once, used by reference.

Owns the overview, a page each and how a werkvorm is named elsewhere.
"""

from __future__ import annotations

from casotheek import addresses
from casotheek.library import Stuk
from casotheek.model import Werkvorm
from casotheek.pages import woorden
from casotheek.pages.context import Context, View
from casotheek.pages.page import Page


def paginas(context: Context) -> list[Page]:
    """The overview of werkvormen and a page each; nothing when there are none."""
    reeks = context.bieb.werkvormen
    if not reeks:
        return []
    meta = {
        "title": "Werkvormen",
        "description": "Manieren om met een groep van casussen te leren, stap voor stap.",
        "template": "werkvormen.html",
        "tab": "leren",
        "werkvormen": [regel(stuk) for stuk in reeks],
    }
    return [Page("werkvormen/index.md", meta), *(_pagina(stuk) for stuk in reeks)]


def zoek(context: Context, sleutel: str) -> Stuk[Werkvorm] | None:
    """The description of a werkvorm, when the library has one."""
    return next((s for s in context.bieb.werkvormen if s.velden.sleutel == sleutel), None)


def verwijzing(context: Context, sleutel: str) -> View:
    """A werkvorm by name, with its page or else its place in the glossary."""
    stuk = zoek(context, sleutel)
    if stuk is None:
        return context.begrip(sleutel)
    return {
        "sleutel": sleutel,
        "label": stuk.velden.titel,
        "url": addresses.werkvorm(sleutel),
    }


def regel(stuk: Stuk[Werkvorm]) -> View:
    """A werkvorm in a list."""
    vorm = stuk.velden
    return {
        "titel": vorm.titel,
        "url": addresses.werkvorm(vorm.sleutel),
        "kern": vorm.kern,
        "groep": f"{vorm.groep_van} tot {vorm.groep_tot} mensen",
        "duur": woorden.duur(sum(stap.minuten for stap in vorm.stappen)),
    }


def stappen(vorm: Werkvorm) -> list[View]:
    """The steps with their minutes and what the facilitator can say."""
    return [
        {"stap": stap.stap, "minuten": stap.minuten, "woorden": stap.woorden or ""}
        for stap in vorm.stappen
    ]


def _pagina(stuk: Stuk[Werkvorm]) -> Page:
    vorm = stuk.velden
    meta = {
        "title": vorm.titel,
        "description": vorm.kern,
        "template": "werkvorm.html",
        "tab": "leren",
        "werkvorm": {
            **regel(stuk),
            "stappen": stappen(vorm),
            "valkuilen": list(vorm.valkuilen),
        },
    }
    bron = addresses.bron(addresses.werkvorm(vorm.sleutel))
    return Page(bron, meta, stuk.verhaal.markdown)
