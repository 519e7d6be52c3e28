"""The Snowball stemmer `dutch_porter`, small and fast.

Owns the step from a word to its stem. The ES module `zoek-stam.mjs` follows the same
rules line by line; tests hold both equal to the package `snowballstemmer`, which is
too slow for a whole library.
"""

from __future__ import annotations

import re

_ACCENTEN = str.maketrans("äáëéïíöóüú", "aaeeiioouu")
_MEDEKLINKER_I_Y = re.compile(r"([aeiouyè])(i(?=[aeiouyè])|y)")
_GRENS = re.compile(r"[aeiouyè][^aeiouyè]")
_DUBBEL = ("dd", "kk", "tt")
_KLINKERS = frozenset("aeiouyè")
_KLINKERS_J = _KLINKERS | {"j"}
_KLINKERS_I = _KLINKERS | {"I"}
_STAP_1 = re.compile(r"(?:heden|ene|en|se|s)$")
_STAP_4 = re.compile(r"(?:end|ing|ig|lijk|baar|bar)$")
_LANGE_KLINKER = re.compile(r"[^aeiouyè](?:aa|ee|oo|uu)[^aeiouyèI]$")


def stam(woord: str) -> str:
    """The stem of a word in small letters."""
    woord = woord.translate(_ACCENTEN)
    if woord.startswith("y"):
        woord = "Y" + woord[1:]
    woord = _MEDEKLINKER_I_Y.sub(lambda m: m[1] + m[2].upper(), woord)
    r1, r2 = _gebieden(woord)
    woord = _stap_1(woord, r1)
    woord, e_weg = _zonder_e(woord, r1)
    woord = _stap_3(woord, r1, r2)
    woord = _stap_4(woord, r1, r2, e_weg)
    if _LANGE_KLINKER.search(woord):
        woord = woord[:-2] + woord[-1]
    return woord.replace("I", "i").replace("Y", "y")


def _gebieden(woord: str) -> tuple[int, int]:
    einde = len(woord)
    eerste = _GRENS.search(woord)
    if einde < 3 or eerste is None:
        return einde, einde
    tweede = _GRENS.search(woord, eerste.end())
    return max(eerste.end(), 3), tweede.end() if tweede else einde


def _enkel(woord: str) -> str:
    return woord[:-1] if woord.endswith(_DUBBEL) else woord


def _stap_1(woord: str, r1: int) -> str:
    gevonden = _STAP_1.search(woord)
    if gevonden is None or gevonden.start() < r1:
        return woord
    kern, uitgang = woord[: gevonden.start()], gevonden[0]
    if uitgang == "heden":
        return kern + "heid"
    if uitgang in {"en", "ene"}:
        return _zonder_en(woord, kern)
    return kern if kern and kern[-1] not in _KLINKERS_J else woord


def _zonder_en(woord: str, kern: str) -> str:
    if not kern or kern[-1] in _KLINKERS or kern.endswith("gem"):
        return woord
    return _enkel(kern)


def _zonder_e(woord: str, r1: int) -> tuple[str, bool]:
    kern = woord[:-1]
    if not woord.endswith("e") or len(kern) < r1 or not kern or kern[-1] in _KLINKERS:
        return woord, False
    return _enkel(kern), True


def _stap_3(woord: str, r1: int, r2: int) -> str:
    kern = woord[:-4]
    if not woord.endswith("heid") or len(kern) < r2 or kern.endswith("c"):
        return woord
    if kern.endswith("en") and len(kern) - 2 >= r1:
        return _zonder_en(kern, kern[:-2])
    return kern


def _stap_4(woord: str, r1: int, r2: int, e_weg: bool) -> str:
    gevonden = _STAP_4.search(woord)
    if gevonden is None or gevonden.start() < r2:
        return woord
    kern, uitgang = woord[: gevonden.start()], gevonden[0]
    if uitgang in {"end", "ing"}:
        if kern.endswith("ig") and len(kern) - 2 >= r2 and not kern.endswith("eig"):
            return kern[:-2]
        return _enkel(kern)
    if uitgang == "ig":
        return woord if kern.endswith("e") else kern
    if uitgang == "lijk":
        return _zonder_e(kern, r1)[0]
    return woord if uitgang == "bar" and not e_weg else kern
