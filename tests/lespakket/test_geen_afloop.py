"""None of the casussen of this library tells a learner how it ended, in any form."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from datetime import date

import pytest
from test_lespakket import gemaakt, leesbaar, letters

import sitebouw
from casotheek import edition
from casotheek.library import Bibliotheek, Stuk, laad
from casotheek.model import Casus
from casotheek.pages.context import Context
from casotheek.pages.oefenen import oefenbaar
from casotheek.pages.oefenen import paginas as oefenpaginas
from casotheek.pages.trajecten import paginas as trajectpaginas
from casotheek.pages.werkvormen import paginas as werkvormpaginas

KORTST = 20
"""Sentences shorter than this, in letters, occur by chance."""


@pytest.fixture(scope="module")
def bieb() -> Bibliotheek:
    return edition.cut(laad(sitebouw.WORTEL)[0], "openbaar", date(2020, 1, 1))


def _zinnen(stuk: Stuk[Casus]) -> Iterator[str]:
    casus = stuk.velden
    yield from re.split(r"(?<=[.?!’])\s+|\n", stuk.verhaal.na("Kantelpunt"))
    for stap in casus.aanpak:
        if stap.na_kantelpunt == "ja":
            yield from (stap.stap, stap.waarom)
    for les in casus.lessen:
        yield from (les.les, les.voorwaarde or "")
    yield from (waarde.toelichting for waarde in casus.waarden)
    yield from (obstakel.oplossing or "" for obstakel in casus.obstakels)
    if casus.ervaring:
        yield casus.ervaring.wat_anders or ""
    if casus.training:
        yield from casus.training.vragen


def _einde(stuk: Stuk[Casus]) -> list[str]:
    """What only the ending says, each sentence as bare letters."""
    ervoor = letters(
        stuk.verhaal.tot_en_met("Kantelpunt")
        + " ".join(f"{s.stap} {s.waarom}" for s in stuk.velden.aanpak if s.na_kantelpunt == "nee")
    )
    kaal = (letters(zin) for zin in _zinnen(stuk))
    return [zin for zin in kaal if len(zin) >= KORTST and zin not in ervoor]


def _verklapt(bieb: Bibliotheek, tekst: str) -> list[tuple[int, str]]:
    return [
        (stuk.velden.nummer, zin) for stuk in bieb.casussen for zin in _einde(stuk) if zin in tekst
    ]


def test_every_casus_has_an_ending_to_keep(bieb: Bibliotheek) -> None:
    assert len(bieb.casussen) >= 100
    assert all(len(_einde(stuk)) > 5 for stuk in bieb.casussen)


def test_no_page_for_learners_tells_an_ending(bieb: Bibliotheek) -> None:
    context = Context(bieb)
    families = (oefenpaginas, trajectpaginas, werkvormpaginas)
    paginas = [page.text() for familie in families for page in familie(context)]
    assert len(paginas) > 100
    assert _verklapt(bieb, letters(html.unescape("\n".join(paginas)))) == []


@pytest.mark.parametrize("vorm", ["html", "scorm", "pdf", "docx", "pptx"])
def test_no_set_for_learners_tells_an_ending(bieb: Bibliotheek, vorm: str) -> None:
    nummers = [str(stuk.velden.nummer) for stuk in oefenbaar(Context(bieb))]
    # A deck grows slower with every slide, so the casussen go in tens.
    rijen = [",".join(nummers[i : i + 10]) for i in range(0, len(nummers), 10)]
    tekst = "".join(leesbaar(gemaakt(bieb, rij, "deelnemer", vorm)) for rij in rijen)
    assert all(letters(stuk.velden.titel) in tekst for stuk in bieb.casussen)
    assert _verklapt(bieb, tekst) == []


@pytest.mark.parametrize("vorm", ["html", "pdf"])
def test_no_traject_for_learners_tells_an_ending(bieb: Bibliotheek, vorm: str) -> None:
    for stuk in bieb.trajecten:
        tekst = leesbaar(gemaakt(bieb, stuk.velden.sleutel, "deelnemer", vorm))
        assert _verklapt(bieb, tekst) == [], stuk.velden.sleutel


def test_this_test_would_see_an_ending(bieb: Bibliotheek) -> None:
    tekst = leesbaar(gemaakt(bieb, "12", "begeleider", "html"))
    assert len([nummer for nummer, _ in _verklapt(bieb, tekst) if nummer == 12]) > 10
