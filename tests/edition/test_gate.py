"""The gate: what passes, and that nothing else of what passes goes along."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from casotheek.edition import cut, mag
from casotheek.library import Bibliotheek, laad
from proefmap import BODY, INSTELLINGEN, VELDEN, WAARDE, casus, maak

TOESTEMMING = (
    "toestemming: {grondslag: toestemming, status: gegeven, datum: 2026-01-10, "
    "reikwijdte: openbaar, doelen: [lezen, opleiding], informatieversie: '2', door_wie: zelf}\n"
    "nagelezen: {datum: 2026-02-01, rol: 'kwaliteitsmedewerker'}\n"
)
PRAKTIJK = VELDEN.replace("herkomst: fictief", "herkomst: praktijk") + TOESTEMMING
TRAINING = 'training: {leerdoelen: ["x"], vragen: ["x"], werkvorm: intervisie, minuten: 60}\n'


def tweede(velden: str) -> str:
    return casus(velden.replace("nummer: 1\n", "nummer: 2\n").replace("derde", "tweede"))


def bieb(map_: Path, bestanden: dict[str, str | bytes]) -> Bibliotheek:
    geheel, fouten = laad(maak(map_, bestanden))
    assert not fouten
    return geheel


def nummers(gesneden: Bibliotheek) -> list[int]:
    return [stuk.velden.nummer for stuk in gesneden.casussen]


@pytest.mark.parametrize(
    ("velden", "openbaar", "intern"),
    [
        (VELDEN, True, True),
        (VELDEN.replace("status: gepubliceerd", "status: ter-controle"), False, True),
        (VELDEN + "reikwijdte: intern\n", False, True),
        (PRAKTIJK, True, True),
        (PRAKTIJK.replace("reikwijdte: openbaar", "reikwijdte: intern"), False, True),
        (PRAKTIJK.replace("status: gegeven", "status: gevraagd"), False, False),
        (PRAKTIJK.replace("status: gegeven", "status: ingetrokken"), False, False),
        (PRAKTIJK.replace("door_wie", "intrekking: 2026-03-01, door_wie"), False, False),
        (PRAKTIJK.replace("door_wie", "verloopt_op: 2026-11-21, door_wie"), False, False),
        (PRAKTIJK.replace("door_wie", "verloopt_op: 2026-11-22, door_wie"), True, True),
        (PRAKTIJK.replace("[lezen, opleiding]", "[onderzoek]"), False, False),
        (PRAKTIJK.replace("door_wie", "gezinsleden_akkoord: nee, door_wie"), False, False),
        (PRAKTIJK.split("nagelezen")[0], False, False),
        (PRAKTIJK.split("toestemming")[0], False, False),
    ],
)
def test_who_passes(
    tmp_path: Path, vandaag: date, velden: str, openbaar: bool, intern: bool
) -> None:
    geheel = bieb(tmp_path, {"casussen/002-de-tweede-sleutel.md": tweede(velden)})
    assert (2 in nummers(cut(geheel, "openbaar", vandaag))) is openbaar
    assert (2 in nummers(cut(geheel, "intern", vandaag))) is intern


def test_concepts_never_pass_and_tombstones_tell_nothing(tmp_path: Path) -> None:
    geheel = bieb(
        tmp_path,
        {
            "casussen/002-in-de-maak.md": "---\nnummer: 2\ntitel: X\nstatus: concept\n---\nTekst\n",
            "casussen/003-oude-titel.md": "---\nnummer: 3\nstatus: ingetrokken\n"
            "datum: 2026-01-01\n---\nrest\n",
        },
    )
    for editie in ("openbaar", "intern"):
        gesneden = cut(geheel, editie)
        assert gesneden.concepten == ()
        (steen,) = gesneden.ingetrokken
        assert (steen.stam, steen.document.body, steen.document.tekst) == (
            "003-ingetrokken",
            "",
            "",
        )


def test_an_unknown_edition_is_an_error_of_ours(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="unknown edition"):
        cut(bieb(tmp_path, {}), "geheim")


def test_what_only_checks_need_stays_behind(tmp_path: Path) -> None:
    velden = PRAKTIJK.replace("herkomst", "# een opmerking\nherkomst") + (
        'toegestaan: [{tekst: "x", reden: "y"}]\n'
    )
    body = BODY.replace("Rachid heeft", "<!-- stil\nen meer -->\n\n[//]: # (stil)\n\nRachid heeft")
    geheel = bieb(
        tmp_path,
        {
            "casussen/001-de-derde-sleutel.md": casus(velden, body),
            "kompas/instellingen.yml": INSTELLINGEN + 'toegestaan: [{tekst: "x", reden: "y"}]\n',
        },
    )
    gesneden = cut(geheel, "openbaar")
    (stuk,) = gesneden.casussen
    assert (stuk.velden.toestemming, stuk.velden.nagelezen, stuk.velden.toegestaan) == (
        None,
        None,
        (),
    )
    assert (stuk.document.tekst, stuk.document.velden) == ("", {})
    assert "stil" not in stuk.document.body
    assert stuk.document.body.count("\n") == geheel.casussen[0].document.body.count("\n")
    assert gesneden.instellingen.toegestaan == ()
    assert gesneden.bronnen == ()


def test_the_training_goes_when_consent_is_for_reading_alone(tmp_path: Path) -> None:
    velden = PRAKTIJK.replace("[lezen, opleiding]", "[lezen]") + TRAINING
    geheel = bieb(tmp_path, {"casussen/001-de-derde-sleutel.md": casus(velden)})
    assert cut(geheel, "openbaar").casussen[0].velden.training is None
    met = bieb(tmp_path, {"casussen/001-de-derde-sleutel.md": casus(PRAKTIJK + TRAINING)})
    assert cut(met, "openbaar").casussen[0].velden.training is not None


def test_only_attachments_that_an_allowed_text_shows_go_along(tmp_path: Path) -> None:
    toon = "\n![Beeld](bijlagen/{}.png)\n"
    geheel = bieb(
        tmp_path,
        {
            "casussen/001-de-derde-sleutel.md": casus(body=BODY + toon.format("open")),
            "casussen/002-de-tweede-sleutel.md": tweede(VELDEN + "reikwijdte: intern\n").replace(
                "Volgende", toon.format("dicht") + "Volgende"
            ),
            **{f"casussen/bijlagen/{naam}.png": b"x" for naam in ("open", "dicht", "los")},
            "casussen/bijlagen/open.svg": b"<svg/>",
        },
    )
    assert [b.pad for b in cut(geheel, "openbaar").bijlagen] == ["casussen/bijlagen/open.png"]
    assert len(cut(geheel, "intern").bijlagen) == 2


def test_references_to_what_is_held_back_are_gone(tmp_path: Path) -> None:
    waarde = WAARDE.replace("casussen: [1]", "casussen: [1, 2]") + (
        "\nZie [de tweede](../casussen/002-de-tweede-sleutel.md) en "
        "[de derde](../casussen/001-de-derde-sleutel.md).\n"
    )
    opdracht = (
        "---\nsleutel: bereiken\ntitel: X\nvraag: X\nstatus: deels\n"
        "steun: [1, 2]\ntegen: [2]\n---\nTekst.\n"
    )
    geheel = bieb(
        tmp_path,
        {
            "casussen/002-de-tweede-sleutel.md": tweede(VELDEN + "reikwijdte: intern\n"),
            "kompas/perspectief.md": waarde,
            "kompas/opdrachten/bereiken.md": opdracht,
        },
    )
    gesneden = cut(geheel, "openbaar")
    assert gesneden.waarden[0].velden.geschiedenis[0].casussen == (1,)
    assert "Zie de tweede en [de derde](../casussen/001-" in gesneden.waarden[0].document.body
    assert (gesneden.opdrachten[0].velden.steun, gesneden.opdrachten[0].velden.tegen) == ((1,), ())
    assert cut(geheel, "intern").opdrachten[0].velden.steun == (1, 2)


def test_relations_are_made_of_what_passed(tmp_path: Path) -> None:
    geheel = bieb(
        tmp_path,
        {"casussen/002-de-tweede-sleutel.md": tweede(VELDEN + "reikwijdte: intern\n")},
    )
    assert len(geheel.relaties.per_team["oost"]) == 2
    assert len(cut(geheel, "openbaar").relaties.per_team["oost"]) == 1


def test_cutting_twice_changes_nothing(tmp_path: Path) -> None:
    eens = cut(bieb(tmp_path, {}), "openbaar")
    assert cut(eens, "openbaar") == replace(eens)
    assert all(mag(stuk.velden, "openbaar") for stuk in eens.casussen)
