"""Reads the labelled snippets and counts what the rules make of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from casotheek.checks.privacy import Treffer, scan

AFSTEMMEN = "fragmenten-afstemmen.yml"
ACHTERGEHOUDEN = "fragmenten-achtergehouden.yml"
LET_OP = "let-op"

SOORT = {
    "C501": "bsn",
    "C502": "iban",
    "C503": "telefoon",
    "C504": "email",
    "C505": "account",
    "C506": "kenteken",
    "C507": "adres",
    "C508": "postcode",
    "C509": "geboortedatum",
    "C510": "naam",
    "C511": "naam",
    "C512": "naam",
    "C513": "zaaknummer",
}

_MERK = re.compile(r"<<([\w-]+)\|(.*?)>>", re.DOTALL)


@dataclass(frozen=True)
class Fragment:
    tekst: str
    merken: tuple[tuple[str, int, int], ...]
    pseudoniemen: tuple[str, ...]
    schoon: bool

    @property
    def treffers(self) -> list[Treffer]:
        return scan(self.tekst, pseudoniemen=self.pseudoniemen)


@dataclass
class Telling:
    totaal: Counter[str] = field(default_factory=Counter)
    raak: Counter[str] = field(default_factory=Counter)
    goed: int = 0
    vals: int = 0

    def vangst(self, soort: str) -> float:
        return self.raak[soort] / self.totaal[soort]

    @property
    def precisie(self) -> float:
        return self.goed / (self.goed + self.vals)


def lees(naam: str) -> list[Fragment]:
    inhoud = yaml.safe_load((Path(__file__).parent / naam).read_text("utf-8"))
    return [
        _fragment(ruw, schoon=groep == "schoon")
        for groep in ("gevoelig", "schoon")
        for ruw in inhoud[groep]
    ]


def _fragment(ruw: str | dict[str, object], *, schoon: bool) -> Fragment:
    gegevens = ruw if isinstance(ruw, dict) else {"tekst": ruw}
    tekst, merken, vorige = "", [], 0
    bron = str(gegevens["tekst"])
    for merk in _MERK.finditer(bron):
        tekst += bron[vorige : merk.start()]
        merken.append((merk.group(1), len(tekst), len(tekst) + len(merk.group(2))))
        tekst += merk.group(2)
        vorige = merk.end()
    namen = gegevens.get("pseudoniemen") or []
    assert isinstance(namen, list)
    return Fragment(tekst + bron[vorige:], tuple(merken), tuple(namen), schoon)


def tel(fragmenten: list[Fragment]) -> Telling:
    telling = Telling()
    for fragment in fragmenten:
        treffers = fragment.treffers
        for soort, start, eind in fragment.merken:
            if soort != LET_OP:
                telling.totaal[soort] += 1
                telling.raak[soort] += any(_past(t, soort, start, eind) for t in treffers)
        for treffer in treffers:
            raak = any(True for _ in _geraakt(treffer, fragment))
            telling.goed += raak
            telling.vals += not raak
    return telling


def _past(treffer: Treffer, soort: str, start: int, eind: int) -> bool:
    return SOORT.get(treffer.regel) == soort and treffer.start < eind and start < treffer.eind


def _geraakt(treffer: Treffer, fragment: Fragment) -> Iterator[str]:
    for soort, start, eind in fragment.merken:
        if treffer.start < eind and start < treffer.eind:
            yield soort
