// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/meter_words.h"

#include "app/cli/table.h"
#include "app/cli/texts.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace metersmith::cli
{

namespace
{

QString offsetInWords(int minutes)
{
    const int size = std::abs(minutes);
    return QStringLiteral("UTC%1%2:%3")
        .arg(QChar(minutes < 0 ? u'-' : u'+'))
        .arg(size / 60, 2, 10, QChar(u'0'))
        .arg(size % 60, 2, 10, QChar(u'0'));
}

std::string outcomeInWords(services::Outcome outcome)
{
    switch (outcome) {
    case services::Outcome::Pending:
    case services::Outcome::NotWritten:
        return Texts::tr("not written").toStdString();
    case services::Outcome::Proven:
        return Texts::tr("proven").toStdString();
    case services::Outcome::Differs:
        return Texts::tr("read back differs").toStdString();
    case services::Outcome::Refused:
        return Texts::tr("refused").toStdString();
    case services::Outcome::Unknown:
        return Texts::tr("unknown: old or new").toStdString();
    case services::Outcome::RolledBack:
        return Texts::tr("set back").toStdString();
    }
    return {};
}

constexpr std::size_t labelWidth = 11; ///< the longest label and two blanks
constexpr std::size_t textWidth = 80;

std::string heading(const services::PlanItem& item)
{
    return printable(item.path) + "  " + printable(item.name) + "\n";
}

/// "    label      text", long texts broken between words under each other.
std::string labelled(const QString& label, const std::string& text)
{
    std::string head = "    " + label.toStdString();
    head.append(labelWidth - std::min(labelWidth - 1, screenWidth(label.toStdString())), ' ');
    std::string out;
    for (const auto& line : wrapped(printable(text), textWidth)) {
        out += head + line + "\n";
        head.assign(4 + labelWidth, ' ');
    }
    return out;
}

/// The settings that no write carries, by reason.
std::string notWrittenInWords(const std::vector<services::NotWritten>& items)
{
    std::map<std::string, TextTable> byReason;
    for (const auto& item : items)
        byReason[item.reason].add({item.path, item.name, item.wantedWords});
    std::string text;
    for (const auto& [reason, table] : byReason)
        text +=
            Texts::tr("Will not be written: %1").arg(QString::fromStdString(reason)).toStdString() +
            "\n" + table.text(4);
    return text;
}

} // namespace

std::string clockInWords(const services::ClockReading& clock)
{
    QString text = QString::fromStdString(toString(clock.meterTime));
    if (clock.utcOffsetMinutes)
        text += u' ' + offsetInWords(*clock.utcOffsetMinutes);
    if (clock.daylightSaving)
        text += Texts::tr(", daylight saving time");
    if (!clock.valid)
        text += Texts::tr(", marked invalid by the meter");
    if (clock.utcOffsetMinutes) {
        const QString seconds = QString::number(std::abs(clock.driftSeconds), 'f', 1);
        text += clock.driftSeconds >= 0 ? Texts::tr(", %1 s ahead of this computer").arg(seconds)
                                        : Texts::tr(", %1 s behind this computer").arg(seconds);
    }
    return text.toStdString();
}

std::string planInWords(const services::WritePlan& plan)
{
    std::string text;
    for (const auto& item : plan.items) {
        text += heading(item);
        text += labelled(Texts::tr("now"), item.nowWords);
        text += labelled(Texts::tr("new"), item.wantedWords);
        if (item.blocked)
            text += labelled(Texts::tr("BLOCKED"), item.blockedReason);
        else if (item.risk)
            text += labelled(Texts::tr("RISK"), item.riskText);
    }
    return text + notWrittenInWords(plan.notWritten);
}

std::string reportInWords(const services::WriteReport& report)
{
    std::string text;
    for (const auto& entry : report.items) {
        text += printable(entry.item.path) + "  " + outcomeInWords(entry.outcome) + "  (" +
                printable(entry.item.name) + ")\n";
        text += labelled(Texts::tr("was"), entry.item.nowWords);
        text += labelled(Texts::tr("new"), entry.item.wantedWords);
        if (entry.error)
            text += labelled(Texts::tr("error"), toString(*entry.error));
        else if (!entry.readBackWords.empty())
            text += labelled(Texts::tr("read back"), entry.readBackWords);
    }
    return text;
}

} // namespace metersmith::cli
