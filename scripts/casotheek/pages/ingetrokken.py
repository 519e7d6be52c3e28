"""The page of a withdrawn casus: its number, that it is withdrawn, and no more."""

from __future__ import annotations

from casotheek import addresses
from casotheek.pages.context import Context
from casotheek.pages.page import Page


def paginas(context: Context) -> list[Page]:
    """One page a tombstone."""
    return [
        Page(
            addresses.bron(addresses.casus(stuk.stam)),
            {
                "title": f"Casus {stuk.velden.nummer} is ingetrokken",
                "description": "Deze casus is ingetrokken.",
                "template": "ingetrokken.html",
                "tab": "casussen",
                "nummer": stuk.velden.nummer,
                "search": {"exclude": True},
            },
        )
        for stuk in context.bieb.ingetrokken
    ]
