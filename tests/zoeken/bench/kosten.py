"""What a question costs in a real browser: bytes and time, at three sizes."""

from __future__ import annotations

from collections.abc import Sequence

from casotheek.library import Bibliotheek


def toon_kosten(bieb: Bibliotheek, vragen: Sequence[str]) -> None:
    print(len(vragen))
