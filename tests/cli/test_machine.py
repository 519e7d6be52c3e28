"""The machine formats against what their readers expect."""

import json
from pathlib import Path

import pytest
from sarif_pydantic import Sarif

from casotheek.build import keur
from casotheek.cli.machine import als_github, als_gitlab, als_sarif
from casotheek.cli.uitvoer import Toon
from casotheek.findings import Finding
from proefmap import maak, met


@pytest.fixture
def findings(tmp_path: Path) -> list[Finding]:
    velden = met(team="team: oots", leefgebieden="leefgebieden: [wonen, wonen, schulden]")
    return list(keur(maak(tmp_path, {"casussen/001-de-derde-sleutel.md": velden})).findings)


def test_sarif_points_at_rule_and_place(findings: list[Finding]) -> None:
    log = json.loads(als_sarif(findings, Toon()))
    (run,) = log["runs"]
    regels = run["tool"]["driver"]["rules"]
    assert log["version"] == "2.1.0"
    for resultaat, finding in zip(run["results"], findings, strict=True):
        assert regels[resultaat["ruleIndex"]]["id"] == resultaat["ruleId"] == finding.code
        gebied = resultaat["locations"][0]["physicalLocation"]["region"]
        assert gebied == {"startLine": finding.plek.regel, "startColumn": finding.plek.kolom}


def test_sarif_is_valid(findings: list[Finding]) -> None:
    tekst = als_sarif(findings, Toon())
    sarif = Sarif.model_validate_json(tekst, strict=False)
    assert len(sarif.runs[0].results or []) == len(findings)


def test_gitlab_has_a_fingerprint_of_its_own_for_each(findings: list[Finding]) -> None:
    lijst = json.loads(als_gitlab(findings, Toon()))
    assert len({item["fingerprint"] for item in lijst}) == len(findings) == 2
    assert {item["severity"] for item in lijst} == {"major", "minor"}
    assert all(
        set(item) == {"description", "check_name", "fingerprint", "severity", "location"}
        for item in lijst
    )


def test_github_is_one_command_a_line(findings: list[Finding]) -> None:
    regels = als_github(findings, Toon()).splitlines()
    assert [regel.split(" ")[0] for regel in regels] == ["::error", "::warning"]
