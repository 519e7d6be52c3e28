"""Raw YAML data that remembers where it stood.

Owns the dict and list that carry positions (line and column from 1, in
characters), so that a fault found later can still be pointed at.
"""

from __future__ import annotations

from typing import Any

Positie = tuple[int, int]


class Blok(dict[str, Any]):
    """A mapping; knows where each key and each value starts."""

    __slots__ = ("begin", "bij_sleutel", "bij_waarde")

    def __init__(self, begin: Positie = (1, 1)) -> None:
        super().__init__()
        self.begin = begin
        self.bij_sleutel: dict[str, Positie] = {}
        self.bij_waarde: dict[str, Positie] = {}


class Reeks(list[Any]):
    """A sequence; knows where each item starts."""

    __slots__ = ("begin", "bij_item")

    def __init__(self, begin: Positie = (1, 1)) -> None:
        super().__init__()
        self.begin = begin
        self.bij_item: list[Positie] = []


def positie(data: Any, pad: tuple[Any, ...], *, van_sleutel: bool = False) -> Positie:
    """Where `pad` (keys and indexes) starts in `data`.

    Steps that do not exist, such as the branch names pydantic puts into a path, are
    passed over: the nearest place that does exist is given. With `van_sleutel` the
    place of the last key instead of its value.
    """
    plek: Positie = getattr(data, "begin", (1, 1))
    sleutelplek = plek
    for stap in pad:
        if isinstance(data, Blok) and stap in data:
            plek, sleutelplek = data.bij_waarde[stap], data.bij_sleutel[stap]
        elif isinstance(data, Reeks) and isinstance(stap, int) and stap < len(data):
            plek = sleutelplek = data.bij_item[stap]
        else:
            continue
        data = data[stap]
    return sleutelplek if van_sleutel else plek
