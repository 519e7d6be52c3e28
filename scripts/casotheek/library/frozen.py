"""Frozen versions of the kompas: what is kept of it, and the sum that guards it.

Owns what belongs to a version and how its checksum is counted. Does not write files.
"""

from __future__ import annotations

import hashlib
import json
from datetime import date
from typing import Any

from casotheek.library.bibliotheek import Bibliotheek
from casotheek.model import Versie


def inhoud(bieb: Bibliotheek) -> dict[str, Any]:
    """The kompas as it stands now, as plain data: the waarden and their stories."""
    return {
        "waarden": [
            stuk.velden.model_dump(mode="json", exclude_unset=True) for stuk in bieb.waarden
        ],
        "teksten": {stuk.velden.sleutel: stuk.verhaal.markdown.strip() for stuk in bieb.waarden},
    }


def inhoud_van(versie: Versie) -> dict[str, Any]:
    """What a version holds, in the same form as `inhoud`."""
    return {
        "waarden": [
            waarde.model_dump(mode="json", exclude_unset=True) for waarde in versie.waarden
        ],
        "teksten": {sleutel: tekst.strip() for sleutel, tekst in versie.teksten.items()},
    }


def bevries(
    bieb: Bibliotheek, nummer: str, dag: date, titel: str, samenvatting: str
) -> dict[str, Any]:
    """The kompas of this moment as the fields of a new version, its checksum included."""
    velden: dict[str, Any] = {
        "versie": nummer,
        "datum": dag.isoformat(),
        "titel": titel,
        "samenvatting": samenvatting,
        **inhoud(bieb),
    }
    return {**velden, "controlegetal": _som(velden)}


def controlegetal(versie: Versie) -> str:
    """The checksum that belongs to the text of this version.

    Counts the fields that were written, not the defaults of the model, so that a
    field that the model gains later does not change an old version.
    """
    velden = versie.model_dump(
        mode="json", exclude_unset=True, exclude={"controlegetal", "waarden", "teksten"}
    )
    return _som({**velden, **inhoud_van(versie)})


def rang(nummer: str) -> tuple[int, ...]:
    """The place of a version number in the order of versions: 1.10 comes after 1.9."""
    return tuple(int(deel) for deel in nummer.split("."))


def _som(velden: dict[str, Any]) -> str:
    tekst = json.dumps(velden, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(tekst.encode()).hexdigest()
