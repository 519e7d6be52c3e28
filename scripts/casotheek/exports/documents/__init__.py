"""Documents: the kompas, the casussen and the advice as PDF, Word and EPUB.

Owns what a document holds and how it becomes a file. Works from pages that were made
of an edition that is already cut, so nothing here decides what may leave. The heavy
libraries are imported when a document is made, and only then.
"""

from casotheek.exports.documents.contents import (
    SOORTEN,
    Blad,
    Boek,
    gedeelde_lessen,
    stel_boek_samen,
)
from casotheek.exports.documents.make import VORMEN, document, gekeurd

__all__ = [
    "SOORTEN",
    "VORMEN",
    "Blad",
    "Boek",
    "document",
    "gedeelde_lessen",
    "gekeurd",
    "stel_boek_samen",
]
