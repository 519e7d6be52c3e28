"""Names of persons: with a title, with initials, in full, or a first name alone.

Owns the rules on names. How a name is built out of words is the business of `lezer`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from casotheek.checks.privacy.lezer import LOS, TUSSEN, Lezer, lezer_van
from casotheek.checks.privacy.soort import Bereik, Invoer
from casotheek.checks.privacy.woorden import (
    ACHTERNAAM,
    BEKEND,
    GEWOON,
    OOK_WOORD,
    VOORNAAM,
    gevouwen,
)

AANSPREEK = gevouwen("aanspreek")
"""Words after which a capital means a surname."""

ROL = gevouwen("rollen")
"""Words after which a capital may mean a surname."""

FUNCTIE = gevouwen("functies")
"""Words after which only a known surname counts: often a field of work follows."""

_TITELS = AANSPREEK | ROL | FUNCTIE
_MET_PUNT = gevouwen("met punt")
_VOORLETTERS = re.compile(
    r"(?<![\w.])(?:(?:[A-Z]|Th|Ch|Ph|Chr|Joh|IJ|Fr|Wm)\.[ \u00a0]?){1,5}(?=[A-Za-z’'À-ž])"
)
_GEEN_VOORLETTERS = re.compile(
    r"^(?:B\. ?V\.|N\. ?V\.|V\. ?O\. ?F\.|P\. ?S\.|N\. ?B\.|O\. ?A\.)", re.IGNORECASE
)
_NA_KOMMA = re.compile(r",[ \u00a0](?:(?:[A-Z]|Th|Ch|Ph|Joh)\.[ \u00a0]?){1,5}")


def titelnaam(invoer: Invoer) -> Iterator[Bereik]:
    """A title or role with a surname: mevrouw De Wit, dhr. van den Berg, wijkagent Tuinman."""
    lezer = lezer_van(invoer)
    for i, woord in enumerate(lezer.woorden[:-1]):
        if woord.vorm not in _TITELS:
            continue
        if i in lezer.overslaan or not lezer.naast(i, LOS + "." * (woord.vorm in _MET_PUNT)):
            continue
        eind = _na_titel(lezer, i + 1, woord.vorm)
        if eind is not None and not lezer.bekend(i + 1, eind):
            yield lezer.bereik(i + 1, eind)


def _na_titel(lezer: Lezer, i: int, titel: str) -> int | None:
    woord = lezer.woorden[i]
    if woord.vorm in _TITELS or (woord.vlag & GEWOON and woord.vorm not in TUSSEN):
        return None
    if woord.vlag & VOORNAAM and not woord.vlag & ACHTERNAAM:
        return None
    eind = lezer.achternaam(i, mild=titel not in FUNCTIE)
    if eind is None or lezer.woorden[eind - 1].hoofdletter:
        return eind
    # In lower case only what can be nothing but a name, and only after a form of address.
    laatste = lezer.woorden[eind - 1]
    zeker = not laatste.vlag & (OOK_WOORD | GEWOON) or (eind - i > 1 and not laatste.vlag & GEWOON)
    return eind if titel in AANSPREEK and zeker else None


def voorletters(invoer: Invoer) -> Iterator[Bereik]:
    """Initials with a surname, in either order: J.P. de Vries, Bouzid, M.A."""
    lezer = lezer_van(invoer)
    per_start = {woord.start: i for i, woord in enumerate(lezer.woorden)}
    for gevonden in _VOORLETTERS.finditer(invoer.tekst):
        i = per_start.get(gevonden.end())
        if i is None or _GEEN_VOORLETTERS.match(gevonden.group()):
            continue
        eind = lezer.achternaam(i, mild=True)
        if eind is not None and not lezer.bekend(i, eind):
            yield gevonden.start(), lezer.woorden[eind - 1].eind
    per_eind = {woord.eind: i for i, woord in enumerate(lezer.woorden)}
    for gevonden in _NA_KOMMA.finditer(invoer.tekst):
        i = per_eind.get(gevonden.start())
        if i is None or lezer.bekend(i, i + 1):
            continue
        woord = lezer.woorden[i]
        if woord.hoofdletter and not woord.vlag & (GEWOON | BEKEND):
            yield woord.start, gevonden.end()


def volledige_naam(invoer: Invoer) -> Iterator[Bereik]:
    """A first name with a surname: Karim Benali, fatima el idrissi, De Vries, Johanna."""
    lezer = lezer_van(invoer)
    vrij_vanaf = 0
    for i in lezer.voornamen:
        eind = _naam_vanaf(lezer, i) if i >= vrij_vanaf else None
        if eind is None:
            continue
        vrij_vanaf = eind
        if not lezer.bekend(i, eind):
            yield lezer.bereik(i, eind)
    yield from _omgekeerd(lezer)


def _naam_vanaf(lezer: Lezer, i: int) -> int | None:
    woord = lezer.woorden[i]
    if not woord.vlag & VOORNAAM or i in lezer.overslaan or not lezer.naast(i):
        return None
    if not woord.hoofdletter and woord.vlag & (OOK_WOORD | GEWOON | BEKEND):
        return None
    j = i + 1
    while (
        lezer.naast(j)
        and j not in lezer.overslaan
        and lezer.woorden[j].vlag & VOORNAAM
        and lezer.woorden[j].hoofdletter == woord.hoofdletter
        and not lezer.woorden[j].vlag & OOK_WOORD
    ):
        j += 1
    for k in range(j, i, -1):
        eind = lezer.achternaam(k, mild=_mild(lezer, i) or not woord.hoofdletter)
        if eind is not None and _geloofwaardig(lezer, i, eind):
            return eind
    return None


def _mild(lezer: Lezer, i: int) -> bool:
    """Whether an unknown word may be a surname after this first name.

    Not after an invented name, nor after an everyday word with a capital: there the
    next capital is mostly an organisation.
    """
    woord = lezer.woorden[i]
    if not woord.hoofdletter or woord.vlag & (GEWOON | BEKEND):
        return False
    if woord.vlag & OOK_WOORD and lezer.begint_zin(i):
        return False
    return not lezer.is_pseudoniem(woord.vorm)


def _geloofwaardig(lezer: Lezer, i: int, eind: int) -> bool:
    """Guards against two everyday words, and a sentence that starts with one."""
    voor, achter = lezer.woorden[i], lezer.woorden[eind - 1]
    if achter.vlag & (GEWOON | BEKEND) and not achter.vlag & ACHTERNAAM:
        return False
    if not achter.hoofdletter and voor.hoofdletter and achter.vlag & OOK_WOORD:
        return False
    gewoon = voor.vlag & (OOK_WOORD | GEWOON | BEKEND)
    if gewoon and lezer.begint_zin(i):
        return bool(achter.vlag & ACHTERNAAM and achter.hoofdletter and not achter.vlag & OOK_WOORD)
    return True


def _omgekeerd(lezer: Lezer) -> Iterator[Bereik]:
    """Surname first: De Vries, Johanna; Nguyen Thi Lan."""
    for j in lezer.voornamen:
        i, voor = j - 1, lezer.woorden[j]
        if i < 0 or not voor.hoofdletter or j in lezer.overslaan or not _is_achternaam(lezer, i):
            continue
        tussen = lezer.tekst[lezer.woorden[i].eind : voor.start]
        komma = tussen in {", ", ",\u00a0"} and not voor.vlag & OOK_WOORD
        naast = tussen == " " and not voor.vlag & (GEWOON | BEKEND | ACHTERNAAM)
        if not komma and not (naast and not lezer.woorden[i].vlag & OOK_WOORD):
            continue
        begin = i
        while begin > 0 and lezer.woorden[begin - 1].vorm in TUSSEN and lezer.naast(begin - 1):
            begin -= 1
        if not lezer.bekend(begin, j + 1):
            yield lezer.bereik(begin, j + 1)


def _is_achternaam(lezer: Lezer, i: int) -> bool:
    woord = lezer.woorden[i]
    if i in lezer.overslaan or lezer.is_pseudoniem(woord.vorm):
        return False
    return bool(woord.hoofdletter and woord.vlag & ACHTERNAAM and not woord.vlag & VOORNAAM)


def voornaam(invoer: Invoer) -> Iterator[Bereik]:
    """A first name alone that is no invented name of this text."""
    lezer = lezer_van(invoer)
    for i in lezer.voornamen:
        woord = lezer.woorden[i]
        if not woord.hoofdletter or woord.vlag & (GEWOON | BEKEND) or i in lezer.overslaan:
            continue
        if lezer.is_pseudoniem(woord.vorm) or not _is_eigennaam(lezer, i):
            continue
        tekst = lezer.tekst[woord.start : woord.eind]
        if not (tekst.isupper() and len(tekst) > 1):
            yield woord.start, woord.eind


def _is_eigennaam(lezer: Lezer, i: int) -> bool:
    """Whether a word that may be an everyday word has its capital because it is a name.

    Not at the start of a sentence, and not in the name of a thing (café De Roos).
    """
    if not lezer.woorden[i].vlag & OOK_WOORD:
        return True
    if lezer.begint_zin(i):
        return False
    ervoor = lezer.woorden[i - 1] if i and lezer.naast(i - 1) else None
    return ervoor is None or not (ervoor.hoofdletter or ervoor.vorm in {"de", "het", "'t", "een"})
