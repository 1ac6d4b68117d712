// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_KEYS_SIGNED_COMMAND_H
#define METERSMITH_SERVICES_KEYS_SIGNED_COMMAND_H

#include "protocol/bytes.h"

#include <QString>

#include <string>

namespace metersmith::services
{

/// A command that its maker has signed (general-signing), to be carried to a meter as it is: what
/// its header and content say. Whether the signature is right the meter proves, who has the
/// maker's public key; nothing here can make or change one.
struct SignedCommand {
    Bytes apdu;
    std::string originator;  ///< system title, hex
    std::string recipient;   ///< system title, hex; "" for none
    std::string transaction; ///< hex
    std::string made;        ///< date and time in words; "" if not said
    std::string service;     ///< "ACTION-Request normal"
    std::string reference;   ///< "70:0.0.96.3.10.255:1"; "" where the content is no ACTION or SET
    std::string method;      ///< "remote_disconnect"; name of the method or attribute
    std::string notation;    ///< the parameter or value; "" for none
    std::size_t signatureLength = 0;
};

/// Whether it may be carried to a meter at all. Errors: Malformed (it names no recipient: it would
/// be good at every meter that knows its maker, and whoever has seen it once could carry it to the
/// next one; only broadcasts are made so, and this tool makes none).
Result<> checkRecipient(const SignedCommand& command);

/// Reads one. Errors: Malformed (no general-signing, cut short, no signature, no content).
Result<SignedCommand> readSignedCommand(BytesView apdu);

/// The APDU in a file, as bytes or as hexadecimal text with any blanks. Errors: FileNotFound,
/// FileUnreadable, and those of readSignedCommand().
Result<SignedCommand> loadSignedCommand(const QString& file);

} // namespace metersmith::services

#endif
