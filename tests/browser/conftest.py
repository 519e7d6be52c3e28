"""A real Chromium, a site with every kind of page, and that site at an address."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from soorten import NieuwePagina

import sitebouw

NAMEN = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
VLAGGEN = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All tests of this folder need a browser."""
    hier = Path(__file__).parent
    for item in items:
        if hier in item.path.parents:
            item.add_marker(pytest.mark.browser)


def _chromium() -> str:
    genoemd = os.environ.get("CHROMIUM", "")
    gevonden = genoemd or next(filter(None, map(shutil.which, NAMEN)), None)
    if not gevonden:
        pytest.fail("Chromium is needed; install it or name it in CHROMIUM", pytrace=False)
    return gevonden


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    map_ = sitebouw.voorbeeld(tmp_path_factory.mktemp("voorbeeld"))
    return sitebouw.bouw(map_, tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="session")
def adres(site: Path) -> Iterator[str]:
    with sitebouw.bediend(site) as adres:
        yield adres


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as spel:
        browser = spel.chromium.launch(executable_path=_chromium(), args=list(VLAGGEN))
        yield browser
        browser.close()


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
