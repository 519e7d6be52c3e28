"""Casotheek: from Markdown casussen and a kompas to a checked, searchable site.

The package is a house of floors; a room imports only from rooms below it:

    cli, mkdocs_plugin     the two doors
    build                  the order of one build
    search, pages, exports what is made from a library
    checks                 what must hold
    edition                what may leave
    library, addresses     everything resolved and related; where it lives
    reading                files to data, strict and with positions
    model, findings        what a casus is; what a fault is
"""

__version__ = "0.1.0"
