"""The view of a casus."""

from dataclasses import replace
from typing import Any

from casotheek.pages import casussen
from casotheek.pages.context import Context


def _view(context: Context, nummer: int) -> dict[str, Any]:
    pages = {page.src_uri: page for page in casussen.paginas(context)}
    stuk = context.bieb.casus(nummer)
    assert stuk is not None
    view: dict[str, Any] = pages[f"casussen/{stuk.stam}.md"].meta["casus"]
    return view


def test_steps_are_counted_and_the_turning_point_is_marked_once(context: Context) -> None:
    view = _view(context, 2)
    assert [(t["woord"], t["aantal"]) for t in view["telling"]] == [
        ("Werkte", 3), ("Werkte deels", 3), ("Werkte niet", 2), ("Onbekend", 2),
    ]  # fmt: skip
    assert [i for i, stap in enumerate(view["route"], 1) if stap["kantelt"]] == [7]


def test_obstacles_say_how_far_solved_and_how_often_they_occur(context: Context) -> None:
    view = _view(context, 2)
    assert [o["opgelost"]["woord"] for o in view["obstakels"][:3]] == [
        "Opgelost", "Deels opgelost", "Niet opgelost",
    ]  # fmt: skip
    assert view["obstakels"][2]["oplossing"] == ""
    assert {o["vaker"] for o in view["obstakels"]} == {2}
    assert [o["eerste"] for o in view["obstakels"]] == [True, *[False] * 5]
    assert view["obstakels"][0]["signaal"] == {"aan": "gemeente", "wat": "Bel terug."}


def test_a_shared_lesson_points_to_where_else_it_was_learned(context: Context) -> None:
    les = _view(context, 2)["lessen"][0]
    assert (les["leerpunt"], les["elders"]) == ("lessen/#eerst-bellen", "1 andere casus")
    assert les["geldt"] == "Noord/Het Lange Poortgebied"
    assert _view(context, 3)["lessen"][0]["leerpunt"] == ""


def test_a_bare_casus_has_nothing_invented(context: Context) -> None:
    view = _view(context, 3)
    assert view["obstakels"] == []
    assert view["ervaring"] is None
    assert [rij["wat"] for rij in view["inzet"]] == ["Periode"]


def test_a_full_casus_has_a_bill_with_amounts(context: Context) -> None:
    rijen = {rij["wat"]: (rij["waarvoor"], rij["hoeveel"]) for rij in _view(context, 2)["inzet"]}
    assert rijen["Mensen"] == ("Budgetcoach", "38 uur")
    assert rijen["Maatwerkbudget"] == ("Een slot", "€\u00a01.480")
    assert rijen["Collectieve en individuele voorziening"] == ("De buurtkamer", "")
    assert rijen["Gevonden via"] == ("De conciërge", "3 keer doorgestuurd")
    assert rijen["Nazorg"] == ("Februari 2020", "")


def test_neighbours_come_from_search_when_it_gives_them(context: Context) -> None:
    met = replace(context, buren={1: [(3, "Zelfde vraag")]})
    assert [(b["nummer"], b["reden"]) for b in _view(met, 1)["buren"]] == [(3, "Zelfde vraag")]


def test_neighbours_fall_back_on_what_casussen_share(context: Context) -> None:
    assert [(b["nummer"], b["reden"]) for b in _view(context, 1)["buren"]] == [
        (2, "Zelfde obstakel: wachttijd"),
        (3, "Zelfde leefgebied: wonen"),
    ]


def test_one_can_leaf_through_the_casussen(context: Context) -> None:
    assert _view(context, 1)["vorige"] is None
    assert _view(context, 2)["vorige"]["nummer"] == 1
    assert _view(context, 2)["volgende"]["nummer"] == 3
    assert _view(context, 3)["volgende"] is None


def test_the_story_travels_as_it_was_written(context: Context) -> None:
    (page,) = [p for p in casussen.paginas(context) if p.src_uri == "casussen/003-kaal.md"]
    stuk = context.bieb.casus(3)
    assert stuk is not None
    assert page.markdown == stuk.verhaal.markdown
    assert "### Kantelpunt" in page.markdown
