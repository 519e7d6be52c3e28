"""Documents: what they hold, what stops them, and that everybody can read them."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import docx
import outloud
import pytest
from click.testing import CliRunner
from pikepdf import Pdf

import sitebouw
from casotheek.build import Bouwsel, stel_samen
from casotheek.build.documents import OnbruikbaarFout, maak_document
from casotheek.cli.main import casotheek
from casotheek.edition.pdftext import pdf_tekst
from casotheek.exports import pdf as pdfmaker
from casotheek.exports.documents import make
from casotheek.exports.documents.before import keur_delen
from casotheek.exports.documents.contents import Boek, Deel
from casotheek.exports.documents.story import als_html

MELDING = "Alle casussen zijn verzonnen."


@pytest.fixture(scope="module")
def voorraad(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("werk")


@pytest.fixture(scope="module")
def map_(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sitebouw.voorbeeld(tmp_path_factory.mktemp("bieb"))


@pytest.fixture(scope="module")
def bouwsel(map_: Path) -> Bouwsel:
    return stel_samen(map_, "openbaar")


def _maak(bouwsel: Bouwsel, werk: Path, soort: str, vorm: str, *nummers: int) -> bytes:
    return maak_document(
        werk, bouwsel.bibliotheek, "openbaar", bouwsel.paginas, soort, vorm,
        nummers=frozenset(nummers),
    )  # fmt: skip


@pytest.mark.parametrize("soort", ["kompas", "casussen", "advies"])
def test_a_pdf_is_tagged_and_without_errors_for_a_checker(
    bouwsel: Bouwsel, voorraad: Path, tmp_path: Path, soort: str
) -> None:
    inhoud = _maak(bouwsel, voorraad, soort, "pdf")
    (tmp_path / "d.pdf").write_bytes(inhoud)
    uitslag = outloud.check(str(tmp_path / "d.pdf"), layers=["conformance"])
    assert uitslag.error is None
    assert [str(f) for f in uitslag.findings if f.severity == "error"] == []
    with Pdf.open(io.BytesIO(inhoud)) as pdf:
        assert str(pdf.Root.Lang).startswith("nl")
        assert pdf.Root.MarkInfo.Marked
        assert "/Outlines" in pdf.Root
        assert str(pdf.docinfo["/Title"]).endswith("Proef")


def test_every_page_carries_the_notice_and_the_registers_name_the_casussen(
    bouwsel: Bouwsel, voorraad: Path
) -> None:
    inhoud = _maak(bouwsel, voorraad, "casussen", "pdf")
    tekst = pdf_tekst(inhoud)
    with Pdf.open(io.BytesIO(inhoud)) as pdf:
        paginas = len(pdf.pages)
    assert len(re.findall(r"verzonnen\.\s*Lijkt", tekst)) >= paginas
    for kop in ("Register op leefgebied", "Register op waarde", "Register op obstakel", "Inhoud"):
        assert kop in tekst


def test_a_selection_holds_its_casussen_and_no_others(bouwsel: Bouwsel, voorraad: Path) -> None:
    tekst = pdf_tekst(_maak(bouwsel, voorraad, "selectie", "pdf", 1, 3))
    assert "De derde sleutel" in tekst
    assert "Kaal" in tekst
    assert sitebouw.LANG not in tekst


def test_word_keeps_headings_header_rows_and_the_notice(bouwsel: Bouwsel, voorraad: Path) -> None:
    bestand = docx.Document(io.BytesIO(_maak(bouwsel, voorraad, "casussen", "docx")))
    koppen = [(p.style.name, p.text) for p in bestand.paragraphs if "Heading" in p.style.name]
    assert ("Heading 1", "Casus 1: De derde sleutel") in koppen
    assert ("Heading 2", "Situatie") in koppen
    rij = bestand.tables[0].rows[0]
    assert rij.cells[0].text == "Stap"
    assert rij._tr.trPr is not None
    assert "tblHeader" in rij._tr.trPr.xml
    assert MELDING in bestand.sections[0].footer.paragraphs[0].text


def test_an_epub_is_valid_and_says_that_it_is_invented(
    bouwsel: Bouwsel, voorraad: Path, tmp_path: Path
) -> None:
    inhoud = _maak(bouwsel, voorraad, "casussen", "epub")
    with zipfile.ZipFile(io.BytesIO(inhoud)) as boek:
        assert boek.read("mimetype") == b"application/epub+zip"
        teksten = [boek.read(naam).decode() for naam in boek.namelist() if naam.endswith("html")]
    casussen = [tekst for tekst in teksten if "Casus " in tekst and "Situatie" in tekst]
    assert casussen
    assert all("Fictief" in tekst for tekst in casussen)
    keurder, java = shutil.which("epubcheck"), shutil.which("java")
    if keurder and java:
        (tmp_path / "d.epub").write_bytes(inhoud)
        opdracht = [java, "-jar", keurder, str(tmp_path / "d.epub")]
        uit = subprocess.run(opdracht, capture_output=True, text=True, check=False)
        assert uit.returncode == 0, uit.stdout + uit.stderr


@pytest.mark.parametrize("vorm", ["pdf", "docx", "epub"])
def test_the_same_content_gives_the_same_bytes_and_is_not_rendered_again(
    bouwsel: Bouwsel, voorraad: Path, tmp_path: Path, vorm: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    eerst = _maak(bouwsel, voorraad, "selectie", vorm, 3)
    shutil.copytree(voorraad / "documenten", tmp_path / "oud")
    shutil.rmtree(voorraad / "documenten")
    assert _maak(bouwsel, voorraad, "selectie", vorm, 3) == eerst

    def nooit(*_: object) -> bytes:
        raise AssertionError("rendered again")

    monkeypatch.setattr(make, "maak_pdf", nooit)
    monkeypatch.setattr(make, "maak_office", nooit)
    assert _maak(bouwsel, voorraad, "selectie", vorm, 3) == eerst
    with pytest.raises(AssertionError, match="rendered again"):
        _maak(bouwsel, voorraad, "selectie", vorm, 1)


def test_a_number_that_is_not_there_is_a_finding(bouwsel: Bouwsel, voorraad: Path) -> None:
    with pytest.raises(OnbruikbaarFout) as fout:
        _maak(bouwsel, voorraad, "selectie", "pdf", 1, 77)
    assert [(f.code, f.gegevens) for f in fout.value.findings] == [("C814", {"nummer": 77})]


def test_a_letter_without_a_shape_is_a_finding(tmp_path: Path, voorraad: Path) -> None:
    tekst = sitebouw.EERSTE.replace("De derde sleutel", "De derde 鍵")
    map_ = sitebouw.voorbeeld(tmp_path / "bieb", {"casussen/001-de-derde-sleutel.md": tekst})
    with pytest.raises(OnbruikbaarFout) as fout:
        _maak(stel_samen(map_, "openbaar"), voorraad, "casussen", "pdf")
    assert {f.code for f in fout.value.findings} == {"C812"}
    assert "U+9375" in fout.value.findings[0].melding()


def _boek(markdown: str) -> Boek:
    gegevens = {
        "o": {"vraag": "", "status": {"woord": ""}, "antwoord": "", "steun": [], "tegen": []}
    }
    deel = Deel(
        "opdracht.html", "Proef", "proef",
        {**gegevens, "verhaal": als_html(markdown, set(), set())}, "casussen/001-proef.md",
    )  # fmt: skip
    return Boek("advies", "Advies", "", {}, (deel,))


@pytest.mark.parametrize(
    "markdown, codes",
    [
        ("![](bijlagen/a.png)", ["C810"]),
        ("![Een deur](bijlagen/a.png)", []),
        ("| | |\n|---|---|\n| a | b |", ["C811"]),
        ("| Wat | Waar |\n|---|---|\n| a | b |", []),
    ],
)
def test_what_cannot_be_read_aloud_is_a_finding(markdown: str, codes: list[str]) -> None:
    gevonden = list(keur_delen(_boek(markdown)))
    assert [f.code for f in gevonden] == codes
    assert all(f.plek.bestand == "casussen/001-proef.md" for f in gevonden)


def test_html_in_a_story_is_shown_and_never_obeyed() -> None:
    html = als_html("Een <b onclick=x>kop</b>\n\n<script>x()</script>\n", set(), set())
    assert "<b" not in html
    assert "<script" not in html
    assert "&lt;script&gt;" in html


def test_links_lead_within_the_document_or_are_plain_text() -> None:
    html = als_html(
        "[een](../casussen/001-a.md) [twee](../casussen/002-b.md) [drie](open.md)", {1}, {"open"}
    )
    assert html == '<p><a href="#casus-1">een</a> twee <a href="#waarde-open">drie</a></p>'


def test_a_word_file_holds_no_time_of_making(bouwsel: Bouwsel, voorraad: Path) -> None:
    inhoud = _maak(bouwsel, voorraad, "selectie", "docx", 3)
    with zipfile.ZipFile(io.BytesIO(inhoud)) as pakket:
        assert {deel.date_time[0] for deel in pakket.infolist()} <= {1980, 2020}


def test_a_document_fetches_nothing_from_elsewhere() -> None:
    with pytest.raises(pdfmaker.VreemdAdresFout, match=r"voorbeeld\.invalid"):
        pdfmaker.maak_pdf('<p><img alt="x" src="https://voorbeeld.invalid/x.png">', "", {})


def test_the_command_writes_the_file_and_refuses_in_words(map_: Path, tmp_path: Path) -> None:
    def doe(*woorden: str) -> tuple[int, str]:
        uit = CliRunner().invoke(casotheek, ["-C", str(map_), "document", *woorden])
        return uit.exit_code, uit.output

    doel = tmp_path / "kompas.epub"
    assert doe("kompas", "--vorm", "epub", "--naar", str(doel))[0] == 0
    assert zipfile.is_zipfile(doel)
    code, tekst = doe("selectie", "--casussen", "1,88", "--naar", str(tmp_path / "x.pdf"))
    assert (code, "C814" in tekst, (tmp_path / "x.pdf").exists()) == (1, True, False)
    for fout in (["selectie"], ["kompas", "--casussen", "1"], ["selectie", "--casussen", "3-1"],
                 ["selectie", "--casussen", "9" * 5000]):  # fmt: skip
        assert doe(*fout, "--naar", str(tmp_path / "x.pdf"))[0] == 2


def test_without_the_libraries_the_command_says_what_to_do(
    map_: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdfmaker, "find_spec", lambda naam: None)
    woorden = ["-C", str(map_), "document", "selectie", "--casussen", "2", "--vorm", "docx"]
    uit = CliRunner().invoke(casotheek, [*woorden, "--naar", str(tmp_path / "x.docx")])
    assert uit.exit_code == 1
    assert "make documenten" in uit.output


def test_one_library_that_lacks_is_named_too(
    map_: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def versie(pakket: str) -> str:
        if pakket == "python-docx":
            raise PackageNotFoundError(pakket)
        return "1"

    monkeypatch.setattr("casotheek.exports.documents.make.version", versie)
    woorden = ["-C", str(map_), "document", "selectie", "--casussen", "2", "--vorm", "docx"]
    uit = CliRunner().invoke(casotheek, [*woorden, "--naar", str(tmp_path / "x.docx")])
    assert uit.exit_code == 1, uit.output
    assert "python-docx ontbreekt" in uit.output
