"""The feed and security.txt: valid, lasting, and only there when there is something to say."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import proefmap
from casotheek.build.publish import publiceer
from casotheek.exports.feed import feed
from casotheek.exports.security import security_txt
from casotheek.library import Bibliotheek, laad

NS = {"a": "http://www.w3.org/2005/Atom"}


def _bieb(map_: Path, meer: str = "") -> Bibliotheek:
    bestanden: dict[str, str | bytes] = {
        "kompas/instellingen.yml": proefmap.INSTELLINGEN + meer,
        "casussen/002-later.md": proefmap.met(nummer="nummer: 2", titel='titel: "Later"'),
    }
    return laad(proefmap.maak(map_, bestanden))[0]


def _berichten(bieb: Bibliotheek) -> list[ET.Element]:
    return ET.fromstring(feed(bieb)["feed.xml"]).findall("a:entry", NS)


def _tekst(ding: ET.Element, veld: str) -> str:
    return ding.findtext(f"a:{veld}", "", NS)


def test_versions_come_first_then_casussen_with_the_newest_on_top(tmp_path: Path) -> None:
    _bieb(tmp_path, "bijgewerkt: 2020-03-31\n")
    publiceer(tmp_path, "1.0", vandaag=date(2020, 3, 30))
    bieb = laad(tmp_path)[0]
    titels = [_tekst(bericht, "title") for bericht in _berichten(bieb)]
    assert titels == ["Het kompas, versie 1.0", "Casus 2: Later", "Casus 1: De derde sleutel"]
    wortel = ET.fromstring(feed(bieb)["feed.xml"])
    assert _tekst(wortel, "updated") == "2020-03-31T00:00:00Z"
    assert wortel.find("a:link[@rel='self']", NS) is not None


def test_an_id_stays_when_the_title_or_the_address_of_the_site_changes(tmp_path: Path) -> None:
    dag = "bijgewerkt: 2020-03-31\n"
    eerst = _berichten(_bieb(tmp_path / "een", dag))
    later = _berichten(_bieb(tmp_path / "twee", f"{dag}adres: https://voorbeeld.nl\n"))
    assert [_tekst(b, "id") for b in eerst] == [_tekst(b, "id") for b in later]
    link = later[0].find("a:link", NS)
    assert link is not None
    assert link.get("href") == "https://voorbeeld.nl/casussen/002-later/"


def test_without_any_date_there_is_no_feed(tmp_path: Path) -> None:
    assert feed(_bieb(tmp_path)) == {}


def test_security_txt_has_what_the_standard_asks(tmp_path: Path) -> None:
    meer = (
        'adres: "https://voorbeeld.nl"\n'
        'beveiliging: {contact: "mailto:lek@voorbeeld.nl", verloopt: 2027-01-01}\n'
    )
    regels = security_txt(_bieb(tmp_path, meer))[".well-known/security.txt"].decode().splitlines()
    assert "Contact: mailto:lek@voorbeeld.nl" in regels
    assert "Expires: 2027-01-01T00:00:00Z" in regels
    assert "Canonical: https://voorbeeld.nl/.well-known/security.txt" in regels


def test_without_a_contact_there_is_no_security_txt(tmp_path: Path) -> None:
    assert security_txt(_bieb(tmp_path)) == {}
