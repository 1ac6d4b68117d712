# SPDX-License-Identifier: GPL-3.0-or-later
"""Vectors, published or not: made again by tests/vectors/independent, without code of dlms/."""
import json
import sys

import harness

VECTORS = harness.SOURCE / "tests" / "vectors"
sys.path.insert(0, str(VECTORS / "independent"))
import axdr  # noqa: E402
import security  # noqa: E402


def rows(name, part):
    return json.loads((VECTORS / f"{name}.json").read_text())[part]


class Independent(harness.unittest.TestCase):
    def setUp(self):
        self.apdus = {row["id"]: row for row in rows("apdus", "apdus")}

    def test_composer_makes_what_others_published(self):
        for name, value in axdr.PUBLISHED.items():
            self.assertNotEqual(self.apdus[name]["class"], "composed", name)
            self.assertEqual(axdr.APDU(value).hex().upper(), self.apdus[name]["hex"], name)

    def test_composed_apdus(self):
        said = {name for name, row in self.apdus.items() if row["class"] == "composed"}
        self.assertEqual(said, set(axdr.COMPOSED))
        for name, value in axdr.COMPOSED.items():
            self.assertEqual(axdr.APDU(value).hex().upper(), self.apdus[name]["hex"], name)

    def test_ciphering_makes_what_others_published(self):
        published = [row for row in rows("security", "apdus") if "independent" not in row]
        self.assertGreaterEqual(len(published), 30)
        for row in published:
            self.assertNotEqual(row["class"], "composed", row["id"])
            made = security.regenerate({"ciphering": "global", **row})
            self.assertEqual(made.hex().upper(), row["ciphered"], row["id"])

    def test_ciphered_apdus(self):
        made = [row for row in rows("security", "apdus") if "independent" in row]
        for row in made:
            self.assertEqual(row["class"], "composed", row["id"])
            self.assertEqual(security.regenerate(row).hex().upper(), row["ciphered"], row["id"])
        for ciphering, tags in (("global", security.GLOBAL), ("dedicated", security.DEDICATED)):
            seen = {int(row["plain"][:2], 16) for row in rows("security", "apdus")
                    if row.get("ciphering", "global") == ciphering}
            self.assertEqual(seen, set(tags), ciphering)  # every kind that has such a tag
        self.assertTrue(set(security.GENERAL) <= {row["ciphering"] for row in made})

    def test_answers_and_signatures(self):
        seen = set()
        for row in rows("security", "hls"):
            self.assertTrue(security.answer_holds(row), row["id"])
            seen.add((row["mechanism"], row["side"]))
        self.assertEqual(seen, {(mechanism, side) for mechanism in range(3, 8)
                                for side in ("client", "server")})
        for row in rows("security", "signedApdus"):
            apdu, key = bytes.fromhex(row["apdu"]), bytes.fromhex(row["publicKey"])
            text, signature = apdu[1:-65], apdu[-64:]
            self.assertTrue(security.signature_holds(key, text, signature), row["source"])
            self.assertFalse(security.signature_holds(key, text + b"\0", signature))


if __name__ == "__main__":
    harness.main()
