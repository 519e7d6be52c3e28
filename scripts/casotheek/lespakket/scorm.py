"""A lespakket as SCORM 1.2: one page that a learning environment starts and follows.

Owns the layout of the package. The page is the offline one; its script talks to the
environment when there is one: what was written is kept there, and the lesson counts as
completed when a position is taken for every casus.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from casotheek.exports.printing import stijl, vul
from casotheek.lespakket.pack import Pakket

_DAG = (1980, 1, 1, 0, 0, 0)
BLADEN = ("index.html", "les.css", "les.js")
"""The files of the one lesson, beside the manifest."""


def zip_bestand(pakket: Pakket, voorraad: Path) -> bytes:
    """The package as the bytes of a zip file, the same for the same set."""
    inhoud = {
        "imsmanifest.xml": vul("imsmanifest.xml", pakket=pakket, bladen=BLADEN),
        "index.html": vul("les-los.html", pakket=pakket, los=False),
        "les.css": stijl("les.css"),
        "les.js": stijl("les.mjs"),
    }
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as zip_:
        for naam, tekst in inhoud.items():
            vermelding = zipfile.ZipInfo(naam, _DAG)
            vermelding.compress_type = zipfile.ZIP_DEFLATED
            zip_.writestr(vermelding, tekst)
    return uit.getvalue()
