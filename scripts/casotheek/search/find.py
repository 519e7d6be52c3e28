"""Searching: a question in, results out, in the shape that commands and programs use.

Owns what one result holds, which facets exist, and how passages and documents stand in
one list. The order itself is the engine's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from casotheek.search.documents import Doc, passage_url
from casotheek.search.engine import (
    PASSAGEFILTERS,
    PASSAGESOORTEN,
    Filters,
    Plaats,
    Vondst,
    passages,
    rangschik,
    vraagt_passages,
)
from casotheek.search.index import open_index
from casotheek.search.question import Vraag, lees_vraag
from casotheek.search.source import Bron

FACETTEN = (
    "soort", "team", "leefgebied", "uitkomst", "waarde", "obstakel", "huishouden", "vraagtype",
    *PASSAGEFILTERS,
)  # fmt: skip
"""What results can be filtered by."""

EERST_DOCUMENTEN = 3
"""How many documents come before the first passage."""

MEESTE_PASSAGES = 2
STERK = 60
"""What share of the question, in percent, a passage must hold to stand among documents."""

MEESTE_CASUSSEN = 3
"""The most casussen that a result other than a casus names."""


class GeenIndex(Exception):
    """There is no index here that this tool wrote."""


@dataclass(frozen=True, slots=True)
class Resultaat:
    """One result, as `zoek --json` gives it."""

    soort: str
    id: str
    titel: str
    url: str
    score: int
    fragment: str
    casussen: tuple[int, ...]


@dataclass(frozen=True)
class Antwoord:
    """The results of one question, and how it was read."""

    resultaten: tuple[Resultaat, ...]
    verbeterd: dict[str, str] = field(default_factory=dict)
    begrippen: tuple[str, ...] = ()
    gevonden: frozenset[str] = frozenset()
    """The terms that were looked up, to mark in what is shown."""


def zoek(map: Path, vraag: str, aantal: int = 10, filters: Filters | None = None) -> Antwoord:
    """The answer to a question from the index in `map`."""
    bron = open_index(map)
    if bron is None:
        raise GeenIndex(str(map))
    try:
        return beantwoord(bron, vraag, aantal, filters or {})
    finally:
        bron.sluit()


def beantwoord(bron: Bron, tekst: str, aantal: int, filters: Filters) -> Antwoord:
    """The answer to a question from an open index."""
    vraag = lees_vraag(bron, tekst)
    rang = rangschik(bron, vraag, filters)
    vondsten = passages(bron, vraag, rang, filters)
    if vraagt_passages(filters):
        lijst = [_van_passage(bron, vondst) for vondst in vondsten[:aantal]]
    else:
        lijst = _gemengd(bron, vraag, rang[:aantal], vondsten, aantal)
    return Antwoord(
        tuple(lijst),
        vraag.verbeterd,
        tuple(bron.label(begrip) for begrip in vraag.begrippen),
        frozenset(vraag.termen),
    )


def _gemengd(
    bron: Bron, vraag: Vraag, rang: Sequence[Plaats], vondsten: list[Vondst], aantal: int
) -> list[Resultaat]:
    """Documents, with a few passages that answer most of the question by themselves."""
    docs = [_van_doc(bron, plaats, vondsten, rang) for plaats in rang]
    sterk = [v for v in vondsten if len(v.plaatsen) * 100 >= STERK * len(vraag.woorden)]
    tussen = [_van_passage(bron, vondst) for vondst in sterk[:MEESTE_PASSAGES]]
    return [*docs[:EERST_DOCUMENTEN], *tussen, *docs[EERST_DOCUMENTEN:]][:aantal]


def _van_doc(
    bron: Bron, plaats: Plaats, vondsten: Iterable[Vondst], rang: Sequence[Plaats]
) -> Resultaat:
    doc = bron.doc(plaats.doc)
    beste = next((v.passage.tekst for v in vondsten if v.doc == plaats.doc), doc.samenvatting)
    return Resultaat(
        doc.soort, doc.id, doc.titel, doc.url, plaats.score, beste, _casussen(bron, doc, rang)
    )


def _casussen(bron: Bron, doc: Doc, rang: Sequence[Plaats]) -> tuple[int, ...]:
    """The casussen of a result: those that the question finds first."""
    if doc.soort == "casus":
        return doc.casussen
    plaatsen = {bron.doc(p.doc).nummer: i for i, p in enumerate(rang)}
    laatste = len(plaatsen)
    op_volgorde = sorted(doc.casussen, key=lambda nummer: (plaatsen.get(nummer, laatste), nummer))
    return tuple(op_volgorde[:MEESTE_CASUSSEN])


def _van_passage(bron: Bron, vondst: Vondst) -> Resultaat:
    doc, passage = bron.doc(vondst.doc), vondst.passage
    return Resultaat(
        soort=passage.soort,
        id=f"{doc.id}-{passage.soort}-{passage.volgnummer}",
        titel=passage.tekst,
        url=passage_url(doc.url, passage.soort, passage.volgnummer),
        score=vondst.score,
        fragment=passage.toelichting or passage.tekst,
        casussen=doc.casussen,
    )


def waarden_van(bron: Bron, facet: str) -> frozenset[str]:
    """Every value of a facet that occurs; passages know their own."""
    vast = {
        "effect": {"werkte", "werkte-deels", "werkte-niet", "onbekend"},
        "geldt": {"algemeen", "buurt"},
        "opgelost": {"ja", "deels", "nee"},
    }
    if facet in vast:
        return frozenset(vast[facet])
    gevonden = bron.facetwaarden(facet)
    return frozenset(gevonden | PASSAGESOORTEN if facet == "soort" else gevonden)
