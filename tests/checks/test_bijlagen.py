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
