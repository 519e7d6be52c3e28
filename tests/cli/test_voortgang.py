"""Progress shows late, only to people, and never with --stil."""

import io
import sys
import time

import click
import pytest

from casotheek.cli.voortgang import bezig


class Scherm(io.StringIO):
    def isatty(self) -> bool:
        return True


def _kijk(monkeypatch: pytest.MonkeyPatch, uit: io.StringIO, *, na: float, duur: float) -> str:
    monkeypatch.setattr(sys, "stderr", uit)
    with bezig("Werken", na=na):
        time.sleep(duur)
    return uit.getvalue()


def test_long_work_shows_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Werken" in _kijk(monkeypatch, Scherm(), na=0.0, duur=0.6)


def test_short_work_is_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _kijk(monkeypatch, Scherm(), na=5.0, duur=0.0) == ""


def test_quiet_when_not_at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _kijk(monkeypatch, io.StringIO(), na=0.0, duur=0.1) == ""


def test_quiet_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    opdracht = click.Command("x", params=[click.Option(["--stil"], is_flag=True)])
    with click.Context(opdracht) as context:
        context.params = {"stil": True}
        assert _kijk(monkeypatch, Scherm(), na=0.0, duur=0.1) == ""
