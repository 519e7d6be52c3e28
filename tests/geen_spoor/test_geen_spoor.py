"""No trace: what an edition holds back stands in no byte of any output."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import planten
import pytest
from planten import INTERN, NOOIT, OPEN
from whoosh import index as whoosh

import sitebouw
from casotheek.build import schrijf_boom, stel_samen
from casotheek.build.assemble import lekken
from casotheek.cli.zoekindex import bouw_index
from casotheek.edition.outputs import teksten
from casotheek.search.whoosh_index import NAAM

VERBODEN = {"openbaar": (NOOIT, INTERN), "intern": (NOOIT,)}
MERK = re.compile(f"(?:{NOOIT}|{INTERN}|{OPEN})[a-z]*")


@pytest.fixture(scope="module", params=["openbaar", "intern"])
def uitvoer(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Uitvoer:
    return Uitvoer(request.param, tmp_path_factory.mktemp(request.param))


class Uitvoer:
    """Every kind of output of one edition, and the words that were planted."""

    def __init__(self, editie: str, map_: Path) -> None:
        self.editie = editie
        self.bieb = map_ / "bieb"
        self.geplant = planten.bouw_op(self.bieb, editie).geplant
        self.soorten = {"site": map_ / "site", "boom": map_ / "boom"}
        sitebouw.bouw(self.bieb, self.soorten["site"])
        self.bouwsel = stel_samen(self.bieb, editie, documenten=True)
        schrijf_boom(self.bouwsel, self.bieb, self.soorten["boom"])
        self.soorten["index"] = bouw_index(self.bieb, editie)

    def woorden(self, soort: str) -> dict[str, set[str]]:
        """The planted words in one kind of output, by file."""
        return {
            naam: set(MERK.findall(tekst.casefold()))
            for naam, tekst in self._teksten(self.soorten[soort])
        }

    def _teksten(self, map_: Path) -> Iterator[tuple[str, str]]:
        for pad in sorted(map_.rglob("*")):
            if pad.is_file():
                naam = pad.relative_to(map_).as_posix()
                ruw = pad.read_bytes()
                uitgepakt = "\n".join(teksten(naam, ruw))
                yield naam, f"{naam}\n{ruw.decode('latin-1')}\n{uitgepakt}"
        if map_ == self.soorten.get("index"):
            yield "whoosh", _whoosh(map_)


def _whoosh(map_: Path) -> str:
    """All terms and all that is kept in an index, as its own reader gives them."""
    with whoosh.open_dir(str(map_), indexname=NAAM).reader() as lezer:
        termen = "\n".join(bytes(term).decode("utf-8", "replace") for _, term in lezer.all_terms())
        return f"{termen}\n{list(lezer.iter_docs())!r}"


@pytest.mark.parametrize("soort", ["site", "boom", "index"])
def test_no_planted_word_is_found(uitvoer: Uitvoer, soort: str) -> None:
    gevonden = {
        naam: fout
        for naam, woorden in uitvoer.woorden(soort).items()
        if (fout := {w for w in woorden if w.startswith(VERBODEN[uitvoer.editie])})
    }
    assert gevonden == {}


@pytest.mark.parametrize("soort", ["site", "boom", "index"])
def test_the_search_is_not_blind(uitvoer: Uitvoer, soort: str) -> None:
    gezien = set().union(*uitvoer.woorden(soort).values())
    assert any(woord.startswith(OPEN) for woord in gezien)
    if uitvoer.editie == "intern":
        assert any(woord.startswith(INTERN) for woord in gezien)


def test_documents_and_data_are_among_what_is_searched(uitvoer: Uitvoer) -> None:
    docs = uitvoer.soorten["boom"] / "docs"
    endings = {pad.suffix for pad in (docs / "documenten").iterdir()}
    assert endings == {".pdf", ".docx", ".epub"}
    assert (docs / "data" / "casussen.csv").is_file() is (uitvoer.editie == "openbaar")
    gezien = {naam for naam, woorden in uitvoer.woorden("boom").items() if woorden}
    assert {pad.suffix for pad in map(Path, gezien) if "documenten" in pad.parts} == endings


def test_enough_is_planted(uitvoer: Uitvoer) -> None:
    verboden = [w for w in uitvoer.geplant if w.startswith(VERBODEN[uitvoer.editie])]
    assert len(verboden) >= 40
    bronnen = "\n".join(
        f"{pad.name}\n{pad.read_bytes().decode('latin-1')}"
        for map_ in ("casussen", "kompas")
        for pad in (uitvoer.bieb / map_).rglob("*")
        if pad.is_file()
    ).casefold()
    # Packed text in a picture does not show in its raw bytes; it stands there plainly too.
    assert [woord for woord in uitvoer.geplant if woord not in bronnen] == []


def test_the_search_of_the_build_finds_nothing_either(uitvoer: Uitvoer) -> None:
    for map_ in uitvoer.soorten.values():
        assert lekken(uitvoer.bouwsel, map_) == []


def test_every_page_says_which_edition_it_is(uitvoer: Uitvoer) -> None:
    zinnen = {"openbaar": "Openbare editie.", "intern": "Interne editie."}
    for pad in uitvoer.soorten["site"].rglob("*.html"):
        pagina = pad.read_text("utf-8")
        assert zinnen[uitvoer.editie] in pagina
        assert ("noarchive" in pagina) is (uitvoer.editie == "intern")


def test_the_tombstone_says_no_more_than_that(uitvoer: Uitvoer) -> None:
    site = uitvoer.soorten["site"]
    pagina = (site / "casussen" / "013-ingetrokken" / "index.html").read_text("utf-8")
    inhoud = pagina.split('id="inhoud"')[1].split("<footer")[0]
    assert re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", inhoud.partition(">")[2])).strip() == (
        "Casus 13 Ingetrokken."
    )
    assert "casussen/(013)-" in (site / ".htaccess").read_text("utf-8")
