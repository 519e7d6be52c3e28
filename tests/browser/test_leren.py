"""Learning in a real browser: the oefenvorm, the leermap, presenting, the self-assessment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Request
from soorten import NieuwePagina
from test_axe import REGELS

import lesmap
import sitebouw

SOORTEN = (
    "leren/", "oefenen/", "oefenen/1/", "trajecten/", "trajecten/begin/", "werkvormen/",
    "werkvormen/intervisie/", "begeleiden/", "begeleiden/1/", "begeleiden/begin/", "leermap/",
)  # fmt: skip
AFLOOP = "assets/afloop/1.json"


@pytest.fixture(scope="module")
def leersite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    map_ = sitebouw.voorbeeld(tmp_path_factory.mktemp("leren"), lesmap.BESTANDEN)
    tweede = (
        lesmap.CASUS.replace("nummer: 1", "nummer: 5")
        .replace("De derde sleutel", "Een vijfde slot")
        .replace("Rachid", "Romeo")
    )
    (map_ / "casussen/005-een-vijfde-slot.md").write_text(tweede, "utf-8")
    instelling = map_ / "mkdocs.yml"
    instelling.write_text(
        f"{instelling.read_text('utf-8')}\nsite_url: https://voorbeeld.test/\n", "utf-8"
    )
    return sitebouw.bouw(map_, tmp_path_factory.mktemp("leersite"))


@pytest.fixture(scope="module")
def leeradres(leersite: Path) -> Iterator[str]:
    with sitebouw.bediend(leersite) as adres:
        yield adres


def _schendingen(pagina: Page) -> list[str]:
    uitslag = Axe().run(pagina, options=REGELS).response["violations"]
    return [f"{s['id']}: {s['nodes'][0]['html'][:200]}" for s in uitslag]


def _past(pagina: Page) -> bool:
    past: bool = pagina.evaluate("document.documentElement.scrollWidth <= innerWidth")
    return past


def _open(pagina: Page) -> None:
    pagina.fill("#o-doen", "Ik bel de vriend.")
    pagina.click("[data-open]")
    pagina.locator("[data-route] li").first.wait_for()
    while pagina.locator("[data-volgende]").is_visible():
        pagina.click("[data-volgende]")


@pytest.mark.parametrize(
    ("breed", "donker"), [(1920, False), (1366, True), (320, False), (320, True)]
)
@pytest.mark.parametrize("soort", SOORTEN)
def test_axe_finds_nothing_and_the_page_fits(
    soort: str, breed: int, donker: bool, leeradres: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina(breed, donker=donker)
    pagina.goto(leeradres + soort)
    pagina.wait_for_load_state("networkidle")
    assert _schendingen(pagina) == []
    assert _past(pagina)


@pytest.mark.parametrize(("breed", "donker"), [(1366, False), (320, True)])
def test_axe_finds_nothing_when_all_is_open(
    breed: int, donker: bool, leeradres: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina(breed, donker=donker)
    pagina.goto(f"{leeradres}oefenen/1/")
    _open(pagina)
    assert _schendingen(pagina) == []
    assert _past(pagina)


def test_the_source_of_the_page_has_no_ending_and_nothing_fetches_it(
    leersite: Path, leeradres: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina()
    gevraagd: list[str] = []
    pagina.on("request", lambda verzoek: gevraagd.append(verzoek.url))
    pagina.goto(f"{leeradres}oefenen/1/")
    pagina.wait_for_load_state("networkidle")
    bron = (leersite / "oefenen/1/index.html").read_text("utf-8")
    for tekst in (bron, pagina.content()):
        assert not [wat for wat in lesmap.EINDE.values() if wat in tekst]
        assert not re.search(r'rel="(?:prefetch|prerender|preload)"[^>]*afloop', tekst)
        assert not re.search(r'href="[^"]*(?:afloop|begeleiden|casussen/001)', tekst)
    assert not [adres for adres in gevraagd if "afloop" in adres]


def test_the_sitemap_knows_the_oefenvorm_and_not_the_scripts(leersite: Path) -> None:
    kaart = (leersite / "sitemap.xml").read_text("utf-8")
    assert kaart.startswith("<?xml") and "/oefenen/1/" in kaart
    assert "begeleiden" not in kaart and "afloop" not in kaart
    script = (leersite / "begeleiden/1/index.html").read_text("utf-8")
    assert '<meta name="robots" content="noindex, nofollow">' in script


def test_the_ending_opens_step_by_step_after_a_position(
    leeradres: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(f"{leeradres}oefenen/1/")
    pagina.click("[data-open]")
    assert "Schrijf eerst op" in pagina.locator("[data-melding]").inner_text()
    assert pagina.evaluate("document.activeElement.name") == "doen"
    assert lesmap.EINDE["stap"] not in pagina.content()
    pagina.fill("#o-doen", "Ik bel de vriend.")
    pagina.click("[data-open]")
    pagina.locator("[data-route] li").first.wait_for()
    assert pagina.locator("[data-route] li").count() == 1
    assert lesmap.EINDE["stap"] in pagina.inner_text("[data-verloop]")
    assert lesmap.EINDE["verhaal"] not in pagina.content()
    pagina.click("[data-volgende]")
    assert pagina.locator("[data-route] li").count() == 2
    pagina.click("[data-volgende]")
    tekst = pagina.inner_text("[data-vergelijk]")
    for wat in ("verhaal", "les", "woorden", "toelichting"):
        assert lesmap.EINDE[wat] in tekst, wat
    assert "Ik bel de vriend." in tekst
    assert lesmap.EINDE["vraag"] in pagina.inner_text("[data-terug]")
    href = pagina.locator("[data-slot] a", has_text="Lees de hele casus").get_attribute("href")
    assert href == f"{leeradres}casussen/001-de-derde-sleutel/"


def test_the_keyboard_alone_comes_to_the_end(leeradres: str, nieuwe_pagina: NieuwePagina) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(f"{leeradres}oefenen/1/")
    pagina.locator("#o-doen").focus()
    pagina.keyboard.type("Ik ga langs.")
    for _ in range(2):
        pagina.keyboard.press("Tab")
    assert pagina.evaluate("document.activeElement.hasAttribute('data-open')")
    pagina.keyboard.press("Enter")
    pagina.locator("[data-route] li").first.wait_for()
    assert pagina.evaluate("document.activeElement.id") == "o-verloop"
    for _ in range(2):
        pagina.locator("[data-volgende]").focus()
        pagina.keyboard.press("Enter")
    assert pagina.evaluate("document.activeElement.id") == "o-vergelijk"


def test_what_was_written_stays_on_the_device_and_comes_as_a_file(
    leeradres: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina()
    verstuurd: list[Request] = []
    pagina.on("request", lambda v: verstuurd.append(v) if v.method != "GET" else None)
    pagina.goto(f"{leeradres}oefenen/1/")
    pagina.fill("#o-feiten", "Wie heeft de sleutel?")
    pagina.fill("#o-doen", "Ik bel de vriend.")
    pagina.reload()
    assert pagina.input_value("#o-feiten") == "Wie heeft de sleutel?"
    with pagina.expect_download() as download:
        pagina.click(".standpunt [data-export]")
    tekst = download.value.path().read_text("utf-8")
    assert "Ik bel de vriend." in tekst and tekst.startswith("Casus 1: De derde sleutel")
    pagina.once("dialog", lambda vraag: vraag.accept())
    pagina.click("[data-wis]")
    pagina.reload()
    assert pagina.input_value("#o-doen") == ""
    assert verstuurd == []


def test_without_the_file_it_says_so(leeradres: str, nieuwe_pagina: NieuwePagina) -> None:
    pagina = nieuwe_pagina()
    pagina.route("**/afloop/*", lambda route: route.abort())
    pagina.goto(f"{leeradres}oefenen/1/")
    pagina.fill("#o-doen", "Iets.")
    pagina.click("[data-open]")
    pagina.wait_for_function(
        "document.querySelector('[data-melding]').textContent.includes('niet worden')"
    )


def test_without_javascript_story_and_questions_read(
    leeradres: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina(js=False)
    pagina.goto(f"{leeradres}oefenen/1/")
    tekst = pagina.inner_text("article")
    assert "De vriend zegt dat hij vrijdag weg moet zijn." in tekst
    assert "Wat wil Rachid zelf als eerste?" in tekst
    assert pagina.locator("[data-open]").is_hidden()
    assert pagina.locator("noscript").count() == 1


def test_presenting_fills_the_screen_and_escape_leaves(
    leeradres: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina(1920, 1080)
    pagina.goto(f"{leeradres}oefenen/1/")
    pagina.click("[data-presenteer]")
    assert pagina.locator("[data-dia]").inner_text().startswith("De derde sleutel")
    assert _schendingen(pagina) == []
    gezien = []
    for _ in range(12):
        pagina.keyboard.press("ArrowRight")
        gezien.append(pagina.locator("[data-dia]").inner_text())
    assert any("vrijdag weg moet zijn" in dia for dia in gezien)
    assert "Wie kiest wat?" in gezien[-1]
    assert not [w for w in lesmap.EINDE.values() if any(w in dia for dia in gezien)]
    grootte = pagina.locator("[data-dia] p").first.evaluate(
        "e => parseFloat(getComputedStyle(e).fontSize)"
    )
    assert grootte >= 28
    for _ in range(3):
        pagina.locator("[data-hand='1']").first.click()
    pagina.locator("[data-hand='-1']").first.click()
    assert pagina.locator("[data-stemmen] output").first.inner_text() == "2"
    assert _schendingen(pagina) == []
    pagina.click(".zaal [data-meer]")
    assert pagina.inner_text("[data-klok]") == "06:00"
    pagina.click(".zaal [data-start]")
    pagina.wait_for_function("document.querySelector('[data-klok]').textContent === '05:59'")
    pagina.click("[data-terug-dia]")
    assert pagina.inner_text("[data-klok]") == "05:00"
    pagina.keyboard.press("Escape")
    pagina.wait_for_function("!document.querySelector('[data-zaal]').open")
    assert pagina.evaluate("document.activeElement.hasAttribute('data-presenteer')")


def test_a_leermap_is_filled_ordered_noted_shared_and_kept(
    leeradres: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(f"{leeradres}casussen/001-de-derde-sleutel/")
    pagina.click("[data-leermap]")
    assert pagina.locator("[data-leermap]").get_attribute("aria-pressed") == "true"
    pagina.click("[data-naar-leermap]")
    pagina.locator("[data-keuzes] [data-leermap='5']").click()
    assert pagina.locator("[data-map] h3").all_inner_texts() == [
        "De derde sleutel",
        "Een vijfde slot",
    ]
    pagina.locator("[data-map] textarea").first.fill("Begin hiermee")
    pagina.locator("[data-omlaag]").first.focus()
    pagina.keyboard.press("Enter")
    assert pagina.locator("[data-map] h3").all_inner_texts() == [
        "Een vijfde slot",
        "De derde sleutel",
    ]
    assert pagina.evaluate("document.activeElement.dataset.knop") == "omlaag-1"
    assert pagina.inner_text("[data-melding]") == "De derde sleutel staat nu op plaats 2."
    assert "lespakket 5,1 " in pagina.inner_text("[data-opdracht]")
    assert _schendingen(pagina) == []
    pagina.fill("#lm-titel", "Mijn les")
    pagina.check("[data-met-notities]")
    pagina.evaluate("navigator.clipboard.writeText = async (t) => { window.gekopieerd = t; }")
    pagina.click("[data-deel]")
    adres = pagina.evaluate("window.gekopieerd")
    ander = nieuwe_pagina()
    ander.goto(adres)
    assert ander.input_value("#lm-titel") == "Mijn les"
    assert ander.locator("[data-map] h3").all_inner_texts() == [
        "Een vijfde slot",
        "De derde sleutel",
    ]
    assert ander.locator("[data-map] textarea").nth(1).input_value() == "Begin hiermee"
    assert ander.url == f"{leeradres}leermap/"
    assert ander.inner_text("[data-overgenomen]") == "De map uit de link is overgenomen."
    assert "45 minuten" in ander.locator("[data-map] .stil").nth(1).inner_text()
    ander.locator("[data-weg]").first.click()
    assert ander.inner_text("[data-melding]") == "Een vijfde slot is uit je leermap."
    assert ander.evaluate("document.activeElement.id") == "lm-inhoud"


@pytest.mark.parametrize("soort", ["oefenen/", "begeleiden/", "leermap/"])
def test_a_long_list_narrows_while_you_type(
    soort: str, leeradres: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina(320)
    pagina.goto(leeradres + soort)
    rijen = pagina.locator("[data-lijstzoek] li:visible")
    alle = rijen.count()
    assert alle > 1
    pagina.fill("[data-lijstzoek] input", "SLOT vijfde")
    assert rijen.locator("h3").all_inner_texts() == ["Een vijfde slot"]
    assert pagina.inner_text("[data-aantal]") == "1 casus gevonden."
    pagina.fill("[data-lijstzoek] input", "xyz")
    assert rijen.count() == 0 and "Niets gevonden" in pagina.inner_text("[data-aantal]")
    pagina.fill("[data-lijstzoek] input", "")
    assert rijen.count() == alle and pagina.inner_text("[data-aantal]") == ""


def test_a_werkvorm_leads_to_its_casussen(leeradres: str, nieuwe_pagina: NieuwePagina) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(f"{leeradres}werkvormen/intervisie/")
    titel = pagina.inner_text("h1")
    pagina.click("text=Casussen bij deze werkvorm")
    pagina.wait_for_function("document.querySelector('[data-aantal]')?.textContent")
    assert pagina.input_value("#ol-zoek") == titel
    rijen = pagina.locator("[data-lijstzoek] li:visible")
    assert rijen.count() and all(titel in tekst for tekst in rijen.all_inner_texts())


def test_a_long_slide_is_read_to_its_end_first(leeradres: str, nieuwe_pagina: NieuwePagina) -> None:
    pagina = nieuwe_pagina(800, 320)
    pagina.goto(f"{leeradres}oefenen/1/")
    pagina.click("[data-presenteer]")
    knop, dia = pagina.locator("[data-verder-dia]"), pagina.locator("[data-dia]")
    while knop.inner_text() == "Volgende":
        knop.click()
    plaats = pagina.inner_text("[data-plaats]")
    pagina.keyboard.press("PageDown")
    assert pagina.inner_text("[data-plaats]") == plaats
    assert dia.evaluate("e => e.scrollTop") > 0
    pagina.keyboard.press("PageUp")
    assert pagina.inner_text("[data-plaats]") == plaats
    assert dia.evaluate("e => e.scrollTop") == 0


@pytest.mark.parametrize("soort", ["oefenen/1/", "begeleiden/1/"])
def test_the_head_of_a_casus_uses_the_width_of_a_phone(
    soort: str, leeradres: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina(320)
    pagina.goto(leeradres + soort)
    onder = pagina.locator(".titelblad .standfirst + p")
    assert onder.evaluate("e => e.getBoundingClientRect().width") > 250
    hoog = "e => e.getBoundingClientRect().height"
    assert onder.locator("button, a").first.evaluate(hoog) <= 48


def test_the_clock_remembers_the_time_chosen(leeradres: str, nieuwe_pagina: NieuwePagina) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(f"{leeradres}oefenen/1/")
    pagina.click("[data-presenteer]")
    for _ in range(3):
        pagina.click(".zaal [data-meer]")
    pagina.click("[data-verder-dia]")
    assert pagina.inner_text("[data-klok]") == "08:00"
    pagina.reload()
    pagina.click("[data-presenteer]")
    assert pagina.inner_text("[data-klok]") == "08:00"


@pytest.mark.parametrize(("soort", "met"), [("deelnemer", False), ("begeleider", True)])
def test_the_sets_on_paper(
    soort: str, met: bool, leeradres: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina()
    pagina.add_init_script("window.print = () => { window.gedrukt = true; }")
    pagina.goto(f"{leeradres}leermap/#c=1,5&t=Mijn+les&n1=Let+op")
    rijen = pagina.locator("[data-map] > li .stil").all_inner_texts()
    minuten = [int(rij.split(" minuten")[0].split()[-1]) for rij in rijen]
    assert len(minuten) == 2
    assert pagina.inner_text("[data-samen]") == str(sum(minuten))
    pagina.click(f"[data-druk={soort}]")
    pagina.wait_for_function("window.gedrukt")
    tekst = pagina.locator("[data-drukwerk]").evaluate("e => e.textContent")
    assert "De derde sleutel" in tekst and "Een vijfde slot" in tekst
    assert (lesmap.EINDE["verhaal"] in tekst) is met
    assert ("Let op" in tekst) is met
    assert pagina.locator("[data-drukkop]").evaluate("e => e.textContent") == "Mijn les"


def test_a_self_assessment_stays_on_the_device(leeradres: str, nieuwe_pagina: NieuwePagina) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(f"{leeradres}trajecten/begin/")
    pagina.select_option("[name=luisteren-voor]", "2")
    pagina.reload()
    assert pagina.input_value("[name=luisteren-voor]") == "2"
    with pagina.expect_download() as download:
        pagina.click("[data-zelftoets] [data-export]")
    assert "Aan het begin: 2: met hulp" in download.value.path().read_text("utf-8")
