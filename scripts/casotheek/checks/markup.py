"""Markup: a story is data, never code, and its links stay within the library.

Owns what Markdown may hold. The scan is deliberately coarser than any Markdown
parser (HTML is refused inside code too), because engines differ in what they take
for code; nothing a casus needs is lost by it.
"""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from casotheek.addresses import VASTE_PAGINAS
from casotheek.checks.references import toestanden
from casotheek.findings import Finding, Plek, maak
from casotheek.library import Bibliotheek
from casotheek.library.gather import DOCS, KOMPAS
from casotheek.reading import Document, bedoel_je

if TYPE_CHECKING:
    from casotheek.checks import Vraag

_HTML = re.compile(r"<(?=[A-Za-z/!?])[^>\n]{0,80}>?")
_AUTOLINK = re.compile(r"<((?:[a-z][a-z0-9+.-]{1,30}:|[^\s<>@]+@)[^\s<>]*)>", re.IGNORECASE)
_LINK = re.compile(r"(!?)\[([^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*)\]\(\s*(<[^>]*>|[^\s)]*)")
_LINK_KAAL = re.compile(r"()()\]\(\s*(<[^>]*>|[^\s)]*)")
_LINK_LOS = re.compile(r"()\[((?!\^)[^\[\]\n]*)\]:[ \t]*\n?[ \t>]*(\S+)")
_KAAL_ADRES = re.compile(r"(?:\b(?:https?|ftp)://|\bwww\.)[^\s)>\]]+", re.IGNORECASE)
_GEVAAR = re.compile(r"(?:javascript|vbscript|data|file|blob|about):", re.IGNORECASE)
_BINNEN = re.compile(
    r"(?:[\w.-]+/)*[\w.-]+\.(?:md|png|jpe?g|webp|gif)(?:#[\w-]*)?|#[\w-]+", re.ASCII
)
_INVOEGEN = re.compile(r"-{1,}8<-{1,}|\{![^}\n]*!\}|^\s*\.\. include::", re.MULTILINE)
_EIGENSCHAP = re.compile(
    r"(?<!\{)\{(?!\{|%)(?::|[^{}\n]*(?:=|^\s*[.#]\w)|\s*[.#]\w)[^{}\n]*\}(?!\})"
)
_NUMMER = re.compile(r"casussen/([0-9]{1,5})-")
_BEELD = (".png", ".jpg", ".jpeg", ".webp", ".gif")
_KOP_1 = re.compile(r"^ {0,3}#(?!#)\s", re.MULTILINE)
_KOP_STREEP = re.compile(r"(?<=\S)[ \t]*\n {0,3}(=+|-{2,})[ \t]*$", re.MULTILINE)


def controleer(bieb: Bibliotheek, vraag: Vraag) -> Iterator[Finding]:
    """Every story of the library, hand-written pages included."""
    doelen = _Doelen(_bronnen(bieb), toestanden(bieb), bieb.onleesbaar)
    for document in _documenten(bieb):
        yield from _document(document, doelen)


@dataclass(frozen=True)
class _Doelen:
    """What a link may point at, and what is known of the rest."""

    bestaand: frozenset[str]
    toestand: Mapping[int, str]
    """Why a casus is not published, by number; empty when it is."""
    onleesbaar: frozenset[str]


def _document(document: Document, doelen: _Doelen) -> Iterator[Finding]:
    met_links = document.pad.startswith("docs/")
    yield from _html(document)
    yield from _vondsten(document, _INVOEGEN, "C415")
    yield from _vondsten(document, _EIGENSCHAP, "C416")
    if not met_links:
        yield from _vondsten(document, _KOP_1, "C418")
    yield from _vondsten(document, _KOP_STREEP, "C418", groep=1)
    yield from _links(document, doelen, met_links)


def _documenten(bieb: Bibliotheek) -> Iterator[Document]:
    for groep in (
        bieb.casussen,
        bieb.concepten,
        bieb.waarden,
        bieb.opdrachten,
        bieb.werkvormen,
        bieb.trajecten,
        bieb.paginas,
    ):
        for stuk in groep:
            yield stuk.document


def _bronnen(bieb: Bibliotheek) -> frozenset[str]:
    """The sources a link can reach, as the site engine will see them."""
    uit = {stuk.document.pad for stuk in bieb.casussen if stuk.velden.status == "gepubliceerd"}
    for groep in (bieb.waarden, bieb.opdrachten, bieb.werkvormen, bieb.trajecten, bieb.paginas):
        uit |= {stuk.document.pad.removeprefix("docs/") for stuk in groep}
    uit = {pad.replace("kompas/opdrachten/", "opdrachten/") for pad in uit}
    uit |= {bijlage.pad for bijlage in bieb.bijlagen}
    return frozenset(uit) | VASTE_PAGINAS


def _vondsten(
    document: Document, patroon: re.Pattern[str], code: str, groep: int = 0
) -> Iterator[Finding]:
    for vondst in patroon.finditer(document.body):
        yield maak(code, _plek(document, vondst.start(groep)), lengte=len(vondst[groep]))


def _html(document: Document) -> Iterator[Finding]:
    for vondst in _HTML.finditer(document.body):
        if _AUTOLINK.match(document.body, vondst.start()) is None:
            plek = _plek(document, vondst.start())
            yield maak("C410", plek, citaat=vondst[0], lengte=len(vondst[0]))


def _links(document: Document, doelen: _Doelen, met_links: bool) -> Iterator[Finding]:
    body = document.body
    gezien: set[int] = set()
    for patroon in (_LINK, _LINK_KAAL, _LINK_LOS):
        for vondst in patroon.finditer(body):
            if vondst.start(3) not in gezien:
                gezien.add(vondst.start(3))
                yield from _link(document, vondst, doelen, met_links)
    if met_links:
        return
    for patroon, groep in ((_AUTOLINK, 1), (_KAAL_ADRES, 0)):
        for vondst in patroon.finditer(body):
            if vondst.start(groep) not in gezien:
                gezien.add(vondst.start(groep))
                code = "C412" if _GEVAAR.match(vondst[groep]) else "C411"
                plek = _plek(document, vondst.start(groep))
                yield maak(code, plek, citaat=vondst[groep], lengte=len(vondst[groep]))


def _link(
    document: Document, vondst: re.Match[str], doelen: _Doelen, met_links: bool
) -> Iterator[Finding]:
    rauw = vondst[3].strip("<>").strip()
    doel = unquote(html.unescape(rauw))
    plek = _plek(document, vondst.start(3))
    beeld = vondst[1] == "!" or doel.lower().endswith(_BEELD)
    if vondst[1] == "!" and not vondst[2].strip():
        yield maak("C417", _plek(document, vondst.start()))
    if met_links and not beeld and re.fullmatch(r"https://[^\s\"'<>]+", doel):
        return
    if not _BINNEN.fullmatch(doel) or doel.startswith("/"):
        yield maak(_code_buiten(doel, beeld), plek, citaat=doel, bedoel="", lengte=len(rauw))
    elif not doel.startswith("#"):
        yield from _binnen(document, doel, plek, doelen, beeld)


def _code_buiten(doel: str, beeld: bool) -> str:
    kaal = re.sub(r"[\s\x00-\x1f]", "", doel)
    if _GEVAAR.match(kaal):
        return "C412"
    if beeld:
        return "C414"
    return "C411" if ":" in kaal or kaal.startswith("/") or ".." in kaal else "C413"


def _binnen(
    document: Document, doel: str, plek: Plek, doelen: _Doelen, beeld: bool
) -> Iterator[Finding]:
    hier = document.pad.removeprefix("docs/").replace("kompas/opdrachten/", "opdrachten/")
    pad = posixpath.normpath(posixpath.join(posixpath.dirname(hier), doel.partition("#")[0]))
    if pad.startswith(".."):
        yield maak("C411", plek, citaat=doel, lengte=len(doel))
    elif pad not in doelen.bestaand and not _gelezen_als(pad) & doelen.onleesbaar:
        uitleg = _uitleg(pad, posixpath.dirname(hier) or ".", doelen)
        code = "C414" if beeld else "C413"
        yield maak(code, plek, citaat=doel, bedoel=uitleg, lengte=len(doel))


def _gelezen_als(pad: str) -> set[str]:
    """The paths in the library that a place on the site may come from."""
    return {pad, f"{DOCS}/{pad}", f"{KOMPAS}/{pad}"}


def _uitleg(pad: str, vanuit: str, doelen: _Doelen) -> str:
    """Why nothing stands there: not published, renamed, or a slip of the pen."""
    nummer = _NUMMER.match(pad)
    if nummer and (toestand := doelen.toestand.get(int(nummer[1]))):
        return f" (casus {int(nummer[1])} is {toestand})"
    zelfde = [bron for bron in doelen.bestaand if nummer and bron.startswith(nummer[0])]
    if zelfde:
        return f" (bedoel je ‘{posixpath.relpath(min(zelfde), vanuit)}’?)"
    keuzes = [posixpath.relpath(bron, vanuit) for bron in doelen.bestaand]
    return bedoel_je(posixpath.relpath(pad, vanuit), keuzes)


def _plek(document: Document, begin: int) -> Plek:
    ervoor = document.body[:begin]
    regel = document.body_regel + ervoor.count("\n")
    return Plek(document.pad, regel, begin - ervoor.rfind("\n"))
