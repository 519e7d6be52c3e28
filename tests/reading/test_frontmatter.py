"""Every row of the table of traps: reported with its place, or read right."""

from datetime import date
from typing import Any

import pytest
import yaml

from casotheek.reading import lees_document
from casotheek.reading.frontmatter import MAX_VELDEN, STRIKT

# title, front matter, then (code, line, column) expected, or the data read.
FOUTEN = [
    ("duplicate key", "a: 1\na: 2", ("C110", 3, 1)),
    ("no space after the colon", "n:1\nt: x", ("C119", 2, 1)),
    ("line separator", "a: b\nt: een\u2028twee", ("C121", 3, 7)),
    ("colon in text", "t: Casus: wie is er", ("C125", 2, 9)),
    ("apostrophe", "t: 's Ochtends vroeg", ("C126", 2, 4)),
    ("star", "t: *tekst", ("C117", 2, 4)),
    ("anchor", "t: &a x", ("C117", 2, 4)),
    ("tag", "t: !!python/str x", ("C118", 2, 4)),
    ("tab", "a:\n\tb: 1", ("C120", 3, 1)),
    ("hash glued to a word", "t: Zaak #12", ("C122", 2, 9)),
    ("hash after several words", "t: De zaak # 12", ("C122", 2, 12)),
    ("columns count characters", "t: é😀 #x", ("C122", 2, 7)),
    ("day that does not exist", "t: 2026-02-30", ("C123", 2, 4)),
    ("no-break space as indentation", "a:\n\u00a0 b: 1", ("C121", 3, 1)),
    ("list instead of fields", "- a", ("C114", 2, 1)),
    ("plain text instead of fields", "zomaar tekst", ("C114", 2, 1)),
    ("nothing between the hyphens", "", ("C114", 2, 1)),
    ("key that is a list", "? [a]\n: b", ("C124", 2, 3)),
    ("unclosed quote", 't: "abc', ("C126", 2, 4)),
    ("at sign", "t: @x", ("C119", 2, 4)),
    ("deep nesting", "a: " + "[" * 25, ("C116", 2, 23)),
    ("second document", "a: 1\n--- b", ("C127", 3, 1)),
]


@pytest.mark.parametrize(("titel", "velden", "verwacht"), FOUTEN, ids=[f[0] for f in FOUTEN])
def test_trap_is_reported_at_its_place(
    titel: str, velden: str, verwacht: tuple[str, int, int]
) -> None:
    _, findings = lees_document("a.md", f"---\n{velden}\n---\ntekst")
    gevonden = [(f.code, f.plek.regel, f.plek.kolom) for f in findings]
    assert verwacht in gevonden
    assert all(f.melding() and f.advies() for f in findings)


GOED: list[tuple[str, str, dict[str, Any]]] = [
    ("words that YAML makes booleans", "a: no\nb: yes\nc: on", {"a": "no", "b": "yes", "c": "on"}),
    (
        "numbers that YAML rewrites",
        "a: 12:30\nb: 010\nc: 1.10\nd: 1_000",
        {"a": "12:30", "b": "010", "c": "1.10", "d": "1_000"},
    ),
    (
        "whole numbers, days and empty",
        "a: 12\nb: 2019-07-14\nc:",
        {"a": 12, "b": date(2019, 7, 14), "c": None},
    ),
    ("hyphens inside a block of text", "a: |\n  een\n  ----\n  twee", {"a": "een\n----\ntwee"}),
    ("a real comment", "a: fictief  # of praktijk\nb: x # y", {"a": "fictief", "b": "x"}),
    ("a hash in quotes", 'a: "Zaak #12"', {"a": "Zaak #12"}),
    ("a colon without space", "a: 10:30 uur", {"a": "10:30 uur"}),
]


@pytest.mark.parametrize(("titel", "velden", "verwacht"), GOED, ids=[g[0] for g in GOED])
def test_harmless_input_is_read_right(titel: str, velden: str, verwacht: dict[str, Any]) -> None:
    document, findings = lees_document("a.md", f"---\n{velden}\n---\ntekst")
    assert findings == []
    assert dict(document.velden) == verwacht


@pytest.mark.parametrize(
    ("tekst", "code", "regel"),
    [
        ("—\na: 1\n---\n", "C113", 1),
        ("----\na: 1\n----\n", "C113", 1),
        ("---\na: 1\n—\ntekst", "C113", 3),
        ("---\na: 1\ntekst", "C112", 1),
        ("Zomaar een tekst", "C111", 1),
        ("", "C111", 1),
    ],
)
def test_bad_boundary(tekst: str, code: str, regel: int) -> None:
    _, findings = lees_document("a.md", tekst)
    assert [(f.code, f.plek.regel) for f in findings] == [(code, regel)]


def test_body_starts_at_its_own_line() -> None:
    document, _ = lees_document("a.md", "---\na: 1\nb: 2\n---\neerste\n## Kop\n")
    assert document.body_regel == 5
    assert document.verhaal.deel("Kop").regel == 6  # type: ignore[union-attr]


def test_places_of_nested_fields() -> None:
    document, _ = lees_document("a.md", "---\na:\n  - {b: 1, cé: x}\n  - b: 2\n---\n")
    assert document.plek("a", 0, "cé").kolom == 16
    assert document.plek("a", 0, "cé", van_sleutel=True).kolom == 12
    assert document.plek("a", 1, "b").regel == 4


def test_too_large_front_matter_is_not_parsed() -> None:
    _, findings = lees_document("a.md", f"---\na: {'[' * (MAX_VELDEN + 1)}\n---\n")
    assert [f.code for f in findings] == ["C115"]


def test_what_is_written_is_read_back_the_same() -> None:
    velden = {"a": "no", "b": "12:30", "c": "Zaak #12", "d": ["x: y", "'s avonds"], "e": 3}
    tekst = f"---\n{STRIKT.export(velden)}\n---\n"
    document, findings = lees_document("a.md", tekst)
    assert findings == []
    assert dict(document.velden) == velden


def test_the_c_loader_is_there() -> None:
    assert yaml.__with_libyaml__
