"""Patterns over casussen, and that small numbers of real ones stay hidden."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import proefmap
from casotheek.library import Bibliotheek, Stuk, laad
from casotheek.model import Casus
from casotheek.pages import patronen
from casotheek.pages.aantallen import aantal, balk, veilig
from casotheek.pages.context import Context


def _bieb(map_: Path, verdeling: dict[str, int], extra: str = "") -> Bibliotheek:
    """A library with so many casussen per team, all on wonen and schulden."""
    bestanden: dict[str, str | bytes] = {}
    nummer = 0
    for team, hoeveel in verdeling.items():
        for _ in range(hoeveel):
            nummer += 1
            tekst = proefmap.met(nummer=f"nummer: {nummer}", team=f"team: {team}")
            bestanden[f"casussen/{nummer:03}-c.md"] = tekst.replace(
                "pseudoniemen:", extra + "pseudoniemen:"
            )
    map_ = proefmap.maak(map_, bestanden)
    (map_ / "casussen/001-de-derde-sleutel.md").unlink()
    bieb, findings = laad(map_)
    assert [f for f in findings if f.is_fout] == []
    return bieb


def _echt(bieb: Bibliotheek) -> Bibliotheek:
    stukken = tuple(
        replace(s, velden=s.velden.model_copy(update={"herkomst": "praktijk"}))
        for s in bieb.casussen
    )
    return replace(bieb, casussen=stukken)


def _meta(bieb: Bibliotheek) -> dict[str, Any]:
    (page,) = patronen.paginas(Context(bieb))
    return page.meta


def test_each_cell_counts_and_links_to_its_casussen(tmp_path: Path) -> None:
    meta = _meta(_bieb(tmp_path, {"oost": 6, "noord": 1}))
    schulden, wonen = meta["rijen"]
    assert (schulden["label"], schulden["samen"]) == ("Schulden", "7")
    assert [cel["aantal"] for cel in wonen["cellen"]] == ["6", "1"]
    assert wonen["cellen"][0]["url"] == "casussen/?leefgebied=wonen&team=oost"
    assert [cel["trap"] for cel in wonen["cellen"]] == [5, 1]


def test_an_empty_cell_has_no_shade_and_no_link(tmp_path: Path) -> None:
    (_, noord) = _meta(_bieb(tmp_path, {"oost": 2}))["rijen"][0]["cellen"]
    assert (noord["aantal"], noord["trap"], noord["url"]) == ("0", 0, "")


def test_what_is_typical_of_a_team_needs_enough_and_more_than_elsewhere(tmp_path: Path) -> None:
    bieb = _bieb(tmp_path, {"oost": 6, "noord": 6})
    stukken = tuple(
        replace(s, velden=s.velden.model_copy(update={"leefgebieden": ("wonen",)}))
        if s.velden.team == "noord"
        else s
        for s in bieb.casussen
    )
    oost, noord = _meta(replace(bieb, casussen=stukken))["typisch"]
    assert [g["label"] for g in oost["vaker"]] == ["Schulden"]
    assert noord["vaker"] == []


def test_pairs_say_when_they_are_more_than_chance(tmp_path: Path) -> None:
    (paar,) = _meta(_bieb(tmp_path, {"oost": 5}))["samen"]
    assert (paar["een"]["label"], paar["ander"]["label"]) == ("Schulden", "Wonen")
    assert (paar["aantal"], paar["vaker"]) == ("5", False)
    assert [c["nummer"] for c in paar["casussen"]] == [1, 2, 3, 4, 5]


def test_a_shared_problem_shows_what_was_done_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patronen, "GEDEELD", 2)
    extra = 'inzet: {voorziening: collectief, voorziening_wat: "De kookclub"}\n'
    wonen = _meta(_bieb(tmp_path, {"oost": 2, "noord": 2}, extra))["gedeeld"][1]
    assert (wonen["casussen"], wonen["teams"], wonen["collectief"]) == ("4", 2, "4")
    assert wonen["weinig"] is False
    assert [v["wat"] for v in wonen["voorbeelden"]] == ["De kookclub"] * 3
    assert wonen["obstakels"] == [{"label": "Wachttijd", "url": "obstakels/#wachttijd"}]


def test_small_numbers_of_real_casussen_are_hidden_everywhere(tmp_path: Path) -> None:
    meta = _meta(_echt(_bieb(tmp_path, {"oost": 6, "noord": 1})))
    assert meta["exact"] is False
    cellen = [cel for rij in meta["rijen"] for cel in rij["cellen"]]
    assert {cel["aantal"] for cel in cellen} == {"minder dan 10"}
    assert {(cel["url"], cel["trap"]) for cel in cellen} == {("", 0)}
    assert meta["samen"] == []
    assert all(team["vaker"] == [] for team in meta["typisch"])


def _stukken(bieb: Bibliotheek, hoeveel: int) -> list[Stuk[Casus]]:
    return [bieb.casussen[0]] * hoeveel


@pytest.mark.parametrize(
    ("hoeveel", "woord", "getal"),
    [(0, "0", 0), (9, "minder dan 10", 0), (10, "ongeveer 10", 10), (13, "ongeveer 15", 15)],
)
def test_a_count_of_real_casussen(tmp_path: Path, hoeveel: int, woord: str, getal: int) -> None:
    stukken = _stukken(_echt(_bieb(tmp_path, {"oost": 1})), hoeveel)
    assert (aantal(stukken), veilig(stukken)) == (woord, getal)


def test_a_count_of_invented_casussen_is_exact(tmp_path: Path) -> None:
    stukken = _stukken(_bieb(tmp_path, {"oost": 1}), 9)
    assert (aantal(stukken), veilig(stukken)) == ("9", 9)


def test_the_parts_of_a_bar_lie_end_to_end() -> None:
    delen = balk([("ja", 1), ("deels", 0), ("nee", 3)], 8)
    assert delen == [
        {"vorm": "ja", "aantal": 1, "x": 0.0, "breed": 12.5},
        {"vorm": "nee", "aantal": 3, "x": 12.5, "breed": 37.5},
    ]
    assert balk([("ja", 0)], 0) == []
