// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/documents/templates.h"

#include "app/services/documents/configuration_files.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace metersmith::services
{

namespace
{

const QString ending = QStringLiteral(".json");
constexpr qsizetype longestName = 64;

bool isName(const QString& name)
{
    const auto allowed = [](QChar c) {
        return c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_';
    };
    return !name.isEmpty() && name.size() <= longestName && name.trimmed() == name &&
           std::all_of(name.begin(), name.end(), allowed);
}

} // namespace

Templates::Templates(const QString& folder)
    : m_folder(folder)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                   QStringLiteral("/metersmith/templates");
}

Result<QString> Templates::fileOf(const QString& name) const
{
    if (!isName(name))
        return fail(ErrorCode::Malformed,
                    "template \"" + name.left(longestName).toStdString() + '"',
                    "a template's name has 1 to 64 letters, digits, blanks, hyphens and "
                    "underscores");
    return QDir(m_folder).filePath(name + ending);
}

Result<QString> Templates::existingFile(const QString& name) const
{
    auto file = fileOf(name);
    if (!file || QFileInfo::exists(*file))
        return file;
    std::string known;
    for (const auto& info : list())
        known += (known.empty() ? "" : ", ") + info.name.toStdString();
    return fail(ErrorCode::FileNotFound, "template \"" + name.toStdString() + '"',
                known.empty() ? "there are no templates yet" : "there are: " + known);
}

std::vector<TemplateInfo> Templates::list() const
{
    std::vector<TemplateInfo> found;
    const QDir dir(m_folder);
    for (const auto& entry :
         dir.entryInfoList({QLatin1Char('*') + ending}, QDir::Files, QDir::Name)) {
        TemplateInfo info;
        info.name = entry.completeBaseName();
        info.file = entry.absoluteFilePath();
        if (!isName(info.name))
            continue;
        const auto configuration = loadConfiguration(info.file);
        if (configuration) {
            info.family = configuration->family;
            info.typeNumber = configuration->typeNumber;
            info.comment = configuration->comment;
        } else {
            info.problem = configuration.error();
        }
        found.push_back(std::move(info));
    }
    return found;
}

Result<typecodes::MeterConfiguration> Templates::load(const QString& name) const
{
    const auto file = existingFile(name);
    return file ? loadConfiguration(*file)
                : Result<typecodes::MeterConfiguration>(fail(file.error()));
}

Result<> Templates::save(const QString& name, const typecodes::MeterConfiguration& configuration,
                         bool replace) const
{
    const auto file = fileOf(name);
    if (!file)
        return fail(file.error());
    if (!replace && QFileInfo::exists(*file))
        return fail(ErrorCode::FileUnwritable, "template \"" + name.toStdString() + '"',
                    "there is one of this name already");
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::FileUnwritable, m_folder.toStdString(), "the folder cannot be made");
    return saveConfiguration(*file, configuration);
}

Result<> Templates::remove(const QString& name) const
{
    const auto file = existingFile(name);
    if (!file)
        return fail(file.error());
    QFile existing(*file);
    if (!existing.remove())
        return fail(ErrorCode::FileUnwritable, file->toStdString(),
                    existing.errorString().toStdString());
    return {};
}

} // namespace metersmith::services
