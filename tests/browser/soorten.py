"""The kinds of page there are, with an address in the example site for each."""

from collections.abc import Callable

from playwright.sync_api import Page

NieuwePagina = Callable[..., Page]

SOORTEN = {
    "home": "",
    "overzicht": "casussen/",
    "casus": "casussen/001-de-derde-sleutel/",
    "casus-alles": "casussen/002-alles/",
    "casus-kaal": "casussen/003-kaal/",
    "kompas": "kompas/",
    "waarde": "kompas/perspectief/",
    "opdrachten": "opdrachten/",
    "opdracht": "opdrachten/bereiken/",
    "lessen": "lessen/",
    "obstakels": "obstakels/",
    "patronen": "patronen/",
    "ervaringen": "ervaringen/",
    "teams": "teams/",
    "begrippen": "begrippen/",
    "handgeschreven": "over/",
    "zoeken": "zoeken/",
    "zoeken-vraag": "zoeken/?q=drie+sleutels",
    "vergelijk": "vergelijk/",
    "groei": "kompas/groei/",
    "data": "data/",
    "404": "bestaat-niet/",
}
BREEDTES = (1366, 320)
