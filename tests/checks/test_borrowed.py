"""Borrowed words: found on a page from what is held back, told without showing them."""

from datetime import date
from pathlib import Path

import pytest

from casotheek.checks import Vraag, borrowed
from casotheek.findings import Finding
from casotheek.library import laad
from proefmap import BODY, VELDEN, casus, maak

EEN = "casussen/001-de-derde-sleutel.md"
BLAD = "docs/over.md"
ZIN = "Zij bewaarde de derde sleutel in een koektrommel onder de trap van haar zus."
ACHT = "zij bewaarde de derde\nsleutel in een koektrommel"
ZEVEN = "zij bewaarde de derde sleutel in een"
VRAAG = Vraag(date(2026, 11, 22))


def gevonden(map_: Path, blad: str, velden: str = "reikwijdte: intern\n") -> list[Finding]:
    verhaal = BODY.replace("## Verloop\n", f"## Verloop\n\n{ZIN}\n", 1)
    assert ZIN in verhaal
    bieb, fouten = laad(
        maak(
            map_, {EEN: casus(VELDEN + velden, verhaal), BLAD: f"# Over\n\nEerst dit.\n\n{blad}\n"}
        )
    )
    assert not fouten
    return list(borrowed.controleer(bieb, VRAAG))


@pytest.mark.parametrize("blad", [ZIN, ACHT, f"> ‘{ACHT}’", ACHT.upper()])
def test_eight_words_in_a_row_are_told_where_they_begin(blad: str, tmp_path: Path) -> None:
    (finding,) = gevonden(tmp_path, blad)
    assert (finding.code, finding.plek.bestand, finding.plek.regel) == ("C571", BLAD, 5)
    assert not finding.is_fout
    assert EEN in finding.melding()
    assert "koektrommel" not in finding.melding() + finding.advies()


def test_seven_words_are_common_property(tmp_path: Path) -> None:
    assert gevonden(tmp_path, ZEVEN) == []


def test_a_field_is_held_back_as_well_as_the_story(tmp_path: Path) -> None:
    vraag = "een twee drie vier vijf zes zeven acht"
    velden = f'reikwijdte: intern\nzoekvragen: ["{vraag}"]\n'
    assert len(gevonden(tmp_path, vraag, velden)) == 1


def test_a_draft_is_held_back(tmp_path: Path) -> None:
    map_ = maak(
        tmp_path,
        {EEN: casus("nummer: 1\ntitel: 'Een'\nstatus: concept\n", f"\n{ZIN}\n"), BLAD: ZIN},
    )
    assert [f.code for f in borrowed.controleer(laad(map_)[0], VRAAG)] == ["C571"]


def test_what_everybody_may_read_may_be_quoted(tmp_path: Path) -> None:
    assert gevonden(tmp_path, ZIN, "") == []


def test_once_for_each_page(tmp_path: Path) -> None:
    assert len(gevonden(tmp_path, f"{ZIN}\n\n{ZIN}")) == 1
