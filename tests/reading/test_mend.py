"""What `herstel` puts right, and that a story keeps its words."""

import pytest

from casotheek.reading import herstel, lees_document
from proefmap import casus


@pytest.mark.parametrize(
    ("stuk", "verwacht"),
    [
        ("t: Casus: wie is er", 't: "Casus: wie is er"'),
        ("t: 's Ochtends vroeg", 't: "\'s Ochtends vroeg"'),
        ("t: *tekst", 't: "*tekst"'),
        ("t: @buurt", 't: "@buurt"'),
        ("t: Zaak #12", 't: "Zaak #12"'),
        ("t: “De sleutel”", 't: "De sleutel"'),
        ("a:\n\tb: 1", "a:\n  b: 1"),
        ("a:\n\u00a0\u00a0b: 1", "a:\n  b: 1"),
        ("datum: 14-07-2019", "datum: 2019-07-14"),
        ("datum: 14 juli 2019", "datum: 2019-07-14"),
        ("periode: {van: 3 juli 2019, tot: 1-12-2019}", "periode: {van: 2019-07, tot: 2019-12}"),
        ("periode: {van: juli 2019, tot: 12-2019}", "periode: {van: 2019-07, tot: 2019-12}"),
    ],
)
def test_fields_are_mended(stuk: str, verwacht: str) -> None:
    body = "\n## Situatie\n\n“Kom op 14 juli 2019”, zei\tze: *nu*.\n"
    assert herstel(f"---\n{stuk}\n---\n{body}".encode()) == f"---\n{verwacht}\n---\n{body}"


@pytest.mark.parametrize(
    "ruw",
    [
        casus().encode("cp1252"),
        casus().encode("utf-16"),
        b"\xef\xbb\xbf" + casus().encode(),
        casus().replace("\n", "\r\n").encode(),
        casus().replace("---", "—").encode(),
    ],
)
def test_encodings_and_hyphens(ruw: bytes) -> None:
    assert herstel(ruw) == casus()


def test_only_what_is_no_utf8_is_taken_for_windows() -> None:
    ruw = "één è ’s €".encode() + b" \xe9\xe9n \x80\n"
    assert herstel(ruw) == "één è ’s € één €\n"


@pytest.mark.parametrize("soort", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark(soort: str) -> None:
    assert herstel(casus().encode(soort)) == casus()


@pytest.mark.parametrize(
    "ruw",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x81\x8d",
        casus().replace("Rachid", "Ra\x00chid").encode(),
        casus().encode() + b"\x81",
        casus().encode("utf-16")[:-1],
    ],
)
def test_what_is_no_text_is_left_alone(ruw: bytes) -> None:
    assert herstel(ruw) is None


def test_empty_lines_above_and_separators_within_the_fields() -> None:
    assert herstel(b"\n \n" + casus().encode()) == casus()
    assert herstel("---\nt: a\u2028b\u0085c\n---\nx\u2028y\n".encode()) == (
        "---\nt: a b c\n---\nx\u2028y\n"
    )
    assert herstel(b"---\n---\nverhaal\n") == "---\n---\nverhaal\n"


def test_good_files_stay_as_they_are() -> None:
    for tekst in (casus(), "Geen velden.\n", "", "---\nniet gesloten\n"):
        assert herstel(tekst.encode()) == tekst


def test_several_faults_in_one_file() -> None:
    nieuw = herstel(b"---\na: b: c\nd: 's e\nf: *g\n---\n")
    document, findings = lees_document("a.md", nieuw)
    assert findings == []
    assert dict(document.velden) == {"a": "b: c", "d": "'s e", "f": "*g"}


def test_what_cannot_be_mended_is_left() -> None:
    tekst = "---\na: [\n---\n"
    assert herstel(tekst.encode()) == tekst
    assert herstel(b"a: b: c\n", is_yaml=True) == 'a: "b: c"\n'
