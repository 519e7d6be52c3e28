from hypothesis import given
from hypothesis import strategies as st

from casotheek.search.encoding import LETTERS, als_letters, van_letters
from casotheek.search.register import Postings


@given(st.dictionaries(st.integers(0, 200_000), st.integers(1, 63), max_size=60))
def test_there_and_back(paren: dict[int, int]) -> None:
    docs = sorted(paren)
    postings = Postings(docs, [paren[doc] for doc in docs], len(docs))
    tekst = als_letters(postings)
    assert set(tekst) <= set(LETTERS)
    assert van_letters(tekst) == postings
