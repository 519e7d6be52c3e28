"""Headers for the server: a strict content policy and what internet.nl asks for.

Owns the policy, whose hashes are counted from the pages that were built, and the three
forms in which a server can take it. Nothing here may be loosened to make a page work:
a page that needs `unsafe-…` does not leave.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Mapping

MAP = "_deploy"
"""Where nginx and other servers find their part; never served itself."""

_EEUWIG = "public, max-age=31536000, immutable"
_INLINE = re.compile(rb"<(script|style)\b([^>]*)>(.*?)</\1\s*>", re.DOTALL | re.IGNORECASE)
_DATABLOK = re.compile(rb"""type\s*=\s*["']?application/(?:ld\+)?json""", re.IGNORECASE)
_BRON = re.compile(rb"\bsrc\s*=", re.IGNORECASE)
_STIJLKENMERK = re.compile(rb"<[a-z][^<>]*\s(?:style|on[a-z]+)\s*=", re.IGNORECASE)

SOORTEN = {
    "text/html": "html",
    "text/css": "css",
    "text/javascript": "js mjs",
    "text/plain": "txt",
    "text/csv": "csv",
    "text/turtle": "ttl",
    "application/json": "json",
    "application/ld+json": "jsonld",
    "application/xml": "xml",
    "image/svg+xml": "svg",
    "image/png": "png",
    "image/jpeg": "jpg jpeg",
    "image/webp": "webp",
    "image/gif": "gif",
    "font/woff2": "woff2",
    "application/pdf": "pdf",
    "application/epub+zip": "epub",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
    "application/octet-stream": "bin",
}
"""The kinds of file on a site; old servers do not know `.mjs` and would refuse it."""


def inline_hashes(paginas: Iterable[bytes]) -> dict[str, list[str]]:
    """Of every script and style within a page its hash, each once and sorted."""
    gevonden: dict[str, set[str]] = {"script": set(), "style": set()}
    for html in paginas:
        for soort, kenmerken, inhoud in _INLINE.findall(html):
            if not (_BRON.search(kenmerken) or _DATABLOK.search(kenmerken)):
                som = base64.b64encode(hashlib.sha256(inhoud).digest()).decode()
                gevonden[soort.decode().lower()].add(f"'sha256-{som}'")
    return {soort: sorted(sommen) for soort, sommen in gevonden.items()}


def met_eigenschappen(paginas: Iterable[tuple[str, bytes]]) -> list[str]:
    """The pages with a style or handler within a tag, which no policy of ours allows."""
    return sorted(pad for pad, html in paginas if _STIJLKENMERK.search(html))


def beleid(hashes: Mapping[str, list[str]]) -> str:
    """The Content-Security-Policy: from this site alone, and these hashes."""
    regels = {
        "default-src": ["'none'"],
        "script-src": ["'self'", *hashes["script"]],
        "style-src": ["'self'", *hashes["style"]],
        "img-src": ["'self'"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "worker-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
    }
    return "; ".join(f"{naam} {' '.join(bronnen)}" for naam, bronnen in regels.items())


def koppen(csp: str) -> dict[str, str]:
    """Every header that each answer carries."""
    return {
        "Content-Security-Policy": csp,
        "Strict-Transport-Security": "max-age=31536000",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
        "Cross-Origin-Opener-Policy": "same-origin",
    }


def serverbestanden(csp: str, ingetrokken: str, vast: Iterable[str]) -> dict[str, bytes]:
    """The three forms, by address.

    `ingetrokken` are the nginx lines for gone numbers; `vast` the folders whose name
    changes with their content, so that a browser may keep them.
    """
    lijst = koppen(csp)
    regels = "\n".join(f"{naam}: {waarde}" for naam, waarde in lijst.items())
    ingesprongen = "\n".join(f"  {regel}" for regel in regels.split("\n"))
    lang = "".join(f"/{map_}/*\n  Cache-Control: {_EEUWIG}\n" for map_ in vast)
    return {
        "_headers": f"/*\n{ingesprongen}\n{lang}".encode(),
        f"{MAP}/koppen.txt": f"{regels}\n".encode(),
        f"{MAP}/nginx.conf": nginx(lijst, ingetrokken).encode(),
    }


def nginx(lijst: Mapping[str, str], ingetrokken: str) -> str:
    """An include for the `server` block of nginx, next to its `root` and certificates."""
    regels = "\n".join(f'add_header {naam} "{waarde}" always;' for naam, waarde in lijst.items())
    soorten = "\n".join(f"    {soort} {endings};" for soort, endings in SOORTEN.items())
    return f"""\
# Gemaakt door casotheek; bij elke bouw opnieuw. Neem dit op in het blok ‘server’:
#   include /pad/naar/site/{MAP}/nginx.conf;
# ‘add_header’ in een eigen ‘location’ laat deze koppen daar vervallen: gebruik het niet.
index index.html;
error_page 404 /404.html;
charset utf-8;
charset_types text/css text/javascript text/plain text/csv text/turtle application/json
    application/ld+json application/xml image/svg+xml;
gzip_static on;
server_tokens off;
types {{
{soorten}
}}
{regels}
location / {{ try_files $uri $uri/ =404; expires -1; }}
location = /404.html {{ expires -1; }}
location ~ "^/assets/zoek/[0-9a-f]{{12}}/" {{ expires 1y; }}
location ^~ /assets/letters/ {{ expires 1d; }}
location ^~ /{MAP}/ {{ return 404; }}
location = /_headers {{ return 404; }}
location ~ ^/(\\.htaccess|.*\\.nginx\\.conf)$ {{ return 404; }}
{ingetrokken}"""
