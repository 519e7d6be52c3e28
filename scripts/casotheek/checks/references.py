"""References: every key and number that is named exists, with a suggestion if not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from casotheek.findings import Finding, maak
from casotheek.library import Bibliotheek, Stuk
from casotheek.model import Soort, Traject, Waarde
from casotheek.reading import Document, bedoel_je

if TYPE_CHECKING:
    from casotheek.checks import Vraag

_BEGRIPPEN = "kompas/begrippen.yml"


@dataclass(frozen=True)
class _Bestaat:
    """All that can be referred to, made once for a whole run."""

    bieb: Bibliotheek

    @cached_property
    def begrippen(self) -> dict[str, frozenset[str]]:
        per_soort: dict[str, set[str]] = {}
        for begrip in self.bieb.begrippen:
            per_soort.setdefault(begrip.soort, set()).add(begrip.sleutel)
        return {soort: frozenset(sleutels) for soort, sleutels in per_soort.items()}

    @cached_property
    def teams(self) -> frozenset[str]:
        return frozenset(team.sleutel for team in self.bieb.teams)

    @cached_property
    def waarden(self) -> frozenset[str]:
        return frozenset(stuk.velden.sleutel for stuk in self.bieb.waarden)

    @cached_property
    def opdrachten(self) -> frozenset[str]:
        return frozenset(stuk.velden.sleutel for stuk in self.bieb.opdrachten)

    @cached_property
    def toestand(self) -> dict[int, str]:
        """See `toestanden`."""
        return toestanden(self.bieb)

    def soort(
        self,
        document: Document,
        soort: Soort,
        sleutels: Iterable[tuple[str | None, tuple[Any, ...]]],
    ) -> Iterator[Finding]:
        """Check (key, path in the file) pairs against one kind of begrippen."""
        yield from self.sleutel(
            document, soort, self.begrippen.get(soort, frozenset()), _BEGRIPPEN, sleutels
        )

    def sleutel(
        self,
        document: Document,
        wat: str,
        bestaand: frozenset[str],
        bron: str,
        sleutels: Iterable[tuple[str | None, tuple[Any, ...]]],
    ) -> Iterator[Finding]:
        onleesbaar = self.bieb.onleesbaar
        if bron.rstrip("/") in onleesbaar:
            return
        for sleutel, pad in sleutels:
            if sleutel is None or f"{bron}{sleutel}.md" in onleesbaar:
                continue
            if sleutel not in bestaand:
                yield maak(
                    "C303",
                    document.plek(*pad),
                    wat=wat,
                    citaat=sleutel,
                    bron=bron,
                    bedoel=bedoel_je(sleutel, sorted(bestaand)),
                    lengte=len(sleutel),
                )

    def nummers(self, document: Document, nummers: Iterable[int], *pad: Any) -> Iterator[Finding]:
        for index, nummer in enumerate(nummers):
            yield from self.nummer(document, nummer, *pad, index)

    def nummer(self, document: Document, nummer: int | None, *pad: Any) -> Iterator[Finding]:
        if nummer is None:
            return
        toestand = self.toestand.get(nummer)
        if toestand is None and nummer not in self.bieb.onleesbare_nummers:
            yield maak("C305", document.plek(*pad), nummer=nummer, lengte=len(str(nummer)))
        elif toestand:
            yield maak("C306", document.plek(*pad), nummer=nummer, toestand=toestand)


def toestanden(bieb: Bibliotheek) -> dict[int, str]:
    """Every number in use, with why it is not published (empty when it is)."""
    alles: dict[int, str] = {}
    for casus in bieb.casussen:
        af = casus.velden.status == "gepubliceerd"
        alles[casus.velden.nummer] = "" if af else "nog niet gepubliceerd"
    echt = (stuk for stuk in bieb.concepten if stuk.document.pad not in bieb.onleesbaar)
    alles.update({stuk.velden.nummer: "nog een concept" for stuk in echt})
    alles.update({stuk.velden.nummer: "ingetrokken" for stuk in bieb.ingetrokken})
    return alles


def controleer(bieb: Bibliotheek, vraag: Vraag) -> Iterator[Finding]:
    """Everything that is referred to exists."""
    bestaat = _Bestaat(bieb)
    for casus in (*bieb.casussen, *bieb.concepten):
        yield from _casus(bestaat, casus)
    for waarde in bieb.waarden:
        yield from _waarde(bestaat, waarde)
    for opdracht in bieb.opdrachten:
        yield from bestaat.nummers(opdracht.document, opdracht.velden.steun, "steun")
        yield from bestaat.nummers(opdracht.document, opdracht.velden.tegen, "tegen")
    for traject in bieb.trajecten:
        yield from _traject(bestaat, traject)
    yield from _bevolking(bestaat)


def _casus(b: _Bestaat, stuk: Stuk[Any]) -> Iterator[Finding]:
    """A casus, or as much of one as a concept has."""
    c, doc = stuk.velden, stuk.document
    yield from b.sleutel(doc, "team", b.teams, "kompas/teams.yml", [(c.team, ("team",))])
    yield from b.soort(doc, "leefgebied", _lijst(c.leefgebieden, "leefgebieden"))
    if persoon := c.hoofdpersoon:
        if isinstance(persoon.leeftijd, str):
            yield from b.soort(doc, "leeftijd", [(persoon.leeftijd, ("hoofdpersoon", "leeftijd"))])
        yield from b.soort(
            doc, "huishouden", [(persoon.huishouden, ("hoofdpersoon", "huishouden"))]
        )
    if c.betrokkenen:
        disciplines = _lijst(c.betrokkenen.disciplines, "betrokkenen", "disciplines")
        yield from b.soort(doc, "discipline", disciplines)
    obstakels = [(o.soort, ("obstakels", i, "soort")) for i, o in enumerate(c.obstakels or ())]
    yield from b.soort(doc, "obstakelsoort", obstakels)
    if c.training:
        yield from b.soort(doc, "werkvorm", [(c.training.werkvorm, ("training", "werkvorm"))])
    waarden = [(w.waarde, ("waarden", i, "waarde")) for i, w in enumerate(c.waarden or ())]
    waarden += [
        (les.waarde, ("lessen", i, "waarde")) for i, les in enumerate(c.lessen or ()) if les.waarde
    ]
    yield from b.sleutel(doc, "waarde", b.waarden, "kompas/", waarden)
    opdrachten = _lijst(c.ontwikkelopdrachten or (), "ontwikkelopdrachten")
    yield from b.sleutel(doc, "ontwikkelopdracht", b.opdrachten, "kompas/opdrachten/", opdrachten)


def _waarde(b: _Bestaat, stuk: Stuk[Waarde]) -> Iterator[Finding]:
    w, doc = stuk.velden, stuk.document
    yield from b.soort(doc, "competentie", _lijst(w.competenties, "competenties"))
    for index, spanning in enumerate(w.spanningen):
        pad = ("spanningen", index, "waarde")
        if spanning.waarde == w.sleutel:
            yield maak("C309", doc.plek(*pad), citaat=spanning.waarde)
        yield from b.sleutel(doc, "waarde", b.waarden, "kompas/", [(spanning.waarde, pad)])
    for index, wijziging in enumerate(w.geschiedenis):
        yield from b.nummers(doc, wijziging.casussen, "geschiedenis", index, "casussen")


def _traject(b: _Bestaat, stuk: Stuk[Traject]) -> Iterator[Finding]:
    doc = stuk.document
    yield from b.soort(doc, "competentie", _lijst(stuk.velden.competenties, "competenties"))
    for i, bijeenkomst in enumerate(stuk.velden.bijeenkomsten):
        waarden = _lijst(bijeenkomst.waarden, "bijeenkomsten", i, "waarden")
        yield from b.sleutel(doc, "waarde", b.waarden, "kompas/", waarden)
        for j, deel in enumerate(bijeenkomst.onderdelen):
            pad = ("bijeenkomsten", i, "onderdelen", j)
            yield from b.nummer(doc, deel.casus, *pad, "casus")
            yield from b.soort(doc, "werkvorm", [(deel.werkvorm, (*pad, "werkvorm"))])


def _bevolking(b: _Bestaat) -> Iterator[Finding]:
    document = next((d for d in b.bieb.bronnen if d.pad == "kompas/instellingen.yml"), None)
    if document is not None:
        paren = [(sleutel, ("bevolking", sleutel)) for sleutel in b.bieb.instellingen.bevolking]
        yield from b.sleutel(document, "team", b.teams, "kompas/teams.yml", paren)


def _lijst(sleutels: Iterable[str], *pad: Any) -> list[tuple[str | None, tuple[Any, ...]]]:
    return [(sleutel, (*pad, index)) for index, sleutel in enumerate(sleutels)]
