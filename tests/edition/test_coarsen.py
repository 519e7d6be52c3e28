"""Coarsening of neighbourhood, age and period, and when it applies."""

from pathlib import Path

import pytest
from test_gate import TOESTEMMING

from casotheek.edition import cut
from casotheek.library import laad
from casotheek.model import Casus
from proefmap import INSTELLINGEN, VELDEN, casus, maak

FIJN = VELDEN.replace("leeftijd: 27-44", "leeftijd: 34").replace(
    "resultaat: {uitkomst: deels}", "resultaat: {uitkomst: deels, nazorg: 2020-02}"
) + ("buurt: 'Transvaal'\n")
PRAKTIJK = FIJN.replace("herkomst: fictief", "herkomst: praktijk") + TOESTEMMING


def gesneden(map_: Path, velden: str, vergroving: str = "", editie: str = "openbaar") -> Casus:
    instellingen = INSTELLINGEN + (f"vergroving: {{{vergroving}}}\n" if vergroving else "")
    geheel, fouten = laad(
        maak(
            map_,
            {
                "casussen/001-de-derde-sleutel.md": casus(velden),
                "kompas/instellingen.yml": instellingen,
            },
        )
    )
    assert not fouten
    return cut(geheel, editie).casussen[0].velden


def grof(velden: Casus) -> tuple[object, ...]:
    return (
        velden.buurt,
        velden.hoofdpersoon.leeftijd,
        velden.periode.van,
        velden.periode.tot,
        velden.resultaat.nazorg,
    )


FIJNE = ("Transvaal", 34, "2019-07", "2019-12", "2020-02")


@pytest.mark.parametrize(
    ("vergroving", "verwacht"),
    [
        ("", ("Oost", "27-44", "2019-07", "2019-12", "2020-03")),
        ("buurt: team", (None, "27-44", "2019-07", "2019-12", "2020-03")),
        ("buurt: niet, leeftijd: niet, periode: niet", FIJNE),
        ("periode: jaar", ("Oost", "27-44", "2019-01", "2019-12", "2020-12")),
    ],
)
def test_a_true_casus_in_the_public_edition(
    tmp_path: Path, vergroving: str, verwacht: tuple[object, ...]
) -> None:
    assert grof(gesneden(tmp_path, PRAKTIJK, vergroving)) == verwacht


def test_the_internal_edition_stays_as_it_is(tmp_path: Path) -> None:
    assert grof(gesneden(tmp_path, PRAKTIJK, editie="intern")) == FIJNE


def test_an_invented_casus_only_when_the_settings_say_so(tmp_path: Path) -> None:
    assert grof(gesneden(tmp_path, FIJN)) == FIJNE
    assert grof(gesneden(tmp_path, FIJN, "ook_fictief: ja"))[1] == "27-44"


def test_an_age_that_no_band_covers_becomes_a_decade(tmp_path: Path) -> None:
    velden = PRAKTIJK.replace("leeftijd: 34", "leeftijd: 87")
    assert gesneden(tmp_path, velden).hoofdpersoon.leeftijd == 80
