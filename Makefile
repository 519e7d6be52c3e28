# The commands of the project; `make` alone lists them.
# Everything lives in .venv, pinned with hashes; nothing outside the folder changes
# (except Chromium for the browser tests, where it is missing and can be installed).

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CASOTHEEK := $(BIN)/casotheek
# A listing of what is installed for the site, and for the tests on top of it.
SITE_KLAAR := $(VENV)/.site
DEV_KLAAR := $(VENV)/.dev
DOCUMENTEN_KLAAR := $(VENV)/.documenten
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help
.PHONY: help setup serve site test check format bench bench-zoeken documenten chromium clean

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Casotheek needs Python 3.11 or newer; this is $$($(PYTHON) --version)."; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(SITE_KLAAR): requirements/site.txt pyproject.toml | $(VENV)/bin/python
	$(PIP) install --require-hashes -r requirements/site.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(DEV_KLAAR): requirements/dev.txt $(SITE_KLAAR)
	$(PIP) install --require-hashes -r requirements/dev.txt
	@touch $@

setup: $(SITE_KLAAR) ## Set up .venv, pinned with hashes

$(DOCUMENTEN_KLAAR): requirements/documents.txt $(SITE_KLAAR)
	$(PIP) install --require-hashes -r requirements/documents.txt
	@touch $@

documenten: $(DOCUMENTEN_KLAAR) ## Install what PDF, Word and EPUB need (Pango comes from the system)

serve: setup ## Check, index, build and serve at http://127.0.0.1:8000, with live reload
	$(CASOTHEEK) serve

site: setup ## Check, index and build; writes site/
	$(CASOTHEEK) bouw

test: $(DEV_KLAAR) chromium ## Run every test, browser tests included
	$(BIN)/python -m pytest -n auto

chromium:
	@sh tests/chromium.sh

check: $(DEV_KLAAR) ## Format, lint, types, import contracts
	$(BIN)/ruff format --check scripts tests
	$(BIN)/ruff check scripts tests
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(DEV_KLAAR) ## Format and mend what ruff can
	$(BIN)/ruff format scripts tests
	$(BIN)/ruff check --fix scripts tests

bench: $(DEV_KLAAR) ## Measure speed, growth and the overview in a browser; prints figures
	$(BIN)/python scripts/bench/speed.py
	PYTHONPATH=tests/zoeken/bench $(BIN)/python scripts/bench/overzicht.py

bench-zoeken: $(DEV_KLAAR) ## Measure search quality and bytes against other engines
	$(BIN)/python tests/zoeken/bench/run.py

clean: ## Remove everything that was made
	rm -rf $(VENV) site build .casotheek .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
