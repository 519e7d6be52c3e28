"""The lespakket: casussen to take along, for learners and for the facilitator.

Owns the choice of what goes in a set and its forms: PDF, Word, slides, one HTML file
and SCORM. What a learner may see is decided in `pages.oefenen`; a set for learners is
made from that alone, so that no form can hold an ending.
"""

from casotheek.lespakket.forms import VORMEN, maak
from casotheek.lespakket.pack import KeuzeFout, Pakket, pak_in

__all__ = ["VORMEN", "KeuzeFout", "Pakket", "maak", "pak_in"]
