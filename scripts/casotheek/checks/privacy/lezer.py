"""The reader of names: words of one text, and how surnames are put together.

Owns tussenvoegsels, what may be a surname, what is an invented name, and which words
belong to a street, a school or an organisation. The rules themselves stand in `namen`.
"""

from __future__ import annotations

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
    gevouwen,
    groep,
)

STERK_TUSSEN = gevouwen("sterke tussenvoegsels")
ZWAK_TUSSEN = gevouwen("zwakke tussenvoegsels")
TUSSEN = STERK_TUSSEN | ZWAK_TUSSEN
NOOIT_ALLEEN = frozenset({"op", "in", "aan", "uit"})
LOS = " \t\n\r\u00a0*_"
"""What may stand between two words of one name: space and marks of emphasis."""

_EIGEN = (*STRAATWOORD, *groep("einde van een instelling"))
_VOOR_DING = gevouwen("voor een naam van een ding")


class Lezer:
    """Reads names out of the words of one text."""

    def __init__(self, invoer: Invoer) -> None:
        self.tekst = invoer.tekst
        self.woorden = invoer.woorden
        self.pseudoniemen = invoer.pseudoniemen
        self.overslaan = _geen_personen(invoer)
        self.voornamen = [i for i, woord in enumerate(self.woorden) if woord.vlag & VOORNAAM]

    def naast(self, i: int, los: str = LOS) -> bool:
        """Whether word `i + 1` follows word `i` with nothing but space between."""
        if i + 1 >= len(self.woorden):
            return False
        tussen = self.tekst[self.woorden[i].eind : self.woorden[i + 1].start]
        return bool(tussen) and not tussen.strip(los) and tussen.count("\n") < 2

    def voor(self, i: int) -> str:
        """The text right before word `i`, enough of it to hold a word."""
        start = self.woorden[i].start
        return self.tekst[max(0, start - 40) : start]

    def begint_zin(self, i: int) -> bool:
        """Whether word `i` has its capital from its place in the sentence."""
        ervoor = self.tekst[max(0, self.woorden[i].start - 4) : self.woorden[i].start].rstrip(
            " *_\"“‘'("
        )
        return not ervoor or ervoor[-1] in ".!?:\n-|>#["

    def tussenvoegsels(self, i: int) -> tuple[int, bool]:
        """The index after the tussenvoegsels from `i` on, and whether they are strong."""
        j, sterk = i, False
        while j < len(self.woorden) and j - i < 3:
            vorm = self.woorden[j].vorm
            if vorm not in TUSSEN:
                break
            if not self.naast(j):
                break
            sterk = sterk or vorm in STERK_TUSSEN
            j += 1
        if j == i + 1 and self.woorden[i].vorm in NOOIT_ALLEEN:
            return i, False
        return j, sterk

    def bekend(self, van: int, tot: int) -> bool:
        """Whether all telling words from `van` up to `tot` are parts of invented names."""
        delen = [w.vorm for w in self.woorden[van:tot] if w.vorm not in TUSSEN]
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
        if woord.vorm in _VOOR_DING:
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
        if not (ervoor.hoofdletter or ervoor.vorm in TUSSEN):
            break
        begin -= 1
    return range(begin, i + 1)
