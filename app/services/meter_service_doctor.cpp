// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/doctor/doctor.h"
#include "app/services/line/head_list.h"
#include "app/services/line/port_transport.h"
#include "app/services/meter_service_machine.h"
#include "app/services/session/session_factory.h"

#include <QFileInfo>

#include <algorithm>

namespace metersmith::services
{

namespace
{

/// Where else meters are met: the management device, the first open address, both halves.
constexpr ServerAddress usualAddresses[] = {{1, 0}, {16, 0}, {1, 1}, {1, 16}, {1, 17}, {16, 16}};

std::vector<ServerAddress> addressesToTry(const ServerAddress& given)
{
    std::vector<ServerAddress> addresses;
    const auto add = [&](const ServerAddress& address) {
        if (address != given &&
            std::find(addresses.begin(), addresses.end(), address) == addresses.end())
            addresses.push_back(address);
    };
    for (const auto& family : typecodes::Catalogue::installed().families())
        add({family.access.serverLogical, family.access.serverPhysical});
    add({given.physical, given.logical}); // mixed up
    for (const auto& address : usualAddresses)
        add(address);
    // 0 is nobody's address.
    addresses.erase(std::remove_if(addresses.begin(), addresses.end(),
                                   [](const auto& address) { return address.logical == 0; }),
                    addresses.end());
    return addresses;
}

/// Whether the settings sign on at all; what they lack becomes part of the case. Errors: Usage,
/// those of key files.
Result<> checkSettings(DoctorCase& theCase)
{
    auto settings = theCase.connection;
    if (settings.protocol == LineProtocol::ModeC)
        return checkProtocol(settings);
    const auto factory =
        makeSessionFactory(settings, theCase.access, theCase.handed ? &*theCase.handed : nullptr);
    if (factory)
        return {};
    if (factory.error().code != ErrorCode::KeyMissing &&
        factory.error().code != ErrorCode::PasswordMissing)
        return fail(factory.error());
    theCase.noSecrets = factory.error();
    return {};
}

bool isOf(const Head& head, const PortAddress& port)
{
    const QString target = QString::fromStdString(port.target);
    if (port.kind == PortKind::Usb)
        return head.usbPath == target;
    if (port.kind != PortKind::Serial)
        return false;
    return head.id == target || (target == QLatin1String("auto") && head.opticalHead) ||
           (!head.device.isEmpty() &&
            (head.device == target || head.device == QFileInfo(target).canonicalFilePath()));
}

/// The list of heads knows more of a port that cannot be opened: no driver, the exact rule.
void askHeads(Diagnosis& diagnosis, const PortAddress& port)
{
    const bool ofThePort = diagnosis.verdict == Verdict::NoHead ||
                           diagnosis.verdict == Verdict::NoPermission ||
                           diagnosis.verdict == Verdict::PortBusy;
    if (!ofThePort || (port.kind != PortKind::Serial && port.kind != PortKind::Usb))
        return;
    const HeadList list;
    for (const auto& head : list.heads()) {
        if (head.usable || head.problem.isEmpty() || !isOf(head, port))
            continue;
        diagnosis.evidence += QLatin1Char('\n') + head.name + QStringLiteral(": ") + head.problem;
        if (!head.fix.isEmpty())
            diagnosis.fix = head.fix;
        return;
    }
}

} // namespace

void MeterService::diagnose()
{
    DoctorCase theCase;
    theCase.connection = settingsNow();
    theCase.access = d->accessNow();
    theCase.handed = d->handedNow();
    theCase.addresses = addressesToTry(theCase.server());
    if (const auto checked = checkSettings(theCase); !checked) {
        failLater(checked.error());
        return;
    }
    const PortAddress port = theCase.connection.port;
    auto doctor = std::make_unique<Doctor>(
        std::move(theCase), [this](const Attempt& attempt) { emit attempted(attempt); });
    // "auto" finds no head, or two: that is a diagnosis, and needs no line.
    if (port.kind != PortKind::Emulator) {
        if (const auto transport = makePortTransport(port); !transport) {
            doctor->transportFailed(transport.error(), {});
            auto diagnosis = doctor->diagnosis();
            if (diagnosis.evidence.isEmpty()) {
                failLater(transport.error());
                return;
            }
            askHeads(diagnosis, port);
            d->setState(State::Opening);
            QMetaObject::invokeMethod(
                this,
                [this, diagnosis] {
                    d->setState(State::Idle);
                    emit diagnosed(diagnosis);
                },
                Qt::QueuedConnection);
            return;
        }
    }
    const auto* visiting = doctor.get();
    converse(std::move(doctor), [this, visiting, port](const std::optional<Error>& error) {
        if (error) {
            emit failed(*error);
            return;
        }
        auto diagnosis = visiting->diagnosis();
        askHeads(diagnosis, port);
        emit diagnosed(diagnosis);
    });
}

} // namespace metersmith::services
