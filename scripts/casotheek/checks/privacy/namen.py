"""Names of persons: with a title, with initials, in full, or a first name alone.

Owns how names are built out of words. The words themselves, and what the lists
know of them, come from `woorden`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from casotheek.checks.privacy.plaats import STRAATWOORD
from casotheek.checks.privacy.soort import Bereik, Invoer
from casotheek.checks.privacy.woorden import (
    ACHTERNAAM,
    BEKEND,
    GEWOON,
    OOK_WOORD,
    VOORNAAM,
    Woord,
    begrippen,
)

AANSPREEK = frozenset(
    "mevrouw mevr mw meneer mijnheer dhr heer heren dames familie fam gezin echtpaar weduwe juffrouw mej "
    "sjeik imam dominee pastoor rabbijn pandit".split()
)
"""Words after which a capital means a surname."""

ROL = frozenset(
    "dokter dr drs mr ir prof professor juf meester zuster broeder huisarts wijkagent agent advocaat bewindvoerder "
    "curator mentor rechter voogd gezinsvoogd klantmanager deurwaarder notaris psychiater psycholoog "
    "wijkverpleegkundige verpleegkundige jeugdarts leerkracht conciërge conrector rector directeur "
    "consulent teamleider tandarts verhuurder huurder buurman buurvrouw collega".split()
)
"""Words after which a capital may mean a surname."""

STERK_TUSSEN = frozenset(
    "der den ter ten 't el al ait ben bin ibn ould oulad ouled abu abou dos das von zu el- op't in't "
    "oude olde".split()
)
ZWAK_TUSSEN = frozenset("van de het te da do di del la le du des d' op in aan uit".split())
_SAMEN = {("op", "de"), ("op", "den"), ("op", "'t"), ("in", "'t"), ("in", "den"), ("in", "de"),
          ("aan", "de"), ("aan", "den"), ("uit", "de"), ("uit", "den"), ("van", "'t")}
_EIGEN = (*STRAATWOORD, "school", "college", "lyceum", "huis", "stichting", "fonds", "kerk", "moskee",
          "centrum", "ziekenhuis", "arena", "museum", "team", "groep", "buurt", "wijk", "wet", "flat",
          "basisschool", "gymnasium", "apotheek", "praktijk", "instituut", "zaal", "toren", "bibliotheek")
_HEILIG = frozenset("sint st prins prinses koning koningin keizer burgemeester paus zwarte".split())
_MET_PUNT = frozenset("mevr mw dhr fam mej dr drs mr ir prof st sint".split())
_LOS = " \t\n\r\u00a0*_"

_VOORLETTERS = re.compile(
    r"(?<![\w.])(?:(?:[A-Z]|Th|Ch|Ph|Chr|Joh|IJ|Fr|Wm)\.[ \u00a0]?){1,5}(?=[A-Za-z’'À-ž])"
)
_GEEN_VOORLETTERS = re.compile(r"^(?:B\. ?V\.|N\. ?V\.|V\. ?O\. ?F\.|P\. ?S\.|N\. ?B\.|O\. ?A\.)", re.IGNORECASE)
_NA_KOMMA = re.compile(r",[ \u00a0](?:(?:[A-Z]|Th|Ch|Ph|Joh)\.[ \u00a0]?){1,5}")


class Lezer:
    """Reads names out of the words of one text."""

    def __init__(self, invoer: Invoer) -> None:
        self.tekst = invoer.tekst
        self.woorden = invoer.woorden
        self.pseudoniemen = invoer.pseudoniemen
        self.overslaan = _geen_personen(invoer)
        self.voornamen = [i for i, woord in enumerate(self.woorden) if woord.vlag & VOORNAAM]

    def naast(self, i: int, los: str = _LOS) -> bool:
        """Whether word `i + 1` follows word `i` with nothing but space between."""
        if i + 1 >= len(self.woorden):
            return False
        tussen = self.tekst[self.woorden[i].eind : self.woorden[i + 1].start]
        return bool(tussen) and not tussen.strip(los) and tussen.count("\n") < 2

    def begint_zin(self, i: int) -> bool:
        """Whether word `i` has its capital from its place in the sentence."""
        ervoor = self.tekst[max(0, self.woorden[i].start - 4) : self.woorden[i].start].rstrip(" *_\"“‘'(")
        return not ervoor or ervoor[-1] in ".!?:\n-|>#["

    def tussenvoegsels(self, i: int) -> tuple[int, bool]:
        """The index after the tussenvoegsels from `i` on, and whether they are strong."""
        j, sterk = i, False
        while j < len(self.woorden) and j - i < 3:
            vorm = self.woorden[j].vorm
            if vorm not in STERK_TUSSEN and vorm not in ZWAK_TUSSEN:
                break
            if not self.naast(j):
                break
            sterk = sterk or vorm in STERK_TUSSEN
            j += 1
        if j == i + 1 and self.woorden[i].vorm in {"op", "in", "aan", "uit"}:
            return i, False
        return j, sterk

    def bekend(self, van: int, tot: int) -> bool:
        """Whether all telling words from `van` up to `tot` are parts of invented names."""
        delen = [
            w.vorm for w in self.woorden[van:tot]
            if w.vorm not in STERK_TUSSEN and w.vorm not in ZWAK_TUSSEN
        ]
        return bool(delen) and all(self.is_pseudoniem(deel) for deel in delen)

    def is_pseudoniem(self, vorm: str) -> bool:
        """Whether `vorm` is (a genitive of) an invented name."""
        namen = self.pseudoniemen
        if vorm in namen or vorm.rstrip("'").removesuffix("s").rstrip("'") in namen:
            return True
        return "-" in vorm and all(deel in namen for deel in vorm.split("-"))

    def bereik(self, van: int, tot: int) -> Bereik:
        """The place of the words from `van` up to `tot`."""
        return self.woorden[van].start, self.woorden[tot - 1].eind

    def achternaam(self, i: int, *, mild: bool) -> int | None:
        """The index after a surname at `i`, or None.

        `mild` also takes a capitalised word that no list knows.
        """
        j, sterk = self.tussenvoegsels(i)
        if j >= len(self.woorden) or j in self.overslaan:
            return None
        woord = self.woorden[j]
        if not self._past_als_achternaam(woord, los=j == i, sterk=sterk, mild=mild):
            return None
        return self._verlengd(j + 1)

    def _past_als_achternaam(self, woord: Woord, *, los: bool, sterk: bool, mild: bool) -> bool:
        if woord.vlag & ACHTERNAAM:
            return woord.hoofdletter or not los or mild or not woord.vlag & OOK_WOORD
        if not woord.hoofdletter or woord.vlag & (GEWOON | BEKEND) or woord.eind - woord.start < 2:
            return False
        if self._is_afkorting(woord):
            return False
        return mild or sterk

    def _is_afkorting(self, woord: Woord) -> bool:
        tekst = self.tekst[woord.start : woord.eind]
        return tekst.isupper() and len(tekst) <= 4

    def _verlengd(self, j: int) -> int:
        """Takes in the further parts of a surname: Aït Lahcen, Gebremariam Tesfay."""
        while (
            self.naast(j - 1)
            and j not in self.overslaan
            and (w := self.woorden[j]).hoofdletter
            and w.vlag & ACHTERNAAM
            and not w.vlag & (GEWOON | BEKEND)
        ):
            j += 1
        return j


@lru_cache(maxsize=2)
def lezer_van(invoer: Invoer) -> Lezer:
    """The reader of a text; the rules on names share it."""
    return Lezer(invoer)


def _geen_personen(invoer: Invoer) -> frozenset[int]:
    """The words that belong to the name of a street, a school, an organisation."""
    woorden = invoer.woorden
    weg: set[int] = set()
    frasen = begrippen()
    for i, woord in enumerate(woorden):
        if woord.vorm in _HEILIG:
            weg.add(i + 1)
        if not woord.hoofdletter:
            continue
        for frase in frasen.get(woord.vorm, ()):
            if tuple(w.vorm for w in woorden[i : i + len(frase)]) == frase:
                weg.update(range(i, i + len(frase)))
                break
        if not woord.vlag & (ACHTERNAAM | VOORNAAM) and woord.vorm.endswith(_EIGEN):
            weg.update(_terug(invoer, i))
    return frozenset(weg)


def _terug(invoer: Invoer, i: int) -> range:
    """From the last word of a proper name back to its first."""
    woorden, begin = invoer.woorden, i
    while begin > 0:
        ervoor = woorden[begin - 1]
        tussen = invoer.tekst[ervoor.eind : woorden[begin].start]
        if tussen not in {" ", "\u00a0", ". ", "."}:
            break
        if not (ervoor.hoofdletter or ervoor.vorm in ZWAK_TUSSEN or ervoor.vorm in STERK_TUSSEN):
            break
        begin -= 1
    return range(begin, i + 1)


def titelnaam(invoer: Invoer) -> Iterator[Bereik]:
    """A title or role with a surname: mevrouw De Wit, dhr. van den Berg, wijkagent Tuinman."""
    lezer = lezer_van(invoer)
    for i, woord in enumerate(lezer.woorden[:-1]):
        strikt = woord.vorm in AANSPREEK
        if not strikt and woord.vorm not in ROL:
            continue
        if i in lezer.overslaan or not lezer.naast(i, _LOS + "." * (woord.vorm in _MET_PUNT)):
            continue
        eind = _na_titel(lezer, i + 1, strikt=strikt)
        if eind is not None and not lezer.bekend(i + 1, eind):
            yield lezer.bereik(i + 1, eind)


def _na_titel(lezer: Lezer, i: int, *, strikt: bool) -> int | None:
    woord = lezer.woorden[i]
    if woord.vorm in AANSPREEK or woord.vorm in ROL:
        return None
    if woord.vlag & GEWOON and not (woord.vorm in ZWAK_TUSSEN or woord.vorm in STERK_TUSSEN):
        return None
    if woord.vlag & VOORNAAM and not woord.vlag & ACHTERNAAM:
        return None
    eind = lezer.achternaam(i, mild=True)
    if eind is None or lezer.woorden[eind - 1].hoofdletter:
        return eind
    # In lower case only what can be nothing but a name, and only after a form of address.
    laatste = lezer.woorden[eind - 1]
    zeker = not laatste.vlag & (OOK_WOORD | GEWOON) or (eind - i > 1 and not laatste.vlag & GEWOON)
    return eind if strikt and zeker else None


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
        if i is not None and lezer.woorden[i].hoofdletter and not lezer.woorden[i].vlag & (GEWOON | BEKEND):
            if not lezer.bekend(i, i + 1):
                yield lezer.woorden[i].start, gevonden.end()


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
        if eind is not None and _geloofwaardig(lezer, i, k, eind):
            return eind
    return None


def _mild(lezer: Lezer, i: int) -> bool:
    """Whether an unknown word may be a surname after this first name.

    Not after an invented name, nor after an everyday word with a capital: there the
    next capital is mostly an organisation.
    """
    woord = lezer.woorden[i]
    if not woord.hoofdletter or woord.vlag & (OOK_WOORD | GEWOON | BEKEND):
        return False
    return not lezer.is_pseudoniem(woord.vorm)


def _geloofwaardig(lezer: Lezer, i: int, k: int, eind: int) -> bool:
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
    """Surname, comma, first name."""
    for j in lezer.voornamen:
        i, volgend = j - 1, lezer.woorden[j]
        woord = lezer.woorden[i]
        if i < 0 or not (woord.vlag & ACHTERNAAM and woord.hoofdletter) or woord.vlag & VOORNAAM:
            continue
        if lezer.tekst[woord.eind : volgend.start] not in {", ", ",\u00a0"}:
            continue
        if volgend.vlag & VOORNAAM and volgend.hoofdletter and not volgend.vlag & OOK_WOORD:
            if woord.vlag & VOORNAAM and lezer.is_pseudoniem(woord.vorm):
                continue
            begin = i
            while begin > 0 and lezer.woorden[begin - 1].vorm in ZWAK_TUSSEN | STERK_TUSSEN and lezer.naast(begin - 1):
                begin -= 1
            if not lezer.bekend(begin, i + 2):
                yield lezer.bereik(begin, i + 2)


def voornaam(invoer: Invoer) -> Iterator[Bereik]:
    """A first name alone that is no invented name of this text."""
    lezer = lezer_van(invoer)
    for i in lezer.voornamen:
        woord = lezer.woorden[i]
        if not woord.hoofdletter or woord.vlag & (OOK_WOORD | GEWOON | BEKEND):
            continue
        if i in lezer.overslaan or lezer.is_pseudoniem(woord.vorm):
            continue
        tekst = lezer.tekst[woord.start : woord.eind]
        if not (tekst.isupper() and len(tekst) > 1):
            yield woord.start, woord.eind
