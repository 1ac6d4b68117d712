// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/keys/key_change_runner.h"

#include "app/services/default_family.h"
#include "app/services/jobs/job_runner.h"
#include "app/services/jobs/key_change.h"
#include "app/services/line/port_transport.h"
#include "app/services/session/session_factory.h"

namespace metersmith::services
{

namespace
{

const typecodes::AccessDefaults& knownAccess()
{
    static const typecodes::AccessDefaults none;
    const auto* family = defaultFamily(typecodes::Catalogue::installed());
    return family ? family->access : none;
}

} // namespace

class KeyChangeRunner::Private
{
public:
    ConnectionSettings settings;
    std::unique_ptr<jobs::KeyChange> change;
    std::unique_ptr<JobRunner> runner;
    bool cancelled = false;
};

KeyChangeRunner::KeyChangeRunner(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

KeyChangeRunner::~KeyChangeRunner()
{
    d->runner.reset(); // before the job that it runs
}

Result<> KeyChangeRunner::start(const ConnectionSettings& settings, const Keys& wanted)
{
    if (settings.keyFile.empty())
        return fail(ErrorCode::Usage, "--keys", "the file that holds the meter's keys is needed");
    if (settings.port.kind != PortKind::Serial && settings.port.kind != PortKind::Usb &&
        settings.port.kind != PortKind::Tcp)
        return fail(ErrorCode::Usage, "--port",
                    "keys are changed over a line: serial: or tcp:, also to an emulated meter that "
                    "\"emulate\" serves");
    const bool gmac = settings.mechanism.value_or("hls-gmac") == "hls-gmac";
    const auto protection = settings.protection.value_or(gmac ? "both" : "none");
    if (!gmac && protection != "auth" && protection != "both")
        return fail(ErrorCode::Usage, "--auth",
                    "only an association that proves the keys shows which ones the meter has: "
                    "hls-gmac, or --protection both");
    const auto& access = knownAccess();
    const int client = settings.client.value_or(access.client);
    const auto* known = access.clientOf(client);
    const auto role = known ? access.roleOf(*known) : typecodes::AccessRole();
    if (role.securitySetup < 0)
        return fail(ErrorCode::Usage, "--client",
                    "client " + std::to_string(client) + " has no keys that could be changed");
    d->settings = settings;
    const Bytes title = fromHex(settings.meterTitle.value_or("")).value_or(Bytes());
    Keys keys = wanted;
    if (keys.empty()) {
        const auto old =
            keysFromFile(QString::fromStdString(settings.keyFile), role.name, settings.meterTitle);
        if (!old)
            return fail(old.error());
        keys = jobs::randomKeys(*old, false);
    }
    d->change = std::make_unique<jobs::KeyChange>(QString::fromStdString(settings.keyFile), title,
                                                  role.name, role.securitySetup);
    if (const auto begun = d->change->begin(keys); !begun)
        return begun;
    QMetaObject::invokeMethod(this, &KeyChangeRunner::converse, Qt::QueuedConnection);
    return {};
}

bool KeyChangeRunner::isRecovery() const
{
    return d->change && d->change->isRecovery();
}

void KeyChangeRunner::cancel()
{
    d->cancelled = true;
    if (d->runner)
        d->runner->cancel();
}

void KeyChangeRunner::converse()
{
    const auto conversation = d->cancelled ? std::nullopt : d->change->next();
    if (!conversation) {
        emit finished(d->cancelled && !d->change->changed()
                          ? std::optional<Error>(Error{
                                ErrorCode::Cancelled, "key change", "cancelled by the user", {}})
                          : d->change->error());
        return;
    }
    d->settings.pendingKeys = conversation->pendingKeys;
    auto transport = makePortTransport(d->settings.port);
    auto factory = makeSessionFactory(d->settings, knownAccess());
    if (!transport || !factory) {
        d->change->ended(transport ? factory.error() : transport.error());
        QMetaObject::invokeMethod(this, &KeyChangeRunner::converse, Qt::QueuedConnection);
        return;
    }
    d->runner = std::make_unique<JobRunner>(*std::move(transport), *std::move(factory),
                                            *conversation->job, sessionLimits(d->settings));
    connect(d->runner.get(), &JobRunner::progressed, this,
            [this](int, int, const QString& text) { emit progressed(text); });
    connect(d->runner.get(), &JobRunner::finished, this,
            [this](const std::optional<Error>& outcome) {
                const std::optional<Error> kept = outcome;
                d->runner.release()->deleteLater(); // we are inside its signal
                d->change->ended(kept);
                QMetaObject::invokeMethod(this, &KeyChangeRunner::converse, Qt::QueuedConnection);
            });
    d->runner->start();
}

Result<Keys> keysFromFile(const QString& name, const std::string& role,
                          const std::optional<std::string>& meterTitle)
{
    const auto file = readKeyFile(name);
    if (!file)
        return fail(file.error());
    const auto* meter = file->find(fromHex(meterTitle.value_or("")).value_or(Bytes()), {});
    const auto* keys = meter ? meter->of(role) : nullptr;
    if (!keys)
        return fail(ErrorCode::KeyMissing, name.toStdString(),
                    "the file has no keys of the role " + role + " for this meter");
    return *keys;
}

std::string roleName(int client)
{
    const auto* known = knownAccess().clientOf(client);
    return known ? known->name : std::string();
}

} // namespace metersmith::services
