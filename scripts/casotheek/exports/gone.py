"""Withdrawn addresses: what tells a web server to answer 410 (gone).

Owns the lines for Apache and nginx. They know the number alone, so that an old
address is gone whatever its title was. A host that reads neither shows the page of
the tombstone.
"""

from __future__ import annotations

from casotheek.library import Bibliotheek

MELDING = "Deze casus is ingetrokken."


def verdwenen(bieb: Bibliotheek) -> dict[str, bytes]:
    """The files for the root of the site; none when nothing was withdrawn."""
    patroon = _patroon(bieb)
    if not patroon:
        return {}
    apache = f'ErrorDocument 410 "{MELDING}"\nRedirectMatch 410 "{patroon}"\n'
    nginx = f"# Neem dit op in het blok ‘server’ van nginx.\n{nginx_regels(bieb)}"
    return {".htaccess": apache.encode(), "ingetrokken.nginx.conf": nginx.encode()}


def nginx_regels(bieb: Bibliotheek) -> str:
    """The lines for the `server` block of nginx; empty when nothing was withdrawn."""
    patroon = _patroon(bieb)
    return f'location ~ "{patroon}" {{ return 410 "{MELDING}"; }}\n' if patroon else ""


def _patroon(bieb: Bibliotheek) -> str:
    nummers = [f"{stuk.velden.nummer:03}" for stuk in bieb.ingetrokken]
    return f"/casussen/({'|'.join(nummers)})-" if nummers else ""
