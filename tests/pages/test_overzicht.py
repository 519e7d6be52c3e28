"""The overview: quarters, what a tile says, the filters, and the parts of a large one."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import proefmap
from casotheek.build import keur
from casotheek.library import laad
from casotheek.pages import overzicht
from casotheek.pages.context import Context
from casotheek.pages.filters import codes


def _meta(context: Context) -> dict[str, Any]:
    (page,) = overzicht.paginas(context)
    assert page.src_uri == "casussen/index.md"
    return page.meta


def _groep(meta: dict[str, Any], sleutel: str) -> dict[str, Any]:
    groep: dict[str, Any] = next(g for g in meta["filters"] if g["sleutel"] == sleutel)
    return groep


def test_a_quarter_goes_by_outcome_and_then_number(context: Context) -> None:
    meta = _meta(context)
    kwarten = {k["team"]["sleutel"]: [d["nummer"] for d in k["dingen"]] for k in meta["kwarten"]}
    assert kwarten == {"oost": [3, 1], "noord": [2]}
    assert (meta["totaal"], meta["hier"], meta["delen"]) == (3, 3, [])


def test_a_tile_carries_what_it_can_be_filtered_by(context: Context) -> None:
    (ding,) = (d for k in _meta(context)["kwarten"] for d in k["dingen"] if d["nummer"] == 2)
    assert ding["facetten"] == {
        "leefgebied": "wonen schulden",
        "team": "noord",
        "uitkomst": "niet",
        "waarde": "eropaf perspectief",
        "schuurde": "eropaf perspectief",
        "obstakel": "wachttijd",
        "vraagtype": "gecombineerd",
        "huishouden": "alleenstaand",
        "leeftijd": "27-44",
        "inzet": "maatwerkbudget regelruimte collectief individueel",
    }
    assert ding["gebieden"] == "wonen en schulden"
    assert ding["herkomst"]["woord"] == "Fictief"


def test_every_option_counts_its_casussen(context: Context) -> None:
    meta = _meta(context)
    tel = {o["sleutel"]: o["aantal"] for o in _groep(meta, "uitkomst")["opties"]}
    assert tel == {"bereikt": 1, "deels": 1, "niet": 1}
    assert [o["aantal"] for o in _groep(meta, "obstakel")["opties"]] == [2]
    waarden = _groep(meta, "waarde")["opties"]
    assert [(o["label"], o["hoek"]) for o in waarden] == [("Perspectief", 0.0), ("Eropaf", 180.0)]
    inzet = {o["sleutel"]: o["aantal"] for o in _groep(meta, "inzet")["opties"]}
    assert (inzet["regelruimte"], inzet["duo"]) == (1, 0)


def test_the_district_stands_beside_a_team_with_another_name(context: Context) -> None:
    teams = {o["sleutel"]: o["bij"] for o in _groep(_meta(context), "team")["opties"]}
    assert teams == {"oost": "", "noord": "Noord"}


def test_a_sign_can_stand_for_every_facet_it_offers(context: Context) -> None:
    meta = _meta(context)
    assert [groep["sleutel"] for groep in meta["tekens"]] == list(overzicht.TEKENS)
    for groep in meta["tekens"]:
        tekens = [(o["vorm"], o["hoek"], o["code"]) for o in groep["opties"]]
        assert len(set(tekens)) == len(tekens)
        assert ("", "", "") not in tekens


def test_a_large_library_is_cut_in_parts_that_together_hold_all(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overzicht, "DEEL", 2)
    een, twee = overzicht.paginas(context)
    assert (een.src_uri, twee.src_uri) == ("casussen/index.md", "casussen/deel-2.md")
    nummers = [
        sorted(d["nummer"] for k in page.meta["kwarten"] for d in k["dingen"])
        for page in (een, twee)
    ]
    assert nummers == [[1, 2], [3]]
    assert [d["url"] for d in een.meta["delen"]] == ["casussen/", "casussen/deel-2/"]
    assert een.meta["filters"] == twee.meta["filters"]
    uitkomst = next(g for g in een.meta["filters"] if g["sleutel"] == "uitkomst")
    assert sum(o["aantal"] for o in uitkomst["opties"]) == 3


def test_an_empty_library_still_has_an_overview(context: Context) -> None:
    leeg = replace(context, bieb=replace(context.bieb, casussen=()))
    meta = _meta(leeg)
    assert (meta["totaal"], meta["kwarten"]) == (0, [])


def test_an_exact_age_falls_in_its_band(tmp_path: Path) -> None:
    persoon = 'hoofdpersoon: {pseudoniem: "Rachid", leeftijd: 31, huishouden: alleenstaand}'
    tekst = proefmap.met(hoofdpersoon=persoon)
    keuring = keur(proefmap.maak(tmp_path, {"casussen/001-de-derde-sleutel.md": tekst}))
    meta = _meta(Context(keuring.bibliotheek))
    assert meta["kwarten"][0]["dingen"][0]["facetten"]["leeftijd"] == "27-44"


def test_codes_are_short_different_and_the_same_each_time() -> None:
    labels = ["Wonen", "Woede", "Wo", "Werk en opleiding", "W", "'t IJ", "…"]
    een = codes(labels)
    assert een == codes(labels)
    assert len(set(een)) == len(labels)
    assert een[:4] == ["Wo", "We", "W1", "Wr"]
    assert all(1 < len(code) <= 3 for code in een)


def test_the_overview_of_the_repo_has_all_hundred() -> None:
    bieb, _ = laad(Path(__file__).resolve().parents[2])
    meta = _meta(Context(bieb))
    assert sorted(d["nummer"] for k in meta["kwarten"] for d in k["dingen"]) == list(range(1, 101))
