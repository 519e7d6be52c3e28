"""Reading and checking a library in one go: the start of every command and build."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from casotheek.checks import controleer, gesorteerd
from casotheek.findings import Finding, dek_af
from casotheek.library import Bibliotheek, laad

WERKMAP = ".casotheek"
"""Where a library keeps what can be made again: caches, the search index, the lock."""


@dataclass(frozen=True)
class Keuring:
    """A library as read, with everything found in it, in order."""

    bibliotheek: Bibliotheek
    findings: tuple[Finding, ...]

    @property
    def fouten(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.is_fout)

    @property
    def waarschuwingen(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if not finding.is_fout)


def keur(map_: Path, *, vandaag: date | None = None, alleen_structuur: bool = False) -> Keuring:
    """Read and check the library in `map_`; `vandaag` is the day consent is judged by."""
    bibliotheek, gelezen = laad(map_)
    gevonden = controleer(
        bibliotheek,
        vandaag or date.today(),
        alleen_structuur=alleen_structuur,
        werkmap=map_ / WERKMAP,
    )
    return Keuring(bibliotheek, tuple(dek_af(gesorteerd([*gelezen, *gevonden]))))
