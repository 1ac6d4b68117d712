# SPDX-License-Identifier: GPL-3.0-or-later
"""The emulated meter over UDP: the tool against it, bytes written by hand, and datagrams that get lost."""
import json
import select
import socket
import struct
import threading

import harness

PUBLIC, INSTALLER = 16, 19
PASSWORD = b"12345"
AARQ_PUBLIC = bytes.fromhex("601DA109060760857405080101BE10040E01000000065F1F0400001E1DFFFF")
ENERGY = (3, "1.1.1.8.0.255", 2)
ENERGY_TEXT = "3:1.1.1.8.0.255:2"
DENIED = bytes.fromhex("C401C10103")


def wrapped(apdu, source=PUBLIC, destination=16, version=1, length=None):
    return struct.pack(">HHHH", version, source, destination,
                       len(apdu) if length is None else length) + apdu


def get(class_id, obis, attribute):
    name = bytes(map(int, obis.split(".")))
    return bytes.fromhex("C001C1") + struct.pack(">H", class_id) + name + bytes([attribute, 0])


def password_aarq(most=0xFFFF):
    """As a client that takes APDUs of at most that many octets, with the password."""
    fields = (bytes.fromhex("A1090607608574050801018A0207808B0760857405080201AC07800531323334 35")
              + bytes.fromhex("BE10040E01000000065F1F0400001E1D") + struct.pack(">H", most))
    return bytes([0x60, len(fields)]) + fields


class Lossy:
    """Carries datagrams between the tool and a meter, but every n-th of one direction or of both."""

    def __init__(self, case, port, every, ways=("out", "in")):
        self.meter = ("127.0.0.1", port)
        self.every, self.ways = every, ways
        self.lose = lambda data: False  # instead of every n-th
        self.passed, self.lost = [], []  # (way, datagram)
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.legs = {}  # by peer: its socket towards the meter
        self.counts = dict.fromkeys(ways, 0)
        self.wake, self.end = socket.socketpair()
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()
        case.addCleanup(self.close)

    def keeps(self, way, datagram):
        if self.lose(datagram):
            self.lost.append((way, datagram))
            return False
        if way in self.ways and self.every:
            self.counts[way] += 1
            if self.counts[way] % self.every == 0:
                self.lost.append((way, datagram))
                return False
        self.passed.append((way, datagram))
        return True

    def run(self):
        while True:
            ready = select.select([self.socket, self.wake, *self.legs.values()], [], [])[0]
            if self.wake in ready:
                return
            for source in ready:
                data, peer = source.recvfrom(65536)
                if source is self.socket:
                    if peer not in self.legs:
                        self.legs[peer] = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
                    if self.keeps("out", data):
                        self.legs[peer].sendto(data, self.meter)
                elif self.keeps("in", data):
                    to = next(peer for peer, leg in self.legs.items() if leg is source)
                    self.socket.sendto(data, to)

    def close(self):
        self.end.send(b"x")
        self.thread.join()
        for one in (self.socket, self.wake, self.end, *self.legs.values()):
            one.close()


class OverUdp(harness.Case):
    def setUp(self):
        super().setUp()
        self.port = free_udp_port()
        self.emulator = self.emulate("omnipower-ct", "--udp", self.port)
        self.address = f"udp:127.0.0.1:{self.port}"

    def peer(self):
        one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        one.connect(("127.0.0.1", self.port))
        one.settimeout(30)
        self.addCleanup(one.close)
        return one

    def ask(self, peer, apdu, **more):
        peer.send(wrapped(apdu, **more))
        answer = peer.recv(65536)
        version, source, destination, length = struct.unpack(">HHHH", answer[:8])
        self.assertEqual((version, source, destination, length),
                         (1, 16, more.get("source", PUBLIC), len(answer) - 8), answer.hex())
        return answer[8:]

    def associated(self, aarq=AARQ_PUBLIC, **more):
        peer = self.peer()
        aare = self.ask(peer, aarq, **more)
        self.assertEqual(aare[0], 0x61)
        self.assertIn(bytes.fromhex("A203020100"), aare)
        return peer

    def assertSilent(self, peer):
        """Whatever was sent before: the next that comes answers this."""
        self.assertEqual(self.ask(peer, get(*ENERGY))[0], 0xD8)

    # The tool

    def test_configuration_is_read_written_and_proven(self):
        self.ok("read", "--all", "--out", "a.json", "--port", self.address)
        self.ok("config", "set", "a.json", "ct.ratio=40")
        done = self.ok("write", "a.json", "--yes", "--json", "--port", self.address)
        self.assertEqual({item["outcome"] for item in done.json["items"]}, {"proven"})
        self.ok("read", "--all", "--out", "b.json", "--port", self.address)
        self.ok("diff", "a.json", "b.json")
        self.assertEqual(json.loads((self.dir / "b.json").read_text())["ct"]["ratio"], 40)

    def test_every_object_and_a_long_profile(self):
        self.ok("objects", "--values", "--out", "all.json", "--port", self.address)
        rows = self.ok("get", "7:1.1.99.1.0.255:2", "--entries", "1-200", "--json", "--port", self.address)
        self.assertEqual(rows.json["values"][0]["notation"].count("{"), 200)

    def test_ciphered(self):
        port = free_udp_port()
        self.emulate("omnipower-ct", "--encrypted", "--keys-out", "keys.json", "--udp", port)
        done = self.ok("get", "3:1.1.1.8.0.255:2", "--client", "19", "--keys", "keys.json", "--json",
                       "--port", f"udp:127.0.0.1:{port}")
        self.assertTrue(done.json["values"][0]["notation"].startswith("u64:"))

    def test_both_protocols_at_one_number(self):
        port = free_udp_port()
        self.emulate("omnipower-ct", "--udp", port, "--tcp", port)
        for scheme in ("udp", "tcp"):
            self.ok("identify", "--port", f"{scheme}:127.0.0.1:{port}")

    def test_a_busy_port_is_said(self):
        done = self.ends(3, "emulate", "omnipower-ct", "--udp", self.port)
        self.assertIn(f"UDP port {self.port}", done.err)

    # By hand

    def test_several_peers_at_once_each_with_its_own_association(self):
        public = self.associated()
        installer = self.associated(password_aarq(), source=INSTALLER)
        stranger = self.peer()
        for _ in range(3):
            self.assertEqual(self.ask(installer, get(*ENERGY), source=INSTALLER)[:5],
                             bytes.fromhex("C401C10015"))
            self.assertEqual(self.ask(public, get(*ENERGY)), DENIED)
            self.assertEqual(self.ask(stranger, get(*ENERGY))[0], 0xD8)
        # Not even as the client that another peer is.
        self.assertEqual(self.ask(stranger, get(*ENERGY), source=INSTALLER)[0], 0xD8)
        self.assertEqual(self.ask(public, bytes.fromhex("6203800100"))[0], 0x63)
        self.assertEqual(self.ask(public, get(*ENERGY))[0], 0xD8)
        self.assertEqual(self.ask(installer, get(*ENERGY), source=INSTALLER)[0], 0xC4)

    def test_what_is_no_wrapper_pdu_is_not_answered(self):
        request = get(*ENERGY)
        hostile = [b"", b"\0", b"\0\1", wrapped(request)[:7], wrapped(request)[:-1], wrapped(request) + b"\0",
                   wrapped(b""), wrapped(request, version=0), wrapped(request, version=0x0101),
                   wrapped(request, length=0xFFFF), wrapped(request, length=0),
                   wrapped(request) + wrapped(request), bytes(1400), b"\xff" * 65507,
                   bytes.fromhex("7EA00A00020023219318717E"), wrapped(request, destination=17),
                   wrapped(request, destination=0x7F), wrapped(request, destination=0x3FFF)]
        for datagram in hostile:
            peer = self.peer()
            peer.send(datagram)
            self.assertSilent(peer)
        peer = self.associated()
        for datagram in hostile:
            peer.send(datagram)
        self.assertEqual(self.ask(peer, request), DENIED)  # the association is not touched

    def test_what_is_refused_is_answered_with_little(self):
        for apdu in (get(*ENERGY), b"\xC0", b"\x60\x00", b"\xD8", b"\x61\x01\x00", bytes(300), b"\xDB\x08" + bytes(40)):
            peer = self.peer()
            peer.send(wrapped(apdu))
            peer.settimeout(0.3)
            try:
                answer = peer.recv(65536)
            except TimeoutError:
                continue
            self.assertLessEqual(len(answer), 33, answer.hex())

    def test_peers_are_bounded_and_make_room(self):
        peers = [self.associated() for _ in range(64)]
        late = self.peer()
        late.send(wrapped(AARQ_PUBLIC))
        self.assertEqual(self.ask(peers[0], bytes.fromhex("6203800100"))[0], 0x63)
        # The first that `late` hears answers what it sends now that there is room.
        self.assertEqual(self.ask(late, bytes.fromhex("6203800100"))[0], 0x63)
        self.assertEqual(self.ask(late, AARQ_PUBLIC)[0], 0x61)
        for peer in peers[1:]:
            self.assertEqual(self.ask(peer, get(*ENERGY)), DENIED)

    def test_long_answers_come_in_blocks_of_the_negotiated_size(self):
        peer = self.associated(password_aarq(128), source=INSTALLER)
        ask = lambda apdu: self.ask(peer, apdu, source=INSTALLER)
        answer = ask(get(7, "1.1.99.1.0.255", 2))
        whole, number = b"", 1
        while True:
            self.assertLessEqual(len(answer), 128)
            self.assertEqual(answer[:3], bytes.fromhex("C402C1"))
            last, block = struct.unpack(">BI", answer[3:8])
            self.assertEqual((answer[8], block), (0, number), answer.hex())
            at = 10 if answer[9] < 128 else 11
            whole += answer[at:]
            if last or number == 20:
                break
            answer = ask(bytes.fromhex("C002C1") + struct.pack(">I", number))
            number += 1
        self.assertEqual(whole[0], 1)  # an array
        self.assertEqual(number, 20)

    def test_a_client_that_takes_too_little_is_refused(self):
        peer = self.peer()
        aare = self.ask(peer, password_aarq(8), source=INSTALLER)
        self.assertNotIn(bytes.fromhex("A203020100"), aare)

    # Lost datagrams

    def lossy(self, every, **more):
        return Lossy(self, self.port, every, **more)

    def test_reads_end_in_right_values_or_an_error(self):
        right = self.ok("get", "1:1.1.0.4.2.255:2", "3:1.1.1.8.0.255:1", "--json", "--port",
                        self.address).json["values"]
        outcomes = []
        for every in (2, 3, 5, 8):
            for ways in (("out",), ("in",), ("out", "in")):
                line = self.lossy(every, ways=ways)
                done = self.cli("get", "1:1.1.0.4.2.255:2", "3:1.1.1.8.0.255:1", "--json", "--timeout", "0.3",
                                "--port", f"udp:127.0.0.1:{line.port}")
                self.assertLess(done.seconds, 30, done)
                if done.code == 0:
                    self.assertEqual(done.json["values"], right)
                else:
                    self.assertEqual((done.code, done.json["code"]), (3, "no-answer"), done)
                outcomes.append(done.code)
        print("codes of reads with losses:", outcomes)
        self.assertIn(0, outcomes)

    def test_a_lost_read_is_asked_again_at_once(self):
        """The first GET or its answer is lost: no second sign-on, and the second GET is under a counter of its own."""
        port = free_udp_port()
        self.emulate("omnipower-ct", "--keys-out", "keys.json", "--udp", port)
        for keys, tags in (((), b"\xC0\xC4"), (("--client", "19", "--keys", "keys.json"), b"\xC8\xCC")):
            for tag in tags:
                line = Lossy(self, port, None)
                line.lose = lambda data, tag=tag: data[8] == tag and not line.lost
                done = self.ok("get", ENERGY_TEXT, "--json", "--timeout", "0.5", *keys, "--port",
                               f"udp:127.0.0.1:{line.port}")
                self.assertTrue(done.json["values"][0]["notation"].startswith("u64:"))
                self.assertEqual(len(line.lost), 1)
                gets = [data for way, data in line.lost + line.passed if way == "out" and data[8] == tags[0]]
                self.assertEqual(len(gets), 2)
                self.assertEqual(gets[0] == gets[1], not keys)
                signed_on = [data for way, data in line.passed if way == "out" and data[8] == 0x60 and data[3] == 19]
                self.assertEqual(len(signed_on), 1)

    def test_an_action_is_not_sent_twice(self):
        line = self.lossy(None)
        line.lose = lambda data: data[8] == 0xC7  # every answer to it
        done = self.cli("action", "3:1.1.1.6.0.255:1", "i8:0", "--yes", "--json", "--timeout", "0.3", "--port",
                        f"udp:127.0.0.1:{line.port}")
        sent = [data for way, data in line.passed if way == "out" and data[8:9] == b"\xC3"]
        self.assertEqual((len(sent), done.json["code"]), (1, "write-unknown"), done)

    def test_writes_are_proven_or_told_and_never_sent_twice(self):
        self.ok("read", "--all", "--out", "a.json", "--port", self.address)
        ratios = iter(range(2, 60))
        proven = 0
        for every in (3, 4, 5, 6, 7, 9):
            for ways in (("out",), ("in",)):
                ratio = next(ratios)
                self.ok("config", "set", "a.json", f"ct.ratio={ratio}")
                line = self.lossy(every, ways=ways)
                done = self.cli("write", "a.json", "--only", "ct", "--yes", "--json", "--timeout", "0.3",
                                "--port", f"udp:127.0.0.1:{line.port}")
                self.assertLess(done.seconds, 40, done)
                is_set = lambda way, data: way == "out" and data[8:9] == b"\xC1"
                sets = [sum(is_set(*one) for one in some) for some in (line.passed, line.lost)]
                self.assertLessEqual(sets[0], 1, "a SET that had arrived was sent again")
                now = self.ok("get", "1:1.1.0.4.2.255:2", "--json", "--port", self.address).json
                is_new = now["values"][0]["notation"] == f"u16:{ratio}"
                print("every", every, ways, done.code, f"{done.seconds:.1f} s, SETs passed and lost:", sets)
                report = done.json
                if done.code == 0:
                    self.assertTrue(is_new, done)
                    proven += 1
                else:
                    self.assertIn(done.code, (1, 3), done)
                for item in report.get("items", []):
                    if item["path"] == "ct.ratio" and item["outcome"] != "unknown":
                        self.assertEqual(is_new, item["outcome"] == "proven", report)
        self.assertGreater(proven, 0)


def free_udp_port():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


if __name__ == "__main__":
    harness.main()
