"""Outputs as text: every file that was made, unpacked and without markup.

Owns the undoing of compression, containers, escapes and tags. Gives words a leak
could stand in, not a faithful rendering.
"""

from __future__ import annotations

import gzip
import html
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from importlib import import_module
from pathlib import PurePosixPath
from urllib.parse import unquote

from casotheek.edition.pdftext import OnleesbaarFout, pdf_tekst
from casotheek.reading.pictures import metagegevens, soort_van

_TAG = re.compile(r"<[^<>]*>")
_MET_TEKST = re.compile(r"<[^<>]*[=!][^<>]*>")
_U = re.compile(r"\\u([0-9a-fA-F]{4})")
_ANDERS = re.compile(r"\\([nrtbf])|\\(.)")
# Emphasis may stand within a word; any other tag ends one.
_NADRUK = re.compile(r"</?(?:em|strong|i|b|u|s|mark|wbr|sub|sup)\b[^<>]*>", re.IGNORECASE)
_ZONDER_TEKST = frozenset({".woff", ".woff2", ".ttf", ".otf", ".ico"})
_DIEP = 4


class GeslotenFout(Exception):
    """A container that cannot be looked into: it has a password, or it is damaged."""


def teksten(naam: str, inhoud: bytes, diep: int = 0) -> Iterator[str]:
    """What can be read in one output file; several texts for a container.

    GeslotenFout where a reader with the password could find more than we can.
    """
    uitgepakt = _uitgepakt(naam, inhoud)
    if uitgepakt is not None and diep < _DIEP:
        for deelnaam, deel in uitgepakt:
            yield from teksten(deelnaam, deel, diep + 1)
        return
    ending = PurePosixPath(naam).suffix.lower()
    if inhoud.startswith(b"%PDF"):
        yield _pdf(naam, inhoud)
        yield inhoud.decode("latin-1")
    elif soort_van(naam):
        yield metagegevens(naam, inhoud).decode("utf-8", "replace")
        yield inhoud.decode("latin-1")
    elif ending not in _ZONDER_TEKST:
        yield leesbaar(inhoud.decode("utf-8", "replace"))


def _pdf(naam: str, inhoud: bytes) -> str:
    try:
        return pdf_tekst(inhoud)
    except OnleesbaarFout as fout:
        raise GeslotenFout(naam) from fout


def _uitgepakt(naam: str, inhoud: bytes) -> list[tuple[str, bytes]] | None:
    """The parts of a compressed file or container, or None."""
    ending = PurePosixPath(naam).suffix.lower()
    binnen = naam.removesuffix(ending)
    try:
        if inhoud.startswith(b"\x1f\x8b"):
            return [(binnen, gzip.decompress(inhoud))]
        if inhoud.startswith(b"PK\x03\x04"):
            with zipfile.ZipFile(io.BytesIO(inhoud)) as zak:
                return [(deel, deel.encode() + b"\n" + zak.read(deel)) for deel in zak.namelist()]
        if ending == ".br":
            return [(binnen, import_module("brotli").decompress(inhoud))]
        if inhoud[:2] in {b"\x78\x9c", b"\x78\xda", b"\x78\x01"}:
            return [(binnen, zlib.decompress(inhoud))]
    except (OSError, EOFError, zlib.error, zipfile.BadZipFile, ImportError):
        return None
    except RuntimeError as fout:  # how zipfile says that it needs a password
        raise GeslotenFout(naam) from fout
    return None


def leesbaar(ruw: str) -> str:
    """Text without escapes and tags, followed by what stands inside the tags."""
    if "\\" in ruw:
        ruw = _ANDERS.sub(_teken, _U.sub(lambda m: chr(int(m.group(1), 16)), ruw))
    if "%" in ruw:
        ruw = unquote(ruw, errors="replace")
    if "<" not in ruw and "&lt;" not in ruw:
        return html.unescape(ruw) if "&" in ruw else ruw
    # First the entities of markup within JSON or XML, then those of the text itself.
    if "&lt;" in ruw:
        ruw = f"{ruw}\n{html.unescape(ruw)}"
    binnen = "\n".join(_MET_TEKST.findall(ruw))
    buiten = _TAG.sub(" ", _NADRUK.sub("", ruw))
    return html.unescape(f"{buiten}\n{binnen}")


def _teken(gevonden: re.Match[str]) -> str:
    return " " if gevonden.group(1) else gevonden.group(2)
