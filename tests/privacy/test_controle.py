"""The check over a library: every place is read, with line, column and length."""

import json
from pathlib import Path

import pytest

from casotheek.checks.privacy.controle import controleer_privacy
from casotheek.findings import Finding
from casotheek.library import laad
from proefmap import BODY, INSTELLINGEN, VELDEN, WAARDE, casus, maak

EEN = "casussen/001-de-derde-sleutel.md"
GEHEIM = "06-12345678"


def controleer(map_: Path, bestanden: dict[str, str | bytes]) -> list[Finding]:
    bieb, fouten = laad(maak(map_, bestanden))
    assert not fouten
    return controleer_privacy(bieb)


@pytest.mark.parametrize(
    "tekst",
    [
        casus(VELDEN.replace("Hij koos zelf.", f"Bel {GEHEIM}.")),
        casus(VELDEN.replace("herkomst:", f"# bel {GEHEIM}\nherkomst:")),
        casus(VELDEN + f'zoekvragen: ["{GEHEIM}"]\n'),
        casus(body=BODY + f"\nBel {GEHEIM}.\n"),
        casus(body=BODY + f"\n![Briefje met {GEHEIM}](bijlagen/x.png)\n"),
        casus(body=BODY + f"\n[bel](tel:{GEHEIM})\n"),
        casus(body=BODY + f"\n| naam | nummer |\n|---|---|\n| hij | {GEHEIM} |\n"),
        casus(body=BODY + f"\n<!-- {GEHEIM} -->\n"),
        casus(body=BODY + f"\n```\n{GEHEIM}\n```\n"),
    ],
)
def test_every_part_of_a_casus_is_read(tmp_path: Path, tekst: str) -> None:
    (finding,) = controleer(tmp_path, {EEN: tekst})
    regel = tekst.split("\n")[finding.plek.regel - 1]
    kolom = finding.plek.kolom - 1
    assert finding.code == "C503"
    assert regel[kolom : kolom + finding.lengte] == GEHEIM
    assert finding.geheim
    assert finding.gegevens == {}


@pytest.mark.parametrize(
    "pad",
    ["docs/over.md", "kompas/perspectief.md", "kompas/teams.yml", "casussen/002-in-de-maak.md"],
)
def test_every_kind_of_file_is_read(tmp_path: Path, pad: str) -> None:
    teksten = {
        "docs/over.md": f"# Over\n\nBel {GEHEIM}.\n",
        "kompas/perspectief.md": WAARDE + f"\nBel {GEHEIM}.\n",
        "kompas/teams.yml": "teams:\n  - {sleutel: oost, naam: Oost, stadsdeel: Oost, "
        f'omschrijving: "Bel {GEHEIM}."}}\n',
        "casussen/002-in-de-maak.md": f"---\nnummer: 2\ntitel: X\nstatus: concept\n---\n{GEHEIM}\n",
    }
    findings = controleer(tmp_path, {pad: teksten[pad]})
    assert [(f.code, f.plek.bestand) for f in findings] == [("C503", pad)]


def test_a_file_name_is_read_and_never_shown(tmp_path: Path) -> None:
    naam = "casussen/002-karim-benali-06-12345678.md"
    findings = controleer(tmp_path, {naam: "---\nnummer: 2\ntitel: X\nstatus: concept\n---\n"})
    assert {f.code for f in findings} == {"C503", "C512"}
    assert {f.plek.bestand for f in findings} == {"casussen/002-…-….md"}


def test_the_name_of_an_attachment_is_read(tmp_path: Path) -> None:
    findings = controleer(tmp_path, {"casussen/bijlagen/brief-karim-benali.png": b"x"})
    assert [(f.code, f.plek.bestand) for f in findings] == [
        ("C512", "casussen/bijlagen/brief-….png")
    ]


def test_an_allowed_text_that_nobody_needs_is_a_warning(tmp_path: Path) -> None:
    nodig = '  - {tekst: "Karim Benali", reden: "wethouder"}\n'
    over = '  - {tekst: "Jan Jansen", reden: "niemand"}\n'
    velden = VELDEN + f"toegestaan:\n{nodig}{over}"
    findings = controleer(tmp_path, {EEN: casus(velden, BODY + "\nKarim Benali sprak.\n")})
    assert [f.code for f in findings] == ["C530"]
    assert findings[0].plek.regel == (velden.count("\n") + 1)


def test_a_library_wide_entry_counts_when_any_file_needs_it(tmp_path: Path) -> None:
    instellingen = INSTELLINGEN + (
        'toegestaan:\n  - {tekst: "Karim Benali", reden: "x"}\n'
        '  - {tekst: "Jan Jansen", reden: "x"}\n'
    )
    findings = controleer(
        tmp_path,
        {
            "kompas/instellingen.yml": instellingen,
            EEN: casus(body=BODY + "\nKarim Benali sprak.\n"),
        },
    )
    assert [(f.code, f.plek.bestand, f.plek.regel) for f in findings] == [
        ("C530", "kompas/instellingen.yml", 6)
    ]


def test_a_number_on_an_allow_list_is_a_fault_twice(tmp_path: Path) -> None:
    velden = VELDEN + 'toegestaan: [{tekst: "111222333", reden: "mag"}]\n'
    findings = controleer(tmp_path, {EEN: casus(velden)})
    assert sorted(f.code for f in findings) == ["C501", "C531"]


def test_scans_are_remembered_without_a_word_of_the_text(tmp_path: Path) -> None:
    bieb, _ = laad(maak(tmp_path, {EEN: casus(body=BODY + f"\nBel {GEHEIM}.\n")}))
    werkmap = tmp_path / ".casotheek"
    eerst = controleer_privacy(bieb, werkmap)
    bewaard = (werkmap / "privacy.json").read_text()
    assert GEHEIM not in bewaard
    assert "Rachid" not in bewaard
    assert controleer_privacy(bieb, werkmap) == eerst
    (werkmap / "privacy.json").write_text("{kapot")
    assert controleer_privacy(bieb, werkmap) == eerst
    beschadigd = json.loads(bewaard)
    beschadigd["scans"] = dict.fromkeys(beschadigd["scans"], 3)
    (werkmap / "privacy.json").write_text(json.dumps(beschadigd))
    assert controleer_privacy(bieb, werkmap) == eerst
