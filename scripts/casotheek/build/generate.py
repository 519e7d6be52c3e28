"""Generating: the pages of a library in a folder, for any site engine.

Owns the layout of that folder: `docs/` with every page (made and hand-written),
`theme/` with our templates, and an `mkdocs.yml` without our plugin.
"""

from __future__ import annotations

from pathlib import Path

from casotheek.build import settings
from casotheek.build.assemble import Bouwsel
from casotheek.build.tree import kopieer
from casotheek.library.gather import DOCS
from casotheek.pages import gedeeld
from casotheek.reading.pictures import schoon, soort_van

THEMA = Path(__file__).resolve().parent.parent / "theme"

EIGEN_DOCS = ("trajecten", "werkvormen")
"""Folders below docs/ whose files become pages of ours instead of plain Markdown pages."""


def schrijf_boom(bouwsel: Bouwsel, map_: Path, naar: Path) -> int:
    """Write the tree for the library in `map_` to the empty folder `naar`.

    Gives the number of pages; InstellingFout when mkdocs.yml cannot be used.
    """
    docs = naar / DOCS
    _handgeschreven(map_ / DOCS, docs)
    for page in bouwsel.paginas:
        _schrijf(docs / page.src_uri, page.text().encode())
    for adres, inhoud in bouwsel.bestanden.items():
        _schrijf(docs / adres, inhoud)
    kopieer(THEMA, naar / "theme")
    _schrijf(naar / "mkdocs.yml", _instelling(map_, bouwsel).encode())
    return sum(1 for _ in docs.rglob("*.md"))


def _handgeschreven(van: Path, naar: Path) -> None:
    naar.mkdir(parents=True, exist_ok=True)
    if not van.is_dir():
        return
    for bron in sorted(van.rglob("*")):
        deel = bron.relative_to(van)
        if deel.parts[0] in EIGEN_DOCS or bron.is_symlink() or not bron.is_file():
            continue
        if not any(stuk.startswith(".") for stuk in deel.parts):
            inhoud = bron.read_bytes()
            _schrijf(naar / deel, schoon(deel.name, inhoud) if soort_van(deel.name) else inhoud)


def _instelling(map_: Path, bouwsel: Bouwsel) -> str:
    """The settings of the site without our plugin, for an engine that lacks it."""
    instelling = settings.lees(map_)
    instelling["plugins"] = []
    instelling["docs_dir"] = DOCS
    instelling.pop("hooks", None)
    instelling["theme"] = {**instelling["theme"], "custom_dir": "theme"}
    gegevens = gedeeld(bouwsel.bibliotheek, bouwsel.editie)
    instelling["extra"] = {**(instelling.get("extra") or {}), "casotheek": gegevens}
    return settings.schrijf(instelling)


def _schrijf(pad: Path, inhoud: bytes) -> None:
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_bytes(inhoud)
