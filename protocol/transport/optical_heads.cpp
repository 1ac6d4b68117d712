// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/optical_heads.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

// A static library's resource is linked in only where somebody asks for it.
static void initHeadsResource()
{
    Q_INIT_RESOURCE(transport_data);
}

namespace metersmith::transport
{

namespace
{

constexpr int longestDelayMs = 1000;

std::optional<std::uint16_t> usbId(const QJsonValue& value)
{
    const QString text = value.toString();
    bool ok = false;
    const auto number = text.toUShort(&ok, 16);
    if (!ok || text.size() != 4)
        return {};
    return number;
}

std::optional<HeadEcho> echoOf(const QString& word)
{
    if (word == QLatin1String("auto"))
        return HeadEcho::Unknown;
    if (word == QLatin1String("on"))
        return HeadEcho::On;
    if (word == QLatin1String("off"))
        return HeadEcho::Off;
    return {};
}

/// One row; the name of the first field that is wrong otherwise.
tl::expected<HeadRow, const char*> rowOf(const QJsonObject& json)
{
    const auto wrong = [](const char* field) { return tl::unexpected<const char*>(field); };
    const auto text = [&json](const char* key) { return json[QLatin1String(key)].toString(); };
    HeadRow row;
    const auto vendor = usbId(json[QLatin1String("vendor")]);
    const auto product = usbId(json[QLatin1String("product")]);
    const auto echo = echoOf(text("echo"));
    const int delay = json[QLatin1String("baudSwitchDelayMs")].toInt(-1);
    const QString userSpace = text("userSpaceDriver");
    if (!vendor)
        return wrong("vendor");
    if (!product)
        return wrong("product");
    if (!echo)
        return wrong("echo");
    if (delay < 0 || delay > longestDelayMs)
        return wrong("baudSwitchDelayMs");
    if (userSpace != QLatin1String("none") && userSpace != QLatin1String("cp210x"))
        return wrong("userSpaceDriver");
    for (const char* key : {"opticalHead", "dtr", "rts"})
        if (!json[QLatin1String(key)].isBool())
            return wrong(key);
    for (const char* key : {"name", "driver", "source"})
        if (text(key).isEmpty())
            return wrong(key);
    row.vendor = *vendor;
    row.product = *product;
    row.name = text("name");
    row.opticalHead = json[QLatin1String("opticalHead")].toBool();
    row.echo = *echo;
    row.dtr = json[QLatin1String("dtr")].toBool();
    row.rts = json[QLatin1String("rts")].toBool();
    row.baudSwitchDelay = std::chrono::milliseconds(delay);
    row.driver = text("driver");
    row.userSpaceCp210x = userSpace == QLatin1String("cp210x");
    row.source = text("source");
    return row;
}

} // namespace

Result<std::vector<HeadRow>> parseHeadTable(const QByteArray& json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (document.isNull())
        return fail(ErrorCode::Malformed, "heads.json", problem.errorString().toStdString());
    const auto heads = document.object()[QLatin1String("heads")];
    if (!heads.isArray())
        return fail(ErrorCode::Malformed, "heads.json", "there is no list \"heads\"");
    std::vector<HeadRow> rows;
    const auto list = heads.toArray();
    for (const auto& value : list) {
        auto row = rowOf(value.toObject());
        if (!row)
            return fail(ErrorCode::Malformed, "heads.json",
                        "row " + std::to_string(rows.size() + 1) + ": \"" + row.error() +
                            "\" is missing or not one of its values");
        rows.push_back(std::move(*row));
    }
    return rows;
}

const std::vector<HeadRow>& headTable()
{
    static const std::vector<HeadRow> table = [] {
        initHeadsResource();
        QFile file(QStringLiteral(":/transport/heads.json"));
        if (!file.open(QIODevice::ReadOnly))
            return std::vector<HeadRow>{};
        return parseHeadTable(file.readAll()).value_or(std::vector<HeadRow>{});
    }();
    return table;
}

const HeadRow* headRow(std::uint16_t vendor, std::uint16_t product)
{
    for (const auto& row : headTable())
        if (row.vendor == vendor && row.product == product)
            return &row;
    return nullptr;
}

} // namespace metersmith::transport
