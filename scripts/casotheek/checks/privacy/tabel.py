"""The table of privacy rules, in order of weight: of two hits on one place the first counts.

Owns the order and which rules hold for invented stories too.
"""

from __future__ import annotations

from casotheek.checks.privacy import contact, dagen, eigennaam, kenmerken, namen, nummers, plaats
from casotheek.checks.privacy.soort import Regel

_CIJFERS = "0123456789"

REGELS: tuple[Regel, ...] = (
    Regel("C501", "fout", nummers.bsn, nooit_toegestaan=True, tekens=_CIJFERS),
    Regel("C502", "fout", nummers.iban, nooit_toegestaan=True, tekens=_CIJFERS),
    Regel("C504", "fout", contact.email, tekens="@(["),
    Regel("C505", "fout", contact.account, tekens="@/"),
    Regel("C503", "fout", contact.telefoon, tekens=_CIJFERS),
    Regel("C509", "fout", dagen.geboortedatum, tekens=_CIJFERS),
    Regel("C513", "fout", nummers.zaaknummer, tekens=_CIJFERS),
    Regel("C506", "fout", nummers.kenteken, tekens=_CIJFERS),
    Regel("C507", "fout", plaats.adres, tekens=_CIJFERS),
    Regel("C508", "fout", plaats.postcode, tekens=_CIJFERS),
    Regel("C511", "fout", namen.voorletters, tekens="."),
    Regel("C512", "fout", namen.volledige_naam),
    Regel("C510", "fout", namen.titelnaam),
    Regel("C529", "waarschuwing", nummers.bsn_onjuist, tekens=_CIJFERS),
    Regel("C528", "waarschuwing", kenmerken.school, ook_fictief=False),
    Regel("C520", "waarschuwing", namen.voornaam),
    Regel("C521", "waarschuwing", dagen.volledige_datum, ook_fictief=False, tekens=_CIJFERS),
    Regel("C522", "waarschuwing", dagen.leeftijd, ook_fictief=False, tekens=_CIJFERS),
    Regel("C523", "waarschuwing", plaats.postcodegebied, ook_fictief=False, tekens=_CIJFERS),
    Regel("C524", "waarschuwing", kenmerken.nationaliteit, ook_fictief=False),
    Regel("C525", "waarschuwing", kenmerken.diagnose, ook_fictief=False),
    Regel("C526", "waarschuwing", kenmerken.beroep, ook_fictief=False),
    Regel("C527", "waarschuwing", kenmerken.werkgever, ook_fictief=False),
    Regel("C532", "waarschuwing", eigennaam.eigennaam, ook_fictief=False),
)
