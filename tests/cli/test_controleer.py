"""`casotheek controleer` at its edge: formats, exit codes, awkward content."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from casotheek.cli.main import main
from proefmap import casus, maak, met

EEN = "casussen/001-de-derde-sleutel.md"


def _draai(capsys: pytest.CaptureFixture[str], *woorden: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as klaar:
        main(list(woorden))
    uit = capsys.readouterr()
    return int(klaar.value.code or 0), uit.out, uit.err


def _json(capsys: pytest.CaptureFixture[str], map_: Path, *woorden: str) -> list[dict[str, Any]]:
    _, uit, _ = _draai(capsys, "-C", str(map_), "controleer", "--uitvoer", "json", *woorden)
    lijst: list[dict[str, Any]] = json.loads(uit)
    return lijst


def test_a_good_library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, uit, _ = _draai(capsys, "-C", str(maak(tmp_path)), "controleer")
    assert (code, uit) == (0, "Geen fouten en geen waarschuwingen gevonden.\n")


def test_a_fault_as_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    map_ = maak(
        tmp_path, {EEN: casus().replace("status: gep", "status: gepubliceerd\nstatus: gep")}
    )
    code, uit, _ = _draai(capsys, "-C", str(map_), "controleer")
    assert code == 1
    assert uit.startswith(
        f"{EEN}:7:1: fout [C110] veld ‘status’ staat er twee keer (ook op regel 6)\n"
        "   7 | status: gepubliceerd\n"
        "     | ^^^^^^\n"
        "     = advies: verwijder een van de twee\n"
    )
    assert uit.splitlines()[-1].startswith("1 fout en 0 waarschuwingen in")


def test_the_fields_of_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    map_ = maak(tmp_path, {EEN: met(team="team: oots")})
    (finding,) = _json(capsys, map_)
    assert finding == {
        "bestand": EEN,
        "regel": 7,
        "kolom": 7,
        "code": "C303",
        "ernst": "fout",
        "melding": "team ‘oots’ bestaat niet (bedoel je ‘oost’?)",
        "advies": "kies een sleutel uit kompas/teams.yml",
    }


def test_kort_is_one_line_a_finding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    map_ = maak(tmp_path, {EEN: met(team="team: oots", titel="titel: 3")})
    _, uit, _ = _draai(capsys, "-C", str(map_), "controleer", "--uitvoer", "kort")
    assert [regel.split(":")[0] for regel in uit.splitlines()][0] == EEN
    assert all("[C" in regel for regel in uit.splitlines())


def test_warnings_count_only_when_strict(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    map_ = str(maak(tmp_path, {EEN: met(leefgebieden="leefgebieden: [wonen, wonen, schulden]")}))
    assert _draai(capsys, "-C", map_, "controleer")[0] == 0
    assert _draai(capsys, "-C", map_, "controleer", "--streng")[0] == 1


def test_without_content_nothing_is_quoted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    geheim = "ZeerGeheimeNaam"
    map_ = maak(
        tmp_path,
        {
            EEN: met(team=f"team: {geheim}", titel="titel: 3", vraagtype=f"vraagtype: {geheim}"),
            "casussen/002-x.md": f"---\n{geheim}: 1\n{geheim}: 2\n---\n<b>{geheim}</b>\n",
        },
    )
    for vorm in ("tekst", "kort", "json", "sarif", "gitlab", "github"):
        _, uit, fout = _draai(
            capsys, "-C", str(map_), "controleer", "--uitvoer", vorm, "--zonder-inhoud"
        )
        assert geheim not in uit + fout
        assert EEN in uit


def test_only_the_named_paths(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    map_ = maak(tmp_path, {EEN: met(team="team: oots"), "casussen/002-x.md": "x"})
    assert {f["bestand"] for f in _json(capsys, map_, str(map_ / EEN))} == {EEN}
    assert {f["bestand"] for f in _json(capsys, map_, "kompas")} == set()
    assert len({f["bestand"] for f in _json(capsys, map_, "casussen")}) == 2


def test_a_named_file_that_is_not_read_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    map_ = maak(tmp_path, {"LEESMIJ.md": "Bel 06-12345678.\n"})
    code, _, fout = _draai(capsys, "-C", str(map_), "controleer", "LEESMIJ.md", "casussen")
    assert code == 0
    assert "‘LEESMIJ.md’ is niet gecontroleerd" in fout
    assert "casussen’ is niet" not in fout


@pytest.mark.parametrize(
    ("woorden", "stuk"),
    [
        (["controler"], "De opdracht 'controler' bestaat niet."),
        (["controleer", "--uitvoer", "xml"], "is geen van deze"),
        (["controleer", "/bestaat/niet.md"], "‘/bestaat/niet.md’ bestaat niet"),
        (["controleer", "/etc/hostname"], "hoort niet bij de bibliotheek"),
    ],
)
def test_wrong_usage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], woorden: list[str], stuk: str
) -> None:
    code, uit, fout = _draai(capsys, "-C", str(maak(tmp_path)), *woorden)
    assert (code, uit) == (2, "")
    assert stuk in fout


def test_a_folder_without_library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, fout = _draai(capsys, "-C", str(tmp_path), "controleer")
    assert code == 2
    assert "staat geen bibliotheek" in fout


def test_a_fault_of_ours_shows_no_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def kapot(*_: object, **__: object) -> None:
        raise ZeroDivisionError("geheim uit een casus")

    monkeypatch.setattr("casotheek.cli.controleer.keur", kapot)
    code, uit, fout = _draai(capsys, "-C", str(maak(tmp_path)), "controleer")
    assert (code, uit) == (3, "")
    assert "ZeroDivisionError" in fout
    assert "geheim" not in fout
    assert "Traceback" not in fout


RAAR = "\\e[31mrood\\e[0m ::error::x %0A \\u202e omgekeerd \\x07"


def test_content_cannot_break_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    map_ = maak(tmp_path, {EEN: met(vraagtype=f'vraagtype: "{RAAR}\\n::error::y"')})
    for vorm in ("tekst", "kort", "json", "sarif", "gitlab", "github"):
        _, uit, _ = _draai(capsys, "-C", str(map_), "controleer", "--uitvoer", vorm)
        assert not set(uit) & set("\x1b\x07\u202e")
        assert "\n::error::y" not in uit
    github = _draai(capsys, "-C", str(map_), "controleer", "--uitvoer", "github")[1]
    assert all(re.match("::(error|warning) file=", regel) for regel in github.splitlines())


def test_output_into_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    slecht = {f"casussen/{n:03}-x.md": "x" for n in range(2, 400)}
    map_ = maak(tmp_path, dict(slecht))
    uit = subprocess.run(
        f"{Path(sys.executable).parent}/casotheek -C {map_} controleer | head -1",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "fout [C111]" in uit.stdout
    assert uit.stderr == ""


def test_a_letter_that_the_code_page_lacks_is_written_as_its_number(tmp_path: Path) -> None:
    map_ = maak(tmp_path, {EEN: met(team="team: 漢字")})
    klaar = subprocess.run(
        [sys.executable, "-c", "from casotheek.cli.main import main; main()",
         "-C", str(map_), "controleer"],
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
        capture_output=True,
        check=False,
    )  # fmt: skip
    assert klaar.returncode == 1, klaar.stderr
    assert "[C208] ‘\\u6f22\\u5b57’" in klaar.stdout.decode("cp1252")
