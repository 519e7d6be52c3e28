"""One table in every form: CSV for a spreadsheet, JSON with its schema for programs.

Owns the bytes. A cell that a spreadsheet would run as a formula is made harmless.
"""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from casotheek.exports.opendata.tables import GETAL, LIJST, TABELLEN, Kolom, Rij, Tabel, Waarde_

_FORMULE = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_SCHEIDING = " | "
_LEEG = {"tekst": ["string", "null"], GETAL: ["integer", "null"]}
_VOL = {"tekst": "string", GETAL: "integer"}


def als_csv(tabel: Tabel, rijen: list[Rij]) -> bytes:
    """UTF-8 with BOM and semicolons: what a Dutch spreadsheet opens without questions."""
    return _csv([kolom.naam for kolom in tabel.kolommen], [list(rij.values()) for rij in rijen])


def codeboek_csv() -> bytes:
    """Every column of every table with its meaning, as CSV."""
    rijen: list[list[Waarde_]] = [
        [tabel.naam, kolom.naam, kolom.soort, "ja" if kolom.verplicht else "nee", kolom.betekenis]
        for tabel in TABELLEN
        for kolom in tabel.kolommen
    ]
    return _csv(["tabel", "kolom", "soort", "altijd_gevuld", "betekenis"], rijen)


def als_json(rijen: list[Rij]) -> bytes:
    """A list of objects, one a row; lists stay lists."""
    return (json.dumps(rijen, ensure_ascii=False, indent=1) + "\n").encode()


def json_schema(tabel: Tabel) -> bytes:
    """The JSON Schema of one table."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": tabel.titel,
        "type": "array",
        "items": {
            "type": "object",
            "properties": {kolom.naam: _eigenschap(kolom) for kolom in tabel.kolommen},
            "required": [kolom.naam for kolom in tabel.kolommen],
            "additionalProperties": False,
        },
    }
    return (json.dumps(schema, ensure_ascii=False, indent=1) + "\n").encode()


def _eigenschap(kolom: Kolom) -> dict[str, Any]:
    if kolom.soort == LIJST:
        return {
            "description": kolom.betekenis,
            "type": "array",
            "items": {"type": "string"},
        }
    soort = _VOL[kolom.soort] if kolom.verplicht else _LEEG[kolom.soort]
    return {"description": kolom.betekenis, "type": soort}


def _csv(kop: list[str], rijen: list[list[Waarde_]]) -> bytes:
    uit = io.StringIO()
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow(kop)
    schrijver.writerows([_cel(waarde) for waarde in rij] for rij in rijen)
    return b"\xef\xbb\xbf" + uit.getvalue().encode()


def _cel(waarde: Waarde_) -> str | int:
    if waarde is None:
        return ""
    if isinstance(waarde, int):
        return waarde
    tekst = _SCHEIDING.join(waarde) if isinstance(waarde, list) else waarde
    return f"'{tekst}" if tekst.lstrip(" ").startswith(_FORMULE) else tekst
