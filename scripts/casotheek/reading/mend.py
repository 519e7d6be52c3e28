"""Mending: what a writer's tools spoil and a computer can put right.

Owns the repairs of encoding, BOM, line ends, hyphens, indentation, quotes and dates.
Only the fields are changed; of a story nothing but its encoding and line ends.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable

from casotheek.reading.files import STUURTEKEN, utf16_soort
from casotheek.reading.frontmatter import REGELSCHEIDING, lees_document, lees_yaml

_MAANDEN = [
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
]
_MAANDVELDEN = ["van", "tot", "nazorg"]
_DATUMVELDEN = [
    *_MAANDVELDEN,
    *("datum", "herbeoordelen_op", "verloopt_op", "intrekking", "bijgewerkt"),
]
_STREEPJES = re.compile(r"\s*(?:[–—―‐‑‒−]+|-{2}|-{4,})\s*")
_VREEMDE_SPATIE = re.compile(r"[^\S \t\n]|[\u200b\u200c\u200d\ufeff]")
_WAARDE = re.compile(r"^(\s*(?:- +)?[\w-]+:\s+|\s*- +)(\S.*?)\s*$")
_IN_HAAKJES = re.compile(r"^[“”„]([^“”„\"]*)[“”]$")
_TE_CITEREN = {"C117", "C118", "C119", "C122", "C125", "C126"}
_DATUM = re.compile(
    rf"\b({'|'.join(_DATUMVELDEN)})(:\s*)[\"']?"
    rf"(?:(\d{{1,2}})[ ./-])?(\d{{1,2}}|{'|'.join(_MAANDEN)})[ ./-](\d{{4}})[\"']?"
    r"(?=\s*(?:[,}]|$))",
    re.IGNORECASE,
)


def herstel(ruw: bytes, *, is_yaml: bool = False) -> str | None:
    """The text of a file as it should have been written; None when it is no such text.

    Never guesses: bytes that no editor writes leave the whole file as it is.
    """
    tekst = ontcijfer(ruw)
    if tekst is None:
        return None
    tekst = tekst.replace("\r\n", "\n").replace("\r", "\n")
    if is_yaml:
        return _herstel_velden(tekst, lambda velden: velden)
    return _herstel_document(tekst)


def ontcijfer(ruw: bytes) -> str | None:
    """The bytes as text in the encoding that Word or an old editor gave them, or None."""
    try:
        tekst = ruw.decode(utf16_soort(ruw) or "utf-8-sig", "casotheek-cp1252")
    except UnicodeError:
        return None
    tekst = tekst.lstrip("\ufeff")
    return None if STUURTEKEN.search(tekst) else tekst


def _als_cp1252(fout: UnicodeError) -> tuple[str, int]:
    """Only what is no UTF-8 is what Windows programs save; the rest of the file is good."""
    if not isinstance(fout, UnicodeDecodeError) or fout.encoding != "utf-8":
        raise fout
    return fout.object[fout.start : fout.end].decode("cp1252"), fout.end


codecs.register_error("casotheek-cp1252", _als_cp1252)


def _herstel_document(tekst: str) -> str:
    regels = tekst.split("\n")
    begin = next((n for n, regel in enumerate(regels) if regel.strip()), 0)
    if _STREEPJES.fullmatch(regels[begin]) or regels[begin].rstrip() == "---":
        regels = regels[begin:]
    if _STREEPJES.fullmatch(regels[0]):
        regels[0] = "---"
    if regels[0].rstrip() != "---":
        return tekst
    einde = _einde(regels)
    if einde is None:
        return tekst
    regels[einde] = "---"
    if einde == 1:
        return "\n".join(regels)
    velden = _herstel_velden("\n".join(regels[1:einde]), lambda v: f"---\n{v}\n---\n")
    return "\n".join(["---", velden, *regels[einde:]])


def _einde(regels: list[str]) -> int | None:
    """Where the fields end: at three hyphens, or else at what was meant as such."""
    for meet in (lambda regel: regel.rstrip() == "---", _STREEPJES.fullmatch):
        for nummer, regel in enumerate(regels[1:], start=1):
            if meet(regel):
                return nummer
    return None


def _herstel_velden(velden: str, als_bestand: Callable[[str], str]) -> str:
    velden = REGELSCHEIDING.sub(" ", velden)
    velden = "\n".join(_datum(_gekruld(_inspringing(regel))) for regel in velden.split("\n"))
    eerste = 2 if als_bestand("x") != "x" else 1
    # One value at a time: a quote that is mended may bring the next fault to light.
    for _ in range(velden.count("\n") + 1):
        vorig, velden = velden, _citeer_volgende(velden, als_bestand, eerste)
        if velden == vorig:
            break
    return velden


def _inspringing(regel: str) -> str:
    inhoud = regel.lstrip()
    vooraan = regel[: len(regel) - len(inhoud)]
    while inhoud and _VREEMDE_SPATIE.match(inhoud):
        vooraan, inhoud = vooraan + " ", inhoud[1:]
    return _VREEMDE_SPATIE.sub(" ", vooraan).replace("\t", "  ") + inhoud


def _gekruld(regel: str) -> str:
    """Curly quotes around a whole value become the straight ones that YAML knows."""
    gevonden = _WAARDE.match(regel)
    if gevonden is None or not (binnen := _IN_HAAKJES.match(gevonden[2])):
        return regel
    return gevonden[1] + _citaat(binnen[1])


def _datum(regel: str) -> str:
    return _DATUM.sub(_als_iso, regel)


def _als_iso(gevonden: re.Match[str]) -> str:
    veld, tussen, dag, maand, jaar = gevonden.groups()
    nummer = int(maand) if maand.isdigit() else _MAANDEN.index(maand.lower()) + 1
    if not 1 <= nummer <= 12:
        return gevonden[0]
    met_dag = dag and veld.lower() not in _MAANDVELDEN
    return f"{veld}{tussen}{jaar}-{nummer:02}" + (f"-{int(dag):02}" if met_dag else "")


def _citeer_volgende(velden: str, als_bestand: Callable[[str], str], eerste: int) -> str:
    """Put the first value that YAML trips over between double quotes."""
    lees = lees_document if eerste == 2 else lees_yaml
    _, findings = lees("bestand", als_bestand(velden))
    regels = velden.split("\n")
    for finding in findings:
        nummer = finding.plek.regel - eerste
        if finding.code not in _TE_CITEREN or not 0 <= nummer < len(regels):
            continue
        gevonden = _WAARDE.match(regels[nummer])
        if gevonden is None or gevonden[2][0] in '"[{|>':
            continue
        regels[nummer] = gevonden[1] + _citaat(gevonden[2])
        return "\n".join(regels)
    return velden


def _citaat(tekst: str) -> str:
    return '"' + tekst.replace("\\", "\\\\").replace('"', '\\"') + '"'
