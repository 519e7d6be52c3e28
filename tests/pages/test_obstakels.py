"""The register of obstacles and its table for a spreadsheet."""

import csv
import io
from dataclasses import replace
from typing import Any

from casotheek.exports.obstakels import KOLOMMEN, obstakels_csv
from casotheek.library import Bibliotheek
from casotheek.pages import obstakels
from casotheek.pages.context import Context


def _meta(context: Context) -> dict[str, Any]:
    (page,) = obstakels.paginas(context)
    return page.meta


def test_a_kind_says_how_often_where_and_how_far_solved(context: Context) -> None:
    (soort,) = _meta(context)["soorten"]
    assert (soort["label"], soort["casussen"], soort["definitie"]) == (
        "Wachttijd", "2 casussen", "Lang wachten.",
    )  # fmt: skip
    assert [(s["woord"], s["aantal"]) for s in soort["stand"]] == [
        ("Opgelost", 2), ("Deels opgelost", 3), ("Niet opgelost", 2),
    ]  # fmt: skip
    assert [(t["sleutel"], t["aantal"]) for t in soort["teams"]] == [("oost", 1), ("noord", 1)]
    assert soort["gebieden"] == "schulden (2) en wonen (2)"


def test_what_worked_comes_first_and_links_to_the_place(context: Context) -> None:
    (soort,) = _meta(context)["soorten"]
    stand = [g["opgelost"]["woord"] for g in soort["gevallen"]]
    assert stand == ["Opgelost"] * 2 + ["Deels opgelost"] * 3 + ["Niet opgelost"] * 2
    assert soort["gevallen"][0]["url"] == "casussen/002-alles/#obstakel-1"
    assert soort["gevallen"][-1]["oplossing"] == ""
    assert soort["gevallen"][0]["facetten"]["leefgebied"] == "wonen schulden"


def test_signals_stand_together_per_organisation(context: Context) -> None:
    (groep,) = _meta(context)["signalen"]
    assert groep["aan"] == "Gemeente"
    assert len(groep["rijen"]) == 6
    assert groep["rijen"][0]["wat"] == "Bel terug."


def test_one_organisation_under_two_spellings_stands_once(context: Context) -> None:
    stuk = context.bieb.casus(2)
    assert stuk is not None
    rijen = list(stuk.velden.obstakels)
    signaal = rijen[0].signaal
    assert signaal is not None
    rijen[0] = rijen[0].model_copy(
        update={"signaal": signaal.model_copy(update={"aan": "De gemeente"})}
    )
    ander = replace(stuk, velden=stuk.velden.model_copy(update={"obstakels": tuple(rijen)}))
    bieb = replace(context.bieb, casussen=(ander,))
    (groep,) = _meta(replace(context, bieb=bieb))["signalen"]
    assert (groep["aan"], len(groep["rijen"])) == ("De gemeente", 6)


def _rijen(bieb: Bibliotheek) -> list[list[str]]:
    tekst = obstakels_csv(bieb).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(tekst), delimiter=";"))


def test_the_table_holds_every_obstacle_with_its_origin(context: Context) -> None:
    kop, *rijen = _rijen(context.bieb)
    assert kop == list(KOLOMMEN)
    assert len(rijen) == _meta(context)["totaal"] == 7
    eerste = dict(zip(kop, rijen[0], strict=True))
    assert (eerste["casus"], eerste["team"], eerste["opgelost"]) == ("1", "Oost", "deels")
    assert eerste["leefgebieden"] == "Wonen, Schulden"
    assert {rij[-1] for rij in rijen} == {"fictief"}


def test_a_spreadsheet_takes_no_cell_for_a_formula(context: Context) -> None:
    stuk = context.bieb.casus(1)
    assert stuk is not None
    boos = stuk.velden.obstakels[0].model_copy(update={"wat": '=HYPERLINK("x");1\n"'})
    ander = replace(stuk, velden=stuk.velden.model_copy(update={"obstakels": (boos,)}))
    _, rij = _rijen(replace(context.bieb, casussen=(ander,)))
    assert rij[KOLOMMEN.index("wat_stond_in_de_weg")] == '\'=HYPERLINK("x");1\n"'


def test_a_library_without_obstacles_has_an_empty_register(context: Context) -> None:
    leeg = replace(context, bieb=replace(context.bieb, casussen=()))
    assert (_meta(leeg)["totaal"], _meta(leeg)["soorten"]) == (0, [])
    assert _rijen(leeg.bieb) == [list(KOLOMMEN)]
