from pathlib import Path

import pytest
from bieb import echt, klein

from casotheek.search import neighbours
from casotheek.search.neighbours import AANTAL, naburen


def test_every_casus_has_a_place_and_never_itself() -> None:
    bieb, register = echt()
    buren = naburen(bieb, register)
    assert list(buren) == [stuk.velden.nummer for stuk in bieb.casussen]
    for nummer, rij in buren.items():
        assert len(rij) <= AANTAL
        assert nummer not in {buur.nummer for buur in rij}


def test_the_reason_names_what_both_share(tmp_path: Path) -> None:
    bieb = klein(tmp_path)
    redenen = [buur.reden for rij in naburen(bieb).values() for buur in rij]
    assert redenen
    assert all(reden.startswith("Ook: ") for reden in redenen)


def test_most_casussen_have_neighbours() -> None:
    bieb, register = echt()
    assert sum(bool(rij) for rij in naburen(bieb, register).values()) >= len(bieb.casussen) * 0.9


def test_a_limit_on_owners_costs_little_nearness(monkeypatch: pytest.MonkeyPatch) -> None:
    bieb, register = echt()
    alle = naburen(bieb, register)
    # At a hundred casussen a begrip has some ten owners; twelve is as tight as 500 at thousands.
    monkeypatch.setattr(neighbours, "MEESTE_BEZITTERS", 12)
    minder = naburen(bieb, register)
    assert [len(rij) for rij in minder.values()] == [len(rij) for rij in alle.values()]
    gelijk = sum(minder[nummer][:1] == alle[nummer][:1] for nummer in alle)
    assert len(alle) * 0.7 <= gelijk < len(alle)
