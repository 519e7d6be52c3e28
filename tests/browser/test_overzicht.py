"""The tasks of readers on the overview and the obstacles, in a library with some choice."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from soorten import NieuwePagina
from test_axe import _schendingen

import proefmap
import sitebouw
from casotheek.build import stel_samen
from casotheek.engine import maak_site
from casotheek.pages import overzicht

REGIE = (
    sitebouw.EROPAF.replace("eropaf", "eigen-regie")
    .replace("Eropaf", "Regie")
    .replace("volgorde: 2", "volgorde: 3")
)
BEGRIPPEN = proefmap.BEGRIPPEN + (
    '  - {sleutel: schaamte, soort: obstakelsoort, label: "Schaamte", definitie: "Niet durven."}\n'
)
# nummer, team, leefgebieden, uitkomst, obstakel, oplossing, werking van eigen regie
RIJEN = (
    (11, "oost", "schulden", "bereikt", "wachttijd", "Elke maandag gebeld.", "droeg-bij"),
    (12, "oost", "schulden, wonen", "deels", "schaamte", "Met zijn zus gepraat.", "schuurde"),
    (13, "noord", "schulden", "bereikt", "wachttijd", "Een plek bij de buren.", "droeg-bij"),
    (14, "noord", "wonen", "niet", "wachttijd", "Bezwaar gemaakt.", "schuurde"),
    (15, "noord", "wonen", "bereikt", "schaamte", "Samen gegaan.", "droeg-bij"),
)


def _casus(rij: tuple[int, str, str, str, str, str, str]) -> str:
    nummer, team, gebieden, uitkomst, obstakel, oplossing, werking = rij
    return (
        proefmap.met(
            nummer=f"nummer: {nummer}",
            titel=f'titel: "Verhaal {nummer}"',
            samenvatting=f'samenvatting: "Waar verhaal {nummer} over gaat."',
            team=f"team: {team}",
            leefgebieden=f"leefgebieden: [{gebieden}]",
            resultaat=f"resultaat: {{uitkomst: {uitkomst}}}",
        )
        .replace("soort: wachttijd", f"soort: {obstakel}")
        .replace("Eerder gebeld.", oplossing)
        .replace(
            "waarde: perspectief, werking: droeg-bij", f"waarde: eigen-regie, werking: {werking}"
        )
    )


def _map(map_: Path) -> Path:
    bestanden: dict[str, str | bytes] = {
        f"casussen/{rij[0]:03}-verhaal-{rij[0]}.md": _casus(rij) for rij in RIJEN
    }
    bestanden["kompas/eigen-regie.md"] = REGIE
    bestanden["kompas/begrippen.yml"] = BEGRIPPEN
    return sitebouw.voorbeeld(map_, bestanden)


@pytest.fixture(scope="module")
def keuze(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site with eight casussen, in the internal edition."""
    map_ = _map(tmp_path_factory.mktemp("keuze"))
    naar = tmp_path_factory.mktemp("site") / "s"
    maak_site(map_, naar, stel_samen(map_, "intern"))
    with sitebouw.bediend(naar) as adres:
        yield adres


def _raak(pagina: Page) -> list[int]:
    """The numbers that match, in the order in which they stand."""
    nummers: list[int] = pagina.eval_on_selector_all(
        "[data-ding]:not(.uit)", "dingen => dingen.map(d => Number(d.dataset.nr))"
    )
    return nummers


def _vink(pagina: Page, groep: str, optie: str) -> None:
    veld = pagina.locator(f'fieldset[data-kop="{groep}"]')
    if not veld.locator("details").evaluate("e => e.open"):
        veld.locator("summary").click()
    veld.get_by_label(optie).check()


def test_what_was_tried_against_waiting_with_debts_in_oost(
    keuze: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(keuze + "casussen/")
    _vink(pagina, "Leefgebied", "Schulden")
    _vink(pagina, "Team", "Oost")
    _vink(pagina, "Obstakel", "Wachttijd")
    expect(pagina.locator("[data-telling]")).to_have_text("2 van 8 casussen")
    pagina.get_by_role("link", name="Bekijk wat teams hiertegen probeerden").click()
    pagina.wait_for_url("**/obstakels/**")
    zichtbaar = pagina.locator(".gevallen > li:visible").all_inner_texts()
    assert len(zichtbaar) == 2
    assert any("Elke maandag gebeld." in tekst for tekst in zichtbaar)
    assert not any("buren" in tekst or "Bezwaar" in tekst for tekst in zichtbaar)


def test_two_casussen_where_the_reins_chafed(keuze: str, nieuwe_pagina: NieuwePagina) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(keuze + "casussen/?weergave=lijst")
    _vink(pagina, "Waarde schuurde of ontbrak", "Regie")
    assert _raak(pagina) == [12, 14]
    pagina.get_by_role("link", name="Verhaal 14").click()
    pagina.wait_for_url("**/014-verhaal-14/")
    expect(pagina.locator(".w-schuurde").first).to_contain_text("Regie")


def test_three_casussen_side_by_side(keuze: str, nieuwe_pagina: NieuwePagina) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(keuze + "casussen/?weergave=lijst")
    for nummer in (11, 12, 2):
        pagina.get_by_label(f"Vergelijk casus {nummer}", exact=True).check()
    expect(pagina.locator("[data-vergelijkbalk]")).to_contain_text("3 gekozen om te vergelijken")
    pagina.get_by_role("button", name="Vergelijk", exact=True).click()
    tabel = pagina.locator(".naast")
    expect(tabel.locator("thead th")).to_have_count(3)
    expect(tabel.locator("tbody tr").nth(1)).to_contain_text("Gebeld.")
    assert tabel.locator("thead th").first.inner_text().startswith("2. ")
    assert pagina.url.endswith("vergelijk=2%2C11%2C12&weergave=lijst")
    assert pagina.evaluate("document.activeElement.id") == "vergelijkkop"
    leeg = pagina.eval_on_selector_all(
        ".naast td", "c => c.filter(x => !x.innerText.trim()).length"
    )
    assert leeg == 1  # only the corner
    assert pagina.eval_on_selector_all(".naast [id]", "e => e.length") == 0
    assert _schendingen(pagina) == []
    pagina.get_by_role("button", name="Sluit de vergelijking").click()
    assert not tabel.is_visible()
    assert "vergelijk" not in pagina.url


def test_back_from_a_casus_finds_the_filters_as_they_were(
    keuze: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(keuze + "casussen/?weergave=lijst")
    _vink(pagina, "Leefgebied", "Schulden")
    _vink(pagina, "Team", "Noord")
    raak = _raak(pagina)
    pagina.get_by_role("link", name="Verhaal 13").click()
    pagina.wait_for_url("**/013-verhaal-13/")
    pagina.go_back()
    expect(pagina.locator("[data-telling]")).to_have_text("2 van 8 casussen")
    assert _raak(pagina) == raak == [2, 13]
    assert pagina.get_by_label("Schulden").is_checked()
    pagina.go_back()
    expect(pagina.locator("[data-telling]")).to_have_text("6 van 8 casussen")
    assert not pagina.get_by_role("checkbox", name="Noord/Het Lange").is_checked()


def test_an_address_shared_gives_a_fresh_browser_the_same(
    keuze: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(keuze + "casussen/")
    _vink(pagina, "Leefgebied", "Wonen")
    pagina.locator(".weergave label", has_text="Kaarten").click()
    pagina.locator("[data-sorteer]").select_option("afloop")
    raak = _raak(pagina)
    ander = nieuwe_pagina()
    ander.goto(pagina.url)
    assert _raak(ander) == raak == [3, 15, 1, 12, 2, 14]
    assert ander.locator("[data-overzicht]").get_attribute("data-weergave") == "kaarten"
    assert ander.get_by_role("button", name="Verwijder filter: Wonen").is_visible()


@pytest.mark.parametrize("vraag", ["?kleur=rood", "?leefgebied=zee", "?weergave=bol&x=%FF"])
def test_a_wrong_address_is_told_and_shows_all(
    vraag: str, keuze: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(keuze + "casussen/" + vraag)
    expect(pagina.locator("[data-vreemd]")).to_contain_text("is overgeslagen")
    assert len(_raak(pagina)) == 8
    assert pagina.locator(".wand a").first.is_visible()


def test_nothing_left_is_told_with_a_way_out(keuze: str, nieuwe_pagina: NieuwePagina) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(keuze + "casussen/?team=oost&uitkomst=niet")
    expect(pagina.locator("[data-niets]")).to_contain_text("Niets past op deze keuze")
    pagina.locator("[data-niets] [data-wis]").click()
    assert len(_raak(pagina)) == 8
    assert pagina.url == keuze + "casussen/"


def test_counts_leave_their_own_group_out_and_zero_stays(
    keuze: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(keuze + "casussen/?team=oost")
    tel = {
        rij.locator("[data-label]").inner_text(): rij.locator(".n").inner_text()
        for rij in pagina.locator('[data-facet="team"] .vink, [data-facet="uitkomst"] .vink').all()
    }
    assert tel == {
        "Oost": "4", "Noord/Het Lange Poortgebied": "4",
        "Bereikt": "2", "Deels bereikt": "2", "Niet bereikt": "0",
    }  # fmt: skip


def test_with_the_keyboard_the_focus_stays_and_is_given_on(
    keuze: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(keuze + "casussen/")
    pagina.get_by_label("Wonen").focus()
    pagina.keyboard.press("Space")
    assert pagina.evaluate("document.activeElement.value") == "wonen"
    expect(pagina.locator("[data-status]")).to_have_text("6 van 8 casussen")
    pagina.get_by_label("Schulden").focus()
    pagina.keyboard.press("Space")
    pagina.get_by_role("button", name="Verwijder filter: Wonen").focus()
    pagina.keyboard.press("Enter")
    assert "Schulden" in pagina.evaluate("document.activeElement.innerText")
    pagina.keyboard.press("Enter")
    assert pagina.evaluate("document.activeElement.id") == "resultaten"


def test_tiles_outside_the_choice_fade_in_their_place(
    keuze: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(keuze + "casussen/")
    plek = pagina.locator('[data-nr="14"]').bounding_box()
    _vink(pagina, "Team", "Oost")
    tegel = pagina.locator('[data-nr="14"]')
    assert "uit" in (tegel.get_attribute("class") or "")
    na = tegel.bounding_box()
    assert plek and na and (plek["x"], plek["width"]) == (na["x"], na["width"])
    tegel.locator("a").focus()
    bijschrift = pagina.locator("[data-wandbijschrift]")
    expect(bijschrift).to_contain_text("14. Verhaal 14")
    expect(bijschrift).to_contain_text("Waar verhaal 14 over gaat.")


@pytest.mark.parametrize("teken", overzicht.TEKENS)
def test_every_sign_on_the_wall_is_in_the_legend(
    teken: str, keuze: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(keuze + f"casussen/?teken={teken}&weergave=muur")
    beeld = "s => s.map(e => e.textContent.trim() + (e.querySelector('use')?.outerHTML ?? ''))"
    op_muur = set(pagina.eval_on_selector_all(".wand .sein", beeld))
    legenda = pagina.eval_on_selector_all(".tekenlegenda .sein", beeld)
    assert len(set(legenda)) == len(legenda)
    assert op_muur <= {*legenda, "–"}
    assert op_muur != {"–"}


def test_a_surprise_is_one_of_the_matches(keuze: str, nieuwe_pagina: NieuwePagina) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(
        keuze + "casussen/?team=oost&leefgebied=schulden&uitkomst=bereikt&obstakel=wachttijd"
    )
    assert _raak(pagina) == [11]
    pagina.get_by_role("button", name="Verras me").click()
    pagina.wait_for_url("**/011-verhaal-11/")


def test_the_matrix_counts_and_leads_to_its_casussen(
    keuze: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(keuze + "casussen/?weergave=matrix&rij=obstakel&kolom=uitkomst")
    rijen = pagina.locator(".matrix tbody tr")
    assert [r.inner_text().split() for r in rijen.all()] == [
        ["Wachttijd", "2", "casussen:", "Wachttijd,", "Bereikt", "1", "casussen:", "Wachttijd,",
         "Deels", "bereikt", "2", "casussen:", "Wachttijd,", "Niet", "bereikt"],
        ["Schaamte", "1", "casussen:", "Schaamte,", "Bereikt", "1", "casussen:", "Schaamte,",
         "Deels", "bereikt", "0"],
    ]  # fmt: skip
    assert _schendingen(pagina) == []
    rijen.first.locator("a").last.click()
    pagina.wait_for_url("**weergave=lijst")
    assert _raak(pagina) == [2, 14]
    assert pagina.evaluate("document.activeElement.id") == "resultaten"
    pagina.go_back()
    expect(pagina.locator(".matrix")).to_be_visible()


def test_without_script_all_are_there_and_no_dead_controls(
    keuze: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina(js=False)
    pagina.goto(keuze + "casussen/?team=oost")
    assert pagina.locator("[data-ding] a:visible").count() == 8
    assert pagina.locator("[data-ding] .sm:visible").count() == 8
    assert pagina.locator("input:visible, select:visible, button:visible").count() <= 2  # search
    assert "werken met JavaScript" in pagina.locator("noscript p").first.inner_text()


def test_paper_shows_a_table_of_the_matches(keuze: str, nieuwe_pagina: NieuwePagina) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(keuze + "casussen/?team=oost&leefgebied=schulden")
    pagina.emulate_media(media="print")
    zichtbaar = pagina.locator("[data-ding]:visible")
    assert zichtbaar.count() == 4
    assert "Fictief" in zichtbaar.first.inner_text()
    assert zichtbaar.first.evaluate("e => getComputedStyle(e).display") == "table-row"
    # Headings elsewhere keep what follows with them; here that would hold all rows together.
    assert zichtbaar.locator("h3").first.evaluate("e => getComputedStyle(e).breakAfter") == "auto"
    assert pagina.locator("[data-filterform]:visible, .balk:visible").count() == 0
    assert pagina.get_by_text("Gekozen:").is_visible()


@pytest.mark.parametrize("donker", [False, True], ids=["licht", "donker"])
@pytest.mark.parametrize("breed", [1366, 320])
@pytest.mark.parametrize("weergave", ["muur", "kaarten", "lijst", "matrix"])
def test_each_view_is_accessible_with_filters_chosen(
    weergave: str, breed: int, donker: bool, keuze: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina(breed, donker=donker)
    pagina.goto(keuze + f"casussen/?weergave={weergave}&leefgebied=schulden&kleur=x&teken=waarde")
    if breed == 320:
        pagina.get_by_role("button", name="Filters").click()
        assert pagina.get_by_label("Schulden").is_visible()
    assert _schendingen(pagina) == []
    assert pagina.evaluate("document.documentElement.scrollWidth") <= breed


def test_on_a_phone_the_button_leads_to_the_results(
    keuze: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina(320)
    pagina.goto(keuze + "casussen/")
    assert pagina.locator("[data-overzicht]").get_attribute("data-weergave") == "lijst"
    pagina.get_by_role("button", name="Filters").click()
    pagina.get_by_label("Schulden").check()
    pagina.get_by_role("button", name="Toon resultaten").click()
    assert pagina.evaluate("document.activeElement.id") == "resultaten"
    assert not pagina.get_by_label("Schulden").is_visible()


@pytest.mark.parametrize("donker", [False, True], ids=["licht", "donker"])
@pytest.mark.parametrize("breed", [1366, 320])
@pytest.mark.parametrize(
    "pad",
    [
        "dekking/", "lessen/?sterkte=een&waarde=eigen-regie", "obstakels/?obstakel=schaamte",
        "patronen/", "ervaringen/", "kompas/eigen-regie/",
    ],
)  # fmt: skip
def test_the_other_pages_over_all_casussen_are_accessible(
    pad: str, breed: int, donker: bool, keuze: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina(breed, donker=donker)
    pagina.goto(keuze + pad)
    assert _schendingen(pagina) == []
    assert pagina.evaluate("document.documentElement.scrollWidth") <= breed


@pytest.fixture(scope="module")
def groot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The same eight casussen, as a library so large that its overview comes in three parts."""
    map_ = _map(tmp_path_factory.mktemp("groot"))
    naar = tmp_path_factory.mktemp("site") / "s"
    with pytest.MonkeyPatch.context() as even:
        even.setattr(overzicht, "DEEL", 3)
        maak_site(map_, naar, stel_samen(map_, "openbaar"))
    with sitebouw.bediend(naar) as adres:
        yield adres


def test_a_large_library_loads_its_other_parts_when_someone_filters(
    groot: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(groot + "casussen/")
    assert len(_raak(pagina)) == 3
    assert pagina.get_by_role("link", name="Deel 3").is_visible()
    _vink(pagina, "Leefgebied", "Wonen")
    expect(pagina.locator("[data-telling]")).to_have_text("6 van 8 casussen")
    expect(pagina.locator("[data-delen]")).to_be_hidden()
    pagina.locator(".weergave label", has_text="Lijst").click()
    assert _raak(pagina) == [1, 2, 3, 12, 14, 15]
    pagina.get_by_role("link", name="Verhaal 15").click()
    pagina.wait_for_url("**/015-verhaal-15/")


def test_parts_take_their_places_on_the_wall_as_if_they_had_always_been_there(
    groot: str, keuze: str, nieuwe_pagina: NieuwePagina
) -> None:
    geheel, delen = nieuwe_pagina(), nieuwe_pagina()
    geheel.goto(keuze + "casussen/?teken=waarde")
    delen.goto(groot + "casussen/deel-2/?teken=waarde")
    expect(delen.locator("[data-telling]")).to_have_text("8 casussen")
    assert sorted(_raak(delen)) == sorted(_raak(geheel))
    wanden = "k => k.map(e => [...e.querySelectorAll('[data-ding]')].map(d => d.dataset.nr))"
    per_team = [
        {w[0]: w for w in p.eval_on_selector_all("[data-kwart]", wanden)} for p in (geheel, delen)
    ]
    assert per_team[0] == per_team[1]
    tekens = "s => s.map(e => e.innerHTML).sort()"
    assert delen.eval_on_selector_all(".wand .sein", tekens) == geheel.eval_on_selector_all(
        ".wand .sein", tekens
    )


def test_the_keyboard_compares_from_where_it_picked(
    keuze: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina(hoog=500)
    pagina.goto(keuze + "casussen/?weergave=lijst")
    knop = pagina.get_by_role("button", name="Vergelijk deze")
    velden = pagina.get_by_role("checkbox", name="Vergelijk casus")
    velden.nth(1).press("Space")
    expect(knop).to_have_count(0)
    velden.nth(5).press("Space")
    expect(knop).to_have_text("Vergelijk deze 2")
    # The bar above the list is in sight, and does not cover what has the focus.
    balk, veld = (
        plek.bounding_box() for plek in (pagina.locator("[data-vergelijkbalk]"), velden.nth(5))
    )
    assert balk and veld and balk["y"] >= 0 and veld["y"] > balk["y"] + balk["height"]
    pagina.keyboard.press("Tab")
    pagina.keyboard.press("Enter")
    expect(pagina.locator("table.naast thead th")).to_have_count(2)
    assert pagina.evaluate("document.activeElement.id") == "vergelijkkop"
    pagina.get_by_role("button", name="Maak leeg").click()
    expect(knop).to_have_count(0)


def test_casussen_of_other_parts_are_compared_too(groot: str, nieuwe_pagina: NieuwePagina) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(groot + "casussen/?vergelijk=2,12,15")
    koppen = pagina.locator(".naast thead th")
    expect(koppen).to_have_count(3)
    assert koppen.last.inner_text() == "15. Verhaal 15"


def test_a_surprise_may_come_from_a_part_that_was_not_loaded(
    groot: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina()
    pagina.add_init_script("Math.random = () => 0.99")
    pagina.goto(groot + "casussen/")
    assert 14 not in _raak(pagina)
    pagina.get_by_role("button", name="Verras me").click()
    pagina.wait_for_url("**/014-verhaal-14/")


def test_a_part_that_cannot_be_fetched_is_told(groot: str, nieuwe_pagina: NieuwePagina) -> None:
    pagina = nieuwe_pagina()
    pagina.route("**/casussen/deel-2/", lambda route: route.abort())
    pagina.goto(groot + "casussen/?leefgebied=wonen")
    expect(pagina.locator("[data-laden-mis]")).to_contain_text("Niet alle casussen zijn geladen")
    assert pagina.locator("[data-laden]").is_hidden()
    assert pagina.get_by_role("link", name="Deel 2").is_visible()
    assert 15 in _raak(pagina)


def test_a_hundred_casussen_weigh_little() -> None:
    bouwsel = stel_samen(sitebouw.WORTEL, "openbaar")
    (page,) = (p for p in bouwsel.paginas if p.src_uri == "casussen/index.md")
    # What the page says; the HTML around it is measured on the built site.
    assert len(gzip.compress(page.text().encode())) < 45_000
