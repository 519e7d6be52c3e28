"""The building blocks of the schema: the strict base and the small types.

Owns how strict a part is and what a key, a month and a text look like. Does not
own any kind of content.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, Strict, StringConstraints

MAX_TEKST = 3000
"""Longest text of one field, in characters; longer belongs in the story."""


class Deel(BaseModel):
    """A part of a file: unknown keys are refused and nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


Tekst = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=MAX_TEKST)]
Titel = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
Sleutel = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$", max_length=60)]
Maand = Annotated[str, StringConstraints(pattern=r"^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$")]
Dag = Annotated[date, Strict()]
Getal = Annotated[int, Strict()]
Nummer = Annotated[int, Strict(), Field(ge=1, le=99_999)]
Webadres = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True, pattern=r"^https?://[^\s/?#]+(?:[/?#]\S*)?$", max_length=MAX_TEKST
    ),
]
Contactadres = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True,
        pattern=r"^(?:https?://[^\s/?#]+(?:[/?#]\S*)?|mailto:[^\s@]+@[^\s@]+)$",
        max_length=MAX_TEKST,
    ),
]
Versienummer = Annotated[str, StringConstraints(pattern=r"^\d{1,3}\.\d{1,3}$")]

JaNee = Literal["ja", "nee"]
JaDeelsNee = Literal["ja", "deels", "nee"]
Reikwijdte = Literal["intern", "openbaar"]
