"""The index of a library on disk: making it, and opening it when it is ours.

Owns the folder of an index: written beside, sealed, swapped in; rebuilt when the
library changed. An index that this tool did not write is never opened.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from datetime import date
from pathlib import Path

from casotheek import __version__
from casotheek.library import Bibliotheek
from casotheek.search import language_data, seal, whoosh_index
from casotheek.search.documents import documenten
from casotheek.search.register import Register, maak_register
from casotheek.search.rules import FORMAAT, regels
from casotheek.search.whoosh_index import WhooshBron

_BRONMAPPEN = ("casussen", "kompas", "docs")


def register_van(bieb: Bibliotheek) -> Register:
    """The register of a library (of one edition)."""
    return maak_register(documenten(bieb), bieb.begrippen.lijst)


def maak_index(bieb: Bibliotheek, map: Path, vingerafdruk: str = "") -> None:
    """Writes the index of a library into `map`; what stood there before is replaced."""
    map.parent.mkdir(parents=True, exist_ok=True)
    register = register_van(bieb)
    los = Path(tempfile.mkdtemp(prefix=f"{map.name}.", dir=map.parent))
    try:
        whoosh_index.schrijf(register, los)
        language_data.schrijf(register, los)
        seal.verzegel(los, vingerafdruk)
        _ruil(los, map)
    finally:
        shutil.rmtree(los, ignore_errors=True)


def open_index(map: Path, vingerafdruk: str | None = None) -> WhooshBron | None:
    """The index in `map`, or None when it is absent, strange, damaged or out of date."""
    gevonden = seal.vingerafdruk_van(map)
    if gevonden is None or vingerafdruk not in {None, gevonden}:
        return None
    return WhooshBron(map, language_data.lees(map))


def vingerafdruk(basis: Path, editie: str, dag: date) -> str:
    """A fingerprint of the library at `basis`, from the names, sizes and times of its files.

    The day is in it, since an edition may hold back tomorrow what it shows today.
    """
    merk = hashlib.sha256(f"{FORMAAT} {__version__} {editie} {dag} {regels().ruw}".encode())
    for bestand in sorted(_bronnen(basis)):
        kenmerk = bestand.stat()
        naam = bestand.relative_to(basis).as_posix()
        merk.update(f"\0{naam}\0{kenmerk.st_size}\0{kenmerk.st_mtime_ns}".encode(errors="replace"))
    return merk.hexdigest()


def _bronnen(basis: Path) -> list[Path]:
    return [
        bestand
        for map_ in _BRONMAPPEN
        for bestand in (basis / map_).rglob("*")
        if bestand.is_file() and not bestand.is_symlink()
    ]


def _ruil(los: Path, doel: Path) -> None:
    """Puts the new folder in the place of the old one."""
    oud = los.with_name(f"{los.name}.oud")
    if doel.is_symlink() or doel.is_file():
        doel.unlink()
    elif doel.exists():
        doel.rename(oud)
    los.rename(doel)
    shutil.rmtree(oud, ignore_errors=True)
