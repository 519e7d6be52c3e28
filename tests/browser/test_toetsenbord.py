"""With the keyboard alone: all reachable, in order, visible, and nothing by surprise."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page
from soorten import BREEDTES, SOORTEN, NieuwePagina

STOPPEN = """() => [...document.querySelectorAll(
  'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled
    && !(e.type === 'radio' && !e.checked))
  .map(e => { e.dataset.stop ??= String(Math.random()); return e.dataset.stop; })"""
HIER = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const r = e.getBoundingClientRect(), s = getComputedStyle(e);
  const achter = (k) => { for (let x = k; x; x = x.parentElement) {
    const b = getComputedStyle(x).backgroundColor;
    if (!/, 0\\)$|transparent/.test(b)) return b; } return 'rgb(255, 255, 255)'; };
  return {stop: e.dataset.stop, naam: e.outerHTML.slice(0, 120),
    links: r.left, rechts: r.right, boven: r.top, onder: r.bottom,
    lijn: s.outlineStyle, dikte: parseFloat(s.outlineWidth), kleur: s.outlineColor,
    achter: achter(e.parentElement)};
}"""


def _luminantie(rgb: str) -> float:
    """Of `rgb(0-255, …)`, or of `color(srgb 0-1 …)`, which mixed colours come out as."""
    schaal = 1 if "srgb" in rgb else 255
    delen = [float(d) / schaal for d in re.findall(r"[\d.]+", rgb)[:3]]
    lineair = [d / 12.92 if d <= 0.04045 else ((d + 0.055) / 1.055) ** 2.4 for d in delen]
    return 0.2126 * lineair[0] + 0.7152 * lineair[1] + 0.0722 * lineair[2]


def _contrast(een: str, ander: str) -> float:
    hoog, laag = sorted((_luminantie(een), _luminantie(ander)), reverse=True)
    return (hoog + 0.05) / (laag + 0.05)


LICHT = [(soort, breed, False) for soort in SOORTEN for breed in BREEDTES]
# The order is the same in the dark; what differs is whether the focus is seen.
DONKER = [(soort, 1366, True) for soort in ("home", "overzicht", "casus-alles", "waarde", "zoeken")]


@pytest.mark.parametrize(("soort", "breed", "donker"), LICHT + DONKER)
def test_every_stop_is_reached_in_order_and_seen(
    soort: str, breed: int, donker: bool, adres: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina(breed, donker=donker)
    pagina.goto(adres + SOORTEN[soort])
    pagina.wait_for_load_state("networkidle")
    stoppen = pagina.evaluate(STOPPEN)
    hoog = pagina.viewport_size["height"] if pagina.viewport_size else 0
    gezien = []
    for _ in stoppen:
        pagina.keyboard.press("Tab")
        hier = pagina.evaluate(HIER)
        assert hier is not None
        gezien.append(hier["stop"])
        assert hier["rechts"] > 0 and hier["links"] < breed, hier["naam"]
        assert hier["onder"] > 0 and hier["boven"] < hoog, hier["naam"]
        assert hier["lijn"] == "solid" and hier["dikte"] >= 2, hier["naam"]
        assert _contrast(hier["kleur"], hier["achter"]) >= 3, hier["naam"]
    assert gezien == stoppen


def test_the_first_stop_leads_to_the_content(adres: str, nieuwe_pagina: NieuwePagina) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(adres + SOORTEN["casus"])
    pagina.keyboard.press("Tab")
    assert pagina.locator(".springlink").evaluate("e => e.getBoundingClientRect().top") >= 0
    pagina.keyboard.press("Enter")
    pagina.keyboard.press("Tab")
    assert pagina.evaluate("document.activeElement.closest('#inhoud') !== null")


def test_escape_closes_the_fold_and_gives_the_focus_back(
    adres: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina(320)
    pagina.goto(adres + SOORTEN["casus"])
    pagina.locator("details[data-vouw] summary").focus()
    pagina.keyboard.press("Enter")
    pagina.keyboard.press("Tab")
    assert pagina.locator("details[data-vouw]").evaluate("e => e.open")
    pagina.keyboard.press("Escape")
    assert not pagina.locator("details[data-vouw]").evaluate("e => e.open")
    assert pagina.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_choosing_in_the_fold_closes_it_and_goes_there(
    adres: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina(320)
    pagina.goto(adres + SOORTEN["casus"])
    pagina.locator("details[data-vouw] summary").click()
    pagina.locator("details[data-vouw] a", has_text="Lessen").click()
    assert not pagina.locator("details[data-vouw]").evaluate("e => e.open")
    assert pagina.url.endswith("#p-lessen")


def test_on_a_phone_one_step_leads_to_the_lessons(adres: str, nieuwe_pagina: NieuwePagina) -> None:
    link = "a:has-text('Meteen naar wat je meeneemt')"
    pagina = nieuwe_pagina(320)
    pagina.goto(adres + SOORTEN["casus"])
    pagina.click(link)
    assert pagina.url.endswith("#p-lessen")
    assert 0 <= pagina.locator("#p-lessen").evaluate("e => e.getBoundingClientRect().top") < 640
    breed = nieuwe_pagina()
    breed.goto(adres + SOORTEN["casus"])
    assert not breed.locator(link).is_visible()


def _staat(pagina: Page) -> tuple[str, str, float]:
    actief = pagina.evaluate("document.activeElement.outerHTML.slice(0, 200)")
    return pagina.url, actief, pagina.evaluate("scrollY")


@pytest.mark.parametrize("soort", ["home", "casus", "overzicht"])
def test_no_single_key_does_anything(soort: str, adres: str, nieuwe_pagina: NieuwePagina) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(adres + SOORTEN[soort])
    voor = _staat(pagina)
    for toets in "abcdefghijklmnopqrstuvwxyz0123456789/.,?":
        pagina.keyboard.press(toets)
    assert _staat(pagina) == voor
