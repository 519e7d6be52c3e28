"""Open data: what a spreadsheet, a program and a catalogue get."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from pyshacl import validate
from rdflib import Graph

import sitebouw
from casotheek import edition
from casotheek.exports.opendata import TABELLEN, databestanden
from casotheek.library import Bibliotheek, laad

# Holds every count that the shapes of DCAT-AP-NL 3.0.0 (Geonovum, shapes/300) ask of what we
# describe, and the ranges that a harvester needs.
VORMEN = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
[] a sh:NodeShape ; sh:targetClass dcat:Catalog ;
  sh:property [ sh:path dct:title ; sh:minCount 1 ; sh:datatype <http://www.w3.org/1999/02/22-rdf-syntax-ns#langString> ] ,
    [ sh:path dct:description ; sh:minCount 1 ] , [ sh:path dct:publisher ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path dcat:contactPoint ; sh:minCount 1 ; sh:maxCount 1 ; sh:class vcard:Kind ] , [ sh:path dcat:dataset ; sh:minCount 1 ; sh:class dcat:Dataset ] .
[] a sh:NodeShape ; sh:targetClass dcat:Dataset ;
  sh:property [ sh:path dct:title ; sh:minCount 1 ] , [ sh:path dct:description ; sh:minCount 1 ] ,
    [ sh:path dct:identifier ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path dct:publisher ; sh:minCount 1 ; sh:maxCount 1 ; sh:class foaf:Agent ] ,
    [ sh:path dct:creator ; sh:minCount 1 ; sh:class foaf:Agent ] ,
    [ sh:path dcat:contactPoint ; sh:minCount 1 ; sh:maxCount 1 ; sh:class vcard:Kind ] ,
    [ sh:path dct:accessRights ; sh:minCount 1 ; sh:maxCount 1 ; sh:pattern "access-right/PUBLIC$" ] ,
    [ sh:path dcat:theme ; sh:minCount 1 ; sh:pattern "authority/data-theme/[A-Z]{4}$" ] ,
    [ sh:path dct:issued ; sh:minCount 1 ; sh:datatype xsd:date ] ,
    [ sh:path dct:modified ; sh:minCount 1 ; sh:datatype xsd:date ] ,
    [ sh:path dcat:distribution ; sh:minCount 8 ; sh:class dcat:Distribution ] .
[] a sh:NodeShape ; sh:targetClass dcat:Distribution ;
  sh:property [ sh:path dcat:accessURL ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ,
    [ sh:path dct:license ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ,
    [ sh:path dcat:mediaType ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ,
    [ sh:path dct:format ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ,
    [ sh:path dcat:byteSize ; sh:minCount 1 ; sh:datatype xsd:nonNegativeInteger ] .
[] a sh:NodeShape ; sh:targetClass foaf:Agent ; sh:property [ sh:path foaf:name ; sh:minCount 1 ] .
[] a sh:NodeShape ; sh:targetClass vcard:Kind ; sh:property [ sh:path vcard:fn ; sh:minCount 1 ] ,
    [ sh:path [ sh:alternativePath ( vcard:hasEmail vcard:hasURL ) ] ; sh:minCount 1 ] .
"""
MEER = """
adres: https://voorbeeld.nl
bijgewerkt: 2020-03-31
"""
UITGEVER = 'uitgever: {naam: "Niemand", contact: "mailto:data@voorbeeld.nl"}'


@pytest.fixture
def bieb(tmp_path: Path) -> Bibliotheek:
    map_ = sitebouw.voorbeeld(tmp_path / "bieb")
    instellingen = map_ / "kompas" / "instellingen.yml"
    tekst = instellingen.read_text("utf-8").replace('uitgever: {naam: "Niemand"}', UITGEVER)
    instellingen.write_text(tekst + MEER, "utf-8")
    return edition.cut(laad(map_)[0], "openbaar", date(2026, 11, 22))


@pytest.fixture
def bestanden(bieb: Bibliotheek) -> dict[str, bytes]:
    return databestanden(bieb)


def _rijen(inhoud: bytes) -> list[dict[str, str]]:
    assert inhoud.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(inhoud.decode("utf-8-sig")), delimiter=";"))


@pytest.mark.parametrize("tabel", TABELLEN, ids=lambda tabel: tabel.naam)
def test_csv_and_json_hold_the_same_rows_and_the_json_fits_its_schema(
    tabel: Any, bestanden: dict[str, bytes]
) -> None:
    lijst = json.loads(bestanden[f"data/{tabel.naam}.json"])
    schema = json.loads(bestanden[f"data/{tabel.naam}.schema.json"])
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(lijst, schema)
    rijen = _rijen(bestanden[f"data/{tabel.naam}.csv"])
    assert len(rijen) == len(lijst) > 0
    assert list(rijen[0]) == list(lijst[0]) == [kolom.naam for kolom in tabel.kolommen]


def test_the_rows_say_what_the_casussen_say(bestanden: dict[str, bytes]) -> None:
    casussen = _rijen(bestanden["data/casussen.csv"])
    assert [rij["nummer"] for rij in casussen] == ["1", "2", "3"]
    assert casussen[0]["leefgebieden"] == "wonen | schulden"
    assert casussen[1]["bedrag"] == "1480"
    assert casussen[1]["adres"] == "https://voorbeeld.nl/casussen/002-alles/"
    assert casussen[1]["waarden_schuurden"] == "eropaf"
    obstakels = json.loads(bestanden["data/obstakels.json"])
    assert obstakels[1]["signaal_aan"] == "gemeente"
    waarden = json.loads(bestanden["data/waarden.json"])
    assert {w["sleutel"]: w["droeg_bij"] for w in waarden}["perspectief"] == 2


@pytest.mark.parametrize("begin", ["=1+1", "+31", "-2", "@som", "  =HYPERLINK(1)", "＝1"])
def test_no_cell_is_run_as_a_formula(tmp_path: Path, begin: str) -> None:
    tekst = (sitebouw.EERSTE).replace("Acht weken wachten.", f"{begin} weken")
    map_ = sitebouw.voorbeeld(tmp_path / "bieb", {"casussen/001-de-derde-sleutel.md": tekst})
    bieb = edition.cut(laad(map_)[0], "openbaar", date(2026, 11, 22))
    cel = _rijen(databestanden(bieb)["data/obstakels.csv"])[0]["wat"]
    assert cel.startswith("'")
    assert cel.endswith("weken")


def test_the_codebook_explains_every_column(bestanden: dict[str, bytes]) -> None:
    rijen = _rijen(bestanden["data/codeboek.csv"])
    kolommen = {(tabel.naam, kolom.naam) for tabel in TABELLEN for kolom in tabel.kolommen}
    assert {(rij["tabel"], rij["kolom"]) for rij in rijen} == kolommen
    assert all(rij["betekenis"].endswith((".", "?")) for rij in rijen)


# The parser of rdflib for JSON-LD still uses a class that rdflib itself calls old.
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
@pytest.mark.parametrize("naam, vorm", [("dcat.ttl", "turtle"), ("dcat.jsonld", "json-ld")])
def test_the_record_has_every_mandatory_property(
    bestanden: dict[str, bytes], naam: str, vorm: str
) -> None:
    graaf = Graph().parse(data=bestanden[f"data/{naam}"], format=vorm)
    vormen = Graph().parse(data=VORMEN, format="turtle")
    goed, _, verslag = validate(graaf, shacl_graph=vormen)
    assert goed, verslag


def test_the_shapes_notice_what_is_missing(bestanden: dict[str, bytes]) -> None:
    ttl = bestanden["data/dcat.ttl"].decode().replace("dcat:theme", "dct:subject")
    vormen = Graph().parse(data=VORMEN, format="turtle")
    goed, _, _ = validate(Graph().parse(data=ttl, format="turtle"), shacl_graph=vormen)
    assert not goed


def test_sizes_and_addresses_are_those_of_the_files(bestanden: dict[str, bytes]) -> None:
    beschrijving = json.loads(bestanden["data/dataset.jsonld"])
    assert beschrijving["@type"] == "Dataset"
    for deel in beschrijving["distribution"]:
        naam = deel["contentUrl"].removeprefix("https://voorbeeld.nl/")
        assert deel["contentSize"] == f"{len(bestanden[naam])} B"


def test_the_same_library_gives_the_same_bytes(bieb: Bibliotheek) -> None:
    assert databestanden(bieb) == databestanden(bieb)
