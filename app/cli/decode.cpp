// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_context.h"
#include "app/cli/command_table.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "app/services/decoding.h"

#include <QFile>

#include <cstdio>

namespace metersmith::cli
{

namespace
{

constexpr qint64 largestInput = 16 * 1024 * 1024;

/// Everything of a file or of standard input ("-"). Errors: FileNotFound, FileUnreadable.
Result<QByteArray> content(const std::string& name)
{
    QFile file(QString::fromStdString(name));
    if (name != "-" && !file.exists())
        return fail(ErrorCode::FileNotFound, name, "there is no such file");
    const bool open =
        name == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(ErrorCode::FileUnreadable, name, file.errorString().toStdString());
    QByteArray bytes = file.read(largestInput + 1);
    if (bytes.size() > largestInput)
        return fail(ErrorCode::FileUnreadable, name, "larger than 16 MB");
    return bytes;
}

/// Hexadecimal text becomes its bytes; anything else is taken as it is.
Bytes fromContent(const QByteArray& content)
{
    const std::string_view text(content.constData(), static_cast<std::size_t>(content.size()));
    if (auto bytes = fromHex(text))
        return *std::move(bytes);
    return ascii(text);
}

struct Input {
    std::string name;
    Bytes bytes;
};

Result<Input> input(CommandContext& context)
{
    const auto given = context.values("HEX|FILE");
    const std::string first = given.empty() ? "-" : given.front();
    if (given.size() < 2 && (first == "-" || QFile::exists(QString::fromStdString(first)))) {
        const auto read = content(first);
        if (!read)
            return fail(read.error());
        return Input{first == "-" ? "standard input" : first, fromContent(*read)};
    }
    std::string hex; // a shell cuts hexadecimal with blanks into several arguments
    for (const auto& part : given)
        hex += part + " ";
    auto bytes = fromHex(hex);
    if (!bytes)
        return fail(ErrorCode::Usage, "decode",
                    "\"" + printable(first) + "\" is neither a file nor hexadecimal: " +
                        bytes.error().where + " " + bytes.error().detail);
    return Input{"the given bytes", *std::move(bytes)};
}

Result<int> decode(CommandContext& context)
{
    const auto given = input(context);
    if (!given)
        return fail(given.error());
    const auto decoded = services::decodeFrames(given->bytes);
    const auto found = Json::parse(decoded.json, nullptr, false);
    if (!found.is_object() || !found.contains("frames") || found["frames"].empty())
        return fail(ErrorCode::FileUnreadable, given->name,
                    std::to_string(given->bytes.size()) +
                        " bytes hold no HDLC frame, wrapper or APDU");
    if (context.json()) {
        Json document{{"schema", "metersmith.decode/1"}}; // first, as everywhere
        document.update(found);
        context.print(document);
    } else {
        context.out << decoded.text << (decoded.text.ends_with('\n') ? "" : "\n");
    }
    if (decoded.faulty)
        context.console.line(Texts::tr("Something in it is faulty; it is marked above."));
    return Done;
}

} // namespace

const Command decodeCommand{
    .name = "decode",
    .summary = QT_TRANSLATE_NOOP("cli", "Explain HDLC frames, wrappers and APDUs byte by byte."),
    .arguments = {{.name = "HEX|FILE",
                   .help = QT_TRANSLATE_NOOP("cli", "Hexadecimal digits, a file of them or of "
                                                    "bytes, or - for standard input."),
                   .required = false,
                   .many = true}},
    .examples = {"decode 7EA00A00020023219318717E", "decode capture.bin --json"},
    .notes = QT_TRANSLATE_NOOP("cli", "Faulty frames are explained too and end with 0; input that "
                                      "holds no frame ends with 7."),
    .traits = PrintsJson,
    .run = decode,
};

} // namespace metersmith::cli
