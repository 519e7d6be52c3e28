"""The spread of a library: what is counted, the aims, and the library in this repo."""

from pathlib import Path

import pytest

import proefmap
from casotheek.library import Bibliotheek, laad
from casotheek.library.dekking import Maat, dekking, niet_gehaald

WORTEL = Path(__file__).resolve().parents[2]


def _bieb(map_: Path, **bestanden: str) -> Bibliotheek:
    extra = {f"casussen/{naam[1:]}.md": tekst for naam, tekst in bestanden.items()}
    bieb, findings = laad(proefmap.maak(map_, dict(extra)))
    assert [f for f in findings if f.is_fout] == []
    return bieb


def _maten(bieb: Bibliotheek) -> dict[str, Maat]:
    return {maat.wat: maat for groep in dekking(bieb) for maat in groep.maten}


def test_the_library_in_the_repo_reaches_every_aim() -> None:
    bieb, _ = laad(WORTEL)
    assert [(maat.wat, maat.aantal, maat.doel) for maat in niet_gehaald(dekking(bieb))] == []
    assert len(bieb.casussen) == 100


def test_a_small_library_is_told_what_is_missing(tmp_path: Path) -> None:
    maten = _maten(_bieb(tmp_path))
    assert maten["gepubliceerde casussen"] == Maat("gepubliceerde casussen", 1, 100, 100)
    assert not maten["gepubliceerde casussen"].gehaald
    assert maten["stappen die niet werkten"].aantal == 1
    assert maten["casussen waar het doel deels of niet is bereikt"].aantal == 1
    assert maten["Wonen"].aantal == 1
    assert maten["Oost"].aantal == 1
    assert maten["Noord"].aantal == 0
    assert maten["gecombineerd"].gehaald
    assert not maten["meervoudig"].gehaald


def test_a_smaller_target_asks_less(tmp_path: Path) -> None:
    instellingen = proefmap.INSTELLINGEN + "streefaantal: 10\n"
    bieb, _ = laad(proefmap.maak(tmp_path, {"kompas/instellingen.yml": instellingen}))
    maten = _maten(bieb)
    assert (maten["Wonen"].minstens, maten["stappen die niet werkten"].minstens) == (1, 6)
    assert (maten["Oost"].minstens, maten["Oost"].hoogstens) == (5, 5)


def test_numbers_outside_the_series_do_not_fill_it(tmp_path: Path) -> None:
    bieb = _bieb(tmp_path, c200_anders=proefmap.met(nummer="nummer: 200"))
    maten = _maten(bieb)
    assert maten["gepubliceerde casussen"].aantal == 2
    assert maten["gepubliceerd met een nummer van 1 tot en met 100"].aantal == 1


@pytest.mark.parametrize(("woorden", "goed"), [(449, 0), (450, 1), (900, 1), (901, 0)])
def test_the_length_of_a_story_leaves_headings_out(tmp_path: Path, woorden: int, goed: int) -> None:
    kaal = proefmap.BODY
    geteld = sum(len(r.split()) for r in kaal.splitlines() if not r.startswith("#"))
    body = kaal + "\n" + " ".join(["woord"] * (woorden - geteld)) + "\n"
    map_ = proefmap.maak(tmp_path, {"casussen/001-de-derde-sleutel.md": proefmap.casus(body=body)})
    bieb, _ = laad(map_)
    assert _maten(bieb)["verhalen van 450 tot en met 900 woorden"].aantal == goed


@pytest.mark.parametrize(
    ("maat", "doel", "gehaald"),
    [
        (Maat("x", 25, 23, 27), "23 tot en met 27", True),
        (Maat("x", 28, 23, 27), "23 tot en met 27", False),
        (Maat("x", 99, 100, 100), "precies 100", False),
        (Maat("x", 60, 60), "60 of meer", True),
        (Maat("x", 59, 60), "60 of meer", False),
    ],
)
def test_an_aim_in_words(maat: Maat, doel: str, gehaald: bool) -> None:
    assert (maat.doel, maat.gehaald) == (doel, gehaald)
