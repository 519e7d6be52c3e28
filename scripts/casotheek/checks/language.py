"""Plain language, as far as it can be measured: long sentences, jargon, abbreviations.

Owns only what can be counted. Whether a text reads well is for people; no level of
language is claimed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from casotheek.checks.plaintext import WOORD, Zin, zinnen, zinnen_in
from casotheek.findings import Finding, Plek, maak
from casotheek.library import Bibliotheek
from casotheek.model import Jargon
from casotheek.reading import Document

if TYPE_CHECKING:
    from casotheek.checks import Vraag

MAX_ZIN = 30
MAX_GEMIDDELD = 16
MIN_ZINNEN = 5
"""An average over fewer sentences says nothing."""

_GEMAAKT = "docs/naslag/"
"""Pages made of tables; their words are those of the schema."""

_AFKORTING = re.compile(r"\b[A-Z]{2,6}\b")
_BEKEND = frozenset({"NL", "EU", "USB", "PIN", "SMS", "WC", "TV", "DVD", "CD", "OK", "AVG", "PDF"})
_VELDEN = ("titel", "samenvatting", "kern", "vraag", "antwoord")
_LIJSTEN = (
    ("aanpak", ("stap", "waarom")),
    ("obstakels", ("wat", "oplossing")),
    ("lessen", ("les", "voorwaarde")),
    ("waarden", ("toelichting",)),
)


def controleer(bieb: Bibliotheek, vraag: Vraag) -> Iterator[Finding]:
    """The language of every casus, waarde, opdracht and hand-written page."""
    jargon = _jargon(bieb)
    uitgelegd = _uitgelegd(bieb)
    groepen = (bieb.casussen, bieb.waarden, bieb.opdrachten, bieb.paginas)
    for document in (stuk.document for groep in groepen for stuk in groep):
        if document.pad.startswith(_GEMAAKT):
            continue
        yield from _verhaal(document, jargon, uitgelegd)
        yield from _velden(document, jargon)


def _verhaal(
    document: Document, jargon: dict[str, Jargon], uitgelegd: frozenset[str]
) -> Iterator[Finding]:
    alle = list(zinnen(document.verhaal))
    for zin in alle:
        yield from _lange_zin(Plek(document.pad, zin.regel, zin.kolom), zin.tekst)
        yield from _vaktaal(document, zin, jargon)
    aantal = sum(len(zin.woorden) for zin in alle)
    if len(alle) >= MIN_ZINNEN and aantal > MAX_GEMIDDELD * len(alle):
        gemiddeld = f"{aantal / len(alle):.1f}".replace(".", ",")
        plek = Plek(document.pad, document.body_regel)
        yield maak("C602", plek, gemiddeld=gemiddeld, grens=MAX_GEMIDDELD)
    yield from _afkortingen(document, alle, uitgelegd)


def _lange_zin(plek: Plek, tekst: str) -> Iterator[Finding]:
    woorden = len(WOORD.findall(tekst))
    if woorden > MAX_ZIN:
        yield maak("C601", plek, woorden=woorden, grens=MAX_ZIN)


def _vaktaal(document: Document, zin: Zin, jargon: dict[str, Jargon]) -> Iterator[Finding]:
    for vondst in WOORD.finditer(zin.tekst):
        regel = jargon.get(vondst[0].lower())
        if regel is not None:
            plek = Plek(document.pad, zin.regel, zin.kolom + vondst.start())
            yield maak("C603", plek, citaat=vondst[0], liever=regel.liever, lengte=len(vondst[0]))


def _afkortingen(
    document: Document, alle: list[Zin], uitgelegd: frozenset[str]
) -> Iterator[Finding]:
    gezien: set[str] = set()
    for zin in alle:
        for vondst in _AFKORTING.finditer(zin.tekst):
            woord = vondst[0]
            if woord in gezien or woord in uitgelegd or woord in _BEKEND:
                continue
            gezien.add(woord)
            if f"({woord})" not in document.body and f"{woord} (" not in document.body:
                plek = Plek(document.pad, zin.regel, zin.kolom + vondst.start())
                yield maak("C604", plek, citaat=woord, lengte=len(woord))


def _velden(document: Document, jargon: dict[str, Jargon]) -> Iterator[Finding]:
    for tekst, pad in _teksten(document):
        plek = document.plek(*pad)
        for zin in zinnen_in(tekst):
            yield from _lange_zin(plek, zin)
        for woord in WOORD.findall(tekst):
            if (regel := jargon.get(woord.lower())) is not None:
                yield maak("C603", plek, citaat=woord, liever=regel.liever)


def _teksten(document: Document) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """The texts in the fields that a reader sees, with their path."""
    velden = document.velden
    for naam in _VELDEN:
        if isinstance(velden.get(naam), str):
            yield velden[naam], (naam,)
    for lijst, namen in _LIJSTEN:
        for index, item in enumerate(velden.get(lijst) or ()):
            for naam in namen:
                if isinstance(item.get(naam), str):
                    yield item[naam], (lijst, index, naam)


def _jargon(bieb: Bibliotheek) -> dict[str, Jargon]:
    return {regel.woord.lower(): regel for regel in bieb.begrippen.jargon}


def _uitgelegd(bieb: Bibliotheek) -> frozenset[str]:
    """The abbreviations that the glossary explains."""
    woorden = {
        woord
        for begrip in bieb.begrippen
        for woord in (begrip.afkorting, begrip.label, *begrip.synoniemen)
        if woord
    }
    return frozenset(woorden | {woord.upper() for woord in woorden})
