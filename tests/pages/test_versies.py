"""The pages of the versions: frozen text, growth, comparison, and how to cite."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import proefmap
from casotheek import edition
from casotheek.build.publish import publiceer
from casotheek.library import Bibliotheek, laad
from casotheek.pages import Page, alle_paginas

VANDAAG = date(2026, 11, 22)
STAP = '  - {versie: "1.1", datum: 2020-02-01, wat: "Altijd erbij.", casussen: [1]}\n'
MET_LINK = proefmap.WAARDE.replace(
    "Omdat iemand dan zelf meedoet",
    "Zie [casus 1](../casussen/001-de-derde-sleutel.md) en [weg](../casussen/009-weg.md). "
    "Omdat iemand dan zelf meedoet",
)


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    """A library with versions 1.0 and 1.1, and a change after both."""
    map_ = proefmap.maak(tmp_path / "bieb")
    pad = map_ / "kompas" / "perspectief.md"
    publiceer(map_, "1.0", vandaag=VANDAAG)
    tekst = pad.read_text("utf-8").replace("gaat voor.", "gaat altijd voor.")
    pad.write_text(tekst.replace("---\n\n## Waarom", f"{STAP}---\n\n## Waarom"), "utf-8")
    publiceer(map_, "1.1", vandaag=VANDAAG)
    return map_


def _bieb(map_: Path) -> Bibliotheek:
    return edition.cut(laad(map_)[0], "openbaar", VANDAAG)


def _paginas(map_: Path) -> dict[str, Page]:
    return {page.src_uri: page for page in alle_paginas(_bieb(map_))}


def test_each_version_keeps_its_own_text_at_its_own_address(map_: Path) -> None:
    paginas = _paginas(map_)
    een, twee = (paginas[f"kompas/versie/{n}.md"].meta["versie"] for n in ("1.0", "1.1"))
    assert een["waarden"][0]["kern"] == "De vraag van de persoon gaat voor."
    assert twee["waarden"][0]["kern"] == "De vraag van de persoon gaat altijd voor."
    assert een["nieuwer"]["nummer"] == "1.1"
    assert twee["nieuwer"] is None
    assert "### Waarom" in paginas["kompas/versie/1.0.md"].markdown


def test_the_comparison_shows_the_words_and_the_casus_that_caused_them(map_: Path) -> None:
    meta = _paginas(map_)["kompas/vergelijk/1.0-1.1.md"].meta
    waarde = meta["veranderd"][0]
    assert [veld["naam"] for veld in waarde["velden"]] == ["Kern"]
    delen = waarde["velden"][0]["regels"][0]["delen"]
    assert {"soort": "nieuw", "tekst": "altijd "} in delen
    assert waarde["redenen"][0]["wat"] == "Altijd erbij."
    assert [c["nummer"] for c in waarde["redenen"][0]["casussen"]] == [1]


def test_the_timeline_is_newest_first_and_says_which_text_was_kept(map_: Path) -> None:
    stappen = _paginas(map_)["kompas/groei.md"].meta["stappen"]
    assert [(s["nummer"], s["bevroren"] is not None) for s in stappen] == [
        ("1.1", True),
        ("1.0", True),
        ("0.1", False),
    ]


def test_the_kompas_says_whether_it_still_is_the_published_text(map_: Path) -> None:
    assert _paginas(map_)["kompas/index.md"].meta["versieblok"]["gewijzigd"] is False
    pad = map_ / "kompas" / "perspectief.md"
    pad.write_text(pad.read_text("utf-8").replace("altijd voor", "meestal voor"), "utf-8")
    assert _paginas(map_)["kompas/index.md"].meta["versieblok"]["gewijzigd"] is True


def test_a_citation_has_publisher_version_date_and_address(map_: Path) -> None:
    with (map_ / "kompas" / "instellingen.yml").open("a") as bestand:
        bestand.write("adres: https://voorbeeld.nl/c/\n")
    assert _paginas(map_)["kompas/versie/1.1.md"].meta["versie"]["citaat"] == (
        "Niemand (2020). Het kompas, versie 1.1 (1 februari 2020). Proef. "
        "https://voorbeeld.nl/c/kompas/versie/1.1/"
    )


def test_links_of_a_frozen_text_hold_when_files_get_other_names(tmp_path: Path) -> None:
    map_ = proefmap.maak(tmp_path / "bieb", {"casussen/009-weg.md": proefmap.met(
        nummer="nummer: 9", titel='titel: "Weg"', pseudoniemen='pseudoniemen: ["Rachid"]')})  # fmt: skip
    (map_ / "kompas" / "perspectief.md").write_text(MET_LINK, "utf-8")
    publiceer(map_, "1.0", vandaag=VANDAAG)
    (map_ / "kompas" / "perspectief.md").write_text(proefmap.WAARDE, "utf-8")
    (map_ / "casussen" / "009-weg.md").unlink()
    oud = map_ / "casussen" / "001-de-derde-sleutel.md"
    oud.rename(oud.with_name("001-een-andere-naam.md"))
    markdown = _paginas(map_)["kompas/versie/1.0.md"].markdown
    assert "[casus 1](../../casussen/001-een-andere-naam.md) en weg." in markdown
