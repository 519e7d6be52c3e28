"""Dutch search: one analysis, one order of results, offline and in the browser.

Owns the analysis chain, the register of impacts, the Whoosh index, the browser index
and the neighbours of a casus. Whoosh is imported in one module here and nowhere else.
What may be searched was decided before, by the edition.
"""

from casotheek.search.find import FACETTEN, Antwoord, GeenIndex, Resultaat, zoek

__all__ = ["FACETTEN", "Antwoord", "GeenIndex", "Resultaat", "zoek"]
