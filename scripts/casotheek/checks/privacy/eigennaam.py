"""Capitals that nothing explains: what a name looks like that is on no list.

Owns the one rule that goes by the capital alone, and what explains a capital: the start
of a sentence, a town, a thing. Names that show in another way are found by `namen`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from casotheek.checks.privacy.lezer import STERK_TUSSEN, TUSSEN, Lezer, lezer_van
from casotheek.checks.privacy.namen import FUNCTIE, ROL
from casotheek.checks.privacy.soort import Bereik, Invoer
from casotheek.checks.privacy.woorden import (
    ACHTERNAAM,
    BEKEND,
    GEWOON,
    OOK_WOORD,
    VOORNAAM,
    gevouwen,
    vouw,
)

_NIEMAND = TUSSEN | gevouwen("plaatsen en landen")
_BIJ_PLAATS = frozenset({"in", "te", "uit", "'s"})
_VOOR_ZAAK = ROL | FUNCTIE | {"de", "het", "een", "'t"}
_ERVOOR = re.compile(r"(?P<woord>[’']?[^\W\d_]+)[,;]?[ \u00a0*_\"“‘(]+$")
"""The word before, in the same sentence; none after a full stop or a closing quotation mark."""


def eigennaam(invoer: Invoer) -> Iterator[Bereik]:
    """Capitals within a sentence that nothing explains: what a surname alone looks like."""
    lezer = lezer_van(invoer)
    for van, tot in _hoofdletters(lezer):
        woorden = range(van, tot)
        if any(_is_zaak(lezer, i) for i in woorden) or lezer.bekend(van, tot):
            continue
        if any(_als_naam(lezer, i) for i in woorden) and not _heeft_uitleg(lezer, van, tot):
            yield lezer.bereik(van, tot)


def _is_zaak(lezer: Lezer, i: int) -> bool:
    woord = lezer.woorden[i]
    gewoon = woord.vlag & (GEWOON | BEKEND) and woord.vorm not in TUSSEN
    return bool(gewoon) or i in lezer.overslaan


def _hoofdletters(lezer: Lezer) -> Iterator[tuple[int, int]]:
    """Runs of words with a capital, side by side; without the first word of a sentence."""
    i = 0
    while i < len(lezer.woorden):
        van = i
        i += 1
        if not lezer.woorden[van].hoofdletter:
            continue
        while i < len(lezer.woorden) and lezer.woorden[i].hoofdletter and _hoort_bij(lezer, i):
            i += 1
        yield (van + 1, i) if lezer.begint_zin(van) and i - van > 1 else (van, i)


def _hoort_bij(lezer: Lezer, i: int) -> bool:
    return lezer.naast(i - 1) and not lezer.begint_zin(i)


def _als_naam(lezer: Lezer, i: int) -> bool:
    """Whether a word is written as a name, and is no first name, town or language."""
    woord = lezer.woorden[i]
    tekst = lezer.tekst[woord.start : woord.eind]
    vrij = not woord.vlag & VOORNAAM and woord.vorm not in _NIEMAND
    return vrij and len(tekst) > 2 and tekst[1:].islower() and not lezer.is_pseudoniem(woord.vorm)


def _heeft_uitleg(lezer: Lezer, van: int, tot: int) -> bool:
    """Whether there are capitals because a sentence begins, or for a town or a thing."""
    reeks = lezer.woorden[van:tot]
    ervoor = _ERVOOR.search(lezer.voor(van))
    if ervoor is None or lezer.begint_zin(van):
        return not any(w.vlag & ACHTERNAAM and not w.vlag & OOK_WOORD for w in reeks)
    vorig = reeks[0].vorm if len(reeks) > 1 else ""
    if vorig not in _VOOR_ZAAK:
        vorig = vouw(ervoor["woord"])
    bekend = any(w.vlag & ACHTERNAAM or w.vorm in STERK_TUSSEN for w in reeks)
    return vorig in _BIJ_PLAATS or (vorig in _VOOR_ZAAK and not bekend)
