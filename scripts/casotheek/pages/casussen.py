"""The page of a casus.

Owns what it shows around the story: facts, steps, obstacles, lessons,
answers, neighbours. The story itself travels as Markdown; what was put in is
made in `inzet`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from casotheek import addresses
from casotheek.library import Leerpunt, Stuk
from casotheek.model import Casus
from casotheek.model.casus import Les, Stap
from casotheek.pages import woorden
from casotheek.pages.buren import buren_van
from casotheek.pages.context import Context, View
from casotheek.pages.inzet import inzet
from casotheek.pages.page import Page
from casotheek.pages.uitleg import uitleg, vormen
from casotheek.reading import Verhaal

VRAGEN = {
    "vraag_uitgangspunt": "Was mijn vraag het uitgangspunt?",
    "regie": "Hield ik zelf de regie?",
    "beter_geholpen": "Ben ik beter geholpen dan eerder?",
}
"""The questions that the person answers with ja, deels or nee."""


def paginas(context: Context) -> list[Page]:
    """A page a casus."""
    reeks = context.bieb.casussen
    leerpunten = {p.sleutel: p for p in context.bieb.relaties.leerpunten}
    bekend = vormen(context.bieb.begrippen)
    pages = []
    for plaats, stuk in enumerate(reeks):
        view = casus_view(context, stuk, leerpunten)
        view["initiaal"] = met_initiaal(stuk.verhaal)
        view["woorden"] = uitleg(bekend, stuk.verhaal.markdown)
        view["vorige"] = _bij(context, reeks, plaats - 1)
        view["volgende"] = _bij(context, reeks, plaats + 1)
        pages.append(_pagina(stuk, view))
    return pages


def casus_view(context: Context, stuk: Stuk[Casus], leerpunten: dict[str, Leerpunt]) -> View:
    """Everything the page of one casus shows around its story."""
    casus = stuk.velden
    tellen: Counter[str] = Counter(stap.effect for stap in casus.aanpak)
    return {
        **context.tegel(stuk),
        "samenvatting": casus.samenvatting,
        "totaal": len(context.bieb.casussen),
        "team": context.team(casus.team),
        "buurt": casus.buurt or "",
        "wie": wie(context, casus),
        "periode": woorden.periode(casus.periode.van, casus.periode.tot),
        "vraagtype": woorden.VRAAGTYPE[casus.vraagtype],
        "leefgebieden": [context.begrip(s) for s in casus.leefgebieden],
        "waarden": werkingen(context, casus),
        "telling": [
            {**woorden.effect(e), "aantal": tellen[e]} for e in woorden.EFFECTEN if tellen[e]
        ],
        "route": _route(casus.aanpak),
        "obstakels": _obstakels(context, casus),
        "lessen": [_les(context, casus, les, leerpunten) for les in casus.lessen],
        "ervaring": antwoorden(casus),
        "inzet": inzet(context, casus),
        "opdrachten": [
            {"titel": opdracht.velden.titel, "url": addresses.opdracht(opdracht.velden.sleutel)}
            for opdracht in context.bieb.opdrachten
            if opdracht.velden.sleutel in casus.ontwikkelopdrachten
        ],
        "buren": buren_van(context, stuk),
        "oefenen": addresses.oefening(casus.nummer) if casus.training else "",
    }


def _pagina(stuk: Stuk[Casus], view: View) -> Page:
    casus = stuk.velden
    return Page(
        addresses.bron(addresses.casus(stuk.stam)),
        {
            "title": casus.titel,
            "description": casus.samenvatting,
            "template": "casus.html",
            "tab": "casussen",
            "casus": view,
        },
        stuk.verhaal.markdown,
    )


def _bij(context: Context, reeks: Sequence[Stuk[Casus]], plaats: int) -> View | None:
    return context.tegel(reeks[plaats]) if 0 <= plaats < len(reeks) else None


def met_initiaal(verhaal: Verhaal) -> bool:
    """Whether a story begins with a letter, which may then be a large one."""
    deel = verhaal.deel("Situatie")
    return deel is not None and deel.markdown.lstrip(" \n‘“'\"*_")[:1].isalpha()


def wie(context: Context, casus: Casus) -> str:
    """Pseudonym, age band and household in one line."""
    persoon = casus.hoofdpersoon
    groep = context.bieb.begrippen.leeftijdsgroep(persoon.leeftijd)
    leeftijd = groep.label if groep else str(persoon.leeftijd)
    huishouden = context.label(persoon.huishouden)
    return ", ".join((persoon.pseudoniem, leeftijd.lower(), huishouden.lower()))


def werkingen(context: Context, casus: Casus) -> list[View]:
    """What each waarde did in a casus."""
    return [
        {
            **context.waarde(waarde.waarde),
            "werking": woorden.werking(waarde.werking),
            "toelichting": waarde.toelichting,
        }
        for waarde in casus.waarden
    ]


def _route(stappen: Sequence[Stap]) -> list[View]:
    """The steps in order; the first one after the kantelpunt is marked."""
    route = []
    voorbij = False
    for stap in stappen:
        kantelt = stap.na_kantelpunt == "ja" and not voorbij
        voorbij = voorbij or kantelt
        merk = woorden.effect(stap.effect)
        route.append({"stap": stap.stap, "waarom": stap.waarom, "effect": merk, "kantelt": kantelt})
    return route


def _obstakels(context: Context, casus: Casus) -> list[View]:
    hoe_vaak = context.bieb.relaties.casussen_met_obstakel
    soorten = [obstakel.soort for obstakel in casus.obstakels]
    return [
        {
            "soort": {
                **context.begrip(obstakel.soort),
                "url": addresses.obstakelsoort(obstakel.soort),
            },
            "wat": obstakel.wat,
            "oplossing": obstakel.oplossing or "",
            "opgelost": woorden.opgelost(obstakel.opgelost),
            "signaal": {"aan": obstakel.signaal.aan, "wat": obstakel.signaal.wat}
            if obstakel.signaal
            else None,
            "eerste": soorten.index(obstakel.soort) == plaats,
            "vaker": hoe_vaak.get(obstakel.soort, 0),
        }
        for plaats, obstakel in enumerate(casus.obstakels)
    ]


def _les(context: Context, casus: Casus, les: Les, leerpunten: dict[str, Leerpunt]) -> View:
    """A lesson, with the other casussen that share it."""
    leerpunt = leerpunten.get(les.sleutel or "")
    elders = len(leerpunt.plaatsen) - leerpunt.per_casus[casus.nummer] if leerpunt else 0
    return {
        "les": les.les,
        "geldt": "Algemeen" if les.geldt == "algemeen" else context.team(casus.team)["naam"],
        "waarde": context.waarde(les.waarde) if les.waarde else None,
        "voorwaarde": les.voorwaarde or "",
        "weerspreekt": les.steun == "weerspreekt",
        "leerpunt": addresses.leerpunt(les.sleutel) if les.sleutel and elders else "",
        "elders": woorden.aantal(elders, "andere casus", "andere casussen"),
    }


def antwoorden(casus: Casus) -> View | None:
    """The person's own words and answers, when they were asked."""
    ervaring = casus.ervaring
    if ervaring is None:
        return None
    return {
        "wie": casus.hoofdpersoon.pseudoniem,
        "wat_anders": ervaring.wat_anders or "",
        "antwoorden": [
            {"vraag": vraag, "antwoord": woorden.antwoord(getattr(ervaring, veld))}
            for veld, vraag in VRAGEN.items()
        ],
    }
