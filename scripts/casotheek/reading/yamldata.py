"""YAML events to data with positions: one parse, no surprises.

Owns the strict subset of YAML a library may use. Goes once over the events of the
C parser and builds the data itself, so that nothing is resolved that the writer
did not mean: only whole numbers, dates, true/false and empty become something else
than text. Anchors, aliases, tags, second documents and deep nesting are refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import yaml

from casotheek.findings import Finding, Plek, maak
from casotheek.reading.rawdata import Blok, Positie, Reeks

MAX_DIEPTE = 20

_GETAL = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
_DATUM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_WOORDEN: dict[str, Any] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_LEEG = object()
_WEGVALLER = re.compile(r"\s+(#+)(.*)$")


@dataclass
class _Lezing:
    """The state of one pass over the events."""

    pad: str
    eerste: int
    findings: list[Finding] = field(default_factory=list)
    stapel: list[Blok | Reeks] = field(default_factory=list)
    sleutels: list[Any] = field(default_factory=list)
    wortel: Any = None
    regels: list[str] | None = None
    """The lines of the text, only when a hash may make a comment of what follows."""

    def plek(self, merk: Any) -> Plek:
        return Plek(self.pad, merk.line + self.eerste, merk.column + 1)

    def meld(self, code: str, merk: Any, **gegevens: Any) -> None:
        self.findings.append(maak(code, self.plek(merk), **gegevens))


def lees_events(pad: str, tekst: str, eerste: int) -> tuple[Any, list[Finding]]:
    """The data in `tekst`, whose first line is line `eerste` of file `pad`.

    Raises yaml.YAMLError where the text is no YAML at all; whatever else is wrong
    comes back as findings.
    """
    lezing = _Lezing(pad, eerste, regels=tekst.split("\n") if "#" in tekst else None)
    lader: Any = yaml.CSafeLoader(tekst)
    try:
        volgende = lader.get_event
        while (event := volgende()) is not None and _verwerk(lezing, event):
            pass
    finally:
        lader.dispose()
    return lezing.wortel, lezing.findings


def _verwerk(lezing: _Lezing, event: Any) -> bool:
    """Take in one event; False when it is no use to go on."""
    soort = type(event)
    if soort is yaml.ScalarEvent:
        _scalar(lezing, event)
    elif soort is yaml.MappingStartEvent or soort is yaml.SequenceStartEvent:
        return _open(lezing, event, soort is yaml.MappingStartEvent)
    elif soort is yaml.MappingEndEvent or soort is yaml.SequenceEndEvent:
        lezing.stapel.pop()
        lezing.sleutels.pop()
    elif soort is yaml.AliasEvent:
        lezing.meld("C117", event.start_mark)
        _plaats(lezing, None, event.start_mark)
    elif soort is yaml.DocumentStartEvent and lezing.wortel is not None:
        lezing.meld("C127", event.start_mark)
        return False
    return True


def _open(lezing: _Lezing, event: Any, is_blok: bool) -> bool:
    merk = event.start_mark
    if len(lezing.stapel) >= MAX_DIEPTE:
        lezing.meld("C116", merk, grens=MAX_DIEPTE)
        return False
    _weiger_opsmuk(lezing, event, merk)
    begin: Positie = (merk.line + lezing.eerste, merk.column + 1)
    nieuw: Blok | Reeks = Blok(begin) if is_blok else Reeks(begin)
    _plaats(lezing, nieuw, merk)
    lezing.stapel.append(nieuw)
    lezing.sleutels.append(_LEEG)
    return True


def _scalar(lezing: _Lezing, event: Any) -> None:
    merk = event.start_mark
    if event.anchor is not None or event.tag is not None:
        _weiger_opsmuk(lezing, event, merk)
    if lezing.stapel and lezing.sleutels[-1] is _LEEG and type(lezing.stapel[-1]) is Blok:
        _plaats(lezing, event.value, merk)
        return
    waarde = event.value
    if not event.style:
        if lezing.regels is not None:
            _meld_wegvaller(lezing, lezing.regels, event)
        waarde = _duid(lezing, waarde, merk)
    _plaats(lezing, waarde, merk)


def _duid(lezing: _Lezing, waarde: str, merk: Any) -> Any:
    """What an unquoted scalar means: empty, yes/no of YAML, a number, a date, or text."""
    if waarde in _WOORDEN:
        return _WOORDEN[waarde]
    eerste = waarde[0]
    if not (eerste.isdigit() or eerste == "-"):
        return waarde
    if _GETAL.fullmatch(waarde):
        return int(waarde)
    if _DATUM.fullmatch(waarde):
        try:
            return date.fromisoformat(waarde)
        except ValueError:
            lezing.meld("C123", merk, citaat=waarde, lengte=len(waarde))
            return None
    return waarde


def _meld_wegvaller(lezing: _Lezing, regels: list[str], event: Any) -> None:
    """Report text that YAML takes for a comment though the writer may not mean one.

    A hash and a space after two spaces, or after a single word, make a comment;
    everything else would lose text.
    """
    einde = event.end_mark
    rest = regels[einde.line][einde.column :] if einde.line < len(regels) else ""
    gevonden = _WEGVALLER.match(rest)
    if gevonden is None:
        return
    als_bedoeld = not gevonden[2] or gevonden[2][0].isspace()
    if als_bedoeld and (rest.startswith("  ") or len(event.value.split()) <= 1):
        return
    plek = Plek(lezing.pad, einde.line + lezing.eerste, einde.column + gevonden.start(1) + 1)
    lezing.findings.append(maak("C122", plek, lengte=len(rest) - gevonden.start(1)))


def _weiger_opsmuk(lezing: _Lezing, event: Any, merk: Any) -> None:
    if event.anchor is not None:
        lezing.meld("C117", merk)
    if event.tag is not None and event.tag != "!":
        lezing.meld("C118", merk)


def _plaats(lezing: _Lezing, waarde: Any, merk: Any) -> None:
    """Put a value where it belongs: as root, as item, as key, or under a key."""
    plek: Positie = (merk.line + lezing.eerste, merk.column + 1)
    if not lezing.stapel:
        lezing.wortel = waarde
        return
    houder = lezing.stapel[-1]
    if isinstance(houder, Reeks):
        houder.append(waarde)
        houder.bij_item.append(plek)
        return
    sleutel = lezing.sleutels[-1]
    if sleutel is _LEEG:
        lezing.sleutels[-1] = _als_sleutel(lezing, houder, waarde, plek, merk)
        return
    lezing.sleutels[-1] = _LEEG
    if isinstance(sleutel, str):
        houder[sleutel] = waarde
        houder.bij_waarde[sleutel] = plek


def _als_sleutel(lezing: _Lezing, houder: Blok, waarde: Any, plek: Positie, merk: Any) -> Any:
    """The key for the next value; None when the value is to be dropped."""
    if not isinstance(waarde, str) or waarde == "":
        lezing.meld("C124", merk)
        return None
    if waarde in houder.bij_sleutel:
        ook = houder.bij_sleutel[waarde][0]
        lezing.meld("C110", merk, citaat=waarde, ook=ook, lengte=len(waarde))
        return None
    houder.bij_sleutel[waarde] = plek
    return waarde
