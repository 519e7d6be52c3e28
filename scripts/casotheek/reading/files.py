"""The walk over folders, and bytes to text. Safe against odd things.

Owns what counts as a file that may be read: regular, not too large, well named,
UTF-8. Links, pipes, folders in disguise and foreign files become findings; nothing
blocks and nothing is followed out of the library.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from casotheek.findings import Finding, Plek, maak

MAX_BESTAND = 1_000_000
"""Largest text file that is read, in bytes."""

_GOEDE_NAAM = re.compile(r"[\w\-.]+", re.ASCII)
STUURTEKEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
"""What no text holds: a sign that the bytes are something else."""

_SOORTEN = (
    (stat.S_ISLNK, "een verwijzing naar een andere plek"),
    (stat.S_ISDIR, "een map"),
    (stat.S_ISFIFO, "een pijp"),
    (stat.S_ISSOCK, "een aansluiting van een programma"),
    (stat.S_ISCHR, "een apparaat"),
    (stat.S_ISBLK, "een apparaat"),
)

_REDENEN = {
    errno.EACCES: "je hebt er geen rechten voor",
    errno.EPERM: "je hebt er geen rechten voor",
    errno.ENOENT: "het is er niet, of niet meer",
    errno.EISDIR: "het is een map",
    errno.ENOTDIR: "er staat een bestand waar een map hoort",
    errno.EEXIST: "er staat al iets met die naam",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.ELOOP: "verwijzingen wijzen in een kring naar elkaar",
    errno.EROFS: "hier kan alleen gelezen worden",
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "je ruimte op de schijf is op",
    errno.EBUSY: "iets anders gebruikt het nu",
    errno.EXDEV: "het staat op een andere schijf",
    errno.EADDRINUSE: "die poort is al bezet",
    errno.EADDRNOTAVAIL: "dit apparaat heeft dat adres niet",
}


@dataclass(frozen=True, slots=True)
class Bestand:
    """A regular file of the library: its path within it (slashes) and on disk."""

    pad: str
    op_schijf: Path
    grootte: int


@dataclass(frozen=True, slots=True)
class Regels:
    """What a folder may hold: the ending of its files, and how to treat the rest.

    `mappen` are the folders that belong there and are read by somebody else;
    `dieper` enters every folder; `streng` reports what is not expected.
    """

    ending: str = ".md"
    mappen: frozenset[str] = frozenset()
    dieper: bool = False
    streng: bool = True


def loop_map(basis: Path, map_: str, regels: Regels) -> Iterator[Bestand | Finding]:
    """The files below `basis/map_` that `regels` asks for, sorted, or what is odd.

    Names that start with a dot are passed over, as every tool does.
    """
    top = basis / map_
    try:
        ingangen = sorted(os.scandir(top), key=lambda ingang: ingang.name)
    except OSError as fout:
        if not isinstance(fout, FileNotFoundError):
            yield maak("C101", Plek(map_), reden=reden(fout))
        return
    for ingang in ingangen:
        if not ingang.name.startswith("."):
            yield from _bekijk(basis, f"{map_}/{ingang.name}", ingang, regels)


def _bekijk(
    basis: Path, pad: str, ingang: os.DirEntry[str], regels: Regels
) -> Iterator[Bestand | Finding]:
    try:
        kenmerk = ingang.stat(follow_symlinks=False)
    except OSError as fout:
        yield maak("C101", Plek(pad), reden=reden(fout))
        return
    past = ingang.name.endswith(regels.ending)
    if stat.S_ISDIR(kenmerk.st_mode) and not (past and regels.ending):
        yield from _bekijk_map(basis, pad, ingang.name, regels)
    elif not stat.S_ISREG(kenmerk.st_mode):
        yield maak("C102", Plek(pad), citaat=ingang.name, wat=soort_naam(kenmerk.st_mode))
    elif not past:
        if regels.streng:
            yield maak("C108", Plek(pad), citaat=ingang.name)
    elif not _GOEDE_NAAM.fullmatch(ingang.name):
        yield maak("C104", Plek(pad), citaat=ingang.name)
    else:
        yield Bestand(pad, Path(ingang.path), kenmerk.st_size)


def _bekijk_map(basis: Path, pad: str, naam: str, regels: Regels) -> Iterator[Bestand | Finding]:
    if regels.dieper:
        if naam not in regels.mappen:
            yield from loop_map(basis, pad, regels)
    elif regels.streng and naam not in regels.mappen:
        yield maak("C108", Plek(pad), citaat=naam)


def soort_naam(modus: int) -> str:
    """What kind of thing this is, in Dutch, from the mode bits of `stat`."""
    return next((naam for toets, naam in _SOORTEN if toets(modus)), "iets onbekends")


def lees_bestand(bestand: Bestand) -> str | Finding:
    """The text of a file with `\\n` as line end, without BOM; or why it is unreadable."""
    if bestand.grootte > MAX_BESTAND:
        return maak(
            "C103", Plek(bestand.pad), grootte=bestand.grootte // 1000, grens=MAX_BESTAND // 1000
        )
    try:
        # Not blocking: the file may have been swapped for a pipe since the walk.
        nummer = os.open(bestand.op_schijf, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(nummer, "rb") as open_bestand:
            # As much as it was and a little more: the reader allocates what it is asked for.
            ruw = open_bestand.read(bestand.grootte + 1)
    except OSError as fout:
        return maak("C101", Plek(bestand.pad), reden=reden(fout))
    return als_tekst(bestand.pad, ruw)


def utf16_soort(ruw: bytes) -> str:
    """Which UTF-16 this is, by its mark or by the zeroes of plain letters; empty if none."""
    if ruw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if len(ruw) % 2 == 0:
        for soort, nullen, letters in (("utf-16-le", 1, 0), ("utf-16-be", 0, 1)):
            helft = len(ruw) // 2
            if ruw[nullen::2].count(0) > 0.8 * helft and ruw[letters::2].count(0) < 0.1 * helft:
                return soort
    return ""


def als_tekst(pad: str, ruw: bytes) -> str | Finding:
    """Bytes of a file as text, with positions of what cannot be read."""
    if utf16_soort(ruw):
        return maak("C106", Plek(pad))
    try:
        tekst = ruw.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        begin = fout.start + (3 if ruw.startswith(b"\xef\xbb\xbf") else 0)
        ervoor = ruw[:begin].decode("utf-8-sig", "replace")
        return maak("C105", _plek_na(pad, ervoor))
    if "\r" in tekst:
        tekst = tekst.replace("\r\n", "\n").replace("\r", "\n")
    if vreemd := STUURTEKEN.search(tekst):
        return maak("C107", _plek_na(pad, tekst[: vreemd.start()]), teken=f"U+{ord(vreemd[0]):04X}")
    return tekst


def _plek_na(pad: str, ervoor: str) -> Plek:
    ervoor = ervoor.replace("\r\n", "\n").replace("\r", "\n")
    return Plek(pad, ervoor.count("\n") + 1, len(ervoor) - ervoor.rfind("\n"))


def reden(fout: OSError) -> str:
    """Why the disk refuses, in Dutch."""
    return _REDENEN.get(fout.errno or 0, "de schijf geeft een fout")
