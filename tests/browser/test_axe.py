"""No violation of WCAG 2.2 AA or of best practice that axe-core can see."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from soorten import BREEDTES, SOORTEN, NieuwePagina

REGELS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}


def _schendingen(pagina: Page) -> list[str]:
    uitslag = Axe().run(pagina, options=REGELS).response["violations"]
    return [f"{s['id']}: {s['nodes'][0]['html'][:200]}" for s in uitslag]


@pytest.mark.parametrize("donker", [False, True], ids=["licht", "donker"])
@pytest.mark.parametrize("breed", BREEDTES)
@pytest.mark.parametrize("soort", SOORTEN)
def test_axe_finds_nothing(
    soort: str, breed: int, donker: bool, adres: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina(breed, donker=donker)
    pagina.goto(adres + SOORTEN[soort])
    assert _schendingen(pagina) == []


@pytest.mark.parametrize("donker", [False, True], ids=["licht", "donker"])
def test_axe_finds_nothing_with_the_fold_open(
    donker: bool, adres: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina(320, donker=donker)
    pagina.goto(adres + SOORTEN["casus-alles"])
    pagina.locator("details[data-vouw] summary").click()
    assert pagina.locator("details[data-vouw] a").first.is_visible()
    assert _schendingen(pagina) == []


def test_axe_would_see_a_fault(adres: str, nieuwe_pagina: NieuwePagina) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(adres + SOORTEN["casus"])
    pagina.add_style_tag(content=".verhaal p { color: #aaa; background: #fff; }")
    assert [regel.partition(":")[0] for regel in _schendingen(pagina)] == ["color-contrast"]
