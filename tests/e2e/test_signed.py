# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaker commands that a head-end has signed, carried to the meter: signed here, by a foreign ECDSA."""
import json
import os

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, utils

import harness

BREAKER = "70:0.0.96.3.10.255"
CLOSED = "bool:true"
HEAD_END = "4845530000000001"


def octets(data):
    assert len(data) < 128
    return bytes([len(data)]) + data


class HeadEnd:
    """Who signs (Green Book, 9.2.7.2.5, and GBCS, 18.4: every field with its length; r and s)."""

    def __init__(self, title=HEAD_END):
        self.title, self.key = bytes.fromhex(title), ec.generate_private_key(ec.SECP256R1())

    def public(self, encoding=serialization.Encoding.PEM):
        return self.key.public_key().public_bytes(
            encoding, serialization.PublicFormat.SubjectPublicKeyInfo)

    def private(self):
        return self.key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
                                      serialization.NoEncryption())

    def command(self, number, recipient, method=1, spoil=False, content=None):
        when = bytes.fromhex("07EA0B15060C0000000000 00")
        content = content or bytes.fromhex("C301C1 0046 0000600 30AFF".replace(" ", "")) + bytes(
            [method, 1, 0x0F, 0])
        text = b"".join(map(octets, (number.to_bytes(8, "big"), self.title,
                                     bytes.fromhex(recipient), when, b"", content)))
        r, s = utils.decode_dss_signature(self.key.sign(text, ec.ECDSA(hashes.SHA256())))
        signature = r.to_bytes(32, "big") + s.to_bytes(32, "big")
        if spoil:
            signature = signature[:-1] + bytes([signature[-1] ^ 1])
        return b"\xDF" + text + octets(signature)


class Signed(harness.Case):
    def setUp(self):
        super().setUp()
        self.head_end = HeadEnd()
        (self.dir / "head-end.pem").write_bytes(self.head_end.public())
        _, port = self.emulate_tcp("omnipower-3ph", "--state", "./m", "--signer",
                                   f"{HEAD_END}=head-end.pem")
        self.port = ["--port", f"tcp:127.0.0.1:{port}"]
        self.title = self.ok("identify", "--json", *self.port).json["systemTitle"]

    def write(self, name, apdu, text=False):
        (self.dir / name).write_bytes(apdu.hex(" ").encode() + b"\n" if text else apdu)
        return name

    def carry(self, code, apdu, *options, **how):
        return self.ends(code, "action", "--signed", self.write("command", apdu, **how), "--yes",
                         *options, *self.port)

    def state(self):
        return self.ok("get", BREAKER + ":2", "--json", *self.port).json["values"][0]["notation"]

    def test_right(self):
        self.assertEqual(self.state(), CLOSED)
        apdu = self.head_end.command(1, self.title)
        done = self.carry(0, apdu)
        for words in (HEAD_END, self.title, "0000000000000001", BREAKER + ":1",
                      "remote_disconnect", "64 bytes"):
            self.assertIn(words, done.err)
        self.assertEqual(self.state(), "bool:false")
        again = self.carry(0, self.head_end.command(2, self.title, method=2), "--json", text=True)
        self.assertEqual(again.json["schema"], "metersmith.values/1")
        self.assertEqual(again.json["values"][0]["reference"], BREAKER + ":2")
        self.assertEqual(self.state(), CLOSED)

    def test_replayed(self):
        apdu = self.head_end.command(7, self.title)
        self.carry(0, apdu)
        self.carry(0, self.head_end.command(8, self.title, method=2))
        for old in (apdu, self.head_end.command(8, self.title), self.head_end.command(3, self.title)):
            done = self.carry(5, old)
            self.assertIn("before", done.err)
            self.assertEqual(self.state(), CLOSED)

    def test_wrong_signature(self):
        stranger = HeadEnd()
        unknown = HeadEnd("4845530000000002")
        for apdu in (self.head_end.command(1, self.title, spoil=True),
                     stranger.command(1, self.title), unknown.command(1, self.title)):
            done = self.carry(5, apdu)
            self.assertIn("not signed rightly", done.err)
            self.assertEqual(self.carry(5, apdu, "--json").json["schema"], "metersmith.error/1")
        self.assertEqual(self.state(), CLOSED)
        # nobody is locked out by it, and the number is still free
        self.carry(0, self.head_end.command(1, self.title))
        self.assertEqual(self.state(), "bool:false")

    def test_another_meters(self):
        done = self.carry(4, self.head_end.command(1, "4B414D0000000077"))
        self.assertIn("4B414D0000000077", done.err)
        self.assertIn(self.title, done.err)
        self.assertIn("nothing was sent", done.err)
        self.assertEqual(self.state(), CLOSED)

    def test_nobodys(self):
        """Without a recipient it would be good at every meter."""
        apdu = self.head_end.command(1, "")
        done = self.carry(6, apdu)
        self.assertIn("names no recipient", done.err)
        self.assertIn("nothing was sent", done.err)
        self.ok("action", "--signed", self.write("command", apdu), "--dry-run")
        self.assertEqual(self.state(), CLOSED)

    def test_unsigned(self):
        done = self.ends(5, "action", BREAKER + ":1", "--yes", *self.port)
        self.assertIn("denied", done.err)
        self.assertEqual(self.state(), CLOSED)

    def test_refused_by_the_object(self):
        """Signed rightly, but there is no such method: the action-result in words."""
        done = self.carry(5, self.head_end.command(1, self.title, method=9))
        self.assertIn("object-undefined", done.err)

    def test_shown_only(self):
        self.write("command", self.head_end.command(1, self.title))
        done = self.ok("action", "--signed", "command", "--dry-run")
        self.assertIn("remote_disconnect", done.err)
        self.assertIn(self.title, done.err)
        self.ends(2, "action", "--signed", "command", *self.port)  # nobody to ask
        self.ends(2, "action", BREAKER + ":1", "--signed", "command", "--yes", *self.port)
        self.ends(2, "action", "--yes", *self.port)
        self.assertEqual(self.state(), CLOSED)

    def test_no_command(self):
        apdu = self.head_end.command(1, self.title)
        for bad in (b"", b"DF", apdu[:40], apdu + b"x", apdu[1:], b"\xDF" + bytes(7),
                    os.urandom(300), b"\xDF" + b"\x84\xFF\xFF\xFF\xFF" * 5):
            self.carry(6, bad)
        self.ends(7, "action", "--signed", "missing", "--yes", *self.port)
        self.assertEqual(self.state(), CLOSED)

    def test_signers_given(self):
        (self.dir / "private.pem").write_bytes(self.head_end.private())
        (self.dir / "der").write_bytes(self.head_end.public(serialization.Encoding.DER))
        for code, signer in ((2, "head-end.pem"), (2, "4845=head-end.pem"), (2, "x"),
                             (7, f"{HEAD_END}=missing"), (7, f"{HEAD_END}=private.pem"),
                             (7, f"{HEAD_END}=m")):
            self.ends(code, "emulate", "omnipower-3ph", "--pty", "./p", "--signer", signer)
        emulator = self.emulate("omnipower-3ph", "--pty", "./p", "--signer", f"{HEAD_END}=der")
        self.write("command", self.head_end.command(1, self.title))
        self.ok("action", "--signed", "command", "--yes", "--port", "serial:./p")
        emulator.kill()

    def test_ciphered(self):
        """Inside a ciphered association the command goes as it is, protected like the rest."""
        self.emulate("omnipower-3ph", "--pty", "./c", "--encrypted", "--keys-out", "keys", "--signer",
                     f"{HEAD_END}=head-end.pem")
        self.write("command", self.head_end.command(1, self.title))
        ciphered = ["--client", "19", "--keys", "keys", "--port", "serial:./c"]
        self.ok("action", "--signed", "command", "--yes", *ciphered)
        done = self.ok("get", BREAKER + ":2", "--json", *ciphered)
        self.assertEqual(done.json["values"][0]["notation"], "bool:false")
        self.ends(5, "action", "--signed", "command", "--yes", *ciphered)


if __name__ == "__main__":
    harness.main()
