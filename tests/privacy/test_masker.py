"""No finding, in any format, ever prints a value that it masks."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casotheek.checks.privacy.document import Tekstbron, bevindingen, scan_bron
from casotheek.cli.controleer import VORMEN
from casotheek.cli.main import main
from casotheek.cli.uitvoer import Toon
from proefmap import BODY, VELDEN, casus, maak

WAARDEN = st.sampled_from(
    [
        "111222333",
        "NL91 ABNA 0417 1643 00",
        "06-12345678",
        "f.voorbeeld@voorbeeld.nl",
        "@karim_dapper020",
        "12-ABC-3",
        "Verzonnenstraat 114",
        "1094 HK",
        "mevrouw Yildirim",
        "J.P. de Vries",
        "Karim Benali",
        "fatima el idrissi",
        "Z-2019-004512",
        "geboren 12-03-1981",
    ]
)
RUIS = st.text(st.sampled_from("abc é.,:;|*_[](){}<>#&%\\\"'\n-—\t0123"), max_size=30)


@given(st.lists(st.tuples(RUIS, WAARDEN), min_size=1, max_size=5), RUIS)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_found_is_printed_nowhere(stukken: list[tuple[str, str]], slot: str) -> None:
    tekst = " ".join(f"{ruis} {waarde}" for ruis, waarde in stukken) + f" {slot}"
    bron = Tekstbron("casussen/001-x.md", tekst)
    uitslag = scan_bron(bron)
    findings = list(bevindingen(bron, uitslag))
    regels = tekst.split("\n")
    toon = Toon(True, lambda _, nummer: regels[nummer - 1])
    for vorm in VORMEN.values():
        uit = vorm(findings, toon)
        for treffer in uitslag.treffers:
            stuk = tekst[treffer.start : treffer.eind]
            # What is as short as a line number or a code says nothing.
            assert len(stuk) < 4 or stuk not in uit


@pytest.mark.parametrize("vorm", list(VORMEN))
def test_another_finding_on_the_same_line_does_not_show_it_either(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], vorm: str
) -> None:
    zin = "Hij belde mevrouw Yildirim op 06-12345678 over <b>problematiek</b> bij de bank."
    velden = VELDEN.replace("voorbeeld: x", "")
    map_ = maak(tmp_path, {"casussen/001-de-derde-sleutel.md": casus(velden, f"{BODY}\n{zin}\n")})
    with pytest.raises(SystemExit) as klaar:
        main(["-C", str(map_), "controleer", "--uitvoer", vorm])
    uit = capsys.readouterr()
    assert klaar.value.code == 1
    assert "C503" in uit.out
    assert "C410" in uit.out
    for stuk in ("06-12345678", "Yildirim"):
        assert stuk not in uit.out + uit.err
