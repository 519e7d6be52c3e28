"""Details by which someone stands out: rare nationality, diagnosis, work, a named school.

Owns short lists of words. They only warn: what is rare depends on the place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from casotheek.checks.privacy.lezer import lezer_van
from casotheek.checks.privacy.soort import Bereik, Invoer
from casotheek.checks.privacy.woorden import een_van, groep

_LAND = re.compile(rf"\b{een_van(groep('zeldzame nationaliteiten'))}\b")
_DIAGNOSE = re.compile(rf"\b{een_van(groep('zeldzame diagnosen'))}\b", re.IGNORECASE)
_BEROEP = re.compile(rf"\b{een_van(groep('zeldzame beroepen'))}\b", re.IGNORECASE)
_WERKT_BIJ = re.compile(
    r"\b(?:werkt|werkte|werkzaam|werknemer|in dienst|aangenomen|ontslagen|stage)\s"
    r"(?:als\s\w+\s)?(?:bij|van)\s(?:de\s|het\s)?"
    r"((?:[A-Z][\w&’'-]+)(?:\s[A-Z][\w&’'-]+){0,3})"
)
_ONDERWIJS = re.compile(
    r"\b(?:[Bb]asisschool|[Oo]bs|OBS|[Mm]iddelbare school|[Ss]chool|[Cc]ollege|[Ll]yceum"
    r"|[Kk]inderdagverblijf|[Cc]rèche)"
    r"\s(?:de\s|De\s|het\s|Het\s|’t\s)?[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)?"
    r"|\b(?:Dr\.\s)?(?:[A-Z][\w’.-]+\s){0,3}[A-Z][\w’-]{2,}(?:school|college|lyceum)\b"
    r"|\b[A-Z][\w’-]{2,}\s(?:College|Lyceum|Gymnasium)\b"
)
_GEEN_SCHOOL = re.compile(
    rf"^(?:De |Het |Een )?{een_van(groep('geen school bij naam'))}-?(?:school|college)$"
)


def nationaliteit(invoer: Invoer) -> Iterator[Bereik]:
    """A nationality with few people in the city."""
    yield from (gevonden.span() for gevonden in _LAND.finditer(invoer.tekst))


def diagnose(invoer: Invoer) -> Iterator[Bereik]:
    """A rare or much stigmatised diagnosis."""
    for gevonden in _DIAGNOSE.finditer(invoer.tekst):
        kort = gevonden.group().casefold() in {"als", "dis", "msa", "psp", "rett"}
        if not kort or gevonden.group().isupper():
            yield gevonden.span()


def beroep(invoer: Invoer) -> Iterator[Bereik]:
    """A rare or public profession."""
    yield from (gevonden.span() for gevonden in _BEROEP.finditer(invoer.tekst))


def werkgever(invoer: Invoer) -> Iterator[Bereik]:
    """A named employer; organisations on the list of known names do not count."""
    per_start = {woord.start: woord for woord in invoer.woorden}
    weg = lezer_van(invoer).overslaan
    starts = {invoer.woorden[i].start for i in weg if i < len(invoer.woorden)}
    for gevonden in _WERKT_BIJ.finditer(invoer.tekst):
        woord = per_start.get(gevonden.start(1))
        if woord and not woord.vlag and woord.start not in starts:
            yield gevonden.span(1)


def school(invoer: Invoer) -> Iterator[Bereik]:
    """A school by its name."""
    for gevonden in _ONDERWIJS.finditer(invoer.tekst):
        if not _GEEN_SCHOOL.match(gevonden.group()):
            yield gevonden.span()
