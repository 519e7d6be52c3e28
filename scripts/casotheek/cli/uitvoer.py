"""How findings look: for people (tekst, kort) and for programs (json).

Owns the layout of a finding in every format that a person may read along. What
content says is quoted only when allowed; a secret line is never shown.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from casotheek.findings import Finding, netjes

BREEDTE = 100
"""How much of a source line is shown, in characters."""

Regelgever = Callable[[str, int], str]


@dataclass(frozen=True)
class Toon:
    """How to show: whether content may be quoted, and where source lines come from."""

    citeer: bool = True
    regel: Regelgever = lambda bestand, nummer: ""


def als_tekst(findings: Sequence[Finding], toon: Toon) -> str:
    """Each finding with its source line, a caret and the advice; a count at the end."""
    blokken = [_blok(finding, toon) for finding in findings]
    return "\n".join([*blokken, telling(findings)])


def als_kort(findings: Sequence[Finding], toon: Toon) -> str:
    """One line a finding, and nothing else."""
    return "\n".join(kop(finding, toon.citeer) for finding in findings)


def als_json(findings: Sequence[Finding], toon: Toon) -> str:
    """A list of objects, one a finding."""
    return json.dumps(
        [als_gegevens(finding, toon.citeer) for finding in findings], ensure_ascii=False, indent=1
    )


def als_gegevens(finding: Finding, citeer: bool = True) -> dict[str, Any]:
    """One finding as plain data; line and column count from 1."""
    return {
        "bestand": netjes(finding.plek.bestand),
        "regel": finding.plek.regel,
        "kolom": finding.plek.kolom,
        "code": finding.code,
        "ernst": finding.ernst,
        "melding": finding.melding(citeer=citeer),
        "advies": finding.advies(citeer=citeer),
    }


def kop(finding: Finding, citeer: bool = True) -> str:
    """`bestand:regel:kolom: ernst [code] melding`."""
    plek = finding.plek
    return (
        f"{netjes(plek.bestand)}:{plek.regel}:{plek.kolom}: {finding.ernst} "
        f"[{finding.code}] {finding.melding(citeer=citeer)}"
    )


def telling(findings: Iterable[Finding]) -> str:
    """`2 fouten en 1 waarschuwing in 2 bestanden`, or that all is well."""
    findings = list(findings)
    if not findings:
        return "Geen fouten en geen waarschuwingen gevonden."
    fouten = sum(finding.is_fout for finding in findings)
    bestanden = len({finding.plek.bestand for finding in findings})
    return (
        f"{hoeveel(fouten, 'fout', 'fouten')} en "
        f"{hoeveel(len(findings) - fouten, 'waarschuwing', 'waarschuwingen')} in "
        f"{hoeveel(bestanden, 'bestand', 'bestanden')}."
    )


def hoeveel(aantal: int, een: str, meer: str) -> str:
    """`1 fout` or `2 fouten`."""
    return f"{aantal} {een if aantal == 1 else meer}"


def _blok(finding: Finding, toon: Toon) -> str:
    regels = [kop(finding, toon.citeer)]
    inspring = " " * (len(str(finding.plek.regel)) + 3)
    if toon.citeer and not finding.geheim:
        regels += _bronregel(finding, toon, inspring)
    regels += [f"{inspring} = advies: {finding.advies(citeer=toon.citeer)}", ""]
    return "\n".join(regels)


def _bronregel(finding: Finding, toon: Toon, inspring: str) -> list[str]:
    regel = toon.regel(finding.plek.bestand, finding.plek.regel)
    if not regel.strip():
        return []
    begin = finding.plek.kolom - 1
    van = max(0, begin - BREEDTE // 2) if len(regel) > BREEDTE else 0
    tot = van + BREEDTE
    voor, stuk = netjes(regel[van:begin]), netjes(regel[begin : min(begin + finding.lengte, tot)])
    na = netjes(regel[begin + finding.lengte : tot])
    links, rechts = "…" if van else "", "…" if tot < len(regel) else ""
    tekens = "^" * max(1, len(stuk))
    return [
        f"   {finding.plek.regel} | {links}{voor}{stuk}{na}{rechts}",
        f"{inspring} | {' ' * len(links + voor)}{tekens}",
    ]
