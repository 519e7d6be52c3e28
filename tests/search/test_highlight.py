from casotheek.search.highlight import stukken


def test_words_with_the_same_stem_are_marked_and_nothing_is_lost() -> None:
    tekst = "De ontruimingen, (zegt hij) ontruiming!"
    gevonden = list(stukken(tekst, {"ontruim"}))
    assert "".join(stuk for stuk, _ in gevonden) == tekst
    assert [stuk for stuk, raak in gevonden if raak] == ["ontruimingen", "ontruiming"]
