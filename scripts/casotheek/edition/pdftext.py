"""The text of a PDF, as far as its fonts say which sign is which letter.

Owns the reading of text operators with the ToUnicode tables. Reads only where
pikepdf is installed, which is where PDFs can be made at all.
"""

from __future__ import annotations

import io
import re
from importlib import import_module
from typing import Any

_BFCHAR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_BFRANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_DEEL = re.compile(rb"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)
_RUIMTE = -120
"""A step back larger than this between two signs is a space."""

_AFGEBROKEN = re.compile(r"[-\u2010\u00ad]\s+")


class OnleesbaarFout(Exception):
    """A PDF that is damaged or has a password."""


def pdf_tekst(inhoud: bytes) -> str:
    """All text of a PDF: pages, titles, outlines, attachments; empty without pikepdf.

    Words broken at the end of a line are given a second time, whole.
    """
    try:
        pikepdf = import_module("pikepdf")
    except ImportError:
        return ""
    try:
        return _alles(pikepdf, inhoud)
    except pikepdf.PdfError as fout:
        raise OnleesbaarFout from fout


def _alles(pikepdf: Any, inhoud: bytes) -> str:
    with pikepdf.open(io.BytesIO(inhoud)) as pdf:
        stukken = [_inhoud(pikepdf, pagina, pagina.resources) for pagina in pdf.pages]
        stukken += [str(waarde) for waarde in pdf.docinfo.values()]
        stukken += [titel for deel in pdf.open_outline().root for titel in _koppen(deel)]
        stukken += [_ding(pikepdf, ding) for ding in pdf.objects]
    tekst = "\n".join(stukken)
    return f"{tekst}\n{_AFGEBROKEN.sub('', tekst)}"


def _koppen(deel: Any) -> list[str]:
    return [str(deel.title), *(titel for kind in deel.children for titel in _koppen(kind))]


def _ding(pikepdf: Any, ding: Any) -> str:
    """What an object holds besides the pages: forms, attachments, alternative text."""
    if isinstance(ding, pikepdf.Stream):
        if ding.get("/Type") in ("/Metadata", "/EmbeddedFile"):
            return bytes(ding.read_bytes()).decode("utf-8", "replace")
        if ding.get("/Subtype") == "/Form":
            return _inhoud(pikepdf, ding, ding.get("/Resources", {}))
    elif isinstance(ding, pikepdf.Dictionary):
        return " ".join(str(w) for w in ding.as_dict().values() if isinstance(w, pikepdf.String))
    return ""


def _inhoud(pikepdf: Any, stroom: Any, bronnen: Any) -> str:
    """The text that a page or form shows, line by line."""
    tabellen = {
        naam: _tabel(bytes(letter["/ToUnicode"].read_bytes()))
        for naam, letter in bronnen.get("/Font", {}).items()
        if "/ToUnicode" in letter
    }
    uit: list[str] = []
    tabel: dict[int, str] = {}
    hoogte = None
    for opdracht in pikepdf.parse_content_stream(stroom):
        naam, waarden = str(opdracht.operator), opdracht.operands
        if naam == "Tf":
            tabel = tabellen.get(str(waarden[0]), {})
        elif naam in {"Tj", "TJ", "'", '"'}:
            uit.append(_toon(pikepdf, waarden[-1], tabel))
        elif naam == "Tm" and waarden[5] != hoogte:
            hoogte = waarden[5]
            uit.append("\n")
        elif naam in {"Td", "TD", "T*"}:
            uit.append("\n")
    return "".join(uit)


def _toon(pikepdf: Any, wat: Any, tabel: dict[int, str]) -> str:
    if not isinstance(wat, pikepdf.Array):
        return _letters(bytes(wat), tabel)
    delen = []
    for deel in wat:
        if isinstance(deel, pikepdf.String):
            delen.append(_letters(bytes(deel), tabel))
        elif float(deel) < _RUIMTE:
            delen.append(" ")
    return "".join(delen)


def _letters(ruw: bytes, tabel: dict[int, str]) -> str:
    if not tabel:
        return ruw.decode("latin-1")
    breed = 2 if max(tabel) > 0xFF or len(ruw) % 2 == 0 else 1
    codes = (int.from_bytes(ruw[i : i + breed], "big") for i in range(0, len(ruw), breed))
    return "".join(tabel.get(code, "") for code in codes)


def _tabel(cmap: bytes) -> dict[int, str]:
    tabel: dict[int, str] = {}
    for soort, lijf in _DEEL.findall(cmap):
        if soort == b"bfchar":
            for code, letters in _BFCHAR.findall(lijf):
                tabel[int(code, 16)] = _utf16(letters)
            continue
        for van, tot, eerste in _BFRANGE.findall(lijf):
            begin = int(van, 16)
            for stap in range(min(int(tot, 16) - begin + 1, 65_536)):
                tabel[begin + stap] = chr(int(eerste, 16) + stap)
    return tabel


def _utf16(letters: bytes) -> str:
    return bytes.fromhex(letters.decode()).decode("utf-16-be", "replace")
