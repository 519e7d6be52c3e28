"""A document: one file as read, with its raw fields, its body and its positions."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePosixPath
from typing import Any

from casotheek.findings import Plek
from casotheek.reading.rawdata import Blok, positie
from casotheek.reading.story import Verhaal


@dataclass(frozen=True)
class Document:
    """One file of a library.

    `pad` is the path within the library, with slashes. `tekst` is the whole file
    with `\\n` as line end and without BOM. `body` starts at line `body_regel`.
    """

    pad: str
    tekst: str = ""
    velden: Blok = field(default_factory=Blok, compare=False)
    body: str = ""
    body_regel: int = 1

    @cached_property
    def stam(self) -> str:
        """The file name without folder and ending."""
        return PurePosixPath(self.pad).stem

    @cached_property
    def verhaal(self) -> Verhaal:
        return Verhaal(self.body, self.body_regel)

    def plek(self, *pad: Any, van_sleutel: bool = False) -> Plek:
        """The place of a field, by keys and indexes: `plek("lessen", 0, "les")`."""
        return Plek(self.pad, *positie(self.velden, pad, van_sleutel=van_sleutel))

    def regel(self, nummer: int) -> str:
        """Line `nummer` of the file, counted from 1; empty when there is none."""
        regels = self.regels
        return regels[nummer - 1] if 0 < nummer <= len(regels) else ""

    @cached_property
    def regels(self) -> list[str]:
        return self.tekst.split("\n")
