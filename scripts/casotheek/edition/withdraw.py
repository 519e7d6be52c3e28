"""Withdrawal: a casus becomes a tombstone, and its text leaves the tree.

Owns the tombstone, the removal of story and attachments, the clearing of what was
made from them, and the search for what is left. What git, clones and backups still
hold cannot be reached from here; the command says so.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any

from casotheek.edition.gate import cut
from casotheek.edition.leaks import GESLOTEN, Speurder
from casotheek.findings import Plek
from casotheek.library import Bibliotheek, Stuk, laad
from casotheek.library.gather import CASUSSEN
from casotheek.model import Ingetrokken
from casotheek.reading import Document, zet_neer

_NIET_ZOEKEN = frozenset({".git", ".venv", "node_modules", "__pycache__"})
_GEMAAKT = ("index-openbaar", "index-intern", "privacy.json", "documenten")


class OnbekendNummer(Exception):
    """No file of the library has this number."""


class DubbelNummer(Exception):
    """More than one file has this number; nothing was changed. Its args are their paths."""


@dataclass(frozen=True)
class Verslag:
    """What a withdrawal did and what is left to do."""

    grafsteen: str
    verwijderd: tuple[str, ...]
    verwijzingen: tuple[Plek, ...]
    resten: tuple[str, ...]
    ondoorzocht: tuple[str, ...] = ()
    """Files that could not be looked into, so that a person has to."""


def trek_in(map_: Path, nummer: int, dag: date) -> Verslag:
    """Make the tombstone of casus `nummer` and remove its text from the tree.

    OnbekendNummer or DubbelNummer, with nothing changed, when it is not one casus.
    """
    bieb, _ = laad(map_)
    paden = _paden(map_, bieb, nummer)
    if not paden:
        raise OnbekendNummer(str(nummer))
    grafsteen = map_ / CASUSSEN / f"{nummer:03}-ingetrokken.md"
    verhalen = [_naam(map_, pad) for pad in paden if pad != grafsteen]
    if len(verhalen) > 1:
        # One of them may be another casus, with a number that was copied along.
        raise DubbelNummer(*verhalen)
    bijlagen = _eigen_bijlagen(bieb, nummer)
    zoeker = Speurder(bieb, cut(_zonder(bieb, nummer, dag), "intern"))
    steen = f"---\nnummer: {nummer}\nstatus: ingetrokken\ndatum: {dag}\n---\n"
    zet_neer(grafsteen, steen.encode())
    weg = [pad for pad in (*paden, *(map_ / b for b in bijlagen)) if pad != grafsteen]
    for pad in weg:
        pad.unlink(missing_ok=True)
    _ruim_gemaakt_op(map_)
    resten, ondoorzocht = _resten(map_, zoeker, verhalen)
    return Verslag(
        _naam(map_, grafsteen),
        tuple(_naam(map_, pad) for pad in weg),
        tuple(sorted(_verwijzingen(bieb, nummer))),
        tuple(resten),
        tuple(ondoorzocht),
    )


def _naam(map_: Path, pad: Path) -> str:
    return pad.relative_to(map_).as_posix()


def _paden(map_: Path, bieb: Bibliotheek, nummer: int) -> list[Path]:
    """The files with this number, those that cannot be read included."""
    stukken: list[Stuk[Any]] = [*bieb.casussen, *bieb.concepten, *bieb.ingetrokken]
    gelezen = {map_ / stuk.document.pad for stuk in stukken if stuk.velden.nummer == nummer}
    anders = {map_ / s.document.pad for s in stukken if s.velden.nummer != nummer}
    genoemd = set((map_ / CASUSSEN).glob(f"{nummer:03}-*.md")) - anders
    return sorted(gelezen | genoemd)


def _zonder(bieb: Bibliotheek, nummer: int, dag: date) -> Bibliotheek:
    """The library as it will be: a tombstone in place of the casus."""
    steen = Ingetrokken(nummer=nummer, status="ingetrokken", datum=dag)
    return replace(
        bieb,
        casussen=tuple(s for s in bieb.casussen if s.velden.nummer != nummer),
        concepten=tuple(s for s in bieb.concepten if s.velden.nummer != nummer),
        ingetrokken=(*bieb.ingetrokken, Stuk(steen, Document(f"{CASUSSEN}/{nummer:03}.md"))),
    )


def _eigen_bijlagen(bieb: Bibliotheek, nummer: int) -> list[str]:
    """The attachments that this story shows and no other text does."""
    eigen = [stuk.document.body for stuk in _alle_stukken(bieb) if _is(stuk, nummer)]
    ander = [stuk.document.body for stuk in _alle_stukken(bieb) if not _is(stuk, nummer)]
    return [
        bijlage.pad
        for bijlage in bieb.bijlagen
        if _noemt(eigen, bijlage.pad) and not _noemt(ander, bijlage.pad)
    ]


def _is(stuk: Stuk[Any], nummer: int) -> bool:
    return getattr(stuk.velden, "nummer", None) == nummer


def _noemt(verhalen: list[str], pad: str) -> bool:
    return any(f"bijlagen/{PurePosixPath(pad).name}" in verhaal for verhaal in verhalen)


def _alle_stukken(bieb: Bibliotheek) -> list[Stuk[Any]]:
    return [
        *bieb.casussen, *bieb.concepten, *bieb.waarden, *bieb.opdrachten, *bieb.versies,
        *bieb.paginas, *bieb.werkvormen, *bieb.trajecten,
    ]  # fmt: skip


def _verwijzingen(bieb: Bibliotheek, nummer: int) -> Iterator[Plek]:
    """Where other files still name the number or link to the file."""
    for waarde in bieb.waarden:
        for i, stap in enumerate(waarde.velden.geschiedenis):
            if nummer in stap.casussen:
                yield waarde.document.plek("geschiedenis", i, "casussen")
    for opdracht in bieb.opdrachten:
        for veld in ("steun", "tegen"):
            if nummer in getattr(opdracht.velden, veld):
                yield opdracht.document.plek(veld)
    yield from _in_trajecten(bieb, nummer)
    yield from _links(bieb, nummer)


def _in_trajecten(bieb: Bibliotheek, nummer: int) -> Iterator[Plek]:
    for traject in bieb.trajecten:
        for i, bijeenkomst in enumerate(traject.velden.bijeenkomsten):
            for j, deel in enumerate(bijeenkomst.onderdelen):
                if deel.casus == nummer:
                    yield traject.document.plek("bijeenkomsten", i, "onderdelen", j, "casus")


def _links(bieb: Bibliotheek, nummer: int) -> Iterator[Plek]:
    for stuk in _alle_stukken(bieb):
        if _is(stuk, nummer):
            continue
        for regel, tekst in stuk.verhaal.regels():
            if f"]({nummer:03}-" in tekst or f"/{nummer:03}-" in tekst:
                yield Plek(stuk.document.pad, regel)


def _ruim_gemaakt_op(map_: Path) -> None:
    """Clear indexes, caches and documents made from the text; they are made again when needed."""
    for naam in _GEMAAKT:
        pad = map_ / ".casotheek" / naam
        if pad.is_dir():
            shutil.rmtree(pad, ignore_errors=True)
        else:
            pad.unlink(missing_ok=True)


def _resten(map_: Path, zoeker: Speurder, verhalen: list[str]) -> tuple[list[str], list[str]]:
    """Files below the library that still hold the text (an old site, a copy, a quotation),
    and those that could not be looked into. The text is gone by now, so nothing may stop us."""
    resten, ondoorzocht = [], []
    for pad in sorted(map_.rglob("*")):
        deel = pad.relative_to(map_)
        if _NIET_ZOEKEN.intersection(deel.parts) or pad.is_symlink() or not pad.is_file():
            continue
        naam = deel.as_posix()
        try:
            lekken = list(zoeker.doorzoek(naam, pad.read_bytes()))
        except OSError:
            ondoorzocht.append(naam)
            continue
        # Comments of other sources are held back too, and stand there rightly.
        if any(lek.plek.bestand in verhalen for lek in lekken):
            resten.append(naam)
        if any(lek.code == GESLOTEN for lek in lekken):
            ondoorzocht.append(naam)
    return resten, ondoorzocht
