"""Files to data: strict, safe, and with a line and column for everything.

Owns the walk over the folders of a library, decoding, the split into front matter
and story, YAML, and the step from raw data to a model. Gives values and findings,
never an exception for a fault in content. Does not resolve references.
"""

from casotheek.reading.document import Document
from casotheek.reading.files import Bestand, Regels, lees_bestand, loop_map, reden
from casotheek.reading.frontmatter import lees_document, lees_yaml
from casotheek.reading.mend import herstel, ontcijfer
from casotheek.reading.rawdata import Blok, Reeks
from casotheek.reading.replace import zet_neer
from casotheek.reading.schema import bedoel_je, valideer
from casotheek.reading.story import Sectie, Verhaal

__all__ = [
    "Bestand",
    "Blok",
    "Document",
    "Reeks",
    "Regels",
    "Sectie",
    "Verhaal",
    "bedoel_je",
    "herstel",
    "lees_bestand",
    "lees_document",
    "lees_yaml",
    "loop_map",
    "ontcijfer",
    "reden",
    "valideer",
    "zet_neer",
]
