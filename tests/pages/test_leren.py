"""The pages about learning: nothing for a learner tells the ending, all for the facilitator does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import lesmap
import sitebouw
from casotheek.build import stel_samen
from casotheek.build.assemble import Bouwsel
from casotheek.pages.alineas import alineas, platte_tekst, zonder_links
from casotheek.pages.begeleiden import VERBORGEN, klok
from casotheek.pages.woorden import duur

LEERLING = ("oefenen/", "trajecten/", "werkvormen/", "leren.md", "leermap.md")


@pytest.fixture(scope="module")
def bouwsel(tmp_path_factory: pytest.TempPathFactory) -> Bouwsel:
    map_ = sitebouw.voorbeeld(tmp_path_factory.mktemp("les"), lesmap.BESTANDEN)
    return stel_samen(map_, "openbaar")


def _tekst(bouwsel: Bouwsel, *begin: str) -> str:
    return "\n".join(p.text() for p in bouwsel.paginas if p.src_uri.startswith(begin))


@pytest.mark.parametrize("wat", [*lesmap.EINDE])
def test_no_page_for_learners_holds_the_ending(bouwsel: Bouwsel, wat: str) -> None:
    assert lesmap.EINDE[wat] not in _tekst(bouwsel, *LEERLING)


@pytest.mark.parametrize("wat", [*lesmap.EINDE])
def test_the_script_of_the_facilitator_holds_all_of_it(bouwsel: Bouwsel, wat: str) -> None:
    assert lesmap.EINDE[wat] in _tekst(bouwsel, "begeleiden/")


def test_the_file_with_the_ending_is_no_page_and_holds_what_is_revealed(bouwsel: Bouwsel) -> None:
    afloop = json.loads(bouwsel.bestanden["assets/afloop/1.json"])
    tekst = json.dumps(afloop, ensure_ascii=False)
    for wat in ("stap", "waarom", "verhaal", "resultaat", "reflectie", "les", "woorden", "vraag"):
        assert lesmap.EINDE[wat] in tekst
    assert [stap["effect"]["vorm"] for stap in afloop["stappen"]] == ["ja", "deels"]
    assert not any("afloop" in page.src_uri for page in bouwsel.paginas)


def test_the_story_runs_up_to_the_kantelpunt(bouwsel: Bouwsel) -> None:
    page = next(p for p in bouwsel.paginas if p.src_uri == "oefenen/1.md")
    assert "De vriend zegt dat hij vrijdag weg moet zijn." in page.markdown
    assert "Daarna" not in page.markdown
    assert [s["stap"] for s in page.meta["oefening"]["stappen"]] == ["Een brief gestuurd."]


def test_no_outcome_and_no_summary_on_a_page_for_learners(bouwsel: Bouwsel) -> None:
    tekst = _tekst(bouwsel, *LEERLING)
    assert "uitkomst" not in tekst
    assert "Rachid slaapt bij een vriend en wil een eigen adres." not in tekst
    assert "december 2019" not in tekst


def test_a_casus_without_training_has_no_oefenvorm(bouwsel: Bouwsel) -> None:
    paden = {page.src_uri for page in bouwsel.paginas}
    assert "oefenen/1.md" in paden and "casussen/003-kaal.md" in paden
    assert not paden & {"oefenen/3.md", "begeleiden/3.md"}
    assert "assets/afloop/3.json" not in bouwsel.bestanden


def test_the_page_of_a_traject_has_no_words_for_the_facilitator(bouwsel: Bouwsel) -> None:
    assert lesmap.BEGELEIDER not in _tekst(bouwsel, "trajecten/")
    assert lesmap.BEGELEIDER in _tekst(bouwsel, "begeleiden/begin.md")


def test_no_page_for_learners_leads_to_a_script(bouwsel: Bouwsel) -> None:
    assert "begeleiden" not in _tekst(bouwsel, "oefenen/", "trajecten/", "werkvormen/")


def test_a_casus_to_choose_names_its_waarden(bouwsel: Bouwsel) -> None:
    lijst = next(p for p in bouwsel.paginas if p.src_uri == "oefenen/index.md")
    assert all(rij["waarden_kort"] for rij in lijst.meta["casussen"])


def test_scripts_say_that_they_are_hidden(bouwsel: Bouwsel) -> None:
    scripts = [p for p in bouwsel.paginas if p.src_uri.startswith("begeleiden/")]
    assert len(scripts) == 3
    assert all(VERBORGEN.items() <= page.meta.items() for page in scripts)


def test_search_does_not_know_the_pages_with_endings(bouwsel: Bouwsel) -> None:
    for naam, inhoud in bouwsel.bestanden.items():
        if "zoek" in naam:
            assert b"begeleiden/" not in inhoud and b"afloop/" not in inhoud, naam


def test_the_clock_fits_the_werkvorm_to_the_minutes_of_the_casus(bouwsel: Bouwsel) -> None:
    vorm = bouwsel.bibliotheek.werkvormen[0].velden
    rijen = klok(vorm, 45)
    assert [(r["van"], r["minuten"]) for r in rijen] == [(0, 15), (15, 30)]
    assert sum(r["minuten"] for r in klok(vorm, 7)) == 7


@pytest.mark.parametrize(
    ("minuten", "woorden"),
    [
        (1, "1 minuut"),
        (45, "45 minuten"),
        (60, "1 uur"),
        (150, "2 uur en 30 minuten"),
        (0, "0 minuten"),
    ],
)
def test_a_duration_in_words(minuten: int, woorden: str) -> None:
    assert duur(minuten) == woorden


def test_a_story_becomes_blocks() -> None:
    blokken = alineas(
        "## Kop\n\nEen *schuine* zin\nop twee regels.\n\n- punt\n> citaat\n\n![x](a.png)\n"
    )
    assert [(b["soort"], platte_tekst(b)) for b in blokken] == [
        ("kop", "Kop"), ("alinea", "Een schuine zin op twee regels."), ("punt", "punt"), ("citaat", "citaat"),
    ]  # fmt: skip
    assert [d["nadruk"] for d in blokken[1]["delen"]] == [False, True, False]


@pytest.mark.parametrize("tekst", ["3 * 4 * 5", "snake_case_naam", "een * los", r"\*geen\*"])
def test_a_loose_star_is_no_emphasis(tekst: str) -> None:
    assert [d["nadruk"] for d in alineas(tekst)[0]["delen"]] in ([False], [False, False])


def test_links_become_their_words() -> None:
    assert zonder_links("Lees [casus 2](002-alles.md) en ![plaat](x.png)nu") == "Lees casus 2 en nu"


def test_building_the_pages_twice_gives_the_same(tmp_path: Path) -> None:
    map_ = sitebouw.voorbeeld(tmp_path, lesmap.BESTANDEN)
    een, twee = stel_samen(map_, "openbaar"), stel_samen(map_, "openbaar")
    assert [p.text() for p in een.paginas] == [p.text() for p in twee.paginas]
    assert een.bestanden == twee.bestanden
