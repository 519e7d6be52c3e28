"""`nieuw` and `herstel` as a writer uses them."""

from pathlib import Path

import pytest
from click import ClickException
from click.testing import CliRunner

from casotheek.build import keur
from casotheek.cli.main import casotheek
from proefmap import casus, maak, met


def _draai(map_: Path, *woorden: str) -> tuple[int, str]:
    uit = CliRunner().invoke(casotheek, ["-C", str(map_), *woorden], standalone_mode=False)
    if isinstance(uit.exception, ClickException):
        return 2, uit.exception.format_message()
    if uit.exception is not None:
        raise uit.exception
    return uit.return_value or 0, uit.output


def test_a_new_casus_is_a_valid_concept(tmp_path: Path) -> None:
    map_ = maak(
        tmp_path,
        {"casussen/007-weg.md": "---\nnummer: 7\nstatus: ingetrokken\ndatum: 2019-01-01\n---\n"},
    )
    code, _ = _draai(
        map_,
        "nieuw",
        "--titel",
        "Wie heeft de “sleutel”: nu?",
        "--team",
        "oost",
        "--leefgebied",
        "wonen",
    )
    assert code == 0
    bestand = map_ / "casussen" / "008-wie-heeft-de-sleutel-nu.md"
    assert [f.melding() for f in keur(map_).findings] == []
    assert "titel: 'Wie heeft de “sleutel”: nu?'" in bestand.read_text("utf-8")
    assert "# vraagtype: enkelvoudig | meervoudig | gecombineerd" in bestand.read_text("utf-8")


@pytest.mark.parametrize(
    ("woorden", "stuk"),
    [
        (["nieuw"], "geef de titel op"),
        (["nieuw", "--titel", " "], "geef de titel op"),
        (["nieuw", "--titel", "X", "--team", "oots"], "bedoel je ‘oost’?"),
        (["nieuw", "--titel", "X", "--leefgebied", "wonne"], "bedoel je ‘wonen’?"),
        (["nieuw", "--titel", "x" * 121], "hoogstens 120"),
    ],
)
def test_wrong_answers_are_told(tmp_path: Path, woorden: list[str], stuk: str) -> None:
    map_ = maak(tmp_path)
    code, uit = _draai(map_, *woorden)
    assert code == 2
    assert stuk in uit
    assert len(list((map_ / "casussen").iterdir())) == 1


def test_an_unreadable_file_keeps_its_number(tmp_path: Path) -> None:
    map_ = maak(tmp_path, {"casussen/012-stuk.md": "stuk"})
    assert _draai(map_, "nieuw", "--titel", "Nieuw")[0] == 0
    assert (map_ / "casussen/013-nieuw.md").is_file()
    (map_ / "casussen" / "1000-stuk.md").write_text("stuk")
    assert _draai(map_, "nieuw", "--titel", "Nieuw")[0] == 0
    assert (map_ / "casussen/1001-nieuw.md").is_file()


def test_what_to_type_next_can_be_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    map_ = maak(tmp_path / "een map")
    uit = _draai(map_, "nieuw", "--titel", "Een")[1]
    assert f"casotheek -C '{map_}' controleer casussen/002-een.md" in uit
    monkeypatch.chdir(map_)
    uit = _draai(Path(), "nieuw", "--titel", "Twee")[1]
    assert "casotheek controleer casussen/003-twee.md" in uit


def test_no_team_is_known_without_a_list_of_teams(tmp_path: Path) -> None:
    map_ = maak(tmp_path)
    (map_ / "kompas" / "teams.yml").unlink()
    code, uit = _draai(map_, "nieuw", "--titel", "X", "--team", "oost")
    assert code == 2
    assert "deze bibliotheek heeft er nog geen; laat --team weg" in uit


def test_mending_shows_first_and_asks(tmp_path: Path) -> None:
    stuk = met(titel="titel: Wie: ik").replace("\n", "\r\n").encode("cp1252")
    map_ = maak(tmp_path, {"casussen/001-de-derde-sleutel.md": stuk})
    bestand = map_ / "casussen/001-de-derde-sleutel.md"
    code, uit = _draai(map_, "herstel")
    assert code == 1
    assert '+titel: "Wie: ik"' in uit
    assert uit.startswith("--- casussen/001-de-derde-sleutel.md (nu)\n")
    assert bestand.read_bytes() == stuk
    assert _draai(map_, "herstel", "--ja")[0] == 0
    assert keur(map_).findings == ()
    assert _draai(map_, "herstel") == (0, "Er valt niets te herstellen.\n")


def test_a_named_file_that_is_passed_over_is_told(tmp_path: Path) -> None:
    map_ = maak(tmp_path, {"casussen/bijlagen/plaatje.png": b"x"})
    (map_ / "casussen" / "002-lus.md").symlink_to("002-lus.md")
    for naam in ("002-lus.md", "bijlagen/plaatje.png"):
        code, uit = _draai(map_, "herstel", f"casussen/{naam}")
        assert code == 0
        assert f"casussen/{naam}: geen gewoon bestand op .md of .yml" in uit
    assert _draai(map_, "herstel") == (0, "Er valt niets te herstellen.\n")


def test_mending_leaves_good_files_alone(tmp_path: Path) -> None:
    map_ = maak(tmp_path)
    assert _draai(map_, "herstel", "--ja", "casussen")[0] == 0
    assert (map_ / "casussen/001-de-derde-sleutel.md").read_text() == casus()
