"""Small pictures with something hidden in every place where cameras write."""

from __future__ import annotations

import struct
import zlib


def jpeg(geheim: bytes, *, draai: int = 1) -> bytes:
    """A JPEG with the secret in EXIF, XMP, a profile, a comment and behind the end."""
    tiff = struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, 0x0112, 3, 1, draai, 0, 0) + geheim
    delen = [
        (0xE0, b"JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"),
        (0xE1, b"Exif\x00\x00" + tiff),
        (0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + geheim),
        (0xE2, b"ICC_PROFILE\x00" + geheim),
        (0xED, b"Photoshop 3.0\x00" + geheim),
        (0xFE, geheim),
        (0xDB, b"\x00" + bytes(range(1, 65))),
        (0xC0, b"\x08\x00\x01\x00\x01\x01\x01\x11\x00"),
        (0xDA, b"\x01\x01\x00\x00\x3f\x00"),
    ]
    lijf = b"".join(struct.pack(">BBH", 0xFF, merk, len(d) + 2) + d for merk, d in delen)
    scan = b"\x12\xff\x00\x34\xff\xd0\x56"
    tussen = struct.pack(">BBH", 0xFF, 0xFE, len(geheim) + 2) + geheim
    return b"\xff\xd8" + lijf + scan + tussen + b"\xff\xd9" + geheim


def png(geheim: bytes) -> bytes:
    """A PNG with the secret as plain, packed and international text, EXIF and a tail."""
    delen = [
        (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)),
        (b"tEXt", b"Author\x00" + geheim),
        (b"zTXt", b"Comment\x00\x00" + zlib.compress(geheim)),
        (b"iTXt", b"XML:com.adobe.xmp\x00\x00\x00\x00\x00" + geheim),
        (b"eXIf", b"MM\x00\x2a" + geheim),
        (b"iCCP", b"x\x00\x00" + zlib.compress(geheim)),
        (b"tIME", b"\x07\xe3\x07\x0e\x00\x00\x00"),
        (b"IDAT", zlib.compress(b"\x00\x80")),
        (b"IEND", b""),
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_stuk(naam, data) for naam, data in delen) + geheim


def _stuk(naam: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + naam + data + struct.pack(">I", zlib.crc32(naam + data))


def webp(geheim: bytes) -> bytes:
    """A WebP with the secret in EXIF, XMP and a profile, and behind the end."""
    delen = [
        (b"VP8X", bytes([0b0010_1100]) + bytes(9)),
        (b"ICCP", geheim),
        (b"VP8L", b"\x2f\x00\x00\x00\x00\x88\x88\x08"),
        (b"EXIF", geheim),
        (b"XMP ", geheim),
    ]
    lijf = b"WEBP" + b"".join(
        struct.pack("<4sI", naam, len(d)) + d + b"\0" * (len(d) % 2) for naam, d in delen
    )
    return b"RIFF" + struct.pack("<I", len(lijf)) + lijf + geheim
