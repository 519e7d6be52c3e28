"""Likeness: casussen that resemble each other too much, and sentences used twice.

Owns the comparison of stories by runs of five words. Finds borrowed wording, not
borrowed plots; those need a reader.
"""

from __future__ import annotations

import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from casotheek.checks.plaintext import WOORD, zinnen
from casotheek.findings import Finding, Plek, maak
from casotheek.library import Bibliotheek, Stuk
from casotheek.model import Casus

if TYPE_CHECKING:
    from casotheek.checks import Vraag

REEKS = 5
DEEL = 0.08
"""The part of its runs a story may share with another."""

_KOPIE = 50
"""From this percentage on a story is a copy; its sentences need no mention one by one."""

MIN_ZIN = 7
"""Shorter sentences are common property."""

_ALLES_TOT = 250
"""Up to this many casussen every run counts; above it a fixed sample of them does,
so that time and memory stay in step with the number of casussen."""


def controleer(bieb: Bibliotheek, vraag: Vraag) -> Iterator[Finding]:
    """Every pair of casussen that shares too much; every sentence that returns."""
    gelijkenis = list(_reeksen(bieb.casussen))
    kopieen = {
        (finding.plek.bestand, finding.gegevens["ander"])
        for finding in gelijkenis
        if finding.gegevens["deel"] >= _KOPIE
    }
    yield from gelijkenis
    yield from (
        finding
        for finding in _zinnen(bieb.casussen)
        if (finding.plek.bestand, finding.gegevens["ander"]) not in kopieen
    )


def _reeksen(casussen: tuple[Stuk[Casus], ...]) -> Iterator[Finding]:
    steek = max(1, len(casussen) // _ALLES_TOT)
    per_casus = [_vingers(stuk, steek) for stuk in casussen]
    houders: defaultdict[int, list[int]] = defaultdict(list)
    for index, vingers in enumerate(per_casus):
        for vinger in vingers:
            houders[vinger].append(index)
    samen: Counter[tuple[int, int]] = Counter()
    for indexen in houders.values():
        # A run that stands in very many stories is an expression, not a copy.
        if 1 < len(indexen) <= 20:
            samen.update((a, b) for n, a in enumerate(indexen) for b in indexen[n + 1 :])
    for (a, b), aantal in sorted(samen.items()):
        deel = aantal / min(len(per_casus[a]), len(per_casus[b]))
        if deel > DEEL:
            plek = Plek(casussen[b].document.pad, casussen[b].document.body_regel)
            yield maak("C610", plek, deel=round(deel * 100), ander=casussen[a].document.pad)


def _vingers(stuk: Stuk[Casus], steek: int) -> set[int]:
    woorden = [woord.lower() for woord in WOORD.findall(stuk.document.body)]
    alle = (
        zlib.crc32(" ".join(woorden[i : i + REEKS]).encode())
        for i in range(len(woorden) - REEKS + 1)
    )
    return {vinger for vinger in alle if vinger % steek == 0}


def _zinnen(casussen: tuple[Stuk[Casus], ...]) -> Iterator[Finding]:
    gezien: dict[int, str] = {}
    for stuk in casussen:
        hier: dict[int, Plek] = {}
        for zin in zinnen(stuk.verhaal):
            woorden = zin.woorden
            if len(woorden) >= MIN_ZIN:
                merk = hash(" ".join(woorden).lower())
                hier.setdefault(merk, Plek(stuk.document.pad, zin.regel, zin.kolom))
        for merk, plek in hier.items():
            if merk in gezien:
                yield maak("C611", plek, ander=gezien[merk])
            gezien.setdefault(merk, stuk.document.pad)
