"""The door to MkDocs: a library becomes pages of a site.

Owns the events and nothing else: which folders belong to the library, when it is
read, which files the site gets. Every build stops on a fault in the content, a
plain `mkdocs build` too. MkDocs is imported here and in `engine`, which runs it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Literal

from mkdocs.config import base
from mkdocs.config import config_options as c
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from casotheek.build import Afgekeurd, Bouwsel, OnveiligFout, lekken, rond_af, stel_samen
from casotheek.build.generate import EIGEN_DOCS, THEMA
from casotheek.edition import EDITIES
from casotheek.findings import Finding, netjes
from casotheek.library.gather import CASUSSEN, KOMPAS
from casotheek.pages import gedeeld
from casotheek.reading.pictures import OnbekendeInhoud, schoon, soort_van
from casotheek.search.proof import keur_browserindex

log = get_plugin_logger(__name__)

INHOUD = (CASUSSEN, KOMPAS)
EIGEN_MAPPEN = tuple(f"{naam}/" for naam in EIGEN_DOCS)
_BEDRAG = re.compile(r"€ (?=\d)")


class CasotheekConfig(base.Config):  # type: ignore[no-untyped-call]  # untyped in MkDocs
    """The options of the plugin in mkdocs.yml."""

    map = c.Optional(c.Type(str))
    """The folder of the library; without it the folder of mkdocs.yml."""
    editie = c.Choice(EDITIES, default="openbaar")
    """Which edition is built."""


class CasotheekPlugin(BasePlugin[CasotheekConfig]):  # type: ignore[no-untyped-call]
    """Reads the library once a build and hands its pages to MkDocs."""

    def __init__(self) -> None:
        super().__init__()
        self._map = Path()
        self._bouwsel: Bouwsel | None = None
        self._klaar: Bouwsel | None = None
        self._gegevens: dict[str, dict[str, Any]] = {}
        self._toont = False

    def gebruik(self, bouwsel: Bouwsel) -> None:
        """Build from what was assembled already, once."""
        self._klaar = bouwsel

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Being defined, it lets this instance live through the rebuilds of `serve`."""
        self._toont = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Find the library, read and check it, put the theme in place."""
        basis = Path(config.config_file_path).resolve().parent
        self._map = basis / (self.config.map or ".")
        config.watch.extend(str(self._map / naam) for naam in INHOUD if (self._map / naam).is_dir())
        plaats = 1 if config.theme.custom_dir else 0
        config.theme.dirs.insert(plaats, str(THEMA))
        self._bouwsel, self._klaar = self._klaar or self._stel_samen(), None
        adres = self._bouwsel.bibliotheek.instellingen.adres
        if adres and not config.site_url:
            config.site_url = f"{adres.rstrip('/')}/"
        config.extra["casotheek"] = gedeeld(self._bouwsel.bibliotheek, self._bouwsel.editie)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Give MkDocs the pages and letters; leave out what belongs to another look."""
        for file in list(files):
            if _vreemd(file) or file.src_uri.startswith(EIGEN_MAPPEN):
                files.remove(file)
            elif soort_van(file.src_uri) and _uit_docs(file, config):
                files.remove(file)
                files.append(_kaal_beeld(config, file))
        assert self._bouwsel is not None, "on_config comes first"
        self._gegevens = {page.src_uri: page.meta for page in self._bouwsel.paginas}
        for page in self._bouwsel.paginas:
            if files.get_file_from_path(page.src_uri):
                raise PluginError(
                    f"docs/{page.src_uri} heeft hetzelfde adres als een pagina die "
                    "vanzelf ontstaat. Geef het bestand een andere naam."
                )
            files.append(_bestand(config, page.src_uri, page.kort()))
        for adres, inhoud in self._bouwsel.bestanden.items():
            files.append(_bestand(config, adres, inhoud))
        return files

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Give a page of ours its data, just before it is drawn."""
        page.meta = self._gegevens.get(page.file.src_uri, page.meta)
        return context

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Keep an amount on one line with its sign; writers type a plain space."""
        return _BEDRAG.sub("€\u00a0", output)

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Add what needs the whole site; stop a build that leaks or needs a loose policy."""
        assert self._bouwsel is not None, "on_config comes first"
        try:
            rond_af(self._bouwsel, Path(config.site_dir))
        except OnveiligFout as fout:
            raise PluginError(str(fout)) from None
        kapot = keur_browserindex(Path(config.site_dir))
        if kapot:
            regels = "\n".join(map(_regel, kapot))
            raise PluginError(f"Het zoeken op de site is niet heel:\n{regels}")
        gevonden = lekken(self._bouwsel, Path(config.site_dir))
        if gevonden:
            regels = "\n".join(map(_regel, gevonden))
            raise PluginError(f"De site lekt en mag niet naar buiten:\n{regels}")

    def _stel_samen(self) -> Bouwsel:
        try:
            bouwsel = stel_samen(self._map, self.config.editie)
        except Afgekeurd as fout:
            regels = "\n".join(_regel(finding) for finding in fout.keuring.fouten)
            if self._toont and self._bouwsel is not None:
                # MkDocs answers nothing while a rebuild fails, and a writer would see
                # a page that hangs; the former site is of more use.
                log.error("De site toont de vorige versie, want er zijn fouten:\n%s", regels)
                return self._bouwsel
            raise PluginError(f"De bibliotheek heeft fouten:\n{regels}") from None
        aantal = len(bouwsel.keuring.waarschuwingen)
        if aantal:
            log.info("%d waarschuwingen; bekijk ze met ‘casotheek controleer’", aantal)
        return bouwsel


def _regel(finding: Finding) -> str:
    plek = finding.plek
    plaats = f"{netjes(plek.bestand)}:{plek.regel}:{plek.kolom}"
    return f"{plaats}: {finding.code} {finding.melding()}; {finding.advies()}"


def _bestand(config: MkDocsConfig, src_uri: str, inhoud: str | bytes) -> File:
    return File.generated(config, src_uri, content=inhoud, inclusion=InclusionLevel.NOT_IN_NAV)


def _uit_docs(file: File, config: MkDocsConfig) -> bool:
    bron = file.abs_src_path
    return bron is not None and Path(bron).is_relative_to(config.docs_dir)


def _kaal_beeld(config: MkDocsConfig, file: File) -> File:
    """The picture without what cameras write into it; a file that is no picture is empty."""
    try:
        inhoud = schoon(file.src_uri, file.content_bytes)
    except OnbekendeInhoud:
        inhoud = b""
    return _bestand(config, file.src_uri, inhoud)


def _vreemd(file: File) -> bool:
    """Whether a file comes from the folder of the theme below ours."""
    bron = Path(file.abs_src_path) if file.abs_src_path else None
    return bron is not None and "material" in bron.parts and "templates" in bron.parts
