"""Safe writing: one build at a time, and the new site in place of the old in one move.

Owns the lock and the exchange. Killed at any moment, either the former site or the
new one stands whole. What a killed build left behind is cleared by the next one.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from casotheek.build.inspect import WERKMAP

_AT_FDCWD = -100
_EXCHANGE = 2


class BezetFout(Exception):
    """Another build of the same library is at work."""


@contextmanager
def alleen_hier(map_: Path) -> Iterator[None]:
    """Hold the lock of the library in `map_`; BezetFout when another build has it."""
    werkmap = map_ / WERKMAP
    werkmap.mkdir(exist_ok=True)
    slot = FileLock(werkmap / "bouw.slot", timeout=0)
    try:
        slot.acquire()
    except Timeout as fout:
        raise BezetFout(str(map_)) from fout
    try:
        yield
    finally:
        slot.release()


@contextmanager
def verwissel(doel: Path) -> Iterator[Path]:
    """An empty folder to write in, which takes the place of `doel` when all went well.

    After an exception `doel` is as it was. A link stays: the folder it names is renewed.
    """
    doel = doel.resolve()
    doel.parent.mkdir(parents=True, exist_ok=True)
    _herstel(doel)
    nieuw = Path(tempfile.mkdtemp(prefix=f".{doel.name}.nieuw-", dir=doel.parent))
    nieuw.chmod(0o755)
    try:
        yield nieuw
        _zet_neer(nieuw, doel)
    finally:
        # After the exchange this is the former site, before it the unfinished one.
        shutil.rmtree(nieuw, ignore_errors=True)


def _herstel(doel: Path) -> None:
    """Clear what killed builds left; put back a site that was caught between two moves."""
    oud = _oud(doel)
    if oud.exists() and not doel.exists():
        oud.rename(doel)
    for rest in (oud, *doel.parent.glob(f".{doel.name}.nieuw-*")):
        shutil.rmtree(rest, ignore_errors=True)


def _zet_neer(nieuw: Path, doel: Path) -> None:
    if not doel.exists():
        nieuw.rename(doel)
    elif not _ruil(nieuw, doel):
        # No exchange in one move here: two moves, which _herstel can finish.
        doel.rename(_oud(doel))
        nieuw.rename(doel)
        shutil.rmtree(_oud(doel), ignore_errors=True)


def _oud(doel: Path) -> Path:
    return doel.parent / f".{doel.name}.oud"


def _ruil(een: Path, ander: Path) -> bool:
    """Exchange two folders in one move where the system can (Linux, macOS)."""
    bibliotheek = ctypes.CDLL(None, use_errno=True) if os.name == "posix" else None
    if sys.platform == "darwin":
        ruil = getattr(bibliotheek, "renamex_np", None)
        return ruil is not None and ruil(os.fsencode(een), os.fsencode(ander), _EXCHANGE) == 0
    ruil = getattr(bibliotheek, "renameat2", None)
    if ruil is None:
        return False
    uitslag = ruil(_AT_FDCWD, os.fsencode(een), _AT_FDCWD, os.fsencode(ander), _EXCHANGE)
    return bool(uitslag == 0)
