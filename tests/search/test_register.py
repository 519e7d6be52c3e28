from pathlib import Path

from bieb import klein

from casotheek.model import Begrip
from casotheek.search.documents import Doc
from casotheek.search.index import register_van
from casotheek.search.register import LEEG, facetterm, gesnoeid, maak_register, naaste


def test_terms_point_to_their_documents(tmp_path: Path) -> None:
    register = register_van(klein(tmp_path))
    assert list(register.termen["ontruim"].docs) == [0]
    assert list(register.termen["kram"].docs) == [2]


def test_a_question_of_a_writer_is_indexed_but_not_kept_to_show(tmp_path: Path) -> None:
    register = register_van(klein(tmp_path))
    assert list(register.termen["huisdier"].docs) == [1]


def test_compounds_are_found_by_their_parts(tmp_path: Path) -> None:
    register = register_van(klein(tmp_path))
    heel, deel = register.termen["huurachterstand"], register.termen["achterstand"]
    assert list(heel.docs) == list(deel.docs) == [2]
    assert heel.impacts[0] > deel.impacts[0]


def test_a_begrip_gathers_its_forms_and_its_broader_begrip(tmp_path: Path) -> None:
    register = register_van(klein(tmp_path))
    assert list(register.termen["#ontruiming"].docs) == [0]
    assert 0 in register.termen["#wonen"].docs


def test_a_word_of_a_form_that_no_document_holds_has_its_parts(tmp_path: Path) -> None:
    register = register_van(klein(tmp_path))
    assert register.splitsingen["uithuiszet"] == ("uithuis", "zetting")


def test_impacts_are_small_whole_numbers(tmp_path: Path) -> None:
    register = register_van(klein(tmp_path))
    assert all(1 <= i <= 63 for p in register.termen.values() for i in p.impacts)


def test_facets(tmp_path: Path) -> None:
    register = register_van(klein(tmp_path))
    assert list(register.termen[facetterm("team", "noord")].docs) == [3]


def test_two_countings_are_equal(tmp_path: Path) -> None:
    bieb = klein(tmp_path)
    assert register_van(bieb).termen == register_van(bieb).termen


def test_a_very_common_term_keeps_what_it_says_most_about() -> None:
    docs = list(range(3000))
    impacts = [40 if doc % 5 == 0 else 7 for doc in docs]
    kort = gesnoeid(docs, impacts)
    assert list(kort.docs) == docs[::5]
    assert kort.aantal == 3000
    assert list(gesnoeid(docs[:10], impacts[:10]).docs) == docs[:10]


def test_a_page_of_explanation_weighs_less_than_a_casus_that_says_the_same() -> None:
    casus, pagina = (
        Doc(soort, "1", "Wachttijd", "x/", "", ((3.0, "Wachttijd"), (1.0, "De wachttijd.")))
        for soort in ("casus", "pagina")
    )
    postings = maak_register([casus, pagina], []).termen["wachttijd"]
    assert list(postings.docs) == [0, 1]
    assert postings.impacts[0] > postings.impacts[1] > 0


def _begrip(sleutel: str, *verwant: str, breder: tuple[str, ...] = ()) -> Begrip:
    return Begrip(
        sleutel=sleutel,
        soort="begrip",
        label=sleutel.title(),
        definitie="x",
        verwant=verwant,
        breder=breder,
    )


def test_a_begrip_without_documents_leads_to_the_nearest_with_some() -> None:
    begrippen = [
        _begrip("wsnp", "moratorium", breder=("schuldhulp",)),
        _begrip("moratorium", "wsnp"),
        _begrip("schuldhulp", breder=("schulden",)),
        _begrip("schulden"),
        _begrip("los"),
    ]
    assert naaste(begrippen, {"#schulden": LEEG}) == {
        "wsnp": ("schulden",),
        "moratorium": ("schulden",),
        "schuldhulp": ("schulden",),
    }
