from casotheek.model import Begrip
from casotheek.search.analysis import termen
from casotheek.search.concepts import vormen_van

VORMEN = vormen_van(
    [
        Begrip(
            sleutel="ontruiming",
            soort="begrip",
            label="Ontruiming",
            definitie="x",
            volksmond=("op straat gezet",),
        ),
        Begrip(
            sleutel="mijden",
            soort="begrip",
            label="Zorg mijden",
            definitie="x",
            synoniemen=("weigert hulp",),
        ),
    ]
)


def test_a_word_and_its_strength() -> None:
    assert VORMEN.vind(termen("De ontruiming is morgen")) == {"ontruiming": 2}
    assert VORMEN.vind(termen("Ze werd op straat gezet")) == {"ontruiming": 1}


def test_words_of_a_form_may_stand_apart_in_any_order() -> None:
    assert VORMEN.vind(termen("De hulp die moeder weigert")) == {"mijden": 2}


def test_words_far_apart_are_no_form() -> None:
    ver = "Hij weigert de brief, de kamer, de bank, de auto, de tafel en pas later komt hulp"
    assert VORMEN.vind(termen(ver)) == {}
