"""The basics of every page: title, description, one h1, headings in order, alt texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import pytest

import sitebouw


@dataclass
class Gezien:
    """What one page shows of itself."""

    taal: str = ""
    titel: str = ""
    omschrijvingen: list[str] = field(default_factory=list)
    koppen: list[int] = field(default_factory=list)
    leeg: int = 0
    zonder_alt: int = 0


class Kijker(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.gezien = Gezien()
        self._in = ""
        self._tekst = ""
        self._sjablonen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # What stands in a template is filled before anybody sees it.
        self._sjablonen += tag == "template"
        if self._sjablonen:
            return
        kenmerken = {naam: waarde or "" for naam, waarde in attrs}
        if tag == "html":
            self.gezien.taal = kenmerken.get("lang", "")
        elif tag == "meta" and kenmerken.get("name") == "description":
            self.gezien.omschrijvingen.append(kenmerken["content"])
        elif tag == "img" and "alt" not in kenmerken:
            self.gezien.zonder_alt += 1
        elif tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self.gezien.koppen.append(int(tag[1]))
            self._in, self._tekst = tag, ""
        elif tag == "title" and not self.gezien.titel:
            self._in, self._tekst = tag, ""

    def handle_endtag(self, tag: str) -> None:
        self._sjablonen -= tag == "template"
        if tag != self._in:
            return
        if tag == "title":
            self.gezien.titel = self._tekst.strip()
        elif not self._tekst.strip():
            self.gezien.leeg += 1
        self._in = ""

    def handle_data(self, data: str) -> None:
        if self._in:
            self._tekst += data


@pytest.fixture(scope="module")
def paginas(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Gezien]:
    map_ = sitebouw.voorbeeld(tmp_path_factory.mktemp("bieb"))
    site = sitebouw.bouw(map_, tmp_path_factory.mktemp("site"))
    return dict(_alle(site))


def _alle(site: Path) -> Iterator[tuple[str, Gezien]]:
    for pad in sorted(site.rglob("*.html")):
        kijker = Kijker()
        kijker.feed(pad.read_text("utf-8"))
        yield pad.relative_to(site).as_posix(), kijker.gezien


def test_every_page_is_dutch_with_a_title_and_one_description(paginas: dict[str, Gezien]) -> None:
    assert len(paginas) > 25
    fout = {
        naam
        for naam, gezien in paginas.items()
        if gezien.taal != "nl"
        or not gezien.titel
        or len(gezien.omschrijvingen) != 1
        or len(gezien.omschrijvingen[0]) < 10
    }
    assert fout == set()


def test_titles_differ_from_page_to_page(paginas: dict[str, Gezien]) -> None:
    titels = [gezien.titel for gezien in paginas.values()]
    assert sorted({titel for titel in titels if titels.count(titel) > 1}) == []


def test_every_page_has_one_h1_and_skips_no_level(paginas: dict[str, Gezien]) -> None:
    fout = {}
    for naam, gezien in paginas.items():
        sprongen = [
            (boven, onder)
            for boven, onder in zip(gezien.koppen, gezien.koppen[1:], strict=False)
            if onder > boven + 1
        ]
        if gezien.koppen.count(1) != 1 or gezien.koppen[0] != 1 or sprongen or gezien.leeg:
            fout[naam] = (gezien.koppen, sprongen, gezien.leeg)
    assert fout == {}


def test_every_picture_has_an_alt(paginas: dict[str, Gezien]) -> None:
    assert {naam for naam, gezien in paginas.items() if gezien.zonder_alt} == set()
