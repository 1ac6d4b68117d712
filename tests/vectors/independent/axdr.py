# SPDX-License-Identifier: Apache-2.0
"""A-XDR (IEC 61334-6) driven by type descriptions: no code of dlms/ has a part in it.

`APDU` describes APDUs of IEC 62056-5-3 by their types and makes the octets of a value. It is proven on APDUs that others have published and captured (PUBLISHED) before it
is believed where nobody has published any (COMPOSED). Both name rows of ../apdus.json.
"""


def length(number):
    if number < 0x80:
        return bytes([number])
    octets = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return bytes([0x80 | len(octets)]) + octets


def unsigned(octets):
    return lambda value: value.to_bytes(octets, "big")


def signed(octets):
    return lambda value: value.to_bytes(octets, "big", signed=True)


def boolean(value):
    return b"\x01" if value else b"\x00"


def null(_):
    return b""


def octet_string(value):
    """OCTET STRING of any length, and VisibleString and GeneralizedTime as text."""
    octets = value.encode("ascii") if isinstance(value, str) else bytes(value)
    return length(len(octets)) + octets


def optional(kind):
    return lambda value: b"\x00" if value is None else b"\x01" + kind(value)


def sequence(*kinds):
    def compose(values):
        assert len(values) == len(kinds), (values, kinds)
        return b"".join(kind(value) for kind, value in zip(kinds, values))
    return compose


def sequence_of(kind):
    return lambda values: length(len(values)) + b"".join(kind(value) for value in values)


def choice(alternatives):
    """A value is (name, value of that alternative); the tag stands before it."""
    def compose(named):
        tag, kind = alternatives[named[0]]
        return bytes([tag]) + kind(named[1] if len(named) > 1 else None)
    return compose


def hexadecimal(text):
    return bytes.fromhex(text)


def data(value):
    return DATA(value)  # Data refers to itself


DATA = choice({
    "null": (0, null), "array": (1, sequence_of(data)), "structure": (2, sequence_of(data)),
    "boolean": (3, boolean), "double-long": (5, signed(4)), "double-long-unsigned": (6, unsigned(4)),
    "octet-string": (9, octet_string), "visible-string": (10, octet_string),
    "integer": (15, signed(1)), "long": (16, signed(2)), "unsigned": (17, unsigned(1)),
    "long-unsigned": (18, unsigned(2)), "enum": (22, unsigned(1))})

DATA_ACCESS_RESULT = unsigned(1)
VARIABLE = choice({
    "variable-name": (2, unsigned(2)),
    "parameterised-access": (4, sequence(unsigned(2), unsigned(1), data)),
    "block-number-access": (5, unsigned(2)),
    "read-data-block-access": (6, sequence(boolean, unsigned(2), octet_string)),
    "write-data-block-access": (7, sequence(boolean, unsigned(2)))})
READ_RESULT = choice({
    "data": (0, data), "data-access-error": (1, DATA_ACCESS_RESULT),
    "data-block-result": (2, sequence(boolean, unsigned(2), octet_string)),
    "block-number": (3, unsigned(2))})
WRITE_RESULT = choice({
    "success": (0, null), "data-access-error": (1, DATA_ACCESS_RESULT),
    "block-number": (2, unsigned(2))})
WRITE = sequence(sequence_of(VARIABLE), sequence_of(data))

APDU = choice({
    "read-request": (5, sequence_of(VARIABLE)),
    "write-request": (6, WRITE),
    "read-response": (12, sequence_of(READ_RESULT)),
    "write-response": (13, sequence_of(WRITE_RESULT)),
    "data-notification": (15, sequence(unsigned(4), octet_string, data)),
    "data-notification-confirm": (16, sequence(unsigned(4), octet_string)),
    "unconfirmed-write-request": (22, WRITE),
    "information-report-request": (24, sequence(optional(octet_string), sequence_of(VARIABLE),
                                                sequence_of(data))),
    "general-signing": (223, sequence(*[octet_string] * 7))})

FIFTY = hexadecimal("01020304050607080910111213141516171819202122232425262728293031323334353637383940"
                    "41424344454647484950")
SIGNED_COMMAND = hexadecimal(
    "D92000000100030300700000130A00FF020300700000130A01FF020300700000130A02FF020305000000000500000000"
    "0500000000")
SIGNATURE = hexadecimal(
    "59045AB0F554622B0360340B9D87B5A23ED5723B41DE3F206E58CDD10F915B9FE2E12E2DA3632478A8DF678E41889586"
    "9AC1E55318CCE04D120D2D6B44DC167B")

PUBLISHED = {
    "read-request": ("read-request", [("variable-name", 0xFD08)]),
    "read-request-list": ("read-request", [("variable-name", 0xFD08), ("variable-name", 0xFF08)]),
    "read-request-block": ("read-request", [("block-number-access", 1)]),
    "read-request-parameterised": ("read-request", [("parameterised-access", (0xC008, 1, (
        "structure", [
            ("structure", [("long-unsigned", 8), ("octet-string", hexadecimal("0000010000FF")),
                           ("integer", 2), ("long-unsigned", 0)]),
            ("octet-string", hexadecimal("07DA041E050E2522618000FF")),
            ("octet-string", hexadecimal("FFFFFFFFFFFFFFFFFF8000FF")), ("array", [])])))]),
    "read-response": ("read-response",
                      [("data", ("visible-string", "B.M4CCPTSCMDO.0479.AT0STvGsarHSPpnagl"))]),
    "read-response-list": ("read-response", [
        ("data", ("octet-string", hexadecimal("4C475A35313238323338300000000000"))),
        ("data", ("visible-string", "B32"))]),
    "read-response-last-block": ("read-response", [
        ("data-block-result", (True, 1, hexadecimal("01000A0B5A49503031373639333236")))]),
    "data-notification-bare": ("data-notification", (0x1DB, b"", ("octet-string", hexadecimal(
        "125A8591360000000049000000110000000A5A8513D014800000000D0000000A0100")))),
    "information-report-empty": ("information-report-request", (None, [], [])),
    "general-signing": ("general-signing", (
        hexadecimal("010000000000000001"), hexadecimal("123456789ABCDEF0"),
        hexadecimal("FFFFFFFFFFFFFFFE"), b"", hexadecimal("00B3"), SIGNED_COMMAND, SIGNATURE)),
}

COMPOSED = {
    "data-notification-confirm": ("data-notification-confirm", (0x1DB, b"")),
    "read-request-long": ("read-request", [
        ("read-data-block-access", (False, 1, hexadecimal("0102030405")))]),
    "read-response-refused": ("read-response", [("data-access-error", 11), ("block-number", 1)]),
    "write-request": ("write-request", (
        [("variable-name", 0x0100), ("variable-name", 0x0110)],
        [("octet-string", FIFTY), ("visible-string", "000")])),
    "write-request-single": ("write-request",
                             ([("variable-name", 0x0110)], [("visible-string", "000")])),
    "write-request-block": ("write-request", (
        [("write-data-block-access", (False, 1))], [("octet-string", hexadecimal("0932010203"))])),
    "write-request-unconfirmed": ("unconfirmed-write-request",
                                  ([("variable-name", 0x0110)], [("visible-string", "000")])),
    "write-response": ("write-response", [("success",), ("data-access-error", 13)]),
    "write-response-block": ("write-response", [("block-number", 1)]),
    "information-report": ("information-report-request", (
        "20190508120000Z", [("variable-name", 0x0110)], [("visible-string", "000")])),
    "information-report-bare": ("information-report-request", (
        None, [("variable-name", 0x0110)], [("visible-string", "000")])),
}

if __name__ == "__main__":
    for name, value in COMPOSED.items():
        print(f"{name:28} {APDU(value).hex().upper()}")
