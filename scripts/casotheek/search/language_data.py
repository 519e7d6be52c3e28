"""What an index on disk knows of the language of its library, beside the postings.

Owns the file `taal.json` in an index folder: ready splits, in how many documents a very
common term stands, the begrippen with their forms and the word list.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from casotheek.search.concepts import Vorm, Vormen
from casotheek.search.register import Register
from casotheek.search.wordlist import Woordenlijst

BESTAND = "taal.json"


@dataclass(frozen=True)
class Taaldata:
    """The language of one index."""

    splitsingen: dict[str, tuple[str, ...]]
    gesnoeid: dict[str, int]
    vormen: Vormen
    begrippen: dict[str, str]
    woordenlijst: Woordenlijst


def schrijf(register: Register, map_: Path) -> None:
    """Writes the language of a register into an index folder."""
    lijst = register.woordenlijst
    vormen = [
        (v.begrip, v.anker, v.rest, v.sterkte)
        for groep in register.vormen.per_begrip.values()
        for v in groep
    ]
    inhoud = {
        "splitsingen": register.splitsingen,
        "gesnoeid": {n: p.aantal for n, p in register.termen.items() if p.aantal > len(p.docs)},
        "vormen": vormen,
        "begrippen": register.begrippen,
        "klasse": dict(lijst.klasse),
        "delen": sorted(lijst.delen),
    }
    (map_ / BESTAND).write_text(json.dumps(inhoud, ensure_ascii=False), encoding="utf-8")


def lees(map_: Path) -> Taaldata:
    """The language that `schrijf` wrote."""
    ruw = json.loads((map_ / BESTAND).read_text(encoding="utf-8"))
    return Taaldata(
        splitsingen={t: tuple(d) for t, d in ruw["splitsingen"].items()},
        gesnoeid=ruw["gesnoeid"],
        vormen=Vormen(Vorm(b, anker, tuple(rest), s) for b, anker, rest, s in ruw["vormen"]),
        begrippen=ruw["begrippen"],
        woordenlijst=Woordenlijst(ruw["klasse"], frozenset(ruw["delen"])),
    )
