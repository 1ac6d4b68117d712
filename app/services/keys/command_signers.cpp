// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/keys/command_signers.h"

#include "dlms/security/ec_key.h"

#include <QFile>

namespace metersmith::services
{

namespace
{

constexpr std::size_t titleLength = 8;
constexpr qint64 largestFile = 4096;

/// What stands between the lines of PEM (RFC 7468); DER as it is.
QByteArray derOf(const QByteArray& content)
{
    static const QByteArray begin = "-----BEGIN PUBLIC KEY-----";
    static const QByteArray end = "-----END PUBLIC KEY-----";
    const auto from = content.indexOf(begin);
    const auto to = content.indexOf(end);
    if (from < 0 || to < from)
        return content;
    const auto first = from + begin.size();
    return QByteArray::fromBase64(content.mid(first, to - first));
}

Result<Bytes> readPublicKeyFile(const QString& name)
{
    const std::string place = "--signer " + name.toStdString();
    QFile file(name);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, place, "there is no such file");
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, place, file.errorString().toStdString());
    const QByteArray content = file.read(largestFile);
    if (content.contains("PRIVATE KEY"))
        return fail(ErrorCode::FileUnreadable, place,
                    "it holds a private key, which stays with who signs; give the public one: "
                    "openssl pkey -in KEY -pubout");
    const QByteArray der = derOf(content);
    Bytes key(der.begin(), der.end());
    if (!dlms::readPublicKey(key))
        return fail(ErrorCode::FileUnreadable, place,
                    "no public key on P-256 or P-384 as PEM or DER");
    return key;
}

} // namespace

Result<meter_core::CommandSigner> readCommandSigner(const QString& text)
{
    const auto separator = text.indexOf(QLatin1Char('='));
    const auto title = fromHex(text.left(separator).toStdString());
    if (separator < 0 || !title || title->size() != titleLength)
        return fail(ErrorCode::Usage, "--signer",
                    "\"" + text.toStdString() +
                        "\" given; expected is TITLE=FILE: a system title of 16 hexadecimal "
                        "digits, and the file of a public key");
    auto key = readPublicKeyFile(text.mid(separator + 1));
    if (!key)
        return fail(key.error());
    return meter_core::CommandSigner{*title, *std::move(key)};
}

} // namespace metersmith::services
