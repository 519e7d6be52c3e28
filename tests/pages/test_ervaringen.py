"""The answers of persons beside the outcome of the team."""

from dataclasses import replace
from typing import Any

from casotheek.model.casus import Ervaring
from casotheek.pages import ervaringen
from casotheek.pages.context import Context


def _meta(context: Context) -> dict[str, Any]:
    (page,) = ervaringen.paginas(context)
    return page.meta


def _met(context: Context, **antwoorden: tuple[str, str, str]) -> Context:
    """The casussen with these answers: `c1=(vraag, regie, beter)`."""
    stukken = []
    for stuk in context.bieb.casussen:
        drie = antwoorden.get(f"c{stuk.velden.nummer}")
        ervaring = drie and Ervaring.model_validate(
            {"vraag_uitgangspunt": drie[0], "regie": drie[1], "beter_geholpen": drie[2],
             "wat_anders": "Zij bleef."}
        )  # fmt: skip
        stukken.append(
            replace(stuk, velden=stuk.velden.model_copy(update={"ervaring": ervaring or None}))
        )
    return replace(context, bieb=replace(context.bieb, casussen=tuple(stukken)))


def test_each_question_is_counted_for_all_and_per_team(context: Context) -> None:
    met = _met(context, c1=("ja", "nee", "deels"), c2=("ja", "ja", "nee"), c3=("nee", "ja", "ja"))
    eerste = _meta(met)["vragen"][0]
    stand = {rij["naam"]: [s["aantal"] for s in rij["stand"]] for rij in eerste["rijen"]}
    assert stand == {
        "Iedereen": ["2", "0", "1"],
        "Oost": ["1", "0", "1"],
        "Noord/Het Lange Poortgebied": ["1", "0", "0"],
    }
    assert eerste["rijen"][0]["balk"][-1] == {
        "vorm": "nee", "aantal": 1, "x": 66.67, "breed": 33.33,
    }  # fmt: skip


def test_outcome_and_answer_are_crossed(context: Context) -> None:
    met = _met(context, c1=("ja", "ja", "deels"), c2=("ja", "ja", "ja"), c3=("ja", "ja", "ja"))
    kruis = _meta(met)["kruis"]
    assert [[cel["aantal"] for cel in rij["cellen"]] for rij in kruis] == [
        ["1", "0", "0"],
        ["0", "1", "0"],
        ["1", "0", "0"],
    ]
    assert [[cel["gelijk"] for cel in rij["cellen"]].index(True) for rij in kruis] == [0, 1, 2]


def test_casussen_seen_differently_are_named(context: Context) -> None:
    met = _met(context, c1=("ja", "ja", "deels"), c2=("ja", "ja", "ja"), c3=("ja", "deels", "ja"))
    meta = _meta(met)
    assert [stem["nummer"] for stem in meta["anders"]] == [2]
    assert meta["anders"][0]["antwoord"]["woord"] == "Ja"
    assert (meta["zonder_regie"]["aantal"], meta["zonder_regie"]["van"]) == ("1", "1")


def test_the_words_stand_by_how_people_felt_helped(context: Context) -> None:
    met = _met(context, c1=("ja", "ja", "deels"), c2=("ja", "ja", "nee"))
    groepen = _meta(met)["stemmen"]
    assert [(g["antwoord"]["woord"], len(g["stemmen"])) for g in groepen] == [
        ("Nee", 1), ("Deels", 1),
    ]  # fmt: skip
    assert groepen[0]["stemmen"][0]["wat_anders"] == "Zij bleef."
    assert _meta(met)["gevraagd"] == 2


def test_a_library_where_nobody_was_asked_says_so(context: Context) -> None:
    meta = _meta(_met(context))
    assert (meta["gevraagd"], meta["anders"], meta["stemmen"]) == (0, [], [])
