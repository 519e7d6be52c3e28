"""The letters for paper: fixed cuts of the two typefaces of the site.

Print engines do not take variable fonts, so each weight is cut once and kept, with all
Latin letters: a document may hold names that the site leaves to a system face.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

import fontpkg
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from casotheek.exports.letters import TEKENS


@dataclass(frozen=True)
class Drukletter:
    """One file: a face of a family with all its axes pinned."""

    bestand: str
    familie: str
    stijl: str
    gewicht: int
    assen: Mapping[str, float] = field(default_factory=dict)


DRUKLETTERS = (
    Drukletter("literata-400.ttf", "Literata", "normal", 400, {"opsz": 12}),
    Drukletter("literata-600.ttf", "Literata", "normal", 600, {"opsz": 12}),
    Drukletter("literata-400-cursief.ttf", "Literata", "italic", 400, {"opsz": 12}),
    Drukletter("source-sans-400.ttf", "Source Sans 3", "normal", 400),
    Drukletter("source-sans-600.ttf", "Source Sans 3", "normal", 600),
)
DRUKTEKENS = "".join(sorted(TEKENS | {chr(code) for code in range(0xA0, 0x250)}))
"""Every character that a document may hold; another one is found before rendering."""
_PAKKETTEN = ("fontpkg-literata", "fontpkg-source-sans-3", "fonttools")


def drukletters(voorraad: Path) -> dict[str, bytes]:
    """Every letter file by name, made once and then kept in the folder `voorraad`."""
    eigen = voorraad / f"drukletters-{_recept()}"
    eigen.mkdir(parents=True, exist_ok=True)
    for letter in DRUKLETTERS:
        if not (eigen / letter.bestand).is_file():
            deel = eigen / f".{letter.bestand}.deel"
            deel.write_bytes(_snijd(letter))
            deel.replace(eigen / letter.bestand)
    return {letter.bestand: (eigen / letter.bestand).read_bytes() for letter in DRUKLETTERS}


def letterstijl() -> str:
    """The `@font-face` rules for the files of `drukletters`."""
    return "\n".join(
        f'@font-face {{ font-family: "{letter.familie}"; font-style: {letter.stijl}; '
        f"font-weight: {letter.gewicht}; src: url(letters/{letter.bestand}); }}"
        for letter in DRUKLETTERS
    )


def bekende_tekens(letters: Mapping[str, bytes]) -> frozenset[int]:
    """The characters that every one of these letters can show."""
    dekking = [frozenset(TTFont(io.BytesIO(inhoud)).getBestCmap()) for inhoud in letters.values()]
    return frozenset.intersection(*dekking) if dekking else frozenset()


def _recept() -> str:
    delen = [f"{pakket} {version(pakket)}" for pakket in _PAKKETTEN]
    delen += [repr(DRUKLETTERS), DRUKTEKENS]
    return hashlib.sha256("\n".join(delen).encode()).hexdigest()[:16]


def _snijd(letter: Drukletter) -> bytes:
    bron = TTFont(fontpkg.path(letter.familie, 400, letter.stijl), recalcTimestamp=False)
    snijder = Subsetter(Options(hinting=False, notdef_outline=True))
    snijder.populate(text=DRUKTEKENS)
    snijder.subset(bron)
    assen = {"wght": float(letter.gewicht), **letter.assen}
    vast = instancer.instantiateVariableFont(bron, assen, updateFontNames=False)
    uit = io.BytesIO()
    vast.save(uit)
    return uit.getvalue()
