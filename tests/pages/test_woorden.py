"""Words for fixed choices, months and sums."""

from datetime import date
from typing import get_args

import pytest

from casotheek.model import casus
from casotheek.pages import woorden


def test_every_choice_of_the_schema_has_a_word_and_a_shape() -> None:
    for soort, woord in (
        (casus.Effect, woorden.effect),
        (casus.Uitkomst, woorden.uitkomst),
        (casus.JaDeelsNee, woorden.antwoord),
        (casus.JaDeelsNee, woorden.opgelost),
        (casus.Werking, woorden.werking),
    ):
        merken = [woord(keuze) for keuze in get_args(soort)]
        assert all(merk["woord"] and merk["vorm"] for merk in merken)
        assert len({merk["vorm"] for merk in merken}) == len(merken)
    assert set(woorden.HERKOMST) == set(get_args(casus.Herkomst))
    assert set(woorden.VRAAGTYPE) == set(get_args(casus.Vraagtype))


@pytest.mark.parametrize(
    ("van", "tot", "tekst"),
    [
        ("2019-07", "2019-12", "juli tot en met december 2019"),
        ("2019-07", "2020-01", "juli 2019 tot en met januari 2020"),
        ("2019-07", "2019-07", "juli 2019"),
    ],
)
def test_a_period_names_the_year_once(van: str, tot: str, tekst: str) -> None:
    assert woorden.periode(van, tot) == tekst


def test_a_day_counts_and_money_read_as_dutch() -> None:
    assert woorden.dag(date(2019, 6, 17)) == "17 juni 2019"
    assert woorden.aantal(1, "casus", "casussen") == "1 casus"
    assert woorden.aantal(0, "casus", "casussen") == "0 casussen"
    assert woorden.geld(1480) == "€\u00a01.480"


@pytest.mark.parametrize(
    ("delen", "zin"),
    [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")],
)
def test_a_list_in_a_sentence(delen: list[str], zin: str) -> None:
    assert woorden.opsomming(delen) == zin
