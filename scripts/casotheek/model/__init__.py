"""What a library holds: the one schema, a module a kind of file.

Owns the shape of every kind of content, as pydantic models with Dutch field
descriptions. The field reference, the JSON Schemas and the template of a new
casus are made from it. Does not read files, resolve references or know of
lines.
"""

from casotheek.model.base import Deel
from casotheek.model.begrippen import Begrip, Begrippenlijst, Jargon, Soort
from casotheek.model.casus import Casus, Concept, Ingetrokken
from casotheek.model.instellingen import Instellingen, Vergroving
from casotheek.model.kompas import Opdracht, Versie, Waarde
from casotheek.model.pagina import Pagina
from casotheek.model.teams import Team, Teamlijst
from casotheek.model.toestemming import Toestemming
from casotheek.model.training import Training, Traject, Werkvorm

__all__ = [
    "Begrip",
    "Begrippenlijst",
    "Casus",
    "Concept",
    "Deel",
    "Ingetrokken",
    "Instellingen",
    "Jargon",
    "Opdracht",
    "Pagina",
    "Soort",
    "Team",
    "Teamlijst",
    "Toestemming",
    "Training",
    "Traject",
    "Vergroving",
    "Versie",
    "Waarde",
    "Werkvorm",
]
