// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_KEYS_KEY_CHANGE_RUNNER_H
#define METERSMITH_SERVICES_KEYS_KEY_CHANGE_RUNNER_H

#include "app/services/keys/key_file.h"
#include "app/services/line/connection_settings.h"

#include <QObject>

#include <memory>

namespace metersmith::services
{

/// Changes the keys of a client's role in a meter: jobs::KeyChange over a port, one conversation
/// after another. One change per runner.
class KeyChangeRunner : public QObject
{
    Q_OBJECT

public:
    explicit KeyChangeRunner(QObject* parent = nullptr);
    ~KeyChangeRunner() override;

    /// New keys for the role of `settings.client`, kept in `settings.keyFile`: those that `wanted`
    /// has, else random ones (the master key stays). Ends in finished(), unless it fails at once.
    /// Errors: Usage (no key file, an emulated meter in this program, a client without keys);
    /// those of jobs::KeyChange::begin().
    Result<> start(const ConnectionSettings& settings, const Keys& wanted);
    /// A change that was cut before is carried on, and nothing else done.
    bool isRecovery() const;
    /// Leaves the meter politely; the change can be carried on later.
    void cancel();

signals:
    void progressed(const QString& text);
    void finished(const std::optional<metersmith::Error>& error);

private:
    void converse();

    class Private;
    std::unique_ptr<Private> d;
};

/// The keys of a role in a file of keys for the meter with that title (hex; "" for the only one).
/// Errors: those of readKeyFile(); KeyMissing.
Result<Keys> keysFromFile(const QString& name, const std::string& role,
                          const std::optional<std::string>& meterTitle);

/// The role of a client as the installed families call it; "" if none does.
std::string roleName(int client);

} // namespace metersmith::services

#endif
