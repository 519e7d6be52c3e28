"""The seal of an index folder: only what this user's casotheek wrote is ever opened.

An index of Whoosh holds a pickle, and opening a strange pickle runs strange code. So
the files of an index are signed with a key that lies outside the library, and the
signature is checked over their bytes before anything is opened. Owns key, signature
and check; does not know what is in the files.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from pathlib import Path

ZEGEL = "zegel.json"
SLEUTEL = "index-sleutel"
SLEUTELLENGTE = 32


def verzegel(map_: Path, vingerafdruk: str) -> None:
    """Signs all files of a folder, with the fingerprint of what they were made from."""
    merk = _merk(map_, vingerafdruk)
    inhoud = {"vingerafdruk": vingerafdruk, "merk": merk}
    (map_ / ZEGEL).write_text(json.dumps(inhoud), encoding="utf-8")


def vingerafdruk_van(map_: Path) -> str | None:
    """The fingerprint of a folder whose seal is whole; otherwise None."""
    try:
        inhoud = json.loads((map_ / ZEGEL).read_text(encoding="utf-8"))
        afdruk, merk = str(inhoud["vingerafdruk"]), str(inhoud["merk"])
        heel = hmac.compare_digest(merk, _merk(map_, afdruk))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return afdruk if heel else None


def _merk(map_: Path, vingerafdruk: str) -> str:
    merk = hmac.new(_sleutel(), vingerafdruk.encode(), hashlib.sha256)
    for bestand in sorted(map_.iterdir()):
        if bestand.name != ZEGEL:
            if bestand.is_symlink() or not bestand.is_file():
                raise ValueError(bestand.name)
            merk.update(f"\0{bestand.name}\0{bestand.stat().st_size}\0".encode())
            merk.update(bestand.read_bytes())
    return merk.hexdigest()


def _sleutel() -> bytes:
    """The key of this user, made at first use."""
    bestand = _sleutelmap() / SLEUTEL
    if not bestand.exists():
        bestand.parent.mkdir(parents=True, exist_ok=True)
        los = bestand.with_name(f"{SLEUTEL}.{secrets.token_hex(8)}")
        with os.fdopen(os.open(los, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as uit:
            uit.write(secrets.token_bytes(SLEUTELLENGTE))
        try:
            # A link, not a rename: of two that start at once the first key stays.
            os.link(los, bestand)
        except FileExistsError:
            pass
        finally:
            los.unlink()
    sleutel = bestand.read_bytes()
    if len(sleutel) != SLEUTELLENGTE:
        raise ValueError(SLEUTEL)
    return sleutel


def _sleutelmap() -> Path:
    if eigen := os.environ.get("XDG_STATE_HOME"):
        return Path(eigen) / "casotheek"
    if lokaal := os.environ.get("LOCALAPPDATA"):
        return Path(lokaal) / "casotheek"
    return Path.home() / ".local" / "state" / "casotheek"
