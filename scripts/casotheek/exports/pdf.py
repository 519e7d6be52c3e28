"""HTML to a tagged PDF: WeasyPrint, and pikepdf for what it leaves undone.

Owns the mending: header cells get a scope, running heads and feet become artifacts,
links print. The libraries are imported when a document is made, because a site needs
neither of them. The result is the same to the byte for the same input.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any

_BASIS = "https://document.invalid/"
_MERK = re.compile(rb"/\w+\s+<</MCID (\d+)>>\s+BDC")
_PRINT = 4


class OntbreektFout(Exception):
    """A library for documents is not installed; the message names it."""


class VreemdAdresFout(Exception):
    """A document asks for something that was not handed over; the message is its address."""


def eis_pakketten(*namen: str) -> None:
    """OntbreektFout when one of these packages is not there."""
    weg = [naam for naam in namen if find_spec(naam) is None]
    if weg:
        raise OntbreektFout(", ".join(weg))


def maak_pdf(html: str, css: str, bestanden: Mapping[str, bytes]) -> bytes:
    """A tagged PDF of `html` in the style `css`.

    `bestanden` are the only other things it may use, by relative address (letters,
    pictures). Nothing is fetched from anywhere.
    """
    eis_pakketten("weasyprint", "pikepdf")
    try:
        weasyprint: Any = import_module("weasyprint")
        letters: Any = import_module("weasyprint.text.fonts")
    except OSError as fout:
        raise OntbreektFout("pango (een systeembibliotheek)") from fout
    haler = _haler(bestanden)
    instelling = letters.FontConfiguration()
    stijl = weasyprint.CSS(string=css, font_config=instelling, url_fetcher=haler, base_url=_BASIS)
    document = weasyprint.HTML(string=html, url_fetcher=haler, base_url=_BASIS)
    try:
        ruw: bytes = document.write_pdf(
            stylesheets=[stijl], font_config=instelling, pdf_variant="pdf/ua-1", pdf_tags=True
        )
    except weasyprint.urls.FatalURLFetchingError as fout:
        # Not an Exception over there, so that nothing in between can swallow it.
        raise VreemdAdresFout(str(fout)) from None
    return herstel(ruw)


def _haler(bestanden: Mapping[str, bytes]) -> Any:
    urls: Any = import_module("weasyprint.urls")

    class Haler(urls.URLFetcher):  # type: ignore[misc]  # WeasyPrint is untyped and late
        """Gives what was handed over; all else stops the document."""

        def fetch(self, url: str, headers: Any = None) -> Any:
            inhoud = bestanden.get(url.removeprefix(_BASIS))
            if inhoud is None or not url.startswith(_BASIS):
                raise urls.FatalURLFetchingError(url)
            return urls.URLFetcherResponse(url, inhoud)

    return Haler()


def herstel(ruw: bytes) -> bytes:
    """The PDF with what WeasyPrint leaves undone for a screen reader."""
    pikepdf: Any = import_module("pikepdf")
    with pikepdf.open(io.BytesIO(ruw)) as pdf:
        per_pagina: dict[tuple[int, int], set[int]] = {}
        for element, ouders in _elementen(pdf.Root.StructTreeRoot.K, ()):
            if element.get("/S") == "/TH":
                _geef_bereik(pikepdf, element, ouders)
            _onthoud(element, per_pagina)
        for pagina in pdf.pages:
            _herstel_pagina(pdf, pagina, per_pagina.get(pagina.obj.objgen, set()))
        uit = io.BytesIO()
        pdf.save(uit, deterministic_id=True)
    return uit.getvalue()


def _elementen(knoop: Any, ouders: tuple[str, ...]) -> Iterator[tuple[Any, tuple[str, ...]]]:
    """Every structure element with the kinds of those above it."""
    stapel = [(knoop, ouders)]
    while stapel:
        huidig, boven = stapel.pop()
        if isinstance(huidig, int):
            continue
        if huidig._type_name == "array":
            stapel += [(kind, boven) for kind in huidig]
        elif "/S" in huidig:
            yield huidig, boven
            if "/K" in huidig:
                stapel.append((huidig.K, (*boven, str(huidig.S))))


def _geef_bereik(pikepdf: Any, cel: Any, ouders: tuple[str, ...]) -> None:
    bereik = "/Column" if "/THead" in ouders else "/Row"
    kenmerken = cel.get("/A", pikepdf.Dictionary(O=pikepdf.Name.Table))
    kenmerken["/Scope"] = pikepdf.Name(bereik)
    cel["/A"] = kenmerken


def _onthoud(element: Any, per_pagina: dict[tuple[int, int], set[int]]) -> None:
    """Which marked content of which page the structure uses."""
    if "/Pg" not in element or "/K" not in element:
        return
    kinderen = element.K
    lijst = [kinderen] if isinstance(kinderen, int) else kinderen
    if not isinstance(kinderen, int) and kinderen._type_name != "array":
        lijst = [kinderen]
    nummers = {int(kind) for kind in lijst if isinstance(kind, int)}
    per_pagina.setdefault(element.Pg.objgen, set()).update(nummers)


def _herstel_pagina(pdf: Any, pagina: Any, gebruikt: set[int]) -> None:
    """Mark what the structure does not know (running head and foot) as an artifact."""

    def vervang(merk: re.Match[bytes]) -> bytes:
        return merk.group() if int(merk.group(1)) in gebruikt else b"/Artifact BMC"

    pagina.contents_coalesce()
    inhoud = pagina.obj.Contents.read_bytes()
    nieuw = _MERK.sub(vervang, inhoud)
    if nieuw != inhoud:
        pagina.obj.Contents = pdf.make_stream(nieuw)
    for aantekening in pagina.obj.get("/Annots", ()):
        aantekening["/F"] = int(aantekening.get("/F", 0)) | _PRINT
