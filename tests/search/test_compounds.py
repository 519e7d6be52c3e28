import pytest

from casotheek.search.compounds import Splitser
from casotheek.search.rules import vaste_delen


@pytest.fixture(scope="module")
def splitser() -> Splitser:
    return Splitser(vaste_delen() | {"huur", "hulpverlening"})


@pytest.mark.parametrize(
    ("woord", "delen"),
    [
        ("huurachterstand", ("huur", "achterstand")),
        ("kinderopvangtoeslag", ("kinder", "opvang", "toeslag")),
        ("schuldhulp", ("schuld", "hulp")),
        ("schuldhulpverlening", ("schuld", "hulpverlening")),
        ("gezinsvoogd", ("gezin", "voogd")),
        ("huurachterstanden", ("huur", "achterstanden")),
        ("qwertyuiopas", ()),
        ("huis", ()),
        ("12345678", ()),
    ],
)
def test_fewest_parts(splitser: Splitser, woord: str, delen: tuple[str, ...]) -> None:
    assert splitser.delen_van(woord) == delen


def test_terms_leave_out_the_word_itself(splitser: Splitser) -> None:
    assert splitser.termen_van("huurachterstand") == ("hur", "achterstand")


@pytest.mark.parametrize(
    ("woord", "deel"),
    [
        ("tuintje", ("tuin",)),
        ("boompjes", ("boom",)),
        ("briefje", ("brief",)),
        ("blaadje", ("blaad",)),
        ("omaatje", ()),
        ("meisje", ()),
        ("jes", ()),
    ],
)
def test_a_diminutive_is_made_of_its_word(
    splitser: Splitser, woord: str, deel: tuple[str, ...]
) -> None:
    assert splitser.delen_van(woord) == deel


def test_the_stem_of_a_diminutive_is_that_of_its_word(splitser: Splitser) -> None:
    assert splitser.termen_van("blaadjes") == ("blad",)


@pytest.mark.parametrize("woord", ["vergeten", "vergaderen", "gesproken", "wantrouwen"])
def test_a_verb_is_no_compound(splitser: Splitser, woord: str) -> None:
    assert splitser.delen_van(woord) == ()
