"""Withdrawal: the tombstone, the removal, what is left, and the number that stays taken."""

from datetime import date
from pathlib import Path

import pytest

from casotheek.checks import controleer
from casotheek.edition.withdraw import DubbelNummer, OnbekendNummer, trek_in
from casotheek.library import laad
from proefmap import BODY, VELDEN, WAARDE, casus, maak

DAG = date(2026, 11, 22)
TWEE = "casussen/002-de-lepel-van-zilver.md"
ZIN = "Niemand mocht weten dat de zilveren lepel onder de vloer lag."
DICHT = casus(
    VELDEN.replace("nummer: 1\n", "nummer: 2\n")
    .replace("De derde sleutel", "De lepel van zilver")
    .replace("Rachid", "Ferelith"),
    BODY.replace("Rachid", "Ferelith") + f"\n{ZIN}\n\n![Lepel](bijlagen/lepel.png)\n",
)


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    return maak(
        tmp_path,
        {
            TWEE: DICHT,
            "casussen/bijlagen/lepel.png": b"x",
            "casussen/bijlagen/deur.png": b"x",
            "kompas/perspectief.md": WAARDE.replace("casussen: [1]", "casussen: [1, 2]")
            + "\nZie [twee](../casussen/002-de-lepel-van-zilver.md).\n",
            "site/casussen/002-de-lepel-van-zilver/index.html": f"<p>{ZIN}</p>",
            ".casotheek/index-openbaar/oud": ZIN,
            ".casotheek/documenten/casussen-0.docx": ZIN,
            "aantekening.txt": f"Eerder schreven we: {ZIN}",
        },
    )


def test_the_text_goes_and_the_tombstone_stays(map_: Path) -> None:
    verslag = trek_in(map_, 2, DAG)
    steen = map_ / "casussen" / "002-ingetrokken.md"
    assert steen.read_text("utf-8") == (
        "---\nnummer: 2\nstatus: ingetrokken\ndatum: 2026-11-22\n---\n"
    )
    assert set(verslag.verwijderd) == {TWEE, "casussen/bijlagen/lepel.png"}
    assert not (map_ / TWEE).exists()
    assert (map_ / "casussen/bijlagen/deur.png").exists()
    assert not (map_ / ".casotheek/index-openbaar").exists()
    assert not (map_ / ".casotheek/documenten").exists()


def test_it_tells_where_the_casus_is_still_named_and_quoted(map_: Path) -> None:
    verslag = trek_in(map_, 2, DAG)
    assert [plek.bestand for plek in verslag.verwijzingen] == ["kompas/perspectief.md"] * 2
    assert set(verslag.resten) == {
        "aantekening.txt",
        "kompas/perspectief.md",
        "site/casussen/002-de-lepel-van-zilver/index.html",
    }


def test_the_library_is_sound_afterwards_and_the_number_stays_taken(tmp_path: Path) -> None:
    map_ = maak(tmp_path, {TWEE: DICHT.replace("![Lepel](bijlagen/lepel.png)", "")})
    trek_in(map_, 2, DAG)
    (map_ / "casussen/002-weer-een.md").write_text(DICHT, "utf-8")
    bieb, gelezen = laad(map_)
    codes = {f.code for f in controleer(bieb, DAG) if f.is_fout}
    assert gelezen == []
    assert "C301" in codes


def test_what_cannot_be_read_is_named_and_stops_nothing(
    map_: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (map_ / "bewaard.pdf").write_bytes(b"%PDF-1.4 half bestand")
    (map_ / "dicht.txt").write_text(ZIN)
    echt = Path.read_bytes

    def lees(pad: Path) -> bytes:
        if pad.name == "dicht.txt":
            raise PermissionError(13, "Permission denied", str(pad))
        return echt(pad)

    monkeypatch.setattr(Path, "read_bytes", lees)
    verslag = trek_in(map_, 2, DAG)
    assert verslag.ondoorzocht == ("bewaard.pdf", "dicht.txt")
    assert "aantekening.txt" in verslag.resten


def test_a_second_time_changes_nothing(map_: Path) -> None:
    trek_in(map_, 2, DAG)
    weer = trek_in(map_, 2, date(2027, 1, 1))
    assert weer.verwijderd == ()
    bieb, _ = laad(map_)
    assert [stuk.velden.nummer for stuk in bieb.ingetrokken] == [2]


def test_a_file_that_cannot_be_read_goes_too(tmp_path: Path) -> None:
    map_ = maak(tmp_path, {"casussen/004-kapot.md": "---\nnummer: [4\n"})
    assert trek_in(map_, 4, DAG).verwijderd == ("casussen/004-kapot.md",)


def test_comments_in_the_settings_are_no_text_of_the_casus(map_: Path) -> None:
    pad = map_ / "kompas/teams.yml"
    pad.write_text("# Een opmerking van zeven woorden of meer.\n" + pad.read_text("utf-8"), "utf-8")
    assert "kompas/teams.yml" not in trek_in(map_, 2, DAG).resten


def test_a_number_that_two_casussen_have_costs_neither(map_: Path) -> None:
    ander = map_ / "casussen/002-heel-iets-anders.md"
    for tekst in (DICHT, "niet te lezen"):
        ander.write_text(tekst, "utf-8")
        with pytest.raises(DubbelNummer) as fout:
            trek_in(map_, 2, DAG)
        assert fout.value.args == (TWEE, "casussen/002-heel-iets-anders.md")
    assert (map_ / TWEE).exists() and ander.exists()
    assert not (map_ / "casussen/002-ingetrokken.md").exists()


def test_a_number_that_nobody_has(map_: Path) -> None:
    with pytest.raises(OnbekendNummer):
        trek_in(map_, 77, DAG)
