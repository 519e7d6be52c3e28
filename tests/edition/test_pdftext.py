"""The text of a PDF can be read, so that a leak in it is found."""

import pytest

from casotheek.edition.pdftext import pdf_tekst
from casotheek.edition.traces import als_stroom, woorden

ZIN = "Niemand mocht weten dat de zilveren lepel onder de vloer lag, zei Özgür Yılmaz."


def test_pages_titles_and_alternative_text_are_read() -> None:
    weasyprint = pytest.importorskip("weasyprint")
    pytest.importorskip("pikepdf")
    html = (
        f'<html lang="nl"><head><title>Titel van steen</title></head><body><h1>Kop apart</h1>'
        f"<p>{ZIN}</p><p style='font-family: monospace'>tweede <b>letter</b>soort</p></body></html>"
    )
    tekst = pdf_tekst(weasyprint.HTML(string=html).write_pdf(pdf_variant="pdf/ua-1"))
    stroom = als_stroom(woorden(tekst))
    for stuk in (ZIN, "tweede lettersoort", "Titel van steen", "Kop apart"):
        assert als_stroom(woorden(stuk)) in stroom
