"""Hand-written pages: the front matter that a page in `docs/` may carry.

The keys are those of MkDocs and Material, so that a page keeps its meaning under
another engine.
"""

from __future__ import annotations

from pydantic import Field

from casotheek.model.base import Deel, Tekst, Titel


class Pagina(Deel):
    """The front matter of a hand-written page; all of it optional."""

    title: Titel | None = Field(default=None, description="De titel, als die afwijkt van de kop.")
    description: Tekst | None = Field(
        default=None, description="Wat de pagina biedt, voor zoekmachines."
    )
    template: Tekst | None = Field(default=None, description="Het sjabloon van de pagina.")
    hide: tuple[Tekst, ...] = Field(default=(), description="Welke zijkolommen wegblijven.")
