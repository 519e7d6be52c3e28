"""The register: every term with the documents it stands in, and how much it says there.

Owns the counting of a whole library and the impact of each posting: its weighted BM25
part, cut to a few steps, so that offline and browser ranking add up the same whole
numbers. Lives in memory; the Whoosh index and the browser index are written from it.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from casotheek.model import Begrip
from casotheek.search.analysis import plat, term
from casotheek.search.analysis import woorden as woorden_van
from casotheek.search.compounds import Splitser
from casotheek.search.concepts import Vormen, begripterm, vormen_van, vormwoorden
from casotheek.search.documents import VRAGEN, Doc
from casotheek.search.rules import regels, vaste_delen
from casotheek.search.wordlist import Woordenlijst, maak_woordenlijst

BREDER = 0.3
"""How much of a begrip counts for its broader begrip."""


GEWOON_AANDEEL = 0.1
GEWOON_MINSTENS = 5
"""A term is common when it stands in a larger share of the documents, and in more than so many."""

AANDEEL = {"pagina": 0.6}
"""What a term says of a hand-written page counts for so much: people come for casussen, and a
long page of explanation touches every subject."""

MEESTE = 1000
"""A term keeps at most so many documents: those that it says most about."""


@dataclass(frozen=True, slots=True)
class Postings:
    """The documents of one term in ascending order, each with its impact.

    `aantal` is in how many documents the term stands, those that were let go included.
    """

    docs: Sequence[int]
    impacts: Sequence[int]
    aantal: int

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self.docs, self.impacts, strict=True)


LEEG = Postings((), (), 0)


@dataclass(frozen=True)
class Register:
    """A counted library. Terms of begrippen begin with `#`, those of facets with `=`."""

    docs: tuple[Doc, ...]
    termen: dict[str, Postings]
    splitsingen: dict[str, tuple[str, ...]]
    vormen: Vormen
    begrippen: dict[str, str]
    woordenlijst: Woordenlijst

    @property
    def aantal(self) -> int:
        return len(self.docs)


def maak_register(docs: Iterable[Doc], begrippen: Sequence[Begrip]) -> Register:
    """Counts all documents against a vocabulary."""
    telling = _Telling(begrippen)
    for doc in docs:
        telling.neem_op(doc)
    return telling.klaar()


@dataclass
class _Telling:
    """The counting in two rounds: first all words, then terms with their weights."""

    begrippen: Sequence[Begrip]
    docs: list[Doc] = field(default_factory=list)
    nummers: defaultdict[str, int] = field(default_factory=lambda: defaultdict(count().__next__))
    teksten: list[list[tuple[float, array[int]]]] = field(default_factory=list)
    in_docs: Counter[int] = field(default_factory=Counter)
    kernwoorden: set[int] = field(default_factory=set)

    def neem_op(self, doc: Doc) -> None:
        velden = [*doc.velden, *((VRAGEN, vraag) for vraag in doc.vragen)]
        teksten = [(gewicht, self._als_nummers(tekst)) for gewicht, tekst in velden if tekst]
        self.in_docs.update(set().union(*(nummers for _, nummers in teksten)))
        for gewicht, nummers in teksten:
            if gewicht > 1:
                self.kernwoorden.update(nummers)
        # The searched text is counted now; a large library cannot keep it twice.
        self.docs.append(replace(doc, velden=(), vragen=()))
        self.teksten.append(teksten)

    def _als_nummers(self, tekst: str) -> array[int]:
        return array("I", list(map(self.nummers.__getitem__, woorden_van(tekst))))

    def klaar(self) -> Register:
        woorden = list(self.nummers)
        termen = [term(woord) for woord in woorden]
        vormen = vormen_van(self.begrippen, self._gewoon(termen))
        lijst = self._woordenlijst(woorden, termen)
        splitser = Splitser(lijst.delen)
        delen = [
            splitser.termen_van(plat(w)) if t else () for w, t in zip(woorden, termen, strict=True)
        ]
        met_delen = {nummer: d for nummer, d in enumerate(delen) if d}
        weging = _Weging(termen, met_delen, vormen, _breder(self.begrippen))
        for doc, teksten in zip(self.docs, self.teksten, strict=True):
            weging.neem_op(doc, teksten)
        self.teksten.clear()
        postings = weging.postings()
        return Register(
            docs=tuple(self.docs),
            termen=postings | facetpostings(self.docs),
            splitsingen={
                naam: stukken
                for naam, stukken in sorted(
                    [*zip(termen, delen, strict=True), *_gesplitst(self.begrippen, splitser)],
                    reverse=True,
                )
                if naam and stukken
            },
            vormen=vormen.verlegd(naaste(self.begrippen, postings)),
            begrippen={b.sleutel: b.label for b in self.begrippen},
            woordenlijst=lijst,
        )

    def _gewoon(self, termen: list[str]) -> set[str]:
        """The terms that stand in many documents; never many in a small library."""
        aantallen: Counter[str] = Counter()
        for nummer, aantal in self.in_docs.items():
            aantallen[termen[nummer]] += aantal
        grens = max(GEWOON_AANDEEL * len(self.docs), GEWOON_MINSTENS)
        return {naam for naam, aantal in aantallen.items() if aantal > grens}

    def _woordenlijst(self, woorden: list[str], termen: list[str]) -> Woordenlijst:
        aantallen: Counter[str] = Counter()
        kern = set()
        for nummer, aantal in self.in_docs.items():
            if termen[nummer]:
                aantallen[plat(woorden[nummer])] += aantal
                if nummer in self.kernwoorden:
                    kern.add(plat(woorden[nummer]))
        return maak_woordenlijst(aantallen, kern, vaste_delen(), vormwoorden(self.begrippen))


@dataclass
class _Weging:
    """Weighted term counts per document, kept per term. Words are numbers here."""

    termen: list[str]
    delen: dict[int, tuple[str, ...]]
    vormen: Vormen
    breder: dict[str, tuple[str, ...]]
    rijen: dict[str, tuple[array[int], array[float]]] = field(default_factory=dict)
    lengtes: list[float] = field(default_factory=list)
    aandelen: list[float] = field(default_factory=list)

    def neem_op(self, doc: Doc, teksten: list[tuple[float, array[int]]]) -> None:
        telling: defaultdict[str, float] = defaultdict(float)
        begrippen = dict(doc.begrippen)
        lengte = 0.0
        for gewicht, nummers in teksten:
            reeks = list(filter(None, map(self.termen.__getitem__, nummers)))
            lengte += gewicht * len(reeks)
            for naam, aantal in Counter(reeks).items():
                telling[naam] += gewicht * aantal
            self._tel_delen(telling, gewicht, nummers)
            for begrip, sterkte in self.vormen.vind(reeks).items():
                begrippen[begrip] = begrippen.get(begrip, 0.0) + gewicht * sterkte / 2
        for begrip, hoeveel in self._met_bredere(begrippen).items():
            telling[begripterm(begrip)] = hoeveel
        nummer = len(self.lengtes)
        self.lengtes.append(lengte)
        self.aandelen.append(AANDEEL.get(doc.soort, 1.0))
        for naam, hoeveel in telling.items():
            rij = self.rijen.get(naam)
            if rij is None:
                rij = self.rijen[naam] = (array("I"), array("f"))
            rij[0].append(nummer)
            rij[1].append(hoeveel)

    def _tel_delen(self, telling: dict[str, float], gewicht: float, nummers: Iterable[int]) -> None:
        per_deel = gewicht * regels().deel_in_tekst
        delen = self.delen
        for nummer in nummers:
            if nummer in delen:
                for deel in delen[nummer]:
                    telling[deel] += per_deel

    def _met_bredere(self, begrippen: dict[str, float]) -> dict[str, float]:
        alles = dict(begrippen)
        for begrip, hoeveel in begrippen.items():
            for ruimer in self.breder.get(begrip, ()):
                alles[ruimer] = alles.get(ruimer, 0.0) + BREDER * hoeveel
        return alles

    def postings(self) -> dict[str, Postings]:
        """Every term with its impacts, sorted by term."""
        regel = regels()
        gemiddeld = sum(self.lengtes) / max(len(self.lengtes), 1) or 1.0
        demping = [
            regel.k1 * (1 - regel.b + regel.b * lengte / gemiddeld) for lengte in self.lengtes
        ]
        hoogste = [regel.treden * aandeel for aandeel in self.aandelen]
        gevonden = {}
        for naam in sorted(self.rijen):
            docs, tellingen = self.rijen.pop(naam)
            impacts = [
                int(hoogste[doc] * hoeveel / (hoeveel + demping[doc]) + 0.5) or 1
                for doc, hoeveel in zip(docs, tellingen, strict=True)
            ]
            gevonden[naam] = gesnoeid(docs, impacts)
        return gevonden


def _gesplitst(
    begrippen: Sequence[Begrip], splitser: Splitser
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The words of forms with their parts: one that no document holds is read by those."""
    for woord in vormwoorden(begrippen):
        yield term(woord), splitser.termen_van(woord)


def naaste(
    begrippen: Sequence[Begrip], postings: Mapping[str, Postings]
) -> dict[str, tuple[str, ...]]:
    """Of every begrip that no document speaks of: the nearest ones that have some.

    Someone who asks for what the library does not have gets what is akin to it, or wider,
    rather than nothing.
    """
    om = {b.sleutel: (*b.verwant, *b.breder) for b in begrippen}
    gevonden = {}
    for sleutel in om:
        ring, gezien = {sleutel}, {sleutel}
        while ring and not any(begripterm(s) in postings for s in ring):
            ring = {buur for s in ring for buur in om.get(s, ())} - gezien
            gezien |= ring
        if sleutel not in ring and ring:
            gevonden[sleutel] = tuple(sorted(s for s in ring if begripterm(s) in postings))
    return gevonden


def gesnoeid(docs: Sequence[int], impacts: Sequence[int]) -> Postings:
    """The postings of a term; of a very common one only those that say most.

    What is let go adds next to nothing to a score, and would be most of what a browser
    has to fetch.
    """
    aantal = len(docs)
    if aantal > MEESTE:
        grens = sorted(impacts, reverse=True)[MEESTE]
        # Strictly above: equals are kept or let go together, whatever their order.
        paren = [(d, i) for d, i in zip(docs, impacts, strict=True) if i > grens]
        docs = array("I", [doc for doc, _ in paren])
        impacts = [impact for _, impact in paren]
    return Postings(docs, array("B", impacts), aantal)


def facetterm(facet: str, waarde: str) -> str:
    """The index term of one value of a facet."""
    return f"={facet}:{waarde}"


def facetpostings(docs: Sequence[Doc]) -> dict[str, Postings]:
    """Per value of a facet the documents that have it."""
    gevonden: dict[str, array[int]] = {}
    for nummer, doc in enumerate(docs):
        for facet, waarden in doc.facetten.items():
            for waarde in waarden:
                gevonden.setdefault(facetterm(facet, waarde), array("I")).append(nummer)
    return {
        naam: Postings(nummers, array("B", [1]) * len(nummers), len(nummers))
        for naam, nummers in sorted(gevonden.items())
    }


def _breder(begrippen: Sequence[Begrip]) -> dict[str, tuple[str, ...]]:
    return {begrip.sleutel: begrip.breder for begrip in begrippen if begrip.breder}
