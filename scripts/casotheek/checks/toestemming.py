"""Consent: may this casus be told, today and this widely?

Owns the rules for what is not invented. The day of today is given, never looked up.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from casotheek.findings import Finding, maak
from casotheek.library import Bibliotheek, Stuk
from casotheek.model import Casus, Toestemming

if TYPE_CHECKING:
    from casotheek.checks import Vraag

BINNENKORT = timedelta(days=60)

_STAND = {"gevraagd": "gevraagd maar niet gegeven", "geweigerd": "geweigerd"}


def controleer(bieb: Bibliotheek, vraag: Vraag) -> Iterator[Finding]:
    """Consent of every casus that is not invented, as it stands today."""
    for stuk in bieb.casussen:
        yield from controleer_casus(stuk, vraag.vandaag)


def controleer_casus(stuk: Stuk[Casus], vandaag: date) -> Iterator[Finding]:
    """The findings on consent, composition and second reading of one casus."""
    casus = stuk.velden
    if casus.herkomst == "fictief":
        return
    yield from _herkomst(stuk, vandaag)
    if casus.toestemming is None:
        yield maak("C540", stuk.document.plek("herkomst", van_sleutel=True))
        return
    yield from _geldig(stuk, casus.toestemming, vandaag)
    yield from _breed_genoeg(stuk, casus.toestemming)


def _herkomst(stuk: Stuk[Casus], vandaag: date) -> Iterator[Finding]:
    casus, document = stuk.velden, stuk.document
    plek = document.plek("herkomst", van_sleutel=True)
    if casus.herkomst == "samengesteld" and casus.samenstelling is None:
        yield maak("C547", plek)
    if casus.nagelezen is None:
        yield maak("C548", plek)
    elif casus.nagelezen.datum > vandaag:
        yield maak("C549", document.plek("nagelezen", "datum"))


def _geldig(stuk: Stuk[Casus], gegeven: Toestemming, vandaag: date) -> Iterator[Finding]:
    document, nummer = stuk.document, stuk.velden.nummer
    if gegeven.status == "ingetrokken" or gegeven.intrekking is not None:
        veld = "status" if gegeven.status == "ingetrokken" else "intrekking"
        yield maak("C542", document.plek("toestemming", veld), nummer=nummer)
    elif gegeven.status == "verlopen":
        yield maak("C541", document.plek("toestemming", "status"), stand="verlopen")
    elif gegeven.status != "gegeven":
        yield maak("C541", document.plek("toestemming", "status"), stand=_STAND[gegeven.status])
    if gegeven.datum > vandaag:
        yield maak("C549", document.plek("toestemming", "datum"))
    yield from _termijnen(stuk, gegeven, vandaag)


def _termijnen(stuk: Stuk[Casus], gegeven: Toestemming, vandaag: date) -> Iterator[Finding]:
    document, nummer = stuk.document, stuk.velden.nummer
    if (tot := gegeven.verloopt_op) is not None:
        plek = document.plek("toestemming", "verloopt_op")
        if tot < vandaag:
            yield maak("C543", plek, datum=tot.isoformat(), nummer=nummer)
        elif tot - vandaag <= BINNENKORT:
            yield maak("C546", plek, datum=tot.isoformat())
    if (dag := gegeven.herbeoordelen_op) is not None and dag - vandaag <= BINNENKORT:
        yield maak("C545", document.plek("toestemming", "herbeoordelen_op"), datum=dag.isoformat())


def _breed_genoeg(stuk: Stuk[Casus], gegeven: Toestemming) -> Iterator[Finding]:
    casus, document = stuk.velden, stuk.document
    if casus.reikwijdte == "openbaar" and gegeven.reikwijdte == "intern":
        plek = document.plek("toestemming", "reikwijdte")
        yield maak("C544", plek, wat="de casus staat op reikwijdte openbaar")
    plek = document.plek("toestemming", "doelen")
    if "lezen" not in gegeven.doelen:
        yield maak("C544", plek, wat="de casus is bedoeld om te lezen")
    if casus.training is not None and "opleiding" not in gegeven.doelen:
        yield maak("C544", plek, wat="de casus heeft een deel voor opleiding")
    if gegeven.gezinsleden_akkoord == "nee":
        plek = document.plek("toestemming", "gezinsleden_akkoord")
        yield maak("C544", plek, wat="gezinsleden komen herkenbaar voor")
