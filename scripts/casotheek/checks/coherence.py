"""Coherence: dates in order, steps in order, nothing named twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from casotheek.findings import Finding, maak
from casotheek.library import Bibliotheek, Stuk
from casotheek.model import Casus
from casotheek.reading import Document

if TYPE_CHECKING:
    from casotheek.checks import Vraag


def controleer(bieb: Bibliotheek, vraag: Vraag) -> Iterator[Finding]:
    """What the fields of one casus say against each other."""
    for casus in bieb.casussen:
        yield from _tijd(casus)
        yield from _stappen(casus)
        yield from _obstakels(casus)
        yield from _dubbel(casus)


def _tijd(stuk: Stuk[Casus]) -> Iterator[Finding]:
    periode, nazorg = stuk.velden.periode, stuk.velden.resultaat.nazorg
    if periode.tot < periode.van:
        plek = stuk.document.plek("periode", "tot")
        yield maak("C408", plek, van=periode.van, tot=periode.tot, lengte=len(periode.tot))
    elif nazorg is not None and nazorg < periode.van:
        plek = stuk.document.plek("resultaat", "nazorg")
        yield maak("C409", plek, nazorg=nazorg, van=periode.van, lengte=len(nazorg))


def _stappen(stuk: Stuk[Casus]) -> Iterator[Finding]:
    erna = False
    for index, stap in enumerate(stuk.velden.aanpak):
        if erna and stap.na_kantelpunt == "nee":
            yield maak("C407", stuk.document.plek("aanpak", index))
        erna = erna or stap.na_kantelpunt == "ja"


def _obstakels(stuk: Stuk[Casus]) -> Iterator[Finding]:
    for index, obstakel in enumerate(stuk.velden.obstakels):
        if obstakel.opgelost != "nee" and obstakel.oplossing is None:
            yield maak("C424", stuk.document.plek("obstakels", index))


def _dubbel(stuk: Stuk[Casus]) -> Iterator[Finding]:
    c, doc = stuk.velden, stuk.document
    yield from _twee_keer(doc, c.leefgebieden, "leefgebieden")
    yield from _twee_keer(doc, c.ontwikkelopdrachten, "ontwikkelopdrachten")
    yield from _twee_keer(doc, c.pseudoniemen, "pseudoniemen")
    yield from _twee_keer(doc, c.betrokkenen.disciplines, "betrokkenen", "disciplines")


def _twee_keer(document: Document, woorden: Iterable[str], *pad: Any) -> Iterator[Finding]:
    gezien: set[str] = set()
    for index, woord in enumerate(woorden):
        if woord in gezien:
            yield maak("C422", document.plek(*pad, index), citaat=woord, lengte=len(woord))
        gezien.add(woord)
