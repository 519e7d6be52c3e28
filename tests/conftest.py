"""What all tests share: one day to call today, and one browser a worker."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import date

import pytest
from playwright.sync_api import Browser, sync_playwright

NAMEN = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
VLAGGEN = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip


@pytest.fixture
def vandaag() -> date:
    return date(2026, 11, 22)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real Chromium; here, because playwright starts once in a process."""
    genoemd = os.environ.get("CHROMIUM", "")
    gevonden = genoemd or next(filter(None, map(shutil.which, NAMEN)), None)
    if not gevonden:
        pytest.fail("Chromium is needed; install it or name it in CHROMIUM", pytrace=False)
    with sync_playwright() as spel:
        browser = spel.chromium.launch(executable_path=gevonden, args=list(VLAGGEN))
        yield browser
        browser.close()
