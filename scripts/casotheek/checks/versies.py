"""Versions: a frozen kompas is as it was published, under its own name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from casotheek.checks.names import bron
from casotheek.findings import Finding, Plek, maak
from casotheek.library import Bibliotheek
from casotheek.library.frozen import controlegetal

if TYPE_CHECKING:
    from casotheek.checks import Vraag

_INSTELLINGEN = "kompas/instellingen.yml"


def controleer(bieb: Bibliotheek, vraag: Vraag) -> Iterator[Finding]:
    """Checksums, file names, the version that the settings name, dates that have passed."""
    for stuk in bieb.versies:
        nummer = stuk.velden.versie
        if controlegetal(stuk.velden) != stuk.velden.controlegetal:
            yield maak("C801", stuk.document.plek("controlegetal"), versie=nummer)
        if stuk.stam != nummer:
            yield maak("C802", stuk.document.plek("versie"), versie=nummer)
    yield from _huidige(bieb)
    yield from _beveiliging(bieb, vraag)


def _huidige(bieb: Bibliotheek) -> Iterator[Finding]:
    nummer = bieb.instellingen.kompas_versie
    if nummer and nummer not in {stuk.velden.versie for stuk in bieb.versies}:
        yield maak("C803", _plek(bieb, "kompas_versie"), versie=nummer)


def _beveiliging(bieb: Bibliotheek, vraag: Vraag) -> Iterator[Finding]:
    beveiliging = bieb.instellingen.beveiliging
    if beveiliging and beveiliging.verloopt <= vraag.vandaag:
        yield maak("C804", _plek(bieb, "beveiliging", "verloopt"), datum=beveiliging.verloopt)


def _plek(bieb: Bibliotheek, *veld: str) -> Plek:
    document = bron(bieb, _INSTELLINGEN)
    return document.plek(*veld) if document else Plek(_INSTELLINGEN)
