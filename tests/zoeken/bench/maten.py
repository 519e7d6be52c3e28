"""The queries with their judgements, and how good a row of answers is."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

BESTAND = Path(__file__).parent.parent / "vragen.txt"
GOED = 2
"""From this grade on an answer counts as a success."""


@dataclass(frozen=True)
class Vraag:
    """One query; `oordelen` gives the grade per casus number or waarde."""

    soort: str
    tekst: str
    oordelen: dict[str, int]
    meet: bool


def lees() -> list[Vraag]:
    """All queries; every second one is for reporting."""
    regels = BESTAND.read_text(encoding="utf-8").splitlines()
    delen = [[d.strip() for d in r.split("|")] for r in regels if r and not r.startswith("#")]
    return [
        Vraag(soort, tekst, dict(_oordeel(o) for o in oordelen.split()), nummer % 2 == 1)
        for nummer, (soort, tekst, oordelen) in enumerate(delen)
    ]


def _oordeel(tekst: str) -> tuple[str, int]:
    naam, _, graad = tekst.partition(":")
    return naam, int(graad)


def ndcg(vraag: Vraag, antwoord: Sequence[str], diep: int = 10) -> float:
    """The gain of the first `diep` answers against the best possible row."""
    beste = sorted(vraag.oordelen.values(), reverse=True)
    ideaal = _winst(beste[:diep])
    return _winst([vraag.oordelen.get(a, 0) for a in antwoord[:diep]]) / ideaal if ideaal else 0.0


def _winst(graden: Sequence[int]) -> float:
    return sum((2**graad - 1) / math.log2(plaats + 2) for plaats, graad in enumerate(graden))


def recall(vraag: Vraag, antwoord: Sequence[str], diep: int = 10) -> float:
    """Which share of what touches the query is among the first `diep` answers."""
    raak = {naam for naam, graad in vraag.oordelen.items() if graad > 0}
    return len(raak & set(antwoord[:diep])) / len(raak)


def succes(vraag: Vraag, antwoord: Sequence[str], diep: int = 3) -> float:
    """Whether one of the first `diep` answers helps well."""
    return float(any(vraag.oordelen.get(a, 0) >= GOED for a in antwoord[:diep]))


@dataclass(frozen=True)
class Cijfers:
    """The means of one engine over a set of queries."""

    ndcg: float
    recall: float
    succes: float
    leeg: float

    def __str__(self) -> str:
        return f"{self.ndcg:.3f}  {self.recall:.3f}  {self.succes:.3f}  {self.leeg:6.1%}"


def meet(vragen: Sequence[Vraag], zoek: Callable[[str], Sequence[str]]) -> Cijfers:
    """Asks everything and takes the means."""
    paren = [(vraag, list(zoek(vraag.tekst))) for vraag in vragen]
    aantal = len(paren)
    return Cijfers(
        sum(ndcg(v, a) for v, a in paren) / aantal,
        sum(recall(v, a) for v, a in paren) / aantal,
        sum(succes(v, a) for v, a in paren) / aantal,
        sum(not a for _, a in paren) / aantal,
    )
