// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/configuration_files.h"

#include "typecodes/family.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace metersmith::services
{

namespace
{
constexpr qint64 maximumSize = 16LL * 1024 * 1024;
}

Result<typecodes::MeterConfiguration> loadConfiguration(const QString& fileName)
{
    const std::string place = fileName.toStdString();
    const QFileInfo info(fileName);
    if (!info.exists())
        return fail(ErrorCode::FileNotFound, place, "there is no such file");
    if (info.isDir())
        return fail(ErrorCode::FileUnreadable, place, "this is a folder, not a file");
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, place, file.errorString().toStdString());
    const QByteArray bytes = file.read(maximumSize + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, place, file.errorString().toStdString());
    if (bytes.size() > maximumSize)
        return fail(ErrorCode::FileUnreadable, place,
                    "larger than 16 MB, which no configuration document is");
    auto configuration = typecodes::fromJson(
        std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!configuration)
        return fail(within(place, configuration.error()));
    return configuration;
}

Result<> saveConfiguration(const QString& fileName,
                           const typecodes::MeterConfiguration& configuration)
{
    const std::string place = fileName.toStdString();
    const auto family = typecodes::Catalogue::builtIn().family(configuration.family);
    if (!family)
        return fail(within(place, family.error()));
    const std::string json = typecodes::toJson(configuration, **family);
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, place, file.errorString().toStdString());
    const auto size = static_cast<qint64>(json.size());
    if (file.write(json.data(), size) != size || !file.commit())
        return fail(ErrorCode::FileUnwritable, place, file.errorString().toStdString());
    return {};
}

} // namespace metersmith::services
