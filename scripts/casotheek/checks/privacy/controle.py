"""The privacy check over a whole library: everything that can be published.

Owns which files are read, with which invented names and which allowed texts.
Casussen are checked in full; other pages for faults only, since no pseudonyms
belong to them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from casotheek.checks.privacy.cache import Geheugen
from casotheek.checks.privacy.document import (
    Tekstbron,
    bevindingen,
    nodig,
    vrijgavebevindingen,
)
from casotheek.findings import Finding
from casotheek.library import Bibliotheek, Stuk
from casotheek.reading import Document

if TYPE_CHECKING:
    from casotheek.checks import Vraag

INSTELLINGEN = "kompas/instellingen.yml"


def controleer(bieb: Bibliotheek, vraag: Vraag) -> Iterator[Finding]:
    """What could lead to a person, in every text that can be published."""
    yield from controleer_privacy(bieb, vraag.werkmap)


def controleer_privacy(bieb: Bibliotheek, werkmap: Path | None = None) -> list[Finding]:
    """All privacy findings of a library; scans are remembered in `werkmap`."""
    geheugen = Geheugen(werkmap)
    findings: list[Finding] = []
    gebruikt: set[str] = set()
    for bron in _bronnen(bieb):
        uitslag = geheugen.scan(bron)
        findings += bevindingen(bron, uitslag)
        if bron.pad != INSTELLINGEN:
            gebruikt.update(tekst for tekst in bron.geerfd if nodig(bron, uitslag, tekst))
    geheugen.bewaar()
    findings += vrijgavebevindingen(_algemeen(bieb), gebruikt.__contains__, INSTELLINGEN)
    return findings


def _algemeen(bieb: Bibliotheek) -> Iterator[tuple[str, Any]]:
    document = next((d for d in bieb.bronnen if d.pad == INSTELLINGEN), None)
    if document is None:
        return
    for index, vrijgave in enumerate(bieb.instellingen.toegestaan):
        yield vrijgave.tekst, document.plek("toegestaan", index, "tekst")


def _bronnen(bieb: Bibliotheek) -> Iterator[Tekstbron]:
    geerfd = tuple(vrijgave.tekst for vrijgave in bieb.instellingen.toegestaan)
    for stuk in (*bieb.casussen, *bieb.concepten, *bieb.ingetrokken):
        yield _casusbron(stuk, geerfd)
    verzonnen = _alle_pseudoniemen(bieb)
    for document in _overige(bieb):
        yield Tekstbron(
            document.pad, document.tekst, verzonnen, (), True, alleen_fouten=True, geerfd=geerfd
        )
    for bijlage in bieb.bijlagen:
        yield Tekstbron(bijlage.pad, "", verzonnen, geerfd=geerfd)


def _casusbron(stuk: Stuk[Any], geerfd: tuple[str, ...]) -> Tekstbron:
    velden, document = stuk.velden, stuk.document
    vrijgaves = getattr(velden, "toegestaan", None) or ()
    return Tekstbron(
        document.pad,
        document.tekst,
        tuple(getattr(velden, "pseudoniemen", None) or ()),
        tuple(
            (vrijgave.tekst, document.plek("toegestaan", index, "tekst"))
            for index, vrijgave in enumerate(vrijgaves)
        ),
        getattr(velden, "herkomst", None) == "fictief",
        geerfd=geerfd,
    )


def _alle_pseudoniemen(bieb: Bibliotheek) -> tuple[str, ...]:
    namen = {naam for stuk in bieb.casussen for naam in stuk.velden.pseudoniemen}
    return tuple(sorted(namen))


def _overige(bieb: Bibliotheek) -> Iterator[Document]:
    groepen: tuple[tuple[Stuk[Any], ...], ...] = (
        bieb.waarden,
        bieb.opdrachten,
        bieb.versies,
        bieb.paginas,
        bieb.werkvormen,
        bieb.trajecten,
    )
    for groep in groepen:
        for stuk in groep:
            yield stuk.document
    yield from bieb.bronnen
