"""Open data: the casussen, lessen, obstakels and waarden as tables, and their record.

Owns what stands below `data/` on the site. Gets an edition that is already cut; the
build room makes it for the public edition only.
"""

from casotheek.exports.opendata.bundle import MAP, databestanden
from casotheek.exports.opendata.tables import TABELLEN, Kolom, Tabel, codeboek

__all__ = ["MAP", "TABELLEN", "Kolom", "Tabel", "codeboek", "databestanden"]
