from pathlib import Path

import pytest
from bieb import klein

from casotheek.search.engine import passages, rangschik
from casotheek.search.index import register_van
from casotheek.search.question import lees_vraag
from casotheek.search.source import RegisterBron


@pytest.fixture
def bron(tmp_path: Path) -> RegisterBron:
    return RegisterBron(register_van(klein(tmp_path)))


def _titels(bron: RegisterBron, tekst: str, **filters: list[str]) -> list[str]:
    return [bron.doc(p.doc).titel for p in rangschik(bron, lees_vraag(bron, tekst), filters)]


def test_the_best_comes_first(bron: RegisterBron) -> None:
    assert _titels(bron, "kapotte lift")[0] == "Elf weken geen lift"
    assert _titels(bron, "mevrouw weigert hulp")[0] == "De hond blijft"


def test_words_of_residents_find_the_casus(bron: RegisterBron) -> None:
    assert _titels(bron, "op straat gezet")[0] == "De derde sleutel"


def test_one_word_is_enough(bron: RegisterBron) -> None:
    assert "Elf weken geen lift" in _titels(bron, "lift vliegtuig onderzeeboot")


def test_filters_hold_together(bron: RegisterBron) -> None:
    assert _titels(bron, "brief", team=["noord"]) == ["Elf weken geen lift"]
    assert _titels(bron, "brief", team=["noord"], uitkomst=["deels"]) == []


def test_a_filter_without_a_question_shows_all_that_pass(bron: RegisterBron) -> None:
    assert _titels(bron, "", team=["noord"]) == ["Elf weken geen lift"]


def test_what_did_not_work_is_searchable_by_itself(bron: RegisterBron) -> None:
    vraag = lees_vraag(bron, "brief sturen")
    filters = {"effect": ["werkte-niet"]}
    gevonden = passages(bron, vraag, rangschik(bron, vraag, filters), filters)
    assert {v.passage.kenmerk for v in gevonden} == {"werkte-niet"}


def test_a_passage_is_found_by_its_own_words(bron: RegisterBron) -> None:
    vraag = lees_vraag(bron, "begroting maken")
    eerste = passages(bron, vraag, rangschik(bron, vraag))[0]
    assert (bron.doc(eerste.doc).nummer, eerste.passage.soort) == (3, "stap")


def test_nothing_asked_gives_nothing(bron: RegisterBron) -> None:
    assert rangschik(bron, lees_vraag(bron, "de het een")) == []
