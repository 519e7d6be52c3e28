"""The Atom feed: published versions of the kompas and the newest casussen.

Owns the entries and their lasting ids. Dates come from the content alone, so that two
builds of the same library give the same feed.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date
from xml.etree import ElementTree as ET

from casotheek import addresses
from casotheek.library import Bibliotheek

ADRES = "feed.xml"
CASUSSEN = 20
"""How many casussen the feed holds, the highest numbers first."""

_NS = "http://www.w3.org/2005/Atom"


def feed(bieb: Bibliotheek) -> dict[str, bytes]:
    """The feed by its address; none when nothing in the library has a date."""
    dagen = [stuk.velden.datum for stuk in bieb.versies]
    if bieb.instellingen.bijgewerkt:
        dagen.append(bieb.instellingen.bijgewerkt)
    if not dagen:
        return {}
    ET.register_namespace("", _NS)
    wortel = ET.Element(f"{{{_NS}}}feed", {"{http://www.w3.org/XML/1998/namespace}lang": "nl"})
    _veld(wortel, "id", _id(bieb, "feed"))
    _veld(wortel, "title", bieb.instellingen.naam)
    _veld(wortel, "subtitle", bieb.instellingen.omschrijving)
    _veld(wortel, "updated", _moment(max(dagen)))
    _veld(wortel, "rights", bieb.instellingen.licentie)
    schrijver = ET.SubElement(wortel, f"{{{_NS}}}author")
    _veld(schrijver, "name", bieb.instellingen.uitgever.naam)
    _link(wortel, "self", _adres(bieb, ADRES))
    _link(wortel, "alternate", _adres(bieb, ""))
    for bericht in _berichten(bieb, max(dagen)):
        wortel.append(bericht)
    ET.indent(wortel, " ")
    kop = b'<?xml version="1.0" encoding="utf-8"?>\n'
    return {ADRES: kop + ET.tostring(wortel, encoding="utf-8") + b"\n"}


def _berichten(bieb: Bibliotheek, dag: date) -> Iterator[ET.Element]:
    for stuk in reversed(bieb.versies):
        versie = stuk.velden
        yield _bericht(
            bieb,
            f"versie/{versie.versie}",
            versie.titel,
            versie.samenvatting,
            versie.datum,
            addresses.versie(versie.versie),
        )
    # A casus has no day of its own: the day the library was last updated stands for it.
    for casus in list(reversed(bieb.casussen))[:CASUSSEN]:
        velden = casus.velden
        yield _bericht(
            bieb,
            f"casus/{velden.nummer}",
            f"Casus {velden.nummer}: {velden.titel}",
            velden.samenvatting,
            dag,
            addresses.casus(casus.stam),
        )


def _bericht(
    bieb: Bibliotheek, sleutel: str, titel: str, tekst: str, dag: date, pad: str
) -> ET.Element:
    bericht = ET.Element(f"{{{_NS}}}entry")
    _veld(bericht, "id", _id(bieb, sleutel))
    _veld(bericht, "title", titel)
    _veld(bericht, "updated", _moment(dag))
    _link(bericht, "alternate", _adres(bieb, pad))
    _veld(bericht, "summary", tekst)
    return bericht


def _veld(ouder: ET.Element, naam: str, tekst: str) -> None:
    ET.SubElement(ouder, f"{{{_NS}}}{naam}").text = tekst


def _link(ouder: ET.Element, rel: str, adres: str) -> None:
    ET.SubElement(ouder, f"{{{_NS}}}link", {"rel": rel, "href": adres})


def _adres(bieb: Bibliotheek, pad: str) -> str:
    """Relative to the feed itself when the library has no address yet."""
    basis = (bieb.instellingen.adres or "").rstrip("/")
    return f"{basis}/{pad}" if basis else pad or "./"


def _id(bieb: Bibliotheek, sleutel: str) -> str:
    """The same for ever, also when the site moves or a title changes."""
    ruimte = uuid.uuid5(uuid.NAMESPACE_OID, bieb.instellingen.naam)
    return uuid.uuid5(ruimte, sleutel).urn


def _moment(dag: date) -> str:
    return f"{dag.isoformat()}T00:00:00Z"
