"""A page as a file: whole for any engine, short for the one in this process."""

import yaml

from casotheek.pages import Page

PAGE = Page(
    "casussen/1.md",
    {"title": 'Zij zei: "ja" # en', "template": "casus.html", "stappen": [{"stap": "x"}], "nr": 1},
    "Het verhaal.\n",
)


def _velden(tekst: str) -> object:
    _, kop, _ = tekst.split("---\n", 2)
    return yaml.safe_load(kop)


def test_a_page_as_a_file_says_all_there_is() -> None:
    assert _velden(PAGE.text()) == PAGE.meta
    assert PAGE.text().endswith("---\n\nHet verhaal.\n")


def test_a_short_page_holds_the_story_and_the_single_values() -> None:
    assert _velden(PAGE.kort()) == {n: w for n, w in PAGE.meta.items() if n != "stappen"}
    assert PAGE.kort().endswith("---\n\nHet verhaal.\n")
