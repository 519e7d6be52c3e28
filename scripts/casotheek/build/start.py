"""Starting a new library: a worked example and the whole vocabulary in a folder.

Owns which files a new library begins with. Never overwrites anything.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from casotheek.build.tree import kopieer

PAKKET = Path(__file__).resolve().parent.parent
STARTMAP = PAKKET / "startmap"

_BEGRIPPEN = Path("kompas/begrippen.yml")


class BestaatAl(Exception):
    """The folder is not empty; nothing was written."""


def begin(naar: Path) -> None:
    """Write a new library to `naar`: a new or empty folder, or a fresh clone of git."""
    rest = [pad.name for pad in naar.iterdir() if pad.name != ".git"] if naar.is_dir() else []
    if rest:
        raise BestaatAl(min(rest))
    kopieer(STARTMAP, naar)
    shutil.copyfile(begrippenlijst(), naar / _BEGRIPPEN)


def begrippenlijst() -> Path:
    """The vocabulary that comes with the tool: beside the source, or installed with it."""
    for wortel in (PAKKET.parent.parent, Path(sys.prefix) / "share" / "casotheek"):
        if (wortel / _BEGRIPPEN).is_file():
            return wortel / _BEGRIPPEN
    raise FileNotFoundError(_BEGRIPPEN)
