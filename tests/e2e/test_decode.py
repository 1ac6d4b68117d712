# SPDX-License-Identifier: GPL-3.0-or-later
"""decode with keys and captures, --trace as pcapng, replay of what was recorded."""
import json
import os
import struct
import harness

VECTORS = harness.SOURCE / "tests" / "vectors"


def blocks(data):
    """Walks over the blocks of a capture; every length must be right."""
    at = 0
    while at < len(data):
        kind, length = struct.unpack_from("<II", data, at)
        assert length % 4 == 0 and length >= 12 and at + length <= len(data), (at, length)
        assert struct.unpack_from("<I", data, at + length - 4)[0] == length, at
        yield kind, data[at + 8:at + length - 4]
        at += length


def packets(data):
    """(outbound, UDP payload) of every enhanced packet of a capture of link type RAW."""
    kinds = list(blocks(data))
    assert kinds[0][0] == 0x0A0D0D0A and struct.unpack_from("<I", kinds[0][1])[0] == 0x1A2B3C4D
    found = []
    for kind, body in kinds:
        if kind == 1:
            assert struct.unpack_from("<H", body)[0] == 101, "LINKTYPE_RAW"
        if kind != 6:
            continue
        captured, original = struct.unpack_from("<II", body, 12)
        assert captured == original
        ip = body[20:20 + captured]
        assert ip[0] == 0x45 and struct.unpack_from(">H", ip, 2)[0] == captured and ip[9] == 17
        total = sum(struct.unpack(">10H", ip[:20]))
        assert (total & 0xFFFF) + (total >> 16) in (0xFFFF, 0x1FFFE), "IP checksum"
        source, destination, length = struct.unpack_from(">HHH", ip, 20)
        assert 4059 in (source, destination) and length == captured - 20
        options = body[20 + (captured + 3) // 4 * 4:]
        flags = struct.unpack_from("<HHI", options)
        assert flags[:2] == (2, 4)
        assert (flags[2] == 2) == (destination == 4059)
        found.append((flags[2] == 2, ip[28:]))
    return found


def crc(data):
    value = 0xFFFF
    for octet in data:
        value ^= octet
        for _ in range(8):
            value = value >> 1 ^ 0x8408 if value & 1 else value >> 1
    return value


class Decode(harness.Case):
    def keys(self, key):
        vector = json.loads((VECTORS / "security.json").read_text())["pushFrame"]
        file = self.dir / "keys.json"
        file.write_text(json.dumps({"schema": "metersmith.keys/1", "meters": [
            {"systemTitle": vector["title"], "keys": {
                "unicast": key or vector["key"], "authentication": vector["authenticationKey"]}}]}))
        os.chmod(file, 0o600)
        return vector

    def test_published_push_with_keys(self):
        frames = json.loads((VECTORS / "kamstrup_push_frames.json").read_text())
        vector = self.keys(None)
        done = self.ok("decode", frames[3]["hex"], "--keys", "keys.json", "--json").json
        frame = done["frames"][0]
        self.assertEqual(frame["ciphers"][0]["counter"], vector["counter"])
        self.assertTrue(frame["ciphers"][0]["decrypted"])
        self.assertGreaterEqual(len(frame["values"]), 32)
        self.assertNotIn(vector["key"], json.dumps(done))

    def test_wrong_key_goes_on(self):
        frames = json.loads((VECTORS / "kamstrup_push_frames.json").read_text())
        self.keys("55" * 16)
        done = self.ok("decode", frames[3]["hex"] + frames[0]["hex"], "--keys", "keys.json")
        self.assertIn("frames arrive, decryption fails with this key", done.out)
        self.assertIn("1.1.1.7.0.255", done.out)
        self.assertNotIn("5555555555", done.said)

    def test_trace_as_pcapng(self):
        port = "emulator:" + harness.FAMILY
        password = "the-wrong-one-12"
        self.cli("identify", "--port", port, "--trace", "t.pcapng", "--auth", "lls",
                 env={"METERSMITH_PASSWORD": password})
        data = (self.dir / "t.pcapng").read_bytes()
        self.assertNotIn(password.encode(), data)
        frames = packets(data)
        self.assertTrue(any(sent for sent, _ in frames))
        self.assertTrue(any(not sent for sent, _ in frames))
        for _, payload in frames:  # whole HDLC frames with right checksums, masked ones too
            if payload[0] == 0x7E:
                self.assertEqual(payload[-1], 0x7E)
                self.assertEqual(crc(payload[1:-1]), 0xF0B8, payload.hex())
        done = self.ok("decode", "t.pcapng", "--json").json
        self.assertEqual(len(done["frames"]), len(frames))
        self.assertEqual(done["unexplained"], 0)
        self.assertIn("AARQ", self.ok("decode", "t.pcapng").out)

    def test_replay(self):
        port = "emulator:" + harness.FAMILY
        for name in ("t.trace", "t.pcapng"):
            first = self.ok("identify", "--port", port, "--trace", name, "--json").json
            again = self.ok("identify", "--port", "replay:" + name, "--json").json
            self.assertEqual(first["serial"], again["serial"])
            other = self.cli("get", "3:1.1.99.99.99.255:2", "--port", "replay:" + name)
            self.assertNotEqual(other.code, 0)
            self.assertIn("the trace has no answer to", other.said)

    def test_a_line_each(self):
        (self.dir / "lines.hex").write_text("C001C100030101010800FF0200\nC401C1000600003039\n")
        frames = self.ok("decode", "lines.hex", "--json").json["frames"]
        self.assertEqual(len(frames), 2)
        self.assertEqual(frames[1]["values"][0]["obis"], "1.1.1.8.0.255")
        self.assertEqual(frames[1]["values"][0]["value"], 12345)


if __name__ == "__main__":
    harness.main()
