"""The checks: what must hold in a library beyond the shape of its files.

Owns the one visible table of rules. A rule is a function from a Bibliotheek and a
Vraag (what day it is) to findings; a new rule is a function, a row here, a row in the
table of findings and a test. Reading faults are reported by reading; nothing is changed here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from casotheek.checks import (
    bijlagen,
    borrowed,
    coherence,
    combinatie,
    completeness,
    language,
    likeness,
    markup,
    names,
    references,
    sections,
    toestemming,
    training,
    versies,
    vocabulary,
)
from casotheek.checks.privacy import controle as privacycontrole
from casotheek.findings import Finding
from casotheek.library import Bibliotheek


@dataclass(frozen=True)
class Vraag:
    """What a check may know besides the library: today, and where to keep what it learned."""

    vandaag: date
    werkmap: Path | None = None


Check = Callable[[Bibliotheek, Vraag], Iterable[Finding]]


@dataclass(frozen=True)
class Regel:
    """One rule: whether it is about structure, and the function that applies it."""

    naam: str
    check: Check
    structuur: bool = False


REGELS: tuple[Regel, ...] = (
    Regel("nummers en namen", names.controleer, structuur=True),
    Regel("verwijzingen", references.controleer, structuur=True),
    Regel("begrippen", vocabulary.controleer, structuur=True),
    Regel("versies van het kompas", versies.controleer, structuur=True),
    Regel("delen van een verhaal", sections.controleer),
    Regel("opmaak en links", markup.controleer),
    Regel("samenhang", coherence.controleer),
    Regel("privacy", privacycontrole.controleer),
    Regel("trajecten en werkvormen", training.controleer),
    Regel("bijlagen", bijlagen.controleer),
    Regel("toestemming", toestemming.controleer),
    Regel("overgenomen uit wat niet openbaar is", borrowed.controleer),
    Regel("combinatie van kenmerken", combinatie.controleer),
    Regel("volledigheid", completeness.controleer),
    Regel("gewone taal", language.controleer),
    Regel("gelijkenis", likeness.controleer),
)


def controleer(
    bibliotheek: Bibliotheek,
    vandaag: date,
    *,
    alleen_structuur: bool = False,
    werkmap: Path | None = None,
) -> list[Finding]:
    """Everything the rules find, in order of file, line and column."""
    vraag = Vraag(vandaag, werkmap)
    bibliotheek = replace(
        bibliotheek, concepten=(*bibliotheek.concepten, *bibliotheek.gebrekkig), gebrekkig=()
    )
    return gesorteerd(
        finding
        for regel in REGELS
        if regel.structuur or not alleen_structuur
        for finding in regel.check(bibliotheek, vraag)
    )


def gesorteerd(findings: Iterable[Finding]) -> list[Finding]:
    """Findings in order, each once."""
    uniek = {finding.volgorde: finding for finding in findings}
    return [uniek[volgorde] for volgorde in sorted(uniek)]


def fouten(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Only the faults, not the warnings."""
    return (finding for finding in findings if finding.is_fout)
