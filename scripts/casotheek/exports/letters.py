"""The letters of the site: two free typefaces, cut down to what Dutch text needs.

Owns the choice of faces, characters and axes, the style sheet that declares them and
the fallback faces with the same metrics, so that nothing moves when a letter
arrives. The bytes are the same on every machine. Knows nothing of templates.
"""

from __future__ import annotations

import hashlib
import io
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

import fontpkg
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

MAP = "assets/letters"
"""Where the letters go, below the root of the site."""

# Letters of Dutch and of names from Turkish, Polish, Czech, Romanian and the Balkans.
_NAMEN = "ĂăĄąĆćČčĎďĐđĒēĘęĚěĞğĪīİıĲĳŁłŃńŇňŌōŐőŒœŘřŚśŞşŠšŢţŤťŪūŮůŰűŹźŻżŽžȘșȚț"
_TEKENS = "–—‘’‚“”„•…€→−\u2009\u2011\u202f"
TEKENS = frozenset([*map(chr, range(0x20, 0x7F)), *map(chr, range(0xA0, 0x100)), *_NAMEN, *_TEKENS])
"""Every character that is served; what is not here falls back to a system face."""

_KENMERKEN = ["ccmp", "kern", "liga", "lnum", "locl", "mark", "mkmk", "tnum"]
_LETTERS = " abcdefghijklmnopqrstuvwxyz"
# How often each of these occurs in Dutch, per thousand characters.
_VAAK = (
    160, 63, 13, 10, 50, 158, 7, 29, 20, 55, 12, 19, 30, 19, 84, 51, 13,
    1, 54, 31, 57, 17, 24, 13, 1, 1, 12,
)  # fmt: skip
# Advance widths of the fallback faces in thousandths of an em, in the order of _LETTERS.
_TIMES = (
    250, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500,
    500, 333, 389, 278, 500, 500, 722, 500, 500, 444,
)  # fmt: skip
_ARIAL = (
    278, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556,
    556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
)  # fmt: skip
_TIMES_VET = (
    250, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556,
    556, 444, 389, 333, 556, 500, 722, 500, 500, 444,
)  # fmt: skip
_ARIAL_VET = (
    278, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611,
    611, 389, 556, 333, 611, 556, 778, 556, 556, 500,
)  # fmt: skip


@dataclass(frozen=True)
class Snede:
    """One file to serve: a face of a family within limits of its axes."""

    bestand: str
    familie: str
    stijl: str
    assen: Mapping[str, float | tuple[float, float]]
    gewicht: str
    pakket: str


@dataclass(frozen=True)
class Reserve:
    """System faces that stand in for one weight, and the widths by which they are fitted."""

    naam: str
    gewicht: int
    plaatselijk: tuple[str, ...]
    breedtes: tuple[int, ...] = field(repr=False)


SNEDEN = (
    Snede("literata.woff2", "Literata", "normal", {"opsz": (12, 60), "wght": (400, 600)},
          "400 600", "fontpkg-literata"),
    Snede("literata-cursief.woff2", "Literata", "italic", {"opsz": 18, "wght": 400},
          "400", "fontpkg-literata"),
    Snede("source-sans.woff2", "Source Sans 3", "normal", {"wght": (400, 600)},
          "400 600", "fontpkg-source-sans-3"),
)  # fmt: skip
RESERVES = {
    "literata.woff2": (
        Reserve("Literata reserve", 400,
                ("Times New Roman", "Liberation Serif", "Tinos", "Times"), _TIMES),
        Reserve("Literata reserve", 600,
                ("Times New Roman Bold", "Liberation Serif Bold", "Tinos Bold", "Times Bold"),
                _TIMES_VET),
    ),
    "source-sans.woff2": (
        Reserve("Source Sans reserve", 400,
                ("Arial", "Liberation Sans", "Arimo", "Helvetica"), _ARIAL),
        Reserve("Source Sans reserve", 600,
                ("Arial Bold", "Liberation Sans Bold", "Arimo Bold", "Helvetica Bold"),
                _ARIAL_VET),
    ),
}  # fmt: skip


def letterkast(werkmap: Path) -> Path:
    """Where cut letters are kept: they depend on the tool alone, so beside it if that can."""
    naast = Path(sys.prefix) / "var" / "casotheek"
    eigen_omgeving = sys.prefix != sys.base_prefix and os.access(sys.prefix, os.W_OK)
    return naast if eigen_omgeving else werkmap


def letters(voorraad: Path) -> dict[str, bytes]:
    """Every file below `MAP`, by address. Made once, then kept in the folder `voorraad`."""
    eigen = voorraad / f"letters-{_recept()}"
    namen = [*(snede.bestand for snede in SNEDEN), "letters.css", *_licenties()]
    if not all((eigen / naam).is_file() for naam in namen):
        _bewaar(eigen, _maak())
    return {f"{MAP}/{naam}": (eigen / naam).read_bytes() for naam in sorted(namen)}


def _recept() -> str:
    """Changes as soon as anything that the result depends on does."""
    pakketten = sorted({snede.pakket for snede in SNEDEN} | {"fonttools", "brotli"})
    delen = [
        *(f"{pakket} {version(pakket)}" for pakket in pakketten),
        Path(__file__).read_text("utf-8"),
    ]
    return hashlib.sha256("\n".join(delen).encode()).hexdigest()[:16]


def _maak() -> dict[str, bytes]:
    regels: list[str] = []
    uit: dict[str, bytes] = {}
    for snede in SNEDEN:
        letter = _snijd(snede)
        regels.append(_face(snede))
        regels += [_reserve_face(reserve, letter) for reserve in RESERVES.get(snede.bestand, ())]
        uit[snede.bestand] = _woff2(letter)
    uit["letters.css"] = "\n".join(regels).encode()
    uit.update(_licenties())
    return uit


def _bewaar(map_: Path, bestanden: Mapping[str, bytes]) -> None:
    map_.mkdir(parents=True, exist_ok=True)
    for naam, inhoud in bestanden.items():
        # Two builds may cut the same letters at once; the last one wins, with the same bytes.
        tijdelijk = map_ / f".{naam}.{os.getpid()}"
        tijdelijk.write_bytes(inhoud)
        tijdelijk.replace(map_ / naam)


def _snijd(snede: Snede) -> TTFont:
    bron = fontpkg.path(snede.familie, 400, snede.stijl)
    letter = TTFont(bron, recalcTimestamp=False)
    keuzes = Options(layout_features=_KENMERKEN, hinting=False, notdef_outline=True)
    snijder = Subsetter(keuzes)
    snijder.populate(text="".join(sorted(TEKENS)))
    snijder.subset(letter)
    instancer.instantiateVariableFont(letter, dict(snede.assen), inplace=True)
    return letter


def _woff2(letter: TTFont) -> bytes:
    letter.flavor = "woff2"
    uit = io.BytesIO()
    letter.save(uit, reorderTables=True)
    return uit.getvalue()


def _face(snede: Snede) -> str:
    return (
        f'@font-face{{font-family:"{snede.familie}";font-style:{snede.stijl};'
        f"font-weight:{snede.gewicht};font-display:swap;"
        f'src:url("{snede.bestand}") format("woff2")}}'
    )


def _reserve_face(reserve: Reserve, letter: TTFont) -> str:
    """A system face stretched to the width and line height of the real one."""
    em = letter["head"].unitsPerEm
    maat = _breedte(letter, reserve.gewicht) / _gewogen(reserve.breedtes)
    hhea = letter["hhea"]
    bron = ",".join(f'local("{naam}")' for naam in reserve.plaatselijk)
    return (
        f'@font-face{{font-family:"{reserve.naam}";font-weight:{reserve.gewicht};'
        f"src:{bron};size-adjust:{maat:.2%};"
        f"ascent-override:{hhea.ascent / em / maat:.2%};"
        f"descent-override:{-hhea.descent / em / maat:.2%};"
        f"line-gap-override:{hhea.lineGap / em / maat:.2%}}}"
    )


def _breedte(letter: TTFont, gewicht: int) -> float:
    """The mean width of a character of Dutch text in this weight, in em."""
    em = letter["head"].unitsPerEm
    kaart, breedtes = letter.getBestCmap(), letter.getGlyphSet(location={"wght": gewicht})
    return _gewogen(tuple(round(1000 * breedtes[kaart[ord(t)]].width / em) for t in _LETTERS))


def _gewogen(breedtes: tuple[int, ...]) -> float:
    som = sum(vaak * breedte for vaak, breedte in zip(_VAAK, breedtes, strict=True))
    return som / sum(_VAAK) / 1000


def _licenties() -> dict[str, bytes]:
    """The licence text of every family, served beside it."""
    uit = {}
    for familie in sorted({snede.familie for snede in SNEDEN}):
        tekst = Path(fontpkg.path(familie)).parents[1] / "LICENSE"
        uit[f"OFL-{familie.replace(' ', '-')}.txt"] = tekst.read_bytes()
    return uit
