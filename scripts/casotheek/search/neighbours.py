"""Neighbouring casussen: which are near to each other, and why.

Owns nearness, from the same register as searching: two casussen are near when the
begrippen and the rare words that say most about the one also say much about the other.
The reason names the begrippen they share.
"""

from __future__ import annotations

import math
from collections import defaultdict
from heapq import nlargest, nsmallest
from typing import NamedTuple

from casotheek.library import Bibliotheek
from casotheek.search.index import register_van
from casotheek.search.register import Register
from casotheek.search.source import zeldzaam

AANTAL = 3
REDENEN = 3
"""How many neighbours a casus gets, and how many reasons a neighbour at most."""

KENMERKEN = 24
"""How many begrippen and words, those that say most, stand for a casus."""

WOORD_TEGEN_BEGRIP = 0.5
"""How much a shared word counts beside a shared begrip."""

SOORTEN = frozenset({"leefgebied", "obstakelsoort", "begrip", "huishouden"})
"""The kinds of begrip that bring casussen near; who helped or how old one is does not."""

MEESTE_BEZITTERS = 500
"""Of a begrip or word in more casussen only these, for whom it says most, count as owners:
without a limit the work would grow with the square of the library."""

MEESTE_DEEL = 4
"""A word in more than one in so many casussen says nothing about nearness."""

_Vector = dict[str, float]


class Buur(NamedTuple):
    """A neighbour: its number and the reason in a few words."""

    nummer: int
    reden: str


def naburen(bieb: Bibliotheek, register: Register | None = None) -> dict[int, tuple[Buur, ...]]:
    """Per casus number its neighbours, nearest first."""
    register = register or register_van(bieb)
    zegt_iets = {f"#{b.sleutel}" for b in bieb.begrippen if b.soort in SOORTEN}
    vectoren = _vectoren(register, zegt_iets)
    bezitters = _bezitters(vectoren)
    nummers = [stuk.velden.nummer for stuk in bieb.casussen]
    return {
        nummer: tuple(
            Buur(nummers[ander], _reden(register, vectoren[doc], vectoren[ander]))
            for ander in _dichtbij(doc, vectoren, bezitters)
        )
        for doc, nummer in enumerate(nummers)
    }


def _vectoren(register: Register, begrippen: set[str]) -> list[_Vector]:
    """Per casus what says most about it, with a length of one."""
    aantal = sum(doc.soort == "casus" for doc in register.docs)
    alles: list[list[tuple[float, str]]] = [[] for _ in range(aantal)]
    for naam, postings in register.termen.items():
        hoeveel = len(postings.docs)
        begrip = naam in begrippen
        woord = naam[0] not in "#=" and hoeveel * MEESTE_DEEL <= aantal
        if hoeveel < 2 or not (begrip or woord):
            continue
        gewicht = zeldzaam(register.aantal, hoeveel) * (1.0 if begrip else WOORD_TEGEN_BEGRIP)
        for doc, impact in postings:
            if doc < aantal:
                alles[doc].append((gewicht * impact, naam))
    return [
        _op_lengte(sorted(rij, key=lambda paar: (-paar[0], paar[1]))[:KENMERKEN]) for rij in alles
    ]


def _bezitters(vectoren: list[_Vector]) -> dict[str, list[int]]:
    """Per begrip or word the casussen it stands for, at most `MEESTE_BEZITTERS`."""
    alle: dict[str, list[int]] = defaultdict(list)
    for doc, vector in enumerate(vectoren):
        for naam in vector:
            alle[naam].append(doc)
    return {
        naam: docs
        if len(docs) <= MEESTE_BEZITTERS
        else nsmallest(MEESTE_BEZITTERS, docs, key=lambda doc: (-vectoren[doc][naam], doc))
        for naam, docs in alle.items()
    }


def _op_lengte(rij: list[tuple[float, str]]) -> _Vector:
    lengte = math.sqrt(sum(gewicht * gewicht for gewicht, _ in rij)) or 1.0
    return {naam: gewicht / lengte for gewicht, naam in rij}


def _dichtbij(doc: int, vectoren: list[_Vector], bezitters: dict[str, list[int]]) -> list[int]:
    """The nearest casussen that share at least one begrip."""
    nabijheid: dict[int, float] = defaultdict(float)
    deelt_begrip: set[int] = set()
    for naam, gewicht in vectoren[doc].items():
        for ander in bezitters[naam]:
            nabijheid[ander] += gewicht * vectoren[ander][naam]
        if naam.startswith("#"):
            deelt_begrip.update(bezitters[naam])
    deelt_begrip.discard(doc)
    # Rounded, so that the order of adding up cannot decide between equals; only those
    # that can still win are worth the rounding.
    beste = nlargest(AANTAL, (nabijheid[ander] for ander in deelt_begrip))
    grens = beste[-1] - 1e-8 if beste else 0.0
    kans = (ander for ander in deelt_begrip if nabijheid[ander] >= grens)
    return nsmallest(AANTAL, kans, key=lambda a: (-round(nabijheid[a], 9), a))


def _reden(register: Register, een: _Vector, ander: _Vector) -> str:
    samen = [naam for naam in een if naam.startswith("#") and naam in ander]
    samen.sort(key=lambda naam: (-round(een[naam] * ander[naam], 9), naam))
    labels = [_klein(register.begrippen[naam[1:]]) for naam in samen[:REDENEN]]
    return f"Ook: {', '.join(labels)}"


def _klein(label: str) -> str:
    """A label in running text: without its capital, unless it is an abbreviation."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]
