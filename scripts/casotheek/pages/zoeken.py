"""The search page and the page to compare a situation; their templates hold the rest."""

from __future__ import annotations

from casotheek.pages.context import Context
from casotheek.pages.page import Page


def paginas(context: Context) -> list[Page]:
    """Both pages. They need nothing of the library: the browser index brings it."""
    naam = context.bieb.instellingen.naam
    return [
        Page(
            "zoeken.md",
            {
                "title": "Zoeken",
                "description": f"Zoek in de casussen, stappen, obstakels en lessen van {naam}.",
                "template": "zoeken.html",
                "tab": "zoeken",
            },
        ),
        Page(
            "vergelijk.md",
            {
                "title": "Plak je situatie",
                "description": "Vergelijk een situatie met alle casussen, op je eigen apparaat.",
                "template": "vergelijk.html",
                "tab": "zoeken",
            },
        ),
    ]
