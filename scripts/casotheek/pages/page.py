"""A page as data: where it goes, what its template needs, and its Markdown."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Page:
    """One page for a site engine.

    `src_uri` is the path below the docs folder, such as `casussen/012-x.md`.
    `meta` is plain data (text, numbers, lists, dicts) for the theme template named
    in `meta["template"]`. `markdown` is the story, without front matter.
    """

    src_uri: str
    meta: dict[str, Any] = field(default_factory=dict)
    markdown: str = ""

    def text(self) -> str:
        """The page as a file: front matter and Markdown, the same for every engine."""
        return self._als_bestand(self.meta)

    def kort(self) -> str:
        """As `text`, with only the single values of its data: title, template and such.

        For an engine in this process, which gets the rest as it is: no text to write,
        to read and to keep for every page of a large library.
        """
        return self._als_bestand(
            {n: w for n, w in self.meta.items() if not isinstance(w, dict | list | tuple)}
        )

    def _als_bestand(self, meta: dict[str, Any]) -> str:
        # JSON is YAML too, and safe for whatever a text holds.
        velden = "\n".join(
            f"{naam}: {json.dumps(waarde, ensure_ascii=False)}" for naam, waarde in meta.items()
        )
        return f"---\n{velden}\n---\n\n{self.markdown}"
