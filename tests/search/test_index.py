"""The index on disk: the same answers as in memory, and never a strange one opened."""

from __future__ import annotations

import os
import pickle
from datetime import date
from pathlib import Path

import pytest
from bieb import echt, klein

from casotheek.search.engine import passages, rangschik
from casotheek.search.index import maak_index, open_index, register_van, vingerafdruk
from casotheek.search.question import lees_vraag
from casotheek.search.seal import ZEGEL
from casotheek.search.source import RegisterBron

VRAGEN = [
    "ontruiming",
    "op straat gezet",
    "weigert hulp",
    "huurachterstand lift",
    "ontruimmming",
    "brief",
    "",
]


@pytest.fixture(autouse=True)
def eigen_sleutel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "staat"))


@pytest.fixture
def index(tmp_path: Path) -> Path:
    map_ = tmp_path / "index-openbaar"
    maak_index(klein(tmp_path / "bieb"), map_, "afdruk")
    return map_


def test_whoosh_answers_as_memory_does(tmp_path: Path, index: Path) -> None:
    geheugen = RegisterBron(register_van(klein(tmp_path / "bieb")))
    schijf = open_index(index)
    assert schijf is not None
    for tekst in VRAGEN:
        vraag = lees_vraag(geheugen, tekst)
        assert lees_vraag(schijf, tekst) == vraag
        rang = rangschik(geheugen, vraag)
        assert rangschik(schijf, vraag) == rang
        assert passages(schijf, vraag, rang) == passages(geheugen, vraag, rang)
    schijf.sluit()


def test_the_real_library_ranks_alike(tmp_path: Path) -> None:
    bieb, register = echt()
    maak_index(bieb, tmp_path / "index")
    schijf = open_index(tmp_path / "index")
    assert schijf is not None
    geheugen = RegisterBron(register)
    for tekst in (
        "dreigende ontruiming huurschuld",
        "ze zetten me uit mijn huis",
        "kinderopvangtoeslag",
    ):
        vraag = lees_vraag(geheugen, tekst)
        assert rangschik(schijf, vraag) == rangschik(geheugen, vraag)
    schijf.sluit()


def test_an_index_of_another_hand_is_not_opened(
    index: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "ander"))
    assert open_index(index) is None


def test_a_changed_file_breaks_the_seal_before_anything_is_opened(
    index: Path, tmp_path: Path
) -> None:
    class Boos:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return os.mkdir, (str(tmp_path / "gehackt"),)

    inhoud = next(pad for pad in index.iterdir() if pad.name.endswith(".toc"))
    inhoud.write_bytes(pickle.dumps(Boos()))
    assert open_index(index) is None
    assert not (tmp_path / "gehackt").exists()


@pytest.mark.parametrize("zegel", ["", "{}", "[]", "niets", '{"vingerafdruk": 1, "merk": 2}'])
def test_a_strange_seal(index: Path, zegel: str) -> None:
    (index / ZEGEL).write_text(zegel)
    assert open_index(index) is None


def test_a_link_in_the_folder(index: Path, tmp_path: Path) -> None:
    (index / "extra").symlink_to(tmp_path)
    assert open_index(index) is None


def test_absent_or_out_of_date(index: Path, tmp_path: Path) -> None:
    assert open_index(tmp_path / "nergens") is None
    assert open_index(index, "anders") is None


def test_a_new_index_replaces_what_stood_there(index: Path, tmp_path: Path) -> None:
    (index / "rest").write_text("oud")
    maak_index(klein(tmp_path / "bieb"), index, "nieuw")
    assert not (index / "rest").exists()
    assert [pad.name for pad in index.parent.iterdir() if pad.name.startswith(index.name)] == [
        index.name
    ]


def test_the_fingerprint_follows_the_files_and_the_day(tmp_path: Path) -> None:
    klein(tmp_path)
    dag = date(2026, 1, 1)
    eerst = vingerafdruk(tmp_path, "openbaar", dag)
    assert vingerafdruk(tmp_path, "openbaar", dag) == eerst
    assert vingerafdruk(tmp_path, "intern", dag) != eerst
    assert vingerafdruk(tmp_path, "openbaar", date(2026, 1, 2)) != eerst
    (tmp_path / "casussen/001-de-derde-sleutel.md").write_text("anders")
    assert vingerafdruk(tmp_path, "openbaar", dag) != eerst


def test_two_indexes_are_equal_but_for_names(tmp_path: Path) -> None:
    bieb = klein(tmp_path / "bieb")
    maak_index(bieb, tmp_path / "een")
    maak_index(bieb, tmp_path / "twee")
    assert (tmp_path / "een/taal.json").read_bytes() == (tmp_path / "twee/taal.json").read_bytes()
