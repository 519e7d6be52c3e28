"""Ways to reach a person: telephone, e-mail, account.

Owns their patterns. Public service numbers (14 020, 112, 0800, 0900) are no persons.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from casotheek.checks.privacy.soort import Bereik, Invoer

_TUSSEN = r"[ \u00a0.\-/]{0,3}"
_TELEFOON = re.compile(
    rf"(?<![\w.,/-])(?<!€ )"
    rf"(?:(?:\+|00){_TUSSEN}31{_TUSSEN}(?:\(0\){_TUSSEN})?|\(0(?=\d{{1,3}}\))|0)"
    rf"[1-9]\)?(?:{_TUSSEN}\d\)?){{7}}{_TUSSEN}\d(?!\d|-\d|[.,]\d)"
)
_BUITENLAND = re.compile(
    r"(?<![\w+])(?:\+|00)(?!31)[1-9]\d{0,2}(?:[ \u00a0.\-]?\(?\d+\)?){2,6}(?!\d)"
)
_OPENBAAR = ("0800", "0900", "0906", "0909", "088")
_DATUM = re.compile(r"^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}")

_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}(?:@|\s?[\[(](?:at|@|apenstaartje)[\])]\s?)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(
    # What CSS calls by the same sign is no person.
    r"(?<![\w.@/+-])@(?!(?:media|import|supports|keyframes|layer|page|charset|container)\b|font-)"
    r"[A-Za-z_][\w.]{2,29}(?<!\.)(?![\w@])"
)
_PROFIEL = re.compile(
    r"(?:instagram|facebook|tiktok|twitter|linkedin|snapchat|x)\.com/(?:in/|add/|@)?"
    r"([A-Za-z0-9_.-]{3,40})",
    re.IGNORECASE,
)


def telefoon(invoer: Invoer) -> Iterator[Bereik]:
    """A Dutch number in any grouping, and a foreign one with its country code."""
    for gevonden in invoer.bij_cijfers(_TELEFOON):
        cijfers = _cijfers(gevonden.group())
        if not cijfers.startswith(_OPENBAAR) and not _DATUM.match(gevonden.group()):
            yield gevonden.span()
    for gevonden in invoer.bij_cijfers(_BUITENLAND):
        if 9 <= len(_cijfers(gevonden.group()).lstrip("0")) <= 15:
            yield gevonden.span()


def _cijfers(tekst: str) -> str:
    return "".join(teken for teken in tekst if teken.isdigit())


def email(invoer: Invoer) -> Iterator[Bereik]:
    """An e-mail address, also with (at) in it."""
    for gevonden in _EMAIL.finditer(invoer.tekst):
        yield gevonden.span()


def account(invoer: Invoer) -> Iterator[Bereik]:
    """An @name, or the address of a profile on a social network."""
    for gevonden in _ACCOUNT.finditer(invoer.tekst):
        yield gevonden.span()
    for gevonden in _PROFIEL.finditer(invoer.tekst):
        yield gevonden.span(1)
