"""The page from which learning starts: practise, trajecten, werkvormen, leermap.

Owns only this page; what it points to is made by its own family.
"""

from __future__ import annotations

from casotheek.pages import trajecten, werkvormen
from casotheek.pages.context import Context
from casotheek.pages.page import Page


def paginas(context: Context) -> list[Page]:
    """The one page."""
    bieb = context.bieb
    return [
        Page(
            "leren.md",
            {
                "title": "Leren",
                "description": "Oefenen met casussen, alleen of met een groep.",
                "template": "leren.html",
                "tab": "leren",
                "totaal": len(bieb.casussen),
                "trajecten": [trajecten.regel(stuk) for stuk in bieb.trajecten],
                "werkvormen": [werkvormen.regel(stuk) for stuk in bieb.werkvormen],
            },
        )
    ]
