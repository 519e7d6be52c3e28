"""The pages of what can be taken away: open data, and the documents.

Owns how files are listed with their size. Which files there are is handed over by the
build; what a column means comes with them as the codebook.
"""

from __future__ import annotations

from casotheek.pages import woorden
from casotheek.pages.context import Context, View
from casotheek.pages.page import Page

_DATA = "data/"
_DOCUMENTEN = "documenten/"
_TITELS = {
    "casussen": "Casussen",
    "lessen": "Lessen",
    "obstakels": "Obstakels",
    "waarden": "Waarden",
}
_SOORTEN = {"pdf": "PDF", "docx": "Word", "epub": "EPUB", "csv": "CSV", "json": "JSON"}
DOCUMENTEN = {
    "kompas": "Het kompas",
    "casussen": "Alle casussen, met registers",
    "advies": "Advies: antwoorden, lessen, obstakels en signalen",
}


def paginas(context: Context) -> list[Page]:
    """The page of the open data and that of the documents, as far as there are any."""
    pages = []
    if any(pad.startswith(_DATA) for pad in context.aanbod):
        pages.append(_data(context))
    if any(pad.startswith(_DOCUMENTEN) for pad in context.aanbod):
        pages.append(_documenten(context))
    return pages


def _data(context: Context) -> Page:
    tabellen = [
        {
            "titel": titel,
            "bestanden": [
                _bestand(context, f"{_DATA}{naam}.{ending}", f"{naam}.{ending}")
                for ending in ("csv", "json")
            ],
            "schema": f"{_DATA}{naam}.schema.json",
        }
        for naam, titel in _TITELS.items()
    ]
    instellingen = context.bieb.instellingen
    return Page(
        "data.md",
        {
            "title": "Open data",
            "description": "Casussen, lessen, obstakels en waarden als CSV en JSON, met codeboek "
            "en voorwaarden.",
            "template": "data.html",
            "tab": "kompas",
            "tabellen": tabellen,
            "licentie": instellingen.licentie,
            "naam": instellingen.naam,
            "verzonnen": all(s.velden.herkomst == "fictief" for s in context.bieb.casussen),
            "codeboek": list(context.codeboek),
        },
    )


def _documenten(context: Context) -> Page:
    groepen = []
    for naam, titel in DOCUMENTEN.items():
        bestanden = [
            _bestand(context, pad, _SOORTEN[pad.rpartition(".")[2]])
            for pad in sorted(context.aanbod)
            if pad.startswith(f"{_DOCUMENTEN}{naam}")
        ]
        if bestanden:
            groepen.append({"titel": titel, "bestanden": bestanden})
    return Page(
        "documenten.md",
        {
            "title": "Documenten",
            "description": "Het kompas, de casussen en het advies als PDF, Word en EPUB.",
            "template": "documenten.html",
            "tab": "kompas",
            "groepen": groepen,
            "versie": context.bieb.instellingen.kompas_versie or "",
        },
    )


def _bestand(context: Context, pad: str, naam: str) -> View:
    grootte = woorden.grootte(context.aanbod.get(pad, 0))
    return {"url": pad, "naam": naam, "grootte": grootte}
