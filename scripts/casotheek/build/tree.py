"""Copying a folder of our own, so that what the disk refuses is one error with its place.

`shutil.copytree` gathers refusals in an error of its own, which says neither in Dutch.
"""

from __future__ import annotations

import shutil
from pathlib import Path

_NIET = frozenset({".py", ".pyc"})
"""Endings of what belongs to Python and not to the folder."""


def kopieer(van: Path, naar: Path) -> None:
    """Copy every file below `van` to `naar`, which may exist."""
    naar.mkdir(parents=True, exist_ok=True)
    for bron in sorted(van.rglob("*")):
        doel = naar / bron.relative_to(van)
        if bron.is_file() and bron.suffix not in _NIET:
            doel.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(bron, doel)
