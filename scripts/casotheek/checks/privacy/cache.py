"""Remembering scans: a text that did not change is not read again.

Owns the file `.casotheek/privacy.json`: per text a hash and the places of its hits,
never a word of it. A change of any rule or list makes all of it worthless at once.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from casotheek.checks.privacy.document import Tekstbron, scan_bron
from casotheek.checks.privacy.scan import Uitslag
from casotheek.checks.privacy.soort import Treffer

NAAM = "privacy.json"


@cache
def _versie() -> str:
    """A mark of all rules and lists together."""
    merk = hashlib.sha256()
    for pad in sorted(Path(__file__).parent.rglob("*")):
        if pad.suffix in {".py", ".txt"}:
            merk.update(pad.read_bytes())
    return merk.hexdigest()[:16]


class Geheugen:
    """The scans of an earlier run, and those of this one."""

    def __init__(self, map_: Path | None) -> None:
        self._pad = map_ / NAAM if map_ else None
        self._oud = _lees(self._pad) if self._pad else {}
        self._nu: dict[str, Any] = {}

    def scan(self, bron: Tekstbron, doe: Callable[[Tekstbron], Uitslag] = scan_bron) -> Uitslag:
        """What the rules find in a text, from memory where that is possible."""
        sleutel = _sleutel(bron)
        bekend = self._oud.get(sleutel) or self._nu.get(sleutel)
        try:
            uitslag = _rond(bekend)
        except (TypeError, ValueError):
            # Not scanned before, or what was kept is damaged.
            bekend = _plat(doe(bron))
            uitslag = _rond(bekend)
        self._nu[sleutel] = bekend
        return uitslag

    def bewaar(self) -> None:
        """Keep the scans of this run; without a place to write nothing is kept."""
        if self._pad is None or self._nu == self._oud:
            return
        tijdelijk = self._pad.with_suffix(".nieuw")
        try:
            self._pad.parent.mkdir(exist_ok=True)
            tijdelijk.write_text(json.dumps({"versie": _versie(), "scans": self._nu}))
            tijdelijk.replace(self._pad)
        except OSError:
            # A library that cannot be written to is checked all the same.
            return


def _sleutel(bron: Tekstbron) -> str:
    """A hash of all that decides the outcome; the text cannot be told from it."""
    alles = (bron.tekst, bron.pseudoniemen, bron.vrijgaves, bron.geerfd, bron.fictief)
    return hashlib.sha256(repr(alles).encode("utf-8", "replace")).hexdigest()[:32]


def _lees(pad: Path) -> dict[str, Any]:
    try:
        inhoud = json.loads(pad.read_text())
        scans = inhoud["scans"] if inhoud["versie"] == _versie() else {}
        return scans if isinstance(scans, dict) else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _plat(uitslag: Uitslag) -> list[Any]:
    treffers = [[t.start, t.eind, t.regel, t.ernst] for t in uitslag.treffers]
    return [treffers, [[nr, list(map(list, b))] for nr, b in uitslag.doorgelaten.items()]]


def _rond(plat: Any) -> Uitslag:
    treffers, doorgelaten = plat
    return Uitslag(
        tuple(Treffer(*treffer) for treffer in treffers),
        {nr: tuple((start, eind) for start, eind in bereiken) for nr, bereiken in doorgelaten},
    )
