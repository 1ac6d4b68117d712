// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/documents/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace metersmith::services
{

namespace
{
constexpr qint64 maximumSize = 16LL * 1024 * 1024;
}

Result<QByteArray> readFile(const QString& fileName)
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
    QByteArray bytes = file.read(maximumSize + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, place, file.errorString().toStdString());
    if (bytes.size() > maximumSize)
        return fail(ErrorCode::FileUnreadable, place,
                    "larger than 16 MB, which nothing that this program reads is");
    return bytes;
}

Result<> writeFile(const QString& fileName, std::string_view bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    const auto unwritable = [&](const QFileDevice& file) {
        return fail(ErrorCode::FileUnwritable, fileName.toStdString(),
                    file.errorString().toStdString());
    };
    const QFileInfo info(fileName);
    if (info.exists() && !info.isFile() && !info.isDir()) {
        QFile device(fileName);
        if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
            device.write(bytes.data(), size) != size)
            return unwritable(device);
        return {};
    }
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), size) != size ||
        !file.commit())
        return unwritable(file);
    return {};
}

} // namespace metersmith::services
