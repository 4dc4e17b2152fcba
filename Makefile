# The few commands one needs. `make help` lists them.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help demo dev test check bench setup lint tidy unit web

WHAT ?= ingest timers
TARGET := $(if $(CARGO_TARGET_DIR),$(CARGO_TARGET_DIR),target)
# Evaluation data and vendors' specifications lie beside the project, not in it; tests that need them say so.
ifndef CARTWRIGHT_SHARED
ifneq ($(wildcard ../shared),)
export CARTWRIGHT_SHARED := $(abspath ../shared)
endif
endif

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: ## The whole product on a made-up shop, on a fast clock, no accounts
	@echo "== building (the first time takes some minutes)"
	cargo build -p server
	@echo "== starting the demo; stop it with Ctrl-C"
	"$(TARGET)/debug/cartwright" demo

dev: ## The service from this source, with its data in ./data
	@echo "== building and starting the service"
	cargo run -p server -- serve --data-dir data

test: setup lint tidy web unit ## Everything a change must pass

setup: ## Install or name what tests need beside Rust
	@echo "== set-up"
	bash scripts/setup-tests.sh

lint:
	@echo "== format and lints"
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings

tidy:
	@echo "== habits"
	cargo xtask tidy

unit:
	@echo "== tests (CARTWRIGHT_SHARED=$${CARTWRIGHT_SHARED:-not set})"
	bash scripts/run-tests.sh

web:
	@echo "== web"
	bash scripts/check-web.sh

check: ## Slower checks: licences and advisories of dependencies, generated pages
	@echo "== dependencies"
	@if cargo deny --version >/dev/null 2>&1; then cargo deny check; \
	else echo "cargo-deny is not installed: licences and advisories not checked (cargo install cargo-deny)"; fi
	@echo "== generated pages"
	cargo build -p server
	cargo xtask reference --check

bench: ## Measure this machine, optimised (WHAT="ingest timers")
	@echo "== building with optimisation"
	cargo build --release -p server
	@echo "== measuring"
	for what in $(WHAT); do "$(TARGET)/release/cartwright" bench $$what; done
