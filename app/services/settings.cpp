// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/settings.h"

#include <QFileInfo>
#include <QSettings>

#include <array>

namespace metersmith::services
{

namespace
{

/// What a settings value is, to mend what a hand edited file holds.
enum class Kind { Bytes, Text, TextList, Number };

struct Row {
    Setting setting;
    const char* key;
    Kind kind;
    const char* fallback;
    int minimum; ///< of numbers
    int maximum;
};

// key, type, default, range of numbers
constexpr std::array table{
    Row{Setting::WindowGeometry, "window/geometry", Kind::Bytes, "", 0, 0}, // saveGeometry()
    Row{Setting::WindowState, "window/state", Kind::Bytes, "", 0, 0},       // ui/kept_layout.h
    Row{Setting::Theme, "appearance/theme", Kind::Text, "system", 0, 0},    // system, light, dark
    Row{Setting::Scale, "appearance/scale", Kind::Number, "100", 50, 300},  // percent
    Row{Setting::RecentFiles, "files/recent", Kind::TextList, "", 0, 0},    // newest first
    Row{Setting::LastPort, "connection/port", Kind::Text, "emulator:omnipower-ct", 0, 0},
    Row{Setting::LastClient, "connection/client", Kind::Text, "", 0, 0}, // "" for the family's own
    Row{Setting::KeyFile, "connection/key-file", Kind::Text, "", 0, 0},  // its name, no key
    Row{Setting::Mechanism, "connection/mechanism", Kind::Text, "", 0, 0},   // "" for the client's
    Row{Setting::Protection, "connection/protection", Kind::Text, "", 0, 0}, // "" for the client's
    Row{Setting::Ciphering, "connection/ciphering", Kind::Text, "", 0, 0},   // "" for global
    Row{Setting::Protocol, "connection/protocol", Kind::Text, "auto", 0, 0}, // --protocol's words
    Row{Setting::LastHead, "connection/head", Kind::Text, "", 0, 0}, // its id of head_list.h
    Row{Setting::EchoingHeads, "line/echoing-heads", Kind::TextList, "", 0, 0}, // echo_memory.h
    Row{Setting::QualitySound, "line/quality-sound", Kind::Number, "0", 0, 1},  // 1: clicks
    Row{Setting::LastFolder, "files/folder", Kind::Text, "", 0, 0},
    Row{Setting::LivePollSeconds, "meter/poll-seconds", Kind::Number, "5", 1, 3600},
    Row{Setting::Language, "appearance/language", Kind::Text, "system", 0, 0}, // system, en, sv, …
    Row{Setting::CodesFile, "files/codes", Kind::Text, "", 0, 0}, // "" for the user's own folder
    Row{Setting::CurrentPage, "window/page", Kind::Text, "", 0, 0},
    Row{Setting::Family, "meter/family", Kind::Text, "omnipower-ct", 0, 0}, // while none is known
};

const Row& rowOf(Setting setting)
{
    for (const auto& row : table)
        if (row.setting == setting)
            return row;
    Q_UNREACHABLE();
}

constexpr int recentFileCount = 10;

QVariant fallbackOf(const Row& row)
{
    switch (row.kind) {
    case Kind::Bytes:
        return QByteArray();
    case Kind::Text:
        return QString::fromLatin1(row.fallback);
    case Kind::TextList:
        return QStringList();
    case Kind::Number:
        return QByteArray(row.fallback).toInt();
    }
    return {};
}

} // namespace

class Settings::Private
{
public:
    explicit Private(const QString& file)
        : settings(file.isEmpty() ? std::make_unique<QSettings>(
                                        QSettings::IniFormat, QSettings::UserScope,
                                        QStringLiteral("metersmith"), QStringLiteral("metersmith"))
                                  : std::make_unique<QSettings>(file, QSettings::IniFormat))
    {
    }
    std::unique_ptr<QSettings> settings;
};

Settings::Settings(const QString& file)
    : d(std::make_unique<Private>(file))
{
}

Settings::~Settings() = default;

QVariant Settings::value(Setting setting) const
{
    const Row& row = rowOf(setting);
    const QVariant stored = d->settings->value(QLatin1String(row.key));
    if (!stored.isValid())
        return fallbackOf(row);
    switch (row.kind) {
    case Kind::Bytes:
        return stored.toByteArray();
    case Kind::Text:
        return stored.toString();
    case Kind::TextList:
        return stored.toStringList();
    case Kind::Number: {
        bool isNumber = false;
        const int number = stored.toInt(&isNumber);
        if (!isNumber || number < row.minimum || number > row.maximum)
            return fallbackOf(row);
        return number;
    }
    }
    return {};
}

void Settings::setValue(Setting setting, const QVariant& value)
{
    d->settings->setValue(QLatin1String(rowOf(setting).key), value);
}

void Settings::addRecentFile(const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    QStringList files = value(Setting::RecentFiles).toStringList();
    files.removeAll(path);
    files.prepend(path);
    while (files.size() > recentFileCount)
        files.removeLast();
    setValue(Setting::RecentFiles, files);
}

} // namespace metersmith::services
