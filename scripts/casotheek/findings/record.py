"""One finding: a fault or warning in content, as a value.

Owns the record and the cleaning of quoted text, so that nothing a casus holds can
break out of a terminal, a log line or an annotation. Severity and wording come
from the table.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from casotheek.findings.soort import Soort
from casotheek.findings.table import TABEL

MAX_CITAAT = 60
"""How much of a quoted text a message shows, in characters."""

WEG = "…"


@dataclass(frozen=True, slots=True, order=True)
class Plek:
    """A place in a file; line and column count from 1, in characters."""

    bestand: str
    regel: int = 1
    kolom: int = 1


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault (`fout`) or warning (`waarschuwing`) at one place.

    `gegevens` fills the message of the table. Keys that start with `citaat` hold
    text of the library's content: shown shortened and cleaned, and left out when
    content may not be quoted. `lengte` is the number of characters it is about.
    """

    plek: Plek
    soort: Soort
    gegevens: dict[str, Any] = field(default_factory=dict)
    lengte: int = 1
    geheim: bool = False
    """Whether the source line itself may never be shown (privacy findings)."""

    @property
    def code(self) -> str:
        return self.soort.code

    @property
    def ernst(self) -> str:
        return self.soort.ernst

    @property
    def is_fout(self) -> bool:
        return self.soort.ernst == "fout"

    @property
    def volgorde(self) -> tuple[Plek, str, str]:
        """The sort key: file, line, column, then code and message."""
        return self.plek, self.code, self.melding()

    def melding(self, *, citeer: bool = True) -> str:
        """The message in Dutch; without quotes of content when `citeer` is false."""
        return self._vul(self.soort.melding, citeer and not self.geheim)

    def advies(self, *, citeer: bool = True) -> str:
        """What to do about it, in Dutch."""
        citeer = citeer and not self.geheim
        return self._vul(self.gegevens.get("advies") or self.soort.advies, citeer)

    def _vul(self, sjabloon: str, citeer: bool) -> str:
        waarden = {naam: _toonbaar(naam, waarde, citeer) for naam, waarde in self.gegevens.items()}
        return sjabloon.format_map(waarden)


def maak(code: str, plek: Plek, *, lengte: int = 1, **gegevens: Any) -> Finding:
    """A finding of the kind `code`, which must stand in the table."""
    return Finding(plek, TABEL[code], gegevens, max(lengte, 1))


def dek_af(findings: Iterable[Finding]) -> list[Finding]:
    """The same findings, where none quotes a line on which another is secret."""
    findings = list(findings)
    geheim = {(f.plek.bestand, f.plek.regel) for f in findings if f.geheim}
    return [
        replace(f, geheim=True) if (f.plek.bestand, f.plek.regel) in geheim else f for f in findings
    ]


def netjes(tekst: str) -> str:
    """`tekst` on one line, with control and direction characters made visible."""
    return "".join(_zichtbaar(teken) for teken in tekst)


def _zichtbaar(teken: str) -> str:
    if unicodedata.category(teken) in {"Cc", "Cf", "Zl", "Zp", "Cs", "Co"}:
        return f"\\u{ord(teken):04x}" if ord(teken) > 0xFF else f"\\x{ord(teken):02x}"
    return teken


def _toonbaar(naam: str, waarde: Any, citeer: bool) -> str:
    if not naam.startswith("citaat"):
        return netjes(str(waarde))
    if not citeer:
        return WEG
    tekst = netjes(str(waarde))
    return tekst if len(tekst) <= MAX_CITAAT else tekst[: MAX_CITAAT - 1] + WEG
