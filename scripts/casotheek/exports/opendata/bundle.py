"""All files of the open data in one bundle, by their address on the site."""

from __future__ import annotations

import json

from casotheek.exports.opendata.formats import als_csv, als_json, codeboek_csv, json_schema
from casotheek.exports.opendata.record import dcat, schema_org
from casotheek.exports.opendata.tables import TABELLEN
from casotheek.library import Bibliotheek

MAP = "data"


def databestanden(bieb: Bibliotheek) -> dict[str, bytes]:
    """The tables in both forms, their schemas and codebook, and the record of it all."""
    tabellen: dict[str, bytes] = {}
    schemas: dict[str, bytes] = {}
    for tabel in TABELLEN:
        rijen = list(tabel.rijen(bieb))
        tabellen[f"{tabel.naam}.csv"] = als_csv(tabel, rijen)
        tabellen[f"{tabel.naam}.json"] = als_json(rijen)
        schemas[f"{tabel.naam}.schema.json"] = json_schema(tabel)
    beschrijving = json.dumps(schema_org(bieb, tabellen), ensure_ascii=False, indent=1)
    alles = {
        **tabellen,
        **schemas,
        "codeboek.csv": codeboek_csv(),
        "dataset.jsonld": f"{beschrijving}\n".encode(),
        **dcat(bieb, tabellen),
    }
    return {f"{MAP}/{naam}": inhoud for naam, inhoud in sorted(alles.items())}
