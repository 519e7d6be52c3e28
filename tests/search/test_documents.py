from pathlib import Path

from bieb import klein

from casotheek.search.documents import documenten
from casotheek.search.stored import doc_als_json, doc_van_json


def test_casussen_come_first_by_number(tmp_path: Path) -> None:
    docs = list(documenten(klein(tmp_path)))
    assert [doc.nummer for doc in docs[:4]] == [1, 2, 3, 4]
    assert docs[4].soort == "waarde"


def test_passages_are_lessons_steps_and_obstacles_in_the_order_of_the_page(tmp_path: Path) -> None:
    doc = next(documenten(klein(tmp_path)))
    assert [(p.soort, p.volgnummer, p.kenmerk) for p in doc.passages] == [
        ("les", 1, "algemeen"),
        ("stap", 1, "werkte-niet"),
        ("stap", 2, "werkte"),
        ("obstakel", 1, "deels"),
    ]


def test_what_is_stored_holds_what_is_shown_and_nothing_that_is_only_searched(
    tmp_path: Path,
) -> None:
    doc = list(documenten(klein(tmp_path)))[1]
    tekst = doc_als_json(doc)
    assert "opvang met huisdier" not in tekst
    terug = doc_van_json(tekst)
    assert (terug.titel, terug.passages, terug.beeld) == (doc.titel, doc.passages, doc.beeld)
