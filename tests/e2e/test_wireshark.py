# SPDX-License-Identifier: GPL-3.0-or-later
"""What an independent dissector reads: Wireshark's command line on our captures, octets and checksums.

Wireshark 4.0 has no dissector for DLMS. Its dissectors for SDLC and PPP read what DLMS took from
ISO/IEC 13239 (control field) and RFC 1662 (FCS-16), those for IP and UDP our captures.
"""
import json
import re
import struct
import subprocess

import harness
from test_decode import crc, packets

SDLC, PPP = 268, 9  # link types
FRAMES = harness.SOURCE / "tests" / "vectors" / "hdlc_frames.json"
REPERTOIRE = {"RR", "RNR", "REJ", "SNRM", "DISC", "UA", "DM", "FRMR", "UI"}


def capture(link, frames):
    """A pcap file of frames without times."""
    head = struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, link)
    return head + b"".join(struct.pack("<IIII", 0, 0, len(frame), len(frame)) + frame
                           for frame in frames)


def kind(octet, info):
    """The name of a frame's type in Wireshark's column; it takes what UI and I hold for SNA."""
    named = re.search(r"func=(\w+)", info)
    name = named[1] if named else "UI" if octet == 0x03 else "I"
    return {"RD": "DISC"}.get(name, name)  # one octet: RD as response, DISC as command


class Wireshark(harness.Case):
    def tshark(self, name, *fields, options=()):
        """The named fields of every packet, as texts."""
        command = ["tshark", "-n", "-r", self.path(name), "-T", "fields", "-E", "separator=/t"]
        for option in options:
            command += ["-o", option]
        for field in fields:
            command += ["-e", field]
        done = subprocess.run(command, capture_output=True, text=True, timeout=harness.LIMIT,
                              env={**self.env, "HOME": str(self.dir)})
        self.assertEqual(done.returncode, 0, done.stderr)
        return [line.split("\t") for line in done.stdout.splitlines()]

    def checksums(self, frames):
        """What Wireshark says of the FCS of frames given without flags: good or not, each."""
        (self.dir / "fcs.pcap").write_bytes(capture(PPP, frames))
        read = self.tshark("fcs.pcap", "ppp.fcs.status", options=["ppp.fcs_type:16-Bit"])
        return [status == "1" for status, in read]

    def test_every_control_octet(self):
        octets = range(256)
        (self.dir / "control.pcap").write_bytes(
            capture(SDLC, [bytes([0x03, octet]) for octet in octets]))
        theirs = self.tshark("control.pcap", "sdlc.control", "sdlc.control.n_s", "sdlc.control.n_r",
                             "sdlc.control.p", "sdlc.control.f", "_ws.col.Info")
        self.assertEqual(len(theirs), 256)
        frames = []
        for octet in octets:
            inside = bytes([0xA0, 7, 0x03, 0x21, octet])
            frames.append(b"\x7E" + inside + struct.pack("<H", crc(inside) ^ 0xFFFF) + b"\x7E")
        (self.dir / "control.bin").write_bytes(b"".join(frames))
        ours = self.ok("decode", "control.bin", "--json").json["frames"]
        self.assertEqual(len(ours), 256)
        for octet, frame, (control, sent, received, poll, final, info) in zip(octets, ours, theirs):
            said = f"{octet:02X}: {frame['hdlc']['control']} / {info}"
            self.assertEqual(int(control, 16), octet)
            name = kind(octet, info)
            numbers = [part for part in (f"N(S)={sent}" if sent else "",
                                         f"N(R)={received}" if received else "",
                                         f"P/F={int(poll == '1' or final == '1')}") if part]
            if name in REPERTOIRE | {"I"}:
                self.assertEqual(frame["hdlc"]["control"], " ".join([name, *numbers]), said)
            else:  # what DLMS does not use: SREJ, SABM, XID, …
                self.assertEqual(frame["hdlc"]["type"], "unknown", said)

    def test_checksums_of_published_frames(self):
        frames = [bytes.fromhex(row["hex"])[1:-1]
                  for row in json.loads(FRAMES.read_text())["hdlc"]]
        self.assertEqual(self.checksums(frames), [True] * len(frames))
        spoilt = [frame[:-3] + bytes([frame[-3] ^ 1]) + frame[-2:] for frame in frames]
        self.assertEqual(self.checksums(spoilt), [False] * len(frames))

    def test_types_of_published_frames(self):
        rows = json.loads(FRAMES.read_text())["hdlc"]
        octets = []
        for row in rows:
            frame, at = bytes.fromhex(row["hex"]), 3
            for _ in range(2):  # an address ends with the octet whose lowest bit is 1
                while not frame[at] & 1:
                    at += 1
                at += 1
            octets.append(frame[at])
        (self.dir / "types.pcap").write_bytes(
            capture(SDLC, [bytes([0x03, octet]) for octet in octets]))
        read = self.tshark("types.pcap", "_ws.col.Info")
        self.assertEqual([row["type"] for row in rows],
                         [kind(octet, info) for octet, (info,) in zip(octets, read)])
        self.assertEqual({row["type"] for row in rows}, REPERTOIRE | {"I"})

    def test_trace_as_pcapng(self):
        self.ok("identify", "--port", "emulator:" + harness.FAMILY, "--trace", "t.pcapng")
        ours = packets((self.dir / "t.pcapng").read_bytes())
        theirs = self.tshark("t.pcapng", "ip.checksum.status", "udp.srcport", "udp.dstport",
                             "udp.payload", "_ws.malformed",
                             options=["ip.check_checksum:TRUE"])
        self.assertEqual(len(ours), len(theirs))
        for (outbound, payload), (checksum, source, destination, octets, malformed) in zip(ours, theirs):
            self.assertEqual((checksum, malformed), ("1", ""))
            self.assertEqual(destination if outbound else source, "4059")
            self.assertEqual(octets, payload.hex())
        # The frames in it, as the program and the emulated meter wrote them.
        frames = [payload[1:-1] for _, payload in ours if payload[:1] == b"\x7E"]
        self.assertGreater(len(frames), 4)
        self.assertEqual(self.checksums(frames), [True] * len(frames))


if __name__ == "__main__":
    harness.main()
