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
        """The page as a file: front matter and Markdown, the same for every engine.

        JSON is YAML too, and safe for whatever a text holds.
        """
        velden = "\n".join(
            f"{naam}: {json.dumps(waarde, ensure_ascii=False)}"
            for naam, waarde in self.meta.items()
        )
        return f"---\n{velden}\n---\n\n{self.markdown}"
