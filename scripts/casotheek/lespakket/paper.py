"""A lespakket on paper: a tagged PDF and a Word file, from one print template.

Owns which template and style are used. How a PDF is made is the work of `exports.pdf`.
"""

from __future__ import annotations

import os
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

from casotheek.exports.pdf import eis_pakketten, maak_pdf
from casotheek.exports.printing import drukletters, letterstijl, stijl, vul
from casotheek.lespakket.pack import Pakket

SJABLOON = "lespakket.html"
_OUD = "315532800"
"""The first day that a zip file can hold, for documents that are the same to the byte."""


def pdf(pakket: Pakket, voorraad: Path) -> bytes:
    """The set as a tagged PDF."""
    eis_pakketten("weasyprint", "pikepdf")
    letters = {f"letters/{n}": inhoud for n, inhoud in drukletters(voorraad).items()}
    css = f"{letterstijl()}\n{stijl('lespakket.css')}"
    return maak_pdf(vul(SJABLOON, pakket=pakket), css, letters)


def docx(pakket: Pakket, voorraad: Path) -> bytes:
    """The set as a Word file with real headings and lists."""
    eis_pakketten("pypandoc")
    pypandoc: Any = import_module("pypandoc")
    vroeger = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ["SOURCE_DATE_EPOCH"] = vroeger or _OUD
    try:
        with tempfile.TemporaryDirectory() as map_:
            naar = Path(map_) / "les.docx"
            pypandoc.convert_text(
                vul(SJABLOON, pakket=pakket), "docx", format="html",
                outputfile=str(naar), extra_args=["--metadata", "lang=nl-NL"],
            )  # fmt: skip
            return naar.read_bytes()
    finally:
        if vroeger is None:
            del os.environ["SOURCE_DATE_EPOCH"]
