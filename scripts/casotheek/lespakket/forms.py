"""The forms of a lespakket, each a function from the set to the bytes of one file.

Owns the table and nothing of how a form is made. The libraries for documents are only
imported when a form needs them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from casotheek.lespakket import offline, paper, scorm, slides
from casotheek.lespakket.pack import Pakket

Maker = Callable[[Pakket, Path], bytes]

VORMEN: dict[str, Maker] = {
    "pdf": paper.pdf,
    "docx": paper.docx,
    "pptx": slides.pptx,
    "html": offline.html,
    "scorm": scorm.zip_bestand,
}
"""Every form by the name it has on the command line."""


def maak(pakket: Pakket, vorm: str, voorraad: Path) -> bytes:
    """The set in this form; `voorraad` is the folder for what can be made again."""
    return VORMEN[vorm](pakket, voorraad)
