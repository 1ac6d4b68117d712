// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/documents/autosave.h"

#include "app/services/documents/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>

namespace metersmith::services
{
namespace
{

constexpr auto schema = "metersmith.autosave/1";
const QLatin1String suffix(".draft.json");

QString lockOf(const QString& path)
{
    return path + QStringLiteral(".lock");
}

/// A lock whose owner is found out by its process alone, however old it is.
std::unique_ptr<QLockFile> lockAt(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(lockOf(path));
    lock->setStaleLockTime(0);
    return lock;
}

std::optional<KeptDraft> readDraft(const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return {};
    const auto object = QJsonDocument::fromJson(*bytes).object();
    if (object.value(QStringLiteral("schema")).toString() != QLatin1String(schema))
        return {};
    auto configuration =
        typecodes::fromJson(object.value(QStringLiteral("configuration")).toString().toStdString());
    if (!configuration)
        return {};
    return KeptDraft{
        path, object.value(QStringLiteral("document")).toString(),
        QDateTime::fromString(object.value(QStringLiteral("at")).toString(), Qt::ISODateWithMs),
        *std::move(configuration)};
}

} // namespace

Autosave::Autosave(const QString& folder)
    : m_folder(folder)
{
    if (m_folder.isEmpty())
        m_folder = qEnvironmentVariable("METERSMITH_AUTOSAVE_DIR");
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                   QStringLiteral("/autosave");
}

Autosave::~Autosave() = default;

Result<> Autosave::lockOwn()
{
    if (m_lock)
        return {};
    const auto place = m_folder.toStdString();
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::FileUnwritable, place,
                    "the folder of unsaved work cannot be made; METERSMITH_AUTOSAVE_DIR may name "
                    "another");
    const auto stamp =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz"));
    for (int number = 1; number <= 100; ++number) {
        const auto path = QStringLiteral("%1/%2-%3-%4%5")
                              .arg(m_folder, stamp)
                              .arg(QCoreApplication::applicationPid())
                              .arg(number)
                              .arg(suffix);
        auto lock = lockAt(path);
        if (QFile::exists(path) || !lock->tryLock(0))
            continue;
        m_own = path;
        m_lock = std::move(lock);
        return {};
    }
    return fail(ErrorCode::FileUnwritable, place,
                "no file can be locked there; METERSMITH_AUTOSAVE_DIR may name another folder");
}

Result<> Autosave::keep(const typecodes::MeterConfiguration& configuration, const QString& document)
{
    const auto family = typecodes::Catalogue::installed().family(configuration.family);
    if (!family)
        return fail(family.error());
    if (const auto locked = lockOwn(); !locked)
        return locked;
    const QJsonObject object{
        {QStringLiteral("schema"), QLatin1String(schema)},
        {QStringLiteral("document"), document},
        {QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
        {QStringLiteral("configuration"),
         QString::fromStdString(typecodes::toJson(configuration, **family))}};
    const auto bytes = QJsonDocument(object).toJson();
    return writeFile(m_own,
                     std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

void Autosave::discard()
{
    if (m_own.isEmpty())
        return;
    QFile::remove(m_own);
    m_lock.reset(); // removes the lock's file
    m_own.clear();
}

bool Autosave::hasKept() const
{
    return !m_own.isEmpty() && QFile::exists(m_own);
}

std::vector<KeptDraft> Autosave::adopt()
{
    std::vector<KeptDraft> found;
    const auto files = QDir(m_folder).entryList({QLatin1Char('*') + suffix}, QDir::Files,
                                                QDir::Name | QDir::Reversed);
    for (const auto& name : files) {
        const auto path = m_folder + QLatin1Char('/') + name;
        if (path == m_own)
            continue;
        auto lock = lockAt(path);
        if (!lock->tryLock(0))
            continue; // its program lives, or another has taken it
        if (auto draft = readDraft(path)) {
            m_adopted.emplace_back(path, std::move(lock));
            found.push_back(*std::move(draft));
        }
    }
    return found;
}

void Autosave::drop(const KeptDraft& draft)
{
    const auto found = std::find_if(m_adopted.begin(), m_adopted.end(),
                                    [&](const auto& entry) { return entry.first == draft.path; });
    if (found == m_adopted.end())
        return;
    QFile::remove(draft.path);
    m_adopted.erase(found);
}

} // namespace metersmith::services
