"""The register of obstacles: per kind what was tried, what worked, what is open.

Owns the order (most frequent first; within a kind what worked first) and the signals
to organisations, put together per organisation.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from casotheek import addresses
from casotheek.library.relations import Obstakelgeval
from casotheek.pages import woorden
from casotheek.pages.aantallen import balk
from casotheek.pages.context import Context, View
from casotheek.pages.filters import groepen
from casotheek.pages.page import Page

FACETTEN = ("obstakel", "leefgebied", "team", "opgelost")
OPEN = 0
OPGELOST = ("ja", "deels", "nee")
GEBIEDEN = 3
"""How many leefgebieden a kind names."""


def paginas(context: Context) -> list[Page]:
    """The one page of obstacles."""
    per_soort = sorted(
        context.bieb.relaties.obstakels.items(),
        key=lambda paar: (-len(_casussen(paar[1])), context.label(paar[0])),
    )
    alle = [geval for _, gevallen in per_soort for geval in gevallen]
    grootste = max((len(gevallen) for _, gevallen in per_soort), default=0)
    eigen = {"opgelost": ("Hoe ver", {o: woorden.opgelost(o)["woord"] for o in OPGELOST})}
    facetten = [_facetten(geval) for geval in alle]
    return [
        Page(
            "obstakels.md",
            {
                "title": "Obstakels",
                "description": "Wat in de weg stond, wat teams probeerden en wat werkte.",
                "template": "obstakels.html",
                "tab": "lessen",
                "totaal": len(alle),
                "casussen": len(_casussen(alle)),
                "filters": groepen(context, facetten, FACETTEN, OPEN, eigen),
                "soorten": [_soort(context, s, gevallen, grootste) for s, gevallen in per_soort],
                "signalen": _signalen(context, alle),
            },
        )
    ]


def _casussen(gevallen: Sequence[Obstakelgeval]) -> set[int]:
    return {geval.casus.velden.nummer for geval in gevallen}


def _facetten(geval: Obstakelgeval) -> dict[str, list[str]]:
    casus, obstakel = geval.casus.velden, geval.obstakel
    return {
        "obstakel": [obstakel.soort],
        "leefgebied": list(casus.leefgebieden),
        "team": [casus.team],
        "opgelost": [obstakel.opgelost],
    }


def _soort(
    context: Context, sleutel: str, gevallen: Sequence[Obstakelgeval], grootste: int
) -> View:
    begrip = context.bieb.begrippen.get(sleutel)
    tellen: Counter[str] = Counter(geval.obstakel.opgelost for geval in gevallen)
    gesorteerd = sorted(gevallen, key=_wat_werkte_eerst)
    return {
        **context.begrip(sleutel),
        "definitie": begrip.definitie if begrip else "",
        "casussen": woorden.aantal(len(_casussen(gevallen)), "casus", "casussen"),
        "stand": [{**woorden.opgelost(o), "aantal": tellen[o]} for o in OPGELOST],
        "balk": balk([(woorden.opgelost(o)["vorm"], tellen[o]) for o in OPGELOST], grootste),
        "teams": _teams(context, gevallen),
        "gebieden": _gebieden(context, gevallen),
        "gevallen": [_geval(context, geval) for geval in gesorteerd],
    }


def _wat_werkte_eerst(geval: Obstakelgeval) -> tuple[int, int, int]:
    plaats = OPGELOST.index(geval.obstakel.opgelost)
    return plaats, geval.casus.velden.nummer, geval.volgnummer


def _teams(context: Context, gevallen: Sequence[Obstakelgeval]) -> list[View]:
    return [
        {**context.team(team.sleutel), "aantal": len(hier)}
        for team in context.bieb.teams
        if (hier := _casussen([g for g in gevallen if g.casus.velden.team == team.sleutel]))
    ]


def _gebieden(context: Context, gevallen: Sequence[Obstakelgeval]) -> str:
    """The leefgebieden where this kind occurs most."""
    per_casus = {geval.casus.velden.nummer: geval.casus.velden for geval in gevallen}
    tellen = Counter(g for casus in per_casus.values() for g in casus.leefgebieden)
    meest = sorted(tellen.items(), key=lambda paar: (-paar[1], paar[0]))[:GEBIEDEN]
    return woorden.opsomming([f"{context.label(s).lower()} ({aantal})" for s, aantal in meest])


def _geval(context: Context, geval: Obstakelgeval) -> View:
    obstakel = geval.obstakel
    return {
        **_waar(context, geval),
        "facetten": {naam: " ".join(s) for naam, s in _facetten(geval).items()},
        "wat": obstakel.wat,
        "oplossing": obstakel.oplossing or "",
        "opgelost": woorden.opgelost(obstakel.opgelost),
        "signaal": {"aan": obstakel.signaal.aan, "wat": obstakel.signaal.wat}
        if obstakel.signaal
        else None,
    }


def _waar(context: Context, geval: Obstakelgeval) -> View:
    casus = geval.casus.velden
    return {
        "nummer": casus.nummer,
        "titel": casus.titel,
        "url": addresses.obstakel(geval.casus.stam, geval.volgnummer),
        "team": context.team(casus.team)["naam"],
        "herkomst": woorden.HERKOMST[casus.herkomst],
    }


def _signalen(context: Context, gevallen: Sequence[Obstakelgeval]) -> list[View]:
    """The signals per organisation, those with most first; spelling is not looked at."""
    per_organisatie: defaultdict[str, list[Obstakelgeval]] = defaultdict(list)
    namen: dict[str, str] = {}
    for geval in sorted(gevallen, key=lambda g: (g.casus.velden.nummer, g.volgnummer)):
        if geval.obstakel.signaal:
            sleutel = _zonder_lidwoord(geval.obstakel.signaal.aan)
            namen.setdefault(sleutel, _hoofdletter(geval.obstakel.signaal.aan))
            per_organisatie[sleutel].append(geval)
    volgorde = sorted(per_organisatie, key=lambda s: (-len(per_organisatie[s]), s))
    return [
        {"aan": namen[sleutel], "rijen": [_signaal(context, g) for g in per_organisatie[sleutel]]}
        for sleutel in volgorde
    ]


def _signaal(context: Context, geval: Obstakelgeval) -> View:
    assert geval.obstakel.signaal is not None, "only obstacles with a signal come here"
    return {
        **_waar(context, geval),
        "soort": context.label(geval.obstakel.soort),
        "wat": geval.obstakel.signaal.wat,
    }


def _zonder_lidwoord(naam: str) -> str:
    klein = naam.lower()
    return klein.removeprefix("de ").removeprefix("het ")


def _hoofdletter(naam: str) -> str:
    return naam[:1].upper() + naam[1:]
