"""Evidence for and against a waarde, its growth, and the opdrachten."""

from typing import Any

from casotheek.pages import kompas
from casotheek.pages.context import Context


def _metas(context: Context) -> dict[str, dict[str, Any]]:
    return {page.src_uri: page.meta for page in kompas.paginas(context)}


def test_evidence_stands_per_team_for_and_against(context: Context) -> None:
    waarde = _metas(context)["kompas/perspectief.md"]["waarde"]
    assert waarde["telling"] == {"droeg_bij": 2, "schuurde": 0, "ontbrak": 1}
    rijen = {rij["team"]["sleutel"]: rij for rij in waarde["bewijs"]}
    assert [b["nummer"] for b in rijen["oost"]["voor"]] == [1, 3]
    assert [b["nummer"] for b in rijen["noord"]["tegen"]] == [2]
    assert rijen["noord"]["tegen_som"] == "1 ontbrak"
    assert rijen["oost"]["voor_som"] == "2 droeg bij"


def test_the_rose_marks_the_waarde_of_the_page(context: Context) -> None:
    punten = _metas(context)["kompas/eropaf.md"]["waarde"]["roos"]
    assert [(p["kort"], p["gekozen"]) for p in punten] == [("Perspectief", False), ("Eropaf", True)]


def test_growth_links_the_casussen_behind_a_change(context: Context) -> None:
    stap = _metas(context)["kompas/perspectief.md"]["waarde"]["geschiedenis"][0]
    assert (stap["versie"], stap["datum"]) == ("0.1", "1 juni 2019")
    assert [c["nummer"] for c in stap["casussen"]] == [1]


def test_waarden_can_be_leafed_through_in_a_circle(context: Context) -> None:
    metas = _metas(context)
    assert metas["kompas/perspectief.md"]["waarde"]["vorige"]["sleutel"] == "eropaf"
    assert metas["kompas/eropaf.md"]["waarde"]["volgende"]["sleutel"] == "perspectief"


def test_an_opdracht_shows_casussen_for_and_against_once(context: Context) -> None:
    opdracht = _metas(context)["opdrachten/bereiken.md"]["opdracht"]
    assert [c["nummer"] for c in opdracht["steun"]] == [1]
    assert [c["nummer"] for c in opdracht["tegen"]] == [2]
    assert opdracht["genoemd"] == []
    assert opdracht["status"]["woord"] == "Beantwoord"


def test_lessons_of_a_waarde_come_with_how_often_they_were_learned(context: Context) -> None:
    lessen = _metas(context)["kompas/eropaf.md"]["waarde"]["lessen"]
    assert lessen[0]["casussen"] == "2 casussen"
    assert lessen[0]["url"] == "lessen/#eerst-bellen"
