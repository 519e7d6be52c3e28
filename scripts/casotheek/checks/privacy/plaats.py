"""Where a person lives: postcode and street with house number.

Owns their patterns. A street without a number is no address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from casotheek.checks.privacy.soort import Bereik, Invoer
from casotheek.checks.privacy.woorden import een_van, groep

_POSTCODE = re.compile(
    r"(?<![\w.,€-])(?<!€ )[1-9]\d{3}"
    r"(?:[ \u00a0-]{0,2}(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2})(?![\w-])"
)
_JAAR = ("19", "20")
_NA_JAAR = frozenset(groep("afkortingen na een jaartal"))
_EENHEDEN = frozenset(groep("eenheden van twee letters"))
_POSTCODE_GEBIED = re.compile(
    r"\bpostcode(?:gebied)?s?:?\s{1,2}(?:is |was |van )?([1-9]\d{3})(?!\d|\s?[A-Za-z]{2}\b)",
    re.IGNORECASE,
)

STRAATWOORD = groep("einde van een straat")
"""How the name of a street ends."""

_EENHEID = een_van(groep("eenheden")) + r"\b"
_NUMMER = (
    r"(?P<nr>[1-9]\d{0,3}(?:(?:\s?-\s?|/)\d{1,3}|(?:-|\s)?[A-Ha-h](?![\w-])|\s?(?:hs|huis|bis|zw|zwart|rood)\b"
    r"|[ -](?:I{1,3}|IV|V)\b)?(?:[ -]?(?:hs|[A-H]|I{1,3}|IV)\b)?)(?![\d%°])(?![.,:]\d)(?!-\w)"
)
_STRAATNAAM = (
    rf"(?:(?:[A-Z][\w’'.-]*|[1-9]\d?e|van|de|den|der|het|ten|ter|’t|'t|da)[ \u00a0]){{0,5}}"
    rf"[A-Z][\w’'-]*?(?:{'|'.join(STRAATWOORD)})"
    r"|(?:Plein|Laan|Hof|Park|Weg|Pad|Straat)(?: van| der| den| de| het)*[ \u00a0][A-Z][\w’'-]+"
)
_ADRES = re.compile(
    rf"(?<![\w-])(?:{_STRAATNAAM})[ \u00a0](?:nr\.?\s|nummer\s|no\.?\s)?{_NUMMER}(?!\s{_EENHEID})"
)
_STRAAT_KLEIN = re.compile(
    r"(?<![\w-])(?:[a-z]+[ ]){0,1}[a-z]{3,}(?:straat|laan|plein|gracht|kade|singel|steeg|plantsoen"
    r"|dreef|burgwal|(?<!snel)(?<!onder)(?<!uit)(?<!om)(?<!lucht)(?<!spoor)(?<!water)weg)"
    rf" {_NUMMER}(?!\s{_EENHEID})"
)
_NA_WOON = re.compile(
    r"(?:\b(?:woon(?:t|de|den|adres)?|wonen|ingeschreven|verhuisd(?:e)?|adres|briefadres|ontruiming)"
    r"\b:?\s(?:\w+\s){0,4}?(?:op|aan|in|naar|is)?\s?(?:de\s|het\s|’t\s)?)"
    rf"(?P<adres>[A-Z][\w’'-]{{3,}}(?:\s[A-Z][\w’'-]+)?\s{_NUMMER})(?!\s{_EENHEID})"
)
_GEEN_ADRES = re.compile(
    r"^(?:Artikel|Art|Plein 40|Lijn|Tram|Bus|Team|Kamer|Groep|Zaal|Balie|Fase|Niveau|Casus)\b"
)


def postcode(invoer: Invoer) -> Iterator[Bereik]:
    """Four digits and two letters; not a year before an abbreviation (in 2019 WW)."""
    for gevonden in invoer.bij_cijfers(_POSTCODE):
        letters = gevonden.group()[-2:]
        jaar = gevonden.group().startswith(_JAAR) and letters in _NA_JAAR
        if not jaar and letters not in _EENHEDEN:
            yield gevonden.span()


def postcodegebied(invoer: Invoer) -> Iterator[Bereik]:
    """The four digits of a postcode, where the word stands before them."""
    for gevonden in invoer.bij_cijfers(_POSTCODE_GEBIED):
        yield gevonden.span(1)


def adres(invoer: Invoer) -> Iterator[Bereik]:
    """A street with a house number, also in lower case."""
    for patroon in (_ADRES, _STRAAT_KLEIN):
        for gevonden in invoer.bij_cijfers(patroon):
            if not _GEEN_ADRES.match(gevonden.group()):
                yield gevonden.span()
    for gevonden in invoer.bij_cijfers(_NA_WOON):
        if not _GEEN_ADRES.match(gevonden.group("adres")):
            yield gevonden.span("adres")
