"""The scan: all rules over one text, minus what the allow-list lets pass.

Owns how hits are weighed against each other and against the allow-list. Works on
plain text and offsets, knows nothing of files; never hands out the text it found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from casotheek.checks.privacy.ontrafel import Ontrafeld
from casotheek.checks.privacy.soort import Bereik, Invoer, Regel, Treffer
from casotheek.checks.privacy.tabel import REGELS
from casotheek.checks.privacy.woorden import naamdelen


@dataclass(frozen=True)
class Uitslag:
    """What a scan gives: the hits, and where each entry of the allow-list let one pass.

    Entries go by their place in the list, so that a result never holds text.
    """

    treffers: tuple[Treffer, ...]
    doorgelaten: dict[int, tuple[Bereik, ...]]


def scan(
    tekst: str,
    *,
    pseudoniemen: Sequence[str] = (),
    toegestaan: Sequence[str] = (),
    fictief: bool = False,
) -> list[Treffer]:
    """All hits in `tekst`, in the order of the text."""
    uitslag = scan_met_lijst(
        tekst, pseudoniemen=pseudoniemen, toegestaan=toegestaan, fictief=fictief
    )
    return list(uitslag.treffers)


def scan_met_lijst(
    tekst: str,
    *,
    pseudoniemen: Sequence[str] = (),
    toegestaan: Sequence[str] = (),
    fictief: bool = False,
) -> Uitslag:
    """As `scan`, and which entries of the allow-list were needed, and where."""
    leesbaar = Ontrafeld(tekst)
    invoer = Invoer(leesbaar.tekst, naamdelen(list(pseudoniemen)), fictief)
    lijst = [_plaatsen(entry, leesbaar.tekst) for entry in toegestaan]
    treffers: list[Treffer] = []
    doorgelaten: dict[int, list[Bereik]] = {}
    bezet: list[Bereik] = []
    for regel in REGELS:
        if fictief and not regel.ook_fictief:
            continue
        if regel.tekens and not any(teken in leesbaar.tekst for teken in regel.tekens):
            continue
        for bereik in _vrij(regel.zoek(invoer), bezet):
            bezet.append(bereik)
            entry = None if regel.nooit_toegestaan else _dekt(lijst, bereik)
            if entry is None:
                treffers.append(Treffer(*leesbaar.terug(*bereik), regel.code, regel.ernst))
            else:
                doorgelaten.setdefault(entry, []).append(leesbaar.terug(*bereik))
    return Uitslag(tuple(sorted(treffers)), {entry: tuple(b) for entry, b in doorgelaten.items()})


def nooit_toegestaan(tekst: str) -> Regel | None:
    """The rule that forbids `tekst` on an allow-list, if there is one."""
    invoer = Invoer(tekst)
    for regel in REGELS:
        if regel.nooit_toegestaan and next(iter(regel.zoek(invoer)), None):
            return regel
    return None


def _vrij(gevonden: Iterable[Bereik], bezet: list[Bereik]) -> Iterable[Bereik]:
    for start, eind in gevonden:
        if not any(start < b_eind and b_start < eind for b_start, b_eind in bezet):
            yield start, eind


@lru_cache(maxsize=500)
def _patroon(entry: str) -> re.Pattern[str]:
    delen = r"\s+".join(re.escape(deel) for deel in entry.split())
    return re.compile(rf"(?<!\w){delen}(?!\w)")


def _plaatsen(entry: str, tekst: str) -> list[Bereik]:
    """Where an allowed text stands as a whole."""
    return [gevonden.span() for gevonden in _patroon(entry).finditer(tekst)]


def _dekt(lijst: list[list[Bereik]], bereik: Bereik) -> int | None:
    """The entry that covers the whole hit."""
    for nummer, plaatsen in enumerate(lijst):
        if any(start <= bereik[0] and bereik[1] <= eind for start, eind in plaatsen):
            return nummer
    return None
