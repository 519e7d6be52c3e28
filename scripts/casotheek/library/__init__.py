"""The Bibliotheek: everything of a library, resolved, sorted, related, immutable.

Owns the gathering of what reading gives into one object and the relations turned
round (waarde to casussen, les to casussen, and so on). Does not judge content
(checks) and does not decide what may leave (edition).
"""

from casotheek.library.bibliotheek import Begrippen, Bibliotheek, Bijlage, Stuk
from casotheek.library.gather import laad
from casotheek.library.relations import Bewijs, Leerpunt, Lesplaats, Obstakelgeval, Relaties

__all__ = [
    "Begrippen",
    "Bewijs",
    "Bibliotheek",
    "Bijlage",
    "Leerpunt",
    "Lesplaats",
    "Obstakelgeval",
    "Relaties",
    "Stuk",
    "laad",
]
