"""The real library: invented, so no fault, and hardly a warning, may come of it."""

from pathlib import Path

from casotheek.checks.privacy.controle import controleer_privacy
from casotheek.library import laad

WORTEL = Path(__file__).resolve().parents[2]


def test_no_false_fault_and_at_most_one_warning_in_ten_casussen() -> None:
    bieb, _ = laad(WORTEL)
    findings = controleer_privacy(bieb)
    assert [f for f in findings if f.is_fout] == []
    assert len(findings) <= len(bieb.casussen) / 10
