"""Attachments: the kinds that may, and what they carry along."""

from datetime import date
from pathlib import Path

import pytest

import beelden
from casotheek.checks import Vraag, bijlagen
from casotheek.library import laad
from casotheek.reading.pictures import schoon
from proefmap import maak


def codes(map_: Path, naam: str, inhoud: bytes) -> list[str]:
    bieb, fouten = laad(maak(map_, {f"casussen/bijlagen/{naam}": inhoud}))
    assert not fouten
    return [f.code for f in bijlagen.controleer(bieb, Vraag(date(2026, 11, 22)))]


@pytest.mark.parametrize(
    ("naam", "inhoud", "verwacht"),
    [
        ("x.png", beelden.png(b""), ["C562"]),
        ("x.png", beelden.png(b"Karim Benali, 06-12345678"), ["C562", "C503", "C512"]),
        ("x.jpg", beelden.jpeg(b"bsn 111222333"), ["C562", "C501"]),
        ("x.jpg", b"geen beeld", ["C561"]),
        ("x.svg", b"<svg/>", ["C560"]),
        ("x.docx", b"PK", ["C560"]),
    ],
)
def test_each_kind(tmp_path: Path, naam: str, inhoud: bytes, verwacht: list[str]) -> None:
    assert codes(tmp_path, naam, inhoud) == verwacht


def test_a_bare_picture_is_fine(tmp_path: Path) -> None:
    assert codes(tmp_path, "x.jpg", schoon("x.jpg", beelden.jpeg(b"x"))) == []


@pytest.mark.parametrize(
    ("naam", "inhoud", "verwacht"),
    [
        ("docs/beeld/x.jpg", beelden.jpeg(b"bsn 111222333"), ["C562", "C501"]),
        ("docs/beeld/x.png", b"geen beeld", ["C561"]),
        ("docs/brief.docx", b"PK", ["C564"]),
        ("docs/map/lijst.csv", b"naam;bsn", ["C564"]),
        ("docs/klad.txt", b"Bel 06-12345678.", ["C503"]),
        ("docs/klad.txt", b"Gewone tekst.", []),
        ("docs/stijl/stad.css", b"@media print { a { color: red } }", []),
        ("docs/beeld/merk.svg", b'<svg><path d="M111222333 1"/></svg>', []),
        ("docs/beeld/merk.svg", b"<svg><desc>Bel 06-12345678</desc></svg>", ["C503"]),
        ("docs/.brief.docx", b"PK", []),
        ("docs/over.md", b"# Over\n", []),
    ],
)
def test_everything_in_docs_is_looked_at(
    tmp_path: Path, naam: str, inhoud: bytes, verwacht: list[str]
) -> None:
    bieb, fouten = laad(maak(tmp_path, {naam: inhoud}))
    assert not fouten
    gevonden = bijlagen.controleer(bieb, Vraag(date(2026, 11, 22)))
    assert [f.code for f in gevonden] == verwacht
