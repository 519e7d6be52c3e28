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


def test_a_form_that_comes_down_to_one_common_word_says_nothing() -> None:
    verzamelen = Begrip(
        sleutel="verzamelen",
        soort="begrip",
        label="Verzamelen",
        definitie="x",
        volksmond=("niets weg kunnen doen", "alles bewaren"),
    )
    zin = termen("Hij liep weg en zal alles bewaren")
    assert vormen_van([verzamelen]).vind(zin) == {"verzamelen": 2}
    assert vormen_van([verzamelen], {"weg"}).vind(zin) == {"verzamelen": 1}
    assert vormen_van([verzamelen], {"weg"}).vind(termen("Zij is weg")) == {}


def test_a_common_word_that_is_a_form_by_itself_stays() -> None:
    wonen = Begrip(
        sleutel="wonen", soort="begrip", label="Wonen", definitie="x", volksmond=("huis",)
    )
    assert vormen_van([wonen], {"huis"}).vind(termen("Het huis")) == {"wonen": 1}


def test_forms_can_stand_for_what_is_near() -> None:
    verlegd = VORMEN.verlegd({"ontruiming": ("wonen", "schulden")})
    assert verlegd.vind(termen("De ontruiming is morgen")) == {"wonen": 1, "schulden": 1}
    assert verlegd.vind(termen("De hulp die moeder weigert")) == {"mijden": 2}
