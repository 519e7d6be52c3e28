"""Publishing the kompas: frozen once, guarded by its sum, with reasons for every change."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

import proefmap
from casotheek.build import Afgekeurd, keur, lekken, stel_samen
from casotheek.build.publish import GeweigerdFout, publiceer
from casotheek.cli.main import casotheek
from casotheek.library import laad
from casotheek.library.frozen import controlegetal

VANDAAG = date(2026, 11, 22)


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    return proefmap.maak(tmp_path / "bieb")


def _verander(map_: Path, versie: str = "") -> None:
    """Change the waarde, with a reason in its history when `versie` is given."""
    pad = map_ / "kompas" / "perspectief.md"
    tekst = pad.read_text("utf-8").replace("gaat voor.", "gaat altijd voor.")
    if versie:
        stap = f'  - {{versie: "{versie}", datum: 2020-02-01, wat: "Altijd.", casussen: [1]}}\n'
        tekst = tekst.replace("---\n\n## Waarom", f"{stap}---\n\n## Waarom")
    pad.write_text(tekst, "utf-8")


def _codes(map_: Path) -> set[str]:
    return {finding.code for finding in keur(map_, vandaag=VANDAAG).findings}


def test_a_published_version_holds_the_kompas_and_its_sum(map_: Path) -> None:
    bestand = publiceer(map_, "0.1", vandaag=VANDAAG)
    assert bestand == map_ / "kompas" / "versies" / "0.1.yml"
    bieb, findings = laad(map_)
    versie = bieb.versies[0].velden
    assert findings == []
    assert versie.waarden[0] == bieb.waarden[0].velden
    assert versie.teksten["perspectief"] == bieb.waarden[0].verhaal.markdown.strip()
    assert versie.controlegetal == controlegetal(versie)
    assert versie.datum == date(2019, 6, 1)  # the day its history gives
    assert bieb.instellingen.kompas_versie == "0.1"
    assert not {code for code in _codes(map_) if code.startswith("C8")}


def test_the_settings_keep_their_line_ends(map_: Path) -> None:
    pad = map_ / "kompas" / "instellingen.yml"
    voor = proefmap.INSTELLINGEN.replace("\n", "\r\n")
    pad.write_bytes(voor.encode())
    publiceer(map_, "0.1", vandaag=VANDAAG)
    assert pad.read_bytes().decode() == voor + 'kompas_versie: "0.1"\r\n'
    _verander(map_, "0.2")
    publiceer(map_, "0.2", vandaag=VANDAAG)
    assert pad.read_bytes().decode() == voor + 'kompas_versie: "0.2"\r\n'


def test_half_a_publication_leaves_nothing(map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def weiger(doel: Path, inhoud: bytes) -> None:
        raise PermissionError(13, "Permission denied", str(doel))

    with monkeypatch.context() as even:
        even.setattr("casotheek.build.publish.zet_neer", weiger, raising=False)
        with pytest.raises(PermissionError):
            publiceer(map_, "0.1", vandaag=VANDAAG)
    assert list((map_ / "kompas" / "versies").iterdir()) == []
    publiceer(map_, "0.1", vandaag=VANDAAG)


def test_the_day_can_be_given_and_is_today_when_no_history_tells(map_: Path) -> None:
    publiceer(map_, "2.0", vandaag=VANDAAG)
    assert laad(map_)[0].versies[0].velden.datum == VANDAAG
    _verander(map_, "2.1")
    publiceer(map_, "2.1", dag=date(2021, 1, 2), vandaag=VANDAAG)
    assert laad(map_)[0].versies[1].velden.datum == date(2021, 1, 2)


def test_a_number_is_used_once_and_goes_up(map_: Path) -> None:
    publiceer(map_, "1.9", vandaag=VANDAAG)
    with pytest.raises(GeweigerdFout, match="bestaat al"):
        publiceer(map_, "1.9", vandaag=VANDAAG)
    with pytest.raises(GeweigerdFout, match="hoger nummer"):
        publiceer(map_, "1.2", vandaag=VANDAAG)
    _verander(map_, "1.10")
    publiceer(map_, "1.10", vandaag=VANDAAG)
    assert [stuk.velden.versie for stuk in laad(map_)[0].versies] == ["1.9", "1.10"]


def test_nothing_changed_or_changed_without_a_reason_is_refused(map_: Path) -> None:
    publiceer(map_, "1.0", vandaag=VANDAAG)
    with pytest.raises(GeweigerdFout, match="niets veranderd"):
        publiceer(map_, "1.1", vandaag=VANDAAG)
    _verander(map_)
    with pytest.raises(GeweigerdFout, match="Perspectief"):
        publiceer(map_, "1.1", vandaag=VANDAAG)
    assert not (map_ / "kompas" / "versies" / "1.1.yml").exists()


def test_a_library_with_faults_is_not_published(map_: Path) -> None:
    (map_ / "casussen" / "001-de-derde-sleutel.md").write_text(proefmap.met(team="team: west"))
    with pytest.raises(Afgekeurd):
        publiceer(map_, "1.0", vandaag=VANDAAG)
    assert not (map_ / "kompas" / "versies").exists()


@pytest.mark.parametrize("oud, nieuw", [("gaat voor", "gaat na"), ("Begin.", "Einde.")])
def test_a_changed_frozen_text_is_a_fault_and_its_layout_is_not(
    map_: Path, oud: str, nieuw: str
) -> None:
    bestand = publiceer(map_, "1.0", vandaag=VANDAAG)
    tekst = bestand.read_text("utf-8")
    bestand.write_text(f"# Nog een opmerking\n{tekst}", "utf-8")
    assert "C801" not in _codes(map_)
    assert oud in tekst
    bestand.write_text(tekst.replace(oud, nieuw), "utf-8")
    assert "C801" in _codes(map_)


def test_a_version_under_another_name_and_a_missing_one_are_found(map_: Path) -> None:
    bestand = publiceer(map_, "1.0", vandaag=VANDAAG)
    bestand.rename(bestand.with_name("2.0.yml"))
    assert "C802" in _codes(map_)
    bestand.with_name("2.0.yml").unlink()
    assert "C803" in _codes(map_)


def test_an_expired_contact_is_noticed(map_: Path) -> None:
    instellingen = map_ / "kompas" / "instellingen.yml"
    regel = 'beveiliging: {contact: "mailto:lek@voorbeeld.nl", verloopt: 2026-11-22}\n'
    instellingen.write_text(proefmap.INSTELLINGEN + regel, "utf-8")
    assert "C804" in _codes(map_)


def test_a_site_with_versions_and_documents_does_not_look_like_a_leak(
    map_: Path, tmp_path: Path
) -> None:
    publiceer(map_, "1.0", vandaag=VANDAAG)
    bouwsel = stel_samen(map_, "openbaar", vandaag=VANDAAG)
    zin = "Bij versie 1.0 van het kompas, bevroren en gepubliceerd."
    (tmp_path / "uit").mkdir()
    (tmp_path / "uit" / "index.html").write_text(f"<p>{zin}</p>", "utf-8")
    assert lekken(bouwsel, tmp_path / "uit") == []


def test_the_command_says_what_it_did_and_what_it_refused(map_: Path) -> None:
    loper = CliRunner()
    goed = loper.invoke(casotheek, ["-C", str(map_), "kompas", "publiceer", "1.0"])
    assert goed.exit_code == 0, goed.output
    assert "/kompas/versie/1.0/" in goed.output
    weer = loper.invoke(casotheek, ["-C", str(map_), "kompas", "publiceer", "1.0"])
    assert weer.exit_code == 1
    assert "niet gepubliceerd" in weer.output
    for raar in ("1", "01.0", "1.0.0", "één"):
        uit = loper.invoke(casotheek, ["-C", str(map_), "kompas", "publiceer", raar])
        assert uit.exit_code == 2, raar
