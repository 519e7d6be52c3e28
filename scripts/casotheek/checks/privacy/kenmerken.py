"""Details by which someone stands out: rare nationality, diagnosis, work, a named school.

Owns short lists of words. They only warn: what is rare depends on the place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from casotheek.checks.privacy.namen import lezer_van
from casotheek.checks.privacy.soort import Bereik, Invoer

_LAND = re.compile(
    r"\b(?:Albanees|Albanese|Armeens|Armeense|Azerbeidzjaanse?|Bangladeshi|Boliviaanse?|Burundese?|Birmese|Cambodjaanse?"
    r"|Chileense?|Cubaanse?|Ests|Estse|Finse?|Georgische?|Guatemalteekse?|Haïtiaanse?|Hondurese|IJslandse?"
    r"|Jamaicaanse?|Jemenitische?|Jordaanse|Kazachse?|Keniaanse?|Kirgizische?|Laotiaanse?|Letse?"
    r"|Liberiaanse?|Libische?|Litouwse?|Maleisische?|Malinese?|Mexicaanse?|Moldavische?|Mongoolse?|Mozambikaanse?"
    r"|Nepalese|Nicaraguaanse?|Oegandese|Oeigoerse?|Oezbeekse?|Panamese|Paraguayaanse?|Rwandese|Sri Lankaanse?"
    r"|Tadzjiekse?|Tamil|Tanzaniaanse?|Tibetaanse?|Togolese|Tsjadische?|Turkmeense?|Venezolaanse?|Zambiaanse?|Zimbabwaanse?)\b"
)
_DIAGNOSE = re.compile(
    r"\b(?:ALS|amyotrofische|Huntington|Duchenne|sikkelcel\w*|taaislijmziekte|cystic fibrosis|narcolepsie|MSA|PSP"
    r"|Creutzfeldt\w*|Prader-Willi|Rett|Williams-syndroom|fragiele[ -]X|Gilles de la Tourette|Ehlers-Danlos"
    r"|achondroplasie|albinisme|lepra|DIS\b|dissociatieve identiteitsstoornis|Korsakov|locked-in|hiv|aids"
    r"|genderdysforie|transgender|intersekse)\b",
    re.IGNORECASE,
)
_BEROEP = re.compile(
    r"\b(?:piloot|rechter van beroep|burgemeester|oud-wethouder|wethouder|ambassadeur|consul|profvoetballer|oud-voetballer|zanger(?:es)? van|acteur|actrice"
    r"|televisiepresentator|operazanger(?:es)?|concertpianist|imam van|dominee van|raadslid|oud-raadslid|kamerlid|hoogleraar|violist"
    r"|tatoeëerder|duivenmelker|klokkenmaker|orgelbouwer|circusartiest|stuntman)\b",
    re.IGNORECASE,
)
_WERKT_BIJ = re.compile(
    r"\b(?:werkt|werkte|werkzaam|werknemer|in dienst|aangenomen|ontslagen|stage)\s(?:als\s\w+\s)?(?:bij|van)\s(?:de\s|het\s)?"
    r"((?:[A-Z][\w&’'-]+)(?:\s[A-Z][\w&’'-]+){0,3})"
)
_ONDERWIJS = re.compile(
    r"\b(?:[Bb]asisschool|[Oo]bs|OBS|[Mm]iddelbare school|[Ss]chool|[Cc]ollege|[Ll]yceum|[Kk]inderdagverblijf|[Cc]rèche)"
    r"\s(?:de\s|De\s|het\s|Het\s|’t\s)?[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)?"
    r"|\b(?:Dr\.\s)?(?:[A-Z][\w’.-]+\s){0,3}[A-Z][\w’-]{2,}(?:school|college|lyceum)\b"
    r"|\b[A-Z][\w’-]{2,}\s(?:College|Lyceum|Gymnasium)\b"
)
_GEEN_SCHOOL = re.compile(
    r"^(?:De |Het |Een )?(?:Basis|Hoge|Brede|Voor|Muziek|Zomer|Avond|Taal|Volks|Weekend|Vak|Rij|Dans|Zwem|Midden|Vmbo|Mbo|Moskee|Speel|Peuter|Ouder)-?(?:school|college)$"
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
