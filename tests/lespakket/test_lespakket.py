"""Every form of a lespakket: what it holds, and for learners what it may not hold."""

from __future__ import annotations

import html
import io
import re
import zipfile
from datetime import date
from pathlib import Path

import pytest

import lesmap
import proefmap
import sitebouw
from casotheek import edition
from casotheek.edition.leaks import Speurder
from casotheek.edition.pdftext import pdf_tekst
from casotheek.lespakket import VORMEN, KeuzeFout, maak, pak_in
from casotheek.library import Bibliotheek, laad

MERK = re.compile(r"</?(?:a|w):(?:r|t|rPr|lang)\b[^>]*>|</?(?:em|strong)>")
"""Marks inside a running text, which may cut a sentence in pieces."""


@pytest.fixture(scope="module")
def bieb(tmp_path_factory: pytest.TempPathFactory) -> Bibliotheek:
    map_ = proefmap.maak(tmp_path_factory.mktemp("les"), dict(lesmap.BESTANDEN))
    return edition.cut(laad(map_)[0], "openbaar", date(2020, 1, 1))


def letters(tekst: str) -> str:
    """Only letters and digits, so that no line break or hyphen hides a sentence."""
    return re.sub(r"[\W_]+", "", tekst.casefold())


def leesbaar(inhoud: bytes) -> str:
    """The words of a file of any form, as `letters`."""
    if inhoud.startswith(b"%PDF"):
        return letters(pdf_tekst(inhoud))
    if not inhoud.startswith(b"PK"):
        tekst = inhoud.decode()
    else:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
            tekst = "\n".join(
                zip_.read(naam).decode("utf-8", "replace") for naam in zip_.namelist()
            )
    return letters(html.unescape(re.sub(r"<[^>]+>", " ", MERK.sub("", tekst)) + tekst))


def gemaakt(bieb: Bibliotheek, keuze: str, voor: str, vorm: str) -> bytes:
    pakket = pak_in(bieb, keuze, voor)  # type: ignore[arg-type]
    return maak(pakket, vorm, sitebouw.VOORRAAD)


@pytest.mark.parametrize("keuze", ["1", "begin"])
@pytest.mark.parametrize("vorm", VORMEN)
def test_a_set_for_learners_has_the_story_and_not_the_ending(
    bieb: Bibliotheek, vorm: str, keuze: str
) -> None:
    tekst = leesbaar(gemaakt(bieb, keuze, "deelnemer", vorm))
    assert letters("De vriend zegt dat hij vrijdag weg moet zijn") in tekst
    assert letters("Wat wil Rachid zelf als eerste?") in tekst
    for wat in (*lesmap.EINDE.values(), lesmap.BEGELEIDER):
        assert letters(wat) not in tekst


@pytest.mark.parametrize("vorm", [vorm for vorm in VORMEN if vorm != "scorm"])
def test_a_set_for_the_facilitator_has_the_ending(bieb: Bibliotheek, vorm: str) -> None:
    tekst = leesbaar(gemaakt(bieb, "begin", "begeleider", vorm))
    for wat in ("stap", "waarom", "verhaal", "resultaat", "les", "vraag"):
        assert letters(lesmap.EINDE[wat]) in tekst, wat


@pytest.mark.parametrize("vorm", VORMEN)
def test_the_same_set_is_the_same_to_the_byte(bieb: Bibliotheek, vorm: str) -> None:
    een, twee = (gemaakt(bieb, "1", "deelnemer", vorm) for _ in range(2))
    assert een == twee


@pytest.mark.parametrize("vorm", VORMEN)
def test_a_casus_that_is_held_back_leaves_no_trace(tmp_path: Path, vorm: str) -> None:
    geheim = (
        lesmap.CASUS.replace("nummer: 1", "nummer: 2")
        .replace("De derde sleutel", "De vierde kast")
        .replace("Rachid", "Ludovicus")
        .replace("status: gepubliceerd", "status: gepubliceerd\nreikwijdte: intern")
    )
    traject = lesmap.TRAJECT.replace("minuten: 45, casus: 1", "minuten: 40, casus: 1").replace(
        "certificaat:", '      - {wat: "Nog een", minuten: 5, casus: 2}\ncertificaat:'
    )
    bestanden = {"casussen/002-de-vierde-kast.md": geheim, "docs/trajecten/begin.md": traject}
    heel, fouten = laad(proefmap.maak(tmp_path / "bieb", {**lesmap.BESTANDEN, **bestanden}))
    assert not fouten
    open_ = edition.cut(heel, "openbaar", date(2020, 1, 1))
    speurder = Speurder(heel, open_)
    for voor in ("deelnemer", "begeleider"):
        if (vorm, voor) != ("scorm", "begeleider"):
            assert list(speurder.doorzoek(f"les.{vorm}", gemaakt(open_, "begin", voor, vorm))) == []
    intern = edition.cut(heel, "intern", date(2020, 1, 1))
    ending = "zip" if vorm == "scorm" else vorm
    assert list(speurder.doorzoek(f"les.{ending}", gemaakt(intern, "1,2", "deelnemer", vorm)))


@pytest.mark.parametrize(
    ("keuze", "woord"),
    [("7", "casus 7 staat niet"), ("beginn", "‘beginn’ is geen traject"), ("1,x", "geen rij")],
)
def test_a_wrong_choice_is_explained(bieb: Bibliotheek, keuze: str, woord: str) -> None:
    with pytest.raises(KeuzeFout, match=woord):
        pak_in(bieb, keuze, "deelnemer")


def test_a_casus_without_training_is_refused(tmp_path: Path) -> None:
    bieb = laad(proefmap.maak(tmp_path))[0]
    with pytest.raises(KeuzeFout, match="kun je niet oefenen"):
        pak_in(bieb, "1", "deelnemer")


def test_numbers_keep_their_order_and_count_once(bieb: Bibliotheek) -> None:
    pakket = pak_in(bieb, " 1, 1 ,1", "deelnemer")
    assert [c["oefening"]["nummer"] for c in pakket.casussen] == [1]
    assert pakket.titel == "De derde sleutel"


def test_the_pdf_is_tagged_and_says_its_language(bieb: Bibliotheek) -> None:
    pikepdf = pytest.importorskip("pikepdf")
    with pikepdf.open(io.BytesIO(gemaakt(bieb, "begin", "deelnemer", "pdf"))) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        assert str(pdf.Root.Lang).startswith("nl")
        assert "/StructTreeRoot" in pdf.Root


def test_slides_have_titles_notes_and_our_look(bieb: Bibliotheek) -> None:
    pptx = pytest.importorskip("pptx")
    deck = pptx.Presentation(io.BytesIO(gemaakt(bieb, "begin", "begeleider", "pptx")))
    assert len(deck.slide_layouts) == 2
    for dia in deck.slides:
        assert dia.shapes.title is not None and dia.shapes.title.text
        assert all(vak.text_frame.text for vak in dia.placeholders)
    met_notities = [dia for dia in deck.slides if dia.has_notes_slide]
    assert len(met_notities) > len(deck.slides) // 2
    thema = next(d for d in deck.part.package.iter_parts() if "theme" in str(d.partname))
    assert b"0B4F54" in thema.blob and b"Georgia" in thema.blob


def test_the_offline_page_asks_for_nothing(bieb: Bibliotheek) -> None:
    tekst = gemaakt(bieb, "1", "deelnemer", "html").decode()
    assert not re.search(r'(?:src|href)="(?!#)', tekst)
    assert "url(" not in tekst and "@import" not in tekst


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    boos = lesmap.CASUS.replace("De derde sleutel", "<script>boos()</script>")
    bieb = laad(proefmap.maak(tmp_path, {"casussen/001-de-derde-sleutel.md": boos}))[0]
    bieb = edition.cut(bieb, "openbaar", date(2020, 1, 1))
    assert "<script>" in bieb.casussen[0].velden.titel
    tekst = gemaakt(bieb, "1", "deelnemer", "html").decode()
    assert "<script>boos()" not in tekst
