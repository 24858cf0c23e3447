# The same recipes on a developer's desk and in CI. All that is needed beforehand is Python 3.11 or later.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test check gate docs clean

demo: .venv/ready  ## Reconcile the invented stories in examples/ and say where the dossiers are
	$(BIN)/copytaster read examples --output copytaster-dossiers

test: .venv/ready  ## Run the tests
	$(BIN)/pytest

check: .venv/ready  ## Style, types and layers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

gate: .venv/ready  ## Hold the quality figures above their floors
	$(BIN)/python -m benchmarks.gate

docs: .venv/ready  ## Check that the documentation names every command, option, setting and dossier field
	$(BIN)/pytest tests/test_docs.py

.venv/ready: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit("Copytaster needs Python 3.11 or later, and $(PYTHON) is " + sys.version) if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@

clean:
	rm -rf .venv copytaster-dossiers .mypy_cache .ruff_cache .pytest_cache .hypothesis
