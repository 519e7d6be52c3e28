"""Print: the templates, style and typefaces of everything that goes on paper.

Owns the one home of Jinja in this package and how a printed page looks. Knows nothing
of casussen: what a template shows is handed to it.
"""

from casotheek.exports.printing.letters import bekende_tekens, drukletters, letterstijl
from casotheek.exports.printing.templates import stijl, vul

__all__ = ["bekende_tekens", "drukletters", "letterstijl", "stijl", "vul"]
