"""The site engine: running MkDocs over a library.

Owns the calls into MkDocs for building and serving. What the site holds comes
through the plugin; the order of a safe build is the build room's.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from mkdocs.commands import build, serve
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError
from mkdocs.utils.yaml import yaml_load

from casotheek.build import Bouwsel
from casotheek.mkdocs_plugin import CasotheekPlugin


class SiteFout(Exception):
    """The engine stopped; the message says why, in the words it was logged with."""


def maak_site(map_: Path, site: Path, bouwsel: Bouwsel) -> None:
    """Build the site of the library in `map_` into the folder `site`, strictly.

    The plugin gets what was assembled already, so that nothing is done twice.
    """
    _toon_log()
    try:
        config = load_config(
            str(_instelling(map_)),
            site_dir=str(site.resolve()),
            strict=True,
            plugins=_plugins(map_, bouwsel.editie),
        )
        plugin = config.plugins["casotheek"]
        assert isinstance(plugin, CasotheekPlugin)
        plugin.gebruik(bouwsel)
        config.plugins.on_startup(command="build", dirty=False)
        try:
            build.build(config)
        finally:
            config.plugins.on_shutdown()
    except (Abort, ConfigurationError) as fout:
        raise SiteFout(str(fout)) from fout


def toon_site(map_: Path, adres: str, editie: str) -> None:
    """Serve the library in `map_` at `adres` (host:port), rebuilding on every change."""
    _toon_log()
    try:
        serve.serve(str(_instelling(map_)), dev_addr=adres, plugins=_plugins(map_, editie))
    except (Abort, ConfigurationError) as fout:
        raise SiteFout(str(fout)) from fout


def _instelling(map_: Path) -> Path:
    pad = map_ / "mkdocs.yml"
    if not pad.is_file():
        raise SiteFout(f"in ‘{map_}’ ontbreekt mkdocs.yml; ‘casotheek init’ geeft een voorbeeld")
    return pad


def _plugins(map_: Path, editie: str) -> dict[str, dict[str, Any]]:
    """The plugins of mkdocs.yml, with the edition that was asked for in ours.

    As a mapping: MkDocs empties the items of a list, and `serve` loads more than once.
    """
    with _instelling(map_).open("rb") as bestand:
        ruw = yaml_load(bestand).get("plugins") or []
    if isinstance(ruw, dict):
        alle = dict(ruw)
    else:
        alle = {}
        for item in ruw:
            alle |= {item: {}} if isinstance(item, str) else item
    return alle | {"casotheek": {**(alle.get("casotheek") or {}), "editie": editie}}


def _toon_log() -> None:
    logger = logging.getLogger("mkdocs")
    if not logger.handlers:
        uit = logging.StreamHandler()
        uit.setFormatter(logging.Formatter("%(message)s"))
        logger.addHandler(uit)
    logger.setLevel(logging.WARNING)
