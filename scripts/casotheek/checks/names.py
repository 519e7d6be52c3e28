"""Numbers and keys: each used once, and the file named after it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from casotheek.findings import Finding, maak
from casotheek.library import Bibliotheek, Stuk
from casotheek.reading import Blok, Document

if TYPE_CHECKING:
    from casotheek.checks import Vraag


def controleer(bieb: Bibliotheek, vraag: Vraag) -> Iterator[Finding]:
    """Unique numbers and keys; files named after them."""
    yield from _nummers(bieb)
    for groep in (bieb.waarden, bieb.opdrachten, bieb.werkvormen, bieb.trajecten):
        yield from _sleutels_van_stukken(groep)
    yield from _sleutels_in_lijst(bieb, "kompas/begrippen.yml", "begrippen")
    yield from _sleutels_in_lijst(bieb, "kompas/teams.yml", "teams")


def _nummers(bieb: Bibliotheek) -> Iterator[Finding]:
    stukken: list[Stuk[Any]] = [*bieb.casussen, *bieb.concepten, *bieb.ingetrokken]
    gezien: dict[int, str] = {}
    vrij = max((stuk.velden.nummer for stuk in stukken), default=0) + 1
    for stuk in sorted(stukken, key=lambda s: s.document.pad):
        nummer = stuk.velden.nummer
        plek = stuk.document.plek("nummer")
        if nummer in gezien:
            yield maak("C301", plek, nummer=nummer, ander=gezien[nummer], vrij=vrij)
        gezien.setdefault(nummer, stuk.document.pad)
        begin, streep, rest = stuk.stam.partition("-")
        if begin != f"{nummer:03}" or not (streep and rest):
            yield maak("C302", plek, nummer=nummer, naam=_goede_naam(stuk, nummer))


def _goede_naam(stuk: Stuk[Any], nummer: int) -> str:
    rest = stuk.stam.lstrip("0123456789").strip("-") or "titel-van-de-casus"
    return f"{nummer:03}-{rest}.md"


def _sleutels_van_stukken(stukken: tuple[Stuk[Any], ...]) -> Iterator[Finding]:
    gezien: dict[str, str] = {}
    for stuk in stukken:
        sleutel = stuk.velden.sleutel
        plek = stuk.document.plek("sleutel")
        if sleutel in gezien:
            yield maak("C304", plek, citaat=sleutel, ander=gezien[sleutel])
        gezien.setdefault(sleutel, stuk.document.pad)
        if stuk.stam != sleutel:
            yield maak("C307", plek, citaat=sleutel, naam=f"{sleutel}.md")


def _sleutels_in_lijst(bieb: Bibliotheek, pad: str, lijst: str) -> Iterator[Finding]:
    document = bron(bieb, pad)
    if document is None:
        return
    gezien: dict[str, int] = {}
    for index, item in enumerate(document.velden.get(lijst, ())):
        sleutel = item.get("sleutel") if isinstance(item, Blok) else None
        if not isinstance(sleutel, str):
            continue
        plek = document.plek(lijst, index, "sleutel")
        if sleutel in gezien:
            yield maak("C304", plek, citaat=sleutel, ander=f"regel {gezien[sleutel]}")
        gezien.setdefault(sleutel, plek.regel)


def bron(bieb: Bibliotheek, pad: str) -> Document | None:
    """The document of a fixed file of the library, if it was read."""
    return next((document for document in bieb.bronnen if document.pad == pad), None)
