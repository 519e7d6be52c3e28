"""The same visible text for every engine, once more with zoekvragen and synonyms."""

from __future__ import annotations

from dataclasses import dataclass

from casotheek.library import Bibliotheek
from casotheek.search.analysis import termen
from casotheek.search.concepts import vormen_van
from casotheek.search.documents import Doc, documenten


@dataclass(frozen=True)
class Pagina:
    """One page as a peer gets it: parts are headings with text."""

    id: str
    titel: str
    delen: tuple[tuple[str, str], ...]

    @property
    def tekst(self) -> str:
        return "\n".join(f"{kop}\n{tekst}" for kop, tekst in self.delen)

    @property
    def markdown(self) -> str:
        delen = "\n\n".join(f"{'## ' + kop if kop else ''}\n\n{tekst}" for kop, tekst in self.delen)
        return f"# {self.titel}\n\n{delen}\n"


def paginas(bieb: Bibliotheek, *, ruim: bool) -> list[Pagina]:
    """All pages; `ruim` adds the zoekvragen and the synonyms of what a page speaks of."""
    synoniemen = _Synoniemen(bieb)
    return [_pagina(doc, synoniemen if ruim else None) for doc in documenten(bieb)]


def _pagina(doc: Doc, synoniemen: _Synoniemen | None) -> Pagina:
    koppen = ("", "", "", "Stappen, obstakels en lessen", "Verder")
    delen = [(kop, tekst) for kop, (_, tekst) in zip(koppen, doc.velden, strict=False)][1:]
    if synoniemen:
        delen.append(("Ook gezocht als", "\n\n".join((*doc.vragen, synoniemen.van(doc)))))
    return Pagina(doc.id, doc.titel, tuple(delen))


class _Synoniemen:
    """The labels, synonyms and residents' words of the begrippen in a document."""

    def __init__(self, bieb: Bibliotheek) -> None:
        self._vormen = vormen_van(bieb.begrippen)
        self._woorden = {
            b.sleutel: ", ".join((b.label, *b.synoniemen, *b.volksmond)) for b in bieb.begrippen
        }

    def van(self, doc: Doc) -> str:
        gevonden = dict.fromkeys(doc.begrippen)
        for _, tekst in doc.velden:
            gevonden |= dict.fromkeys(self._vormen.vind(termen(tekst)))
        return ", ".join(self._woorden[sleutel] for sleutel in gevonden)
