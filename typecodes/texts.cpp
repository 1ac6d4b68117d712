// SPDX-License-Identifier: Apache-2.0
#include "typecodes/texts.h"

#include <QCoreApplication>

namespace metersmith::typecodes
{

std::string translated(const std::string& key)
{
    return key.empty() ? key : QCoreApplication::translate("typecodes", key.c_str()).toStdString();
}

std::string filled(std::string text, const Words& words)
{
    for (const auto& [name, value] : words) {
        const std::string mark = "{" + name + "}";
        for (auto at = text.find(mark); at != std::string::npos;
             at = text.find(mark, at + value.size()))
            text.replace(at, mark.size(), value);
    }
    return text;
}

} // namespace metersmith::typecodes
