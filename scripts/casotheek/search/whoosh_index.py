"""The Whoosh index: written from a Register, and asked as a Bron.

Owns everything that touches Whoosh, and keeps to a small part of its API. Analysis and
impacts are ready when they get here; Whoosh stores the impact as the weight of a posting
and adds up whole numbers with the weighting of our own. Never opens a folder by itself:
`index` does, after the seal was found whole.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from whoosh import fields, formats, index, query, scoring

from casotheek.search.concepts import Vormen
from casotheek.search.documents import Doc
from casotheek.search.language_data import Taaldata
from casotheek.search.register import Register, facetterm
from casotheek.search.stored import doc_als_json, doc_van_json
from casotheek.search.wordlist import Woordenlijst

VELD = "term"
STUK = "stuk"
NAAM = "casotheek"
GEHEUGEN = 32
"""Megabytes that Whoosh may take before it sorts on disk."""


class KlarePostings(fields.FieldType):  # type: ignore[misc]
    """A field whose value is a ready list of (term, impact); nothing is analysed."""

    def __init__(self) -> None:
        self.format = formats.Existence()
        # Without lengths Whoosh looks for their file again at every posting.
        self.scorable = True
        self.stored = False
        self.indexed = True
        self.column_type = None
        self.vector = None

    def index(
        self, value: list[tuple[bytes, int]], **_: Any
    ) -> Iterator[tuple[bytes, int, int, bytes]]:
        """The postings of one document as Whoosh wants them."""
        return ((naam, 1, impact, b"") for naam, impact in value)

    def to_bytes(self, value: str | bytes) -> bytes:
        """A term as bytes."""
        return value if isinstance(value, bytes) else value.encode()


class SomVanImpacts(scoring.WeightingModel):  # type: ignore[misc]
    """Score: the impact that is stored, times the boost of the term in the query."""

    def scorer(self, *_: Any, **__: Any) -> Any:
        return _Impact()


class _Impact(scoring.BaseScorer):  # type: ignore[misc]
    def supports_block_quality(self) -> bool:
        return False

    def score(self, matcher: Any) -> float:
        return float(matcher.weight())


def schrijf(register: Register, map_: Path) -> None:
    """Writes the index of a register into an empty folder."""
    schema = fields.Schema(**{VELD: KlarePostings(), STUK: fields.STORED()})
    schrijver = index.create_in(str(map_), schema, indexname=NAAM).writer(limitmb=GEHEUGEN)
    for doc, lijst in zip(register.docs, _per_document(register), strict=True):
        schrijver.add_document(**{VELD: lijst, STUK: doc_als_json(doc)})
    schrijver.commit(optimize=False)


def _per_document(register: Register) -> Iterator[list[tuple[bytes, int]]]:
    """The postings turned round: per document its terms. As numbers until they are needed."""
    namen = [naam.encode() for naam in register.termen]
    termen = [array("I") for _ in register.docs]
    impacts = [array("B") for _ in register.docs]
    for nummer, postings in enumerate(register.termen.values()):
        for doc, impact in postings:
            termen[doc].append(nummer)
            impacts[doc].append(impact)
    for rij, waarden in zip(termen, impacts, strict=True):
        yield [(namen[nummer], impact) for nummer, impact in zip(rij, waarden, strict=True)]


class WhooshBron:
    """An index on disk as the engine sees it."""

    def __init__(self, map_: Path, taal: Taaldata) -> None:
        self._zoeker = index.open_dir(str(map_), indexname=NAAM).searcher(weighting=SomVanImpacts())
        self._taal = taal
        self._docs: dict[int, Doc] = {}

    @cached_property
    def aantal(self) -> int:
        return int(self._zoeker.doc_count_all())

    @property
    def vormen(self) -> Vormen:
        return self._taal.vormen

    @property
    def woordenlijst(self) -> Woordenlijst:
        return self._taal.woordenlijst

    def hoeveel(self, term: str) -> int:
        eerder = self._taal.gesnoeid.get(term)
        return eerder or int(self._zoeker.reader().doc_frequency(VELD, term.encode()))

    def docs_met(self, term: str) -> set[int]:
        if not self.hoeveel(term):
            return set()
        return set(self._zoeker.reader().postings(VELD, term.encode()).all_ids())

    def facetwaarden(self, facet: str) -> set[str]:
        begin = facetterm(facet, "").encode()
        gevonden = self._zoeker.reader().expand_prefix(VELD, begin)
        return {naam.removeprefix(begin).decode() for naam in gevonden}

    def splitsing(self, term: str) -> tuple[str, ...]:
        return self._taal.splitsingen.get(term, ())

    def label(self, begrip: str) -> str:
        return self._taal.begrippen[begrip]

    def scores(self, gewichten: Mapping[str, int]) -> dict[int, int]:
        takken = [query.Term(VELD, naam.encode(), boost=g) for naam, g in gewichten.items()]
        if not takken:
            return {}
        gevonden = self._zoeker.search(query.Or(takken), limit=None)
        return {int(doc): round(score) for score, doc in gevonden.top_n}

    def doc(self, nummer: int) -> Doc:
        if nummer not in self._docs:
            self._docs[nummer] = doc_van_json(self._zoeker.stored_fields(nummer)[STUK])
        return self._docs[nummer]

    def sluit(self) -> None:
        """Lets go of the files."""
        self._zoeker.close()
