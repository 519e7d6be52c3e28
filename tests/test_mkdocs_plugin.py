"""The door to MkDocs: clean strict builds, faults in words, nothing of another look."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from mkdocs.commands import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

import beelden
import proefmap
import sitebouw


def _inhoud(site: Path) -> dict[str, bytes]:
    # The sitemap is packed with the time of packing in it.
    return {
        pad.relative_to(site).as_posix(): pad.read_bytes()
        for pad in sorted(site.rglob("*"))
        if pad.is_file() and pad.name != "sitemap.xml.gz"
    }


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    return sitebouw.voorbeeld(tmp_path / "bieb")


def test_plain_mkdocs_builds_strictly_without_a_word(map_: Path, tmp_path: Path) -> None:
    sitebouw.bouw(map_, tmp_path / "voor")
    opdracht = [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(tmp_path / "site")]
    uit = subprocess.run(opdracht, cwd=map_, capture_output=True, text=True, check=False)
    assert uit.returncode == 0, uit.stderr
    assert "WARNING" not in uit.stderr
    assert (tmp_path / "site" / "casussen" / "003-kaal" / "index.html").is_file()


def test_two_builds_give_the_same_bytes(map_: Path, tmp_path: Path) -> None:
    sitebouw.bouw(map_, tmp_path / "voor")
    sites = []
    # Sets have another order under another seed, so each build gets its own.
    for zaad in ("1", "2"):
        opdracht = [sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(tmp_path / zaad)]
        omgeving = {**os.environ, "PYTHONHASHSEED": zaad}
        subprocess.run(opdracht, cwd=map_, env=omgeving, capture_output=True, check=True)
        sites.append(_inhoud(tmp_path / zaad))
    een, twee = sites
    assert een.keys() == twee.keys()
    assert [naam for naam in een if een[naam] != twee[naam]] == []


def test_a_fault_stops_the_build_with_place_and_advice(map_: Path, tmp_path: Path) -> None:
    (map_ / "casussen" / "003-kaal.md").write_text(proefmap.met(team="team: west"), "utf-8")
    opdracht = [sys.executable, "-m", "mkdocs", "build", "-d", str(tmp_path / "site")]
    uit = subprocess.run(opdracht, cwd=map_, capture_output=True, text=True, check=False)
    assert uit.returncode != 0
    assert "casussen/003-kaal.md:7:" in uit.stderr
    assert "Traceback" not in uit.stderr


def test_a_hand_written_page_on_a_made_address_is_refused(
    map_: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (map_ / "docs" / "lessen.md").write_text("# Lessen\n\nDubbel.\n", "utf-8")
    with pytest.raises(Abort):
        sitebouw.bouw(map_, tmp_path / "site")
    assert "docs/lessen.md heeft hetzelfde adres" in caplog.text


def test_nothing_of_the_theme_below_ours_is_served(map_: Path, tmp_path: Path) -> None:
    namen = set(_inhoud(sitebouw.bouw(map_, tmp_path / "site")))
    assert not [naam for naam in namen if ".min." in naam or naam.startswith("assets/javascripts")]
    assert {"assets/css/tokens.css", "assets/letters/literata.woff2", "404.html"} <= namen


def test_one_instance_sees_what_changed_between_builds(map_: Path, tmp_path: Path) -> None:
    sitebouw.bouw(map_, tmp_path / "eerst")
    config = load_config(str(map_ / "mkdocs.yml"), site_dir=str(tmp_path / "site"), strict=True)
    config.plugins.on_startup(command="serve", dirty=False)
    build.build(config)
    casus = map_ / "casussen" / "003-kaal.md"
    casus.rename(casus.with_name("003-anders.md"))
    casus = casus.with_name("003-anders.md")
    casus.write_text(casus.read_text("utf-8").replace('"Kaal"', '"Anders"'), "utf-8")
    opnieuw = load_config(str(map_ / "mkdocs.yml"), site_dir=str(tmp_path / "site"), strict=True)
    opnieuw.plugins = config.plugins
    build.build(opnieuw)
    assert "Anders" in (tmp_path / "site/casussen/003-anders/index.html").read_text("utf-8")
    assert not (tmp_path / "site/casussen/003-kaal/index.html").exists()
    assert {str(map_ / "casussen"), str(map_ / "kompas")} <= set(opnieuw.watch)


def test_the_stylesheet_of_a_city_comes_after_the_tokens(map_: Path, tmp_path: Path) -> None:
    instelling = map_ / "mkdocs.yml"
    instelling.write_text(
        instelling.read_text("utf-8") + "extra_css: [stad.css]\n", encoding="utf-8"
    )
    (map_ / "docs" / "stad.css").write_text(":root { --petrol: #004699; }", "utf-8")
    html = (sitebouw.bouw(map_, tmp_path / "site") / "over/index.html").read_text("utf-8")
    assert 0 < html.index("assets/css/tokens.css") < html.index("../stad.css")


def test_a_city_can_replace_a_part_of_the_theme(map_: Path, tmp_path: Path) -> None:
    instelling = map_ / "mkdocs.yml"
    tekst = instelling.read_text("utf-8").replace(
        "  font: false", "  font: false\n  custom_dir: eigen"
    )
    instelling.write_text(tekst, "utf-8")
    (map_ / "eigen" / "parts").mkdir(parents=True)
    (map_ / "eigen" / "parts" / "voet.html").write_text("<footer>Eigen voet</footer>", "utf-8")
    html = (sitebouw.bouw(map_, tmp_path / "site") / "lessen/index.html").read_text("utf-8")
    assert "Eigen voet" in html
    assert "colofon" not in html


def test_pages_in_our_own_folders_leave_the_list_of_mkdocs(map_: Path, tmp_path: Path) -> None:
    (map_ / "docs" / "werkvormen").mkdir()
    kop = "sleutel: intervisie\ntitel: Intervisie\nkern: Samen.\ngroep_van: 4\ngroep_tot: 8\n"
    stappen = "stappen: [{stap: Praten, minuten: 5}]\n"
    (map_ / "docs/werkvormen/intervisie.md").write_text(
        f"---\n{kop}{stappen}---\n\nRuwe tekst van de werkvorm.\n", "utf-8"
    )
    site = sitebouw.bouw(map_, tmp_path / "site")
    pagina = site / "werkvormen/intervisie/index.html"
    assert not pagina.exists() or "groep_van" not in pagina.read_text("utf-8")


def test_an_amount_stays_on_one_line_with_its_sign(map_: Path, tmp_path: Path) -> None:
    pad = map_ / "casussen" / "003-kaal.md"
    tekst = proefmap.met(nummer="nummer: 3")
    pad.write_text(tekst.replace("kwam nooit aan", "kostte € 95, de € was op,"), "utf-8")
    sitebouw.bouw(map_, tmp_path / "site")
    html = (tmp_path / "site" / "casussen" / "003-kaal" / "index.html").read_text("utf-8")
    assert "kostte €\u00a095, de € was op," in html


def test_a_picture_of_a_page_loses_what_the_camera_wrote(map_: Path, tmp_path: Path) -> None:
    (map_ / "docs" / "merk.jpg").write_bytes(beelden.jpeg(b"52.22 NB, toestel van K."))
    sitebouw.bouw(map_, tmp_path / "site")
    gemaakt = (tmp_path / "site" / "merk.jpg").read_bytes()
    assert gemaakt.startswith(b"\xff\xd8")
    assert b"52.22" not in gemaakt
