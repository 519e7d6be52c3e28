"""What a test needs from outside and may miss: nginx, or a package from npm.

On somebody's own machine such a test is skipped, and says why. Where CI runs, `.ci/run`
installs it, so there a missing piece is a fault: a green run must not hide it.
"""

from __future__ import annotations

import os
from typing import NoReturn

import pytest


def ontbreekt(wat: str) -> NoReturn:
    """Skips the test that asks; fails it in CI."""
    if os.environ.get("CI"):
        pytest.fail(f"{wat}; .ci/run should have seen to it")
    pytest.skip(f"{wat}; this test cannot run without it, and CI fails instead of skipping")
