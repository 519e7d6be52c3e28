"""The allow-list: whole texts only, and never a BSN or an account number."""

from casotheek.checks.privacy import scan
from casotheek.checks.privacy.scan import nooit_toegestaan, scan_met_lijst


def test_a_whole_text_may_pass() -> None:
    assert scan("Bel Karim Benali.", toegestaan=["Karim Benali"]) == []


def test_a_part_of_a_hit_is_not_enough() -> None:
    assert scan("Bel Karim Benali.", toegestaan=["Benali"])


def test_an_allowed_text_inside_a_longer_word_does_not_count() -> None:
    assert scan("Bel Karim Benalidda.", toegestaan=["Karim Benali"])


def test_a_longer_allowed_text_covers_the_hit_within_it() -> None:
    tekst = "De stichting Vrienden van Karim Benali hielp."
    assert scan(tekst, toegestaan=["Vrienden van Karim Benali"]) == []


def test_a_bsn_and_an_account_number_never_pass() -> None:
    nummers = ["111222333", "NL91ABNA0417164300"]
    treffers = scan(f"{nummers[0]} en {nummers[1]}", toegestaan=nummers)
    assert [treffer.regel for treffer in treffers] == ["C501", "C502"]
    assert [bool(nooit_toegestaan(nummer)) for nummer in [*nummers, "Karim Benali"]] == [
        True,
        True,
        False,
    ]


def test_the_scan_tells_which_entry_was_needed_and_where() -> None:
    uitslag = scan_met_lijst("Bel Karim Benali.", toegestaan=["iets", "Karim Benali"])
    assert uitslag.doorgelaten == {1: ((4, 16),)}
