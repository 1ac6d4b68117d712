# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input is refused before a byte goes on the line: place, value, what is allowed, what to do."""
import json
import os
import subprocess

import harness

LEGAL = ["1.8.0", "2.8.0", "3.8.0", "4.8.0"]
READINGS = 17  # one more than the automatic list holds

# name, change of the document (path with "__" between keys, value), words that must be said
DOCUMENTS = [
    ("ratio 0", {"ct__ratio": 0}, ["ct.ratio", "0", "1", "600"]),
    ("ratio 601", {"ct__ratio": 601}, ["ct.ratio", "601", "600"]),
    ("ratio 2.5", {"ct__ratio": 2.5}, ["ct.ratio", "2.5", "whole number"]),
    ("ratio as text", {"ct__ratio": "twenty"}, ["ct.ratio", "twenty", "whole number"]),
    ("unknown reading", {"display__manual": [*LEGAL, "99.99.99"]}, ["display.manual", "99.99.99"]),
    ("legal reading missing", {"display__manual": ["1.8.0"]}, ["display.manual", "2.8.0"]),
    ("history in the automatic list", {"display__automatic": [*LEGAL, "98.1.0"]},
     ["display.automatic", "98.1.0"]),
    ("Z-code of direct meters", {"z__Z9": "001"}, ["Z9"]),
    ("unknown value of a Z-code", {"z__Z4": "9"}, ["Z4", "9", "2", "3", "4"]),
    ("unknown family", {"family": "omnipower-9ph"}, ["omnipower-9ph", "omnipower-ct"]),
]

# name, PATH=VALUE, words that must be said
EDITS = [
    ("ratio 0", "ct.ratio=0", ["ct.ratio", "0", "600"]),
    ("ratio 601", "ct.ratio=601", ["ct.ratio", "601", "600"]),
    ("ratio 2.5", "ct.ratio=2.5", ["ct.ratio", "2.5"]),
    ("ratio as text", "ct.ratio=twenty", ["ct.ratio", "twenty"]),
    ("ratio left empty", "ct.ratio=", ["ct.ratio"]),
    ("unknown reading", "display.manual=1.8.0,99.99.99", ["display.manual", "99.99.99"]),
    ("legal reading missing", "display.manual=1.8.0", ["display.manual", "2.8.0"]),
    ("history in the automatic list", "display.automatic=1.8.0,2.8.0,3.8.0,4.8.0,98.1.0",
     ["display.automatic", "98.1.0"]),
    ("Z-code of direct meters", "Z9=001", ["Z9"]),
    ("unknown value of a Z-code", "Z4=9", ["Z4", "9", "2", "3", "4"]),
    ("unknown path", "ct.ration=20", ["ct.ration", "ct.ratio"]),
]

FILES = [
    ("not JSON", b"ratio: 20\n", ["line 1"]),
    ("empty", b"", []),
    ("other JSON", b"[1, 2, 3]\n", []),
    ("not UTF-8", b'{"family": "\xff\xfe"}\n', []),
]


FAMILIES = ["omnipower-1ph", "omnipower-3ph", "omnipower-3ph-din", "omnipower-ct", "omnia-ct"]


def places(value, path=()):
    """Every place in a document, with what holds it."""
    keys = list(value) if isinstance(value, dict) else range(min(len(value), 2))
    for key in keys:
        yield (*path, key), value
        if isinstance(value[key], (dict, list)):
            yield from places(value[key], (*path, key))


class BadInput(harness.Case):
    def silent_line(self):
        self.heard = bytearray()
        return harness.BadLine(self, lambda data: self.heard.extend(data)).address

    def refused(self, name, words, *command):
        """Exit code 6 with every word, nothing on the line; the JSON form says the same."""
        done = self.ends(6, *command)
        for word in words:
            self.assertIn(word, done.err, f"{name}: {done}")
        self.assertIn("\n  do ", done.err, f"{name} has no remedy: {done}")
        self.assertEqual(done.out, "")
        error = self.ends(6, *command, "--json").json
        self.assertEqual(error["schema"], "metersmith.error/1")
        self.assertTrue(error["code"] and error["where"] and error["remedy"], error)
        for word in words:
            self.assertIn(word, error["where"] + " " + error["detail"])

    def test_documents_are_refused_before_the_port_is_opened(self):
        address = self.silent_line()
        for name, change, words in DOCUMENTS:
            with self.subTest(name):
                self.new_document("bad.json", **change)
                self.refused(name, words, "write", "bad.json", "--yes", "--port", address)
                self.assertEqual(bytes(self.heard), b"")

    def test_list_too_long(self):
        address = self.silent_line()
        self.new_document("bad.json")
        manual = json.loads((self.dir / "bad.json").read_text())["display"]["manual"]
        current = [reading for reading in manual if not reading.startswith(("98", "99"))]
        long = current[:READINGS]
        self.assertEqual(len(long), READINGS)
        before = (self.dir / "bad.json").read_bytes()
        words = ["display.automatic", "17", "16"]
        self.refused("edit", words, "config", "set", "bad.json",
                     "display.automatic=" + ",".join(long))
        self.assertEqual((self.dir / "bad.json").read_bytes(), before)
        self.change_document("bad.json", display__automatic=long)
        self.refused("document", words, "write", "bad.json", "--yes", "--port", address)
        self.assertEqual(bytes(self.heard), b"")

    def test_files_that_are_no_document(self):
        address = self.silent_line()
        for name, content, words in FILES:
            with self.subTest(name):
                (self.dir / "bad.json").write_bytes(content)
                self.refused(name, ["bad.json", *words], "write", "bad.json", "--yes", "--port",
                             address)
                self.refused(name, ["bad.json", *words], "config", "check", "bad.json")
        self.assertEqual(bytes(self.heard), b"")

    def test_cut_off_anywhere(self):
        self.new_document("a.json")
        whole = (self.dir / "a.json").read_bytes()
        for length in range(1, len(whole) - 2, len(whole) // 12):
            with self.subTest(length):
                (self.dir / "bad.json").write_bytes(whole[:length])
                self.refused("cut off", ["bad.json"], "config", "check", "bad.json")

    def test_every_place_with_a_value_of_another_type(self):
        """Thousands of documents, each with one wrong value: told with its place, never a crash."""
        values = [None, True, -1, 2**63, 2**70, 1.5, 1e308, "", "x" * 5000, "\0", [], [1], [[]],
                  ["x"] * 2000, {}, {"a": 1}]
        for number, family in enumerate(FAMILIES):
            document = self.ok("config", "new", "--family", family).json
            folder = self.dir / family
            folder.mkdir()
            changes = {}
            for place, outer in places(document):
                key = place[-1]
                for value in values[(len(changes) + number) % 3::3]:
                    kept, outer[key] = outer[key], value
                    file = folder / f"{len(changes)}.json"
                    file.write_text(json.dumps(document))
                    changes[file.name] = (place, value)
                    outer[key] = kept
            result = self.ends(6, "config", "check", family, "--json").json["documents"]
            self.assertEqual(len(result), len(changes))
            for entry in result:
                place, value = changes[entry["file"].rsplit("/", 1)[-1]]
                said = json.dumps(entry)
                self.assertLess(len(said), 8000, place)
                if entry["ok"]:  # a list may be empty, a number may be another
                    self.assertIn(type(value), (str, int, list, dict), f"{place} {value!r}")
                else:
                    named = [key for key in place if isinstance(key, str)][-1]
                    self.assertTrue(named in said or named == "$schema", f"{place}: {said}")
                if isinstance(value, (str, int)) and place[-1] in document and \
                        isinstance(document[place[-1]], dict):
                    self.assertFalse(entry["ok"], f"{place} is a section: {value!r}")

    def test_newer_format(self):
        self.new_document("bad.json")
        document = json.loads((self.dir / "bad.json").read_text())
        newer = document["$schema"].replace("configuration-1", "configuration-2")
        self.assertNotEqual(newer, document["$schema"])
        self.change_document("bad.json", **{"$schema": newer})
        address = self.silent_line()
        self.refused("newer", ["bad.json"], "write", "bad.json", "--yes", "--port", address)
        self.assertEqual(self.ends(6, "config", "check", "bad.json", "--json").json["code"],
                         "newer-format")
        self.assertEqual(bytes(self.heard), b"")

    def test_edits_are_refused_and_the_file_stays(self):
        self.new_document("a.json")
        before = (self.dir / "a.json").read_bytes()
        for name, edit, words in EDITS:
            with self.subTest(name):
                # a good edit before the bad one: all or none
                self.refused(name, words, "config", "set", "a.json", "Z4=3", edit)
                self.assertEqual((self.dir / "a.json").read_bytes(), before)

    def test_check_names_every_broken_rule(self):
        self.new_document("bad.json", display__manual=["1.8.0"],
                          display__automatic=[*LEGAL, "98.1.0"])
        done = self.ends(6, "config", "check", "bad.json")
        self.assertIn("display.manual", done.out)
        self.assertIn("display.automatic", done.out)
        violations = self.ends(6, "config", "check", "bad.json", "--json").json["violations"]
        self.assertGreaterEqual({violation["path"] for violation in violations},
                                {"display.manual", "display.automatic"})
        self.assertTrue(all(violation["what"] and violation["mend"] for violation in violations))

    def test_missing_files(self):
        for command in (["config", "check", "none.json"], ["config", "explain", "none.json"],
                        ["config", "set", "none.json", "Z4=3"], ["diff", "none.json", "none.json"],
                        ["write", "none.json", "--yes", "--port", "emulator:omnipower-ct"]):
            with self.subTest(command):
                self.assertIn("none.json", self.ends(7, *command).err)
        self.new_document("a.json")
        self.ends(7, "config", "new", "--family", harness.FAMILY, "--out", "no/such/folder.json")

    def test_targets_that_are_no_files(self):
        (self.dir / "folder").mkdir()
        os.symlink("round", self.dir / "round")
        self.ends(7, "config", "new", "--family", harness.FAMILY, "--out", "folder")
        self.ends(7, "config", "check", "round")
        os.mkfifo(self.dir / "pipe")
        pipe = os.open(self.dir / "pipe", os.O_RDONLY | os.O_NONBLOCK)
        self.addCleanup(os.close, pipe)
        self.ok("config", "new", "--family", harness.FAMILY, "--out", "pipe")
        self.assertTrue((self.dir / "pipe").is_fifo(), "the pipe was replaced")
        self.assertEqual(json.loads(os.read(pipe, 65536))["family"], harness.FAMILY)
        with open("/dev/full", "wb") as full:
            done = subprocess.run([harness.CLI, "config", "new", "--family", harness.FAMILY],
                                  stdout=full, stderr=subprocess.PIPE, env=self.env)
        self.assertEqual(done.returncode, 7, done.stderr)
        self.new_document("a.json")
        os.symlink("a.json", self.dir / "link.json")
        self.ok("config", "set", "link.json", "Z4=3")
        self.assertTrue((self.dir / "link.json").is_symlink())
        self.assertEqual(json.loads((self.dir / "a.json").read_text())["z"]["Z4"], "3")

    def test_type_numbers(self):
        for number, words in (("6841131NN243101040", ["X6", "N"]), ("68438BC450000", []),
                              ("hello", []), ("", [])):
            with self.subTest(number):
                done = self.cli("type", "explain", number)
                self.assertIn(done.code, (2, 6), done)
                for word in words:
                    self.assertIn(word, done.err)


class Usage(harness.Case):
    def test_wrong_usage(self):
        self.new_document("a.json")
        for command, word in (
                ([], "identify"), (["frobnicate"], "frobnicate"), (["config"], "config set"),
                (["identify"], "--port"), (["identify", "--port", "com:1"], "serial:"),
                (["identify", "--port", "tcp:host"], "HOST:PORT"),
                (["identify", "--port", "emulator:omnipower-9"], "omnipower-ct"),
                (["identify", "--port", "serial:x", "--auth", "hls"], "lls"),
                (["identify", "--port", "serial:x", "--protection", "all"], "both"),
                (["identify", "--password", "secret"], "--password-file"),
                (["read", "nonsense", "--port", "emulator:omnipower-ct"], "display"),
                (["write", "a.json", "--port", "emulator:omnipower-ct", "--only", "x"], "display"),
                (["write", "a.json"], "--port"), (["config", "set", "a.json", "Z4"], "PATH=VALUE"),
                (["emulate", "omnipower-ct"], "--pty"),
                (["emulate", "omnipower-ct", "--tcp", "99999"], "65535"),
                (["emulate", "omnipower-ct", "--tcp", "4059", "--count", "0"], "1000"),
                (["clock", "--set", "12:00", "--port", "emulator:omnipower-ct"], "now"),
                (["decode", "no hex"], "hex")):
            with self.subTest(command):
                done = self.ends(2, *command)
                self.assertIn(word, done.err)
                self.assertEqual(done.out, "")
                self.assertNotIn("secret", done.err)
                if command:
                    self.assertEqual(self.ends(2, *command, "--json").json["code"], "usage")

    def test_nobody_to_ask(self):
        self.new_document("a.json")
        self.ok("config", "set", "a.json", "ct.ratio=20")
        done = self.ends(2, "write", "a.json", "--port", "emulator:./m")
        self.assertIn("--yes", done.err)
        self.ends(1, "diff", "a.json", "emulator:./m")

    def test_help_goes_to_standard_output(self):
        everything = self.ok("--help")
        self.assertEqual(everything.err, "")
        for name in ("type list", "config set", "emulate", "write", "decode"):
            self.assertIn(name, everything.out)
            one = self.ok(*name.split(), "--help")
            self.assertIn("Examples", one.out)
            self.assertIn("metersmith-cli " + name, one.out)
            self.assertEqual(one.err, "")
        self.assertIn("config set", self.ok("config", "--help").out)

    def test_version(self):
        self.assertRegex(self.ok("--version").out, r"^metersmith-cli \d+\.\d+\.\d+\n$")

    def test_no_colour_without_a_terminal(self):
        for command in (["identify"], ["--help"], ["frobnicate"],
                        ["identify", "--port", "emulator:omnipower-ct"]):
            self.assertNotIn("\033", self.cli(*command).said)


if __name__ == "__main__":
    harness.main()
