"""The vocabulary: its own references, and terms that stand in each other's way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from casotheek.checks.names import bron
from casotheek.findings import Finding, maak
from casotheek.library import Bibliotheek
from casotheek.model import Begrip
from casotheek.reading import Document, bedoel_je

if TYPE_CHECKING:
    from casotheek.checks import Vraag


def controleer(bieb: Bibliotheek, vraag: Vraag) -> Iterator[Finding]:
    """References within the vocabulary, circles, double labels, bands without bounds."""
    document = bron(bieb, "kompas/begrippen.yml")
    if document is None:
        return
    for index, begrip in enumerate(bieb.begrippen.lijst):
        yield from _verwijzingen(bieb, document, index, begrip)
        if begrip.soort == "leeftijd" and begrip.van is None:
            yield maak("C423", document.plek("begrippen", index), citaat=begrip.sleutel)
    yield from _labels(bieb, document)


def _verwijzingen(
    bieb: Bibliotheek, document: Document, index: int, begrip: Begrip
) -> Iterator[Finding]:
    for veld in ("breder", "verwant"):
        for nummer, sleutel in enumerate(getattr(begrip, veld)):
            plek = document.plek("begrippen", index, veld, nummer)
            if sleutel == begrip.sleutel:
                yield maak("C309", plek, citaat=sleutel, lengte=len(sleutel))
            elif bieb.begrippen.get(sleutel) is None:
                bedoel = bedoel_je(sleutel, [b.sleutel for b in bieb.begrippen])
                yield maak(
                    "C303",
                    plek,
                    wat="begrip",
                    citaat=sleutel,
                    bedoel=bedoel,
                    bron="deze lijst",
                    lengte=len(sleutel),
                )
    if _in_kring(bieb, begrip):
        plek = document.plek("begrippen", index, "breder")
        yield maak("C310", plek, citaat=begrip.sleutel)


def _in_kring(bieb: Bibliotheek, begin: Begrip) -> bool:
    """Whether going broader from `begin` comes back to it by a detour."""
    gezien: set[str] = set()
    open_ = [sleutel for sleutel in begin.breder if sleutel != begin.sleutel]
    while open_:
        sleutel = open_.pop()
        begrip = bieb.begrippen.get(sleutel)
        if sleutel in gezien or begrip is None:
            continue
        gezien.add(sleutel)
        if begin.sleutel in begrip.breder and sleutel != begin.sleutel:
            return True
        open_.extend(begrip.breder)
    return False


def _labels(bieb: Bibliotheek, document: Document) -> Iterator[Finding]:
    gezien: dict[tuple[str, str], str] = {}
    for index, begrip in enumerate(bieb.begrippen.lijst):
        label = (begrip.soort, begrip.label.lower())
        if label in gezien:
            plek = document.plek("begrippen", index, "label")
            yield maak("C425", plek, citaat=begrip.label, ander=gezien[label])
        gezien.setdefault(label, begrip.sleutel)
