"""Dutch search: one analysis, one order of results, offline and in the browser.

Owns the analysis chain, the register of impacts, the Whoosh index, the browser index
and the neighbours of a casus. Whoosh is imported in one module here and nowhere else.
What may be searched was decided before, by the edition.
"""

from casotheek.search.export import browserbestanden
from casotheek.search.find import FACETTEN, Antwoord, GeenIndex, Resultaat, zoek
from casotheek.search.index import maak_index, register_van
from casotheek.search.neighbours import Buur, naburen

__all__ = [
    "FACETTEN",
    "Antwoord",
    "Buur",
    "GeenIndex",
    "Resultaat",
    "browserbestanden",
    "maak_index",
    "naburen",
    "register_van",
    "zoek",
]
