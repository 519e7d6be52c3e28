"""Publishing a version of the kompas: freeze it once, and never again.

Owns what must hold before a version may be frozen, and the writing of its file. What
a version holds is the library's.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from casotheek.build.assemble import Afgekeurd
from casotheek.build.inspect import keur
from casotheek.library import Bibliotheek
from casotheek.library.frozen import bevries, inhoud, inhoud_van, rang
from casotheek.model import Versie
from casotheek.reading import zet_neer

VERSIES = "kompas/versies"
_INSTELLINGEN = "kompas/instellingen.yml"
_REGEL = re.compile(r"^kompas_versie:[^\r\n]*", re.MULTILINE)


class GeweigerdFout(Exception):
    """The version is not published; the message says why, in Dutch."""


def publiceer(
    map_: Path, nummer: str, *, dag: date | None = None, samenvatting: str = "", vandaag: date
) -> Path:
    """Freeze the kompas of the library in `map_` as version `nummer`; gives the new file."""
    keuring = keur(map_, vandaag=vandaag)
    if keuring.fouten:
        raise Afgekeurd(keuring)
    bieb = keuring.bibliotheek
    _eis_nieuw(bieb, nummer)
    _eis_verandering(bieb, nummer)
    velden = bevries(
        bieb,
        nummer,
        dag or _dag_van(bieb, nummer) or vandaag,
        f"Het kompas, versie {nummer}",
        samenvatting or _samenvatting(bieb, nummer),
    )
    Versie.model_validate({**velden, "datum": date.fromisoformat(velden["datum"])}, strict=False)
    instellingen = map_ / _INSTELLINGEN
    genoemd = _met_versie(instellingen.read_bytes().decode(), nummer)
    doel = map_ / VERSIES / f"{nummer}.yml"
    doel.parent.mkdir(parents=True, exist_ok=True)
    try:
        # "x": another hand may have published the same number a moment ago.
        with doel.open("x", encoding="utf-8", newline="\n") as bestand:
            bestand.write(_als_yaml(velden))
        zet_neer(instellingen, genoemd.encode())
    except FileExistsError:
        raise
    except BaseException:
        # A version counts only when the settings name it, and a next try needs the number.
        doel.unlink(missing_ok=True)
        raise
    return doel


def _eis_nieuw(bieb: Bibliotheek, nummer: str) -> None:
    bestaand = [stuk.velden.versie for stuk in bieb.versies]
    if nummer in bestaand:
        raise GeweigerdFout(
            f"versie {nummer} bestaat al; een gepubliceerde versie verandert nooit meer"
        )
    if bestaand and rang(nummer) < rang(bestaand[-1]):
        raise GeweigerdFout(
            f"versie {bestaand[-1]} is er al; kies een hoger nummer dan {bestaand[-1]}"
        )
    if not bieb.waarden:
        raise GeweigerdFout("het kompas heeft nog geen waarden")


def _eis_verandering(bieb: Bibliotheek, nummer: str) -> None:
    """Something changed since the last version, and every change has its reason."""
    if not bieb.versies:
        return
    vorige, nu = inhoud_van(bieb.versies[-1].velden), inhoud(bieb)
    if vorige == nu:
        raise GeweigerdFout(f"er is niets veranderd sinds versie {bieb.versies[-1].velden.versie}")
    oud = {waarde["sleutel"]: waarde for waarde in vorige["waarden"]}
    zonder_reden = [
        stuk.velden.kort
        for stuk, velden in zip(bieb.waarden, nu["waarden"], strict=True)
        if _veranderd(velden, oud.get(stuk.velden.sleutel), vorige, nu)
        and nummer not in {stap.versie for stap in stuk.velden.geschiedenis}
    ]
    if zonder_reden:
        raise GeweigerdFout(
            f"de geschiedenis noemt versie {nummer} niet bij: {', '.join(zonder_reden)}. "
            "Schrijf daar wat er veranderde en door welke casussen"
        )


def _veranderd(
    velden: dict[str, Any],
    oud: dict[str, Any] | None,
    vorige: dict[str, Any],
    nu: dict[str, Any],
) -> bool:
    sleutel = velden["sleutel"]
    return velden != oud or nu["teksten"][sleutel] != vorige["teksten"].get(sleutel)


def _dag_van(bieb: Bibliotheek, nummer: str) -> date | None:
    """The day the histories give for this version."""
    dagen = [
        stap.datum
        for stuk in bieb.waarden
        for stap in stuk.velden.geschiedenis
        if stap.versie == nummer
    ]
    return max(dagen, default=None)


def _samenvatting(bieb: Bibliotheek, nummer: str) -> str:
    genoemd = [
        stuk.velden.kort
        for stuk in bieb.waarden
        if nummer in {stap.versie for stap in stuk.velden.geschiedenis}
    ]
    if not genoemd:
        return f"Het kompas met {len(bieb.waarden)} waarden."
    return f"Nieuw of veranderd: {', '.join(genoemd)}."


def _met_versie(tekst: str, nummer: str) -> str:
    """The settings with the version that now counts; every other sign stays as it is."""
    regel = f'kompas_versie: "{nummer}"'
    if _REGEL.search(tekst):
        return _REGEL.sub(regel, tekst, count=1)
    einde = "\r\n" if "\r\n" in tekst else "\n"
    return f"{tekst.rstrip()}{einde}{regel}{einde}"


class _Leesbaar(yaml.SafeDumper):
    """Writes stories as blocks, so that a version can be read as a file too."""


def _tekst(dumper: yaml.SafeDumper, tekst: str) -> yaml.ScalarNode:
    stijl = "|" if "\n" in tekst else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", tekst, style=stijl)


_Leesbaar.add_representer(str, _tekst)


def _als_yaml(velden: dict[str, Any]) -> str:
    # Short on purpose: the search for leaks must not take it for a text held back.
    kop = "# Bevroren: niet wijzigen.\n"
    dagen = {**velden, "datum": date.fromisoformat(velden["datum"])}
    dagen["waarden"] = [_met_dagen(waarde) for waarde in velden["waarden"]]
    return kop + yaml.dump(
        dagen, Dumper=_Leesbaar, allow_unicode=True, sort_keys=False, width=10_000
    )


def _met_dagen(waarde: dict[str, Any]) -> dict[str, Any]:
    stappen = [
        {**stap, "datum": date.fromisoformat(stap["datum"])} for stap in waarde["geschiedenis"]
    ]
    return {**waarde, "geschiedenis": stappen}
