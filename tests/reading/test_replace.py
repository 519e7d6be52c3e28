"""A file is replaced whole or not at all, and a refusal names the file that was asked for."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from casotheek.reading import zet_neer


def test_the_new_file_stands_there_with_the_rights_of_the_old(tmp_path: Path) -> None:
    doel = tmp_path / "é een.md"
    zet_neer(doel, b"een")
    doel.chmod(0o640)
    zet_neer(doel, b"twee")
    assert doel.read_bytes() == b"twee"
    assert doel.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [doel]


@pytest.mark.parametrize("reden", [OSError(errno.ENOSPC, "full"), KeyboardInterrupt()])
def test_half_way_the_old_stands_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reden: BaseException
) -> None:
    doel = tmp_path / "x.md"
    doel.write_bytes(b"oud")

    def half(pad: Path, inhoud: bytes) -> int:
        with pad.open("wb") as bestand:
            bestand.write(inhoud[:1])
        raise reden

    monkeypatch.setattr(Path, "write_bytes", half)
    with pytest.raises(type(reden)) as fout:
        zet_neer(doel, b"nieuw")
    assert getattr(fout.value, "filename", str(doel)) == str(doel)
    assert doel.read_bytes() == b"oud"
    assert list(tmp_path.iterdir()) == [doel]
