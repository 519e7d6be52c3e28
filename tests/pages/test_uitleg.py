"""Which terms of the glossary a story uses, and what stands beside it."""

from casotheek.library import Begrippen
from casotheek.model import Begrip
from casotheek.pages.uitleg import HOOGSTENS, uitleg, vormen


def _begrip(sleutel: str, label: str, **rest: object) -> Begrip:
    return Begrip.model_validate(
        {
            "sleutel": sleutel,
            "soort": "begrip",
            "label": label,
            "definitie": f"{label} is iets.",
            **rest,
        }
    )


LIJST = (
    _begrip("beslag", "Beslag"),
    _begrip("beslagvrije-voet", "Beslagvrije voet"),
    _begrip("okt", "Ouder- en Kindteam", afkorting="OKT"),
    Begrip(sleutel="wonen", soort="leefgebied", label="Wonen", definitie="Een plek."),
)


def _labels(verhaal: str) -> list[str]:
    return [term["label"] for term in uitleg(vormen(Begrippen(LIJST)), verhaal)]


def test_terms_in_order_of_first_use() -> None:
    assert _labels("Het OKT belde. Daarna kwam er beslag. Beslag!") == [
        "Ouder- en Kindteam",
        "Beslag",
    ]


def test_the_longest_way_to_say_it_wins() -> None:
    assert _labels("De beslagvrije voet was te laag.") == ["Beslagvrije voet"]


def test_parts_of_words_and_other_kinds_are_left_alone() -> None:
    assert _labels("### Beslag\n\nHet beslagregister ging over wonen.") == []


def test_no_more_than_a_reader_can_use() -> None:
    veel = tuple(_begrip(f"b{n}", f"woord{n}") for n in range(HOOGSTENS + 3))
    tekst = " ".join(begrip.label for begrip in veel)
    assert len(uitleg(vormen(Begrippen(veel)), tekst)) == HOOGSTENS
