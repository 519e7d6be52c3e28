"""Gathering: from a folder on disk to one Bibliotheek, with all reading faults.

Owns where each kind of content lives and which model it takes. Reading decides
what is well formed; checks decide what is right.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from casotheek.findings import Finding, Plek, maak
from casotheek.library.bibliotheek import Begrippen, Bibliotheek, Bijlage, Stuk
from casotheek.model import (
    Begrippenlijst,
    Casus,
    Deel,
    Ingetrokken,
    Instellingen,
    Opdracht,
    Pagina,
    Teamlijst,
    Traject,
    Versie,
    Waarde,
    Werkvorm,
)
from casotheek.model.casus import CASUSVORMEN, Concept, ConceptBasis
from casotheek.model.instellingen import Uitgever
from casotheek.reading import (
    Bestand,
    Blok,
    Document,
    Regels,
    bedoel_je,
    lees_bestand,
    lees_document,
    lees_yaml,
    loop_map,
    valideer,
)

M = TypeVar("M", bound=Deel)

CASUSSEN = "casussen"
KOMPAS = "kompas"
DOCS = "docs"
BIJLAGEN = f"{CASUSSEN}/bijlagen"

_KOMPASMAPPEN = frozenset({"opdrachten", "versies"})
_DOCSMAPPEN = frozenset({"trajecten", "werkvormen"})
_ZONDER = Instellingen(naam="Casotheek", omschrijving="–", uitgever=Uitgever(naam="–"))


@dataclass
class _Oogst:
    """What is gathered on the way; becomes the immutable Bibliotheek at the end."""

    basis: Path
    findings: list[Finding] = field(default_factory=list)
    gebrekkig: list[Stuk[ConceptBasis]] = field(default_factory=list)

    def bestanden(self, map_: str, regels: Regels) -> Iterator[Bestand]:
        for vondst in loop_map(self.basis, map_, regels):
            if isinstance(vondst, Finding):
                self.findings.append(vondst)
            else:
                yield vondst

    def tekst(self, bestand: Bestand) -> str | None:
        tekst = lees_bestand(bestand)
        if isinstance(tekst, Finding):
            self.findings.append(tekst)
            return None
        return tekst

    def stukken(
        self, model: type[M], map_: str, regels: Regels, *, verplicht: bool = True
    ) -> tuple[Stuk[M], ...]:
        """Every Markdown file of `map_` as a piece of this model, in order of path."""
        documenten = self.documenten(map_, regels, verplicht=verplicht)
        return tuple(stuk for doc in documenten if (stuk := self.stuk(model, doc)) is not None)

    def documenten(
        self, map_: str, regels: Regels, *, verplicht: bool = True
    ) -> Iterator[Document]:
        for bestand in self.bestanden(map_, regels):
            tekst = self.tekst(bestand)
            if tekst is None:
                continue
            document, findings = lees_document(bestand.pad, tekst, verplicht=verplicht)
            self.findings += findings
            if not findings:
                yield document

    def stuk(self, model: type[M], document: Document) -> Stuk[M] | None:
        velden, findings = valideer(model, document)
        self.findings += findings
        return Stuk(velden, document) if velden is not None else None

    def yaml(self, model: type[M], bestand: Bestand) -> Stuk[M] | None:
        tekst = self.tekst(bestand)
        if tekst is None:
            return None
        document, findings = lees_yaml(bestand.pad, tekst)
        self.findings += findings
        return None if findings else self.stuk(model, document)

    def vast_bestand(self, model: type[M], pad: str) -> Stuk[M] | None:
        """A file that every library has, such as `kompas/teams.yml`."""
        op_schijf = self.basis / pad
        if not op_schijf.is_file() or op_schijf.is_symlink():
            self.findings.append(maak("C308", Plek(pad), naam=pad))
            return None
        return self.yaml(model, Bestand(pad, op_schijf, op_schijf.stat().st_size))


def laad(map_: Path) -> tuple[Bibliotheek, list[Finding]]:
    """The library in folder `map_`, and every fault met while reading it.

    Files with a fault are absent from the Bibliotheek.
    """
    oogst = _Oogst(map_)
    begrippen = oogst.vast_bestand(Begrippenlijst, f"{KOMPAS}/begrippen.yml")
    teams = oogst.vast_bestand(Teamlijst, f"{KOMPAS}/teams.yml")
    instellingen = oogst.vast_bestand(Instellingen, f"{KOMPAS}/instellingen.yml")
    compleet, concepten, ingetrokken = _casussen(oogst)
    bibliotheek = Bibliotheek(
        instellingen=instellingen.velden if instellingen else _ZONDER,
        begrippen=_begrippen(begrippen),
        teams=teams.velden.teams if teams else (),
        casussen=compleet,
        concepten=concepten,
        ingetrokken=ingetrokken,
        waarden=_waarden(oogst),
        opdrachten=oogst.stukken(Opdracht, f"{KOMPAS}/opdrachten", Regels()),
        versies=_versies(oogst),
        werkvormen=oogst.stukken(Werkvorm, f"{DOCS}/werkvormen", Regels()),
        trajecten=oogst.stukken(Traject, f"{DOCS}/trajecten", Regels()),
        paginas=_paginas(oogst),
        bijlagen=_bijlagen(oogst),
        losse=_losse(oogst),
        bronnen=tuple(stuk.document for stuk in (begrippen, teams, instellingen) if stuk),
    )
    fout = frozenset(finding.plek.bestand for finding in oogst.findings if finding.is_fout)
    bibliotheek = replace(bibliotheek, onleesbaar=fout, gebrekkig=tuple(oogst.gebrekkig))
    return bibliotheek, oogst.findings


def _begrippen(stuk: Stuk[Begrippenlijst] | None) -> Begrippen:
    return Begrippen(stuk.velden.begrippen, stuk.velden.jargon) if stuk else Begrippen()


def _waarden(oogst: _Oogst) -> tuple[Stuk[Waarde], ...]:
    regels = Regels(mappen=_KOMPASMAPPEN, streng=False)
    stukken = oogst.stukken(Waarde, KOMPAS, regels)
    return tuple(sorted(stukken, key=lambda stuk: (stuk.velden.volgorde, stuk.velden.sleutel)))


def _versies(oogst: _Oogst) -> tuple[Stuk[Versie], ...]:
    bestanden = oogst.bestanden(f"{KOMPAS}/versies", Regels(ending=".yml"))
    stukken = [stuk for bestand in bestanden if (stuk := oogst.yaml(Versie, bestand)) is not None]
    return tuple(sorted(stukken, key=lambda stuk: _versiegetal(stuk.velden.versie)))


def _versiegetal(versie: str) -> tuple[int, ...]:
    return tuple(int(deel) for deel in versie.split("."))


def _paginas(oogst: _Oogst) -> tuple[Stuk[Pagina], ...]:
    regels = Regels(mappen=_DOCSMAPPEN, dieper=True, streng=False)
    return oogst.stukken(Pagina, DOCS, regels, verplicht=False)


def _bijlagen(oogst: _Oogst) -> tuple[Bijlage, ...]:
    bestanden = oogst.bestanden(BIJLAGEN, Regels(ending=""))
    return tuple(Bijlage(bestand.pad, bestand.grootte, bestand.op_schijf) for bestand in bestanden)


def _losse(oogst: _Oogst) -> tuple[Bijlage, ...]:
    """The files of docs/ that are no page; what is odd about a page is said elsewhere."""
    gezien = {(finding.plek.bestand, finding.soort.code) for finding in oogst.findings}
    losse = []
    for vondst in loop_map(oogst.basis, DOCS, Regels(ending="", dieper=True, streng=False)):
        if isinstance(vondst, Finding):
            if (vondst.plek.bestand, vondst.soort.code) not in gezien:
                oogst.findings.append(vondst)
        elif not vondst.pad.endswith(".md"):
            losse.append(Bijlage(vondst.pad, vondst.grootte, vondst.op_schijf))
    return tuple(losse)


def _casussen(
    oogst: _Oogst,
) -> tuple[tuple[Stuk[Casus], ...], tuple[Stuk[ConceptBasis], ...], tuple[Stuk[Ingetrokken], ...]]:
    """The complete casussen, the concepts and the tombstones, each by number."""
    stukken = [
        stuk
        for document in oogst.documenten(CASUSSEN, Regels(mappen=frozenset({"bijlagen"})))
        if (stuk := _casus(oogst, document)) is not None
    ]
    return _van(Casus, stukken), _van(ConceptBasis, stukken), _van(Ingetrokken, stukken)


def _van(model: type[M], stukken: Iterable[Stuk[Any]]) -> tuple[Stuk[M], ...]:
    gekozen = [stuk for stuk in stukken if isinstance(stuk.velden, model)]
    return tuple(sorted(gekozen, key=lambda stuk: (stuk.velden.nummer, stuk.document.pad)))


def _casus(oogst: _Oogst, document: Document) -> Stuk[Any] | None:
    status = document.velden.get("status")
    vorm = CASUSVORMEN.get(status) if isinstance(status, str) else None
    if vorm is not None:
        stuk = oogst.stuk(vorm, document)
        if stuk is None and vorm is not Ingetrokken:
            oogst.gebrekkig += _wat_wel_klopt(document)
        return stuk
    if status is not None:
        oogst.findings.append(
            maak(
                "C203",
                document.plek("status"),
                veld="status",
                citaat=status,
                bedoel=bedoel_je(str(status), CASUSVORMEN),
                keuzes=", ".join(CASUSVORMEN),
            )
        )
        document = Document(document.pad, document.tekst, _met_status(document.velden))
    # The rest is checked as well, so that all faults show in one run.
    oogst.stuk(Casus, document)
    oogst.gebrekkig += _wat_wel_klopt(document)
    return None


def _wat_wel_klopt(document: Document) -> Iterator[Stuk[ConceptBasis]]:
    """The casus without the fields that have a fault, when a number and title remain."""
    velden = {**document.velden, "status": "concept"}
    for _ in range(2):
        try:
            yield Stuk(Concept.model_validate(velden), document)
            return
        except ValidationError as fout:
            for fouten in fout.errors(include_url=False):
                velden.pop(str(fouten["loc"][0]), None)


def _met_status(velden: Blok) -> Blok:
    kopie = Blok(velden.begin)
    kopie.update(velden)
    kopie["status"] = "gepubliceerd"
    kopie.bij_sleutel, kopie.bij_waarde = velden.bij_sleutel, velden.bij_waarde
    return kopie
