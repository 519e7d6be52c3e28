"""Compounds: huurachterstand is huur and achterstand; and diminutives: tuintje is tuin.

Owns the split of one word into the fewest known parts, with link letters between
them, and the word that a diminutive is made of. Which words may be parts comes from
outside: the fixed list and the library's own words. `zoek-taal.mjs` splits in the same
way.
"""

from __future__ import annotations

from collections.abc import Iterable

from casotheek.search.analysis import term
from casotheek.search.rules import regels


class Splitser:
    """Splits words with one list of parts; remembers what it found."""

    def __init__(self, delen: Iterable[str]) -> None:
        self.delen = frozenset(delen)
        self._stammen = frozenset(map(term, self.delen))
        self._bekend: dict[str, tuple[str, ...]] = {}

    def delen_van(self, woord: str) -> tuple[str, ...]:
        """The parts of a word without accents; nothing for one that is not made of known words."""
        if not (woord.isascii() and woord.isalpha()):
            return ()
        if woord not in self._bekend:
            lang = len(woord) >= regels().kortste_samenstelling
            self._bekend[woord] = (self._splits(woord) if lang else ()) or self._verkleind(woord)
        return self._bekend[woord]

    def termen_van(self, woord: str) -> tuple[str, ...]:
        """The terms of the parts, each once, without the term of the word itself."""
        gevonden = dict.fromkeys(map(term, self.delen_van(woord)))
        return tuple(t for t in gevonden if t and t != term(woord))

    def _splits(self, woord: str) -> tuple[str, ...]:
        """The split with the fewest parts; of equals the one with the longest first part."""
        beste: tuple[str, ...] = ()
        for einde in range(len(woord) - 3, 2, -1):
            kop = self._kop(woord[:einde])
            if not kop:
                continue
            staart = self._staart(woord[einde:])
            if staart and (not beste or len(staart) + 1 < len(beste)):
                beste = (kop, *staart)
        return beste

    def _verkleind(self, woord: str) -> tuple[str, ...]:
        """The word that a diminutive makes small: of tuintje tuin, of blaadje blad."""
        klein = woord.removesuffix("s")
        if not klein.endswith("je"):
            return ()
        kern = klein[:-2]
        mogelijk = [kern]
        if kern.endswith(("p", "t")):
            mogelijk.append(kern[:-1])
        for stuk in mogelijk:
            if self._is_deel(stuk) or (
                len(stuk) >= regels().kortste_deel and term(stuk) in self._stammen
            ):
                return (stuk,)
        return ()

    def _kop(self, stuk: str) -> str:
        """The part that `stuk` is, link letters taken off."""
        for verbinding in regels().verbindingen:
            kaal = stuk.removesuffix(verbinding) if verbinding else stuk
            if (not verbinding or kaal != stuk) and self._is_deel(kaal):
                return kaal
        return ""

    def _staart(self, stuk: str) -> tuple[str, ...]:
        if self._is_deel(stuk) or (
            len(stuk) > regels().kortste_deel and term(stuk) in self._stammen
        ):
            return (stuk,)
        return self.delen_van(stuk)

    def _is_deel(self, stuk: str) -> bool:
        return stuk in self.delen and (
            len(stuk) >= regels().kortste_deel or stuk in regels().korte_delen
        )
