from pathlib import Path

import pytest
from bieb import klein

from casotheek.search.index import register_van
from casotheek.search.question import lees_vraag
from casotheek.search.source import RegisterBron


@pytest.fixture
def bron(tmp_path: Path) -> RegisterBron:
    return RegisterBron(register_van(klein(tmp_path)))


def test_a_word_and_its_begrip(bron: RegisterBron) -> None:
    vraag = lees_vraag(bron, "ontruiming")
    assert {t.term: t.aard for t in vraag.termen.values()} == {
        "ontruim": "woord",
        "#ontruiming": "begrip",
    }


def test_the_words_of_residents_reach_the_begrip(bron: RegisterBron) -> None:
    vraag = lees_vraag(bron, "ik word op straat gezet")
    assert vraag.begrippen == ["ontruiming"]


def test_an_exact_word_weighs_more_than_its_begrip(bron: RegisterBron) -> None:
    vraag = lees_vraag(bron, "ontruiming")
    assert vraag.termen["ontruim"].gewicht > vraag.termen["#ontruiming"].gewicht


def test_a_form_of_more_words_weighs_more(bron: RegisterBron) -> None:
    enkel = lees_vraag(bron, "uithuiszetting").termen["#ontruiming"]
    meer = lees_vraag(bron, "op straat gezet").termen["#ontruiming"]
    assert meer.gewicht > enkel.gewicht


def test_a_word_of_talk_weighs_less(bron: RegisterBron) -> None:
    vraag = lees_vraag(bron, "de kraam blijft")
    assert vraag.termen["blijft"].gewicht < vraag.termen["kram"].gewicht


def test_a_typo_is_corrected_and_said(bron: RegisterBron) -> None:
    vraag = lees_vraag(bron, "ontruimmming")
    assert vraag.verbeterd == {"ontruimmming": "ontruiming"}
    assert "#ontruiming" in vraag.termen


def test_a_typo_may_mean_a_word_of_the_vocabulary_only(bron: RegisterBron) -> None:
    vraag = lees_vraag(bron, "uituiszetting")
    assert vraag.verbeterd == {"uituiszetting": "uithuiszetting"}
    assert vraag.begrippen == ["ontruiming"]


def test_an_unknown_compound_is_read_by_its_parts(bron: RegisterBron) -> None:
    vraag = lees_vraag(bron, "liftachterstand")
    assert [t.term for t in vraag.termen.values()] == ["lift", "achterstand"]


def test_an_unfinished_word_is_completed(bron: RegisterBron) -> None:
    assert "deurwaarder" in lees_vraag(bron, "deurw").termen


@pytest.mark.parametrize(
    "tekst",
    [
        "",
        "   ",
        "de het een",
        "😀🏽",
        "<script>alert(1)</script>",
        ".*+?^${}()|[]\\",
        "x" * 10_000,
        "lift " * 9_999,
        "\x00\ud800",
        "constructor __proto__",
    ],
)
def test_any_text_is_read_calmly(bron: RegisterBron, tekst: str) -> None:
    vraag = lees_vraag(bron, tekst)
    assert len(vraag.woorden) <= 40
