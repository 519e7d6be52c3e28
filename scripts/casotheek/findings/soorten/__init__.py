"""The kinds of findings, a module a family; `table` joins them into the one list."""
