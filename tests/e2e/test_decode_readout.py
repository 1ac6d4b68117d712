# SPDX-License-Identifier: GPL-3.0-or-later
"""decode explains IEC 62056-21 and telegrams, as text and as JSON that its schema allows."""
import json

import jsonschema

import harness

VECTORS = harness.SOURCE / "tests" / "vectors" / "readouts.json"
SCHEMA = harness.SOURCE / "app" / "cli" / "schemas" / "decode-1.schema.json"


def with_check(block):
    """A block with its block check character."""
    check = 0
    for octet in block[1:]:
        check ^= octet
    return block + bytes([check])


class DecodeReadout(harness.Case):
    @classmethod
    def setUpClass(cls):
        cls.schema = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text()))
        cls.vectors = json.loads(VECTORS.read_text())

    def decoded(self, content):
        """Decodes bytes from a file; returns the document and the text."""
        (self.dir / "bytes").write_bytes(content)
        document = self.ok("decode", "bytes", "--json").json
        self.schema.validate(document)
        return document, self.ok("decode", "bytes").out

    def test_published_telegrams(self):
        for row in self.vectors["telegrams"]:
            with self.subTest(row["source"]):
                document, text = self.decoded(row["text"].encode())
                frame, = document["frames"]
                self.assertEqual(frame["iec62056_21"]["kind"], "telegram")
                values = {value["address"]: value for value in reversed(frame["values"])}
                for address, obis, part, number, unit in row["expect"]:
                    if address and part == 0:
                        self.assertEqual(values[address].get("obis"), obis)
                        self.assertEqual(values[address].get("unit", ""), unit)
                        self.assertIn(number, values[address]["value"])
                    self.assertIn(address, text)

    def test_published_readouts(self):
        for row in self.vectors["readouts"]:
            with self.subTest(row["source"]):
                block = with_check(b"\x02" + row["text"].encode() + b"\x03")
                if "bcc" in row:
                    self.assertEqual(block[-1], int(row["bcc"], 16))
                identification = row.get("identification", "/KAM5X") + "\r\n"
                document, text = self.decoded(identification.encode() + block)
                self.assertEqual([frame["iec62056_21"]["kind"] for frame in document["frames"]],
                                 ["identification", "data"])
                self.assertTrue(document["frames"][1]["iec62056_21"]["checkOk"])
                self.assertIn("block check", text)

    def test_a_session_with_a_password(self):
        session = (b"/?12345678!\r\n" + b"/KAM5\\2METERSMITH\r\n" + b"\x06051\r\n"
                   + with_check(b"\x01P0\x02(1234567)\x03") + with_check(b"\x01P1\x02(topsecret)\x03")
                   + b"\x06" + with_check(b"\x01R1\x021.8.0()\x03")
                   + with_check(b"\x021.8.0(0036886*kWh)\x03") + with_check(b"\x01B0\x03"))
        document, text = self.decoded(session)
        self.assertEqual([frame["iec62056_21"]["kind"] for frame in document["frames"]],
                         ["request", "identification", "option-select", "command", "command",
                          "acknowledge", "command", "data", "command"])
        self.assertNotIn("topsecret", text + json.dumps(document))
        self.assertNotIn(b"topsecret".hex().upper(), text + json.dumps(document))
        for said in ("12345678", "9600 baud", "programming", "P1: password", "••••",
                     "R1: read, ASCII", "0036886 kWh", "sign off"):
            self.assertIn(said, text)
        done = self.ok("decode", session.hex())
        self.assertEqual(done.out, text)

    def test_a_wrong_check_is_told_and_explained(self):
        document, text = self.decoded(b"\x02" + b"1.8.0(0036886*kWh)" + b"\x03\x00")
        self.assertEqual(document["frames"][0]["error"]["code"], "checksum-mismatch")
        self.assertIn("0036886 kWh", text)

    def test_nothing_in_it(self):
        (self.dir / "nothing").write_text("just words\n")
        self.assertIn("IEC 62056-21", self.ends(7, "decode", "nothing").err)


if __name__ == "__main__":
    harness.main()
