"""Pictures of all page kinds, in build/plaatjes, for anyone to look at."""

from __future__ import annotations

import pytest
from soorten import BREEDTES, SOORTEN, NieuwePagina

import sitebouw

MAP = sitebouw.WORTEL / "build" / "plaatjes"


LICHT = [(soort, breed, False) for soort in SOORTEN for breed in BREEDTES]
DONKER = [(soort, 1366, True) for soort in ("home", "overzicht", "casus-alles", "waarde")]


@pytest.mark.parametrize(("soort", "breed", "donker"), LICHT + DONKER)
def test_a_picture_can_be_taken(
    soort: str, breed: int, donker: bool, adres: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina(breed, donker=donker)
    pagina.goto(adres + SOORTEN[soort])
    pagina.evaluate("document.fonts.ready")
    plaatje = MAP / f"{soort}-{breed}-{'donker' if donker else 'licht'}.png"
    pagina.screenshot(path=plaatje, full_page=True)
    assert plaatje.stat().st_size > 5_000
