"""Stories for a document: Markdown to HTML, with links that work on paper.

Owns the conversion. HTML within a story is shown as text, never obeyed; a link to a
casus or waarde outside the document becomes plain text.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

import markdown
from markupsafe import Markup

_LINK = re.compile(r"(!?)\[([^\]\n]*)\]\(<?([^)\s>]+)>?(?:\s+[^)]*)?\)")
_CASUS = re.compile(r"(?:^|/)0*(\d{1,5})-[\w-]+\.md")
_KOP = re.compile(r"^(#{2,5}) ", re.MULTILINE)


def als_html(tekst: str, casussen: AbstractSet[int], waarden: AbstractSet[str]) -> Markup:
    """The story as HTML, its headings one level lower than on the site."""

    def link(gevonden: re.Match[str]) -> str:
        beeld, label, doel = gevonden.groups()
        if beeld:
            return f"![{label}](casussen/{doel.removeprefix('../casussen/')})"
        nummer = _CASUS.search(doel)
        if nummer and int(nummer.group(1)) in casussen:
            return f"[{label}](#casus-{int(nummer.group(1))})"
        sleutel = doel.rpartition("/")[2].removesuffix(".md")
        return f"[{label}](#waarde-{sleutel})" if sleutel in waarden else label

    # The parser is made anew each time: it keeps state between texts.
    parser = markdown.Markdown(extensions=["tables", "def_list"], output_format="html")
    parser.preprocessors.deregister("html_block")
    parser.inlinePatterns.deregister("html")
    return Markup(parser.convert(_LINK.sub(link, _KOP.sub(r"#\1 ", tekst))))
