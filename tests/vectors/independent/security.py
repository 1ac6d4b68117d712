# SPDX-License-Identifier: Apache-2.0
"""Ciphering, HLS answers and signatures from the formulas of the Green Book, with Python's cryptography.

No code of dlms/ has a part in it. regenerate() takes a row of ../security.json that says
`"independent": true` and returns what its octets must be; the stored row is compared with that.
"""
import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

TAG_LENGTH = 12
AUTHENTICATED, ENCRYPTED = 0x10, 0x20
CONTROL = {"authentication": AUTHENTICATED, "encryption": ENCRYPTED,
           "both": AUTHENTICATED | ENCRYPTED}

# The tags of the COSEMpdu CHOICE of IEC 62056-5-3, from their decimal numbers.
GLOBAL = {1: 33, 5: 37, 6: 38, 8: 40, 12: 44, 13: 45, 14: 46, 22: 54, 24: 56,
          192: 200, 193: 201, 194: 202, 195: 203, 196: 204, 197: 205, 199: 207}
DEDICATED = {5: 69, 6: 70, 12: 76, 13: 77, 14: 78, 22: 86, 24: 88,
             192: 208, 193: 209, 194: 210, 195: 211, 196: 212, 197: 213, 199: 215}
GENERAL = {"general-global": 219, "general-dedicated": 220}


def length(number):
    return bytes([number]) if number < 0x80 else bytes([0x82]) + number.to_bytes(2, "big") \
        if number > 0xFF else bytes([0x81, number])


def ciphered(plain, ciphering, protection, key, authentication_key, title, counter, suite):
    """Green Book, 9.2.7.2.4: IV = title ‖ IC; A = SC ‖ AK, and the APDU if it is not encrypted."""
    control = bytes([CONTROL[protection] | suite])
    invocation = counter.to_bytes(4, "big")
    cipher, iv = AESGCM(key), title + invocation
    associated = control + authentication_key
    if protection == "authentication":
        body = plain + cipher.encrypt(iv, b"", associated + plain)[:TAG_LENGTH]
    elif protection == "encryption":
        body = cipher.encrypt(iv, plain, None)[:len(plain)]
    else:
        body = cipher.encrypt(iv, plain, associated)[:len(plain) + TAG_LENGTH]
    content = control + invocation + body
    content = length(len(content)) + content
    if ciphering in GENERAL:
        return bytes([GENERAL[ciphering], len(title)]) + title + content
    return bytes([(GLOBAL if ciphering == "global" else DEDICATED)[plain[0]]]) + content


def gmac_answer(row):
    """HLS mechanism 5: SC ‖ IC ‖ GMAC of the peer's challenge, under the answerer's title."""
    title, challenge = ((row["clientTitle"], row["serverToClient"]) if row["side"] == "client" else
                        (row["serverTitle"], row["clientToServer"]))
    control, invocation = bytes([AUTHENTICATED]), row["counter"].to_bytes(4, "big")
    associated = control + bytes.fromhex(row["authenticationKey"] + challenge)
    tag = AESGCM(bytes.fromhex(row["key"])).encrypt(bytes.fromhex(title) + invocation, b"", associated)
    return control + invocation + tag[:TAG_LENGTH]


def challenge_text(row, secret):
    """Green Book, 9.2.7.4: [secret ‖] own title ‖ peer's title ‖ peer's challenge ‖ own challenge."""
    client = (row["clientTitle"], row["serverTitle"], row["serverToClient"], row["clientToServer"])
    server = (row["serverTitle"], row["clientTitle"], row["clientToServer"], row["serverToClient"])
    parts = client if row["side"] == "client" else server
    return bytes.fromhex((row["secret"] if secret else "") + "".join(parts))


def signature_holds(public_key, text, signature):
    """ECDSA over P-256 with SHA-256 or P-384 with SHA-384; r ‖ s."""
    half = len(signature) // 2
    curve, digest = ((ec.SECP256R1(), hashes.SHA256()) if half == 32 else
                     (ec.SECP384R1(), hashes.SHA384()))
    key = ec.EllipticCurvePublicKey.from_encoded_point(curve, b"\x04" + public_key)
    encoded = utils.encode_dss_signature(int.from_bytes(signature[:half], "big"),
                                         int.from_bytes(signature[half:], "big"))
    try:
        key.verify(encoded, text, ec.ECDSA(digest))
    except InvalidSignature:
        return False
    return True


def answer_holds(row):
    """HLS mechanisms 3 to 7."""
    answer = bytes.fromhex(row["answer"])
    if row["mechanism"] < 5:
        theirs = row["serverToClient"] if row["side"] == "client" else row["clientToServer"]
        digest = hashlib.md5 if row["mechanism"] == 3 else hashlib.sha1
        return digest(bytes.fromhex(theirs + row["secret"])).digest() == answer
    if row["mechanism"] == 5:
        return gmac_answer(row) == answer
    if row["mechanism"] == 6:
        return hashlib.sha256(challenge_text(row, True)).digest() == answer
    return signature_holds(bytes.fromhex(row["publicKey"]), challenge_text(row, False), answer)


def regenerate(row):
    octets = [bytes.fromhex(row[name]) for name in ("key", "authenticationKey", "title")]
    return ciphered(bytes.fromhex(row["plain"]), row["ciphering"], row["protection"], *octets,
                    row["counter"], row.get("suite", 0))
