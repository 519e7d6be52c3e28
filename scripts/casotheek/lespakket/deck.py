"""The reference deck: the look of our slides, set on the empty deck of python-pptx.

Owns size, letters, colours and where title and text stand. The slides themselves are
made in `slides`.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any

BREED, HOOG = 13.333, 7.5
"""Wide slides, in inches."""
KOPLETTER, LETTER = "Georgia", "Arial"
KLEUREN = {
    "dk1": "12282A", "lt1": "FDFEFC", "dk2": "083B40", "lt2": "F5F7F3",
    "accent1": "0B4F54", "accent2": "7A2555", "accent3": "F3C24B",
    "accent4": "465A5B", "accent5": "6B8180", "accent6": "7D9FA0",
    "hlink": "0B4F54", "folHlink": "465A5B",
}  # fmt: skip
"""The colours of the theme by the names that the file format has for them."""
VOORBLAD, DIA = 0, 1
"""The two layouts that are kept: a title slide, and a title with text."""

_VLAKKEN = {
    VOORBLAD: {0: (0.9, 2.0, 11.5, 2.0), 1: (0.9, 4.2, 11.5, 1.8)},
    DIA: {0: (0.9, 0.5, 11.5, 1.3), 1: (0.9, 2.0, 11.5, 4.6)},
}
"""Per layout and placeholder: left, top, width and height in inches."""


def leeg_deck() -> Any:
    """A presentation without slides, in our look."""
    pptx: Any = import_module("pptx")
    deck = pptx.Presentation()
    util: Any = import_module("pptx.util")
    deck.slide_width, deck.slide_height = util.Inches(BREED), util.Inches(HOOG)
    _kleur(deck.slide_master)
    _hernoem(deck)
    for index in range(len(deck.slide_layouts) - 1, DIA, -1):
        deck.slide_layouts.remove(deck.slide_layouts[index])
    for plaats, vlakken in _VLAKKEN.items():
        for houder in list(deck.slide_layouts[plaats].placeholders):
            _zet(houder, vlakken.get(houder.placeholder_format.idx), util)
    for houder in list(deck.slide_master.placeholders):
        vlak = _VLAKKEN[DIA].get(0 if houder.placeholder_format.type == 1 else 1)
        _zet(houder, vlak if houder.placeholder_format.idx in (0, 1) else None, util)
    return deck


def _zet(houder: Any, vlak: tuple[float, ...] | None, util: Any) -> None:
    """Put a placeholder in place; date, foot and number are not used and go."""
    if vlak is None:
        houder._element.getparent().remove(houder._element)
        return
    houder.left, houder.top, houder.width, houder.height = (util.Inches(maat) for maat in vlak)


def _kleur(master: Any) -> None:
    """Our letters and colours in the theme of the deck."""
    soorten: Any = import_module("pptx.opc.constants")
    deel = master.part.part_related_by(soorten.RELATIONSHIP_TYPE.THEME)
    xml = deel.blob.decode()
    for naam, kleur in KLEUREN.items():
        nieuw = f'<a:{naam}><a:srgbClr val="{kleur}"/></a:{naam}>'
        xml = re.sub(rf"<a:{naam}>.*?</a:{naam}>", nieuw, xml, flags=re.DOTALL)
    for soort, letter in (("majorFont", KOPLETTER), ("minorFont", LETTER)):
        xml = re.sub(rf'(<a:{soort}>\s*<a:latin typeface=")[^"]*', rf"\g<1>{letter}", xml)
    deel._blob = xml.encode()


def _hernoem(deck: Any) -> None:
    """Dutch names for the layouts that stay."""
    for index, naam in ((VOORBLAD, "Voorblad"), (DIA, "Titel en tekst")):
        deck.slide_layouts[index]._element.cSld.set("name", naam)
