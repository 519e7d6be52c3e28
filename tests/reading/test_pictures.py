"""Pictures leave without anything but the picture."""

import io
import struct
from collections.abc import Callable

import pytest

import beelden
from casotheek.reading.pictures import OnbekendeInhoud, metagegevens, schoon, soort_van

GEHEIM = b"GPS 52.37 bij Karim Benali"
MAKERS: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("x.jpg", beelden.jpeg),
    ("x.png", beelden.png),
    ("x.webp", beelden.webp),
]


@pytest.mark.parametrize(("naam", "maker"), MAKERS)
def test_everything_but_the_picture_goes(naam: str, maker: Callable[[bytes], bytes]) -> None:
    vuil = maker(GEHEIM)
    netjes = schoon(naam, vuil)
    assert GEHEIM in vuil
    assert GEHEIM in metagegevens(naam, vuil)
    assert b"Karim" not in netjes
    assert b"Karim" not in metagegevens(naam, netjes)
    assert schoon(naam, netjes) == netjes


def test_the_scan_of_a_jpeg_stays_as_it_was() -> None:
    assert b"\x12\xff\x00\x34\xff\xd0\x56\xff\xd9" in schoon("x.jpg", beelden.jpeg(GEHEIM))


def test_a_photo_keeps_its_turn_and_nothing_else() -> None:
    gedraaid = schoon("x.jpg", beelden.jpeg(GEHEIM, draai=6))
    assert gedraaid.startswith(b"\xff\xd8\xff\xe1")
    assert struct.pack(">HHIHH", 0x0112, 3, 1, 6, 0) in gedraaid
    assert b"Exif" not in schoon("x.jpg", beelden.jpeg(GEHEIM, draai=1))


def test_packed_text_is_read() -> None:
    assert metagegevens("x.png", beelden.png(GEHEIM)).count(GEHEIM) >= 4


@pytest.mark.parametrize(
    ("naam", "inhoud"),
    [
        ("x.jpg", b"<svg onload='x'>"),
        ("x.jpg", b"\xff\xd8\xff\xe1"),
        ("x.jpg", b"\xff\xd8\xff\xda\x00\x02zonder einde"),
        ("x.png", b"\xff\xd8\xff"),
        ("x.png", b"\x89PNG\r\n\x1a\n\x00\x00"),
        ("x.webp", b"RIFF\x00\x00\x00\x00WEBP"),
        ("x.svg", b"<svg/>"),
        ("x.pdf", b"%PDF-1.7"),
        ("x.jpg", b""),
    ],
)
def test_what_is_no_picture_is_refused(naam: str, inhoud: bytes) -> None:
    with pytest.raises(OnbekendeInhoud):
        schoon(naam, inhoud)


def test_the_short_list() -> None:
    assert [soort_van(n) for n in ("a.JPG", "a.jpeg", "a.png", "a.webp", "a.svg", "a.gif")] == [
        "jpeg",
        "jpeg",
        "png",
        "webp",
        None,
        None,
    ]


def test_a_real_photo_still_opens_with_the_same_pixels() -> None:
    image = pytest.importorskip("PIL.Image")
    beeld = image.new("RGB", (8, 8), (200, 30, 90))
    exif = image.Exif()
    exif[0x010F] = "Karim Benali"
    for soort, opties in (("JPEG", {"progressive": True}), ("PNG", {}), ("WEBP", {})):
        uit = io.BytesIO()
        beeld.save(uit, soort, exif=exif, **opties)
        netjes = schoon(f"x.{soort.lower()}", uit.getvalue())
        assert b"Karim" in uit.getvalue()
        assert b"Karim" not in netjes
        voor, na = image.open(uit), image.open(io.BytesIO(netjes))
        assert voor.convert("RGB").tobytes() == na.convert("RGB").tobytes()
