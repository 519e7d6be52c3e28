"""The files of the browser index."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from bieb import echt, klein

from casotheek.search.export import KOP, browserbestanden
from casotheek.search.index import register_van


def test_a_small_library_has_one_shard(tmp_path: Path) -> None:
    bieb = klein(tmp_path)
    bestanden = browserbestanden(register_van(bieb), bieb)
    assert [naam for naam in bestanden if "/s" in naam.removeprefix("assets/")] == [
        naam for naam in bestanden if naam.endswith("/s0.json")
    ]


def test_all_but_the_header_stand_under_the_version() -> None:
    bieb, register = echt()
    bestanden = browserbestanden(register, bieb)
    versie = json.loads(bestanden[KOP])["versie"]
    assert all(naam.startswith(f"assets/zoek/{versie}/") for naam in bestanden if naam != KOP)


def test_every_shard_that_the_header_names_is_there() -> None:
    bieb, register = echt()
    bestanden = browserbestanden(register, bieb)
    kop = json.loads(bestanden[KOP])
    namen = {Path(naam).stem for naam in bestanden}
    assert {f"s{plaats}" for plaats in range(len(kop["grenzen"].split()))} <= namen
    assert {f"p{doc}" for doc in range(kop["casussen"])} <= namen


def test_another_content_is_another_version(tmp_path: Path) -> None:
    bieb = klein(tmp_path / "een")
    (tmp_path / "twee").mkdir()
    ander = klein(tmp_path / "twee")
    gelijk = browserbestanden(register_van(bieb), bieb)
    assert gelijk == browserbestanden(register_van(ander), ander)
    echte, register = echt()
    assert set(gelijk) & set(browserbestanden(register, echte)) == {KOP}


@pytest.mark.parametrize("wat", ["opvang met huisdier"])
def test_zoekvragen_do_not_leave_as_text(tmp_path: Path, wat: str) -> None:
    bieb = klein(tmp_path)
    alles = b"".join(browserbestanden(register_van(bieb), bieb).values()).decode()
    assert wat not in alles
    assert "huisdier" in alles
