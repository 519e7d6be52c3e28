"""Filters over a list: the groups with their options, as every filtered page shows them.

Owns the options of each facet, how often each occurs, and the short code that stands
for an option on a tile of the wall. What a page filters is the page's own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import get_args

from casotheek.model import Casus
from casotheek.model.casus import Uitkomst, Vraagtype
from casotheek.pages import woorden
from casotheek.pages.context import Context, View

Facetten = Mapping[str, Sequence[str]]
"""Per facet the keys that hold for one thing in a list, the main one first."""

INZET = {
    "maatwerkbudget": "Maatwerkbudget",
    "regelruimte": "Regelruimte",
    "collectief": "Collectieve voorziening",
    "individueel": "Individuele voorziening",
    "ervaringsdeskundige": "Ervaringsdeskundige",
    "informeel": "Mensen uit de buurt",
    "duo": "Met z’n tweeën",
    "outreachend": "Zelf eropaf",
}
_KOPPEN = {
    "leefgebied": "Leefgebied",
    "team": "Team",
    "uitkomst": "Afloop",
    "waarde": "Waarde",
    "schuurde": "Waarde schuurde of ontbrak",
    "obstakel": "Obstakel",
    "vraagtype": "Soort vraag",
    "huishouden": "Huishouden",
    "leeftijd": "Leeftijd",
    "inzet": "Wat erin ging",
}


def facetten_van(context: Context, casus: Casus) -> dict[str, list[str]]:
    """Everything one can filter a casus by."""
    groep = context.bieb.begrippen.leeftijdsgroep(casus.hoofdpersoon.leeftijd)
    return {
        "leefgebied": list(casus.leefgebieden),
        "team": [casus.team],
        "uitkomst": [casus.resultaat.uitkomst],
        "waarde": list(dict.fromkeys(w.waarde for w in casus.waarden)),
        "schuurde": [w.waarde for w in casus.waarden if w.werking != "droeg-bij"],
        "obstakel": list(dict.fromkeys(o.soort for o in casus.obstakels)),
        "vraagtype": [casus.vraagtype],
        "huishouden": [casus.hoofdpersoon.huishouden],
        "leeftijd": [groep.sleutel] if groep else [],
        "inzet": _inzet(casus),
    }


def _inzet(casus: Casus) -> list[str]:
    erin, mensen = casus.inzet, casus.betrokkenen
    past = {
        "maatwerkbudget": erin.maatwerkbudget,
        "regelruimte": erin.regelruimte,
        "collectief": erin.voorziening in ("collectief", "beide"),
        "individueel": erin.voorziening in ("individueel", "beide"),
        "ervaringsdeskundige": mensen.ervaringsdeskundige == "ja",
        "informeel": mensen.informeel,
        "duo": mensen.duo == "ja",
        "outreachend": mensen.outreachend == "ja",
    }
    return [sleutel for sleutel in INZET if past[sleutel]]


def groepen(
    context: Context,
    dingen: Iterable[Facetten],
    facetten: Sequence[str],
    open_: int,
    eigen: Mapping[str, tuple[str, Mapping[str, str]]] | None = None,
) -> list[View]:
    """The filter groups for a list; the first `open_` stand open.

    `eigen` holds facets of the page itself: a heading and its options with labels.
    """
    tellen: dict[str, Counter[str]] = {facet: Counter() for facet in facetten}
    for ding in dingen:
        for facet in facetten:
            tellen[facet].update(set(ding.get(facet, ())))
    views = []
    for plaats, facet in enumerate(facetten):
        if eigen and facet in eigen:
            kop, labels = eigen[facet]
            opties = _gewoon(labels)
        else:
            kop, opties = _KOPPEN[facet], _opties(context, facet)
        for optie in opties:
            optie["aantal"] = tellen[facet][optie["sleutel"]]
        views.append({"sleutel": facet, "kop": kop, "open": plaats < open_, "opties": opties})
    return [view for view in views if view["opties"]]


def _opties(context: Context, facet: str) -> list[View]:
    if facet == "team":
        teams = [context.team(team.sleutel) for team in context.bieb.teams]
        return [
            _optie(t["sleutel"], t["naam"], bij=_ander(t["stadsdeel"], t["naam"])) for t in teams
        ]
    if facet in ("waarde", "schuurde"):
        waarden = [context.waarde(stuk.velden.sleutel) for stuk in context.bieb.waarden]
        return [{**_optie(w["sleutel"], w["kort"]), "hoek": w["hoek"]} for w in waarden]
    if facet == "uitkomst":
        merken = [(u, woorden.uitkomst(u)) for u in get_args(Uitkomst)]
        return [{**_optie(u, merk["woord"]), "vorm": merk["vorm"]} for u, merk in merken]
    if facet == "vraagtype":
        return _gewoon({v: woorden.VRAAGTYPE[v] for v in get_args(Vraagtype)})
    if facet == "inzet":
        return _gewoon(INZET)
    begrippen = context.bieb.begrippen
    if facet == "leeftijd":
        groepen_ = begrippen.van_soort("leeftijd")
        return [_optie(b.sleutel, b.label, code=str(b.van or 0)) for b in groepen_]
    soort = {"obstakel": "obstakelsoort"}.get(facet, facet)
    return _gewoon({b.sleutel: b.label for b in begrippen if b.soort == soort})


def _optie(sleutel: str, label: str, bij: str = "", code: str = "") -> View:
    return {"sleutel": sleutel, "label": label, "bij": bij, "code": code, "vorm": "", "hoek": ""}


def _gewoon(labels: Mapping[str, str]) -> list[View]:
    tekens = codes(list(labels.values()))
    return [
        _optie(sleutel, label, code=code)
        for (sleutel, label), code in zip(labels.items(), tekens, strict=True)
    ]


def _ander(tekst: str, dan: str) -> str:
    return tekst if tekst.lower() != dan.lower() else ""


def codes(labels: Sequence[str]) -> list[str]:
    """Two letters for each label, all different, from the label where that can be."""
    gebruikt: set[str] = set()
    uit = []
    for label in labels:
        letters = [teken for teken in label if teken.isalnum()] or ["x"]
        paren = [(letters[0] + tweede).capitalize() for tweede in letters[1:]]
        nummers = [f"{letters[0].upper()}{n}" for n in range(1, len(labels) + 2)]
        code = next(kandidaat for kandidaat in [*paren, *nummers] if kandidaat not in gebruikt)
        gebruikt.add(code)
        uit.append(code)
    return uit
