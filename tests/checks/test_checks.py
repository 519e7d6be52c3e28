"""One check, one fixture: a valid library with one thing changed gives one finding."""

import re
from datetime import date
from pathlib import Path

import pytest

from casotheek.build import keur
from casotheek.checks import REGELS
from casotheek.findings import TABEL
from proefmap import BEGRIPPEN, BODY, INSTELLINGEN, VELDEN, WAARDE, casus, maak, met

EEN = "casussen/001-de-derde-sleutel.md"
BEGR = "kompas/begrippen.yml"


def _vind(map_: Path, bestanden: dict[str, str] | None = None) -> list[tuple[str, str, int]]:
    keuring = keur(maak(map_, dict(bestanden or {})), vandaag=date(2026, 11, 22))
    return [(f.code, f.plek.bestand, f.plek.regel) for f in keuring.findings]


def _lijn(tekst: str, stuk: str) -> int:
    return next(n for n, regel in enumerate(tekst.split("\n"), 1) if stuk in regel)


def test_the_valid_library_has_no_findings(tmp_path: Path) -> None:
    assert _vind(tmp_path) == []


def _body(oud: str, nieuw: str) -> str:
    assert oud in BODY
    return casus(body=BODY.replace(oud, nieuw, 1))


def _verhaal(extra: str) -> str:
    return _body("## Situatie\n", f"## Situatie\n\n{extra}\n")


def _andere_casus() -> str:
    """A casus of its own in which one sentence of the first returns."""
    delen = re.findall(r"^#.*", BODY, re.MULTILINE)
    regels = [
        f"{kop}\n\n{n}a {n}b {n}c {n}d {n}e {n}f {n}g {n}h {n}i {n}j\n"
        for n, kop in enumerate(delen)
    ]
    zin = "Rachid heeft drie sleutels en geen enkele is van hem."
    assert zin in BODY
    return met(nummer="nummer: 2").partition("\n---\n")[0] + "\n---\n\n" + "\n".join([*regels, zin])


FIXTURES = [
    ("number twice", {"casussen/001-ander.md": casus()}, "C301"),
    ("file not named after its number", {"casussen/002-ander.md": met(nummer="nummer: 3")}, "C302"),
    ("unknown team", {EEN: met(team="team: oots")}, "C303"),
    (
        "unknown waarde",
        {EEN: casus(VELDEN.replace("waarde: perspectief", "waarde: prspectief"))},
        "C303",
    ),
    (
        "unknown obstakelsoort",
        {EEN: casus(VELDEN.replace("soort: wachttijd", "soort: wacht"))},
        "C303",
    ),
    ("key of another kind", {EEN: met(leefgebieden="leefgebieden: [wonen, budgetcoach]")}, "C303"),
    ("key of a term twice", {BEGR: BEGRIPPEN + BEGRIPPEN.splitlines()[1] + "\n"}, "C304"),
    ("reference to no casus", {"kompas/perspectief.md": WAARDE.replace("[1]", "[7]")}, "C305"),
    (
        "reference to a concept",
        {
            "kompas/perspectief.md": WAARDE.replace("[1]", "[2]"),
            "casussen/002-x.md": "---\nnummer: 2\ntitel: X\nstatus: concept\n---\n",
        },
        "C306",
    ),
    (
        "waarde not named after its key",
        {"kompas/perspectif.md": WAARDE, "kompas/perspectief.md": "x"},
        "C307",
    ),
    (
        "term broader than itself",
        {BEGR: BEGRIPPEN.replace("bestaanszekerheid: ja", "breder: [wonen]")},
        "C309",
    ),
    (
        "circle of broader terms",
        {
            BEGR: BEGRIPPEN.replace("bestaanszekerheid: ja", "breder: [schulden]").replace(
                'moet betalen."', 'moet betalen.", breder: [wonen]'
            )
        },
        "C310",
    ),
    ("section missing", {EEN: _body("## Reflectie\n", "### Reflectie\n")}, "C401"),
    (
        "section with a placeholder",
        {EEN: _body("Volgende keer bellen we meteen, zegt de collega.", "TODO nog invullen …")},
        "C402",
    ),
    (
        "section twice",
        {
            EEN: _body(
                "## Reflectie\n",
                "## Resultaat\n\nNog eens hetzelfde in vijf woorden.\n\n## Reflectie\n",
            )
        },
        "C403",
    ),
    (
        "section out of order",
        {
            EEN: _body("## Situatie\n", "## Resultaat\n").replace(
                "## Resultaat\n\nHij", "## Situatie\n\nHij"
            )
        },
        "C404",
    ),
    ("unknown section", {EEN: _body("## Reflectie\n", "## Reflextie\n")}, "C405"),
    ("two turning points", {EEN: _body("### Daarna", "### Kantelpunt")}, "C406"),
    ("no turning point", {EEN: _body("### Kantelpunt", "### Vrijdag")}, "C406"),
    (
        "turning point elsewhere",
        {EEN: _verhaal("### Kantelpunt\n\nHier kan het echt niet staan.")},
        "C427",
    ),
    (
        "text above the first heading",
        {EEN: _body("## Situatie", "Zomaar tekst.\n\n## Situatie")},
        "C426",
    ),
    (
        "step before the turning point after one behind it",
        {
            EEN: met(
                aanpak="""aanpak:
  - {stap: "Zo.", effect: werkte, waarom: "Zo.", na_kantelpunt: ja}"""
            )
        },
        "C407",
    ),
    ("period runs back", {EEN: met(periode="periode: {van: 2019-07, tot: 2019-06}")}, "C408"),
    (
        "aftercare too early",
        {EEN: met(resultaat="resultaat: {uitkomst: deels, nazorg: 2019-01}")},
        "C409",
    ),
    ("HTML", {EEN: _verhaal("Een <b>vet</b> woord.")}, "C410"),
    ("script", {EEN: _verhaal("<script>alert(1)</script>")}, "C410"),
    ("HTML in code", {EEN: _verhaal("`<img src=x onerror=alert(1)>`")}, "C410"),
    ("comment", {EEN: _verhaal("<!-- geheim -->")}, "C410"),
    ("link elsewhere", {EEN: _verhaal("[klik](https://example.org)")}, "C411"),
    ("address without link", {EEN: _verhaal("Zie www.example.org voor meer.")}, "C411"),
    ("address as autolink", {EEN: _verhaal("<https://example.org>")}, "C411"),
    ("link above the library", {EEN: _verhaal("[klik](../../geheim.md)")}, "C411"),
    ("javascript link", {EEN: _verhaal("[klik](javascript:alert(1))")}, "C412"),
    ("javascript link in disguise", {EEN: _verhaal("[klik](java&#115;cript:alert(1))")}, "C412"),
    ("javascript link on the next line", {EEN: _verhaal("[klik](\njavascript:alert(1))")}, "C412"),
    (
        "javascript behind a reference",
        {EEN: _verhaal("[klik][a]\n\n[a]: javascript:alert(1)")},
        "C412",
    ),
    ("data link", {EEN: _verhaal("![x](data:text/html,x)")}, "C412"),
    ("link to nothing", {EEN: _verhaal("[klik](../kompas/perspectif.md)")}, "C413"),
    ("image in a folder of one's own", {EEN: _verhaal("![foto](beeld/a.jpg)")}, "C414"),
    ("image from elsewhere", {EEN: _verhaal("![foto](https://example.org/a.png)")}, "C414"),
    ("include", {EEN: _verhaal('--8<-- "../../etc/passwd"')}, "C415"),
    ("include with braces", {EEN: _verhaal("{!../geheim.md!}")}, "C415"),
    ("attributes", {EEN: _verhaal("Een alinea.\n{: onclick=alert(1) }")}, "C416"),
    ("attributes without colon", {EEN: _verhaal("### Kop { onclick=alert(1) }")}, "C416"),
    ("image without description", {EEN: _verhaal("![](../kompas/x.png)")}, "C417"),
    ("heading with one hash", {EEN: _verhaal("# Titel")}, "C418"),
    ("heading by underlining", {EEN: _verhaal("Titel\n---")}, "C418"),
    (
        "waarde that no casus speaks for",
        {
            "kompas/eropaf.md": WAARDE.replace("sleutel: perspectief", "sleutel: eropaf").replace(
                "volgorde: 1", "volgorde: 2"
            )
        },
        "C420",
    ),
    (
        "terms not used",
        {
            BEGR: BEGRIPPEN.replace(
                "begrippen:",
                'begrippen:\n  - {sleutel: werk, soort: leefgebied, label: "Werk", definitie: "Werk."}',
            ),
            "kompas/instellingen.yml": INSTELLINGEN + "streefaantal: 2\n",
        },
        "C421",
    ),
    ("twice the same", {EEN: met(leefgebieden="leefgebieden: [wonen, wonen, schulden]")}, "C422"),
    ("age band without bounds", {BEGR: BEGRIPPEN.replace(", van: 27, tot: 44", "")}, "C423"),
    (
        "solved without solution",
        {EEN: casus(VELDEN.replace('oplossing: "Eerder gebeld.", ', ""))},
        "C424",
    ),
    ("label twice", {BEGR: BEGRIPPEN.replace('label: "Schulden"', 'label: "Wonen"')}, "C425"),
    ("long sentence", {EEN: _verhaal("Een " + "heel " * 30 + "lange zin.")}, "C601"),
    (
        "long sentences on average",
        {
            EEN: casus(
                body=BODY + ("\nDit is een zin die " + "met veel woorden " * 8 + "doorloopt. ") * 30
            )
        },
        "C602",
    ),
    (
        "jargon",
        {
            BEGR: BEGRIPPEN + 'jargon:\n  - {woord: "problematiek", liever: "problemen"}\n',
            EEN: _verhaal("De problematiek was groot."),
        },
        "C603",
    ),
    ("abbreviation", {EEN: _verhaal("Hij belde de XYZ op een dag.")}, "C604"),
    ("two stories alike", {"casussen/002-kopie.md": met(nummer="nummer: 2")}, "C610"),
    ("a sentence twice", {"casussen/002-ander.md": _andere_casus()}, "C611"),
    (
        "unknown team in settings",
        {"kompas/instellingen.yml": INSTELLINGEN + "bevolking: {oots: 9}\n"},
        "C303",
    ),
]


@pytest.mark.parametrize(("titel", "bestanden", "code"), FIXTURES, ids=[f[0] for f in FIXTURES])
def test_check(tmp_path: Path, titel: str, bestanden: dict[str, str], code: str) -> None:
    gevonden = _vind(tmp_path, bestanden)
    assert code in {c for c, _, _ in gevonden}
    bestand = next(b for c, b, _ in gevonden if c == code)
    assert bestand in {*bestanden, EEN, "casussen/002-kopie.md"}


def test_place_of_a_fault_in_the_story(tmp_path: Path) -> None:
    tekst = _verhaal("Regel een.\nEen <b>vet</b> woord.")
    keuring = keur(maak(tmp_path, {EEN: tekst}), vandaag=date(2026, 1, 1))
    finding = next(f for f in keuring.findings if f.code == "C410")
    assert (finding.plek.regel, finding.plek.kolom) == (_lijn(tekst, "<b>"), 5)


def test_template_signs_and_links_within_are_fine(tmp_path: Path) -> None:
    tekst = _verhaal(
        "Dit {{ x }} en {% y %} blijft staan, zie [de waarde](../kompas/perspectief.md)."
    )
    assert _vind(tmp_path, {EEN: tekst}) == []


def test_hand_written_pages_may_link_elsewhere_safely(tmp_path: Path) -> None:
    assert (
        _vind(tmp_path, {"docs/over.md": "# Over\n\n[Wet](https://wetten.overheid.nl/x)\n"}) == []
    )
    assert _vind(tmp_path, {"docs/over.md": "# Over\n\n<iframe src=x>\n"})[0][0] == "C410"


def test_all_faults_of_all_files_in_one_run(tmp_path: Path) -> None:
    gevonden = _vind(
        tmp_path,
        {
            EEN: met(team="team: oots", titel="titel: 3"),
            "casussen/002-x.md": "geen velden",
            "casussen/003-x.md": "---\na: [\n---\n",
            "kompas/teams.yml": "teams: niets",
        },
    )
    assert {b for _, b, _ in gevonden} >= {
        EEN,
        "casussen/002-x.md",
        "casussen/003-x.md",
        "kompas/teams.yml",
    }


def test_a_fault_in_a_field_hides_no_other_fault(tmp_path: Path) -> None:
    tekst = _verhaal("<b>vet</b> Bel 06-12345678 met mevrouw Oudenaarden.")
    tekst = tekst.replace("waarde: perspectief, werking", "waarde: perspectif, werking")
    gevonden = _vind(tmp_path, {EEN: tekst.replace("team: oost", "team: Oost!")})
    assert {code for code, _, _ in gevonden} == {"C208", "C303", "C410", "C503", "C510"}


@pytest.mark.parametrize("soort", ["kapot", "gebrekkig"])
def test_a_file_with_a_fault_is_not_said_to_be_absent(tmp_path: Path, soort: str) -> None:
    link = "Zie [de casus](../casussen/001-de-derde-sleutel.md).\n"
    stuk = "---\nstuk: [\n" if soort == "kapot" else met(vraagtype="vraagtype: raar")
    gevonden = _vind(tmp_path, {EEN: stuk, "kompas/perspectief.md": WAARDE + link})
    assert {pad for _, pad, _ in gevonden} == {EEN}


@pytest.mark.parametrize("pad", ["kompas/teams.yml", BEGR, "kompas/perspectief.md"])
def test_what_a_broken_source_holds_is_not_said_to_be_absent(tmp_path: Path, pad: str) -> None:
    gevonden = _vind(tmp_path, {pad: "---\nstuk: [\n"})
    assert {bestand for _, bestand, _ in gevonden} == {pad}


@pytest.mark.parametrize(
    ("doel", "zegt"),
    [
        ("002-oude-naam.md", "(bedoel je ‘002-nieuwe-naam.md’?)"),
        ("003-ging-weg.md", "(casus 3 is ingetrokken)"),
        ("004-komt-nog.md", "(casus 4 is nog een concept)"),
    ],
)
def test_a_link_that_points_nowhere_is_explained(tmp_path: Path, doel: str, zegt: str) -> None:
    bestanden = {
        EEN: _verhaal(f"Zie [de andere]({doel})."),
        "casussen/002-nieuwe-naam.md": met(nummer="nummer: 2"),
        "casussen/003-ingetrokken.md": "---\nnummer: 3\nstatus: ingetrokken\ndatum: 2020-01-01\n---\n",
        "casussen/004-komt-nog.md": "---\nnummer: 4\ntitel: Later\nstatus: concept\n---\n",
    }
    findings = keur(maak(tmp_path, dict(bestanden)), vandaag=date(2026, 1, 1)).findings
    assert [zegt in f.melding() for f in findings if f.code == "C413"] == [True]


def test_of_a_copy_the_sentences_are_not_told_one_by_one(tmp_path: Path) -> None:
    gevonden = _vind(tmp_path, {"casussen/002-kopie.md": met(nummer="nummer: 2")})
    assert {code for code, _, _ in gevonden} == {"C610"}


def test_structure_alone_leaves_the_stories_be(tmp_path: Path) -> None:
    map_ = maak(tmp_path, {EEN: _verhaal("<b>vet</b>").replace("team: oost", "team: oots")})
    codes = [f.code for f in keur(map_, alleen_structuur=True).findings]
    assert codes == ["C303"]


def test_every_code_of_a_check_stands_in_the_table() -> None:
    assert all(code in TABEL for _, _, code in FIXTURES)
    assert len({regel.naam for regel in REGELS}) == len(REGELS)


def test_missing_files_of_a_library(tmp_path: Path) -> None:
    map_ = maak(tmp_path)
    (map_ / "kompas/teams.yml").unlink()
    assert ("C308", "kompas/teams.yml", 1) in [
        (f.code, f.plek.bestand, f.plek.regel) for f in keur(map_).findings
    ]


def test_a_library_that_has_just_begun_need_not_use_every_term(tmp_path: Path) -> None:
    begrippen = BEGRIPPEN + '  - {sleutel: werk, soort: leefgebied, label: "W", definitie: "W."}\n'
    assert [code for code, _, _ in _vind(tmp_path, {BEGR: begrippen})] == []
