"""One build, in order: read, check, cut the edition, make what the site holds, swap in.

Owns the order and nothing of the parts. The doors (cli, mkdocs_plugin) call this
room; it knows no site engine.
"""

from casotheek.build.assemble import Afgekeurd, Bouwsel, lekken, stel_samen
from casotheek.build.finish import OnveiligFout, pak_in, rond_af
from casotheek.build.generate import schrijf_boom
from casotheek.build.inspect import Keuring, keur
from casotheek.build.settings import InstellingFout
from casotheek.build.swap import BezetFout, alleen_hier, verwissel

__all__ = [
    "Afgekeurd",
    "BezetFout",
    "Bouwsel",
    "InstellingFout",
    "Keuring",
    "OnveiligFout",
    "alleen_hier",
    "keur",
    "lekken",
    "pak_in",
    "rond_af",
    "schrijf_boom",
    "stel_samen",
    "verwissel",
]
