from casotheek.reading import Verhaal

TEKST = "vooraf\n## Een\ntekst\n```\n## geen kop\n```\n### Kantelpunt\nhier\n### Daarna\nslot"


def test_sections_with_their_lines() -> None:
    secties = Verhaal(TEKST, 10).secties
    assert [(s.kop, s.niveau, s.regel) for s in secties] == [
        ("", 0, 10),
        ("Een", 2, 11),
        ("Kantelpunt", 3, 16),
        ("Daarna", 3, 18),
    ]
    assert "## geen kop" in secties[1].markdown


def test_the_story_up_to_and_after_a_heading() -> None:
    verhaal = Verhaal(TEKST, 1)
    assert verhaal.tot_en_met("Kantelpunt").endswith("hier")
    assert verhaal.na("Kantelpunt") == "### Daarna\nslot"
    assert verhaal.na("Onbekend") == ""
    assert verhaal.tot_en_met("Daarna") == TEKST


def test_closing_hashes_and_tilde_fences() -> None:
    verhaal = Verhaal("## Een ##\n~~~~\n~~~\n## nee\n~~~~\n## Twee")
    assert [s.kop for s in verhaal.secties] == ["", "Een", "Twee"]
