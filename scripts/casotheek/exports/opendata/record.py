"""The record of the data set: DCAT-AP-NL 3 for catalogues, schema.org for search engines.

Owns the properties and the authority lists they come from. Without an address in the
settings the record is relative to its own place, which Turtle and JSON-LD allow.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from rdflib import RDF, XSD, Graph, Literal, Namespace, URIRef

from casotheek.library import Bibliotheek

DCAT = Namespace("http://www.w3.org/ns/dcat#")
DCT = Namespace("http://purl.org/dc/terms/")
FOAF = Namespace("http://xmlns.com/foaf/0.1/")
VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")
_EU = "http://publications.europa.eu/resource/authority/"
_IANA = "https://www.iana.org/assignments/media-types/"

LICENTIES = {
    "CC BY-SA 4.0": "https://creativecommons.org/licenses/by-sa/4.0/deed.nl",
    "CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/deed.nl",
    "CC0 1.0": "https://creativecommons.org/publicdomain/zero/1.0/deed.nl",
}
_SOORTEN = {
    ".csv": ("text/csv", f"{_EU}file-type/CSV"),
    ".json": ("application/json", f"{_EU}file-type/JSON"),
}


def dcat(bieb: Bibliotheek, bestanden: Mapping[str, bytes]) -> dict[str, bytes]:
    """The catalogue record in Turtle and JSON-LD; `bestanden` are what it describes."""
    graaf = _graaf(bieb, bestanden)
    return {
        "dcat.ttl": graaf.serialize(format="turtle").encode(),
        "dcat.jsonld": f"{_vaste_orde(graaf.serialize(format='json-ld'))}\n".encode(),
    }


def _vaste_orde(jsonld: str) -> str:
    """The same document whatever the order of the graph in memory: its lists are sets."""

    def orden(iets: Any) -> Any:
        if isinstance(iets, dict):
            return {naam: orden(waarde) for naam, waarde in sorted(iets.items())}
        if isinstance(iets, list):
            return sorted(map(orden, iets), key=lambda deel: json.dumps(deel, sort_keys=True))
        return iets

    return json.dumps(orden(json.loads(jsonld)), indent=1, ensure_ascii=False)


def schema_org(bieb: Bibliotheek, bestanden: Mapping[str, bytes]) -> dict[str, Any]:
    """The same data set in the words of schema.org."""
    instellingen = bieb.instellingen
    gegevens: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": _titel(bieb),
        "description": _omschrijving(bieb),
        "inLanguage": "nl",
        "isAccessibleForFree": True,
        "creator": {"@type": "Organization", "name": instellingen.uitgever.naam},
        "license": LICENTIES.get(instellingen.licentie, instellingen.licentie),
        "distribution": [
            {
                "@type": "DataDownload",
                "encodingFormat": _SOORTEN[_ending(naam)][0],
                "contentUrl": _iri(bieb, naam),
                "contentSize": f"{len(inhoud)} B",
            }
            for naam, inhoud in sorted(bestanden.items())
        ],
    }
    if instellingen.bijgewerkt:
        gegevens["dateModified"] = instellingen.bijgewerkt.isoformat()
    return gegevens


def _graaf(bieb: Bibliotheek, bestanden: Mapping[str, bytes]) -> Graph:
    graaf = Graph()
    for voorvoegsel, ruimte in (("dcat", DCAT), ("dct", DCT), ("foaf", FOAF), ("vcard", VCARD)):
        graaf.bind(voorvoegsel, ruimte)
    dataset, catalogus = (URIRef(_iri(bieb, f"#{deel}")) for deel in ("dataset", "catalogus"))
    uitgever, contact = _uitgever(graaf, bieb), _contact(graaf, bieb)
    for ding, soort in ((catalogus, DCAT.Catalog), (dataset, DCAT.Dataset)):
        graaf.add((ding, RDF.type, soort))
        graaf.add((ding, DCT.publisher, uitgever))
        graaf.add((ding, DCT.creator, uitgever))
        graaf.add((ding, DCAT.contactPoint, contact))
        graaf.add((ding, DCT.language, URIRef(f"{_EU}language/NLD")))
        graaf.add((ding, DCT.license, _licentie(bieb)))
        graaf.add((ding, DCT.description, Literal(_omschrijving(bieb), lang="nl")))
        _dagen(graaf, ding, bieb)
    graaf.add((catalogus, DCT.title, Literal(f"Open data van {bieb.instellingen.naam}", lang="nl")))
    graaf.add((catalogus, DCAT.dataset, dataset))
    graaf.add((dataset, DCT.title, Literal(_titel(bieb), lang="nl")))
    graaf.add((dataset, DCT.identifier, Literal(str(dataset))))
    graaf.add((dataset, DCAT.theme, URIRef(f"{_EU}data-theme/SOCI")))
    graaf.add((dataset, DCT.accessRights, URIRef(f"{_EU}access-right/PUBLIC")))
    graaf.add((dataset, DCAT.landingPage, URIRef(_iri(bieb, "./"))))
    for naam, inhoud in sorted(bestanden.items()):
        graaf.add((dataset, DCAT.distribution, _distributie(graaf, bieb, naam, inhoud)))
    return graaf


def _distributie(graaf: Graph, bieb: Bibliotheek, naam: str, inhoud: bytes) -> URIRef:
    ding = URIRef(_iri(bieb, f"#{naam}"))
    media, formaat = _SOORTEN[_ending(naam)]
    adres = URIRef(_iri(bieb, naam))
    grootte = Literal(len(inhoud), datatype=XSD.nonNegativeInteger)
    for eigenschap, waarde in (
        (RDF.type, DCAT.Distribution),
        (DCT.title, Literal(naam, lang="nl")),
        (DCAT.accessURL, adres),
        (DCAT.downloadURL, adres),
        (DCAT.mediaType, URIRef(f"{_IANA}{media}")),
        (DCT["format"], URIRef(formaat)),
        (DCAT.byteSize, grootte),
        (DCT.license, _licentie(bieb)),
    ):
        graaf.add((ding, eigenschap, waarde))
    _dagen(graaf, ding, bieb)
    return ding


def _uitgever(graaf: Graph, bieb: Bibliotheek) -> URIRef:
    """The publisher; a TOOI address in the settings names a public body for certain."""
    uitgever = bieb.instellingen.uitgever
    ding = URIRef(uitgever.adres or _iri(bieb, "#uitgever"))
    graaf.add((ding, RDF.type, FOAF.Agent))
    graaf.add((ding, FOAF.name, Literal(uitgever.naam, lang="nl")))
    graaf.add((ding, DCT.identifier, Literal(str(ding))))
    return ding


def _contact(graaf: Graph, bieb: Bibliotheek) -> URIRef:
    uitgever = bieb.instellingen.uitgever
    ding = URIRef(_iri(bieb, "#contact"))
    graaf.add((ding, RDF.type, VCARD.Kind))
    graaf.add((ding, VCARD.fn, Literal(uitgever.naam, lang="nl")))
    adres = uitgever.contact or uitgever.adres
    if adres:
        soort = VCARD.hasEmail if adres.startswith("mailto:") else VCARD.hasURL
        graaf.add((ding, soort, URIRef(adres)))
    return ding


def _licentie(bieb: Bibliotheek) -> URIRef | Literal:
    licentie = bieb.instellingen.licentie
    return URIRef(LICENTIES[licentie]) if licentie in LICENTIES else Literal(licentie, lang="nl")


def _dagen(graaf: Graph, ding: URIRef, bieb: Bibliotheek) -> None:
    """The dates of the settings; a build of the same content gives the same record."""
    if dag := bieb.instellingen.bijgewerkt:
        versies = [stuk.velden.datum for stuk in bieb.versies]
        graaf.add((ding, DCT.issued, Literal(min([dag, *versies]))))
        graaf.add((ding, DCT.modified, Literal(dag)))


def _titel(bieb: Bibliotheek) -> str:
    return f"{bieb.instellingen.naam}: casussen, lessen, obstakels en waarden"


def _omschrijving(bieb: Bibliotheek) -> str:
    instellingen = bieb.instellingen
    verzonnen = all(stuk.velden.herkomst == "fictief" for stuk in bieb.casussen)
    zin = " Alle casussen zijn verzonnen." if verzonnen and bieb.casussen else ""
    return f"{instellingen.omschrijving}{zin}"


def _iri(bieb: Bibliotheek, deel: str) -> str:
    basis = (bieb.instellingen.adres or "").rstrip("/")
    return f"{basis}/data/{deel.removeprefix('./')}" if basis else deel


def _ending(naam: str) -> str:
    return f".{naam.rpartition('.')[2]}"
