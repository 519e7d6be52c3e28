"""Putting a file in place whole: what stood there stays until the new text is on disk.

Owns the one way to write a file that somebody may already have.
"""

from __future__ import annotations

from pathlib import Path


def zet_neer(doel: Path, inhoud: bytes) -> None:
    """Write beside `doel` and move into place, so that nothing is lost half-way.

    An OSError names `doel` itself, which the user knows; nothing is left beside it.
    """
    naast = doel.with_name(f".{doel.name}.deel")
    try:
        naast.write_bytes(inhoud)
        if doel.exists():
            naast.chmod(doel.stat().st_mode)
        naast.replace(doel)
    except OSError as fout:
        raise OSError(fout.errno, fout.strerror, str(doel)) from fout
    finally:
        naast.unlink(missing_ok=True)
