"""The command dekking: the table, what falls short, and the exit code."""

from pathlib import Path

import pytest

import proefmap
from casotheek.cli.main import main

WORTEL = Path(__file__).resolve().parents[2]


def _draai(*argumenten: str) -> int:
    with pytest.raises(SystemExit) as klaar:
        main(["-C", *argumenten])
    return int(klaar.value.code or 0)


def test_a_small_library_hears_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    proefmap.maak(tmp_path)
    assert _draai(str(tmp_path), "dekking") == 0
    uit = capsys.readouterr().out
    tabel, _, tekort = uit.partition("Niet gehaald:")
    assert "gecombineerd" in tabel
    assert "gehaald       (1 of meer)" in tabel
    assert "gepubliceerde casussen: 1, het doel is precies 100" in tekort
    assert "gecombineerd" not in tekort


def test_one_fault_is_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _draai(str(proefmap.maak(tmp_path, {"casussen/002-leeg.md": ""})), "dekking")
    assert "heeft 1 fout;" in capsys.readouterr().err


def test_strict_counts_a_shortfall_as_a_fault(tmp_path: Path) -> None:
    proefmap.maak(tmp_path)
    assert _draai(str(tmp_path), "dekking", "--streng") == 1


def test_the_library_in_the_repo_falls_short_nowhere(capsys: pytest.CaptureFixture[str]) -> None:
    assert _draai(str(WORTEL), "dekking", "--streng") == 0
    assert "Alle streefgetallen zijn gehaald." in capsys.readouterr().out


def test_broken_casussen_are_named_and_not_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kapot = proefmap.met(vraagtype="vraagtype: anders")
    proefmap.maak(tmp_path, {"casussen/001-de-derde-sleutel.md": kapot})
    assert _draai(str(tmp_path), "dekking") == 0
    uit = capsys.readouterr()
    assert "tellen niet mee" in uit.err
    assert "gepubliceerde casussen: 0" in uit.out
