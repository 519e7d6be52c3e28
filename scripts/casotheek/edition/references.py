"""References: what allowed pieces say about casussen that are held back.

Owns the dropping of numbers and links. A reader cannot see that something was there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from casotheek.library import Bibliotheek, Stuk
from casotheek.model import Casus, Opdracht, Traject, Versie, Waarde

_LINK = re.compile(r"(!?)\[([^\]\n]*)\]\(<?([^)\s>]+)>?(?:\s+[^)]*)?\)")
_NUMMER = re.compile(r"(?:^|/)casussen/(\d{1,5})-|^(?:\.\./|\./)*(\d{3,5})-[\w-]+(?:\.md|/)")


class Toegelaten:
    """Which casussen passed the gate, and the pieces without the rest."""

    def __init__(self, bieb: Bibliotheek, door: Iterable[Stuk[Casus]]) -> None:
        self.nummers = frozenset(stuk.velden.nummer for stuk in door)
        alle: list[Stuk[Any]] = [*bieb.casussen, *bieb.concepten, *bieb.ingetrokken]
        self.weg = frozenset(stuk.velden.nummer for stuk in alle) - self.nummers

    def _houd(self, nummers: Iterable[int]) -> tuple[int, ...]:
        return tuple(nummer for nummer in nummers if nummer in self.nummers)

    def waarde(self, stuk: Stuk[Waarde]) -> Stuk[Waarde]:
        """A waarde whose history names only casussen that can be read."""
        return replace(stuk, velden=self._waarde(stuk.velden))

    def _waarde(self, waarde: Waarde) -> Waarde:
        geschiedenis = tuple(
            stap.model_copy(update={"casussen": self._houd(stap.casussen)})
            for stap in waarde.geschiedenis
        )
        return waarde.model_copy(update={"geschiedenis": geschiedenis})

    def opdracht(self, stuk: Stuk[Opdracht]) -> Stuk[Opdracht]:
        """An opdracht with only the support that can be read."""
        velden = stuk.velden.model_copy(
            update={"steun": self._houd(stuk.velden.steun), "tegen": self._houd(stuk.velden.tegen)}
        )
        return replace(stuk, velden=velden)

    def versie(self, stuk: Stuk[Versie]) -> Stuk[Versie]:
        """A frozen version of the kompas; its text stays, the numbers go."""
        velden = stuk.velden
        update = {
            "waarden": tuple(self._waarde(waarde) for waarde in velden.waarden),
            "teksten": {naam: self.zonder_links(tekst) for naam, tekst in velden.teksten.items()},
        }
        return replace(stuk, velden=velden.model_copy(update=update))

    def traject(self, stuk: Stuk[Traject]) -> Stuk[Traject]:
        """A traject whose parts work with casussen that can be read."""
        bijeenkomsten = tuple(
            bijeenkomst.model_copy(
                update={
                    "onderdelen": tuple(
                        deel
                        if deel.casus in self.nummers
                        else deel.model_copy(update={"casus": None})
                        for deel in bijeenkomst.onderdelen
                    )
                }
            )
            for bijeenkomst in stuk.velden.bijeenkomsten
        )
        velden = stuk.velden.model_copy(update={"bijeenkomsten": bijeenkomsten})
        return replace(stuk, velden=velden)

    def zonder_links(self, markdown: str) -> str:
        """Markdown in which a link to a casus that is held back is plain text."""
        return _LINK.sub(self._link, markdown) if "](" in markdown else markdown

    def _link(self, gevonden: re.Match[str]) -> str:
        nummer = _NUMMER.search(gevonden.group(3))
        if gevonden.group(1) or nummer is None:
            return gevonden.group()
        if int(nummer.group(1) or nummer.group(2)) not in self.weg:
            return gevonden.group()
        return gevonden.group(2)
