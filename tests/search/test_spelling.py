import pytest

from casotheek.search.spelling import afstand, begint_met, lijkt_op, verbeter
from casotheek.search.wordlist import Woordenlijst

LIJST = Woordenlijst(
    {"ontruiming": 3, "deurwaarder": 4, "deurmat": 1, "huur": 5, "muur": 2, "vast": 0},
    frozenset({"vast"}),
)


@pytest.mark.parametrize(
    ("een", "ander", "verschil"),
    [
        ("huur", "huur", 0),
        ("huur", "muur", 1),
        ("hrur", "huur", 1),
        ("uhur", "huur", 1),
        ("huur", "vast", 3),
    ],
)
def test_distance(een: str, ander: str, verschil: int) -> None:
    assert afstand(een, ander, 2) == verschil


def test_a_typo_becomes_the_nearest_word() -> None:
    assert verbeter(LIJST, "ontruimming") == "ontruiming"
    assert verbeter(LIJST, "deurwaadrer") == "deurwaarder"


def test_the_first_letter_counts_for_more() -> None:
    assert verbeter(LIJST, "huurr") == "huur"


def test_words_that_are_not_in_the_library_are_no_answer() -> None:
    assert verbeter(LIJST, "vastt") == ""


def test_short_and_strange_words_are_left_alone() -> None:
    assert verbeter(LIJST, "hu") == ""
    assert verbeter(LIJST, "ontruim1ng") == ""


def test_an_unfinished_word() -> None:
    assert begint_met(LIJST, "deur") == ["deurwaarder", "deurmat"]
    assert begint_met(LIJST, "deu") == []


def test_likeness_by_groups_of_letters() -> None:
    assert lijkt_op(LIJST, "gerechtsdeurwaarder") == ["deurwaarder"]
    assert lijkt_op(LIJST, "xyz") == []
    assert lijkt_op(LIJST, "kuur") == []


@pytest.mark.parametrize(
    ("woord", "beter"),
    [("katre", "kater"), ("kader", "kater"), ("kamer", ""), ("raamkozijm", "raamkozijn")],
)
def test_a_short_word_with_another_consonant_is_another_word(woord: str, beter: str) -> None:
    lijst = Woordenlijst({"kater": 3, "raamkozijn": 2}, frozenset())
    assert verbeter(lijst, woord) == beter


def test_words_that_only_end_alike_do_not_look_alike() -> None:
    lijst = Woordenlijst({"depressie": 3, "ring": 3, "schuldhulp": 2}, frozenset())
    assert lijkt_op(lijst, "agressie") == []
    assert lijkt_op(lijst, "sanering") == []
    assert lijkt_op(lijst, "wijkschuldhulp") == ["schuldhulp"]
