"""Making a document: check it, look whether it was made before, render it.

Owns the order and the store. What did not change is not rendered again: a document is
kept under the sum of all that it is made from.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from casotheek.exports.documents.before import keur_delen, keur_letters
from casotheek.exports.documents.contents import Boek
from casotheek.exports.documents.office import maak_office
from casotheek.exports.letters import letterkast
from casotheek.exports.pdf import OntbreektFout, eis_pakketten, maak_pdf
from casotheek.exports.printing import drukletters, letterstijl, stijl, vul
from casotheek.findings import Finding, Plek, maak

VORMEN = ("pdf", "docx", "epub")
_MAP = "documenten"
_MAKERS = {
    "pdf": ("weasyprint", "pikepdf"),
    "docx": ("pypandoc-binary", "python-docx"),
    "epub": ("pypandoc-binary",),
}


def gekeurd(boek: Boek, vorm: str, werkmap: Path) -> list[Finding]:
    """What stands in the way of this document; empty when it can be made."""
    findings = list(keur_delen(boek))
    if vorm == "pdf":
        try:
            findings += keur_letters(boek, drukletters(letterkast(werkmap)))
        except (PackageNotFoundError, OSError) as fout:
            findings.append(maak("C813", Plek(boek.soort), naam=str(fout)))
    return findings


def document(boek: Boek, vorm: str, werkmap: Path, beelden: Mapping[str, bytes]) -> bytes:
    """The bytes of the document; from the store in `werkmap` when nothing changed."""
    eis_pakketten("weasyprint" if vorm == "pdf" else "pypandoc")
    html = vul("document.html", boek=boek, vorm=vorm)
    css = f"{letterstijl()}\n{stijl('document.css')}"
    bewaard = werkmap / _MAP / f"{boek.soort}-{_som(html, css, vorm, beelden)}.{vorm}"
    if bewaard.is_file():
        return bewaard.read_bytes()
    if vorm == "pdf":
        letters = {
            f"letters/{naam}": deel for naam, deel in drukletters(letterkast(werkmap)).items()
        }
        inhoud = maak_pdf(html, css, {**letters, **beelden})
    else:
        inhoud = maak_office(vorm, html, _gegevens(boek), beelden)
    bewaard.parent.mkdir(parents=True, exist_ok=True)
    tijdelijk = bewaard.with_name(f".{bewaard.name}.deel")
    tijdelijk.write_bytes(inhoud)
    tijdelijk.replace(bewaard)
    return inhoud


def _gegevens(boek: Boek) -> dict[str, str]:
    omslag = boek.omslag
    sleutel = f"{omslag['bibliotheek']}/{boek.soort}/{omslag['versie']}/{omslag['editie']}"
    return {
        "titel": f"{boek.titel} ({omslag['bibliotheek']})",
        "ondertitel": boek.ondertitel,
        "uitgever": omslag["uitgever"],
        "melding": omslag["melding"],
        "id": uuid.uuid5(uuid.NAMESPACE_OID, sleutel).urn,
    }


def _som(html: str, css: str, vorm: str, beelden: Mapping[str, bytes]) -> str:
    """Changes as soon as anything does that the document is made from."""
    merk = hashlib.sha256()
    try:
        versies = [f"{pakket} {version(pakket)}" for pakket in _MAKERS[vorm]]
    except PackageNotFoundError as fout:
        raise OntbreektFout(str(fout.name)) from fout
    for tekst in (vorm, *versies, html, css):
        merk.update(tekst.encode())
        merk.update(b"\0")
    for naam, inhoud in sorted(beelden.items()):
        merk.update(naam.encode())
        merk.update(hashlib.sha256(inhoud).digest())
    return merk.hexdigest()[:24]
