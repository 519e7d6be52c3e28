"""The combination that singles someone out, and the coarsening that helps."""

from datetime import date
from pathlib import Path

from casotheek.checks import Vraag
from casotheek.checks.combinatie import Profiel, controleer
from casotheek.findings import Finding
from casotheek.library import laad
from proefmap import INSTELLINGEN, VELDEN, casus, maak

EEN = "casussen/001-de-derde-sleutel.md"
BEVOLKING = INSTELLINGEN + "bevolking: {oost: 4000}\n"


def bevindingen(
    map_: Path, velden: str, instellingen: str = BEVOLKING, herkomst: str = "praktijk"
) -> list[Finding]:
    tekst = casus(velden.replace("herkomst: fictief", f"herkomst: {herkomst}"))
    bieb, fouten = laad(maak(map_, {EEN: tekst, "kompas/instellingen.yml": instellingen}))
    assert not fouten
    return list(controleer(bieb, Vraag(date(2026, 11, 22))))


def test_an_exact_age_in_a_small_area_warns_and_says_what_helps(tmp_path: Path) -> None:
    velden = VELDEN.replace("leeftijd: 27-44", "leeftijd: 34") + "reikwijdte: intern\n"
    (finding,) = bevindingen(tmp_path, velden)
    assert finding.code == "C550"
    assert "precieze leeftijd, huishouden, team en 2 leefgebieden" in finding.melding()
    assert finding.advies().startswith("noem een leeftijdsgroep")


def test_the_public_edition_makes_an_age_a_band_by_itself(tmp_path: Path) -> None:
    velden = VELDEN.replace("leeftijd: 27-44", "leeftijd: 34")
    assert bevindingen(tmp_path, velden) == []


def test_no_warning_for_what_nobody_lived(tmp_path: Path) -> None:
    velden = VELDEN.replace("leeftijd: 27-44", "leeftijd: 34") + "reikwijdte: intern\n"
    assert bevindingen(tmp_path, velden, herkomst="fictief") == []


def test_no_guess_where_the_population_is_unknown(tmp_path: Path) -> None:
    velden = VELDEN.replace("leeftijd: 27-44", "leeftijd: 34") + "reikwijdte: intern\n"
    assert bevindingen(tmp_path, velden, INSTELLINGEN) == []


def test_each_detail_makes_the_group_smaller() -> None:
    ruim = Profiel(10_000, 18, 6, buurt=False, leefgebieden=1)
    assert Profiel(10_000, 18, 6, buurt=True, leefgebieden=1).aantal < ruim.aantal
    assert Profiel(10_000, 1, 6, buurt=False, leefgebieden=1).aantal < ruim.aantal
    assert Profiel(10_000, 18, 6, buurt=False, leefgebieden=3).aantal < ruim.aantal
