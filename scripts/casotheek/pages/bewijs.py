"""Evidence for and against a waarde, as the casussen give it.

Owns what counts as strong: a casus that names the waarde first, draws a lesson from
it, and ended as the evidence says. The strongest stand first; no number is shown for
it, only the order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from casotheek import addresses
from casotheek.library import Bewijs
from casotheek.pages import woorden
from casotheek.pages.aantallen import balk
from casotheek.pages.context import Context, View

STERKST = 3
"""How many of each side are told in full."""


def telling(context: Context, sleutel: str) -> View:
    """In how many casussen a waarde droeg bij, schuurde and ontbrak."""
    relaties = context.bieb.relaties
    voor = {b.casus.stam for b in relaties.waarde_voor.get(sleutel, ())}
    tegen = Counter(b.werking.werking for b in relaties.waarde_tegen.get(sleutel, ()))
    return {"droeg_bij": len(voor), "schuurde": tegen["schuurde"], "ontbrak": tegen["ontbrak"]}


def telbalk(context: Context, sleutel: str) -> list[View]:
    """The same counts as a bar; the waarde with most evidence fills it."""
    relaties = context.bieb.relaties
    stukken = [stuk.velden.sleutel for stuk in context.bieb.waarden]
    meest = max(
        len(relaties.waarde_voor.get(s, ())) + len(relaties.waarde_tegen.get(s, ()))
        for s in stukken
    )
    aantallen = telling(context, sleutel)
    delen = [(naam.replace("_", "-"), hoeveel) for naam, hoeveel in aantallen.items()]
    return balk(delen, meest)


def per_team(context: Context, sleutel: str) -> list[View]:
    """Per team the casussen against and for, as blocks with a number."""
    voor, tegen = _beide(context, sleutel)
    rijen = []
    for team in context.bieb.teams:
        tegen_hier = [_blok(b) for b in tegen if b.casus.velden.team == team.sleutel]
        tegen_hier.sort(key=lambda b: (b["werking"]["vorm"] != "ontbrak", b["nummer"]))
        voor_hier = [_blok(b) for b in voor if b.casus.velden.team == team.sleutel]
        rijen.append(
            {
                "team": context.team(team.sleutel),
                "tegen": tegen_hier,
                "tegen_som": _som(tegen_hier),
                "voor": voor_hier,
                "voor_som": _som(voor_hier),
            }
        )
    return rijen


def sterkste(context: Context, sleutel: str) -> View:
    """The strongest casussen for and against, the rest after them, and which side lacks."""
    voor, tegen = (sorted(kant, key=_zwakste_laatst) for kant in _beide(context, sleutel))
    return {
        "voor": [_toegelicht(context, b) for b in voor[:STERKST]],
        "tegen": [_toegelicht(context, b) for b in tegen[:STERKST]],
        "alle": [_toegelicht(context, b) for b in (*voor, *tegen)],
        "mist": _mist(voor, tegen),
    }


def _beide(context: Context, sleutel: str) -> tuple[Sequence[Bewijs], Sequence[Bewijs]]:
    relaties = context.bieb.relaties
    return relaties.waarde_voor.get(sleutel, ()), relaties.waarde_tegen.get(sleutel, ())


def _mist(voor: Sequence[Bewijs], tegen: Sequence[Bewijs]) -> str:
    if voor and tegen:
        return ""
    if not voor and not tegen:
        return "alles"
    return "tegen" if voor else "voor"


def _zwakste_laatst(bewijs: Bewijs) -> tuple[int, int]:
    casus, sleutel = bewijs.casus.velden, bewijs.werking.waarde
    voor = bewijs.werking.werking == "droeg-bij"
    past = ("bereikt", "deels") if voor else ("niet", "deels")
    gewicht = 3 * (casus.waarden[0].waarde == sleutel)
    gewicht += 2 * any(les.waarde == sleutel for les in casus.lessen)
    if casus.resultaat.uitkomst in past:
        gewicht += 2 - past.index(casus.resultaat.uitkomst)
    if casus.ervaring is not None:
        gewicht += casus.ervaring.beter_geholpen == ("ja" if voor else "nee")
    return -gewicht, casus.nummer


def _blok(bewijs: Bewijs) -> View:
    casus = bewijs.casus.velden
    return {
        "nummer": casus.nummer,
        "titel": casus.titel,
        "url": addresses.casus(bewijs.casus.stam),
        "werking": woorden.werking(bewijs.werking.werking),
        "toelichting": bewijs.werking.toelichting,
    }


def _toegelicht(context: Context, bewijs: Bewijs) -> View:
    casus = bewijs.casus.velden
    return {
        **_blok(bewijs),
        "team": context.team(casus.team)["naam"],
        "uitkomst": woorden.uitkomst(casus.resultaat.uitkomst),
        "herkomst": woorden.HERKOMST[casus.herkomst],
    }


def _som(blokjes: list[View]) -> str:
    """The blocks in words: `2 ontbrak, 3 schuurde`."""
    tellen = Counter(b["werking"]["woord"].lower() for b in blokjes)
    return ", ".join(f"{aantal} {woord}" for woord, aantal in sorted(tellen.items()))
