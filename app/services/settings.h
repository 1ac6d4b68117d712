// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_SETTINGS_H
#define METERSMITH_APP_SERVICES_SETTINGS_H

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

namespace metersmith::services
{

enum class Setting {
    WindowGeometry,
    WindowState,
    Theme,
    Scale,
    RecentFiles,
    LastPort,
    LastClient,
    LastFolder,
    LivePollSeconds,
    CurrentPage,
    Family,
    Language,
    CodesFile,
    KeyFile,
    Mechanism,
    Protection,
    Ciphering,
    Protocol,
    EchoingHeads,
    LastHead,
    QualitySound,
};

/// The program's settings: one table of key, type, default and comment in settings.cpp; kept in the
/// user's configuration folder. Passwords and keys are never settings.
class Settings
{
public:
    /// `file` empty: the user's own settings file.
    explicit Settings(const QString& file = {});
    ~Settings();
    QVariant value(Setting setting) const;
    void setValue(Setting setting, const QVariant& value);
    /// Puts a file at the head of RecentFiles (at most 10, no doubles).
    void addRecentFile(const QString& file);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace metersmith::services

#endif
