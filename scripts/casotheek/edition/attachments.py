"""Attachments: which pictures go along with an edition.

Owns the choice; taking out what cameras add is the work of reading.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Any

from casotheek.library import Bibliotheek, Bijlage, Stuk
from casotheek.reading.pictures import schoon, soort_van

__all__ = ["gebruikte_bijlagen", "schoon"]


def gebruikte_bijlagen(bieb: Bibliotheek) -> tuple[Bijlage, ...]:
    """The attachments that the allowed stories show, of the allowed kinds."""
    groepen: Iterable[tuple[Stuk[Any], ...]] = (
        bieb.casussen,
        bieb.waarden,
        bieb.opdrachten,
        bieb.paginas,
        bieb.werkvormen,
        bieb.trajecten,
    )
    verhalen = "\n".join(stuk.document.body for groep in groepen for stuk in groep)
    return tuple(
        bijlage
        for bijlage in bieb.bijlagen
        if soort_van(bijlage.pad) and f"bijlagen/{PurePosixPath(bijlage.pad).name}" in verhalen
    )
