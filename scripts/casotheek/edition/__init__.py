"""Editions: the one gate between a library and everything that is made from it.

Owns what each edition may hold, how the public one is made coarser, what happens to
references to what is held back, the attachments, withdrawal, and the search for
leaks in what was made. Nothing behind this gate decides about privacy.
"""

from casotheek.edition.gate import EDITIES, cut, mag

__all__ = ["EDITIES", "cut", "mag"]
