"""The leermap: a set of casussen that a person puts together on the own device.

Owns the list to choose from. The set itself never reaches us: the browser keeps it.
"""

from __future__ import annotations

from casotheek.pages.context import Context
from casotheek.pages.oefenen import kaart, oefenbaar
from casotheek.pages.page import Page


def paginas(context: Context) -> list[Page]:
    """The one page."""
    return [
        Page(
            "leermap.md",
            {
                "title": "Leermap",
                "description": "Zet casussen bij elkaar voor een les, in jouw volgorde.",
                "template": "leermap.html",
                "tab": "leren",
                "casussen": [kaart(context, stuk) for stuk in oefenbaar(context)],
            },
        )
    ]
