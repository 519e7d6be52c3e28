"""Pages as data: what each page of the site holds, for any site engine.

Owns the views that templates receive, a module a family of pages. Holds no HTML
and no site engine; does not decide what may be shown (edition).
"""

from casotheek.pages.alle import alle_paginas, gedeeld
from casotheek.pages.page import Page

__all__ = ["Page", "alle_paginas", "gedeeld"]
