# SPDX-License-Identifier: GPL-3.0-or-later
"""An encrypted meter over TCP, read by bytes written here: sockets and a foreign AES-GCM alone."""
import json
import os
import socket
import struct

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

import harness

GUEK = bytes.fromhex("000102030405060708090A0B0C0D0E0F")
GAK = bytes.fromhex("D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF")
INSTALLER, PUBLIC = 19, 16
TITLE = b"TST\x00\x00\x00\x00\x01"
BOTH, AUTHENTICATED = 0x30, 0x10


class Gcm:
    """AES-GCM with the 12 octets of tag that suite 0 sends."""

    def __init__(self, key):
        self.key = algorithms.AES(key)

    def encrypt(self, iv, plain, authenticated):
        box = Cipher(self.key, modes.GCM(iv)).encryptor()
        box.authenticate_additional_data(authenticated)
        return box.update(plain) + box.finalize() + box.tag[:12]

    def decrypt(self, iv, sealed, authenticated):
        box = Cipher(self.key, modes.GCM(iv, sealed[-12:], min_tag_length=12)).decryptor()
        box.authenticate_additional_data(authenticated)
        return box.update(sealed[:-12]) + box.finalize()


class Wire:
    """A TCP wrapper (IEC 62056-47) to the meter."""

    def __init__(self, port, client):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=20)
        self.client = client

    def send(self, apdu):
        self.socket.sendall(struct.pack(">HHHH", 1, self.client, 16, len(apdu)) + apdu)
        head = self.take(8)
        version, source, target, length = struct.unpack(">HHHH", head)
        assert (version, source, target) == (1, 16, self.client), head.hex()
        return self.take(length)

    def take(self, count):
        data = b""
        while len(data) < count:
            more = self.socket.recv(count - len(data))
            assert more, "the meter closed the connection"
            data += more
        return data

    def close(self):
        self.socket.close()


def tlv(tag, value):
    assert len(value) < 128
    return bytes([tag, len(value)]) + value


def context_name(last):  # 2.16.756.5.8.1.n
    return tlv(0xA1, tlv(0x06, bytes.fromhex("608574050801") + bytes([last])))


INITIATE = bytes.fromhex("01000000065F1F0400001E1DFFFF")  # proposes GET, SET, ACTION, blocks, selection


class Client:
    """A COSEM client of suite 0 (Green Book, 9.2), in as few lines as it takes."""

    def __init__(self, wire, guek=GUEK, gak=GAK, counter=1, title=TITLE):
        self.wire, self.gcm, self.gak = wire, Gcm(guek), gak
        self.counter, self.title, self.meter = counter, title, None

    def protect(self, tag, plain, counter=None):
        if counter is None:
            counter, self.counter = self.counter, self.counter + 1
        iv = self.title + struct.pack(">I", counter)
        sealed = self.gcm.encrypt(iv, plain, bytes([BOTH]) + self.gak)
        body = bytes([BOTH]) + struct.pack(">I", counter) + sealed
        assert len(body) < 128
        return bytes([tag, len(body)]) + body

    def open(self, apdu, tag):
        assert apdu[0] == tag, apdu.hex()
        at = 2
        length = apdu[1]
        if length & 0x80:
            at = 2 + (length & 0x7F)
            length = int.from_bytes(apdu[2:at], "big")
        assert len(apdu) == at + length and apdu[at] == BOTH, apdu.hex()
        counter = apdu[at + 1:at + 5]
        return self.gcm.decrypt(self.meter + counter, apdu[at + 5:], bytes([BOTH]) + self.gak)

    def tag_of(self, title, counter, challenge):
        """GMAC over the challenge: GCM that encrypts nothing (Green Book, 9.2.2.2.2.3)."""
        iv = title + struct.pack(">I", counter)
        return self.gcm.encrypt(iv, b"", bytes([AUTHENTICATED]) + self.gak + challenge)

    def associate(self):
        """AARQ with HLS-GMAC, and reply_to_HLS_authentication. The answer to the latter, plain."""
        self.ctos = os.urandom(16)
        aarq = (context_name(3) + tlv(0xA6, tlv(0x04, self.title)) + bytes.fromhex("8A020780")
                + bytes.fromhex("8B0760857405080205") + tlv(0xAC, tlv(0x80, self.ctos))
                + tlv(0xBE, tlv(0x04, self.protect(0x21, INITIATE))))
        aare = self.wire.send(tlv(0x60, aarq))
        fields = split(aare) if aare[0] == 0x61 else {}
        if fields.get(0xA2) != bytes.fromhex("020100"):
            return aare
        self.meter = split_one(fields[0xA4])[1]
        stoc = split_one(fields[0xAA])[1]
        self.granted = self.open(split_one(fields[0xBE])[1], 0x28)
        counter, self.counter = self.counter, self.counter + 1
        answer = (bytes([AUTHENTICATED]) + struct.pack(">I", counter)
                  + self.tag_of(self.title, counter, stoc))
        request = (bytes.fromhex("C301C1000F0000280000FF0101") + tlv(0x09, answer))
        return self.wire.send(self.protect(0xCB, request))

    def sign_on(self):
        reply = self.associate()
        assert reply[0] == 0xCF, reply.hex()
        reply = self.open(reply, 0xCF)
        # action-response-normal, success, data, octet-string: SC, counter, tag over CtoS
        assert reply[:8] == bytes.fromhex("C701C10001000911"), reply.hex()
        counter = struct.unpack(">I", reply[9:13])[0]
        assert reply[13:] == self.tag_of(self.meter, counter, self.ctos), "no meter that has the keys"

    def get(self, class_id, obis, attribute):
        return self.open(self.wire.send(self.protect(0xC8, get_request(class_id, obis, attribute))),
                         0xCC)


def get_request(class_id, obis, attribute):
    name = bytes(map(int, obis.split(".")))
    return bytes.fromhex("C001C1") + struct.pack(">H", class_id) + name + bytes([attribute, 0])


def split_one(value):
    return value[0], value[2:2 + value[1]]


def split(apdu):
    at, fields = 2 if apdu[1] < 0x80 else 2 + (apdu[1] & 0x7F), {}
    while at < len(apdu):
        tag, length = apdu[at], apdu[at + 1]
        fields[tag] = apdu[at + 2:at + 2 + length]
        at += 2 + length
    return fields


class Ciphered(harness.Case):
    def setUp(self):
        super().setUp()
        self.key_file("meter.keys", GUEK, GAK)
        _, self.port = self.emulate_tcp("omnipower-ct", "--encrypted", "--keys",
                                        self.path("meter.keys"))

    def key_file(self, name, guek, gak):
        file = self.dir / name
        file.touch(mode=0o600)
        file.write_text(json.dumps({
            "schema": "metersmith.keys/1",
            "meters": [{"systemTitle": "4B414D4501AB3F01", "serial": "28000001", "roles": {
                "installer": {"unicast": guek.hex(), "authentication": gak.hex()}}}]}))
        return str(file)

    def wire(self, client=INSTALLER):
        wire = Wire(self.port, client)
        self.addCleanup(wire.close)
        return wire

    def tool(self, *more):
        return ["--port", f"tcp:127.0.0.1:{self.port}", "--client", "19",
                "--keys", self.path("meter.keys"), *more]

    def events(self, log):
        """The codes in an event log, by the tool."""
        done = self.ok("get", f"7:{log}:2", *self.tool("--json"))
        return [int(part.split("}")[0]) for part in done.json["values"][0]["notation"].split("u16:")[1:]]

    def test_energy_by_hand_is_the_tools_energy(self):
        tool = self.ok("get", "3:1.1.1.8.0.255:2", *self.tool("--json"))
        client = Client(self.wire(), counter=100_000)
        client.sign_on()
        self.assertEqual(client.meter, bytes.fromhex("4B414D4501AB3F01"))
        answer = client.get(3, "1.1.1.8.0.255", 2)
        self.assertEqual(answer[:5], bytes.fromhex("C401C10015"))  # long64-unsigned
        by_hand = int.from_bytes(answer[5:13], "big")
        by_tool = int(tool.json["values"][0]["notation"].split(":")[1])
        self.assertTrue(by_tool <= by_hand <= by_tool + 50, (by_tool, by_hand))  # Wh; time goes on
        self.assertGreater(by_hand, 1_000_000)

    def test_public_client_reads_the_counter_and_not_the_energy(self):
        client = Client(self.wire(), counter=4711)
        client.sign_on()
        wire = self.wire(PUBLIC)
        aarq = context_name(1) + tlv(0xBE, tlv(0x04, INITIATE))
        self.assertEqual(split(wire.send(tlv(0x60, aarq)))[0xA2], bytes.fromhex("020100"))
        counter = wire.send(get_request(1, "0.0.43.1.5.255", 2))
        self.assertEqual(counter[:5], bytes.fromhex("C401C10006"))
        self.assertEqual(int.from_bytes(counter[5:9], "big"), client.counter - 1)
        self.assertEqual(wire.send(get_request(3, "1.1.1.8.0.255", 2)),
                         bytes.fromhex("C401C10103"))  # read-write-denied

    def test_wrong_key_is_refused_and_logged(self):
        answer = Client(self.wire(), guek=bytes(16)).associate()
        self.assertNotEqual(answer[:1], b"\xCF", answer.hex())
        if answer[0] == 0x61:
            self.assertNotEqual(split(answer)[0xA2], bytes.fromhex("020100"))
        else:
            self.assertEqual(answer[0], 0xD8, answer.hex())
        self.assertIn(49, self.events("0.0.99.98.1.255"))

    def test_replay_is_refused_and_logged(self):
        wire = self.wire()
        client = Client(wire)
        client.sign_on()
        request = client.protect(0xC8, get_request(3, "1.1.1.8.0.255", 2))
        self.assertEqual(wire.send(request)[0], 0xCC)
        expected = client.counter
        refused = wire.send(request)
        self.assertEqual(refused, bytes([0xD8, 1, 6]) + struct.pack(">I", expected))
        # The association stands on, with the next counter.
        self.assertEqual(client.get(3, "1.1.1.8.0.255", 2)[:5], bytes.fromhex("C401C10015"))
        wire.close()
        self.assertIn(50, self.events("0.0.99.98.1.255"))

    def test_changed_byte_is_refused(self):
        wire = self.wire()
        client = Client(wire)
        client.sign_on()
        request = bytearray(client.protect(0xC8, get_request(3, "1.1.1.8.0.255", 2)))
        request[-1] ^= 1
        self.assertEqual(wire.send(bytes(request))[0], 0xD8)
        self.assertEqual(client.get(3, "1.1.1.8.0.255", 2)[0], 0xC4)

    def test_plain_requests_are_refused(self):
        wire = self.wire()
        client = Client(wire)
        client.sign_on()
        self.assertEqual(wire.send(get_request(3, "1.1.1.8.0.255", 2))[0], 0xD8)
        password = tlv(0xAC, tlv(0x80, b"12345"))
        aarq = (context_name(1) + bytes.fromhex("8A0207808B0760857405080201") + password
                + tlv(0xBE, tlv(0x04, INITIATE)))
        self.assertNotEqual(split(self.wire().send(tlv(0x60, aarq)))[0xA2], bytes.fromhex("020100"))

    def test_tool_with_a_wrong_key_says_so(self):
        done = self.cli("get", "3:1.1.1.8.0.255:2", "--port", f"tcp:127.0.0.1:{self.port}", "--client",
                        "19", "--keys", self.key_file("other.keys", bytes(16), GAK))
        self.assertNotEqual(done.code, 0)
        self.assertNotIn("00000000000000000000000000000000", done.said)

    def test_key_file_for_others_to_read_is_refused(self):
        os.chmod(self.path("meter.keys"), 0o640)
        done = self.cli("get", "3:1.1.1.8.0.255:2", *self.tool())
        self.assertNotEqual(done.code, 0)
        self.assertIn("chmod 600", done.said)


if __name__ == "__main__":
    harness.main()
