"""The command lespakket: what it makes, and what it says when it cannot."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import lesmap
import proefmap
from casotheek.cli.main import casotheek
from casotheek.exports import pdf


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    return proefmap.maak(tmp_path / "bieb", dict(lesmap.BESTANDEN))


def _doe(map_: Path, *woorden: str) -> Result:
    return CliRunner().invoke(casotheek, ["-C", str(map_), "--stil", "lespakket", *woorden])


@pytest.mark.parametrize("keuze", ["1", "begin"])
def test_it_makes_the_file(map_: Path, tmp_path: Path, keuze: str) -> None:
    naar = tmp_path / "les.html"
    uit = _doe(map_, keuze, "--vorm", "html", "--naar", str(naar))
    assert uit.exit_code == 0, uit.output
    assert "1 casus voor de deelnemer, als html" in uit.output
    assert "De derde sleutel" in naar.read_text("utf-8")
    assert [pad.name for pad in tmp_path.iterdir() if pad.is_file()] == ["les.html"]


def test_the_set_of_the_facilitator_is_asked_for(map_: Path, tmp_path: Path) -> None:
    naar = tmp_path / "les.html"
    assert _doe(map_, "1", "--vorm", "html", "--naar", str(naar)).exit_code == 0
    assert lesmap.EINDE["stap"] not in naar.read_text("utf-8")
    uit = _doe(map_, "1", "--vorm", "html", "--voor", "begeleider", "--naar", str(naar))
    assert uit.exit_code == 0
    assert lesmap.EINDE["stap"] in naar.read_text("utf-8")


@pytest.mark.parametrize(
    ("woorden", "zegt"),
    [
        (["9", "--vorm", "html"], "casus 9 staat niet in deze editie"),
        (["bezin", "--vorm", "html"], "begin"),
        (["9" * 5000, "--vorm", "html"], "geen rij nummers"),
        (["1", "--vorm", "scorm", "--voor", "begeleider"], "alleen voor deelnemers"),
        (["1", "--vorm", "epub"], "epub"),
    ],
)
def test_a_wrong_question_is_explained(
    map_: Path, tmp_path: Path, woorden: list[str], zegt: str
) -> None:
    uit = _doe(map_, *woorden, "--naar", str(tmp_path / "les.html"))
    assert uit.exit_code == 2
    assert zegt in uit.output
    assert not (tmp_path / "les.html").exists()


def test_a_folder_that_is_not_there(map_: Path, tmp_path: Path) -> None:
    uit = _doe(map_, "1", "--vorm", "html", "--naar", str(tmp_path / "weg" / "les.html"))
    assert uit.exit_code == 2 and "bestaat niet" in uit.output


@pytest.mark.parametrize("vorm", ["pdf", "docx", "pptx"])
def test_a_missing_library_is_named(
    map_: Path, tmp_path: Path, vorm: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "find_spec", lambda naam: None)
    uit = _doe(map_, "1", "--vorm", vorm, "--naar", str(tmp_path / f"les.{vorm}"))
    assert uit.exit_code == 1
    assert "ontbreekt" in uit.output and "requirements/documents.txt" in uit.output


def test_a_library_with_faults_gives_no_set(map_: Path, tmp_path: Path) -> None:
    traject = lesmap.TRAJECT.replace("minuten: 60", "minuten: 61")
    (map_ / "docs/trajecten/begin.md").write_text(traject, "utf-8")
    uit = _doe(map_, "begin", "--vorm", "html", "--naar", str(tmp_path / "les.html"))
    assert uit.exit_code == 1
    assert not (tmp_path / "les.html").exists()
