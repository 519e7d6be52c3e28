"""The queries themselves, and a floor under the quality that they measure."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "bench"))
sys.path.insert(0, str(Path(__file__).parents[1] / "search"))

from bieb import echt
from maten import lees, meet

from casotheek.search.engine import rangschik
from casotheek.search.question import lees_vraag
from casotheek.search.source import RegisterBron


def test_there_are_enough_and_they_name_what_exists() -> None:
    bieb, _ = echt()
    vragen = lees()
    bekend = {str(c.velden.nummer) for c in bieb.casussen} | {
        w.velden.sleutel for w in bieb.waarden
    }
    assert len(vragen) >= 150
    assert len({vraag.tekst for vraag in vragen}) == len(vragen)
    assert not {naam for vraag in vragen for naam in vraag.oordelen} - bekend
    assert all(max(vraag.oordelen.values()) >= 2 for vraag in vragen)


def test_search_stays_good() -> None:
    bron = RegisterBron(echt()[1])

    def zoek(tekst: str) -> list[str]:
        return [bron.doc(p.doc).id for p in rangschik(bron, lees_vraag(bron, tekst))[:10]]

    cijfers = meet([vraag for vraag in lees() if vraag.meet], zoek)
    assert cijfers.ndcg >= 0.78
    assert cijfers.succes >= 0.9
    assert cijfers.leeg <= 0.01
