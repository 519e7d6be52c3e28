"""Rules one by one: what each finds, exactly where, and what it leaves alone."""

import pytest

from casotheek.checks.privacy import scan
from casotheek.checks.privacy.tabel import REGELS
from casotheek.findings import TABEL


def gevonden(tekst: str, *pseudoniemen: str, fictief: bool = False) -> list[tuple[str, str]]:
    treffers = scan(tekst, pseudoniemen=pseudoniemen, fictief=fictief)
    return [(t.regel, tekst[t.start : t.eind]) for t in treffers]


@pytest.mark.parametrize(
    ("tekst", "code", "stuk"),
    [
        ("bsn 111222333.", "C501", "111222333"),
        ("bsn 10000008", "C501", "10000008"),
        ("op NL91 ABNA 0417 1643 00 storten", "C502", "NL91 ABNA 0417 1643 00"),
        ("bel 06-12345678!", "C503", "06-12345678"),
        ("mail a.b@voorbeeld.nl.", "C504", "a.b@voorbeeld.nl"),
        ("a.b (at) voorbeeld.nl", "C504", "a.b (at) voorbeeld.nl"),
        ("zie @karim_020", "C505", "@karim_020"),
        ("instagram.com/karim.020", "C505", "karim.020"),
        ("auto 12-abc-3", "C506", "12-abc-3"),
        ("Javastraat 12-2 in Oost", "C507", "Javastraat 12-2"),
        ("1094 AB", "C508", "1094 AB"),
        ("geb. 12-03-1981", "C509", "12-03-1981"),
        ("haar geboortedag, 3 mei '84, stond", "C509", "3 mei '84"),
        ("geboren op drie mei 1984", "C509", "drie mei 1984"),
        ("geb.datum 030584", "C509", "030584"),
        ("(*03.05.1984)", "C509", "03.05.1984"),
        ("jarig op 3 mei, zij werd", "C509", "3 mei"),
        ("zij is op 3 mei 35 geworden", "C509", "3 mei"),
        ("mevrouw De Wit", "C510", "De Wit"),
        ("J.P. de Vries", "C511", "J.P. de Vries"),
        ("Karim Benali", "C512", "Karim Benali"),
        ("zaaknummer 2019-4451", "C513", "2019-4451"),
        ("Karim belde", "C520", "Karim"),
        ("De brief was van Terpstra, zei ze", "C532", "Terpstra"),
        ("Hoekstra belde niet terug", "C532", "Hoekstra"),
        ("haar huisbaas, Van Tongeren, wacht", "C532", "Van Tongeren"),
        ("op naam van Nurettin Altıparmak", "C532", "Nurettin Altıparmak"),
        ("op de deur stond Achahbar", "C532", "Achahbar"),
        ("op 14 oktober 2019", "C521", "14 oktober 2019"),
        ("een 34-jarige man", "C522", "34-jarige"),
        ("de buurman (43 jaar) belde", "C522", "(43 jaar)"),
        ("gezien op 5/6/'79 bij", "C521", "5/6/'79"),
        ("postcode 1094", "C523", "1094"),
        ("een Nepalese kok", "C524", "Nepalese"),
        ("hij heeft ALS", "C525", "ALS"),
        ("zij is piloot", "C526", "piloot"),
        ("hij werkt bij Fantasiebedrijf", "C527", "Fantasiebedrijf"),
        ("basisschool De Verzinselboom", "C528", "basisschool De Verzinselboom"),
        ("bsn 111222334", "C529", "111222334"),
    ],
)
def test_each_rule_points_at_the_value_alone(tekst: str, code: str, stuk: str) -> None:
    assert (code, stuk) in gevonden(tekst)


def test_every_rule_stands_in_the_table_of_findings_with_the_same_weight() -> None:
    assert all(TABEL[regel.code].ernst == regel.ernst for regel in REGELS)


@pytest.mark.parametrize(
    "tekst",
    [
        "de heer des huizes",
        "de Jan Steenstraat",
        "een schilderij van Van Gogh",
        "in Nieuw-West",
        "het team Dapperbuurt",
        "per 1 januari 2021",
        "in mei",
        "bel 0800-2000 of 14 020 of 112",
        "in 2019 WW gekregen",
        "de brief is van 12 maart",
        "hij is van plan",
        "€ 111.222.333",
        "voor 123456789 redenen",
        "@media (min-width: 40em)",
        "@font-face {",
        "leeftijd: 27-44",
    ],
)
def test_traps_give_nothing(tekst: str) -> None:
    assert gevonden(tekst) == []


def test_a_school_with_a_title_in_its_name_is_no_person() -> None:
    assert [code for code, _ in gevonden("de Dr. Rijk Kramerschool")] == ["C528"]


@pytest.mark.parametrize(
    ("tekst", "pseudoniem"),
    [
        ("Mevrouw De Wit deed open.", "De Wit"),
        ("mevrouw de Wit deed open", "mevrouw De Wit"),
        ("Karim Benali lachte.", "Karim Benali"),
        ("Karims fiets en Karim’s broer", "Karim"),
        ("Anne-Marie zweeg.", "Anne-Marie"),
    ],
)
def test_an_invented_name_may_stand(tekst: str, pseudoniem: str) -> None:
    assert gevonden(tekst, pseudoniem) == []


def test_an_invented_first_name_does_not_cover_a_true_surname() -> None:
    assert gevonden("Karim Benali lachte.", "Karim") == [("C512", "Karim Benali")]


def test_details_count_only_in_true_stories_but_faults_always() -> None:
    tekst = "Een 34-jarige piloot, op 14 oktober 2019, bsn 111222333."
    assert {code for code, _ in gevonden(tekst)} == {"C501", "C521", "C522", "C526"}
    assert [code for code, _ in gevonden(tekst, fictief=True)] == ["C501"]


@pytest.mark.parametrize(
    "tekst",
    [
        "bel &#48;6-12345678",
        "bel 06\\-12345678",
        "[bel](tel:%2B31612345678)",
        "bel 06\u200b-1234\u200d5678",
        "bel 06–12345678",
        "bel ０６-12345678",
        'titel: "bel \\u0030612345678"',
    ],
)
def test_a_disguised_number_is_found_where_it_stands(tekst: str) -> None:
    (treffer,) = scan(tekst, fictief=True)
    assert treffer.regel == "C503"
    assert 0 < treffer.start < treffer.eind <= len(tekst)


def test_of_two_hits_on_one_place_the_heavier_counts() -> None:
    assert [code for code, _ in gevonden("mail karim.benali@voorbeeld.nl")] == ["C504"]


@pytest.mark.parametrize(
    "tekst",
    [
        "Op 3 mei belde hij; op 12 juni werd de huur betaald.",
        "Technisch kan het. Lasser was hij.",
        "‘Dat kan.’ Praten kan ik ook.",
        "‘Kom.’ ’s Nachts sliep ze niet.",
        "Zijn tante woont in Bursa en zijn oom reist door Zweden.",
        "De consulent Inkomen belde de Belastingtelefoon.",
        "Hij vroeg het de Sociale Verzekeringsbank en de GGD.",
        'leerdoelen: ["Je kunt rekenen.", "Weten wat een brief vraagt."]',
    ],
)
def test_a_capital_with_a_reason_is_no_name(tekst: str) -> None:
    assert gevonden(tekst) == []


def test_a_lone_name_is_let_be_where_it_is_invented() -> None:
    assert gevonden("Dat zei Terpstra.", "Terpstra") == []
    assert gevonden("Dat zei Terpstra.", fictief=True) == []
