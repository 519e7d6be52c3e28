"""Before rendering: what would make a document that not everybody can read.

Owns the rules on the finished HTML of a part. Each is a finding, so that nothing is
rendered only to be thrown away.
"""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser

from casotheek.exports.documents.contents import Boek, Deel
from casotheek.exports.printing import bekende_tekens, vul
from casotheek.findings import Finding, Plek, maak


class _Lezer(HTMLParser):
    """Notes pictures without alt and tables without a header cell; keeps the text."""

    def __init__(self) -> None:
        super().__init__()
        self.zonder_alt = 0
        self.zonder_kop = 0
        self.tekst: list[str] = []
        self._koppen: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img" and not (dict(attrs).get("alt") or "").strip():
            self.zonder_alt += 1
        elif tag == "table":
            self._koppen.append(False)

    def handle_endtag(self, tag: str) -> None:
        if tag == "table" and self._koppen and not self._koppen.pop():
            self.zonder_kop += 1

    def handle_data(self, data: str) -> None:
        self.tekst.append(data)
        if self._koppen and self.lasttag == "th" and data.strip():
            self._koppen[-1] = True


def keur_delen(boek: Boek) -> Iterator[Finding]:
    """Pictures without alt and tables without header row, per part."""
    for deel in boek.delen:
        lezer = _gelezen(deel)
        plek = Plek(deel.bron or boek.soort)
        if lezer.zonder_alt:
            yield maak("C810", plek, citaat=deel.kop)
        if lezer.zonder_kop:
            yield maak("C811", plek, citaat=deel.kop)


def keur_letters(boek: Boek, letters: dict[str, bytes]) -> Iterator[Finding]:
    """Characters for which the letters of the document have no shape."""
    bekend = bekende_tekens(letters)
    for deel in boek.delen:
        tekst = "".join(_gelezen(deel).tekst) + deel.kop
        vreemd = sorted(
            {teken for teken in tekst if teken.isprintable() and ord(teken) not in bekend}
        )
        if vreemd:
            namen = ", ".join(f"U+{ord(teken):04X}" for teken in vreemd[:5])
            yield maak("C812", Plek(deel.bron or boek.soort), tekens=namen)


def _gelezen(deel: Deel) -> _Lezer:
    lezer = _Lezer()
    lezer.feed(vul(deel.sjabloon, **deel.gegevens))
    return lezer
