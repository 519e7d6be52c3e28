"""The oefenvorm of a casus: all that a learner may see before the ending.

Owns what is safe to show: the story up to and including the kantelpunt and the steps
before it. Summary, lessons, obstacles, answers, the questions of the training and
what the waarden did stay out, for they tell the ending. It stands in `afloop`.
"""

from __future__ import annotations

from casotheek import addresses
from casotheek.library import Stuk
from casotheek.model import Casus
from casotheek.pages import woorden
from casotheek.pages.alineas import zonder_links
from casotheek.pages.casussen import met_initiaal, wie
from casotheek.pages.context import Context, View
from casotheek.pages.page import Page
from casotheek.pages.werkvormen import verwijzing

KANTELPUNT = "Kantelpunt"
VRAGEN = (
    "Wat wil {naam} zelf als eerste?",
    "Welk feit mis je nog, en wie weet het?",
    "Wat kan niet wachten, en wat wel?",
    "Wat doe jij nu, en wat laat je daarmee liggen?",
)
"""What is asked at every kantelpunt. The questions of a casus itself tell too much."""
REFLECTIE = (
    {
        "sleutel": "technisch",
        "kop": "Het vak",
        "vraag": "Wat werkte en wat niet? Wat zou jij anders aanpakken?",
    },
    {
        "sleutel": "normatief",
        "kop": "Wat goed is",
        "vraag": "Was dit goed, en voor wie? Welke waarde won, en welke verloor?",
    },
    {
        "sleutel": "persoonlijk",
        "kop": "Jijzelf",
        "vraag": "Wat raakte je, en wat zegt dat over hoe jij werkt?",
    },
)
"""The three ways of looking back: at the trade, at what is right, at oneself."""


def paginas(context: Context) -> list[Page]:
    """The list of oefenvormen and a page each."""
    reeks = oefenbaar(context)
    meta = {
        "title": "Oefenen",
        "description": "Lees een casus tot het kantelpunt en kies wat jij zou doen.",
        "template": "oefenlijst.html",
        "tab": "leren",
        "casussen": [kaart(context, stuk) for stuk in reeks],
    }
    return [Page("oefenen/index.md", meta), *(_pagina(context, stuk) for stuk in reeks)]


def oefenbaar(context: Context) -> list[Stuk[Casus]]:
    """The casussen to practise with: those with a kantelpunt and a part on training."""
    return [stuk for stuk in context.bieb.casussen if kan_oefenen(stuk)]


def kan_oefenen(stuk: Stuk[Casus]) -> bool:
    """Whether a casus has what an oefenvorm needs."""
    return stuk.velden.training is not None and stuk.verhaal.deel(KANTELPUNT) is not None


def neutraal(context: Context, stuk: Stuk[Casus]) -> View:
    """A casus by name and emblem, without what tells how it ended."""
    tegel = context.tegel(stuk)
    return {
        **{naam: waarde for naam, waarde in tegel.items() if naam != "uitkomst"},
        "url": addresses.oefening(stuk.velden.nummer) if kan_oefenen(stuk) else tegel["url"],
    }


def kaart(context: Context, stuk: Stuk[Casus]) -> View:
    """A casus in a list to choose from."""
    casus = stuk.velden
    assert casus.training is not None, "kan_oefenen comes first"
    return {
        **neutraal(context, stuk),
        "leefgebieden": [context.label(s) for s in casus.leefgebieden],
        "waarden_kort": [context.waarde(w.waarde)["kort"] for w in casus.waarden],
        "minuten": casus.training.minuten,
        "werkvorm": verwijzing(context, casus.training.werkvorm),
    }


def oefening(context: Context, stuk: Stuk[Casus]) -> View:
    """Everything a learner sees around the story, up to the kantelpunt."""
    casus = stuk.velden
    stappen = [stap for stap in casus.aanpak if stap.na_kantelpunt == "nee"]
    return {
        **kaart(context, stuk),
        "naam": casus.hoofdpersoon.pseudoniem,
        "wie": wie(context, casus),
        "initiaal": met_initiaal(stuk.verhaal),
        "begin": woorden.maand(casus.periode.van),
        "team_view": context.team(casus.team),
        "waarden": [context.waarde(w.waarde) for w in casus.waarden],
        "alle_waarden": [context.waarde(s.velden.sleutel) for s in context.bieb.waarden],
        "stappen": [
            {"stap": s.stap, "waarom": s.waarom, "effect": woorden.effect(s.effect)}
            for s in stappen
        ],
        "vragen": [vraag.format(naam=casus.hoofdpersoon.pseudoniem) for vraag in VRAGEN],
        "reflectie": [dict(rij) for rij in REFLECTIE],
        "afloop": {"url": addresses.afloop(casus.nummer)},
    }


def tot_kantelpunt(stuk: Stuk[Casus]) -> str:
    """The story that may be told, without links that lead to the rest."""
    return zonder_links(stuk.verhaal.tot_en_met(KANTELPUNT))


def _pagina(context: Context, stuk: Stuk[Casus]) -> Page:
    casus = stuk.velden
    return Page(
        addresses.bron(addresses.oefening(casus.nummer)),
        {
            "title": f"Oefenen: {casus.titel}",
            "description": f"Casus {casus.nummer} tot het kantelpunt. Kies wat jij zou doen.",
            "template": "oefenen.html",
            "tab": "leren",
            "oefening": oefening(context, stuk),
        },
        tot_kantelpunt(stuk),
    )
