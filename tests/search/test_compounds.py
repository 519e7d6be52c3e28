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
