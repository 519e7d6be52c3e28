"""Attachments: only pictures of a few kinds, and what they carry along.

Owns the refusal of other kinds, the warning about metadata, and the privacy check on
that metadata. The name of a file is checked with the texts (privacy).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from casotheek.checks.privacy import scan
from casotheek.checks.privacy.document import toonbaar_pad
from casotheek.findings import TABEL, Finding, Plek
from casotheek.library import Bibliotheek, Bijlage
from casotheek.reading.pictures import (
    SOORTNAMEN,
    OnbekendeInhoud,
    metagegevens,
    schoon,
    soort_van,
)

if TYPE_CHECKING:
    from casotheek.checks import Vraag

MAX_BEELD = 5_000_000
"""Largest attachment, in bytes."""

_LEESBAAR = re.compile(rb"[\x20-\x7e\xc2-\xf4\x80-\xbf]{6,}")


def controleer(bieb: Bibliotheek, vraag: Vraag) -> Iterator[Finding]:
    """Every attachment of the library."""
    for bijlage in bieb.bijlagen:
        yield from _bekijk(bijlage)


def _bekijk(bijlage: Bijlage) -> Iterator[Finding]:
    plek = Plek(toonbaar_pad(bijlage.pad))
    if soort_van(bijlage.pad) is None:
        yield Finding(plek, TABEL["C560"], {"soorten": SOORTNAMEN})
        return
    if bijlage.grootte > MAX_BEELD:
        grootte = {"grootte": bijlage.grootte // 1000, "grens": MAX_BEELD // 1000}
        yield Finding(plek, TABEL["C563"], grootte)
        return
    inhoud = bijlage.op_schijf.read_bytes()
    try:
        schoon(bijlage.pad, inhoud)
    except OnbekendeInhoud:
        yield Finding(plek, TABEL["C561"], {"soorten": SOORTNAMEN})
        return
    yield from _metagegevens(plek, metagegevens(bijlage.pad, inhoud))


def _metagegevens(plek: Plek, ruw: bytes) -> Iterator[Finding]:
    if not ruw.strip(b"\0\n"):
        return
    yield Finding(plek, TABEL["C562"], geheim=True)
    tekst = "\n".join(deel.decode("utf-8", "replace") for deel in _LEESBAAR.findall(ruw))
    for code in sorted({treffer.regel for treffer in scan(tekst) if treffer.ernst == "fout"}):
        yield Finding(plek, TABEL[code], geheim=True)
