"""Training: what a traject and a werkvorm need before a group can work with them.

Owns minutes that add up, group sizes, and whether a casus that is named can be
practised and may be shown. That numbers and keys exist is the work of `references`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from casotheek.findings import Finding, maak
from casotheek.library import Bibliotheek, Stuk
from casotheek.model import Casus, Traject, Werkvorm
from casotheek.reading import Document

if TYPE_CHECKING:
    from casotheek.checks import Vraag

_KANTELPUNT = "Kantelpunt"


def controleer(bieb: Bibliotheek, vraag: Vraag) -> Iterator[Finding]:
    """Every traject and every werkvorm."""
    beschreven = {stuk.velden.sleutel for stuk in bieb.werkvormen}
    for traject in bieb.trajecten:
        yield from _minuten(traject)
        yield from _onderdelen(bieb, traject, beschreven)
    for werkvorm in bieb.werkvormen:
        yield from _groep(werkvorm)


def _minuten(stuk: Stuk[Traject]) -> Iterator[Finding]:
    for index, keer in enumerate(stuk.velden.bijeenkomsten):
        som = sum(deel.minuten for deel in keer.onderdelen)
        if som != keer.minuten:
            plek = stuk.document.plek("bijeenkomsten", index, "minuten")
            yield maak("C904", plek, som=som, minuten=keer.minuten, lengte=len(str(keer.minuten)))


def _onderdelen(bieb: Bibliotheek, stuk: Stuk[Traject], beschreven: set[str]) -> Iterator[Finding]:
    for i, keer in enumerate(stuk.velden.bijeenkomsten):
        for j, deel in enumerate(keer.onderdelen):
            pad = ("bijeenkomsten", i, "onderdelen", j)
            casus = bieb.casus(deel.casus) if deel.casus is not None else None
            if casus is not None:
                yield from _casus(casus, stuk.document, *pad, "casus")
            if deel.werkvorm is not None and beschreven and deel.werkvorm not in beschreven:
                plek = stuk.document.plek(*pad, "werkvorm")
                yield maak("C905", plek, citaat=deel.werkvorm, lengte=len(deel.werkvorm))


def _casus(casus: Stuk[Casus], document: Document, *pad: Any) -> Iterator[Finding]:
    """Whether this casus can be practised, and by whom."""
    velden, plek = casus.velden, document.plek(*pad)
    lengte = len(str(velden.nummer))
    if casus.verhaal.deel(_KANTELPUNT) is None:
        yield maak("C901", plek, nummer=velden.nummer, lengte=lengte)
    if velden.training is None:
        yield maak("C902", plek, nummer=velden.nummer, lengte=lengte)
    elif reden := _achtergehouden(velden):
        yield maak("C903", plek, nummer=velden.nummer, reden=reden, lengte=lengte)


def _achtergehouden(casus: Casus) -> str:
    """Why people outside cannot practise with a casus; empty when they can."""
    if casus.reikwijdte != "openbaar":
        return "staat alleen in de interne editie"
    gegeven = casus.toestemming
    if casus.herkomst == "fictief" or gegeven is None:
        return ""
    if gegeven.status != "gegeven" or gegeven.reikwijdte != "openbaar":
        return "heeft geen toestemming voor de openbare editie"
    return "" if "opleiding" in gegeven.doelen else "heeft geen toestemming voor opleiding"


def _groep(stuk: Stuk[Werkvorm]) -> Iterator[Finding]:
    vorm = stuk.velden
    if vorm.groep_van > vorm.groep_tot:
        plek = stuk.document.plek("groep_tot")
        yield maak("C906", plek, van=vorm.groep_van, tot=vorm.groep_tot)
