"""The former site stands until the new one is whole, whenever a build dies."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from casotheek.build import BezetFout, alleen_hier, swap, verwissel


def test_the_new_folder_takes_the_place_of_the_old(tmp_path: Path) -> None:
    doel = tmp_path / "site"
    for tekst in ("een", "twee"):
        with verwissel(doel) as nieuw:
            (nieuw / "index.html").write_text(tekst)
        assert (doel / "index.html").read_text() == tekst
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_a_link_stays_and_the_folder_it_names_is_renewed(tmp_path: Path) -> None:
    (tmp_path / "www" / "html").mkdir(parents=True)
    (tmp_path / "site").symlink_to(tmp_path / "www" / "html")
    with verwissel(tmp_path / "site") as nieuw:
        (nieuw / "index.html").write_text("nieuw")
    assert (tmp_path / "site").is_symlink()
    assert (tmp_path / "www" / "html" / "index.html").read_text() == "nieuw"
    assert [p.name for p in (tmp_path / "www").iterdir()] == ["html"]


def test_after_an_exception_the_old_stands(tmp_path: Path) -> None:
    doel = tmp_path / "site"
    doel.mkdir()
    (doel / "index.html").write_text("oud")
    with pytest.raises(RuntimeError), verwissel(doel) as nieuw:
        (nieuw / "index.html").write_text("half")
        raise RuntimeError
    assert (doel / "index.html").read_text() == "oud"
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_without_exchange_in_one_move(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(swap, "_ruil", lambda een, ander: False)
    test_the_new_folder_takes_the_place_of_the_old(tmp_path)


def test_a_site_caught_between_two_moves_is_put_back(tmp_path: Path) -> None:
    (tmp_path / ".site.oud").mkdir()
    (tmp_path / ".site.oud" / "index.html").write_text("oud")
    (tmp_path / ".site.nieuw-rest").mkdir()
    with pytest.raises(RuntimeError), verwissel(tmp_path / "site"):
        raise RuntimeError
    assert (tmp_path / "site" / "index.html").read_text() == "oud"
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_killed_in_the_middle_the_old_stands(tmp_path: Path) -> None:
    doel = tmp_path / "site"
    doel.mkdir()
    (doel / "index.html").write_text("oud")
    code = (
        "import sys, time; from pathlib import Path; from casotheek.build import verwissel\n"
        "with verwissel(Path(sys.argv[1])) as nieuw:\n"
        "    (nieuw / 'index.html').write_text('half'); print('bezig', flush=True); time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(doel)], stdout=subprocess.PIPE, text=True
    ) as bouw:
        assert bouw.stdout is not None
        assert bouw.stdout.readline() == "bezig\n"
        os.kill(bouw.pid, signal.SIGKILL)
    assert (doel / "index.html").read_text() == "oud"
    with verwissel(doel) as nieuw:
        (nieuw / "index.html").write_text("nieuw")
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_two_builds_keep_apart(tmp_path: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path; from casotheek.build import alleen_hier\n"
        "with alleen_hier(Path(sys.argv[1])): print('bezig', flush=True); time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as ander:
        assert ander.stdout is not None
        assert ander.stdout.readline() == "bezig\n"
        with pytest.raises(BezetFout), alleen_hier(tmp_path):
            pass
        ander.kill()
    for _ in range(50):
        try:
            with alleen_hier(tmp_path):
                return
        except BezetFout:
            time.sleep(0.1)
    pytest.fail("the lock of a killed build was not released")
