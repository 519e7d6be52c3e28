"""The Bibliotheek itself: pieces of content with their story and their document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Generic, TypeVar

from casotheek.library.relations import Relaties, leg_relaties
from casotheek.model import (
    Begrip,
    Casus,
    Deel,
    Ingetrokken,
    Instellingen,
    Jargon,
    Opdracht,
    Pagina,
    Soort,
    Team,
    Traject,
    Versie,
    Waarde,
    Werkvorm,
)
from casotheek.model.casus import ConceptBasis
from casotheek.reading import Document, Verhaal

_NUMMER_IN_NAAM = re.compile(r"casussen/([0-9]{1,5})-")

T_co = TypeVar("T_co", bound=Deel, covariant=True)


@dataclass(frozen=True)
class Stuk(Generic[T_co]):
    """One piece of content: its fields, its story and the document it came from."""

    velden: T_co
    document: Document

    @property
    def verhaal(self) -> Verhaal:
        return self.document.verhaal

    @property
    def stam(self) -> str:
        """The file name without folder and ending, such as `012-eerst-de-huur`."""
        return self.document.stam


@dataclass(frozen=True)
class Bijlage:
    """An attachment beside the casussen: path in the library, size in bytes, place on disk."""

    pad: str
    grootte: int
    op_schijf: Path = Path()


@dataclass(frozen=True)
class Begrippen:
    """The vocabulary, by key and by kind."""

    lijst: tuple[Begrip, ...] = ()
    jargon: tuple[Jargon, ...] = ()

    @cached_property
    def _op_sleutel(self) -> dict[str, Begrip]:
        return {begrip.sleutel: begrip for begrip in self.lijst}

    def __iter__(self) -> Iterator[Begrip]:
        return iter(self.lijst)

    def get(self, sleutel: str) -> Begrip | None:
        """The term with this key, or None."""
        return self._op_sleutel.get(sleutel)

    def label(self, sleutel: str) -> str:
        """How a term is called on the site; an unknown key stands for itself."""
        begrip = self.get(sleutel)
        return begrip.label if begrip else sleutel

    def van_soort(self, soort: Soort) -> tuple[Begrip, ...]:
        """All terms of one kind, in the order of the file."""
        return tuple(begrip for begrip in self.lijst if begrip.soort == soort)

    def leeftijdsgroep(self, leeftijd: int | str) -> Begrip | None:
        """The age band of an exact age in years, or of a key of a band."""
        if isinstance(leeftijd, str):
            return self.get(leeftijd)
        for groep in self.van_soort("leeftijd"):
            if groep.van is not None and groep.van <= leeftijd <= (groep.tot or 200):
                return groep
        return None


@dataclass(frozen=True)
class Bibliotheek:
    """All of a library. Sequences are sorted: casussen by number, waarden by order."""

    instellingen: Instellingen
    begrippen: Begrippen = Begrippen()
    teams: tuple[Team, ...] = ()
    waarden: tuple[Stuk[Waarde], ...] = ()
    opdrachten: tuple[Stuk[Opdracht], ...] = ()
    versies: tuple[Stuk[Versie], ...] = ()
    casussen: tuple[Stuk[Casus], ...] = ()
    concepten: tuple[Stuk[ConceptBasis], ...] = ()
    ingetrokken: tuple[Stuk[Ingetrokken], ...] = ()
    paginas: tuple[Stuk[Pagina], ...] = ()
    werkvormen: tuple[Stuk[Werkvorm], ...] = ()
    trajecten: tuple[Stuk[Traject], ...] = ()
    bijlagen: tuple[Bijlage, ...] = ()
    losse: tuple[Bijlage, ...] = ()
    """What stands in docs/ besides pages; the site engine copies it to the site."""
    bronnen: tuple[Document, ...] = ()
    """The documents of vocabulary, teams and settings, for checks to point into."""
    gebrekkig: tuple[Stuk[ConceptBasis], ...] = ()
    """What could be read of casussen with a fault in a field; only checks look at it."""
    onleesbaar: frozenset[str] = frozenset()
    """The paths of files and folders that are absent here because reading found a fault."""

    @cached_property
    def relaties(self) -> Relaties:
        """The relations turned round, over the casussen of this Bibliotheek."""
        return leg_relaties(self.casussen)

    @cached_property
    def _casus_op_nummer(self) -> dict[int, Stuk[Casus]]:
        return {stuk.velden.nummer: stuk for stuk in self.casussen}

    @cached_property
    def _team_op_sleutel(self) -> dict[str, Team]:
        return {team.sleutel: team for team in self.teams}

    @cached_property
    def _waarde_op_sleutel(self) -> dict[str, Stuk[Waarde]]:
        return {stuk.velden.sleutel: stuk for stuk in self.waarden}

    @cached_property
    def onleesbare_nummers(self) -> frozenset[int]:
        """The numbers that files with a fault carry in their names."""
        namen = (_NUMMER_IN_NAAM.match(pad) for pad in self.onleesbaar)
        return frozenset(int(naam[1]) for naam in namen if naam)

    def casus(self, nummer: int) -> Stuk[Casus] | None:
        """The complete casus with this number, or None."""
        return self._casus_op_nummer.get(nummer)

    def team(self, sleutel: str) -> Team | None:
        """The team with this key, or None."""
        return self._team_op_sleutel.get(sleutel)

    def waarde(self, sleutel: str) -> Stuk[Waarde] | None:
        """The waarde with this key, or None."""
        return self._waarde_op_sleutel.get(sleutel)
