"""Consent: each way in which it can fall short, and the days around a term."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from casotheek.checks import Vraag, toestemming
from casotheek.library import laad
from proefmap import VELDEN, casus, maak

EEN = "casussen/001-de-derde-sleutel.md"
VANDAAG = date(2026, 11, 22)
VELD = {
    "grondslag": "toestemming",
    "status": "gegeven",
    "datum": "2026-01-10",
    "reikwijdte": "openbaar",
    "doelen": "[lezen, opleiding]",
    "informatieversie": "'2'",
    "door_wie": "zelf",
}
NAGELEZEN = "nagelezen: {datum: 2026-02-01, rol: 'kwaliteitsmedewerker'}\n"


def toestemming_met(**anders: str) -> str:
    velden = ", ".join(f"{naam}: {waarde}" for naam, waarde in {**VELD, **anders}.items())
    return f"toestemming: {{{velden}}}\n"


GOED = toestemming_met()


def met(**anders: str) -> str:
    return toestemming_met(**anders) + NAGELEZEN


def codes(map_: Path, extra: str, herkomst: str = "praktijk") -> list[str]:
    velden = VELDEN.replace("herkomst: fictief", f"herkomst: {herkomst}") + extra
    bieb, fouten = laad(maak(map_, {EEN: casus(velden)}))
    assert not fouten
    return [f.code for f in toestemming.controleer(bieb, Vraag(VANDAAG))]


def test_an_invented_casus_needs_nothing(tmp_path: Path) -> None:
    assert codes(tmp_path, "", "fictief") == []


def test_full_consent_and_a_second_reader(tmp_path: Path) -> None:
    assert codes(tmp_path, GOED + NAGELEZEN) == []


def test_nothing_at_all(tmp_path: Path) -> None:
    assert codes(tmp_path, "") == ["C548", "C540"]


def test_a_composed_casus_tells_how(tmp_path: Path) -> None:
    assert codes(tmp_path, GOED + NAGELEZEN, "samengesteld") == ["C547"]
    samenstelling = 'samenstelling: "Uit drie verhalen."\n'
    assert codes(tmp_path, GOED + NAGELEZEN + samenstelling, "samengesteld") == []


def test_a_second_reading_cannot_lie_ahead(tmp_path: Path) -> None:
    assert codes(tmp_path, GOED + NAGELEZEN.replace("2026-02-01", "2026-11-23")) == ["C549"]


@pytest.mark.parametrize(
    ("anders", "verwacht"),
    [
        ({"status": "gevraagd"}, ["C541"]),
        ({"status": "geweigerd"}, ["C541"]),
        ({"status": "verlopen"}, ["C541"]),
        ({"status": "ingetrokken"}, ["C542"]),
        ({"intrekking": "2026-05-01"}, ["C542"]),
        ({"datum": "2026-12-01"}, ["C549"]),
        ({"reikwijdte": "intern"}, ["C544"]),
        ({"doelen": "[opleiding]"}, ["C544"]),
        ({"gezinsleden_akkoord": "nee"}, ["C544"]),
        ({"gezinsleden_akkoord": "ja"}, []),
    ],
)
def test_what_falls_short(tmp_path: Path, anders: dict[str, str], verwacht: list[str]) -> None:
    assert codes(tmp_path, met(**anders)) == verwacht


def test_a_training_needs_that_purpose(tmp_path: Path) -> None:
    training = 'training: {leerdoelen: ["x"], vragen: ["x"], werkvorm: intervisie, minuten: 60}\n'
    assert codes(tmp_path, met(doelen="[lezen]") + training) == ["C544"]


@pytest.mark.parametrize(
    ("dagen", "verloopt", "herbeoordelen"),
    [
        (-1, ["C543"], ["C545"]),
        (0, ["C546"], ["C545"]),
        (60, ["C546"], ["C545"]),
        (61, [], []),
    ],
)
def test_the_days_around_a_term(
    tmp_path: Path, dagen: int, verloopt: list[str], herbeoordelen: list[str]
) -> None:
    dag = (VANDAAG + timedelta(days=dagen)).isoformat()
    assert codes(tmp_path, met(verloopt_op=dag)) == verloopt
    assert codes(tmp_path, met(herbeoordelen_op=dag)) == herbeoordelen
