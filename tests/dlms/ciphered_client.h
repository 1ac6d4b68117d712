// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_DLMS_CIPHERED_CLIENT_H
#define METERSMITH_TESTS_DLMS_CIPHERED_CLIENT_H

#include "security_vectors.h"
#include "served_meter.h"

namespace metersmith::dlms::test
{

// Green Book ed. 8, clause 12: the client of its ciphered examples.
inline const QByteArray title = "4D4D4D0000BC614E";
inline const QByteArray get = "C0010000080000010000FF0200"; // of the clock
inline const QByteArray answer = "C40100001107";
inline const QByteArray glo = "C81E3001234567411312FF935A47566827C467BC7D825C3BE4A77C3FCC056B6B";
inline const QByteArray gloInitiate =
    "21303001234567801302FF8A7874133D414CED25B42534D28DB0047720606B175BD5"
    "2211BE6841DB204D39EE6FDB8E356855";
inline const QByteArray plainInitiate = "01000000065F1F0400FFFFFFFFFF";

inline QByteArray tlv(const QByteArray& tag, const QByteArray& content)
{
    return tag + QByteArray::number(content.size() / 2, 16).rightJustified(2, '0') + content;
}

/// An AARQ: context, client's title, mechanism with its value, user-information.
inline QByteArray ask(int context, const QByteArray& initiate, int mechanism = 0,
                      const QByteArray& value = {}, const QByteArray& caller = title)
{
    auto content =
        tlv("A1", "0607608574050801" + QByteArray::number(context).rightJustified(2, '0'));
    if (!caller.isEmpty())
        content += tlv("A6", tlv("04", caller));
    if (mechanism > 0)
        content += "8A020780"
                   "8B0760857405080" +
                   QByteArray("20") + QByteArray::number(mechanism) + tlv("AC", tlv("80", value));
    return tlv("60", content + tlv("BE", tlv("04", initiate)));
}

inline ServerSecurity security(Protection required = Protection::None,
                               Protection answers = Protection::None)
{
    ServerSecurity made;
    made.settings = exampleSettings(true);
    made.settings.ownTitle = hex("4D4D4D0000000002");
    made.settings.peerTitle.clear();
    made.settings.keys.dedicated = Secret();
    made.required = required;
    made.answers = answers;
    return made;
}

/// The other end's cipher: protects requests, opens answers.
struct Cipher {
    explicit Cipher(const SecuritySettings& server)
        : protection(ApduProtection::make(turned(server)).value())
    {
    }
    static SecuritySettings turned(SecuritySettings settings)
    {
        settings.peerTitle = settings.ownTitle;
        settings.ownTitle = fromHex(title.toStdString()).value();
        return settings;
    }
    QByteArray close(const QByteArray& plain, std::uint32_t counter,
                     Protection how = Protection::Both, Ciphering dress = Ciphering::Global)
    {
        Bytes out;
        const auto done =
            protection.protect(fromHex(plain.toStdString()).value(), dress, how, counter, out);
        return done ? toHex(out).c_str() : "not protected";
    }
    QByteArray open(const QByteArray& ciphered)
    {
        const auto opened = protection.unprotect(fromHex(ciphered.toStdString()).value());
        if (!opened)
            return toString(opened.error()).c_str();
        last = *opened;
        return toHex(opened->apdu).c_str();
    }
    ApduProtection protection;
    Unprotected last;
};

inline bool accepted(const QByteArray& aare)
{
    return aare.startsWith("61") && aare.contains("A203020100");
}

} // namespace metersmith::dlms::test

#endif
