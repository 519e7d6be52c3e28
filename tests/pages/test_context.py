"""References inside a view and the emblem of a casus."""

from pathlib import Path

import sitebouw
from casotheek.build import keur
from casotheek.pages.context import Context


def test_waarden_divide_the_circle_in_the_order_of_the_kompas(context: Context) -> None:
    assert context.hoeken == {"perspectief": 0.0, "eropaf": 180.0}


def test_the_emblem_says_waarde_uitkomst_and_team(context: Context) -> None:
    (tegel,) = context.nummers([2])
    assert (tegel["hoek"], tegel["uitkomst"]["vorm"], tegel["zijde"]) == (180.0, "nee", "boven")
    assert tegel["url"] == "casussen/002-alles/"
    assert tegel["herkomst"]["woord"] == "Fictief"


def test_sides_are_left_out_when_not_every_team_has_its_own(tmp_path: Path) -> None:
    teams = sitebouw.TEAMS.replace("zijde: boven", "zijde: rechts")
    bieb = keur(sitebouw.voorbeeld(tmp_path, {"kompas/teams.yml": teams})).bibliotheek
    assert Context(bieb).team("oost")["zijde"] == ""


def test_what_is_not_in_the_library_keeps_its_key_and_has_no_address(context: Context) -> None:
    assert context.begrip("weg") == {"sleutel": "weg", "label": "weg", "url": ""}
    assert context.waarde("weg")["url"] == ""
    assert context.team("weg")["naam"] == "weg"
    assert context.nummers([99]) == []
