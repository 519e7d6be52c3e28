"""What all tests share: one day to call today."""

from datetime import date

import pytest


@pytest.fixture
def vandaag() -> date:
    return date(2026, 11, 22)
