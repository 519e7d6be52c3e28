"""The words of a text, and what the name lists know of each.

Owns the lists in `lijsten/` and the folding of case, accents and genitives. Does not
decide what is a name (namen).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

VOORNAAM, ACHTERNAAM, OOK_WOORD, GEWOON, BEKEND = 1, 2, 4, 8, 16
"""What the lists say of a word, as flags that can be added up."""

_WOORD = re.compile(r"(?:(?<![^\W\d_])[’'](?=[tns]\b))?[^\W\d_]+(?:[-’'‘\u00ad][^\W\d_]+)*")
_LIJSTEN = {
    "voornamen": VOORNAAM,
    "achternamen": ACHTERNAAM,
    "woorden": OOK_WOORD,
    "gewoon": GEWOON,
    "bekend": BEKEND,
}
_LOS = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "a", "’": "'", "‘": "'", "\u00ad": ""}
)


@dataclass(slots=True)
class Woord:
    """One word of a text: its place, its folded form and its flags."""

    start: int
    eind: int
    vorm: str
    vlag: int
    hoofdletter: bool


@lru_cache(maxsize=20_000)
def vouw(tekst: str) -> str:
    """`tekst` without capitals and accents."""
    kaal = unicodedata.normalize("NFD", tekst.casefold().translate(_LOS))
    return "".join(teken for teken in kaal if not unicodedata.combining(teken)).translate(_LOS)


@cache
def kennis() -> dict[str, int]:
    """Every listed word, folded, with its flags."""
    geheel: dict[str, int] = {}
    for naam, vlag in _LIJSTEN.items():
        for regel in _regels(naam):
            if regel.startswith('"'):
                continue
            for woord in regel.split():
                vorm = vouw(woord)
                geheel[vorm] = geheel.get(vorm, 0) | vlag
    return geheel


@cache
def begrippen() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The known phrases, by their first word, the longest first."""
    per_begin: dict[str, list[tuple[str, ...]]] = {}
    for regel in _regels("bekend"):
        if regel.startswith('"'):
            woorden = tuple(vouw(m.group()) for m in _WOORD.finditer(regel))
            per_begin.setdefault(woorden[0], []).append(woorden)
    return {begin: tuple(sorted(rij, key=len, reverse=True)) for begin, rij in per_begin.items()}


@cache
def groep(naam: str) -> tuple[str, ...]:
    """The words of one group in `lijsten/groepen.txt`, in order."""
    geheel: dict[str, list[str]] = {}
    for regel in _regels("groepen"):
        if regel.startswith("["):
            bezig = geheel.setdefault(regel.strip("[]"), [])
        else:
            bezig.append(regel)
    return tuple(deel.strip() for deel in " ".join(geheel[naam]).split(",") if deel.strip())


def gevouwen(naam: str) -> frozenset[str]:
    """The words of one group, folded."""
    return frozenset(vouw(woord) for woord in groep(naam))


def een_van(woorden: tuple[str, ...]) -> str:
    """A pattern for any of these words; a star at the end stands for any ending."""
    return "(?:" + "|".join(re.escape(woord).replace(r"\*", r"\w*") for woord in woorden) + ")"


def _regels(naam: str) -> list[str]:
    bestand = resources.files("casotheek.checks.privacy") / "lijsten" / f"{naam}.txt"
    regels = bestand.read_text(encoding="utf-8").splitlines()
    return [regel for regel in regels if regel and not regel.startswith("#")]


@lru_cache(maxsize=20_000)
def _ken(woord: str) -> tuple[str, int]:
    lijst = kennis()
    vorm = vouw(woord)
    vlag = lijst.get(vorm, 0)
    if vlag:
        return vorm, vlag
    for stam in _stammen(vorm):
        if lijst.get(stam, 0) & (VOORNAAM | ACHTERNAAM | BEKEND):
            return stam, lijst[stam]
    return vorm, _samenstelling(vorm, lijst)


def _stammen(vorm: str) -> list[str]:
    """What is left of a genitive: Fatima’s, Karims, Hans’."""
    stammen = []
    if vorm.endswith("'s"):
        stammen.append(vorm[:-2])
    elif vorm.endswith("s") and len(vorm) > 4:
        stammen.append(vorm[:-1])
    return stammen


def _samenstelling(vorm: str, lijst: dict[str, int]) -> int:
    """The flags of a word with hyphens: those that all its parts share, or a known start."""
    delen = vorm.split("-")
    if len(delen) == 1:
        return 0
    vlaggen = [lijst.get(deel, 0) for deel in delen]
    if vlaggen[0] & (BEKEND | GEWOON):
        return BEKEND
    gedeeld = vlaggen[0]
    for vlag in vlaggen[1:]:
        gedeeld &= vlag
    if not gedeeld & ACHTERNAAM and any(vlag & ACHTERNAAM for vlag in vlaggen):
        gedeeld |= ACHTERNAAM
    return gedeeld & ~OOK_WOORD


@cache
def _bouwstenen() -> frozenset[str]:
    """Words in lower case that a name can be built with, or begin after."""
    namen = (
        "aanspreek",
        "rollen",
        "functies",
        "sterke tussenvoegsels",
        "zwakke tussenvoegsels",
        "voor een naam van een ding",
    )
    return frozenset().union(*(gevouwen(naam) for naam in namen))


@lru_cache(maxsize=20_000)
def _doet_mee(woord: str) -> tuple[str, int, bool] | None:
    """What is known of a word that can be part of a name; None for all others."""
    vorm, vlag = _ken(woord)
    groot = woord[0].isupper()
    if groot or vlag & (VOORNAAM | ACHTERNAAM) or vorm in _bouwstenen():
        return vorm, vlag, groot
    return None


def lees_woorden(tekst: str) -> list[Woord]:
    """The words of `tekst` that can be part of a name, in order.

    Left out words leave their letters between the others, so that those are not
    taken for neighbours.
    """
    woorden = []
    for gevonden in _WOORD.finditer(tekst):
        bekend = _doet_mee(gevonden.group())
        if bekend is not None:
            vorm, vlag, groot = bekend
            woorden.append(Woord(gevonden.start(), gevonden.end(), vorm, vlag, groot))
    return woorden


def naamdelen(pseudoniemen: tuple[str, ...] | list[str]) -> frozenset[str]:
    """The parts of invented names, folded, whole and at each hyphen."""
    delen: set[str] = set()
    for pseudoniem in pseudoniemen:
        for gevonden in _WOORD.finditer(pseudoniem):
            vorm = vouw(gevonden.group())
            delen.add(vorm)
            delen.update(vorm.split("-"))
    return frozenset(delen)
