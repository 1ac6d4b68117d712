// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_context.h"
#include "app/cli/command_table.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "app/services/decoding/decoding.h"

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

struct Input {
    std::string name;
    QByteArray content;
};

Result<Input> input(CommandContext& context)
{
    const auto given = context.values("HEX|FILE");
    const std::string first = given.empty() ? "-" : given.front();
    if (given.size() < 2 && (first == "-" || QFile::exists(QString::fromStdString(first)))) {
        const auto read = content(first);
        if (!read)
            return fail(read.error());
        return Input{first == "-" ? "standard input" : first, *read};
    }
    std::string hex; // a shell cuts hexadecimal with blanks into several arguments
    for (const auto& part : given)
        hex += part + " ";
    const auto bytes = fromHex(hex);
    if (!bytes)
        return fail(ErrorCode::Usage, "decode",
                    "\"" + printable(first) + "\" is neither a file nor hexadecimal: " +
                        bytes.error().where + " " + bytes.error().detail);
    return Input{"the given bytes", QByteArray::fromStdString(hex)};
}

Result<int> decode(CommandContext& context)
{
    const auto given = input(context);
    if (!given)
        return fail(given.error());
    services::DecodingKeys keys;
    if (context.has("--keys")) {
        const auto loaded =
            services::DecodingKeys::load(QString::fromStdString(context.value("--keys")));
        if (!loaded)
            return fail(loaded.error());
        keys = *loaded;
    }
    const auto& content = given->content;
    const auto decoded =
        services::decodeContent({reinterpret_cast<const std::uint8_t*>(content.constData()),
                                 static_cast<std::size_t>(content.size())},
                                keys);
    if (!decoded)
        return fail(within(given->name, decoded.error()));
    const auto found = Json::parse(decoded->json, nullptr, false);
    if (!found.is_object() || !found.contains("frames") || found["frames"].empty())
        return fail(
            ErrorCode::FileUnreadable, given->name,
            std::to_string(content.size()) +
                " bytes hold no HDLC frame, wrapper, APDU, message of IEC 62056-21 or telegram");
    if (context.json()) {
        Json document{{"schema", "metersmith.decode/1"}}; // first, as everywhere
        document.update(found);
        context.print(document);
    } else {
        context.out << decoded->text << (decoded->text.ends_with('\n') ? "" : "\n");
    }
    if (decoded->faulty)
        context.console.line(Texts::tr("Something in it is faulty; it is marked above."));
    return Done;
}

} // namespace

const Command decodeCommand{
    .name = "decode",
    .summary = QT_TRANSLATE_NOOP("cli", "Explain HDLC frames, wrappers, APDUs, IEC 62056-21 "
                                        "messages and P1 telegrams byte by byte."),
    .arguments = {{.name = "HEX|FILE",
                   .help = QT_TRANSLATE_NOOP("cli", "Hexadecimal digits; a file of them, of bytes, "
                                                    "a trace or a pcapng capture; or - for "
                                                    "standard input."),
                   .required = false,
                   .many = true}},
    .options = {{.name = "--keys",
                 .value = "FILE",
                 .help = QT_TRANSLATE_NOOP("cli", "Keys that open ciphered APDUs.")}},
    .examples = {"decode 7EA00A00020023219318717E", "decode capture.pcapng --keys keys.json",
                 "decode capture.bin --json"},
    .notes = QT_TRANSLATE_NOOP("cli", "Block transfers are put together, answers are named after "
                                      "their requests. Faulty frames are explained too and end "
                                      "with 0; input that holds no frame ends with 7."),
    .traits = PrintsJson,
    .run = decode,
};

} // namespace metersmith::cli
