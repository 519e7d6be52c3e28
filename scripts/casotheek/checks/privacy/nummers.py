"""Numbers of persons and of papers: BSN, IBAN, licence plate, case and client numbers.

Owns their patterns; the checksums come from python-stdnum.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stdnum import iban as stdnum_iban
from stdnum.nl import bsn as stdnum_bsn

from casotheek.checks.privacy.soort import Bereik, Invoer

_NEGEN = re.compile(r"(?<![\w€.,/-])(?<!€ )\d(?:[ .\u00a0-]?\d){8}(?![\d/]|[.,-]\d)")
_BSN_WOORD = re.compile(
    r"\b(?:bsn|bsn-nummer|burger ?service ?nummer|sofi-?nummer|sofi)\b[^\d\n]{0,25}$", re.IGNORECASE
)
_ACHT_NEGEN = re.compile(r"(?<!\d)\d(?:[ .\u00a0-]?\d){7,8}(?!\d)")

_IBAN = re.compile(
    r"(?<![A-Za-z0-9])[A-Za-z]{2}[ ]?\d{2}(?:[ .\u00a0-]?[A-Za-z0-9]{1,4}){3,9}(?![A-Za-z0-9])"
)
_IBAN_GROEP = re.compile(r"[ .\u00a0-]?[A-Za-z0-9]+$")

_PLAAT = (
    r"[A-Z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}"
    r"|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}"
    r"|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]|[A-Z]-\d{2}-[A-Z]{3}"
    r"|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d"
)
_KENTEKEN = re.compile(rf"(?<![\w-])(?:{_PLAAT})(?![\w-])", re.IGNORECASE)
_VOERTUIG = re.compile(
    r"\b(?:kentekens?|kentekenplaat|nummerplaat|plaatje|auto|bus|busje|bestelbus|scooter|brommer"
    r"|motor|taxi|voertuig)\b",
    re.IGNORECASE,
)
_PLAAT_LOS = re.sub(r"(?<=[\]})d])-", "[ -]?", _PLAAT)
_NA_VOERTUIG = re.compile(rf"(?<![\w-])(?:{_PLAAT_LOS})(?![\w-])")

_ECLI = re.compile(r"\bECLI:[A-Z]{2}:[A-Z]{2,7}:\d{4}:[A-Z0-9]{1,25}\b", re.IGNORECASE)
_ROL = re.compile(
    r"\bC/\d{2}/\d{4,7}(?: ?/ ?[A-Z]{2} ?[A-Z]{2,4} ?\d{2}[-/]\d{1,5})?"
    r"|\b\d{6,8} [A-Z]{2} [A-Z]{3,6} \d{2}[-/]\d{1,5}\b"
    r"|(?<![\d/])\d{2}/\d{6}-\d{2}(?!\d)"
    r"|\b[A-Z]{3} \d{2}/\d{3,5}\b|(?<![\d/])\d{2}/\d{3,5} [A-Z]{2,5}\b"
)
_STERK = (
    r"(?:zaak|dossier|cli[eë]nt|klant|relatie|document|polis|rekening|pati[eë]nt|registratie"
    r"|meldings?|beschikkings?|referentie|paspoort|rijbewijs|vreemdelingen|rol|parket|contract"
    r"|lidmaatschaps?|aanvraag|factuur|bsnk|burger|verzekerden|verzekerings?|inschrijf|kvk"
    r"|correspondentie|aansluit|debiteur|debiteuren|cjib|v|id|identiteits|uzovi|loonheffings)"
    r"-?(?:nummer|nr|num)s?\b\.?|\b(?:ons|uw|het|met) kenmerk\b|\bkenmerk:|\bref\.:?|\breferentie:"
)
_NUMMER = r"[A-Z0-9]*\d[A-Z0-9]*(?:[-/.][A-Z0-9]+)*(?:(?: ?/ ?| )[A-Z0-9]*\d[A-Z0-9/.-]*)*"
_ZAAK = re.compile(
    rf"\b(?:{_STERK})(?: (?:is|was|van (?:de |het )?\w+|cli[eë]nt|nr\.?|nummer))?"
    rf"\s{{0,2}}[:=#(]?\s{{0,2}}((?:[A-Z]{{1,5}}[-/ ])?{_NUMMER})",
    re.IGNORECASE,
)
_ZWAK = re.compile(
    r"\b(?:zaak|dossier|kenmerk|referentie|registratie|cli[eë]nt|melding)\s{1,2}(?:nr\.? )?"
    r"((?:[A-Z]{1,5}[-/])?\d{2,}[A-Z0-9]*(?:[-/.][A-Z0-9]+)*)",
    re.IGNORECASE,
)
_OVERIG = re.compile(
    rf"\b\w{{3,}}nummer\s{{0,2}}[:=(]?\s{{0,2}}((?:[A-Z]{{1,5}}[-/ ])?{_NUMMER})", re.IGNORECASE
)
_JAAR = re.compile(r"(?:19|20)\d\d$")


def bsn(invoer: Invoer) -> Iterator[Bereik]:
    """Nine digits that pass the elfproef, and eight of them after the word itself."""
    for gevonden in invoer.bij_cijfers(_NEGEN):
        if stdnum_bsn.is_valid(_cijfers(gevonden.group())):
            yield gevonden.span()
    for begin, eind in _na_bsn(invoer):
        cijfers = _cijfers(invoer.tekst[begin:eind])
        if len(cijfers) == 8 and stdnum_bsn.is_valid(cijfers):
            yield begin, eind


def bsn_onjuist(invoer: Invoer) -> Iterator[Bereik]:
    """Nine digits named a BSN that fail the elfproef: a typing error, perhaps."""
    for begin, eind in _na_bsn(invoer):
        cijfers = _cijfers(invoer.tekst[begin:eind])
        if len(cijfers) == 9 and not stdnum_bsn.is_valid(cijfers):
            yield begin, eind


def _na_bsn(invoer: Invoer) -> Iterator[Bereik]:
    tekst = invoer.tekst
    for gevonden in invoer.bij_cijfers(_ACHT_NEGEN):
        if _BSN_WOORD.search(tekst, max(0, gevonden.start() - 50), gevonden.start()):
            yield gevonden.span()


def _cijfers(tekst: str) -> str:
    return "".join(teken for teken in tekst if teken.isdigit())


def iban(invoer: Invoer) -> Iterator[Bereik]:
    """An account number of any country that passes mod 97.

    Groups that follow the number by chance are dropped one by one.
    """
    for gevonden in invoer.bij_cijfers(_IBAN):
        tekst = gevonden.group()
        while len(tekst) >= 15:
            kaal = "".join(teken for teken in tekst if teken.isalnum())
            # check_country=False: with it, stdnum refuses accounts of most countries.
            if stdnum_iban.is_valid(kaal, check_country=False):
                yield gevonden.start(), gevonden.start() + len(tekst)
                break
            tekst = _IBAN_GROEP.sub("", tekst)


def kenteken(invoer: Invoer) -> Iterator[Bereik]:
    """A Dutch licence plate with hyphens, or without them after a word for a vehicle."""
    for gevonden in invoer.bij_cijfers(_KENTEKEN):
        if gevonden.group().isupper() or _VOERTUIG.search(
            invoer.tekst, max(0, gevonden.start() - 40), gevonden.start()
        ):
            yield gevonden.span()
    for woord in invoer.bij_cijfers(_VOERTUIG):
        gevonden_los = _NA_VOERTUIG.search(invoer.tekst, woord.end(), woord.end() + 40)
        if gevonden_los and any(teken.isdigit() for teken in gevonden_los.group()):
            yield gevonden_los.span()


def zaaknummer(invoer: Invoer) -> Iterator[Bereik]:
    """The number of a case, client, document or court file."""
    for patroon in (_ECLI, _ROL):
        yield from (gevonden.span() for gevonden in invoer.bij_cijfers(patroon))
    for patroon, minstens in ((_ZAAK, 3), (_OVERIG, 5), (_ZWAK, 4)):
        for gevonden in invoer.bij_cijfers(patroon):
            nummer = gevonden.group(1)
            los_jaar = patroon is _ZWAK and _JAAR.match(nummer)
            if len(_cijfers(nummer)) >= minstens and not los_jaar:
                yield gevonden.span(1)
