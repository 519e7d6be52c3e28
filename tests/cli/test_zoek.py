"""`casotheek zoek` and `casotheek indexeer`."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import proefmap
from casotheek.cli.main import casotheek


@pytest.fixture(autouse=True)
def eigen_sleutel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "staat"))


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    return proefmap.maak(tmp_path / "bieb")


def _zoek(map_: Path, *argumenten: str) -> Result:
    return CliRunner().invoke(casotheek, ["-C", str(map_), "zoek", *argumenten])


def test_json_has_the_agreed_shape(map_: Path) -> None:
    uit = _zoek(map_, "drie sleutels", "--json", "-n", "2")
    assert uit.exit_code == 0, uit.output
    lijst = json.loads(uit.output)
    assert 1 <= len(lijst) <= 2
    eerste = lijst[0]
    assert list(eerste) == ["soort", "id", "titel", "url", "score", "fragment", "casussen"]
    assert (eerste["soort"], eerste["id"], eerste["casussen"]) == ("casus", "1", [1])


def test_text_for_people(map_: Path) -> None:
    uit = _zoek(map_, "sleutel")
    assert "casus (casus 1): De derde sleutel" in uit.output
    assert "casussen/001-de-derde-sleutel/" in uit.output


def test_a_typo_is_said(map_: Path) -> None:
    assert "Gezocht op ‘sleutel’ in plaats van ‘sleutell’" in _zoek(map_, "sleutell").output


def test_filters(map_: Path) -> None:
    lijst = json.loads(_zoek(map_, "brief", "--json", "--filter", "effect=werkte-niet").output)
    assert [r["id"] for r in lijst] == ["1-stap-1"]
    lijst = json.loads(_zoek(map_, "brief", "--json", "--filter", "team=oost").output)
    assert lijst[0]["casussen"] == [1]


@pytest.mark.parametrize(
    ("filter_", "advies"),
    [
        ("teem=oost", "bedoel je ‘team’?"),
        ("team=ost", "bedoel je ‘oost’?"),
        ("team", "is geen FACET=WAARDE"),
        ("team=", "is geen FACET=WAARDE"),
    ],
)  # fmt: skip
def test_a_wrong_filter_is_wrong_usage(map_: Path, filter_: str, advies: str) -> None:
    uit = _zoek(map_, "brief", "--filter", filter_)
    assert uit.exit_code == 2
    assert advies in uit.output


@pytest.mark.parametrize(
    "vraag", ["", "de het een", "😀", "<script>", "a" * 10_000, "\x1b[31mrood", "qwzxv"]
)
def test_any_question_gets_a_calm_answer(map_: Path, vraag: str) -> None:
    uit = _zoek(map_, vraag)
    assert uit.exit_code == 0, uit.output
    assert "\x1b[31m" not in uit.output


def test_a_changed_library_is_indexed_anew(map_: Path) -> None:
    _zoek(map_, "sleutel")
    casus = map_ / "casussen/001-de-derde-sleutel.md"
    casus.write_text(casus.read_text("utf-8").replace("Een brief", "Een aquarel"), encoding="utf-8")
    os.utime(casus, ns=(1, 1))
    assert "aquarel" in _zoek(map_, "aquarel").output


def test_an_index_of_another_hand_is_made_anew(map_: Path) -> None:
    uit = CliRunner().invoke(casotheek, ["-C", str(map_), "indexeer"])
    assert "De index staat in" in uit.output
    for bestand in (map_ / ".casotheek/index-openbaar").iterdir():
        bestand.write_bytes(b"boos")
    assert _zoek(map_, "sleutel").exit_code == 0


def test_a_library_with_faults_is_not_indexed(map_: Path) -> None:
    (map_ / "casussen/002-kapot.md").write_text("---\nnummer: x\n---\n", encoding="utf-8")
    uit = _zoek(map_, "sleutel")
    assert uit.exit_code == 1
    assert "casotheek controleer" in uit.output
