"""Odd things in folders and odd bytes in files: a finding, never a hang."""

import os
import socket
from pathlib import Path

import pytest

from casotheek.findings import Finding
from casotheek.reading import Bestand, Regels, lees_bestand, loop_map
from casotheek.reading.files import MAX_BESTAND, als_tekst


def _codes(map_: Path, regels: Regels | None = None) -> dict[str, str]:
    vondsten = loop_map(map_, "casussen", regels or Regels())
    return {v.plek.bestand: v.code for v in vondsten if isinstance(v, Finding)}


def test_odd_entries_give_findings(tmp_path: Path) -> None:
    top = tmp_path / "casussen"
    top.mkdir()
    (top / "001-goed.md").write_text("x")
    (top / "map.md").mkdir()
    (top / "elders.md").symlink_to("/etc/passwd")
    os.mkfifo(top / "pijp.md")
    (top / "met spatie.md").write_text("x")
    (top / "met\nregel.md").write_text("x")
    (top / "brief.docx").write_text("x")
    (top / "submap").mkdir()
    (top / ".DS_Store").write_text("x")
    assert _codes(tmp_path) == {
        "casussen/map.md": "C102",
        "casussen/elders.md": "C102",
        "casussen/pijp.md": "C102",
        "casussen/met spatie.md": "C104",
        "casussen/met\nregel.md": "C104",
        "casussen/brief.docx": "C108",
        "casussen/submap": "C108",
    }


def test_socket_gives_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "casussen").mkdir()
    monkeypatch.chdir(tmp_path / "casussen")
    with socket.socket(socket.AF_UNIX) as aansluiting:
        aansluiting.bind("a.md")
        assert _codes(tmp_path) == {"casussen/a.md": "C102"}


def test_expected_folders_and_missing_folder(tmp_path: Path) -> None:
    assert _codes(tmp_path) == {}
    (tmp_path / "casussen" / "bijlagen").mkdir(parents=True)
    assert _codes(tmp_path, Regels(mappen=frozenset({"bijlagen"}))) == {}


def test_a_name_that_is_no_utf8(tmp_path: Path) -> None:
    (tmp_path / "casussen").mkdir()
    with open(os.fsencode(tmp_path / "casussen") + b"/caf\xe9.md", "w") as bestand:
        bestand.write("x")
    (finding,) = loop_map(tmp_path, "casussen", Regels())
    assert isinstance(finding, Finding)
    assert finding.code == "C104"
    assert "\\udce9" in finding.melding()


@pytest.mark.parametrize(
    ("ruw", "code", "plek"),
    [
        (b"a\nb\x92c", "C105", (2, 2)),
        (b"\xef\xbb\xbfab\xff", "C105", (1, 3)),
        ("tekst".encode("utf-16"), "C106", (1, 1)),
        ("één regel tekst".encode("utf-16-be"), "C106", (1, 1)),
        ("één regel tekst".encode("utf-16-le"), "C106", (1, 1)),
        (b"een\r\ntwee\x00", "C107", (2, 5)),
        ("é\u009bx".encode(), "C107", (1, 2)),
    ],
)
def test_bytes_that_are_no_text(ruw: bytes, code: str, plek: tuple[int, int]) -> None:
    finding = als_tekst("a.md", ruw)
    assert isinstance(finding, Finding)
    assert (finding.code, (finding.plek.regel, finding.plek.kolom)) == (code, plek)


def test_bom_and_line_ends_are_read_right() -> None:
    assert als_tekst("a.md", b"\xef\xbb\xbf---\r\na: 1\r---\n") == "---\na: 1\n---\n"


def test_large_and_vanished_files(tmp_path: Path) -> None:
    groot = lees_bestand(Bestand("a.md", tmp_path / "a.md", MAX_BESTAND + 1))
    weg = lees_bestand(Bestand("a.md", tmp_path / "a.md", 10))
    assert isinstance(groot, Finding)
    assert isinstance(weg, Finding)
    assert (groot.code, weg.code) == ("C103", "C101")


def test_a_pipe_that_took_the_place_of_a_file_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.md")
    assert lees_bestand(Bestand("a.md", tmp_path / "a.md", 10)) == ""
