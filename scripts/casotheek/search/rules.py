"""The rules of Dutch search as data: stop words, link letters, weights, parts of compounds.

Owns the reading of `data/`. The same rules travel to the browser in the header of the
browser index, so that no rule is written twice.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

FORMAAT = 1
"""Raise this when an index of before can no longer be read."""


@dataclass(frozen=True)
class Regels:
    """Everything that analysis and ranking need to know, the same in Python and browser."""

    ruw: dict[str, Any]
    stopwoorden: frozenset[str]
    zwakke_woorden: frozenset[str]
    verbindingen: tuple[str, ...]
    korte_delen: frozenset[str]
    eigen_delen: frozenset[str]
    kortste_deel: int
    kortste_samenstelling: int
    langste_woord: int
    vraag_tekens: int
    vraag_woorden: int
    k1: float
    b: float
    treden: int
    deel_in_tekst: float
    gewicht: dict[str, Any]


@lru_cache(maxsize=1)
def regels() -> Regels:
    """The rules of `data/regels.json`."""
    ruw = json.loads(_data("regels.json"))
    return Regels(
        ruw=ruw,
        stopwoorden=frozenset(ruw["stopwoorden"]),
        zwakke_woorden=frozenset(ruw["zwakke_woorden"]),
        verbindingen=tuple(ruw["verbindingen"]),
        korte_delen=frozenset(ruw["korte_delen"]),
        eigen_delen=frozenset(ruw["eigen_delen"]),
        kortste_deel=ruw["kortste_deel"],
        kortste_samenstelling=ruw["kortste_samenstelling"],
        langste_woord=ruw["langste_woord"],
        vraag_tekens=ruw["vraag_tekens"],
        vraag_woorden=ruw["vraag_woorden"],
        k1=ruw["bm25"]["k1"],
        b=ruw["bm25"]["b"],
        treden=ruw["treden"],
        deel_in_tekst=ruw["deel_in_tekst"],
        gewicht=ruw["gewicht"],
    )


@lru_cache(maxsize=1)
def vaste_delen() -> frozenset[str]:
    """Words that often stand in a compound, from `data/delen.txt`."""
    return frozenset(_data("delen.txt").split()) | regels().korte_delen | regels().eigen_delen


def _data(naam: str) -> str:
    return (files("casotheek.search") / "data" / naam).read_text(encoding="utf-8")
