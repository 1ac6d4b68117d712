# SPDX-License-Identifier: GPL-3.0-or-later
"""Every document that --json prints is valid against its schema, and has its schema first."""
import csv
import io
import json

import jsonschema

import harness

SCHEMAS = harness.SOURCE / "app" / "cli" / "schemas"
PUSH = harness.SOURCE / "tests" / "vectors" / "kamstrup_push_frames.json"


class Documents(harness.Case):
    seen = set()

    def valid(self, what, code, *command):
        done = self.ends(code, *command, "--json")
        pairs = json.loads(done.out, object_pairs_hook=lambda pairs: pairs)
        self.assertEqual(pairs[0], ("schema", f"metersmith.{what}/1"))
        schema = json.loads((SCHEMAS / f"{what}-1.schema.json").read_text())
        jsonschema.Draft202012Validator.check_schema(schema)
        jsonschema.Draft202012Validator(schema).validate(done.json)
        Documents.seen.add(what)
        return done.json

    def test_without_a_meter(self):
        catalogue = self.valid("catalogue", 0, "type", "list")
        families = {family["id"]: family for family in catalogue["families"]}
        ids = [field["id"] for field in families[harness.FAMILY]["fields"]]
        self.assertIn("X1", ids[0])
        self.assertIn("Z4", ids)
        self.valid("catalogue", 0, "type", "list", "--family", harness.FAMILY)
        explained = self.valid("type", 0, "type", "explain", "685-11-31C-D14-0011-040")
        self.assertEqual(explained["typeNumber"], "685-11-31C-D14-0011-040")
        self.valid("error", 6, "type", "explain", "6841131NN243101040")
        self.new_document("a.json")
        self.valid("check", 0, "config", "check", "a.json")
        self.valid("explanation", 0, "config", "explain", "a.json")
        self.valid("diff", 0, "diff", "a.json", "a.json")
        self.valid("diff", 0, "config", "set", "a.json", "ct.ratio=20")
        self.new_document("b.json")
        unequal = self.valid("diff", 1, "diff", "b.json", "a.json")
        self.assertEqual(unequal, {"schema": "metersmith.diff/1", "equal": False,
                                   "items": [{"path": "ct.ratio", "a": 1, "b": 20}]})
        self.change_document("b.json", display__manual=["1.8.0"])
        self.valid("check", 6, "config", "check", "b.json")
        self.valid("checks", 6, "config", "check", "a.json", "b.json")
        self.valid("diff", 1, "diff", "a.json", "b.json", "--base", "a.json")
        self.valid("diff", 0, "config", "take", "a.json", "b.json", "display.manual")
        self.valid("composition", 0, "type", "compose", "--family", harness.FAMILY, "685-11")
        self.valid("composition", 0, "type", "compose", "--family", harness.FAMILY,
                   "685-11-31C-D14-0011-040")
        self.ok("config", "template", "save", "one", "a.json")
        self.valid("templates", 0, "config", "template", "list")
        self.ok("codes", "add", "Z5", "123", "a.json", "--name", "x", "--catalogue", "c.json")
        self.valid("codes", 0, "codes", "list", "--catalogue", "c.json")
        self.valid("codes", 0, "codes", "show", "Z5", "123", "--catalogue", "c.json")
        self.valid("diff", 0, "codes", "apply", "Z5", "123", "a.json", "--catalogue", "c.json")
        (self.dir / "t.csv").write_text("serial;Z4\n1;3\n2;x\n")
        self.valid("import", 6, "config", "import", "t.csv", "--template", "a.json", "--out", "m",
                   "--keep-going")
        self.valid("heads", 0, "heads")
        self.valid("error", 2, "identify")

    def test_with_a_meter(self):
        _, port = self.emulate_tcp(harness.FAMILY)
        at = ["--port", f"tcp:127.0.0.1:{port}"]
        self.valid("identity", 0, "identify", *at)
        self.valid("probe", 0, "probe", *at)
        registers = self.valid("registers", 0, "registers", *at)["registers"]
        energy = next(entry for entry in registers if entry["obis"] == "1.1.1.8.0.255")
        self.assertEqual(energy["unit"], "kWh")
        self.valid("clock", 0, "clock", *at)
        self.valid("clock", 0, "clock", "--set", "now", "--yes", *at)
        self.valid("objects", 0, "objects", *at)
        self.ok("objects", "--values", "--out", "objects.json", *at)
        self.valid("object-differences", 0, "diff", "objects.json", "objects.json")
        self.valid("values", 0, "get", "3:1.1.1.8.0.255:2", "3:1.1.1.8.0.255:3",
                   "8:0.1.1.0.0.255:2", "7:0.0.21.0.2.255:3", *at)
        self.valid("values", 5, "get", "3:1.1.99.99.99.255:2", *at)
        self.valid("values", 0, "set", "1:1.1.0.4.2.255:2", "u16:5", "--yes", *at)
        self.ok("read", "--out", "a.json", *at)
        self.ok("config", "set", "a.json", "ct.ratio=20", "Z4=3")
        self.valid("plan", 0, "write", "a.json", "--dry-run", *at)
        self.valid("write-report", 0, "write", "a.json", "--yes", *at)
        self.valid("write-report", 0, "write", "a.json", "--yes", *at)
        self.valid("diff", 0, "diff", "a.json", at[1])
        self.valid("error", 5, "set", "1:1.1.0.0.1.255:2", "u32:1", "--yes", *at)

    def test_readout(self):
        data = b"1.8.0(0036886*kWh)\r\nC.1.0(28000001)\r\n!\r\n\x03"
        check = 0
        for octet in data:
            check ^= octet
        answer = b"/KAM 68438BC450000\r\n\x02" + data + bytes([check])
        (self.dir / "t.trace").write_text(
            f"0 > {b'/?!'.hex()}0D0A\n900 < {answer.hex()}\n".upper())
        values = self.valid("readout", 0, "readout", "--port", "replay:t.trace")["values"]
        self.assertEqual(values[0]["obis"], "1.0.1.8.0.255")
        self.valid("error", 2, "readout", "--register", "1.8.0!", "--port", "replay:t.trace")

    def test_configuration_document(self):
        schema = json.loads((harness.SOURCE / "typecodes" / "data" / "schema"
                             / "configuration-1.schema.json").read_text())
        new = self.ok("config", "new", "--family", harness.FAMILY)
        jsonschema.Draft202012Validator(schema).validate(new.json)
        read = self.ok("read", "--port", "emulator:omnipower-ct", "--json")
        jsonschema.Draft202012Validator(schema).validate(read.json)

    def test_decode(self):
        for frame in json.loads(PUSH.read_text()):
            document = self.valid("decode", 0, "decode", frame["hex"])
            if "fcs_ok_as_printed" in frame:
                self.assertEqual(document["frames"][0]["hdlc"]["fcsOk"],
                                 frame["fcs_ok_as_printed"], frame["source"])
        both = "".join(frame["hex"] for frame in json.loads(PUSH.read_text())[:2])
        (self.dir / "frames.hex").write_text(both)
        (self.dir / "frames.bin").write_bytes(bytes.fromhex(both))
        expected = self.valid("decode", 0, "decode", both)
        self.assertEqual(len(expected["frames"]), 2)
        self.assertEqual(self.valid("decode", 0, "decode", "frames.hex"), expected)
        self.assertEqual(self.valid("decode", 0, "decode", "frames.bin"), expected)
        self.assertEqual(self.ok("decode", "-", "--json", stdin=both).json, expected)
        self.assertIn("1.1.1.7.0.255", self.ok("decode", both).out)
        (self.dir / "nothing").write_bytes(b"nothing in it\n")
        self.assertIn("nothing", self.ends(7, "decode", "nothing").err)

    def test_csv(self):
        done = self.ok("registers", "--csv", "--port", "emulator:omnipower-ct")
        rows = list(csv.DictReader(io.StringIO(done.out, newline="")))
        energy = next(row for row in rows if row["obis"] == "1.1.1.8.0.255")
        self.assertEqual(energy["unit"], "kWh")
        float(energy["value"])

    def test_zz_every_schema_was_met(self):
        schemas = {file.name.replace("-1.schema.json", "") for file in SCHEMAS.glob("*.json")}
        schemas -= {"head-event"}  # comes with plugging: test_heads.py
        self.assertEqual(Documents.seen, schemas)


if __name__ == "__main__":
    harness.main()
