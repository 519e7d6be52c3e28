"""`casotheek privacy` and `casotheek trek-in` at their edge."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from casotheek.cli.main import main
from proefmap import INSTELLINGEN, maak, met


def draai(capsys: pytest.CaptureFixture[str], *woorden: str | Path) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as klaar:
        main([str(woord) for woord in woorden])
    uit = capsys.readouterr()
    return int(klaar.value.code or 0), uit.out, uit.err


def als_json(capsys: pytest.CaptureFixture[str], *paden: Path) -> list[dict[str, Any]]:
    _, uit, _ = draai(capsys, "privacy", *paden, "--uitvoer", "json")
    lijst: list[dict[str, Any]] = json.loads(uit)
    return lijst


def schrijf(pad: Path, tekst: str) -> Path:
    pad.write_text(tekst, "utf-8")
    return pad


def test_json_has_place_and_length_and_not_the_value(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pad = schrijf(tmp_path / "x.txt", "Eerst niets.\nBel 06-12345678 nu.\n")
    assert als_json(capsys, pad) == [
        {
            "bestand": pad.as_posix(),
            "regel": 2,
            "kolom": 5,
            "code": "C503",
            "ernst": "fout",
            "melding": "hier staat een telefoonnummer",
            "advies": "haal het weg",
            "lengte": 11,
        }
    ]


def test_text_says_that_nothing_found_is_no_proof(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, uit, _ = draai(capsys, "privacy", schrijf(tmp_path / "x.md", "Niets.\n"))
    assert code == 0
    assert "geen bewijs" in uit


def test_a_check_of_true_stories_says_so_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "geen bewijs" not in draai(capsys, "-C", maak(tmp_path), "controleer")[1]
    waar = met(herkomst="herkomst: praktijk")
    map_ = maak(tmp_path, {"casussen/001-de-derde-sleutel.md": waar})
    assert "geen bewijs" in draai(capsys, "-C", map_, "controleer")[1]


def test_a_warning_counts_only_when_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pad = schrijf(tmp_path / "x.md", "Fatima belde.\n")
    assert draai(capsys, "privacy", pad)[0] == 0
    assert draai(capsys, "privacy", "--streng", pad)[0] == 1


def test_front_matter_is_honoured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kop = (
        '---\npseudoniemen: ["Fatima"]\ntoegestaan: [{tekst: "Karim Benali", reden: "wethouder"}]'
        "\n---\n"
    )
    assert als_json(capsys, schrijf(tmp_path / "x.md", f"{kop}Fatima en Karim Benali.\n")) == []


def test_an_entry_without_a_reason_does_not_count(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kop = '---\ntoegestaan: [{tekst: "Karim Benali", reden: ""}]\n---\n'
    assert als_json(capsys, schrijf(tmp_path / "x.md", f"{kop}Karim Benali.\n"))


def test_broken_front_matter_is_scanned_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pad = schrijf(tmp_path / "x.md", "---\ntitel: [06-12345678\n---\nBSN 111222333\n")
    assert [f["code"] for f in als_json(capsys, pad)] == ["C503", "C501"]


def test_the_library_around_it_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    instellingen = INSTELLINGEN + 'toegestaan: [{tekst: "Karim Benali", reden: "x"}]\n'
    map_ = maak(tmp_path / "bieb", {"kompas/instellingen.yml": instellingen})
    pad = schrijf(tmp_path / "x.md", "Karim Benali.\n")
    assert draai(capsys, "-C", map_, "privacy", pad)[0] == 0
    assert draai(capsys, "privacy", pad)[0] == 1


def test_a_file_that_is_no_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad = tmp_path / "x.md"
    pad.write_bytes(b"\xff\xfe\x00")
    code, uit, _ = draai(capsys, "privacy", pad, "--uitvoer", "kort")
    assert code == 1
    assert "[C106]" in uit


def test_a_pipe_is_refused_and_never_called_clean(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pijp = tmp_path / "brief.txt"
    os.mkfifo(pijp)
    code, uit, _ = draai(capsys, "privacy", pijp)
    assert code == 1
    assert "[C102]" in uit and "maar een pijp" in uit
    assert "advies: bewaar de tekst eerst in een gewoon bestand" in uit


def test_withdrawing_prints_what_remains_to_be_done(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    map_ = maak(tmp_path)
    code, uit, _ = draai(capsys, "-C", map_, "trek-in", "1", "--ja")
    assert code == 0
    assert "casussen/001-ingetrokken.md houdt het nummer bezet" in uit
    assert "Verwijderd: casussen/001-de-derde-sleutel.md" in uit
    assert "kompas/perspectief.md:" in uit
    assert "git filter-repo --invert-paths --path casussen/001-de-derde-sleutel.md" in uit
    assert "kan niemand terughalen" in uit


def test_withdrawing_without_anybody_to_ask_needs_a_yes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    map_ = maak(tmp_path)
    code, _, fout = draai(capsys, "-C", map_, "trek-in", "1")
    assert code == 2
    assert "met --ja" in fout
    assert (map_ / "casussen/001-de-derde-sleutel.md").exists()


def test_withdrawing_what_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, fout = draai(capsys, "-C", maak(tmp_path), "trek-in", "9", "--ja")
    assert code == 2
    assert "er is geen casus 9" in fout


@pytest.mark.parametrize("codering", ["cp1252", "utf-16"])
def test_the_encoding_of_word_hides_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], codering: str
) -> None:
    pad = tmp_path / "brief.txt"
    pad.write_bytes("“Özlem”\r\nBel 06-12345678 nu.\r\n".encode(codering))
    assert [(f["code"], f["regel"]) for f in als_json(capsys, pad) if f["ernst"] == "fout"] == [
        ("C503", 2)
    ]


@pytest.mark.parametrize("begin", [b"PK\x03\x04\x14", b"%PDF-1.7\x00", b"\xd0\xcf\x11\xe0"])
def test_of_a_document_it_says_to_save_it_as_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], begin: bytes
) -> None:
    pad = tmp_path / "brief.docx"
    pad.write_bytes(begin)
    code, uit, _ = draai(capsys, "privacy", pad)
    assert code == 1
    assert "platte tekst" in uit
