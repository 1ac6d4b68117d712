// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_CLI_TEXTS_H
#define METERSMITH_APP_CLI_TEXTS_H

#include <QCoreApplication>
#include <QString>

#include <ostream>

namespace metersmith::cli
{

/// Texts for people: `Texts::tr("…")`, translation context "cli".
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

inline std::ostream& operator<<(std::ostream& stream, const QString& text)
{
    return stream << text.toStdString();
}

} // namespace metersmith::cli

#endif
