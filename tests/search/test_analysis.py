from casotheek.search.analysis import plat, term, termen, woorden


def test_words_are_small_letters_and_digits() -> None:
    assert woorden("Café’s, 18-jarige E\u0301en_ding!") == [
        "café",
        "s",
        "18",
        "jarige",
        "éen",
        "ding",
    ]


def test_accents_go_and_length_is_bounded() -> None:
    assert plat("reïntegratie") == "reintegratie"
    assert len(plat("a" * 500)) == 40


def test_stop_words_have_no_term() -> None:
    assert term("niet") == ""
    assert termen("Zij weigert niet alle hulp") == ["weigert", "hulp"]


def test_inflections_share_a_term() -> None:
    assert term("ontruiming") == term("ontruimingen")


def test_signs_and_emoji_are_no_words() -> None:
    assert woorden("😀 .*+?^${}()|[] <>") == []
