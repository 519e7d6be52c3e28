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


def pdf_tekst(inhoud: bytes) -> str:
    """All text of a PDF: pages, titles, outlines, attachments; empty without pikepdf."""
    try:
        pikepdf = import_module("pikepdf")
    except ImportError:
        return ""
    stukken: list[str] = []
    with pikepdf.open(io.BytesIO(inhoud)) as pdf:
        stukken += [_pagina(pikepdf, pagina) for pagina in pdf.pages]
        stukken += [str(waarde) for waarde in pdf.docinfo.values()]
        stukken += [titel for deel in pdf.open_outline().root for titel in _koppen(deel)]
        stukken += [_kaal(pikepdf, ding) for ding in pdf.objects]
    return "\n".join(stukken)


def _koppen(deel: Any) -> list[str]:
    return [str(deel.title), *(titel for kind in deel.children for titel in _koppen(kind))]


def _kaal(pikepdf: Any, ding: Any) -> str:
    """Strings in dictionaries (alternative text, actual text) and unpacked XML."""
    if isinstance(ding, pikepdf.Stream):
        if ding.get("/Type") in ("/Metadata", "/EmbeddedFile"):
            return bytes(ding.read_bytes()).decode("utf-8", "replace")
        return ""
    if isinstance(ding, pikepdf.Dictionary):
        return " ".join(str(w) for w in ding.as_dict().values() if isinstance(w, pikepdf.String))
    return ""


def _pagina(pikepdf: Any, pagina: Any) -> str:
    tabellen = {
        naam: _tabel(bytes(letter["/ToUnicode"].read_bytes()))
        for naam, letter in pagina.resources.get("/Font", {}).items()
        if "/ToUnicode" in letter
    }
    uit: list[str] = []
    tabel: dict[int, str] = {}
    for opdracht in pikepdf.parse_content_stream(pagina):
        naam = str(opdracht.operator)
        if naam == "Tf":
            tabel = tabellen.get(str(opdracht.operands[0]), {})
        elif naam in {"Tj", "TJ", "'", '"'}:
            uit.append(_toon(opdracht.operands[-1], tabel))
        elif naam in {"Td", "TD", "T*", "Tm", "ET"}:
            uit.append(" ")
    return "".join(uit)


def _toon(wat: Any, tabel: dict[int, str]) -> str:
    if (
        not hasattr(wat, "__iter__")
        or isinstance(wat, (str, bytes))
        or (hasattr(wat, "unparse") and not _is_rij(wat))
    ):
        return _letters(bytes(wat), tabel)
    delen = []
    for deel in wat:
        if isinstance(deel, (int, float)) or _is_getal(deel):
            delen.append(" " if float(deel) < _RUIMTE else "")
        else:
            delen.append(_letters(bytes(deel), tabel))
    return "".join(delen)


def _is_rij(wat: Any) -> bool:
    return type(wat).__name__ in {"Array", "_ObjectList", "list"} or "Array" in repr(type(wat))


def _is_getal(wat: Any) -> bool:
    try:
        float(wat)
    except (TypeError, ValueError):
        return False
    return True


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
