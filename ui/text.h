// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_TEXT_H
#define METERSMITH_UI_TEXT_H

#include <QCoreApplication>
#include <QString>

#include <string>

namespace metersmith::ui
{

/// UTF-8 text of the lower layers for the screen.
inline QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

/// A text of a family's data file, translated.
inline QString dataText(const std::string& key)
{
    return key.empty() ? QString() : QCoreApplication::translate("typecodes", key.c_str());
}

} // namespace metersmith::ui

#endif
