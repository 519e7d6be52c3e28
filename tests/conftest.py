"""What all tests share: the place of helpers, and one day to call today."""

import sys
from datetime import date
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture
def vandaag() -> date:
    return date(2026, 11, 22)
