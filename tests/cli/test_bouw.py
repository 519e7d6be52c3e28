"""`bouw`, `init` and `genereer` on a new library, as somebody uses them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

BIN = Path(sys.executable).parent
CASUS = "casussen/001-de-sleutel-van-beneden.md"


def _draai(*woorden: str, in_map: Path | None = None) -> tuple[int, str]:
    klaar = subprocess.run(
        [str(BIN / woorden[0]), *woorden[1:]],
        cwd=in_map,
        capture_output=True,
        text=True,
        check=False,
    )
    return klaar.returncode, klaar.stdout + klaar.stderr


@pytest.fixture
def bieb(tmp_path: Path) -> Path:
    map_ = tmp_path / "bibliotheek"
    code, uit = _draai("casotheek", "init", str(map_))
    assert code == 0, uit
    return map_


def test_a_new_library_passes_and_builds_at_once(bieb: Path) -> None:
    assert _draai("casotheek", "-C", str(bieb), "controleer")[0] == 0
    code, uit = _draai("casotheek", "bouw", in_map=bieb)
    assert code == 0, uit
    assert (bieb / "site" / "casussen" / "001-de-sleutel-van-beneden" / "index.html").is_file()
    assert sorted(p.name for p in bieb.iterdir() if "nieuw" in p.name or "oud" in p.name) == []


def test_init_never_overwrites(bieb: Path) -> None:
    code, uit = _draai("casotheek", "init", str(bieb))
    assert code == 1
    assert "staat al iets" in uit


def test_faults_leave_the_former_site(bieb: Path) -> None:
    site = bieb / "site"
    site.mkdir()
    (site / "index.html").write_text("vorige site")
    (bieb / CASUS).write_text("stuk")
    code, uit = _draai("casotheek", "-C", str(bieb), "bouw")
    assert code == 1
    assert f"{CASUS}:1:1: fout [C111]" in uit
    assert "Er is niets gemaakt" in uit
    assert (site / "index.html").read_text() == "vorige site"


def test_a_plain_mkdocs_build_stops_on_faults_too(bieb: Path) -> None:
    assert _draai("mkdocs", "build", "--strict", in_map=bieb)[0] == 0
    (bieb / CASUS).write_text("stuk")
    code, uit = _draai("mkdocs", "build", in_map=bieb)
    assert code == 1
    assert "C111" in uit
    assert "Traceback" not in uit


def test_two_builds_at_once(bieb: Path) -> None:
    (bieb / ".casotheek").mkdir()
    with FileLock(bieb / ".casotheek" / "bouw.slot"):
        code, uit = _draai("casotheek", "-C", str(bieb), "bouw")
    assert code == 1
    assert "al een andere bouw" in uit


@pytest.mark.parametrize("naar", [".", "..", "casussen"])
def test_the_library_itself_is_no_target(bieb: Path, naar: str) -> None:
    for opdracht in ("bouw", "genereer"):
        code, uit = _draai("casotheek", opdracht, "--naar", naar, in_map=bieb)
        assert code == 2, uit
        assert (bieb / CASUS).is_file()


def test_generating_twice_replaces_the_tree(bieb: Path, tmp_path: Path) -> None:
    boom = tmp_path / "boom"
    assert _draai("casotheek", "-C", str(bieb), "genereer", "--naar", str(boom))[0] == 0
    (boom / "docs" / "oud.md").write_text("oud")
    assert _draai("casotheek", "-C", str(bieb), "genereer", "--naar", str(boom))[0] == 0
    assert not (boom / "docs" / "oud.md").exists()


def test_without_mkdocs_yml_there_is_a_clear_word(bieb: Path) -> None:
    (bieb / "mkdocs.yml").unlink()
    code, uit = _draai("casotheek", "-C", str(bieb), "bouw")
    assert code == 1
    assert "ontbreekt mkdocs.yml" in uit


@pytest.mark.parametrize(
    ("inhoud", "woord"),
    [
        ("", "ontbreekt ‘site_name"),
        ("- x\n", "ontbreekt ‘site_name"),
        ("site_name: x\nplugins: [\n", "niet te lezen (bij regel 3)"),
        ("site_name: x\n", "ontbreekt ‘theme: {name: material}’"),
        ("site_name: x\ntheme: material\nplugins: [bestaatniet]\n", "mkdocs.yml klopt niet"),
    ],
)
def test_settings_that_are_wrong_are_told_in_plain_words(
    bieb: Path, inhoud: str, woord: str
) -> None:
    (bieb / "mkdocs.yml").write_text(inhoud, "utf-8")
    code, uit = _draai("casotheek", "-C", str(bieb), "bouw")
    assert code == 1
    assert woord in uit


@pytest.mark.parametrize(
    ("inhoud", "woord"),
    [
        (None, "ontbreekt mkdocs.yml"),
        ("- x\n", "ontbreekt ‘site_name"),
        ('site_name: "x\n', "niet te lezen (bij regel 2)"),
        (b"site_name: \xff\xfe\n", "niet te lezen"),
        ("site_name: x\n", "ontbreekt ‘theme: {name: material}’"),
        ("site_name: x\ntheme: material\nextra: 3\n", "onder ‘extra’"),
    ],
)
def test_generating_tells_of_wrong_settings_too(
    bieb: Path, tmp_path: Path, inhoud: str | bytes | None, woord: str
) -> None:
    (bieb / "mkdocs.yml").unlink()
    if inhoud is not None:
        ruw = inhoud.encode() if isinstance(inhoud, str) else inhoud
        (bieb / "mkdocs.yml").write_bytes(ruw)
    code, uit = _draai("casotheek", "-C", str(bieb), "genereer", "--naar", str(tmp_path / "uit"))
    assert code == 1, uit
    assert woord in uit
    assert [pad.name for pad in tmp_path.iterdir()] == [bieb.name]


def test_marks_of_mkdocs_go_along_unread(bieb: Path, tmp_path: Path) -> None:
    merken = [
        "emoji_index: !!python/name:material.extensions.emoji.twemoji",
        "site_url: !ENV [ADRES, 'https://voorbeeld.nl/']",
    ]
    tekst = f"site_name: x\ntheme: material\nextra:\n  {merken[0]}\n{merken[1]}\n"
    (bieb / "mkdocs.yml").write_text(tekst, "utf-8")
    uit = tmp_path / "uit"
    assert _draai("casotheek", "-C", str(bieb), "genereer", "--naar", str(uit))[0] == 0
    geschreven = (uit / "mkdocs.yml").read_text("utf-8")
    assert merken[0] in geschreven
    assert "site_url: !ENV" in geschreven and "https://voorbeeld.nl/" in geschreven
    assert "custom_dir: theme" in geschreven


def test_a_folder_of_pages_that_git_dropped_is_named(bieb: Path) -> None:
    shutil.rmtree(bieb / "docs")
    code, uit = _draai("casotheek", "-C", str(bieb), "bouw")
    assert code == 1
    assert "de map ‘docs’ ontbreekt" in uit


def test_the_internal_edition_leaves_the_public_site_alone(bieb: Path) -> None:
    assert _draai("casotheek", "bouw", in_map=bieb)[0] == 0
    openbaar = (bieb / "site" / "index.html").read_bytes()
    code, uit = _draai("casotheek", "bouw", "--editie", "intern", in_map=bieb)
    assert code == 0, uit
    assert "De site staat in site-intern (editie intern)" in uit
    assert (bieb / "site" / "index.html").read_bytes() == openbaar
    assert "/site-intern/" in (bieb / ".gitignore").read_text()


def test_a_build_with_warnings_says_where_to_see_them(bieb: Path) -> None:
    code, uit = _draai("casotheek", "bouw", in_map=bieb)
    assert (code, "controleer" in uit) == (0, False)
    with (bieb / "docs" / "over.md").open("a", encoding="utf-8") as blad:
        blad.write("\n\nDit is een " + "heel " * 40 + "lange zin.\n")
    code, uit = _draai("casotheek", "bouw", in_map=bieb)
    assert code == 0
    assert "waarschuwing" in uit
    assert "casotheek controleer" in uit
