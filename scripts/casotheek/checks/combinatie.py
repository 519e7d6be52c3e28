"""The risk of a combination: age, household, place and leefgebieden that fit few people.

Owns a rough estimate of how many inhabitants share what a true casus tells, and the
coarsening that would help. In a library of a hundred casussen each one is unique, so
only the population of the area says something.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from casotheek.findings import Finding, maak
from casotheek.library import Bibliotheek, Stuk
from casotheek.model import Casus

if TYPE_CHECKING:
    from casotheek.checks import Vraag

GRENS = 10
"""Below this many people the combination warns; statistics of the state stop there too."""

LEVENSJAREN = 80
DEEL_PER_LEEFGEBIED = 0.2
"""What part of people meets one kind of trouble; an assumption, on the safe side."""

DEEL_PER_BUURT = 1 / 3
"""What part of the area of a team one neighbourhood is; an assumption."""


@dataclass(frozen=True)
class Profiel:
    """What a reader can combine: years in the age band, kinds of household, place, trouble."""

    bevolking: int
    jaren: int
    huishoudens: int
    buurt: bool
    leefgebieden: int

    @property
    def aantal(self) -> float:
        """How many inhabitants fit, roughly."""
        plaats = DEEL_PER_BUURT if self.buurt else 1.0
        leeftijd = min(self.jaren, LEVENSJAREN) / LEVENSJAREN
        last = DEEL_PER_LEEFGEBIED**self.leefgebieden
        return self.bevolking * plaats * leeftijd / self.huishoudens * last


def controleer(bieb: Bibliotheek, vraag: Vraag) -> Iterator[Finding]:
    """Casussen that are not invented and whose combination fits very few people."""
    for stuk in bieb.casussen:
        profiel = _profiel(stuk.velden, bieb)
        if stuk.velden.herkomst == "fictief" or profiel is None or profiel.aantal >= GRENS:
            continue
        yield maak(
            "C550",
            stuk.document.plek("hoofdpersoon", van_sleutel=True),
            kenmerken=_kenmerken(profiel),
            aantal=_mensen(profiel.aantal),
            bevolking=profiel.bevolking,
            hoe=_wat_helpt(profiel, stuk, bieb),
        )


def _profiel(casus: Casus, bieb: Bibliotheek) -> Profiel | None:
    """What readers of the widest edition will see; None where the population is unknown."""
    bevolking = bieb.instellingen.bevolking.get(casus.team)
    if bevolking is None:
        return None
    grof = bieb.instellingen.vergroving if casus.reikwijdte == "openbaar" else None
    return Profiel(
        bevolking,
        _jaren(casus, bieb, in_groep=grof is not None and grof.leeftijd == "groep"),
        max(1, len(bieb.begrippen.van_soort("huishouden"))),
        casus.buurt is not None and (grof is None or grof.buurt == "niet"),
        len(casus.leefgebieden),
    )


def _jaren(casus: Casus, bieb: Bibliotheek, *, in_groep: bool) -> int:
    leeftijd = casus.hoofdpersoon.leeftijd
    if isinstance(leeftijd, int) and not in_groep:
        return 1
    groep = bieb.begrippen.leeftijdsgroep(leeftijd)
    if groep is None or groep.van is None:
        return 10
    return (groep.tot or LEVENSJAREN + 10) - groep.van + 1


def _kenmerken(profiel: Profiel) -> str:
    leeftijd = "precieze leeftijd" if profiel.jaren == 1 else "leeftijdsgroep"
    plaats = "buurt" if profiel.buurt else "team"
    meer = "leefgebied" if profiel.leefgebieden == 1 else "leefgebieden"
    return f"{leeftijd}, huishouden, {plaats} en {profiel.leefgebieden} {meer}"


def _mensen(aantal: float) -> str:
    heel = max(1, round(aantal))
    return "één mens" if heel == 1 else f"{heel} mensen"


def _wat_helpt(profiel: Profiel, stuk: Stuk[Casus], bieb: Bibliotheek) -> str:
    """The least coarsening that brings the estimate over the limit."""
    pogingen = []
    if profiel.buurt:
        pogingen.append(("laat de buurt weg", replace(profiel, buurt=False)))
    if profiel.jaren == 1:
        jaren = _jaren(stuk.velden, bieb, in_groep=True)
        pogingen.append(("noem een leeftijdsgroep", replace(profiel, jaren=jaren)))
        if profiel.buurt:
            beide = replace(profiel, jaren=jaren, buurt=False)
            pogingen.append(("laat de buurt weg en noem een leeftijdsgroep", beide))
    for minder in range(profiel.leefgebieden - 1, 0, -1):
        wat = f"noem niet meer dan {minder} leefgebied{'en' if minder > 1 else ''}"
        pogingen.append((wat, replace(profiel, buurt=False, leefgebieden=minder)))
    for wat, grover in pogingen:
        if grover.aantal >= GRENS:
            return f"{wat}; of laat de openbare editie vergroven (kompas/instellingen.yml)"
    return "vertel dit verhaal alleen intern, of stel het samen uit meer verhalen"
