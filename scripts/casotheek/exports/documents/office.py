"""Word and EPUB through pandoc: headings, tables and alt texts as in the PDF.

Owns the frame that pandoc gets: the language, the notice at the foot of every page of
the Word file, fixed dates. Pandoc comes as a package and reaches nothing outside.
"""

from __future__ import annotations

import io
import os
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from casotheek.exports.pdf import eis_pakketten

_MOMENT = "1577836800"
"""A fixed moment for pandoc: the same input must give the same bytes."""

_BEGIN_VAN_ZIP = (1980, 1, 1, 0, 0, 0)


def maak_office(
    vorm: str, html: str, gegevens: Mapping[str, str], bestanden: Mapping[str, bytes]
) -> bytes:
    """`html` as `docx` or `epub`; `gegevens` are titel, ondertitel, uitgever, id, melding."""
    eis_pakketten("pypandoc", "docx")
    pypandoc: Any = import_module("pypandoc")
    with tempfile.TemporaryDirectory() as tijdelijk, _vaste_tijd():
        map_ = Path(tijdelijk)
        for naam, inhoud in bestanden.items():
            (map_ / naam).parent.mkdir(parents=True, exist_ok=True)
            (map_ / naam).write_bytes(inhoud)
        doel = map_ / f"document.{vorm}"
        opties = [
            f"--resource-path={map_}",
            "--metadata=lang=nl-NL",
            f"--metadata=title={gegevens['titel']}",
            f"--metadata=subtitle={gegevens['ondertitel']}",
            f"--metadata=author={gegevens['uitgever']}",
            "--shift-heading-level-by=-1",
        ]
        if vorm == "docx":
            voorbeeld = map_ / "voorbeeld.docx"
            voorbeeld.write_bytes(_voorbeeld(pypandoc, gegevens["melding"]))
            opties.append(f"--reference-doc={voorbeeld}")
        else:
            opties += [
                f"--metadata=identifier={gegevens['id']}",
                "--split-level=1",
                "--toc-depth=1",
            ]
        pypandoc.convert_text(html, vorm, "html", outputfile=str(doel), extra_args=opties)
        return doel.read_bytes()


@contextmanager
def _vaste_tijd() -> Iterator[None]:
    eerder = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ["SOURCE_DATE_EPOCH"] = _MOMENT
    try:
        yield
    finally:
        if eerder is None:
            del os.environ["SOURCE_DATE_EPOCH"]
        else:
            os.environ["SOURCE_DATE_EPOCH"] = eerder


def _voorbeeld(pypandoc: Any, melding: str) -> bytes:
    """Pandoc's own example document, with our foot: the notice and the page number."""
    docx: Any = import_module("docx")
    ruw = _standaard(pypandoc)
    document = docx.Document(io.BytesIO(ruw))
    for sectie in document.sections:
        alinea = sectie.footer.paragraphs[0]
        alinea.text = f"{melding}\t"
        _paginanummer(alinea)
    uit = io.BytesIO()
    document.save(uit)
    return _op_een_moment(uit.getvalue())


def _op_een_moment(ruw: bytes) -> bytes:
    """The same package with a fixed time in every entry; pandoc takes some over as they are."""
    uit = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(ruw)) as oud, zipfile.ZipFile(uit, "w") as nieuw:
        for deel in oud.infolist():
            nieuw.writestr(zipfile.ZipInfo(deel.filename, _BEGIN_VAN_ZIP), oud.read(deel))
    return uit.getvalue()


def _standaard(pypandoc: Any) -> bytes:
    opdracht = [pypandoc.get_pandoc_path(), "--print-default-data-file", "reference.docx"]
    return subprocess.run(opdracht, check=True, capture_output=True).stdout


def _paginanummer(alinea: Any) -> None:
    """A field that Word fills with the number of the page."""
    oxml: Any = import_module("docx.oxml")
    ns: Any = import_module("docx.oxml.ns")
    for soort, tekst in (("begin", ""), ("", "PAGE"), ("end", "")):
        deel = alinea.add_run()
        element = oxml.OxmlElement("w:instrText" if tekst else "w:fldChar")
        if tekst:
            element.text = tekst
        else:
            element.set(ns.qn("w:fldCharType"), soort)
        deel._r.append(element)
