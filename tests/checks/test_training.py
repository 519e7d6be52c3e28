"""Trajecten and werkvormen that a group cannot work with are found, with their place."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import lesmap
import proefmap
from casotheek.checks import controleer
from casotheek.library import laad

PAD = "docs/trajecten/begin.md"
CASUS = "casussen/001-de-derde-sleutel.md"


def _gevonden(tmp_path: Path, **bestanden: str) -> list[tuple[str, str, int]]:
    vervangen = {**lesmap.BESTANDEN, **{p.replace("__", "/"): t for p, t in bestanden.items()}}
    bieb, leesfouten = laad(proefmap.maak(tmp_path, vervangen))
    gevonden = [*leesfouten, *controleer(bieb, date(2020, 1, 1))]
    return [
        (f.code, f.plek.bestand, f.plek.regel)
        for f in gevonden
        if f.code.startswith("C9") or f.code in ("C305", "C306")
    ]


def _met(tmp_path: Path, pad: str, tekst: str) -> list[tuple[str, str, int]]:
    return _gevonden(tmp_path, **{pad.replace("/", "__"): tekst})


def _regel(tekst: str, wat: str) -> int:
    return next(i for i, regel in enumerate(tekst.splitlines(), start=1) if wat in regel)


def test_a_good_library_gives_nothing(tmp_path: Path) -> None:
    assert _gevonden(tmp_path) == []


def test_minutes_that_do_not_add_up(tmp_path: Path) -> None:
    tekst = lesmap.TRAJECT.replace("minuten: 60", "minuten: 90")
    assert _met(tmp_path, PAD, tekst) == [("C904", PAD, _regel(tekst, "minuten: 90"))]


def test_a_casus_without_kantelpunt(tmp_path: Path) -> None:
    tekst = lesmap.CASUS.replace("### Kantelpunt", "### Iets anders")
    hier = _regel(lesmap.TRAJECT, "casus: 1")
    assert ("C901", PAD, hier) in _met(tmp_path, CASUS, tekst)


def test_a_casus_without_questions(tmp_path: Path) -> None:
    tekst = "\n".join(r for r in lesmap.CASUS.split("\n") if not r.startswith("training:"))
    assert _met(tmp_path, CASUS, tekst) == [("C902", PAD, _regel(lesmap.TRAJECT, "casus: 1"))]


def test_a_casus_that_is_withheld(tmp_path: Path) -> None:
    tekst = lesmap.CASUS.replace("status: gepubliceerd", "status: gepubliceerd\nreikwijdte: intern")
    assert _met(tmp_path, CASUS, tekst) == [("C903", PAD, _regel(lesmap.TRAJECT, "casus: 1"))]


@pytest.mark.parametrize(
    ("nummer", "tombe", "code"),
    [
        (77, "", "C305"),
        (2, "---\nnummer: 2\nstatus: ingetrokken\ndatum: 2020-01-01\n---\n", "C306"),
    ],
    ids=["unknown", "withdrawn"],
)
def test_a_casus_that_is_not_there(tmp_path: Path, nummer: int, tombe: str, code: str) -> None:
    tekst = lesmap.TRAJECT.replace("casus: 1", f"casus: {nummer}")
    bestanden = {PAD.replace("/", "__"): tekst}
    if tombe:
        bestanden["casussen__002-ingetrokken.md"] = tombe
    assert (code, PAD, _regel(tekst, f"casus: {nummer}")) in _gevonden(tmp_path, **bestanden)


def test_a_werkvorm_without_a_description(tmp_path: Path) -> None:
    begrippen = proefmap.BEGRIPPEN + (
        '  - {sleutel: rondje, soort: werkvorm, label: "Rondje", definitie: "Om de beurt."}\n'
    )
    tekst = lesmap.TRAJECT.replace("werkvorm: intervisie", "werkvorm: rondje")
    gevonden = _gevonden(
        tmp_path, **{PAD.replace("/", "__"): tekst, "kompas__begrippen.yml": begrippen}
    )
    assert gevonden == [("C905", PAD, _regel(tekst, "rondje"))]


def test_a_group_from_large_to_small(tmp_path: Path) -> None:
    pad = "docs/werkvormen/intervisie.md"
    tekst = lesmap.WERKVORM.replace("groep_tot: 8", "groep_tot: 2")
    assert _met(tmp_path, pad, tekst) == [("C906", pad, _regel(tekst, "groep_tot"))]
