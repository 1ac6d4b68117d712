# SPDX-License-Identifier: GPL-3.0-or-later
"""HLS with ECDSA (mechanism 7) against the emulated meter: the tool, and bytes signed by a foreign library."""
import json
import os

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.serialization import (Encoding, NoEncryption, PrivateFormat, PublicFormat)

import harness
import test_ciphered as ciphered

METER = bytes.fromhex("4B414D4501AB3F01")
ENERGY = "3:1.1.1.8.0.255:2"
SHA256 = ec.ECDSA(hashes.SHA256())


def new_key():
    return ec.generate_private_key(ec.SECP256R1())


def private_hex(key):
    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()).hex()


def public_hex(key):
    return key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo).hex()


def signature(key, text):
    r, s = utils.decode_dss_signature(key.sign(text, SHA256))
    return r.to_bytes(32, "big") + s.to_bytes(32, "big")


def verify(public, text, raw):
    public.verify(utils.encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big")),
                  text, SHA256)


class Ecdsa(harness.Case):
    def setUp(self):
        super().setUp()
        self.client, self.meter = new_key(), new_key()
        self.key_file("meter.keys", {"meterSigning": private_hex(self.meter)},
                      {"clientPublicKey": public_hex(self.client)})
        self.mine = self.key_file("mine.keys", {}, {"signing": private_hex(self.client),
                                                    "meterPublicKey": public_hex(self.meter)})

    def key_file(self, name, meter, installer):
        file = self.dir / name
        file.touch(mode=0o600)
        gcm = {"unicast": ciphered.GUEK.hex(), "authentication": ciphered.GAK.hex()}
        file.write_text(json.dumps({"schema": "metersmith.keys/1", "meters": [
            {"systemTitle": METER.hex(), "serial": "28000001", **meter, "roles": {"installer": {**gcm, **installer}}}]}))
        return str(file)

    def serve(self, *more):
        return self.emulate_tcp("omnipower-ct", "--keys", self.path("meter.keys"), *more)[1]

    def get(self, port, keys, *more):
        return self.cli("get", ENERGY, "--client", "19", "--auth", "hls-ecdsa", "--keys", keys, "--json", "--port",
                        port if isinstance(port, str) else f"tcp:127.0.0.1:{port}", *more)

    def assertEnergy(self, done):
        self.assertEqual(done.code, 0, done)
        self.assertGreater(int(done.json["values"][0]["notation"].split(":")[1]), 1_000_000)

    def test_own_key_over_tcp_and_hdlc(self):
        self.emulate("omnipower-ct", "--keys", self.path("meter.keys"), "--pty", self.path("head"), "--tcp",
                     port := harness.free_port())
        for place in (port, "serial:" + self.path("head")):
            self.assertEnergy(self.get(place, self.mine))
            self.assertEnergy(self.get(place, self.mine, "--protection", "both"))
            self.assertEnergy(self.get(place, self.mine, "--protection", "both", "--ciphering", "general-global"))

    def test_encrypted_meter_takes_it_in_ciphered_associations_alone(self):
        port = self.serve("--encrypted")
        self.assertEnergy(self.get(port, self.mine, "--protection", "both"))
        self.assertEqual(self.get(port, self.mine).code, 4)

    def test_a_new_meter_hands_keys_out_and_keeps_its_own(self):
        port = harness.free_port()
        arguments = ("--tcp", port, "--keys-out", "out.keys")
        first = self.emulate("omnipower-ct", "--state", "state", *arguments)
        keys = json.loads((self.dir / "out.keys").read_text())["meters"][0]
        self.assertNotIn("meterSigning", keys)
        self.assertEqual(len({role["signing"] for role in keys["roles"].values()}), len(keys["roles"]))
        self.assertEqual(len({role["meterPublicKey"] for role in keys["roles"].values()}), 1)
        self.assertEnergy(self.get(port, "out.keys"))
        os.rename(self.path("out.keys"), self.path("kept.keys"))
        first.kill()
        self.emulate("state", *arguments)
        self.assertEnergy(self.get(port, "kept.keys"))
        again = json.loads((self.dir / "out.keys").read_text())["meters"][0]["roles"]
        for name, role in keys["roles"].items():  # the meter never had the private halves
            self.assertNotIn("signing", again[name])
            self.assertEqual(again[name]["meterPublicKey"], role["meterPublicKey"])
            self.assertIn(again[name]["clientPublicKey"][-128:], public_of(role["signing"]))
        for page in (self.dir / "state").iterdir():
            for role in keys["roles"].values():
                self.assertNotIn(role["signing"].lower().encode(), page.read_bytes().lower())

    def test_in_this_process(self):
        self.assertEnergy(self.cli("get", ENERGY, "--client", "19", "--auth", "hls-ecdsa", "--json", "--port",
                                   "emulator:omnipower-ct"))

    def test_wrong_client_key_is_explained_logged_and_locked_out(self):
        port = self.serve()
        wrong = self.key_file("wrong.keys", {}, {"signing": private_hex(new_key()),
                                                 "meterPublicKey": public_hex(self.meter)})
        for _ in range(3):
            done = self.get(port, wrong)
            self.assertEqual((done.code, done.json["code"]), (4, "authentication-failed"), done)
            self.assertIn("another key", done.json["detail"])
        self.assertNotIn(json.loads((self.dir / "wrong.keys").read_text())["meters"][0]["roles"]["installer"]["signing"], done.said)
        self.assertEqual(self.get(port, self.mine).code, 4)  # locked out
        fraud = self.ok("get", "7:0.0.99.98.128.255:2", "--client", "18", "--auth", "lls", "--json", "--port",
                        f"tcp:127.0.0.1:{port}")
        self.assertIn("u16:159", fraud.json["values"][0]["notation"])

    def test_another_meter_is_not_believed(self):
        port = self.serve()
        other = self.key_file("other.keys", {}, {"signing": private_hex(self.client),
                                                 "meterPublicKey": public_hex(new_key())})
        done = self.get(port, other)
        self.assertEqual(done.code, 4, done)
        self.assertIn(done.json["code"], ("signature-invalid", "authentication-failed"), done)

    def test_missing_keys_are_named(self):
        port = self.serve()
        done = self.get(port, self.key_file("none.keys", {}, {}))
        self.assertEqual((done.code, done.json["code"]), (4, "key-missing"), done)
        self.assertIn("signing key", done.json["detail"])

    def test_a_bad_key_of_a_new_meter_is_refused(self):
        for meter, installer in (({"meterSigning": "00"}, {}), ({}, {"clientPublicKey": "04" + "11" * 64}),
                                 ({}, {"signing": "3000"})):
            self.key_file("bad.keys", meter, installer)
            done = self.cli("emulate", "omnipower-ct", "--keys", "bad.keys", "--tcp", harness.free_port())
            self.assertNotIn(done.code, (0, -9), done)
            self.assertIn("key", done.err)

    def test_by_hand(self):
        """Passes 1 to 4 with a foreign signature: Green Book, 9.2.2.2.2.3 and 9.2.7.4."""
        wire = ciphered.Wire(self.serve(), ciphered.INSTALLER)
        self.addCleanup(wire.close)
        tlv, title, ctos = ciphered.tlv, ciphered.TITLE, os.urandom(32)
        aare = ciphered.split(wire.send(tlv(0x60, (
            ciphered.context_name(1) + tlv(0xA6, tlv(0x04, title)) + bytes.fromhex("8A020780")
            + bytes.fromhex("8B0760857405080207") + tlv(0xAC, tlv(0x80, ctos))
            + tlv(0xBE, tlv(0x04, ciphered.INITIATE))))))
        self.assertEqual(aare[0xA2], bytes.fromhex("020100"))
        self.assertEqual(ciphered.split_one(aare[0xA4])[1], METER)
        stoc = ciphered.split_one(aare[0xAA])[1]
        self.assertGreaterEqual(len(stoc), 32)
        proof = signature(self.client, title + METER + stoc + ctos)
        answer = wire.send(bytes.fromhex("C301C1000F0000280000FF0101") + tlv(0x09, proof))
        self.assertEqual(answer[:8], bytes.fromhex("C701C10001000940"), answer.hex())
        verify(self.meter.public_key(), METER + title + ctos + stoc, answer[8:])
        with self.assertRaises(InvalidSignature):
            verify(self.client.public_key(), METER + title + ctos + stoc, answer[8:])
        energy = wire.send(ciphered.get_request(3, "1.1.1.8.0.255", 2))
        self.assertEqual(energy[:5], bytes.fromhex("C401C10015"))


def public_of(sec1_hex):
    number = int.from_bytes(bytes.fromhex(sec1_hex)[7:39], "big")
    return public_hex(ec.derive_private_key(number, ec.SECP256R1())).upper()


if __name__ == "__main__":
    harness.main()
