"""Exports: what a library and its schema give besides pages.

Owns the reference pages, the JSON Schemas, the typefaces of the site, documents, open
data, the feed and the files for the server, a module each. Gets an edition that is
already cut; decides nothing about privacy.
"""
