"""Editions: the one gate between a library and everything that is made from it.

Owns what each edition may hold. Nothing behind this gate decides about privacy.
"""

from __future__ import annotations

from dataclasses import replace

from casotheek.library import Bibliotheek, Stuk
from casotheek.model import Casus

EDITIES = ("openbaar", "intern")


def cut(bieb: Bibliotheek, editie: str) -> Bibliotheek:
    """The library as this edition (`openbaar` or `intern`) may show it."""
    casussen = tuple(stuk for stuk in bieb.casussen if _mag(stuk.velden, editie))
    return replace(bieb, casussen=casussen, concepten=())


def _mag(casus: Casus, editie: str) -> bool:
    if editie == "intern":
        return True
    return casus.status == "gepubliceerd" and casus.reikwijdte == "openbaar"


__all__ = ["EDITIES", "Stuk", "cut"]
