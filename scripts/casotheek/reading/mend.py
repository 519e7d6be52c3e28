"""Mending: what a writer's tools spoil and a computer can put right.

Owns the repairs of encoding, BOM, line ends, hyphens, indentation, quotes and dates.
Only the fields are changed; of a story nothing but its encoding and line ends.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from casotheek.reading.frontmatter import lees_document, lees_yaml

_MAANDEN = [
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
]
_DATUMVELDEN = [
    *("van", "tot", "nazorg", "datum", "herbeoordelen_op"),
    *("verloopt_op", "intrekking", "bijgewerkt"),
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


def herstel(ruw: bytes, *, is_yaml: bool = False) -> str:
    """The text of a file as it should have been written."""
    tekst = _ontcijfer(ruw).replace("\r\n", "\n").replace("\r", "\n")
    if is_yaml:
        return _herstel_velden(tekst, lambda velden: velden)
    return _herstel_document(tekst)


def _ontcijfer(ruw: bytes) -> str:
    if ruw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ruw.decode("utf-16", "replace")
    try:
        return ruw.decode("utf-8-sig")
    except UnicodeDecodeError:
        # What Windows programs save when they do not save UTF-8.
        return ruw.decode("cp1252", "replace")


def _herstel_document(tekst: str) -> str:
    regels = tekst.split("\n")
    if _STREEPJES.fullmatch(regels[0]):
        regels[0] = "---"
    if regels[0].rstrip() != "---":
        return tekst
    einde = _einde(regels)
    if einde is None:
        return tekst
    regels[einde] = "---"
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
    return f"{veld}{tussen}{jaar}-{nummer:02}" + (f"-{int(dag):02}" if dag else "")


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
