// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/meter_words.h"

#include "app/cli/table.h"
#include "app/cli/texts.h"

#include <cmath>

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
    TextTable table({Texts::tr("Item").toStdString(), Texts::tr("Name").toStdString(),
                     Texts::tr("Meter now").toStdString(), Texts::tr("New").toStdString(),
                     Texts::tr("Remark").toStdString()});
    for (const auto& item : plan.items) {
        std::string remark;
        if (item.blocked)
            remark = Texts::tr("BLOCKED: %1")
                         .arg(QString::fromStdString(item.blockedReason))
                         .toStdString();
        else if (item.risk)
            remark = Texts::tr("RISK: %1").arg(QString::fromStdString(item.riskText)).toStdString();
        table.add({item.path, item.name, item.nowWords, item.wantedWords, remark});
    }
    return table.text();
}

std::string reportInWords(const services::WriteReport& report)
{
    TextTable table({Texts::tr("Item").toStdString(), Texts::tr("Outcome").toStdString(),
                     Texts::tr("Was").toStdString(), Texts::tr("New").toStdString(),
                     Texts::tr("Read back").toStdString()});
    for (const auto& entry : report.items) {
        table.add({entry.item.path, outcomeInWords(entry.outcome), entry.item.nowWords,
                   entry.item.wantedWords,
                   entry.error ? toString(*entry.error) : entry.readBackWords});
    }
    return table.text();
}

} // namespace metersmith::cli
