"""Filling the print templates. The one place that imports Jinja.

Everything is escaped; a template can only print markup that was made by `verhaal`.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

_MAP = Path(__file__).resolve().parent / "sjablonen"


@lru_cache(maxsize=1)
def _omgeving() -> Environment:
    return Environment(
        loader=FileSystemLoader(_MAP),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def vul(sjabloon: str, **gegevens: Any) -> str:
    """The template with these data, as HTML; a name it misses is a fault of ours."""
    return _omgeving().get_template(sjabloon).render(**gegevens)


def stijl(naam: str) -> str:
    """The text of a style sheet for paper."""
    return (_MAP / naam).read_text("utf-8")
