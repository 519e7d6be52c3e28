"""The Dutch words for the fixed choices of the schema, and for months and days.

Owns what a reader sees instead of `werkte-deels` or `2019-07`. A choice comes as a
mark: a word and a `vorm`, the name of the shape that stands beside the word, so
that meaning never hangs on colour alone. Labels of the vocabulary are not here.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

Merk = dict[str, str]
"""A word with the shape that goes with it."""

_MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli",
    "augustus", "september", "oktober", "november", "december",
)  # fmt: skip

_EFFECT: dict[str, Merk] = {
    "werkte": {"woord": "Werkte", "vorm": "ja"},
    "werkte-deels": {"woord": "Werkte deels", "vorm": "deels"},
    "werkte-niet": {"woord": "Werkte niet", "vorm": "nee"},
    "onbekend": {"woord": "Onbekend", "vorm": "onbekend"},
}
_UITKOMST: dict[str, Merk] = {
    "bereikt": {"woord": "Bereikt", "vorm": "ja"},
    "deels": {"woord": "Deels bereikt", "vorm": "deels"},
    "niet": {"woord": "Niet bereikt", "vorm": "nee"},
}
_ANTWOORD: dict[str, Merk] = {
    "ja": {"woord": "Ja", "vorm": "ja"},
    "deels": {"woord": "Deels", "vorm": "deels"},
    "nee": {"woord": "Nee", "vorm": "nee"},
}
_OPGELOST: dict[str, Merk] = {
    "ja": {"woord": "Opgelost", "vorm": "ja"},
    "deels": {"woord": "Deels opgelost", "vorm": "deels"},
    "nee": {"woord": "Niet opgelost", "vorm": "nee"},
}
_WERKING: dict[str, Merk] = {
    "droeg-bij": {"woord": "Droeg bij", "vorm": "droeg-bij"},
    "schuurde": {"woord": "Schuurde", "vorm": "schuurde"},
    "ontbrak": {"woord": "Ontbrak", "vorm": "ontbrak"},
}
_STATUS: dict[str, Merk] = {
    "open": {"woord": "Nog open", "vorm": "onbekend"},
    "deels": {"woord": "Deels beantwoord", "vorm": "deels"},
    "beantwoord": {"woord": "Beantwoord", "vorm": "ja"},
}

EFFECTEN = tuple(_EFFECT)
UITKOMSTEN = tuple(_UITKOMST)

HERKOMST = {
    "fictief": {"woord": "Fictief", "uitleg": "Verzonnen verhaal, echte vragen"},
    "samengesteld": {"woord": "Samengesteld", "uitleg": "Uit meer verhalen, namen verzonnen"},
    "praktijk": {"woord": "Uit de praktijk", "uitleg": "Met toestemming, namen verzonnen"},
}
VRAAGTYPE = {
    "enkelvoudig": "Enkelvoudig",
    "meervoudig": "Meervoudig",
    "gecombineerd": "Gecombineerd",
}
VOORZIENING = {
    "collectief": "Collectieve voorziening",
    "individueel": "Individuele voorziening",
    "beide": "Collectieve en individuele voorziening",
}


def effect(sleutel: str) -> Merk:
    """Whether a step worked."""
    return _EFFECT[sleutel]


def uitkomst(sleutel: str) -> Merk:
    """Whether the goal was reached."""
    return _UITKOMST[sleutel]


def antwoord(sleutel: str) -> Merk:
    """The person's answer to one of the fixed questions."""
    return _ANTWOORD[sleutel]


def opgelost(sleutel: str) -> Merk:
    """How far an obstacle was solved."""
    return _OPGELOST[sleutel]


def werking(sleutel: str) -> Merk:
    """What a waarde did in a casus."""
    return _WERKING[sleutel]


def status(sleutel: str) -> Merk:
    """How far an ontwikkelopdracht is answered."""
    return _STATUS[sleutel]


def maand(tekst: str) -> str:
    """`2019-07` as `juli 2019`."""
    jaar, nummer = tekst.split("-")[:2]
    return f"{_MAANDEN[int(nummer) - 1]} {jaar}"


def dag(datum: date) -> str:
    """A day as `17 juni 2019`."""
    return f"{datum.day} {_MAANDEN[datum.month - 1]} {datum.year}"


def periode(van: str, tot: str) -> str:
    """From month up to and including month, the year once where that is enough."""
    if van == tot:
        return maand(van)
    begin = maand(van)
    if van[:4] == tot[:4]:
        begin = begin.rpartition(" ")[0]
    return f"{begin} tot en met {maand(tot)}"


def aantal(hoeveel: int, een: str, meer: str) -> str:
    """`1 casus`, `12 casussen`."""
    return f"{hoeveel} {een if hoeveel == 1 else meer}"


def opsomming(delen: Sequence[str]) -> str:
    """`a`, `a en b`, `a, b en c`."""
    if len(delen) < 2:
        return "".join(delen)
    return f"{', '.join(delen[:-1])} en {delen[-1]}"


def geld(euros: int) -> str:
    """Whole euros the Dutch way: `€ 1.480`, held together by a fixed space."""
    return f"€\u00a0{euros:,}".replace(",", ".")


def duur(minuten: int) -> str:
    """`45 minuten`, `2 uur`, `2 uur en 30 minuten`."""
    uren, rest = divmod(minuten, 60)
    delen = [f"{uren} uur"] if uren else []
    if rest or not uren:
        delen.append(aantal(rest, "minuut", "minuten"))
    return opsomming(delen)


def klok(minuten: int) -> str:
    """Minutes from the start as hours and minutes: `0.05`, `1.30`."""
    return f"{minuten // 60}.{minuten % 60:02}"


def grootte(bytes_: int) -> str:
    """The size of a file: `12 kB`, `1,4 MB`."""
    if bytes_ < 1_000_000:
        return f"{max(1, round(bytes_ / 1000))}\u00a0kB"
    return f"{bytes_ / 1_000_000:.1f}\u00a0MB".replace(".", ",")
