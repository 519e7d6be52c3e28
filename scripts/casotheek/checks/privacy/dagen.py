"""Days and ages: dates of birth, full dates, exact ages.

Owns their patterns. A day is a date of birth only with a word that says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from casotheek.checks.privacy.soort import Bereik, Invoer
from casotheek.checks.privacy.woorden import VOORNAAM, gevouwen, kennis, vouw

_MAAND = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|jan\.?|feb\.?|mrt\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|okt\.?|nov\.?|dec\.?)"
)
_JAAR = r"(?:19|20)\d\d"
_DAG = r"(?:0?[1-9]|[12]\d|3[01])"
_MND = r"(?:0?[1-9]|1[0-2])"
_DATUM = (
    rf"(?:{_DAG}(?:e|ste|de)?[ \u00a0]{_MAAND}[ \u00a0]{_JAAR}|{_JAAR}-{_MND}-{_DAG}"
    rf"|{_DAG}(?P<t>[-/. ])\s?{_MND}(?P=t)\s?(?:{_JAAR}|[’']?\d\d))(?![\d-])"
)
_DAGWOORD = (
    r"(?:een|één|eerste|twee|tweede|drie|derde|vier|vierde|vijf|vijfde|zes|zesde|zeven|zevende|acht"
    r"|achtste|negen|negende|tien|tiende|elf|elfde|twaalf|twaalfde|dertien|veertien|vijftien"
    r"|zestien|zeventien|achttien|negentien|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)?"
    r"(?:[eë]n)?twintig|(?:eenen)?dertig)(?:de|ste)?"
)
_DATUM_KORT = (
    rf"(?:{_DATUM}|(?:{_DAG}|{_DAGWOORD})[ \u00a0]{_MAAND}[ \u00a0](?:{_JAAR}|[’']?\d\d)(?!\w))"
)
_CIJFERS = rf"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:{_JAAR}|\d\d)(?!\d)"
_JAARDAG = rf"{_DAG}(?:e|ste|de)?[ \u00a0]{_MAAND}\b"

_GEBOREN = re.compile(
    rf"\b(?:geb(?:oren)?\b\.?|ge?b\.?\s?dat(?:um)?\.?|geboortedatum|geboortedag|gbdat\w*|g\.d\.|d\.?o\.?b\b\.?|born\b|(?:verjaardag|verjaart|jarig)\b)"
    rf"[^\d\n]{{0,30}}?\b({_DATUM_KORT}|{_CIJFERS})",
    re.IGNORECASE,
)
_STER = re.compile(rf"(?:^|(?<=[\s(]))\*\s?({_DATUM})")
_VERJAART = re.compile(
    rf"\b(?:verjaardag|verjaart|jarig)\b(?:\s(?:is|was|valt|viel|ook|op|om)){{0,3}}\s({_JAARDAG})"
    rf"|\bop\s({_JAARDAG})\s(?:(?:wordt|werd|was|is|ook)\s)?(?:(?:hij|zij|ze)\s)?"
    r"(?:jarig\b|[1-9]\d?\s(?:geworden|jaar)\b)",
    re.IGNORECASE,
)
_NA_DATUM = re.compile(
    rf"(?<![\d-])({_DATUM_KORT})(?:\s\w+){{0,3}}\s(?:geboren|jarig)\b", re.IGNORECASE
)
_IS_VAN = re.compile(
    rf"\b([\w’'-]+)\s(?:\([^)\n]{{1,30}}\)\s)?(?:is|was|ben|bent|zijn)\svan\s({_DATUM})",
    re.IGNORECASE,
)
_PERSOON = gevouwen("personen")
_VOLLEDIG = re.compile(rf"(?<![\w./-])({_DATUM})", re.IGNORECASE)
_BELEID = re.compile(r"(?:\b(?:per|vanaf|sinds|met ingang van|vóór|tot|na|op)\s)$", re.IGNORECASE)
_VELD = re.compile(r"\b(?:datum|herbeoordelen_op|verloopt_op|intrekking|bijgewerkt):\s*$")
_JAARGRENS = re.compile(r"^(?:0?1[-/. ]0?1|1 januari|31[-/. ]12|31 december)\b|-01-01$|-12-31$")
_EERSTE = re.compile(rf"^(?:0?1\D|{_JAAR}-\d\d?-0?1$)")
_OUD = re.compile(
    r"\((?:[1-9]\d)\s(?:jaar|jr\.?)\)"
    r"|\b(?:[1-9]\d?-jarige?\b|[1-9]\d?\s(?:jaar|jr)\soud\b"
    r"|(?:leeftijd|leeftijd is|leeftijd van):?\s[1-9]\d?\b(?![-–])"
    r"|(?:hij|zij|ze|mevrouw|meneer)\s(?:is|was|wordt|werd)\s[1-9]\d?(?=[.,;]|\sjaar(?!\w)(?!\s(?:lang|geleden|bij|in|op|ziek))|\sen\b))",
    re.IGNORECASE,
)


def geboortedatum(invoer: Invoer) -> Iterator[Bereik]:
    """A date beside a word of birth, or after ‘zij is van’; a birthday without its year."""
    for patroon in (_GEBOREN, _NA_DATUM, _STER):
        for gevonden in invoer.bij_cijfers(patroon):
            yield gevonden.span(1)
    for gevonden in invoer.bij_cijfers(_VERJAART):
        yield gevonden.span(1 if gevonden.group(1) else 2)
    for gevonden in invoer.bij_cijfers(_IS_VAN):
        if _is_persoon(gevonden.group(1), invoer):
            yield gevonden.span(2)


def _is_persoon(woord: str, invoer: Invoer) -> bool:
    vorm = vouw(woord)
    if vorm in _PERSOON or vorm in invoer.pseudoniemen:
        return True
    return woord[0].isupper() and bool(kennis().get(vorm, 0) & VOORNAAM)


def volledige_datum(invoer: Invoer) -> Iterator[Bereik]:
    """A day, month and year in running text; the first of a month is mostly a rule’s."""
    for gevonden in invoer.bij_cijfers(_VOLLEDIG):
        ervoor = invoer.tekst[max(0, gevonden.start() - 20) : gevonden.start()]
        if _JAARGRENS.search(gevonden.group()):
            continue
        if _EERSTE.match(gevonden.group()) and _BELEID.search(ervoor):
            continue
        if not _VELD.search(ervoor):
            yield gevonden.span()


def leeftijd(invoer: Invoer) -> Iterator[Bereik]:
    """An exact age."""
    for gevonden in invoer.bij_cijfers(_OUD):
        yield gevonden.span()
