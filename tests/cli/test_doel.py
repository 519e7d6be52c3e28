"""Targets of commands: nothing that somebody made is written over or cleared away."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import lesmap
import proefmap
from casotheek.cli.main import casotheek, main


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    return proefmap.maak(tmp_path / "bieb", dict(lesmap.BESTANDEN))


def _doe(map_: Path, *woorden: str) -> Result:
    return CliRunner().invoke(casotheek, ["-C", str(map_), "--stil", *woorden])


def _inhoud(map_: Path) -> dict[str, bytes]:
    return {
        pad.relative_to(map_).as_posix(): pad.read_bytes()
        for pad in map_.rglob("*")
        if pad.is_file() and ".casotheek" not in pad.parts
    }


@pytest.mark.parametrize("opdracht", ["bouw", "genereer"])
@pytest.mark.parametrize("naar", ["casussen/uit", "docs/uit", "kompas/versies", ".git", "pijp"])
def test_no_folder_among_the_sources_and_nothing_that_is_no_folder(
    map_: Path, monkeypatch: pytest.MonkeyPatch, opdracht: str, naar: str
) -> None:
    monkeypatch.chdir(map_)
    os.mkfifo("pijp")
    uit = _doe(Path(), opdracht, "--naar", naar)
    assert uit.exit_code == 2
    assert "kies een" in uit.output and "‘" + naar in uit.output
    assert (map_ / "pijp").is_fifo()


@pytest.mark.parametrize("opdracht", ["bouw", "genereer"])
def test_a_folder_with_git_in_it_is_not_replaced(map_: Path, tmp_path: Path, opdracht: str) -> None:
    doel = tmp_path / "kopie"
    for naam in ("index.html", "_headers", "mkdocs.yml", ".git/config", "docs/a", "theme/a"):
        (doel / naam).parent.mkdir(parents=True, exist_ok=True)
        (doel / naam).write_text("casotheek")
    uit = _doe(map_, opdracht, "--naar", str(doel))
    assert uit.exit_code == 2 and "git" in uit.output
    assert (doel / ".git/config").exists()


@pytest.mark.parametrize("opdracht", ["bouw", "genereer"])
@pytest.mark.parametrize("wijst_naar", ["nergens", "lus"])
def test_a_link_to_nowhere_is_told_before_anything_runs(
    map_: Path, tmp_path: Path, opdracht: str, wijst_naar: str
) -> None:
    (tmp_path / "lus").symlink_to(tmp_path / wijst_naar)
    for naar in (tmp_path / "lus", tmp_path / "lus" / "site"):
        uit = _doe(map_, opdracht, "--naar", str(naar))
        assert uit.exit_code == 2, uit.output
        assert "wijst nergens heen" in uit.output


def test_somebody_elses_site_or_library_is_not_replaced(map_: Path, tmp_path: Path) -> None:
    for naam in ("index.html", "docs/a.md", "theme/a.html", "mkdocs.yml"):
        (tmp_path / "ander" / naam).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "ander" / naam).write_text("eigen werk")
    voor = _inhoud(tmp_path / "ander")
    for opdracht in ("bouw", "genereer"):
        uit = _doe(map_, opdracht, "--naar", str(tmp_path / "ander"))
        assert uit.exit_code == 2 and "kies een lege of nieuwe map" in uit.output
    (tmp_path / "ander/mkdocs.yml").write_text("plugins: [casotheek]")
    (tmp_path / "ander/casussen").mkdir()
    assert _doe(map_, "genereer", "--naar", str(tmp_path / "ander")).exit_code == 2
    assert voor.keys() == _inhoud(tmp_path / "ander").keys()


@pytest.mark.parametrize(
    "woorden",
    [["lespakket", "1", "--vorm", "html"], ["lespakket", "1", "--vorm", "scorm"],
     ["document", "kompas", "--vorm", "docx"]],
)  # fmt: skip
def test_a_file_of_another_kind_is_not_written_over(map_: Path, woorden: list[str]) -> None:
    voor = _inhoud(map_)
    for naar in ("casussen/001-de-derde-sleutel.md", "kompas/teams.yml"):
        uit = _doe(map_, *woorden, "--naar", str(map_ / naar))
        assert uit.exit_code == 2
        assert "past niet bij de vorm" in uit.output
    assert _inhoud(map_) == voor


def test_scorm_is_a_zip(map_: Path, tmp_path: Path) -> None:
    doel = tmp_path / "les.zip"
    assert _doe(map_, "lespakket", "1", "--vorm", "scorm", "--naar", str(doel)).exit_code == 0
    assert doel.read_bytes().startswith(b"PK")


def test_what_the_disk_refuses_is_said_in_words(
    map_: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (map_ / ".casotheek").write_text("een bestand waar een map hoort")
    with pytest.raises(SystemExit) as klaar:
        main(["-C", str(map_), "indexeer"])
    fout = capsys.readouterr().err
    assert klaar.value.code == 2
    assert "er staat al iets met die naam" in fout and ".casotheek’" in fout
    (map_ / ".casotheek").unlink()
    with pytest.raises(SystemExit) as klaar:
        main(["-C", str(map_), "genereer", "--naar", str(map_ / ("x" * 300))])
    assert klaar.value.code == 2
    assert "de naam is te lang" in capsys.readouterr().err


@pytest.mark.parametrize("woorden", [["init"], ["proef", "--aantal", "1", "--naar"]])
def test_a_full_disk_is_said_in_words(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    woorden: list[str],
) -> None:
    def vol(van: Path, naar: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    (tmp_path / "leeg").mkdir()
    monkeypatch.setattr(shutil, "copyfile", vol)
    monkeypatch.setattr(shutil, "copy2", vol)
    with pytest.raises(SystemExit) as klaar:
        main([*woorden, str(tmp_path / "leeg")])
    assert klaar.value.code in (1, 2)
    assert "de schijf is vol" in capsys.readouterr().err


def test_a_new_library_may_begin_in_a_fresh_clone(tmp_path: Path) -> None:
    doel = tmp_path / "een map"
    (doel / ".git").mkdir(parents=True)
    uit = CliRunner().invoke(casotheek, ["init", str(doel)])
    assert uit.exit_code == 0, uit.output
    assert f"casotheek -C '{doel}' serve" in uit.output
    assert (doel / "mkdocs.yml").is_file()
    assert CliRunner().invoke(casotheek, ["init", str(doel)]).exit_code == 1


def test_the_reference_is_written_in_a_library_only(tmp_path: Path) -> None:
    uit = _doe(tmp_path, "naslag")
    assert uit.exit_code == 2 and "staat geen bibliotheek" in uit.output
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("adres", ["x", "127.0.0.1:99999", "127.0.0.1:abc", ":8000", "a:0"])
def test_an_address_that_is_none_is_told_before_anything_runs(map_: Path, adres: str) -> None:
    uit = _doe(map_, "serve", "--adres", adres)
    assert uit.exit_code == 2
    assert "is geen adres met een poort" in uit.output


def test_the_words_of_a_question_need_no_quotes(map_: Path) -> None:
    los, samen = _doe(map_, "zoek", "drie", "sleutels"), _doe(map_, "zoek", "drie sleutels")
    assert los.exit_code == samen.exit_code == 0
    assert los.output == samen.output


def test_the_help_has_no_english_words() -> None:
    for opdracht in ("zoek", "nieuw", "proef", "trek-in"):
        uit = CliRunner().invoke(casotheek, [opdracht, "--help"])
        assert "Opties:" in uit.output
        assert not {"INTEGER", "TEXT", "RANGE"} & set(uit.output.split())
