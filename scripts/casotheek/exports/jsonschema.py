"""JSON Schema of every kind of file, made from the model, for editors and others."""

from __future__ import annotations

import json
from typing import Any

from casotheek.exports.reference import BESTANDEN


def schemas() -> dict[str, str]:
    """The text of each schema, by file name such as `casus.schema.json`."""
    return {f"{naam}.schema.json": _tekst(naam) for naam in BESTANDEN}


def _tekst(naam: str) -> str:
    kop, model = BESTANDEN[naam]
    schema: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **model.model_json_schema(),
        "title": kop.replace("`", ""),
    }
    return json.dumps(schema, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
