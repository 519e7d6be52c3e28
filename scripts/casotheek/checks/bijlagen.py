"""Attachments, and what else stands in docs/: few kinds, and what they carry along.

Owns the refusal of other kinds, the warning about metadata, and the privacy check on
that metadata and on the loose texts of docs/. The name of an attachment is checked with
the texts (privacy).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from casotheek.checks.privacy import scan
from casotheek.checks.privacy.document import (
    Tekstbron,
    bevindingen,
    scan_bron,
    toonbaar_pad,
)
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

_TEKST = frozenset({".json", ".svg", ".txt", ".xml"})
"""Files of docs/ that may hold words for a reader."""
_TEKENING = re.compile(r"<[^<>]*>")
"""The lines of a drawing: numbers in plenty, and no words."""
_VAN_DE_STIJL = frozenset({".css", ".js", ".mjs", ".woff", ".woff2", ".ttf", ".otf", ".ico"})

_LEESBAAR = re.compile(rb"[\x20-\x7e\xc2-\xf4\x80-\xbf]{6,}")


def controleer(bieb: Bibliotheek, vraag: Vraag) -> Iterator[Finding]:
    """Every attachment of the library."""
    for bijlage in bieb.bijlagen:
        yield from _bekijk(bijlage)
    algemeen = tuple(item.tekst for item in bieb.instellingen.toegestaan)
    for bijlage in bieb.losse:
        yield from _bekijk_los(bijlage, algemeen)


def _bekijk_los(bijlage: Bijlage, algemeen: tuple[str, ...]) -> Iterator[Finding]:
    """A file in docs/: everything there goes to the site, whether a page shows it or not."""
    ending = PurePosixPath(bijlage.pad).suffix.lower()
    if soort_van(bijlage.pad) is not None:
        yield from _bekijk(bijlage)
    elif ending in _TEKST:
        tekst = bijlage.op_schijf.read_bytes().decode("utf-8", "replace")
        if ending == ".svg":
            tekst = _TEKENING.sub(lambda vondst: re.sub(r"[^\n]", " ", vondst[0]), tekst)
        bron = Tekstbron(bijlage.pad, tekst, alleen_fouten=True, geerfd=algemeen)
        yield from bevindingen(bron, scan_bron(bron))
    elif ending not in _VAN_DE_STIJL:
        yield Finding(Plek(toonbaar_pad(bijlage.pad)), TABEL["C564"])


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
