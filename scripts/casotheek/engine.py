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
from yaml import YAMLError

from casotheek.build import Bouwsel, settings
from casotheek.mkdocs_plugin import CasotheekPlugin

_REDENEN = {
    "configuration error": "mkdocs.yml klopt niet; hierboven staat welke waarde en waarom",
    "strict": "MkDocs waarschuwt (zie hierboven), en een site met waarschuwingen gaat niet door",
    "BuildError": "het bouwen stopte; hierboven staat waarom",
}
"""What MkDocs says of itself when it stops, and what that means for a writer."""


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
        raise SiteFout(_reden(fout)) from fout


def toon_site(map_: Path, adres: str, editie: str) -> None:
    """Serve the library in `map_` at `adres` (host:port), rebuilding on every change."""
    _toon_log()
    try:
        serve.serve(str(_instelling(map_)), dev_addr=adres, plugins=_plugins(map_, editie))
    except (Abort, ConfigurationError) as fout:
        raise SiteFout(_reden(fout)) from fout


def _instelling(map_: Path) -> Path:
    pad = map_ / "mkdocs.yml"
    if not pad.is_file():
        raise SiteFout(settings.ontbreekt(map_))
    return pad


def _lees_instelling(map_: Path) -> dict[str, Any]:
    """What mkdocs.yml says; SiteFout in plain words for what often goes wrong in it."""
    try:
        with _instelling(map_).open("rb") as bestand:
            ruw = yaml_load(bestand)
    except (YAMLError, ConfigurationError) as fout:
        raise SiteFout(settings.onleesbaar(fout.__context__ or fout)) from None
    if not isinstance(ruw, dict) or not ruw.get("site_name"):
        raise SiteFout(settings.ZONDER_NAAM)
    if not ruw.get("theme"):
        raise SiteFout(settings.ZONDER_THEMA)
    docs = str(ruw.get("docs_dir") or "docs")
    if not (map_ / docs).is_dir():
        raise SiteFout(
            f"de map ‘{docs}’ ontbreekt (git bewaart geen lege map); maak haar, zij mag leeg zijn"
        )
    return ruw


def _reden(fout: Exception) -> str:
    """Why MkDocs stopped; its own words about it were logged before."""
    for teken, reden in _REDENEN.items():
        if teken in str(fout):
            return reden
    return str(fout)


def _plugins(map_: Path, editie: str) -> dict[str, dict[str, Any]]:
    """The plugins of mkdocs.yml, with the edition that was asked for in ours.

    As a mapping: MkDocs empties the items of a list, and `serve` loads more than once.
    """
    ruw = _lees_instelling(map_).get("plugins") or []
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
