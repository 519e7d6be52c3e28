"""The same tree under other engines: nothing may be dropped on the way.

zensical leaves out pages without a word, so pages and addresses are compared one by
one. properdocs runs our plugin as MkDocs does.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from casotheek.build import schrijf_boom, stel_samen
from casotheek.build.start import begin
from casotheek.engine import maak_site


@pytest.fixture(scope="module")
def bibliotheek(tmp_path_factory: pytest.TempPathFactory) -> Path:
    map_ = tmp_path_factory.mktemp("engines") / "bibliotheek"
    begin(map_)
    return map_


@pytest.fixture(scope="module")
def boom(bibliotheek: Path) -> Path:
    naar = bibliotheek.parent / "boom"
    naar.mkdir()
    schrijf_boom(stel_samen(bibliotheek, "openbaar"), bibliotheek, naar)
    return naar


@pytest.fixture(scope="module")
def site(bibliotheek: Path) -> Path:
    """The site as our own build makes it."""
    naar = bibliotheek.parent / "site"
    maak_site(bibliotheek, naar, stel_samen(bibliotheek, "openbaar"))
    return naar


def _adressen(site: Path) -> set[str]:
    return {pad.parent.relative_to(site).as_posix() for pad in site.rglob("index.html")}


def _draai(*woorden: str, in_map: Path) -> str:
    klaar = subprocess.run(
        [str(Path(sys.executable).with_name(woorden[0])), *woorden[1:]],
        cwd=in_map,
        capture_output=True,
        text=True,
        check=False,
    )
    assert klaar.returncode == 0, klaar.stdout + klaar.stderr
    return klaar.stdout + klaar.stderr


def test_plugin_and_folder_hold_the_same_pages(bibliotheek: Path, boom: Path, site: Path) -> None:
    uit_boom = boom.parent / "uit-boom"
    _draai("mkdocs", "build", "--strict", "-d", str(uit_boom), in_map=boom)
    assert _adressen(uit_boom) == _adressen(site)
    for adres in _adressen(site):
        eigen = (site / adres / "index.html").read_bytes()
        assert (uit_boom / adres / "index.html").read_bytes() == eigen, adres


def test_every_generated_page_is_in_the_folder(bibliotheek: Path, boom: Path) -> None:
    for page in stel_samen(bibliotheek, "openbaar").paginas:
        assert (boom / "docs" / page.src_uri).read_text("utf-8") == page.text()


def test_zensical_gives_the_same_addresses(boom: Path, site: Path) -> None:
    _draai("zensical", "build", in_map=boom)
    assert _adressen(boom / "site") == _adressen(site)
    casus = "casussen/001-de-sleutel-van-beneden/index.html"
    html = (boom / "site" / casus).read_text("utf-8")
    assert 'id="stap-3"' in html
    assert 'id="les-1"' in html
    assert "De sleutel van beneden" in html


def test_properdocs_runs_the_plugin(bibliotheek: Path, site: Path) -> None:
    uit = bibliotheek.parent / "properdocs"
    _draai(
        "properdocs", "build", "--strict", "-f", "mkdocs.yml", "-d", str(uit), in_map=bibliotheek
    )
    assert _adressen(uit) == _adressen(site)


def test_two_builds_are_the_same_to_the_byte(bibliotheek: Path, site: Path) -> None:
    nog_eens = bibliotheek.parent / "nog-eens"
    maak_site(bibliotheek, nog_eens, stel_samen(bibliotheek, "openbaar"))
    een = {p.relative_to(site): p.read_bytes() for p in site.rglob("*") if p.is_file()}
    twee = {p.relative_to(nog_eens): p.read_bytes() for p in nog_eens.rglob("*") if p.is_file()}
    assert een.keys() == twee.keys()
    assert [str(naam) for naam in een if een[naam] != twee[naam]] == []
