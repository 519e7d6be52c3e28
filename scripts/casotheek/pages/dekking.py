"""Coverage, for the keepers of a library: in the internal edition alone.

Owns the thin places: cells with hardly a casus, waarden without evidence or with one
side only, opdrachten without an answer. What is counted against which aim is the
library's (`library.dekking`).
"""

from __future__ import annotations

from collections.abc import Sequence

from casotheek.library import Stuk
from casotheek.library.dekking import Groep, dekking
from casotheek.model import Casus
from casotheek.pages import woorden
from casotheek.pages.aantallen import balk
from casotheek.pages.context import Context, View
from casotheek.pages.page import Page

DUN = 1
"""How many casussen a cell holds at most to count as thin."""


def paginas(context: Context) -> list[Page]:
    """The one page of coverage; none in an edition that goes out."""
    if context.editie != "intern":
        return []
    groepen = dekking(context.bieb)
    streef = context.bieb.instellingen.streefaantal
    klaar = sum(stuk.velden.status == "gepubliceerd" for stuk in context.bieb.casussen)
    return [
        Page(
            "dekking.md",
            {
                "title": "Dekking",
                "description": "Wat de bibliotheek al dekt, en wat nog dun is.",
                "template": "dekking.html",
                "tab": "casussen",
                "streef": streef,
                "klaar": klaar,
                "balk": balk(
                    [("ja", min(klaar, streef)), ("leeg", max(streef - klaar, 0))], streef
                ),
                "groepen": [_groep(groep) for groep in groepen if groep.maten],
                "tekort": sum(not maat.gehaald for groep in groepen for maat in groep.maten),
                "teams": [context.team(team.sleutel) for team in context.bieb.teams],
                "dun": _dunne_cellen(context),
                "waarden": _waarden(context),
                "opdrachten": _opdrachten(context),
            },
        )
    ]


def _groep(groep: Groep) -> View:
    return {
        "kop": groep.kop,
        "maten": [
            {"wat": m.wat, "aantal": m.aantal, "doel": m.doel, "gehaald": m.gehaald}
            for m in groep.maten
        ],
    }


def _dunne_cellen(context: Context) -> list[View]:
    """Leefgebieden and obstakelsoorten that a team hardly has, a row each."""
    relaties = context.bieb.relaties
    rijen = [
        _dun(context, begrip.sleutel, relaties.per_leefgebied.get(begrip.sleutel, ()))
        for begrip in context.bieb.begrippen.van_soort("leefgebied")
    ]
    for begrip in context.bieb.begrippen.van_soort("obstakelsoort"):
        per_stam = {g.casus.stam: g.casus for g in relaties.obstakels.get(begrip.sleutel, ())}
        rijen.append(_dun(context, begrip.sleutel, list(per_stam.values())))
    return [rij for rij in rijen if any(cel["dun"] for cel in rij["cellen"])]


def _dun(context: Context, sleutel: str, stukken: Sequence[Stuk[Casus]]) -> View:
    cellen = []
    for team in context.bieb.teams:
        hier = sum(stuk.velden.team == team.sleutel for stuk in stukken)
        cellen.append({"aantal": hier, "dun": hier <= DUN})
    return {**context.begrip(sleutel), "cellen": cellen}


def _waarden(context: Context) -> list[View]:
    """Waarden that the casussen say nothing of, or only one side."""
    relaties = context.bieb.relaties
    views = []
    for stuk in context.bieb.waarden:
        sleutel = stuk.velden.sleutel
        voor, tegen = (
            len(relaties.waarde_voor.get(sleutel, ())),
            len(relaties.waarde_tegen.get(sleutel, ())),
        )
        if not voor or not tegen:
            views.append({**context.waarde(sleutel), "voor": voor, "tegen": tegen})
    return views


def _opdrachten(context: Context) -> list[View]:
    """Opdrachten that are not answered, or that nothing contradicts."""
    return [
        {
            "titel": stuk.velden.titel,
            "status": woorden.status(stuk.velden.status),
            "steun": len(stuk.velden.steun),
            "tegen": len(stuk.velden.tegen),
        }
        for stuk in context.bieb.opdrachten
        if stuk.velden.status != "beantwoord" or not stuk.velden.steun or not stuk.velden.tegen
    ]
