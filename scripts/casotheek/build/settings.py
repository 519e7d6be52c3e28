"""The settings of the site, mkdocs.yml, as data that another engine can be given.

Owns the reading of that file where MkDocs is not there to do it, and the words for what
often goes wrong in it. What the settings mean is the engine's.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

ZONDER_NAAM = 'in mkdocs.yml ontbreekt ‘site_name: "De naam van de site"’'
ZONDER_THEMA = "in mkdocs.yml ontbreekt ‘theme: {name: material}’"

_MERKEN = ("!", "tag:yaml.org,2002:python/")
"""Values that only MkDocs can fill in, such as !ENV and !!python/name."""


class InstellingFout(Exception):
    """mkdocs.yml cannot be used; the message says why, in Dutch."""


class _Merk:
    """A value with a mark of MkDocs, which goes along unread."""

    def __init__(self, knoop: yaml.Node) -> None:
        self.knoop = knoop


class _Lezer(yaml.CSafeLoader):
    pass


class _Schrijver(yaml.CSafeDumper):
    pass


for _merk in _MERKEN:
    _Lezer.add_multi_constructor(_merk, lambda lezer, einde, knoop: _Merk(knoop))
_Schrijver.add_representer(_Merk, lambda schrijver, merk: merk.knoop)


def lees(map_: Path) -> dict[str, Any]:
    """What mkdocs.yml of the library in `map_` says, with the theme as a mapping."""
    pad = map_ / "mkdocs.yml"
    if not pad.is_file():
        raise InstellingFout(ontbreekt(map_))
    try:
        ruw = yaml.load(pad.read_bytes(), Loader=_Lezer)
    except yaml.YAMLError as fout:
        raise InstellingFout(onleesbaar(fout)) from None
    if not isinstance(ruw, dict) or not ruw.get("site_name"):
        raise InstellingFout(ZONDER_NAAM)
    thema = ruw.get("theme")
    ruw["theme"] = {"name": thema} if isinstance(thema, str) else thema
    for veld in ("theme", "extra"):
        if ruw.get(veld) is not None and not isinstance(ruw[veld], dict):
            raise InstellingFout(f"in mkdocs.yml hoort onder ‘{veld}’ een lijst van naam: waarde")
    if ruw["theme"] is None:
        raise InstellingFout(ZONDER_THEMA)
    return ruw


def schrijf(instelling: dict[str, Any]) -> str:
    """The settings as the text of an mkdocs.yml."""
    tekst: str = yaml.dump(instelling, Dumper=_Schrijver, allow_unicode=True, sort_keys=False)
    return tekst


def ontbreekt(map_: Path) -> str:
    """What to say when there is no file."""
    return f"in ‘{map_}’ ontbreekt mkdocs.yml; ‘casotheek init’ geeft een voorbeeld"


def onleesbaar(fout: BaseException) -> str:
    """What to say when it is no YAML, with the line where the reader gave up."""
    plek = getattr(fout, "problem_mark", None)
    regel = f" (bij regel {plek.line + 1})" if plek else ""
    return f"mkdocs.yml is niet te lezen{regel}; kijk naar haakjes, aanhalingstekens en inspringing"
