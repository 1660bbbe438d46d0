# Twitch Journal. `make demo` and `make test` need nothing but Swift, git and make.
SWIFT ?= swift
PREFIX ?= $(HOME)/.local
JOURNALS ?= 400
SEED ?= 1
MINUTES ?= 5
ROUNDS ?= 60
ROWS ?= 100000
TESTING =
JOBS ?= $(shell nproc 2>/dev/null || echo 2)
CHECKED = --explicit-target-dependency-import-check error
STATIC = -c release --static-swift-stdlib -Xswiftc -static-executable -Xswiftc -cross-module-optimization \
  -Xswiftc -Xfrontend -Xswiftc -function-sections -Xswiftc -use-ld=lld \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
  -Xlinker "--symbol-ordering-file=$(CURDIR)/Tests/Scripts/link-order" -Xlinker --no-warn-symbol-ordering \
  -Xlinker -z -Xlinker max-page-size=65536
RELEASE = .build/release/twj
MANUAL = .build/manual
SOURCES = Package.swift Sources Tests Schema

.PHONY: help build test demo release manual install deb tarball uninstall lint format examples bench check
.PHONY: setup counts calibrate readers readers-short faults fuzz order

help:
	@echo "make demo      build the program and play the journey on an example journal"
	@echo "make test      run every test"
	@echo "make install   program, manual, completions to PREFIX (now: $(PREFIX))"
	@echo "make deb       a Debian package of the same; make tarball: an archive to unpack anywhere"
	@echo "make check     what CI runs: lint, build, tests, examples, demo, counts, readers-short"
	@echo "make bench     ratios against sqlite3 and other journals, counts of system calls (ROUNDS, ROWS)"
	@echo "make calibrate false findings, power and coverage on simulated journals (JOURNALS, SEED)"
	@echo "make readers   pandas, frictionless, fhir.resources, jsonschema … read what is exported"
	@echo "make readers-short  the same for a few journals, by what is here or can be installed"
	@echo "make faults    kills, full disks, power cuts, damage: what is left (PEERS=1: of others too)"
	@echo "make fuzz      what people and files bring in, under libFuzzer (MINUTES)"
	@echo "make counts    system calls and syncs against their budget"
	@echo "make order     what logging and triggers run through, for the linker to keep together"
	@echo "make lint | format | examples | build | release | uninstall"

setup:
	@sh Tests/Scripts/setup.sh "$(SWIFT)"

build: setup
	$(SWIFT) build -j $(JOBS) $(CHECKED)

test: setup
	$(SWIFT) test -j $(JOBS) $(CHECKED) $(TESTING)

release: setup
	@sh Tests/Scripts/release.sh "$(SWIFT)" $(STATIC) -j $(JOBS)

demo: release
	@sh Examples/demo.sh $(RELEASE)

# The pages are made from the program's own help, so they are as current as it is.
manual: release
	@sh Tests/Scripts/manual.sh $(RELEASE) $(MANUAL) "$(SWIFT)" $(STATIC) -j $(JOBS)

install: manual
	@sh Tests/Scripts/install.sh $(RELEASE) $(MANUAL) "$(DESTDIR)" "$(PREFIX)"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/twj" "$(DESTDIR)$(PREFIX)"/share/man/man1/twj.1.gz \
	  "$(DESTDIR)$(PREFIX)"/share/man/man1/twj-*.1.gz \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/twj" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_twj" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/twj.fish"

# A Debian package in .build/deb.
deb: manual
	@sh Tests/Scripts/deb.sh $(RELEASE) $(MANUAL)

# One archive to unpack anywhere, in .build/tarball.
tarball: manual
	@sh Tests/Scripts/tarball.sh $(RELEASE) $(MANUAL)

lint: setup
	$(SWIFT) format lint --strict -p -r $(SOURCES)

format: setup
	$(SWIFT) format -i -r $(SOURCES)

# Runs the examples and writes what they print: read the difference like code.
examples: setup
	RECORD_EXAMPLES=1 $(SWIFT) test -j $(JOBS) --filter ExampleTests

bench: release
	@sh Tests/Bench/bench.sh $(RELEASE) $(ROUNDS) $(ROWS)

counts: release
	@sh Tests/Bench/counts.sh $(RELEASE)

# Needs valgrind; the list only makes the program faster, so an old one does no harm. The program is
# taken away, as the linker's list is no source of it.
order: release
	@sh Tests/Scripts/order.sh $(RELEASE) >.build/link-order
	@mv .build/link-order Tests/Scripts/link-order && rm $(RELEASE)

# Installs Python packages into .build/readers; R, LibreOffice and Chromium read too where they are.
readers: release
	@sh Tests/Readers/readers.sh $(RELEASE)

# As root, or in CI with sudo, installs Python and Chromium from Debian. What cannot be had is named.
readers-short: release
	@sh Tests/Readers/readers.sh $(RELEASE) short

# Minutes; needs strace and python3, and root for full disks.
faults: release
	@sh Tests/Faults/faults.sh $(RELEASE) $(PEERS)

# Minutes: measures the trigger analysis; ARTICLE=FILE also replaces the tables of that article.
calibrate: setup
	$(SWIFT) build -c release -j $(JOBS) --product calibrate
	@.build/release/calibrate --journals $(JOURNALS) --seed $(SEED) $(if $(ARTICLE),--article $(ARTICLE))

# Needs the toolchain's libFuzzer; no part of make check. What is found lies in .build-fuzz/found.
fuzz: setup
	@JOBS=$(JOBS) sh Tests/Fuzz/fuzz.sh "$(SWIFT)" "$(MINUTES)"

check: lint
	$(SWIFT) build --build-tests -j $(JOBS) $(CHECKED)
	@sh Tests/Scripts/check.sh "$(MAKE)" "$(CURDIR)/.build/readers"
	@$(MAKE) demo counts readers-short
	@echo "make check: all good"
