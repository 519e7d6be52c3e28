"""Every template escapes for itself: nothing is printed outside an autoescape block."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

THEMA = Path(__file__).resolve().parents[2] / "scripts" / "casotheek" / "theme"
SJABLONEN = sorted(pad.relative_to(THEMA).as_posix() for pad in THEMA.rglob("*.html"))
VEILIG = {"page.content", "script | script_tag"}
"""What may be printed as it is: HTML made by the engine, never a text of a library."""


def _uitvoer(knoop: nodes.Node, aan: bool) -> Iterator[tuple[nodes.Node, bool]]:
    """Every printed expression, and whether autoescape is on where it stands."""
    if isinstance(knoop, nodes.ScopedEvalContextModifier):
        aan = any(o.key == "autoescape" and o.value.as_const() for o in knoop.options)
    elif isinstance(knoop, nodes.Macro | nodes.Block):
        aan = False
    for kind in knoop.iter_child_nodes():
        if isinstance(knoop, nodes.Output) and not isinstance(kind, nodes.TemplateData):
            yield kind, aan
        yield from _uitvoer(kind, aan)


@pytest.mark.parametrize("naam", SJABLONEN)
def test_nothing_is_printed_unescaped(naam: str) -> None:
    boom = Environment().parse((THEMA / naam).read_text("utf-8"))
    buiten = [knoop.lineno for knoop, aan in _uitvoer(boom, False) if not aan]
    assert buiten == []


@pytest.mark.parametrize("naam", SJABLONEN)
def test_only_html_of_the_engine_is_called_safe(naam: str) -> None:
    tekst = (THEMA / naam).read_text("utf-8")
    assert {v.strip() for v in re.findall(r"\{\{([^{}]*?)\|\s*safe", tekst)} <= VEILIG


@pytest.mark.parametrize("naam", SJABLONEN)
def test_a_strict_csp_can_hold(naam: str) -> None:
    tekst = (THEMA / naam).read_text("utf-8")
    assert not re.search(r"\sstyle=|\son[a-z]+=|<style|javascript:", tekst)
    # A block of data is not run, so the policy does not ask for its hash.
    data = '<script type="application/ld+json">'
    scripts = [tag for tag in re.findall(r"<script[^>]*>", tekst) if tag != data]
    assert all("src=" in tag for tag in scripts)


@pytest.mark.parametrize("naam", SJABLONEN)
def test_templates_say_what_they_are(naam: str) -> None:
    assert (THEMA / naam).read_text("utf-8").startswith("{#-")


def test_no_stylesheet_reaches_elsewhere_or_names_a_colour_outside_the_tokens() -> None:
    for pad in sorted((THEMA / "assets" / "css").glob("*.css")):
        tekst = re.sub(r"/\*.*?\*/", "", pad.read_text("utf-8"), flags=re.DOTALL)
        assert "url(" not in tekst
        assert "@import" not in tekst
        if pad.name not in ("tokens.css", "druk.css"):
            assert not re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsla?\(", tekst), pad.name


def _luminantie(kleur: str) -> float:
    delen = [int(kleur[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    lineair = [d / 12.92 if d <= 0.04045 else ((d + 0.055) / 1.055) ** 2.4 for d in delen]
    return 0.2126 * lineair[0] + 0.7152 * lineair[1] + 0.0722 * lineair[2]


def _contrast(een: str, ander: str) -> float:
    hoog, laag = sorted((_luminantie(een), _luminantie(ander)), reverse=True)
    return (hoog + 0.05) / (laag + 0.05)


def _tokens() -> dict[str, dict[str, str]]:
    tekst = (THEMA / "assets" / "css" / "tokens.css").read_text("utf-8")
    licht, _, donker = tekst.partition("@media")
    kleuren = re.compile(r"--([\w-]+):\s*(#[0-9a-f]{6})")
    basis = dict(kleuren.findall(licht))
    return {"licht": basis, "donker": {**basis, **dict(kleuren.findall(donker))}}


@pytest.mark.parametrize("stand", ["licht", "donker"])
@pytest.mark.parametrize("grond", ["papier", "blad", "tint", "geel-tint"])
def test_text_and_signs_have_contrast(stand: str, grond: str) -> None:
    kleur = _tokens()[stand]
    for letter in ("inkt", "inkt-2", "petrol", "pruim"):
        assert _contrast(kleur[letter], kleur[grond]) >= 4.5, letter
    assert _contrast(kleur["focus"], kleur[grond]) >= 3
    assert _contrast(kleur["lijn-sterk"], kleur[grond]) >= 3


@pytest.mark.parametrize("stand", ["licht", "donker"])
def test_the_cover_and_yellow_have_contrast(stand: str) -> None:
    kleur = _tokens()[stand]
    for letter in ("omslag-inkt", "omslag-2", "focus-omslag"):
        assert _contrast(kleur[letter], kleur["omslag"]) >= 4.5, letter
    assert _contrast(kleur["op-geel"], kleur["geel"]) >= 4.5
    assert _contrast(kleur["omslag-veld-inkt"], kleur["omslag-veld"]) >= 4.5


def test_the_page_on_house_style_names_tokens_that_exist() -> None:
    pagina = (THEMA.parents[2] / "docs" / "uitleg" / "huisstijl.md").read_text("utf-8")
    tokens = (THEMA / "assets" / "css" / "tokens.css").read_text("utf-8")
    genoemd = set(re.findall(r"--[a-z][a-z0-9-]*", pagina))
    assert len(genoemd) > 15
    assert genoemd <= set(re.findall(r"--[a-z][a-z0-9-]*(?=:)", tokens))
