# SPDX-License-Identifier: GPL-3.0-or-later
"""Any COSEM object over a pseudo-terminal: objects, get, set, action, diff; keys; Ctrl-C in a bulk read."""
import json
import os
import signal
import subprocess
import time

import jsonschema

import harness

SCHEMAS = harness.SOURCE / "app" / "cli" / "schemas"
PROFILE = "7:1.1.99.1.0.255"
RATIO = "1:1.1.0.4.2.255:2"


class Objects(harness.Case):
    def pty(self, *arguments, family=harness.FAMILY):
        self.emulate(family, "--pty", "./head", *arguments)
        return ["--port", "serial:./head"]

    def valid(self, what, code, *command):
        document = self.ends(code, *command, "--json").json
        self.assertEqual(document["schema"], f"metersmith.{what}/1")
        schema = json.loads((SCHEMAS / f"{what}-1.schema.json").read_text())
        jsonschema.Draft202012Validator(schema).validate(document)
        return document

    def test_list_read_compare(self):
        at = self.pty("--state", "./m")
        listed = self.valid("objects", 0, "objects", *at)["objects"]
        self.assertIn("1.1.99.1.0.255", [entry["obis"] for entry in listed])
        self.ok("objects", "--values", "--out", "before.json", *at)
        before = json.loads((self.dir / "before.json").read_text())
        jsonschema.Draft202012Validator(json.loads(
            (SCHEMAS / "objects-1.schema.json").read_text())).validate(before)
        self.assertEqual(len(before["objects"]), len(listed))
        set_ = self.ok("set", RATIO, "u16:20", "--yes", *at)
        self.assertIn("u16:20", set_.out)
        done = self.ends(1, "objects", "--compare", "before.json", "--out", "after.json", *at)
        row = next(line for line in done.out.splitlines() if line.startswith(RATIO))
        self.assertRegex(row, r"\b1\b.*\b20\b")
        same = self.valid("object-differences", 0, "diff", "before.json", "before.json")
        self.assertEqual(same["differences"], [])
        changed = self.valid("object-differences", 1, "diff", "before.json", "after.json")
        self.assertIn(RATIO, [entry["reference"] for entry in changed["differences"]])
        self.valid("object-differences", 1, "objects", "--compare", "before.json", *at)
        self.ends(7, "objects", "--compare", "missing.json", *at)

    def rows(self, *selection, code=0):
        value = self.valid("values", code, "get", PROFILE + ":2", *selection)["values"][0]
        return value["value"]

    def test_profile_rows(self):
        at = self.pty()
        first = self.rows("--entries", "1-3", *at)
        self.assertEqual(len(first), 3)
        self.assertEqual(self.rows("--entries", "2-2", *at), first[1:2])
        every = self.rows("--entries", "2", *at)  # to the last one
        self.assertEqual((every[:2], len(every)), (first[1:], 959))
        self.assertEqual(self.rows("--entries", "2-3", *at), first[1:])

        def moment(row):
            clock = bytes.fromhex(row[0])
            return (f"{int.from_bytes(clock[:2], 'big')}-{clock[2]:02}-{clock[3]:02} "
                    f"{clock[5]:02}:{clock[6]:02}:00")

        between = self.rows("--from", moment(first[1]), "--to", moment(first[2]), *at)
        self.assertEqual([row[0] for row in between], [row[0] for row in first[1:]])
        none = self.rows("--from", "2001-01-01 00:00:00", "--to", "2001-01-02 00:00:00", *at)
        self.assertEqual(none, [])
        text = self.ok("get", PROFILE + ":2", "--entries", "1-2", "--fields", *at)
        self.assertIn(moment(first[0])[:16], text.out)
        for wrong in (["--entries", "3-1"], ["--entries", "0"], ["--from", "yesterday"],
                      ["--entries", "1-2", "--from", "2026-01-01 00:00"]):
            self.ends(2, "get", PROFILE + ":2", *wrong, *at)

    def test_action(self):
        at = self.pty(family="omnipower-3ph")
        shown = self.ok("action", "70:0.0.96.3.10.255:1", "--dry-run", *at)
        self.assertIn("remote_disconnect", shown.err)
        done = self.valid("values", 0, "action", "70:0.0.96.3.10.255:1", "--yes", *at)
        self.assertEqual(done["values"][0]["reference"], "70:0.0.96.3.10.255:1")
        read = self.valid("values", 0, "get", "70:0.0.96.3.10.255:2", "70:0.0.96.3.10.255:3", *at)
        self.assertEqual([value["notation"] for value in read["values"]], ["bool:false", "enum:0"])
        self.ends(2, "action", "70:0.0.96.3.10.255:2", *at)  # nobody to ask
        self.ok("action", "70:0.0.96.3.10.255:2", "--yes", *at)
        self.assertIn("bool:true", self.ok("get", "70:0.0.96.3.10.255:2", *at).out)
        none = self.valid("error", 5, "action", "70:0.0.96.3.10.255:9", "i8:0", "--yes", *at)
        self.assertEqual(none["code"], "object-undefined")
        missing = self.ends(5, "get", "1:0.0.96.99.99.255:2", *at)
        self.assertEqual(missing.err.count("1:0.0.96.99.99.255:2"), 1, missing.err)  # its place, once
        for wrong in (["70:0.0.96.3.10.255"], ["70:x:1"], ["70:0.0.96.3.10.255:1", "i8:999"]):
            self.ends(2, "action", *wrong, "--yes", *at)

    def test_keys(self):
        at = ["--client", "19", *self.pty("--encrypted", "--keys-out", "keys")]
        self.assertEqual((self.dir / "keys").stat().st_mode & 0o777, 0o600)
        self.assertEqual(self.ok("get", RATIO, "--keys", "keys", *at).out.split()[0], RATIO)
        keys = json.loads((self.dir / "keys").read_text())
        right = keys["meters"][0]["roles"]["installer"]["unicast"]
        keys["meters"][0]["roles"]["installer"]["unicast"] = "00" * 16
        (self.dir / "wrong").write_text(json.dumps(keys))
        os.chmod(self.dir / "wrong", 0o644)
        loose = self.ends(7, "get", RATIO, "--keys", "wrong", *at)
        self.assertIn("chmod 600", loose.err)
        os.chmod(self.dir / "wrong", 0o600)
        for command in (["get", RATIO], ["objects"]):  # wrong ones count: the third locks
            done = self.ends(4, *command, "--keys", "wrong", *at)
            self.assertIn("frames arrive", done.err.lower())
            self.assertIn("decryption fails with this key", done.err)
            self.assertNotIn(right.lower(), done.said.lower())
        refused = self.ends(4, "get", RATIO, *at)  # no keys at all
        self.assertNotEqual(refused.err, "")
        self.assertIn("u16:1", self.ok("get", RATIO, "--keys", "keys", *at).out)
        for command in (["set", RATIO, "u16:3", "--yes"],
                        ["action", "9:0.0.10.0.1.255:1", "u16:1", "--yes"]):
            done = self.ends(4, *command, "--keys", "wrong", *at)
            self.assertIn("decryption fails with this key", done.err)
        self.ends(4, "get", RATIO, "--keys", "wrong", *at)
        locked = self.ends(4, "get", RATIO, "--keys", "keys", *at)
        self.assertIn("locked after wrong tries", locked.err)

    def test_interrupted_bulk_read(self):
        at = self.pty()
        process = subprocess.Popen([harness.CLI, "objects", "--values", "--buffers", "--out", "half.json",
                                    "--verbose", "--trace", "t", *at], cwd=self.dir, env=self.env,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, text=True)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.stderr.close)
        while not process.stderr.readline().startswith("[3/"):
            self.assertIsNone(process.poll())
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=harness.LIMIT)
        self.assertEqual(process.returncode, 130, err)
        self.assertIn("(cancelled)", err)
        self.assertLess(time.monotonic() - began, 10)
        self.assertFalse((self.dir / "half.json").exists())
        left = self.ok("decode", "t").out
        last = [line.split("frame: ")[1] for line in left.splitlines() if "HDLC frame:" in line][-2:]
        self.assertEqual(last, ["DISC P/F=1", "UA P/F=1"], "the link is left, the meter agrees")
        self.ok("identify", *at)


if __name__ == "__main__":
    harness.main()
