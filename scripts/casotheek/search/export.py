"""The browser index: a register as small files that a browser fetches by need.

Owns the files below `assets/zoek/`: the header with the version, shards of terms,
blocks of titles, the passages of each casus, the word list and the facets. All but the
header stand in a folder named after the version, so that old and new never mix.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from casotheek.library import Bibliotheek
from casotheek.search.documents import Doc
from casotheek.search.encoding import als_letters
from casotheek.search.register import LEEG, Register
from casotheek.search.rules import FORMAAT, regels

MAP = "assets/zoek"
KOP = f"{MAP}/kop.json"
BEGIN = 4
"""Terms that share this many first letters lie in one shard."""

SCHERF = 4_000
"""How large a shard grows, in letters, before the next one begins."""

EEN_BESTAND = 40_000
"""A library whose terms fit in this many letters gets one shard."""

BLOK, KLEIN = 32, 256
"""How many titles a block holds; a small library has one block."""

_NIET_MEE = ("eigen_delen", "deel_in_tekst", "bm25", "korte_delen")
"""Rules that only making an index needs, or that the word list already holds."""


def browserbestanden(register: Register, bieb: Bibliotheek) -> dict[str, bytes]:
    """The files of the browser index, by their address on the site."""
    blok = max(len(register.docs), 1) if len(register.docs) <= KLEIN else BLOK
    grenzen, scherven = _scherven(register)
    inhoud: dict[str, Any] = {f"s{plaats}": scherf for plaats, scherf in enumerate(scherven)}
    inhoud |= {
        f"m{plaats // blok}": [_kaartje(doc) for doc in register.docs[plaats : plaats + blok]]
        for plaats in range(0, len(register.docs), blok)
    }
    inhoud |= {f"p{plaats}": _stukken(d) for plaats, d in enumerate(register.docs) if d.passages}
    inhoud["woorden"] = _woordenlijst(register)
    inhoud["facetten"] = _facetten(register, bieb)
    teksten = {naam: _json(deel) for naam, deel in inhoud.items()}
    kop = _kop(register, bieb, grenzen, blok)
    versie = versie_van(kop, teksten)
    bestanden = {f"{MAP}/{versie}/{naam}.json": tekst for naam, tekst in teksten.items()}
    return {KOP: _json({"versie": versie, **kop}), **bestanden}


def _kop(register: Register, bieb: Bibliotheek, grenzen: list[str], blok: int) -> dict[str, Any]:
    return {
        "formaat": FORMAAT,
        "aantal": register.aantal,
        "casussen": sum(doc.soort == "casus" for doc in register.docs),
        "blok": blok,
        "teams": {team.sleutel: team.naam for team in bieb.teams},
        "regels": {n: w for n, w in regels().ruw.items() if n not in _NIET_MEE},
        "grenzen": " ".join(grenzen),
    }


def _scherven(register: Register) -> tuple[list[str], list[dict[str, Any]]]:
    """The shards in order, and the first letters at which each begins."""
    namen = {n for n in register.termen if not n.startswith("=")} | register.vormen.woorden
    regels_ = [_regel(register, naam) for naam in sorted(namen)]
    totaal = sum(regel.grootte for regel in regels_)
    groepen = list(_groepen(regels_, totaal if totaal <= EEN_BESTAND else SCHERF))
    return ["-", *(g[0].naam[:BEGIN] for g in groepen[1:])], [_scherf(g) for g in groepen]


@dataclass(frozen=True, slots=True)
class _Regel:
    """A term in a shard: its postings and what else is known of it."""

    naam: str
    letters: str
    aantal: int
    delen: str
    vormen: list[list[Any]]
    begrip: list[Any]

    @property
    def grootte(self) -> int:
        """About how many letters it takes."""
        rest = 12 * len(self.vormen) + 12 * sum(map(len, self.begrip))
        return len(self.naam) + len(self.letters) + len(self.delen) + rest + 2


def _regel(register: Register, naam: str) -> _Regel:
    sleutel = naam[1:] if naam.startswith("#") else None
    postings = register.termen.get(naam, LEEG)
    return _Regel(
        naam,
        als_letters(postings),
        postings.aantal if postings.aantal > len(postings.docs) else 0,
        " ".join(register.splitsingen.get(naam, ())),
        [[v.begrip, v.sterkte, *v.rest] for v in register.vormen.per_anker.get(naam, ())],
        [] if sleutel is None else [
            register.begrippen.get(sleutel, sleutel),
            [[v.anker, *v.rest] for v in register.vormen.per_begrip.get(sleutel, ())],
        ],
    )  # fmt: skip


def _groepen(regels_: Iterable[_Regel], grens: int) -> Iterator[list[_Regel]]:
    """Consecutive terms of about `grens` letters; equal beginnings stay together."""
    groep: list[_Regel] = []
    grootte = 0
    for regel in regels_:
        if grootte >= grens and regel.naam[:BEGIN] != groep[-1].naam[:BEGIN]:
            yield groep
            groep, grootte = [], 0
        groep.append(regel)
        grootte += regel.grootte
    yield groep


def _scherf(groep: list[_Regel]) -> dict[str, Any]:
    """Terms, their postings, and what else is known of a term.

    `n`: in how many documents a term stands, where not all are kept; `d`: the parts of a
    compound; `v`: forms of a begrip that begin with the term, as [begrip, sterkte, other
    terms]; `b`: a begrip by its label and all its forms.
    """
    return {
        "t": " ".join(regel.naam for regel in groep),
        "p": " ".join(regel.letters for regel in groep),
        "n": {regel.naam: regel.aantal for regel in groep if regel.aantal},
        "d": {regel.naam: regel.delen for regel in groep if regel.delen},
        "v": {regel.naam: regel.vormen for regel in groep if regel.vormen},
        "b": {regel.naam[1:]: regel.begrip for regel in groep if regel.begrip},
    }


def _kaartje(doc: Doc) -> list[Any]:
    """What the title of a result needs, in a fixed order."""
    if doc.soort != "casus":
        return [doc.soort, doc.id, doc.titel, doc.url, doc.samenvatting]
    beeld = doc.beeld
    return [
        doc.soort, doc.nummer, doc.titel, doc.url,
        beeld["team"], beeld["zijde"], beeld["uitkomst"], beeld["herkomst"], beeld["hoek"],
    ]  # fmt: skip


def _stukken(doc: Doc) -> list[Any]:
    """The summary of a casus and its passages, in the order of the page."""
    stukken = [[p.soort, p.volgnummer, p.kenmerk, p.tekst, p.toelichting] for p in doc.passages]
    return [doc.samenvatting, stukken]


def _woordenlijst(register: Register) -> str:
    """Words in order, each without the letters it shares with the one before.

    A digit for the shared letters, the rest of the word, and a letter for how common it
    is; a capital when it may be part of a compound.
    """
    lijst = register.woordenlijst
    uit: list[str] = []
    vorige = ""
    for woord, klasse in sorted(lijst.klasse.items()):
        samen = 0
        while samen < min(len(woord), len(vorige), 9) and woord[samen] == vorige[samen]:
            samen += 1
        letter = chr(ord("A") + klasse)
        uit.append(f"{samen}{woord[samen:]}-{letter if woord in lijst.delen else letter.lower()}")
        vorige = woord
    return "".join(uit)


def _facetten(register: Register, bieb: Bibliotheek) -> dict[str, list[list[str]]]:
    """Per facet its values: key, label, and the documents as postings without meaning."""
    labels = _labels(bieb)
    uit: dict[str, list[list[str]]] = {}
    for naam, postings in register.termen.items():
        if naam.startswith("="):
            facet, _, waarde = naam[1:].partition(":")
            rij = [waarde, labels.get((facet, waarde), waarde), als_letters(postings)]
            uit.setdefault(facet, []).append(rij)
    return uit


def _labels(bieb: Bibliotheek) -> dict[tuple[str, str], str]:
    labels = {("team", team.sleutel): team.naam for team in bieb.teams}
    labels |= {("waarde", w.velden.sleutel): w.velden.kort for w in bieb.waarden}
    for begrip in bieb.begrippen:
        for facet in ("leefgebied", "obstakel", "huishouden"):
            labels[facet, begrip.sleutel] = begrip.label
    return labels


def versie_van(kop: dict[str, Any], teksten: Mapping[str, bytes]) -> str:
    """The version of an index: a hash over its header and all its files."""
    merk = hashlib.sha256(_json(kop))
    for naam in sorted(teksten):
        merk.update(teksten[naam])
    return merk.hexdigest()[:12]


def _json(inhoud: Any) -> bytes:
    return json.dumps(inhoud, ensure_ascii=False, separators=(",", ":")).encode()
