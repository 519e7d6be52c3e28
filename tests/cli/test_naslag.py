"""The reference pages and schemas in the repo are those that the model gives now."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from casotheek.cli.naslag import naslag
from casotheek.findings import TABEL
from casotheek.model import Casus

WORTEL = Path(__file__).parents[2]


@pytest.mark.parametrize("pad", sorted(naslag()))
def test_reference_is_fresh(pad: str) -> None:
    op_schijf = (WORTEL / pad).read_text("utf-8")
    assert op_schijf == naslag()[pad], "run: casotheek naslag"


def test_every_field_and_code_is_on_the_pages() -> None:
    paginas = naslag()
    velden = paginas["docs/naslag/velden.md"]
    assert all(f"| `{veld}`" in velden for veld in Casus.model_fields)
    assert all(f"| {code} |" in paginas["docs/naslag/bevindingen.md"] for code in TABEL)


def test_the_schemas_are_schemas() -> None:
    for pad, tekst in naslag().items():
        if pad.endswith(".json"):
            Draft202012Validator.check_schema(json.loads(tekst))
