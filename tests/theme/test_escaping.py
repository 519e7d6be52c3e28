"""Whatever a field holds, it stays text: over all page kinds, in two engines."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml
from mkdocs.config import load_config

import sitebouw
from casotheek.build.assemble import Bouwsel, stel_samen
from casotheek.build.generate import schrijf_boom
from casotheek.exports.letters import letters

BOOS = (
    "\"><script>boos()</script>'</title></textarea>{{7*7}}{%raw%}&lt;<img src=x onerror=boos()>\nx"
)


def _vergiftig(ding: object, sleutel: str = "") -> object:
    """Every free text of a page poisoned; addresses and the names of shapes stay."""
    vast = {"url", "template", "tab", "vorm", "zijde", "sleutel", "hoek", "aantal", "src_uri"}
    if isinstance(ding, dict):
        return {k: v if k in vast else _vergiftig(v, k) for k, v in ding.items()}
    if isinstance(ding, list):
        return [_vergiftig(v, sleutel) for v in ding]
    if isinstance(ding, str) and sleutel != "facetten":
        return f"{ding}{BOOS}"
    return ding


class _Lezer(HTMLParser):
    """Collects what a browser would act on."""

    def __init__(self) -> None:
        super().__init__()
        self.scripts: list[dict[str, str | None]] = []
        self.aanslagen: list[str] = []
        self.tekst: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "script":
            self.scripts.append(dict(attrs))
        self.aanslagen += [f"{tag} {n}" for n, _ in attrs if n.startswith("on")]
        self.aanslagen += [f"{tag} x" for n, v in attrs if n == "src" and v == "x"]

    def handle_data(self, data: str) -> None:
        self.tekst.append(data)


@pytest.fixture(scope="module")
def boom(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tree on disk with hostile texts in the meta of every page and in a story."""
    map_ = sitebouw.voorbeeld(tmp_path_factory.mktemp("boos"))
    gewoon = stel_samen(map_, "openbaar")
    paginas = []
    for page in gewoon.paginas:
        meta = _vergiftig(page.meta)
        assert isinstance(meta, dict)
        paginas.append(type(page)(page.src_uri, meta, page.markdown + "\n\n{{7*7}} {% raw %}\n"))
    bestanden = {**gewoon.bestanden, **letters(sitebouw.VOORRAAD)}
    boos = Bouwsel(gewoon.keuring, "openbaar", gewoon.bibliotheek, tuple(paginas), bestanden)
    naar = tmp_path_factory.mktemp("boom")
    schrijf_boom(boos, map_, naar)
    instelling = yaml.safe_load((naar / "mkdocs.yml").read_text("utf-8"))
    instelling["extra"]["casotheek"] = _vergiftig(instelling["extra"]["casotheek"])
    (naar / "mkdocs.yml").write_text(yaml.safe_dump(instelling, allow_unicode=True), "utf-8")
    return naar


def _met_mkdocs(boom: Path, site: Path) -> None:
    from mkdocs.commands import build

    build.build(load_config(str(boom / "mkdocs.yml"), site_dir=str(site)))


def _met_zensical(boom: Path, site: Path) -> None:
    instelling = yaml.safe_load((boom / "mkdocs.yml").read_text("utf-8"))
    instelling["site_dir"] = str(site)
    bestand = boom / "zensical.yml"
    bestand.write_text(yaml.safe_dump(instelling, allow_unicode=True), "utf-8")
    opdracht = [Path(sys.executable).with_name("zensical"), "build", "-f", bestand.name]
    uit = subprocess.run(
        opdracht, cwd=boom, check=False, capture_output=True, text=True,
        env={**os.environ, "NO_COLOR": "1"},
    )  # fmt: skip
    assert uit.returncode == 0, uit.stdout + uit.stderr


@pytest.fixture(scope="module", params=[_met_mkdocs, _met_zensical], ids=["mkdocs", "zensical"])
def site(
    request: pytest.FixtureRequest, boom: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    naar = boom / f"site-{request.param_index}"
    request.param(boom, naar)
    return naar


def _paginas(site: Path) -> Iterator[tuple[Path, _Lezer]]:
    paden = sorted(site.rglob("*.html"))
    assert len(paden) > 12
    for pad in paden:
        lezer = _Lezer()
        lezer.feed(pad.read_text("utf-8"))
        yield pad, lezer


def test_no_text_becomes_an_element_or_a_handler(site: Path) -> None:
    for pad, lezer in _paginas(site):
        assert lezer.aanslagen == [], pad
        uitvoerbaar = [a for a in lezer.scripts if a.get("type") != "application/ld+json"]
        assert all("src" in attrs for attrs in uitvoerbaar), pad


def test_a_block_of_data_stays_one_block(site: Path) -> None:
    begin = '<script type="application/ld+json">'
    tekst = (site / "casussen" / "002-alles" / "index.html").read_text("utf-8")
    assert tekst.count(begin) == 1
    gegevens = json.loads(tekst.partition(begin)[2].partition("</script>")[0])
    assert gegevens["name"].endswith("x")
    assert "<script>boos()</script>" in gegevens["name"]


def test_the_hostile_text_is_there_to_read(site: Path) -> None:
    lezers = dict(_paginas(site))
    casus = "".join(lezers[site / "casussen" / "002-alles" / "index.html"].tekst)
    assert casus.count("<script>boos()</script>") > 50
    assert "&lt;<img src=x onerror=boos()>" in casus


def test_braces_stand_as_they_were_typed(site: Path) -> None:
    for pad, lezer in _paginas(site):
        tekst = "".join(lezer.tekst)
        if pad.parent.parent.name == "casussen":
            assert "{{7*7}} {% raw %}" in tekst, pad
        assert "49{%raw%}" not in tekst


def test_the_title_stays_one_title(site: Path) -> None:
    for pad in sorted(site.rglob("*.html")):
        assert pad.read_text("utf-8").count("</title>") == 1, pad
