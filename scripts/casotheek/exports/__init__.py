"""Exports: what a library and its schema give besides pages.

Owns the reference pages, the JSON Schemas, the typefaces of the site, documents and
open data, a module each. Gets an edition that is already cut; decides nothing about
privacy.
"""
