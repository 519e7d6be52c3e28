"""What was put into a casus, as the rows of a bill: what, what for, how much.

Owns these rows alone. A row without content is left out.
"""

from __future__ import annotations

from casotheek.model import Casus
from casotheek.pages import woorden
from casotheek.pages.context import Context, View


def inzet(context: Context, casus: Casus) -> list[View]:
    """The rows of the bill, from people and means to way in and aftercare."""
    rijen = [*_mensen(context, casus), *_middelen(casus), *_toegang(casus), *_tijd(casus)]
    return [rij for rij in rijen if rij["waarvoor"] or rij["hoeveel"]]


def _rij(wat: str, waarvoor: str, hoeveel: str = "") -> View:
    return {"wat": wat, "waarvoor": waarvoor, "hoeveel": hoeveel}


def _mensen(context: Context, casus: Casus) -> list[View]:
    mensen = casus.betrokkenen
    namen = [context.label(sleutel) for sleutel in mensen.disciplines]
    if mensen.ervaringsdeskundige == "ja":
        namen.append("ervaringsdeskundige")
    uren = f"{casus.inzet.uren} uur" if casus.inzet.uren is not None else ""
    manier = []
    if mensen.duo == "ja":
        manier.append("met z’n tweeën")
    if mensen.outreachend == "ja":
        manier.append("zelf eropaf")
    return [
        _rij("Mensen", _zin(namen), uren),
        _rij("Manier", _zin(manier)),
        _rij("De buurt", _zin(list(mensen.informeel))),
        _rij(f"{casus.hoofdpersoon.pseudoniem} zelf", _hoofdletter(mensen.amsterdammer or "")),
    ]


def _middelen(casus: Casus) -> list[View]:
    erin = casus.inzet
    bedrag = woorden.geld(erin.bedrag) if erin.bedrag is not None else ""
    soort = woorden.VOORZIENING[erin.voorziening] if erin.voorziening else "Voorziening"
    wat = erin.voorziening_wat or ("Gebruikt" if erin.voorziening else "")
    return [
        _rij("Maatwerkbudget", erin.maatwerkbudget or "", bedrag),
        _rij("Regelruimte", erin.regelruimte or ""),
        _rij(soort, wat),
    ]


def _toegang(casus: Casus) -> list[View]:
    if casus.toegang is None:
        return []
    keren = casus.toegang.doorverwijzingen
    doorgestuurd = f"{keren} keer doorgestuurd" if keren else "niet doorgestuurd"
    return [_rij("Gevonden via", _hoofdletter(casus.toegang.gevonden_via), doorgestuurd)]


def _tijd(casus: Casus) -> list[View]:
    nazorg = casus.resultaat.nazorg
    return [
        _rij("Periode", _hoofdletter(woorden.periode(casus.periode.van, casus.periode.tot))),
        _rij("Nazorg", _hoofdletter(woorden.maand(nazorg)) if nazorg else ""),
    ]


def _zin(delen: list[str]) -> str:
    return _hoofdletter(woorden.opsomming([deel[:1].lower() + deel[1:] for deel in delen]))


def _hoofdletter(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]
