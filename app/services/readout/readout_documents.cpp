// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/readout/readout_documents.h"

#include "app/services/documents/html_table.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace metersmith::services
{

namespace
{

using Json = nlohmann::ordered_json;

struct ReadoutDocuments {
    Q_DECLARE_TR_FUNCTIONS(ReadoutDocuments)
};

constexpr const char* style =
    "body { color: #000000; background-color: #ffffff; font-family: sans-serif; font-size: 9pt; }"
    "h1 { font-size: 16pt; } h2 { font-size: 11pt; }"
    "table { border-collapse: collapse; border-color: #808080; }"
    "td, th { color: #000000; }";

std::string cell(const QString& text)
{
    auto plain = text.toStdString();
    if (plain.find_first_of(",\"\r\n") == std::string::npos)
        return plain;
    std::string quoted = "\"";
    for (const char character : plain) {
        if (character == '"')
            quoted += '"';
        quoted += character;
    }
    return quoted + '"';
}

const char* outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Proven:
        return "proven";
    case Outcome::Differs:
        return "differs";
    case Outcome::Refused:
        return "refused";
    case Outcome::Pending:
    case Outcome::NotWritten:
    case Outcome::RolledBack: // registers are not set back
        return "not-written";
    case Outcome::Unknown:
        break;
    }
    return "unknown";
}

QString obisText(const ReadoutRow& row)
{
    return row.obis ? QString::fromStdString(row.obis->toString()) : QString();
}

} // namespace

QString readoutHead(const Readout& readout)
{
    QStringList parts;
    for (const auto& part : {readout.manufacturer, readout.identification})
        if (!part.isEmpty())
            parts += part;
    if (readout.mode == QStringLiteral("programming"))
        parts += ReadoutDocuments::tr("programming mode");
    else if (readout.mode == QStringLiteral("P1"))
        parts += ReadoutDocuments::tr("customer port P1");
    else if (!readout.mode.isEmpty())
        parts += ReadoutDocuments::tr("mode %1").arg(readout.mode);
    parts += ReadoutDocuments::tr("%1 baud").arg(readout.baud);
    return parts.join(QStringLiteral(" · "));
}

std::string readoutCsv(const Readout& readout)
{
    std::string csv = "address,obis,name,value,unit,historical,part,error\r\n";
    for (const auto& row : readout.rows) {
        for (const auto& text : {row.address, obisText(row), row.name, row.value, row.unit})
            csv += cell(text) + ',';
        csv += (row.historical ? std::to_string(*row.historical) : std::string()) + ',' +
               std::to_string(row.part) + ',' + cell(row.error) + "\r\n";
    }
    return csv;
}

std::string readoutJson(const Readout& readout)
{
    Json document{{"schema", "metersmith.readout/1"},
                  {"manufacturer", readout.manufacturer.toStdString()},
                  {"identification", readout.identification.toStdString()},
                  {"mode", readout.mode.toStdString()},
                  {"baud", readout.baud},
                  {"values", Json::array()},
                  {"remarks", Json::array()},
                  {"text", readout.text.toStdString()}};
    for (const auto& row : readout.rows) {
        Json value{{"address", row.address.toStdString()}};
        if (row.obis)
            value["obis"] = row.obis->toString();
        for (const auto& [key, text] :
             {std::pair{"name", row.name}, {"value", row.value}, {"unit", row.unit}})
            value[key] = text.toStdString();
        if (row.historical)
            value["historical"] = *row.historical;
        value["part"] = row.part;
        if (!row.error.isEmpty())
            value["error"] = row.error.toStdString();
        if (row.outcome)
            value["outcome"] = outcomeWord(*row.outcome);
        document["values"].push_back(value);
    }
    for (const auto& remark : readout.remarks)
        document["remarks"].push_back(remark.toStdString());
    if (!readout.journalFile.isEmpty())
        document["journal"] = readout.journalFile.toStdString();
    // What a meter sends need not be UTF-8; QString has made it so.
    return document.dump(2) + '\n';
}

QString readoutHtml(const Readout& readout, const QString& when)
{
    const bool historical = std::any_of(readout.rows.begin(), readout.rows.end(),
                                        [](const auto& row) { return row.historical.has_value(); });
    QStringList heading{ReadoutDocuments::tr("Address"), ReadoutDocuments::tr("Meaning"),
                        ReadoutDocuments::tr("Value"), ReadoutDocuments::tr("Unit")};
    QList<int> widths{18, 42, 28, 12};
    if (historical) {
        heading += ReadoutDocuments::tr("Periods back");
        widths = {16, 38, 24, 10, 12};
    }
    HtmlTable table(heading, widths);
    for (const auto& row : readout.rows) {
        QStringList cells{escaped(row.address), escaped(row.name),
                          escaped(row.error.isEmpty() ? row.value : row.error), escaped(row.unit)};
        if (historical)
            cells += row.historical ? QString::number(*row.historical) : QString();
        table.add(cells);
    }
    auto html = QStringLiteral("<h1>%1</h1>\n<p>%2<br/>%3</p>\n")
                    .arg(escaped(ReadoutDocuments::tr("Data readout")),
                         escaped(readoutHead(readout)), escaped(when));
    html += table.html();
    if (!readout.remarks.empty()) {
        html += QStringLiteral("<h2>%1</h2>\n<ul>")
                    .arg(escaped(ReadoutDocuments::tr("What was tolerated")));
        for (const auto& remark : readout.remarks)
            html += QStringLiteral("<li>%1</li>").arg(escaped(remark));
        html += QStringLiteral("</ul>\n");
    }
    return QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"/><title>%1</title>"
                          "<style>%2</style></head><body bgcolor=\"#ffffff\" text=\"#000000\">\n"
                          "%3</body></html>\n")
        .arg(escaped(ReadoutDocuments::tr("Data readout")), QLatin1String(style), html);
}

} // namespace metersmith::services
