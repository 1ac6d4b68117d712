// SPDX-License-Identifier: Apache-2.0
#include "typecodes/resources.h"

#include <QDir>
#include <QFile>

namespace metersmith::typecodes
{

std::string resource(const std::string& name)
{
    QFile file(QStringLiteral(":/typecodes/") + QString::fromStdString(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().toStdString();
}

std::vector<std::string> familyFiles()
{
    const QDir folder(QStringLiteral(":/typecodes"));
    std::vector<std::string> names;
    const auto found =
        folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name | QDir::IgnoreCase);
    for (const QString& name : found)
        names.push_back(name.toStdString());
    return names;
}

} // namespace metersmith::typecodes
