"""Search engines for Python over the same pages; prints the answers.

python python_motoren.py ENGINE PAGINAS VRAGEN

A process of its own for each: the forks of Whoosh share its module name, so PYTHONPATH
says which one runs.
"""

from __future__ import annotations

import json
import re
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

Paginas = Sequence[dict[str, str]]
Antwoorden = list[list[str]]
TITEL = 3.0
"""What a word in the title weighs, as in the other peers that are tuned."""


def whoosh(paginas: Paginas, vragen: Sequence[str], groep: str) -> Antwoorden:
    """Whoosh with its own Dutch analysis; `groep` joins the words of a question."""
    from whoosh import analysis, fields, index, qparser

    dutch = analysis.LanguageAnalyzer("nl")
    schema = fields.Schema(
        id=fields.ID(stored=True),
        titel=fields.TEXT(analyzer=dutch, field_boost=TITEL),
        tekst=fields.TEXT(analyzer=dutch),
    )
    lezer = qparser.MultifieldParser(["titel", "tekst"], schema, group=getattr(qparser, groep))
    lezer.remove_plugin_class(qparser.WildcardPlugin)
    with tempfile.TemporaryDirectory() as map_:
        schrijver = index.create_in(map_, schema).writer()
        for pagina in paginas:
            schrijver.add_document(**pagina)
        schrijver.commit()
        with index.open_dir(map_).searcher() as zoeker:
            return [
                [treffer["id"] for treffer in zoeker.search(lezer.parse(vraag), limit=10)]
                for vraag in vragen
            ]


def fts5(paginas: Paginas, vragen: Sequence[str]) -> Antwoorden:
    """SQLite's own full text search: accents taken off, no stems, any word will do."""
    bank = sqlite3.connect(":memory:")
    bank.execute(
        "CREATE VIRTUAL TABLE p USING fts5"
        "(id UNINDEXED, titel, tekst, tokenize = 'unicode61 remove_diacritics 2')"
    )
    bank.executemany("INSERT INTO p VALUES (:id, :titel, :tekst)", paginas)
    vraag = "SELECT id FROM p WHERE p MATCH ? ORDER BY bm25(p, 0, ?, 1) LIMIT 10"
    return [
        [rij[0] for rij in bank.execute(vraag, (" OR ".join(f'"{w}"' for w in woorden), TITEL))]
        for woorden in map(_woorden, vragen)
    ]


def tantivy(paginas: Paginas, vragen: Sequence[str]) -> Antwoorden:
    """Tantivy with its Dutch stop words and stems, any word will do."""
    from tantivy import Document, Filter, Index, SchemaBuilder, TextAnalyzerBuilder, Tokenizer

    analyse = TextAnalyzerBuilder(Tokenizer.simple()).filter(Filter.lowercase())
    for stap in (Filter.stopword("dutch"), Filter.ascii_fold(), Filter.stemmer("dutch")):
        analyse = analyse.filter(stap)
    schema = SchemaBuilder().add_text_field("id", stored=True, tokenizer_name="raw")
    for veld in ("titel", "tekst"):
        schema.add_text_field(veld, tokenizer_name="nl")
    index = Index(schema.build())
    index.register_tokenizer("nl", analyse.build())
    schrijver = index.writer(num_threads=1)
    for pagina in paginas:
        schrijver.add_document(Document(**pagina))
    schrijver.commit()
    index.reload()
    zoeker = index.searcher()
    antwoorden = []
    for woorden in map(_woorden, vragen):
        vraag = index.parse_query(" ".join(woorden), ["titel", "tekst"], {"titel": TITEL})
        treffers = zoeker.search(vraag, 10).hits
        antwoorden.append([zoeker.doc(adres)["id"][0] for _, adres in treffers])
    return antwoorden


def _woorden(vraag: str) -> list[str]:
    """The words alone: no sign may read as an order to the engine."""
    return re.findall(r"\w+", vraag.lower())


MOTOREN: dict[str, Callable[[Paginas, Sequence[str]], Any]] = {
    "whoosh-of": lambda paginas, vragen: whoosh(paginas, vragen, "OrGroup"),
    "whoosh-en": lambda paginas, vragen: whoosh(paginas, vragen, "AndGroup"),
    "fts5": fts5,
    "tantivy": tantivy,
}


if __name__ == "__main__":
    naam, *bestanden = sys.argv[1:]
    gelezen = [json.loads(Path(pad).read_text(encoding="utf-8")) for pad in bestanden]
    json.dump(MOTOREN[naam](*gelezen), sys.stdout)
