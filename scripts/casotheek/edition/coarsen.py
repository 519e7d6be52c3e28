"""Coarsening: neighbourhood, age and period of a casus in the public edition.

Owns how each becomes less exact, after the settings of the library. The team stays:
it tells who worked, and its area is as large as the library chose.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from casotheek.library import Bibliotheek, Stuk
from casotheek.model import Casus


def vergroof(stuk: Stuk[Casus], bieb: Bibliotheek) -> Stuk[Casus]:
    """A casus as coarse as the settings ask; invented ones only when they say so."""
    regels = bieb.instellingen.vergroving
    casus = stuk.velden
    if casus.herkomst == "fictief" and regels.ook_fictief == "nee":
        return stuk
    update: dict[str, Any] = {}
    if casus.buurt is not None and regels.buurt != "niet":
        update["buurt"] = _buurt(casus, bieb, regels.buurt)
    if isinstance(casus.hoofdpersoon.leeftijd, int) and regels.leeftijd == "groep":
        update["hoofdpersoon"] = casus.hoofdpersoon.model_copy(
            update={"leeftijd": _groep(casus.hoofdpersoon.leeftijd, bieb)}
        )
    if regels.periode != "niet":
        update |= _periode(casus, regels.periode)
    return replace(stuk, velden=casus.model_copy(update=update))


def _buurt(casus: Casus, bieb: Bibliotheek, hoe_grof: str) -> str | None:
    team = bieb.team(casus.team)
    return team.stadsdeel if team and hoe_grof == "stadsdeel" else None


def _groep(leeftijd: int, bieb: Bibliotheek) -> int | str:
    """The age band, or the ten years around the age where no band covers it."""
    groep = bieb.begrippen.leeftijdsgroep(leeftijd)
    return groep.sleutel if groep else leeftijd // 10 * 10


def _periode(casus: Casus, hoe_grof: str) -> dict[str, Any]:
    periode = casus.periode.model_copy(
        update={
            "van": _rond(casus.periode.van, hoe_grof, eind=False),
            "tot": _rond(casus.periode.tot, hoe_grof, eind=True),
        }
    )
    update: dict[str, Any] = {"periode": periode}
    if (nazorg := casus.resultaat.nazorg) is not None:
        update["resultaat"] = casus.resultaat.model_copy(
            update={"nazorg": _rond(nazorg, hoe_grof, eind=True)}
        )
    return update


def _rond(maand: str, hoe_grof: str, *, eind: bool) -> str:
    """A month as the first or last month of its quarter or year."""
    jaar, _, nummer = maand.partition("-")
    lengte = 3 if hoe_grof == "kwartaal" else 12
    begin = (int(nummer) - 1) // lengte * lengte + 1
    return f"{jaar}-{begin + lengte - 1 if eind else begin:02}"
