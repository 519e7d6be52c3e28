"""A story as plain paragraphs, for what is not rendered by a site engine.

Owns the cutting of Markdown into headings, paragraphs, list items and quotes, each a
row of pieces with or without emphasis. Links become their words, pictures go.
"""

from __future__ import annotations

import re

from casotheek.pages.context import View

_KOP = re.compile(r"#{1,6}[ \t]+(.*?)[ \t]*#*$")
_PUNT = re.compile(r"(?:[-*+]|\d+[.)])[ \t]+(.*)$")
_BEELD = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_NADRUK = re.compile(r"(?<!\\)(\*\*|__|\*|(?<!\w)_)(?=\S)(.+?)(?<![\s\\])\1")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>~|])")


def alineas(markdown: str) -> list[View]:
    """The blocks of a story in order: `soort` and `delen`, pieces of text."""
    uit: list[View] = []
    bezig: list[str] = []
    for regel in [*markdown.split("\n"), ""]:
        kaal = regel.strip()
        soort, tekst = _soort(kaal)
        if (not kaal or soort != "alinea") and bezig:
            uit.append(_alinea("alinea", " ".join(bezig)))
            bezig = []
        if kaal and soort == "alinea":
            bezig.append(tekst)
        elif tekst:
            uit.append(_alinea(soort, tekst))
    return [alinea for alinea in uit if alinea["delen"]]


def platte_tekst(alinea: View) -> str:
    """The words of a block, without emphasis."""
    return "".join(deel["tekst"] for deel in alinea["delen"])


def zonder_links(markdown: str) -> str:
    """Markdown in which links are plain words and pictures are gone."""
    return _LINK.sub(r"\1", _BEELD.sub("", markdown))


def _soort(regel: str) -> tuple[str, str]:
    for soort, patroon in (("kop", _KOP), ("punt", _PUNT)):
        if gevonden := patroon.match(regel):
            return soort, gevonden[1]
    if regel.startswith(">"):
        return "citaat", regel.lstrip("> ")
    return "alinea", regel


def _alinea(soort: str, tekst: str) -> View:
    return {"soort": soort, "delen": _delen(zonder_links(tekst).strip())}


def _delen(tekst: str) -> list[View]:
    delen: list[View] = []
    einde = 0
    for gevonden in _NADRUK.finditer(tekst):
        delen += _deel(tekst[einde : gevonden.start()], nadruk=False)
        delen += _deel(gevonden[2], nadruk=True)
        einde = gevonden.end()
    return delen + _deel(tekst[einde:], nadruk=False)


def _deel(tekst: str, *, nadruk: bool) -> list[View]:
    return [{"tekst": _ESCAPE.sub(r"\1", tekst), "nadruk": nadruk}] if tekst else []
