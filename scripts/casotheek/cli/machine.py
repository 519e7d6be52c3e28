"""Findings for other programs: SARIF, GitLab Code Quality, GitHub annotations.

Owns these three formats; their fields come from the same record as the others.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from casotheek import __version__
from casotheek.cli.uitvoer import Toon
from casotheek.findings import TABEL, Finding, netjes

SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def als_sarif(findings: Sequence[Finding], toon: Toon) -> str:
    """A SARIF 2.1.0 log with one run; columns count Unicode characters."""
    codes = sorted({finding.code for finding in findings})
    run = {
        "tool": {
            "driver": {
                "name": "casotheek",
                "version": __version__,
                "rules": [_regel(code) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_resultaat(finding, codes, toon) for finding in findings],
    }
    return _json({"$schema": SARIF_SCHEMA, "version": "2.1.0", "runs": [run]})


def als_gitlab(findings: Sequence[Finding], toon: Toon) -> str:
    """A Code Quality report, as GitLab shows it beside a merge request."""
    return _json([_gitlab(finding, toon) for finding in findings])


def als_github(findings: Sequence[Finding], toon: Toon) -> str:
    """Workflow commands that GitHub Actions turns into annotations."""
    return "\n".join(_github(finding, toon) for finding in findings)


def _regel(code: str) -> dict[str, Any]:
    soort = TABEL[code]
    return {
        "id": code,
        "shortDescription": {"text": soort.titel},
        "defaultConfiguration": {"level": _niveau(soort.ernst)},
    }


def _resultaat(finding: Finding, codes: list[str], toon: Toon) -> dict[str, Any]:
    plek = finding.plek
    gebied = {"startLine": plek.regel, "startColumn": plek.kolom}
    return {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": _niveau(finding.ernst),
        "message": {"text": _zin(finding, toon)},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(netjes(plek.bestand))},
                    "region": gebied,
                }
            }
        ],
    }


def _gitlab(finding: Finding, toon: Toon) -> dict[str, Any]:
    plek = finding.plek
    vinger = f"{finding.code}:{plek.bestand}:{plek.regel}:{plek.kolom}"
    return {
        "description": _zin(finding, toon),
        "check_name": finding.code,
        "fingerprint": hashlib.sha256(vinger.encode("utf-8", "replace")).hexdigest(),
        "severity": "major" if finding.is_fout else "minor",
        "location": {"path": netjes(plek.bestand), "lines": {"begin": plek.regel}},
    }


def _github(finding: Finding, toon: Toon) -> str:
    soort = "error" if finding.is_fout else "warning"
    plek = finding.plek
    kenmerken = {
        "file": netjes(plek.bestand),
        "line": plek.regel,
        "col": plek.kolom,
        "title": f"{finding.code} {finding.soort.titel}",
    }
    lijst = ",".join(f"{naam}={_kenmerk(str(waarde))}" for naam, waarde in kenmerken.items())
    return f"::{soort} {lijst}::{_ontsnap(_zin(finding, toon))}"


def _zin(finding: Finding, toon: Toon) -> str:
    melding = finding.melding(citeer=toon.citeer)
    return f"{melding}; {finding.advies(citeer=toon.citeer)}"


def _niveau(ernst: str) -> str:
    return "error" if ernst == "fout" else "warning"


def _ontsnap(tekst: str) -> str:
    return tekst.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _kenmerk(tekst: str) -> str:
    return _ontsnap(tekst).replace(":", "%3A").replace(",", "%2C")


def _json(gegevens: Any) -> str:
    return json.dumps(gegevens, ensure_ascii=False, indent=1)
