"""Targets: where a command may write, so that nothing of anybody's is lost.

Owns the refusals of a folder or file given with `--naar`. A folder that is built is
replaced as a whole, so only what we made ourselves may stand there.
"""

from __future__ import annotations

from pathlib import Path

import click

from casotheek.build.inspect import WERKMAP
from casotheek.library.gather import CASUSSEN, DOCS, KOMPAS

_BRONNEN = (CASUSSEN, KOMPAS, DOCS, ".git", ".github", WERKMAP)
_EINDEN = {"scorm": "zip"}
"""The ending of a form that is not called after its ending."""


def eis_sitemap(map_: Path, doel: Path) -> None:
    """Refuse a folder that is not new, empty or a site of ours."""
    heel = _eis_map(map_, doel)
    onze = heel == (map_ / "site").resolve() or (heel / "_headers").is_file()
    if _gevuld(heel) and not ((heel / "index.html").is_file() and onze):
        raise click.UsageError(
            f"in ‘{doel}’ staat iets anders dan een site; kies een lege of nieuwe map"
        )


def eis_boommap(map_: Path, doel: Path) -> None:
    """Refuse a folder that is not new, empty or a tree that was generated before."""
    heel = _eis_map(map_, doel)
    onze = (heel / DOCS).is_dir() and (heel / "theme").is_dir()
    bibliotheek = (heel / CASUSSEN).exists() or (heel / KOMPAS).exists()
    if _gevuld(heel) and (bibliotheek or not onze or not _noemt_ons(heel / "mkdocs.yml")):
        raise click.UsageError(f"in ‘{doel}’ staat al iets; kies een lege of nieuwe map")


def eis_doelbestand(naar: Path, vorm: str) -> None:
    """Refuse a name that does not fit the form: it may be a source that would be lost."""
    einde = f".{_EINDEN.get(vorm, vorm)}"
    if not naar.parent.is_dir():
        raise click.UsageError(f"de map ‘{naar.parent}’ bestaat niet; maak haar eerst")
    if naar.suffix.lower() != einde:
        raise click.UsageError(
            f"‘{naar}’ past niet bij de vorm {vorm}; geef een naam die op {einde} eindigt, "
            f"zoals ‘{naar.with_suffix(einde)}’"
        )
    if naar.exists() and not naar.is_file():
        raise click.UsageError(f"‘{naar}’ is geen gewoon bestand; kies een andere naam")


def _eis_map(map_: Path, doel: Path) -> Path:
    """The target itself, when a folder may stand there and it is no part of the sources."""
    for pad in (doel, *doel.parents):
        if pad.is_symlink() and not pad.exists():
            raise click.UsageError(
                f"‘{pad}’ wijst nergens heen; haal het weg of kies een andere map"
            )
    heel, wortel = doel.resolve(), map_.resolve()
    if wortel.is_relative_to(heel):
        raise click.UsageError(f"‘{doel}’ is de bibliotheek zelf; kies een andere map")
    if heel.exists() and not heel.is_dir():
        raise click.UsageError(f"‘{doel}’ is geen map; kies een lege of nieuwe map")
    bron = next((naam for naam in _BRONNEN if heel.is_relative_to(wortel / naam)), None)
    if bron is not None:
        raise click.UsageError(
            f"‘{doel}’ ligt in ‘{bron}’, bij de bronnen van de bibliotheek; kies een andere map"
        )
    if (heel / ".git").exists():
        raise click.UsageError(
            f"in ‘{doel}’ staat een map van git, en die zou verdwijnen: deze opdracht vervangt de "
            "hele map. Kies een andere map, en kopieer daarna"
        )
    return heel


def _gevuld(heel: Path) -> bool:
    return heel.is_dir() and any(heel.iterdir())


def _noemt_ons(instelling: Path) -> bool:
    return instelling.is_file() and b"casotheek" in instelling.read_bytes()
