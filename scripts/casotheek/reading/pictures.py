"""Pictures, byte by byte: what a file is, what it carries along, and only the picture.

Owns the short list of kinds and the layout of JPEG, PNG and WebP as far as needed to
take out EXIF, XMP, comments, profiles and everything after the end of the picture.
Only the turn of a photo stays. Does not decode a single pixel.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath

SOORTEN = {".jpg": "jpeg", ".jpeg": "jpeg", ".png": "png", ".webp": "webp"}
"""The endings of attachments that may be shown, and what they must hold."""

SOORTNAMEN = "jpg, png of webp"

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_HOUD = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA sRGB cHRM bKGD pHYs sBIT acTL fcTL fdAT".split()
)
_WEBP_WEG = frozenset({b"EXIF", b"XMP ", b"ICCP"})
_ORIENTATIE = 0x0112


class OnbekendeInhoud(ValueError):
    """A file that is not the picture its name promises."""


def soort_van(pad: str) -> str | None:
    """The kind that an ending promises, or None when it may not be shown."""
    return SOORTEN.get(PurePosixPath(pad).suffix.lower())


def schoon(pad: str, inhoud: bytes) -> bytes:
    """The picture without anything but the picture; OnbekendeInhoud when it is none."""
    soort = soort_van(pad)
    try:
        if soort == "jpeg":
            return _jpeg(inhoud)
        if soort == "png":
            return _png(inhoud)
        if soort == "webp":
            return _webp(inhoud)
    except (struct.error, IndexError, ValueError) as fout:
        raise OnbekendeInhoud(pad) from fout
    raise OnbekendeInhoud(pad)


def metagegevens(pad: str, inhoud: bytes) -> bytes:
    """What `schoon` would take out of the file, as far as it can be read as text."""
    soort = soort_van(pad)
    try:
        if soort == "jpeg":
            return b"\n".join(data for merk, data in _jpegdelen(inhoud) if _weg(merk))
        if soort == "png":
            return b"\n".join(
                _leesbaar(naam, data) for naam, data in _pngdelen(inhoud) if naam not in _PNG_HOUD
            )
        if soort == "webp":
            return b"\n".join(data for naam, data in _webpdelen(inhoud) if naam in _WEBP_WEG)
    except (struct.error, IndexError, ValueError):
        return b""
    return b""


def _jpegdelen(inhoud: bytes) -> Iterator[tuple[int, bytes]]:
    """The segments of a JPEG by marker; 0xDA comes with its scan, 0xD9 with what follows."""
    if inhoud[:2] != b"\xff\xd8":
        raise OnbekendeInhoud
    plaats = 2
    while inhoud[plaats] == 0xFF:
        merk = inhoud[plaats + 1]
        if merk == 0xD9:
            yield merk, inhoud[plaats + 2 :]
            return
        (lengte,) = struct.unpack_from(">H", inhoud, plaats + 2)
        eind = plaats + 2 + lengte
        if merk == 0xDA:
            eind = _eind_van_scan(inhoud, eind)
        yield merk, inhoud[plaats + 2 : eind]
        plaats = eind
    raise OnbekendeInhoud


def _eind_van_scan(inhoud: bytes, plaats: int) -> int:
    """The next marker that is no part of the scan itself (stuffed or restart)."""
    while True:
        plaats = inhoud.index(b"\xff", plaats)
        volgt = inhoud[plaats + 1]
        if volgt != 0 and not 0xD0 <= volgt <= 0xD7:
            return plaats
        plaats += 2


def _weg(merk: int) -> bool:
    """Whether a JPEG segment is no part of the picture: APP1-13 and 15, comments, the tail."""
    return merk in {0xD9, 0xFE, 0xEF} or 0xE1 <= merk <= 0xED


def _jpeg(inhoud: bytes) -> bytes:
    uit = []
    draai = 1
    for merk, data in _jpegdelen(inhoud):
        if merk == 0xE1 and data[2:].startswith(b"Exif\x00\x00"):
            draai = _orientatie(data[8:])
        if not _weg(merk):
            uit.append(bytes([0xFF, merk]) + data)
    return b"\xff\xd8" + _exif_met(draai) + b"".join(uit) + b"\xff\xd9"


def _orientatie(tiff: bytes) -> int:
    """How the camera was held, 1 to 8; 1 when nothing says so."""
    orde = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if orde is None:
        return 1
    try:
        (begin,) = struct.unpack_from(f"{orde}I", tiff, 4)
        (aantal,) = struct.unpack_from(f"{orde}H", tiff, begin)
        for i in range(aantal):
            merk, _, _, waarde = struct.unpack_from(f"{orde}HHIH", tiff, begin + 2 + 12 * i)
            if merk == _ORIENTATIE:
                return waarde if 1 <= waarde <= 8 else 1
    except struct.error:
        return 1
    return 1


def _exif_met(draai: int) -> bytes:
    """An EXIF segment with the orientation and nothing else; empty for an upright photo."""
    if draai == 1:
        return b""
    tiff = struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, _ORIENTATIE, 3, 1, draai, 0, 0)
    return struct.pack(">BBH", 0xFF, 0xE1, len(tiff) + 8) + b"Exif\x00\x00" + tiff


def _pngdelen(inhoud: bytes) -> Iterator[tuple[bytes, bytes]]:
    if not inhoud.startswith(_PNG):
        raise OnbekendeInhoud
    plaats = len(_PNG)
    while plaats < len(inhoud):
        lengte, naam = struct.unpack_from(">I4s", inhoud, plaats)
        yield naam, inhoud[plaats + 8 : plaats + 8 + lengte]
        plaats += 12 + lengte
        if naam == b"IEND":
            if plaats < len(inhoud):
                yield b"\0\0\0\0", inhoud[plaats:]
            return
    raise OnbekendeInhoud


def _leesbaar(naam: bytes, data: bytes) -> bytes:
    """A text chunk unpacked."""
    if naam not in {b"zTXt", b"iTXt"}:
        return data
    for begin in range(len(data)):
        if data[begin] == 0x78:
            try:
                return data[:begin] + zlib.decompressobj().decompress(data[begin:], 1_000_000)
            except zlib.error:
                continue
    return data


def _png(inhoud: bytes) -> bytes:
    uit = [_PNG]
    for naam, data in _pngdelen(inhoud):
        if naam in _PNG_HOUD:
            uit.append(struct.pack(">I", len(data)) + naam + data)
            uit.append(struct.pack(">I", zlib.crc32(naam + data)))
    return b"".join(uit)


def _webpdelen(inhoud: bytes) -> Iterator[tuple[bytes, bytes]]:
    if inhoud[:4] != b"RIFF" or inhoud[8:12] != b"WEBP":
        raise OnbekendeInhoud
    (grootte,) = struct.unpack_from("<I", inhoud, 4)
    plaats, eind = 12, min(len(inhoud), grootte + 8)
    while plaats + 8 <= eind:
        naam, lengte = struct.unpack_from("<4sI", inhoud, plaats)
        yield naam, inhoud[plaats + 8 : plaats + 8 + lengte]
        plaats += 8 + lengte + lengte % 2


def _webp(inhoud: bytes) -> bytes:
    delen = []
    for naam, data in _webpdelen(inhoud):
        if naam in _WEBP_WEG:
            continue
        if naam == b"VP8X":
            # The flags for ICC, EXIF and XMP are cleared, those for alpha and motion stay.
            data = bytes([data[0] & ~0b0010_1100]) + data[1:]
        delen.append(struct.pack("<4sI", naam, len(data)) + data + b"\0" * (len(data) % 2))
    if not delen:
        raise OnbekendeInhoud
    lijf = b"WEBP" + b"".join(delen)
    return b"RIFF" + struct.pack("<I", len(lijf)) + lijf
