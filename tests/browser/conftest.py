"""Pages of a real Chromium, a site with every kind of page, and that site at an address."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from soorten import NieuwePagina

import sitebouw


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All tests of this folder need a browser."""
    hier = Path(__file__).parent
    for item in items:
        if hier in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    map_ = sitebouw.voorbeeld(tmp_path_factory.mktemp("voorbeeld"))
    return sitebouw.bouw(map_, tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="session")
def adres(site: Path) -> Iterator[str]:
    with sitebouw.bediend(site) as adres:
        yield adres


@pytest.fixture
def nieuwe_pagina(browser: Browser) -> Iterator[NieuwePagina]:
    """Makes pages: `nieuwe_pagina(breed=320, donker=True)`; closed after the test."""
    with ExitStack() as straks:

        def maak(breed: int = 1366, hoog: int = 800, donker: bool = False, js: bool = True) -> Page:
            context: BrowserContext = browser.new_context(
                viewport={"width": breed, "height": hoog},
                color_scheme="dark" if donker else "light",
                reduced_motion="reduce",
                java_script_enabled=js,
            )
            straks.callback(context.close)
            return context.new_page()

        yield maak
