"""What search engines read of a page: schema.org, as a block of data.

Owns the few types that are used. A fictional casus is a CreativeWork, never a legal
case or a person.
"""

from __future__ import annotations

from dataclasses import replace

from casotheek.pages.context import Context, View
from casotheek.pages.page import Page

_TYPES = {"casus.html": "CreativeWork", "versie.html": "CreativeWork", "data.html": "Dataset"}


def met_schema(context: Context, page: Page) -> Page:
    """The page with its schema.org data, where its kind has a type."""
    soort = _TYPES.get(page.meta.get("template", ""))
    if soort is None:
        return page
    instellingen = context.bieb.instellingen
    gegevens: View = {
        "@context": "https://schema.org",
        "@type": soort,
        "name": page.meta["title"],
        "description": page.meta["description"],
        "inLanguage": "nl",
        "license": instellingen.licentie,
        "publisher": {"@type": "Organization", "name": instellingen.uitgever.naam},
    }
    if soort == "CreativeWork":
        gegevens["isPartOf"] = {"@type": "CreativeWork", "name": instellingen.naam}
    if "casus" in page.meta and page.meta["casus"]["herkomst"]["woord"] == "Fictief":
        gegevens["genre"] = "fictie"
    if "versie" in page.meta:
        gegevens["version"] = page.meta["versie"]["nummer"]
        gegevens["datePublished"] = page.meta["versie"]["datum_iso"]
    return replace(page, meta={**page.meta, "schema": gegevens})
