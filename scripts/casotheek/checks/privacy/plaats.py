"""Where a person lives: postcode and street with house number.

Owns their patterns. A street without a number is no address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from casotheek.checks.privacy.soort import Bereik, Invoer

_POSTCODE = re.compile(
    r"(?<![\w.,€-])(?<!€ )[1-9]\d{3}(?:[ \u00a0-]{0,2}(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2})(?![\w-])"
)
_GEEN_LETTERS = frozenset(
    "WW AO IB ZW PC KM EU NL OV NS OM GB TV VO PO HR IT ID CO BV NV EL IQ MB KB KG ML CM MM "
    "km kb mb gb kg cm mm ml pk px".split()
)
_POSTCODE_GEBIED = re.compile(
    r"\bpostcode(?:gebied)?s?:?\s{1,2}(?:is |was |van )?([1-9]\d{3})(?!\d|\s?[A-Za-z]{2}\b)",
    re.IGNORECASE,
)

STRAATWOORD = (
    "straat",
    "laan",
    "weg",
    "plein",
    "gracht",
    "kade",
    "dijk",
    "singel",
    "steeg",
    "hof",
    "park",
    "pad",
    "plantsoen",
    "dreef",
    "burgwal",
    "oever",
    "werf",
    "markt",
    "ring",
    "wal",
    "brink",
    "haven",
    "baan",
    "eiland",
    "erf",
    "boulevard",
    "allee",
    "passage",
    "poort",
    "tuin",
    "meent",
    "warande",
    "zijde",
    "waard",
    "sluis",
    "brug",
    "haag",
    "gaarde",
    "horst",
    "voort",
    "akker",
    "veste",
    "schans",
    "bocht",
    "pleintje",
    "straatje",
    "laantje",
    "weide",
    "driehoek",
    "oord",
    "geest",
    "stein",
    "hoofd",
    "veld",
    "stede",
)
"""How the name of a street ends."""

_EENHEID = (
    r"(?:jaar|jaren|keer|maal|maand|maanden|week|weken|dag|dagen|uur|uren|minuut|minuten|seconden"
    r"|euro|cent|kramen|mensen|kinderen|gezinnen|huishoudens|huizen|woningen|deuren|kilometer|km"
    r"|meter|m2|procent|stuks|haltes|bomen|winkels|vrouwen|mannen|jongens|meisjes|bewoners|buren"
    r"|gesprekken|telefoontjes|brieven|kamers|bedden|plekken|auto’s|fietsen|bankjes|stappen|van de"
    r"|uurtjes|nachten|ochtenden|middagen|avonden|collega’s|graden|liter|kilo|x)\b"
)
_NUMMER = (
    r"(?P<nr>[1-9]\d{0,3}(?:(?:\s?-\s?|/)\d{1,3}|(?:-|\s)?[A-Ha-h](?![\w-])|\s?(?:hs|huis|bis|zw|zwart|rood)\b"
    r"|[ -](?:I{1,3}|IV|V)\b)?(?:[ -]?(?:hs|[A-H]|I{1,3}|IV)\b)?)(?![\d%°])(?![.,:]\d)(?!-\w)"
)
_STRAATNAAM = (
    rf"(?:(?:[A-Z][\w’'.-]*|[1-9]\d?e|van|de|den|der|het|ten|ter|’t|'t|da)[ \u00a0]){{0,5}}"
    rf"[A-Z][\w’'-]*?(?:{'|'.join(STRAATWOORD)})"
)
_ADRES = re.compile(
    rf"(?<![\w-]){_STRAATNAAM}[ \u00a0](?:nr\.?\s|nummer\s|no\.?\s)?{_NUMMER}(?!\s{_EENHEID})"
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
    r"^(?:Artikel|Art|Plein|Lijn|Tram|Bus|Team|Kamer|Groep|Zaal|Balie|Fase|Niveau|Casus)\b"
)


def postcode(invoer: Invoer) -> Iterator[Bereik]:
    """Four digits and two letters; not a year before an abbreviation (in 2019 WW)."""
    for gevonden in invoer.bij_cijfers(_POSTCODE):
        if gevonden.group()[-2:] not in _GEEN_LETTERS:
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
