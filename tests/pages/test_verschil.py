"""Word by word: nothing is lost, and lines in other words are put side by side."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casotheek.pages.verschil import regels, woorden

TEKST = st.text(alphabet="abc .,’é\n", max_size=40)


@given(TEKST, TEKST)
def test_both_texts_can_be_read_back_from_the_comparison(oud: str, nieuw: str) -> None:
    delen = woorden(oud, nieuw)
    assert "".join(d["tekst"] for d in delen if d["soort"] != "nieuw") == oud
    assert "".join(d["tekst"] for d in delen if d["soort"] != "weg") == nieuw


def test_a_phrase_in_other_words_stays_whole() -> None:
    delen = woorden("Je belt de man thuis.", "Je zoekt een vrouw thuis.")
    assert delen == [
        {"soort": "gelijk", "tekst": "Je "},
        {"soort": "weg", "tekst": "belt de man"},
        {"soort": "nieuw", "tekst": "zoekt een vrouw"},
        {"soort": "gelijk", "tekst": " thuis."},
    ]


def test_lines_are_new_dropped_or_reworded_and_equal_ones_are_left_out() -> None:
    oud = ["Blijft staan.", "Je belt voor je schrijft.", "Verdwijnt helemaal uit de lijst."]
    nieuw = ["Blijft staan.", "Je belt altijd voor je schrijft.", "Iets heel anders, over post."]
    assert [regel["soort"] for regel in regels(oud, nieuw)] == ["anders", "weg", "nieuw"]


def test_equal_lists_give_nothing() -> None:
    assert regels(["a", "b"], ["a", "b"]) == []
