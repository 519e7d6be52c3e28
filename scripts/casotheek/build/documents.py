"""Documents of a library: from an edition and its pages to files.

Owns what stands on a cover and which pages go into a document; the making itself is the
exports room's. Nothing is rendered before everything was checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from casotheek.exports.documents import (
    VORMEN,
    Blad,
    Boek,
    document,
    gedeelde_lessen,
    gekeurd,
    stel_boek_samen,
)
from casotheek.findings import Finding, Plek, maak
from casotheek.library import Bibliotheek
from casotheek.pages import Page
from casotheek.pages.woorden import dag

MAP = "documenten"
"""Where the documents stand on the site."""
OP_DE_SITE = ("kompas", "casussen", "advies")

_EDITIES = {
    "openbaar": "Openbare editie",
    "intern": "Interne editie, alleen voor eigen mensen",
}


class OnbruikbaarFout(Exception):
    """A document cannot be made as it is; the findings say why."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(f"{len(findings)} bevindingen")
        self.findings = findings


def maak_document(
    werkmap: Path,
    bieb: Bibliotheek,
    editie: str,
    paginas: Iterable[Page],
    soort: str,
    vorm: str,
    *,
    nummers: frozenset[int] = frozenset(),
    beelden: Mapping[str, bytes] | None = None,
) -> bytes:
    """One document of this edition; OnbruikbaarFout before anything is rendered."""
    weg = [maak("C814", Plek("selectie"), nummer=n) for n in sorted(nummers) if not bieb.casus(n)]
    if weg:
        raise OnbruikbaarFout(weg)
    boek = _boek(bieb, editie, paginas, soort, nummers)
    findings = gekeurd(boek, vorm, werkmap)
    if findings:
        raise OnbruikbaarFout(findings)
    return document(boek, vorm, werkmap, beelden or {})


def site_documenten(
    werkmap: Path,
    bieb: Bibliotheek,
    editie: str,
    paginas: Iterable[Page],
    beelden: Mapping[str, bytes],
) -> dict[str, bytes]:
    """The documents that the site offers, by address, in every form."""
    paginas = list(paginas)
    merk = f"-{bieb.instellingen.kompas_versie}" if bieb.instellingen.kompas_versie else ""
    return {
        f"{MAP}/{soort}{merk}.{vorm}": maak_document(
            werkmap, bieb, editie, paginas, soort, vorm, beelden=beelden
        )
        for soort in OP_DE_SITE
        for vorm in VORMEN
    }


def _boek(
    bieb: Bibliotheek,
    editie: str,
    paginas: Iterable[Page],
    soort: str,
    nummers: frozenset[int],
) -> Boek:
    bladen = [Blad(page.src_uri, page.meta, page.markdown) for page in paginas]
    lessen = gedeelde_lessen(bieb)
    return stel_boek_samen(soort, bladen, _omslag(bieb, editie), nummers=nummers, lessen=lessen)


def _omslag(bieb: Bibliotheek, editie: str) -> dict[str, Any]:
    instellingen = bieb.instellingen
    return {
        "bibliotheek": instellingen.naam,
        "uitgever": instellingen.uitgever.naam,
        "licentie": instellingen.licentie,
        "versie": instellingen.kompas_versie or "",
        "datum": dag(instellingen.bijgewerkt) if instellingen.bijgewerkt else "",
        "editie": editie,
        "editienaam": _EDITIES[editie],
        "melding": _melding(bieb, editie),
    }


def _melding(bieb: Bibliotheek, editie: str) -> str:
    """The notice at the foot of every page: what is invented, and who may read it."""
    if all(stuk.velden.herkomst == "fictief" for stuk in bieb.casussen):
        zin = "Alle casussen zijn verzonnen. Lijkt iemand op iemand die je kent, dan is dat toeval."
    else:
        zin = "Bij elke casus staat of zij verzonnen is. Namen zijn altijd verzonnen."
    return f"{zin} {_EDITIES['intern']}." if editie == "intern" else zin
