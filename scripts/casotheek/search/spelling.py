"""A word that the index does not know: what may have been meant.

Owns the choice of the word nearest to a typo, and of words that look like it by their
groups of four letters when none is near. `zoek-spelling.mjs` chooses the same words.
"""

from __future__ import annotations

from collections import Counter

from casotheek.search.wordlist import Woordenlijst, is_gewoon

KORTSTE = 4
TWEE_FOUTEN_VANAF = 7
GRAM = 4
MEESTE = 3
GELIJKENIS = 40
"""The least share of common four-letter groups, in percent."""
BEGIN, KORTSTE_BINNEN = 2, 5
"""Words that look alike begin with the same letters, or a longer one stands in the other."""
MEDEKLINKERS = frozenset("bcdfghjklmnpqrstvwxz")
KLINKT_GELIJK = frozenset(("bp", "cg", "ck", "cs", "cz", "dt", "fv", "gh", "kq", "mn", "sz", "vw"))
"""Consonants that are written for each other, in alphabetical order."""


def begint_met(lijst: Woordenlijst, woord: str) -> list[str]:
    """The most common words that begin with `woord`: it may not be finished yet."""
    if len(woord) < KORTSTE:
        return []
    gevonden = [(w, k) for w, k in lijst.bekend if w.startswith(woord)]
    return _beste([(-k, len(w), w) for w, k in gevonden])


def verbeter(lijst: Woordenlijst, woord: str) -> str:
    """The one word that `woord` most likely stands for, or nothing."""
    if len(woord) < KORTSTE or not is_gewoon(woord):
        return ""
    grens = 2 if len(woord) >= TWEE_FOUTEN_VANAF else 1
    gevonden = []
    for kandidaat, klasse in lijst.bekend:
        if abs(len(kandidaat) - len(woord)) > grens:
            continue
        verschil = afstand(woord, kandidaat, grens)
        if verschil <= grens and not _ander_woord(woord, kandidaat):
            andere_letter = int(kandidaat[0] != woord[0])
            gevonden.append((verschil + andere_letter, -klasse, kandidaat))
    return min(gevonden)[2] if gevonden else ""


def lijkt_op(lijst: Woordenlijst, woord: str) -> list[str]:
    """Words that share most groups of four letters with `woord`."""
    eigen = _grammen(woord)
    gevonden = []
    for kandidaat, klasse in lijst.bekend:
        if kandidaat[:BEGIN] != woord[:BEGIN] and not _bevat(woord, kandidaat):
            continue
        andere = _grammen(kandidaat)
        samen = sum((eigen & andere).values())
        gelijk = samen * 200 // (eigen.total() + andere.total())
        if gelijk >= GELIJKENIS:
            gevonden.append((-gelijk, -klasse, kandidaat))
    return _beste(gevonden)


def afstand(een: str, ander: str, grens: int) -> int:
    """How many letters to add, drop, change or swap; more than `grens` counts as one more."""
    vorige: list[int] = []
    huidige = list(range(len(ander) + 1))
    for i, letter in enumerate(een, start=1):
        eerdere, vorige, huidige = vorige, huidige, [i]
        for j, andere in enumerate(ander, start=1):
            kosten = min(vorige[j] + 1, huidige[j - 1] + 1, vorige[j - 1] + (letter != andere))
            if i > 1 and j > 1 and letter == ander[j - 2] and een[i - 2] == andere:
                kosten = min(kosten, eerdere[j - 2] + 1)
            huidige.append(kosten)
        if min(huidige) > grens:
            return grens + 1
    return huidige[-1]


def _bevat(woord: str, kandidaat: str) -> bool:
    """Whether one stands in the other, as a whole word does in a compound."""
    kort, lang = sorted((woord, kandidaat), key=len)
    return len(kort) >= KORTSTE_BINNEN and kort in lang


def _ander_woord(woord: str, kandidaat: str) -> bool:
    """Whether a short word is rather another word than a typo: a kater is no kamer."""
    if len(woord) >= TWEE_FOUTEN_VANAF or len(woord) != len(kandidaat):
        return False
    anders = [paar for paar in zip(woord, kandidaat, strict=True) if paar[0] != paar[1]]
    if len(anders) != 1 or not MEDEKLINKERS.issuperset(anders[0]):
        return False
    return "".join(sorted(anders[0])) not in KLINKT_GELIJK


def _grammen(woord: str) -> Counter[str]:
    vol = f"^{woord}$"
    return Counter(vol[i : i + GRAM] for i in range(max(len(vol) - GRAM + 1, 1)))


def _beste(gevonden: list[tuple[int, int, str]]) -> list[str]:
    return [woord for *_, woord in sorted(gevonden)[:MEESTE]]
