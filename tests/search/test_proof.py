"""A site whose search index is not whole."""

import json
from pathlib import Path

import pytest
from bieb import klein

from casotheek.search.export import KOP, browserbestanden
from casotheek.search.index import register_van
from casotheek.search.proof import keur_browserindex


@pytest.fixture
def site(tmp_path: Path) -> Path:
    bieb = klein(tmp_path / "bieb")
    for adres, inhoud in browserbestanden(register_van(bieb), bieb).items():
        (tmp_path / "site" / adres).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "site" / adres).write_bytes(inhoud)
    return tmp_path / "site"


def _bestand(site: Path, naam: str) -> Path:
    return next(site.glob(f"assets/zoek/*/{naam}.json"))


def _codes(site: Path) -> list[str]:
    return [finding.code for finding in keur_browserindex(site)]


def test_whole(site: Path) -> None:
    assert _codes(site) == []


@pytest.mark.parametrize("naam", ["s0", "m0", "p2", "woorden", "facetten"])
def test_a_missing_file_is_named(site: Path, naam: str) -> None:
    _bestand(site, naam).unlink()
    assert [(f.code, Path(f.plek.bestand).stem) for f in keur_browserindex(site)] == [
        ("C701", naam)
    ]


def test_a_changed_file(site: Path) -> None:
    _bestand(site, "s0").write_bytes(_bestand(site, "s0").read_bytes()[:-2])
    assert _codes(site) == ["C702"]


@pytest.mark.parametrize("kop", [b"", b"{}", b"[]", b'{"versie": 1}', b"<html>"])
def test_a_strange_header(site: Path, kop: bytes) -> None:
    (site / KOP).write_bytes(kop)
    assert _codes(site) == ["C702"]


def test_a_header_of_another_build(site: Path) -> None:
    kop = json.loads((site / KOP).read_bytes())
    (site / KOP).write_bytes(json.dumps({**kop, "versie": "000000000000"}).encode())
    assert set(_codes(site)) == {"C701"}
