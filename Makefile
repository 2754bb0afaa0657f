# The words people expect. `make` alone lists them; each target installs what it needs into .venv first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO := demo-out
BENCH_ROWS ?= 10000
GROUND := pyproject.toml constraints.txt scripts/install.sh

.DEFAULT_GOAL := help
.PHONY: help setup demo test test-slow check bench docs golden clean

help: ## list these words
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(VENV)/.dev ## make .venv with all that development needs

demo: $(VENV)/.core ## 240 checked rows from the embedded teacher: no key, no server
	@$(BIN)/seedless run -n 240 --seed 1 -o $(DEMO)
	@$(BIN)/seedless show $(DEMO) --sample 3
	@echo "All 240 rows: $(DEMO)/train.jsonl; what was made and how it was checked: $(DEMO)/README.md"
	@echo "These rows are the embedded teacher's; the same with your own model: seedless run -n 240 --model NAME --base-url URL -o mine"
	@echo "To type seedless as it is: . $(BIN)/activate"

test: $(VENV)/.dev ## run the tests
	@$(BIN)/python -m pytest -n auto --maxprocesses 8

test-slow: $(VENV)/.dev ## run the slow tests: many kills, a real small disk
	@$(BIN)/python -m pytest -m slow

check: $(VENV)/.dev ## lint, format, types, room borders, house rules, documents
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/mypy scripts benchmarks
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python scripts/check_house.py
	@$(BIN)/python scripts/docs_schema.py --check
	@$(BIN)/python scripts/docs_prompts.py --check
	@$(BIN)/python scripts/docs_checks.py --check
	@$(BIN)/python scripts/docs_evaluation.py --check
	@$(BIN)/python scripts/docs_teacher.py --check
	@$(BIN)/python scripts/docs_tour.py --check
	@$(BIN)/python scripts/check_docs.py

bench: $(VENV)/.core ## measure calls beside a bare loop, coverage, ours beside GLAN, the teacher; BENCH_BASE_URL and BENCH_PROMPTS, BENCH_CORPUS=folder
	@if [ -n "$(BENCH_BASE_URL)" ]; then \
		$(BIN)/python benchmarks/orchestration.py --base-url "$(BENCH_BASE_URL)" --prompts "$(BENCH_PROMPTS)"; \
	else \
		$(BIN)/python benchmarks/orchestration.py; \
	fi
	@$(BIN)/python benchmarks/coverage.py
	@$(BIN)/python benchmarks/against_glan.py
	@$(BIN)/python benchmarks/teacher.py
	@$(BIN)/python benchmarks/thrift.py
	@if [ -n "$(BENCH_CORPUS)" ]; then \
		$(BIN)/python benchmarks/near_duplicates.py --corpus "$(BENCH_CORPUS)" --rows $(BENCH_ROWS); \
	else \
		echo "near-duplicates skipped: BENCH_CORPUS names a folder of corpus_ROWS.jsonl and truth_ROWS.tsv"; \
	fi

docs: $(VENV)/.core ## write the pages of docs/ that are made from the code, keep the lines of docs/tour.md true
	@$(BIN)/python scripts/docs_schema.py
	@$(BIN)/python scripts/docs_prompts.py
	@$(BIN)/python scripts/docs_checks.py
	@$(BIN)/python scripts/docs_evaluation.py
	@$(BIN)/python scripts/docs_teacher.py
	@$(BIN)/python scripts/docs_tour.py

golden: $(VENV)/.dev ## record the golden replay anew, after a prompt or a plan changed on purpose
	@PYTHONPATH=tests $(BIN)/python tests/replay/replaying.py

clean: ## remove .venv, caches and the demo's files
	rm -rf $(VENV) $(DEMO) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find src tests scripts benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.core: $(GROUND)
	@PYTHON="$(PYTHON)" sh scripts/install.sh $(VENV) .
	@touch $@

# .dev holds all of .core, so a later `make demo` has nothing left to install.
$(VENV)/.dev: $(GROUND)
	@PYTHON="$(PYTHON)" sh scripts/install.sh $(VENV) '.[dev]'
	@touch $(VENV)/.core $@
