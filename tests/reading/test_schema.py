"""Every kind of validation fault in Dutch, at its place."""

from pathlib import Path

import pytest

import proefmap
from casotheek.library import laad
from casotheek.model import Casus
from casotheek.reading import bedoel_je, lees_document, valideer
from proefmap import VELDEN, casus, met


def _vind(tekst: str) -> list[tuple[str, int, str, str]]:
    document, gelezen = lees_document("a.md", tekst)
    assert gelezen == []
    _, findings = valideer(Casus, document)
    return [(f.code, f.plek.regel, f.melding(), f.advies()) for f in findings]


def test_a_valid_casus_has_no_findings() -> None:
    assert _vind(casus()) == []


@pytest.mark.parametrize(
    ("veld", "regel", "code", "melding"),
    [
        ("titel", "titel: 12", "C204", "‘titel’ moet tekst zijn"),
        ("titel", "titel:", "C205", "veld ‘titel’ is leeg"),
        ("titel", 'titel: ""', "C205", "veld ‘titel’ is leeg"),
        ("titel", f"titel: {'x' * 121}", "C206", "‘titel’ is te lang: hoogstens 120 tekens"),
        ("nummer", "nummer: 012", "C204", "‘nummer’ moet een heel getal zijn"),
        ("nummer", "nummer: true", "C204", "‘nummer’ moet een heel getal zijn"),
        ("nummer", "nummer: 0", "C209", "‘nummer’ moet minstens 1 zijn"),
        ("leefgebieden", "leefgebieden: wonen", "C204", "‘leefgebieden’ moet een lijst zijn"),
        (
            "leefgebieden",
            "leefgebieden: []",
            "C207",
            "bij ‘leefgebieden’ hoort minstens 1 regel met een streepje",
        ),
        ("team", "team: Team Oost", "C208", "‘Team Oost’ heeft niet de vorm die bij ‘team’ hoort"),
        ("periode", "periode: 2019", "C204", "‘periode’ moet een blok met velden zijn"),
        (
            "periode",
            "periode: {van: 2019-13, tot: 2019-12}",
            "C208",
            "‘2019-13’ heeft niet de vorm die bij ‘van’ hoort",
        ),
        (
            "periode",
            "periode: {van: 2019-01, tot: 2019-12-31}",
            "C208",
            "‘2019-12-31’ heeft niet de vorm die bij ‘tot’ hoort",
        ),
        (
            "resultaat",
            "resultaat: {uitkomst: deels, nazorg: 2020}",
            "C208",
            "‘2020’ heeft niet de vorm die bij ‘nazorg’ hoort",
        ),
        (
            "vraagtype",
            "vraagtype: meervoudg",
            "C203",
            "‘meervoudg’ kan niet bij ‘vraagtype’ (bedoel je ‘meervoudig’?)",
        ),
        (
            "status",
            "statuz: gepubliceerd",
            "C202",
            "veld ‘statuz’ bestaat niet (bedoel je ‘status’?)",
        ),
        ("betrokkenen", "betrokkenen: {duo: true}", "C211", "bij ‘duo’ horen de woorden ja of nee"),
        ("betrokkenen", "betrokkenen: {duo: yes}", "C211", "bij ‘duo’ horen de woorden ja of nee"),
        (
            "betrokkenen",
            "betrokkenen: {duoo: ja}",
            "C202",
            "veld ‘duoo’ bestaat niet (bedoel je ‘duo’?)",
        ),
        (
            "hoofdpersoon",
            "hoofdpersoon: {pseudoniem: A, leeftijd: 1.5, huishouden: x}",
            "C208",
            "‘1.5’ heeft niet de vorm die bij ‘leeftijd’ hoort",
        ),
    ],
)
def test_fault_in_one_field(veld: str, regel: str, code: str, melding: str) -> None:
    nummer = [r.split(":")[0] for r in VELDEN.splitlines()].index(veld) + 2
    assert (code, nummer, melding) in [v[:3] for v in _vind(met(**{veld: regel}))]


def test_a_missing_field_says_what_belongs_there() -> None:
    zonder = casus(VELDEN.replace("team: oost\n", ""))
    assert _vind(zonder) == [
        ("C201", 2, "veld ‘team’ ontbreekt", "voeg het toe: het team, een sleutel uit de teams")
    ]


def test_all_faults_of_a_file_at_once() -> None:
    assert len(_vind(met(titel="titel: 1", team="team: X Y", status="status: af"))) == 3


def test_an_age_may_be_a_number_or_a_band() -> None:
    assert (
        _vind(met(hoofdpersoon="hoofdpersoon: {pseudoniem: A, leeftijd: 34, huishouden: x}")) == []
    )


def test_bedoel_je_keeps_quiet_when_nothing_is_near() -> None:
    assert bedoel_je("zzzzzz", ["wonen", "werk"]) == ""
    assert bedoel_je("Wonnen", ["wonen"]) == " (bedoel je ‘wonen’?)"


@pytest.mark.parametrize(
    ("regel", "hoe"),
    [
        ('adres: "casussen.voorbeeld.nl"', "met https:// ervoor"),
        ('beveiliging: {contact: "meld@voorbeeld.nl", verloopt: 2027-01-01}', "of mailto: ervoor"),
    ],
)
def test_an_address_is_whole(tmp_path: Path, regel: str, hoe: str) -> None:
    tekst = proefmap.INSTELLINGEN + regel + "\n"
    _, fouten = laad(proefmap.maak(tmp_path, {"kompas/instellingen.yml": tekst}))
    assert [f.code for f in fouten] == ["C208"]
    assert hoe in fouten[0].advies()
    goed = regel.replace('"casus', '"https://casus').replace('"meld', '"mailto:meld')
    map_ = proefmap.maak(
        tmp_path / "goed", {"kompas/instellingen.yml": proefmap.INSTELLINGEN + goed + "\n"}
    )
    assert not laad(map_)[1]
