# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of `probe` share."""
import json
import subprocess

import jsonschema

import harness

SCHEMA = json.loads((harness.SOURCE / "app" / "cli" / "schemas" / "probe-1.schema.json").read_text())
LONG = 170  # seconds: a line on which nothing is ever said, all speeds tried


class ProbeCase(harness.Case):
    def probe(self, code, address, *more, env=None, prefix=(), cwd=None):
        """The document of `probe`; it ends with `code`."""
        command = [*prefix, harness.CLI, "probe", "--port", address, "--json", *map(str, more)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=LONG,
                                  cwd=cwd or self.dir, env={**self.env, **(env or {})},
                                  stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired as hanging:
            self.fail(f"{command} hangs: {hanging.stderr}")
        self.assertEqual(done.returncode, code, f"{command}\n{done.stdout}\n{done.stderr}")
        document = json.loads(done.stdout)
        jsonschema.Draft202012Validator(SCHEMA).validate(document)
        # Each attempt was told while it went on, for people.
        self.assertEqual(sum(": " in line for line in done.stderr.splitlines()),
                         len(document["attempts"]), done.stderr)
        return document

    def verdict(self, verdict, code, address, *more, **how):
        document = self.probe(code, address, *more, **how)
        self.assertEqual(document["verdict"], verdict, document)
        return document

    def meter(self, *more):
        """An emulated meter on a pseudo-terminal; its address."""
        self.emulate(harness.FAMILY, "--pty", self.path("head"), *more)
        return "serial:" + self.path("head")

    def configured(self, **changes):
        return "--load", self.new_document("meter.json", **changes)
