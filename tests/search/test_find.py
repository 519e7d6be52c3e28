from dataclasses import asdict
from pathlib import Path

import pytest
from bieb import echt, klein

from casotheek.search.find import GeenIndex, beantwoord, waarden_van, zoek
from casotheek.search.index import maak_index, register_van
from casotheek.search.source import RegisterBron


@pytest.fixture
def bron(tmp_path: Path) -> RegisterBron:
    return RegisterBron(register_van(klein(tmp_path)))


def test_a_casus_names_itself(bron: RegisterBron) -> None:
    eerste = beantwoord(bron, "kapotte lift", 10, {}).resultaten[0]
    assert (eerste.soort, eerste.id, eerste.casussen) == ("casus", "4", (4,))
    assert eerste.url == "casussen/004-de-lift/"


def test_a_waarde_names_at_most_three_casussen(bron: RegisterBron) -> None:
    eerste = beantwoord(bron, "begin bij de vraag", 10, {"soort": ["waarde"]}).resultaten[0]
    assert (eerste.soort, eerste.id) == ("waarde", "perspectief")
    assert len(eerste.casussen) == 3


def test_passages_link_to_their_spot(bron: RegisterBron) -> None:
    resultaten = beantwoord(bron, "begroting", 10, {"soort": ["stap"]}).resultaten
    assert resultaten[0].url == "casussen/003-de-kraam/#stap-2"
    assert resultaten[0].casussen == (3,)


def test_a_strong_passage_stands_among_the_documents(bron: RegisterBron) -> None:
    resultaten = beantwoord(bron, "begroting gemaakt", 10, {}).resultaten
    assert resultaten[0].soort == "casus"
    assert "stap" in {r.soort for r in resultaten}


def test_the_shape_of_a_result(bron: RegisterBron) -> None:
    velden = asdict(beantwoord(bron, "lift", 1, {}).resultaten[0])
    assert list(velden) == ["soort", "id", "titel", "url", "score", "fragment", "casussen"]


def test_zoekvragen_are_shown_nowhere() -> None:
    bieb, register = echt()
    bron = RegisterBron(register)
    vraag = bieb.casussen[0].velden.zoekvragen[0]
    getoond = str(beantwoord(bron, vraag, 50, {}).resultaten)
    assert vraag not in getoond


def test_as_many_as_asked(bron: RegisterBron) -> None:
    assert len(beantwoord(bron, "brief", 2, {}).resultaten) == 2


def test_the_values_of_facets(bron: RegisterBron) -> None:
    assert waarden_van(bron, "team") == {"oost", "noord"}
    assert {"casus", "les", "stap", "obstakel", "waarde"} <= waarden_van(bron, "soort")


def test_without_index(tmp_path: Path) -> None:
    with pytest.raises(GeenIndex):
        zoek(tmp_path, "lift")


def test_from_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "staat"))
    maak_index(klein(tmp_path / "bieb"), tmp_path / "index")
    assert zoek(tmp_path / "index", "lift").resultaten[0].casussen == (4,)
