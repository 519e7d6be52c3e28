"""The stemmer against the package it follows."""

import snowballstemmer
from bieb import echt
from hypothesis import given
from hypothesis import strategies as st

from casotheek.search.analysis import woorden
from casotheek.search.rules import vaste_delen
from casotheek.search.stemmer import stam

VOORBEELD = snowballstemmer.stemmer("dutch_porter").stemWord
UITGANGEN = (
    "", "e", "en", "s", "se", "heid", "heden", "ing", "ingen", "lijk", "lijke", "baar", "bare", "bar", "end", "ig",
    "ige", "ene", "isch", "gemeen",
)  # fmt: skip


def test_every_part_with_every_ending() -> None:
    gemaakt = [f"{deel}{uitgang}" for deel in sorted(vaste_delen())[::3] for uitgang in UITGANGEN]
    anders = [woord for woord in gemaakt if stam(woord) != VOORBEELD(woord)]
    assert not anders


def test_every_word_of_the_library() -> None:
    bieb, _ = echt()
    alle = {w for stuk in bieb.casussen for w in woorden(stuk.document.tekst)}
    assert len(alle) > 1000
    assert not [woord for woord in sorted(alle) if stam(woord) != VOORBEELD(woord)]


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzäëïöüáéíóúè", max_size=14))
def test_any_row_of_letters(woord: str) -> None:
    assert stam(woord) == VOORBEELD(woord)
