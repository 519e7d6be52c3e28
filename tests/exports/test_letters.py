"""The letters: small, complete, the same everywhere, with licence and fitted fallback."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

import sitebouw
from casotheek.exports.letters import MAP, TEKENS, letters

MAX = 120_000


@pytest.fixture(scope="module")
def gemaakt() -> dict[str, bytes]:
    return letters(sitebouw.VOORRAAD)


def test_all_faces_together_stay_small(gemaakt: dict[str, bytes]) -> None:
    sneden = [inhoud for naam, inhoud in gemaakt.items() if naam.endswith(".woff2")]
    assert len(sneden) == 3
    assert sum(map(len, sneden)) <= MAX


def test_every_letter_of_dutch_and_of_common_names_is_there(gemaakt: dict[str, bytes]) -> None:
    for naam, inhoud in gemaakt.items():
        if naam.endswith(".woff2"):
            kaart = TTFont(io.BytesIO(inhoud)).getBestCmap()
            nodig = {ord(teken) for teken in "Zoë Özgür Şükran Łukasz Đorđe ’‘–€é ğşć"}
            assert nodig <= set(kaart)
            assert set(kaart) <= {ord(teken) for teken in TEKENS}


def test_a_fresh_cut_gives_the_same_bytes_and_is_kept(
    gemaakt: dict[str, bytes], tmp_path: Path
) -> None:
    assert letters(tmp_path) == gemaakt
    for pad in tmp_path.glob("letters-*/*"):
        pad.write_bytes(b"eigen")
    assert set(letters(tmp_path).values()) == {b"eigen"}


def test_the_licence_goes_along(gemaakt: dict[str, bytes]) -> None:
    licenties = [inhoud for naam, inhoud in gemaakt.items() if naam.endswith(".txt")]
    assert len(licenties) == 2
    assert all(b"SIL OPEN FONT LICENSE" in licentie.upper() for licentie in licenties)


def test_the_fallback_is_fitted_and_nothing_comes_from_elsewhere(
    gemaakt: dict[str, bytes],
) -> None:
    css = gemaakt[f"{MAP}/letters.css"].decode()
    assert css.count("size-adjust") == css.count("ascent-override") == 4
    maten = [float(maat) for maat in re.findall(r"size-adjust:([\d.]+)%", css)]
    assert all(80 < maat < 130 for maat in maten)
    # Text in 600 is wider; a bold face that stands in is fitted to that, not to the text face.
    assert len(set(maten)) == 4
    bronnen = re.findall(r'url\("([^"]+)"\)', css)
    assert {f"{MAP}/{bron}" for bron in bronnen} <= set(gemaakt)
