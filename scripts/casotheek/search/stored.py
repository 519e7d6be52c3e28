"""What an index keeps of a document: all that a result shows, as JSON.

Owns the step there and back. The searched text and the zoekvragen are not kept: they
are shown nowhere.
"""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import Any

from casotheek.search.documents import Doc, Passage


def doc_als_json(doc: Doc) -> str:
    """A document without its searched text."""
    return json.dumps(asdict(replace(doc, velden=(), vragen=(), begrippen={})), ensure_ascii=False)


def doc_van_json(tekst: str) -> Doc:
    """The document that `doc_als_json` wrote."""
    ruw: dict[str, Any] = json.loads(tekst)
    ruw["passages"] = tuple(Passage(**passage) for passage in ruw["passages"])
    ruw["facetten"] = {facet: tuple(waarden) for facet, waarden in ruw["facetten"].items()}
    for naam in ("velden", "vragen", "casussen"):
        ruw[naam] = tuple(ruw[naam])
    return Doc(**ruw)
