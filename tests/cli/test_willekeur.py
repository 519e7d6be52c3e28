"""Whatever bytes stand in the files: findings, and never exit code 3."""

import json
import tempfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casotheek.cli.main import casotheek
from proefmap import BEGRIPPEN, BODY, TEAMS, VELDEN, WAARDE, casus, maak

GOED = [casus(), WAARDE, BEGRIPPEN, TEAMS, VELDEN, BODY]
PADEN = [
    "casussen/001-de-derde-sleutel.md",
    "casussen/002-x.md",
    "kompas/perspectief.md",
    "kompas/begrippen.yml",
    "kompas/teams.yml",
    "kompas/instellingen.yml",
    "docs/over.md",
]
TEKENS = "-:#'\"[]{}&*!|>%@`,?\t\n\r \u00a0\ufeff\u2028é😀0\x00<"


@st.composite
def verminkt(draw: st.DrawFn) -> bytes:
    """A good file with pieces cut out, doubled, or replaced by awkward signs."""
    tekst = draw(st.sampled_from(GOED))
    for _ in range(draw(st.integers(1, 4))):
        van = draw(st.integers(0, len(tekst)))
        tot = draw(st.integers(van, min(len(tekst), van + 40)))
        midden = draw(st.one_of(st.text(TEKENS, max_size=8), st.just(tekst[van:tot] * 2)))
        tekst = tekst[:van] + midden + tekst[tot:]
    return tekst.encode("utf-8", "surrogatepass")


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    bestanden=st.dictionaries(
        st.sampled_from(PADEN),
        st.one_of(st.binary(max_size=400), verminkt()),
        min_size=1,
        max_size=3,
    )
)
def test_any_content_gives_findings(bestanden: dict[str, bytes]) -> None:
    with tempfile.TemporaryDirectory() as tijdelijk:
        map_ = maak(Path(tijdelijk), dict(bestanden))
        uit = CliRunner().invoke(
            casotheek, ["-C", str(map_), "controleer", "--uitvoer", "json"], standalone_mode=False
        )
    if uit.exception is not None:
        raise uit.exception
    lijst = json.loads(uit.output)
    assert uit.return_value == (1 if any(f["ernst"] == "fout" for f in lijst) else 0)
    assert all(f["regel"] >= 1 and f["kolom"] >= 1 and f["melding"] and f["advies"] for f in lijst)


@pytest.mark.parametrize("pad", PADEN)
def test_deep_nesting_does_not_crash(tmp_path: Path, pad: str) -> None:
    map_ = maak(tmp_path, {pad: "---\na: " + "[" * 15_000 + "\n---\n"})
    uit = CliRunner().invoke(casotheek, ["-C", str(map_), "controleer"], standalone_mode=False)
    assert uit.exception is None
