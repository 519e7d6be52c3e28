# ruff: noqa: T201
"""The bench of search: quality against peers, bytes and time in a real browser.

make bench-zoeken          (or: python tests/zoeken/bench/run.py [kwaliteit] [bytes])
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from concurrenten import WORTEL, Antwoorden, Concurrenten
from kosten import toon_kosten
from maten import Vraag, lees, meet
from teksten import paginas

from casotheek.library import Bibliotheek, laad
from casotheek.search.engine import rangschik
from casotheek.search.index import register_van
from casotheek.search.question import lees_vraag
from casotheek.search.source import RegisterBron

PYTHON_MOTOREN = (
    ("Whoosh Nederlands, OF", "whoosh-of", ""),
    ("Whoosh Nederlands, EN", "whoosh-en", ""),
    ("whoosh-reloaded Nederlands, OF", "whoosh-of", "whoosh-reloaded"),
    ("whoosh3 Nederlands, OF", "whoosh-of", "whoosh3"),
    ("SQLite FTS5, OF", "fts5", ""),
    ("tantivy Nederlands, OF", "tantivy", "tantivy"),
)
"""The name of the row, the engine and the package that it needs besides the project's."""


def main() -> None:
    """Runs the parts that were asked for; all of them without arguments."""
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    delen = sys.argv[1:] or ["kwaliteit", "bytes"]
    bieb, _ = laad(WORTEL)
    vragen = lees()
    if "kwaliteit" in delen:
        toon_kwaliteit(bieb, vragen)
    if "bytes" in delen:
        toon_kosten(bieb, [vraag.tekst for vraag in vragen])


def toon_kwaliteit(bieb: Bibliotheek, vragen: Sequence[Vraag]) -> None:
    """One row an engine, over the queries for reporting and those for tuning."""
    teksten = [vraag.tekst for vraag in vragen]
    rijen = {"Casotheek": onze(bieb, teksten)}
    kaal = replace(bieb, begrippen=replace(bieb.begrippen, lijst=()))
    rijen["Casotheek zonder begrippen"] = onze(kaal, teksten)
    for ruim in (False, True):
        achter = ", met zoekvragen en synoniemen" if ruim else ""
        andere = Concurrenten(paginas(bieb, ruim=ruim), teksten)
        rijen[f"Material lunr{achter}"] = andere.lunr()
        rijen[f"Pagefind{achter}"] = andere.pagefind()
        gewoon, afgesteld = andere.minisearch()
        rijen[f"MiniSearch{achter}"] = gewoon
        rijen[f"MiniSearch afgesteld{achter}"] = afgesteld
        for naam, engine, pakket in PYTHON_MOTOREN:
            rijen[f"{naam}{achter}"] = andere.python(engine, pakket)
        andere.ruim_op()
    for naam, meetset in (("meetvragen", True), ("afstelvragen", False)):
        gekozen = [vraag for vraag in vragen if vraag.meet is meetset]
        kop = f"{len(gekozen)} {naam}"
        print(f"\n{kop:60} nDCG   recall succes   leeg   (eerste 10, 10, 3)")
        for engine, antwoorden in rijen.items():
            print(f"{engine:60} {_cijfers(gekozen, teksten, antwoorden)}")


def onze(bieb: Bibliotheek, vragen: Sequence[str]) -> Antwoorden:
    """The answers of this engine."""
    bron = RegisterBron(register_van(bieb))
    return [
        [bron.doc(p.doc).id for p in rangschik(bron, lees_vraag(bron, vraag))[:10]]
        for vraag in vragen
    ]


def _cijfers(gekozen: Sequence[Vraag], teksten: list[str], antwoorden: Antwoorden) -> str:
    per_vraag = dict(zip(teksten, antwoorden, strict=True))
    return str(meet(gekozen, per_vraag.__getitem__))


if __name__ == "__main__":
    main()
