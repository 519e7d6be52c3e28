"""The context of a small library for the tests of the views."""

from pathlib import Path

import pytest

import sitebouw
from casotheek.build import keur
from casotheek.pages.context import Context


@pytest.fixture
def context(tmp_path: Path) -> Context:
    keuring = keur(sitebouw.voorbeeld(tmp_path))
    assert not keuring.fouten
    return Context(keuring.bibliotheek)
