"""The engine: from a question that was read to ranked documents and passages.

Owns the order of results, the filters and the passages within the best casussen, all
in whole numbers. `zoek-motor.mjs` gives the same order in the browser.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from casotheek.search.analysis import termen
from casotheek.search.concepts import Vormen, staat_bij
from casotheek.search.documents import Passage
from casotheek.search.question import Vraag
from casotheek.search.register import facetterm
from casotheek.search.rules import regels
from casotheek.search.source import Bron, zeldzaam

PASSAGEFILTERS = {"effect": "stap", "geldt": "les", "opgelost": "obstakel"}
"""Filters that ask for passages, with the kind of passage they speak of."""

PASSAGESOORTEN = frozenset(PASSAGEFILTERS.values())
CASUSSEN, CASUSSEN_STRENG = 10, 20
"""In how many of the best casussen passages are looked for; more when they are asked for."""

Filters = Mapping[str, Sequence[str]]
"""Per facet the chosen values; one of them is enough, all facets must hold."""


@dataclass(frozen=True, slots=True)
class Plaats:
    """A document in the order of results."""

    doc: int
    score: int


@dataclass(frozen=True, slots=True)
class Vondst:
    """A passage in the order of results; `treffer` is its own part of the score."""

    doc: int
    passage: Passage
    score: int
    treffer: int
    plaatsen: frozenset[int]


def gewichten(bron: Bron, vraag: Vraag) -> dict[str, int]:
    """Per term of a question how much one step of impact counts."""
    return {
        naam: zoekterm.gewicht * zeldzaam(bron.aantal, bron.hoeveel(naam))
        for naam, zoekterm in vraag.termen.items()
    }


def rangschik(bron: Bron, vraag: Vraag, filters: Filters | None = None) -> list[Plaats]:
    """All documents that a question finds, best first; equals by number."""
    scores = bron.scores(gewichten(bron, vraag))
    mag = toegelaten(bron, filters or {})
    if mag is not None and not vraag.termen:
        scores = dict.fromkeys(mag, 0)
    gevonden = [Plaats(doc, s) for doc, s in scores.items() if mag is None or doc in mag]
    return sorted(gevonden, key=lambda plaats: (-plaats.score, plaats.doc))


def toegelaten(bron: Bron, filters: Filters) -> set[int] | None:
    """The documents that pass the filters on documents, or None when there are none."""
    mag: set[int] | None = None
    for facet, waarden in filters.items():
        if facet in PASSAGEFILTERS:
            continue
        if facet == "soort":
            waarden = ["casus" if w in PASSAGESOORTEN else w for w in waarden]
        deze = set().union(*(bron.docs_met(facetterm(facet, waarde)) for waarde in waarden))
        mag = deze if mag is None else mag & deze
    return mag


def vraagt_passages(filters: Filters) -> bool:
    """Whether the filters ask for passages rather than for documents."""
    return any(f in PASSAGEFILTERS for f in filters) or bool(
        PASSAGESOORTEN & set(filters.get("soort", ()))
    )


def passages(
    bron: Bron, vraag: Vraag, rang: Sequence[Plaats], filters: Filters | None = None
) -> list[Vondst]:
    """The passages in the best casussen. With a filter on passages the casus counts too."""
    kijker = _Kijker(bron.vormen, vraag, gewichten(bron, vraag))
    filters = filters or {}
    streng = vraagt_passages(filters)
    gevonden = []
    grens = CASUSSEN_STRENG if streng else CASUSSEN
    beste = [p for p in rang if bron.doc(p.doc).soort == "casus"][:grens]
    for plaats in beste:
        for passage in bron.doc(plaats.doc).passages:
            if not past(passage, filters):
                continue
            treffer, plaatsen = kijker.weeg(passage)
            if treffer or streng:
                score = treffer + plaats.score // 2 if streng else treffer
                gevonden.append(Vondst(plaats.doc, passage, score, treffer, plaatsen))
    volgorde = {plaats.doc: nummer for nummer, plaats in enumerate(beste)}
    # Stable: within a casus passages stay in the order of the page.
    return sorted(gevonden, key=lambda v: (-v.score, volgorde[v.doc]))


def past(passage: Passage, filters: Filters) -> bool:
    """Whether a passage passes the filters on passages."""
    soorten = PASSAGESOORTEN & set(filters.get("soort", ()))
    if soorten and passage.soort not in soorten:
        return False
    eisen = [(s, filters[f]) for f, s in PASSAGEFILTERS.items() if filters.get(f)]
    return not eisen or any(passage.soort == s and passage.kenmerk in w for s, w in eisen)


def telling(
    bron: Bron, rang: Iterable[Plaats], facetten: Mapping[str, Iterable[str]]
) -> dict[str, dict[str, int]]:
    """Per facet and value how many of the ranked documents have it."""
    gevonden = {plaats.doc for plaats in rang}
    return {
        facet: {w: len(gevonden & bron.docs_met(facetterm(facet, w))) for w in waarden}
        for facet, waarden in facetten.items()
    }


class _Kijker:
    """Looks how well one passage answers one question."""

    def __init__(self, vormen: Vormen, vraag: Vraag, gewicht: Mapping[str, int]) -> None:
        self._vraag = vraag
        self._gewicht = gewicht
        self._vormen = vormen

    def weeg(self, passage: Passage) -> tuple[int, frozenset[int]]:
        """The score of a passage and the words of the question it holds."""
        reeks = termen(f"{passage.tekst}\n{passage.toelichting}")
        score = 0
        plaatsen: set[int] = set()
        for naam, zoekterm in self._vraag.termen.items():
            hoe_vaak = self._tel(reeks, naam)
            if hoe_vaak:
                impact = regels().treden * 10 * hoe_vaak // (10 * hoe_vaak + 8 + len(reeks) // 4)
                score += self._gewicht[naam] * impact
                plaatsen.update(zoekterm.plaatsen)
        return score, frozenset(plaatsen)

    def _tel(self, reeks: Sequence[str], naam: str) -> int:
        if not naam.startswith("#"):
            return reeks.count(naam)
        vormen = self._vormen.per_begrip.get(naam[1:], ())
        return sum(
            any(woord == v.anker and staat_bij(reeks, plaats, v.rest) for v in vormen)
            for plaats, woord in enumerate(reeks)
        )
