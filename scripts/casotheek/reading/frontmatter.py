"""Front matter: the split of a file into fields and story, strictly.

Owns the handler given to python-frontmatter and the Dutch words for what the YAML
parser cannot read. Nothing is ever dropped in silence: what cannot be read becomes
a finding.
"""

from __future__ import annotations

import re
from typing import Any

import yaml
from frontmatter.default_handlers import BaseHandler

from casotheek.findings import Finding, Plek, maak
from casotheek.reading.document import Document
from casotheek.reading.rawdata import Blok
from casotheek.reading.yamldata import lees_events

MAX_VELDEN = 16_000
"""Largest front matter, in characters; YAML gets slow and stories belong below it."""

MAX_YAML = 400_000
"""Largest YAML file (the vocabulary), in characters."""

_BIJNA_STREEPJES = re.compile(r"\s*[-–—―‐‑‒−_*=+~]{1,8}\s*")
REGELSCHEIDING = re.compile(r"[\u0085\u2028\u2029]")
_VREEMDE_INSPRING = re.compile(r"^[ \t]*([^\S \t\n]|[\u200b\u200c\u200d\ufeff])", re.MULTILINE)


class Strikt(BaseHandler):
    """A handler for python-frontmatter that splits on exact `---` lines only."""

    FM_BOUNDARY = re.compile(r"^---\s*$", re.MULTILINE)
    START_DELIMITER = END_DELIMITER = "---"

    def detect(self, text: str) -> bool:
        """Whether `text` starts with a line of exactly three hyphens."""
        return text.partition("\n")[0].rstrip() == "---"

    def split(self, text: str) -> tuple[str, str]:
        """The front matter and the body; ValueError when it is not closed."""
        regels = text.split("\n")
        for nummer, regel in enumerate(regels[1:], start=1):
            if regel.rstrip() == "---":
                return "\n".join(regels[1:nummer]), "\n".join(regels[nummer + 1 :])
        raise ValueError("niet afgesloten")

    def load(self, fm: str, **kwargs: Any) -> dict[str, Any]:
        """The fields without positions, for callers that only want the data."""
        return lees_events(str(kwargs.get("pad", "")), fm, 2)[0] or {}

    def export(self, metadata: dict[str, object], **kwargs: Any) -> str:
        """The fields as YAML that this reader reads back the same."""
        return yaml.dump(
            metadata, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=100
        ).rstrip("\n")


STRIKT = Strikt()


def lees_document(
    pad: str, tekst: str, *, verplicht: bool = True
) -> tuple[Document, list[Finding]]:
    """Split the text of a Markdown file. Without front matter the fields are empty.

    `verplicht`: whether missing front matter is a finding.
    """
    if not STRIKT.detect(tekst):
        return _zonder_velden(pad, tekst, verplicht)
    try:
        velden, body = STRIKT.split(tekst)
    except ValueError:
        return Document(pad, tekst), [_niet_gesloten(pad, tekst)]
    if len(velden) > MAX_VELDEN:
        te_groot = maak("C115", Plek(pad), grootte=len(velden) // 1000, grens=MAX_VELDEN // 1000)
        return Document(pad, tekst), [te_groot]
    data, findings = _lees_blok(pad, velden, eerste=2)
    regel = velden.count("\n") + 4 if velden else 3
    return Document(pad, tekst, data, body, regel), findings


def lees_yaml(pad: str, tekst: str) -> tuple[Document, list[Finding]]:
    """A file that is YAML from top to bottom; a leading `---` line is allowed."""
    if len(tekst) > MAX_YAML:
        te_groot = maak("C103", Plek(pad), grootte=len(tekst) // 1000, grens=MAX_YAML // 1000)
        return Document(pad, tekst), [te_groot]
    data, findings = _lees_blok(pad, tekst, eerste=1)
    return Document(pad, tekst, data), findings


def _zonder_velden(pad: str, tekst: str, verplicht: bool) -> tuple[Document, list[Finding]]:
    document = Document(pad, tekst, Blok(), tekst, 1)
    eerste = tekst.partition("\n")[0]
    if _BIJNA_STREEPJES.fullmatch(eerste) and eerste.strip() not in {"***", "___", "* * *"}:
        return document, [maak("C113", Plek(pad), lengte=len(eerste))]
    return document, [maak("C111", Plek(pad))] if verplicht else []


def _niet_gesloten(pad: str, tekst: str) -> Finding:
    """Point at a line that looks like the close, or else at the opening line."""
    for nummer, regel in enumerate(tekst.split("\n")[1:], start=2):
        if regel and not regel[0].isspace() and _BIJNA_STREEPJES.fullmatch(regel):
            return maak("C113", Plek(pad, nummer), lengte=len(regel))
    return maak("C112", Plek(pad), lengte=3)


def _lees_blok(pad: str, tekst: str, eerste: int) -> tuple[Blok, list[Finding]]:
    if scheiding := REGELSCHEIDING.search(tekst):
        # YAML takes it for the end of a line, and no editor shows it.
        plek = _plek_in(pad, tekst, eerste, scheiding.start())
        return Blok(), [maak("C121", plek, teken=f"U+{ord(scheiding[0]):04X}")]
    if vreemd := _vreemde_inspringing(pad, tekst, eerste):
        return Blok(), vreemd
    try:
        data, findings = lees_events(pad, tekst, eerste)
    except yaml.YAMLError as fout:
        return Blok(), [_in_woorden(pad, tekst, eerste, fout)]
    if isinstance(data, Blok):
        return data, findings
    if data is not None and not findings:
        wat = "een lijst" if isinstance(data, list) else "losse tekst"
        findings.append(maak("C114", Plek(pad, eerste), wat=wat))
    elif data is None and not findings:
        findings.append(maak("C114", Plek(pad, eerste), wat="niets"))
    return Blok((eerste, 1)), findings


def _vreemde_inspringing(pad: str, tekst: str, eerste: int) -> list[Finding]:
    if tekst.isascii():
        return []
    findings = []
    for vreemd in _VREEMDE_INSPRING.finditer(tekst):
        plek = _plek_in(pad, tekst, eerste, vreemd.start(1))
        findings.append(maak("C121", plek, teken=f"U+{ord(vreemd[1]):04X}"))
    return findings


def _plek_in(pad: str, tekst: str, eerste: int, begin: int) -> Plek:
    return Plek(pad, eerste + tekst.count("\n", 0, begin), begin - tekst.rfind("\n", 0, begin))


_ZONDER_SPATIE = re.compile(r"\s*(?:- )?[a-z_]+:\S.*")
_PROBLEMEN = (
    ("found character '\\t'", "C120"),
    ("found character that cannot start any token", "C119"),
    ("mapping values are not allowed", "C125"),
    ("found unexpected end of stream", "C126"),
    ("found undefined tag handle", "C118"),
    ("did not find expected tag", "C118"),
    ("alias", "C117"),
    ("anchor", "C117"),
)


def _in_woorden(pad: str, tekst: str, eerste: int, fout: yaml.YAMLError) -> Finding:
    """The parser's English complaint as a finding at the line the writer should mend."""
    merk = getattr(fout, "problem_mark", None)
    probleem = f"{getattr(fout, 'problem', '')} {getattr(fout, 'context', '')}"
    begin = getattr(fout, "context_mark", None)
    if "quoted scalar" in probleem and begin is not None:
        merk = begin
    regels = tekst.split("\n")
    nummer = min(merk.line, len(regels) - 1) if merk is not None else 0
    kolom = merk.column if merk is not None else 0
    plek = Plek(pad, nummer + eerste, kolom + 1)
    regel = regels[nummer]
    if "\t" in regel[: len(regel) - len(regel.lstrip())] or regel[kolom : kolom + 1] == "\t":
        return maak("C120", Plek(pad, nummer + eerste, regel.index("\t") + 1))
    if "mapping values" in probleem and nummer and _ZONDER_SPATIE.fullmatch(regels[nummer - 1]):
        # The line before was taken for loose text, so the colon here comes as a surprise.
        plek, regel = Plek(pad, nummer - 1 + eerste), regels[nummer - 1]
        return maak("C119", plek, reden="na de dubbele punt hoort een spatie", lengte=len(regel))
    for stuk, code in _PROBLEMEN:
        if stuk in probleem:
            return maak(code, plek, reden=_reden(regel))
    if "quoted scalar" in probleem or regel.count('"') % 2:
        return maak("C126", plek)
    if regel.lstrip("- ").partition(":")[2].strip().startswith("'"):
        return maak("C126", plek)
    return maak("C119", plek, reden=_reden(regel))


def _reden(regel: str) -> str:
    inhoud = regel.strip()
    waarde = inhoud.partition(":")[2].strip() or inhoud
    if waarde[:1] in {"@", "`", "%", "|", ">"}:
        return f"een tekst kan niet met {waarde[0]} beginnen"
    if ":" not in inhoud:
        return "er ontbreekt een dubbele punt, of een inspringing klopt niet"
    return "haken, aanhalingstekens of inspringing kloppen niet"
