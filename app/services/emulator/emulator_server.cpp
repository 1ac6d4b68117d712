// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/emulator/emulator_server.h"

#include "app/services/emulator/pseudo_terminal.h"
#include "app/services/emulator/udp_service.h"
#include "app/services/keys/command_signers.h"
#include "app/services/line/optical_line.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <vector>

namespace metersmith::services
{

namespace
{

/// "./head" for the first meter, "./head-2" for the second.
QString numbered(const QString& name, int index)
{
    return name.isEmpty() || index == 0 ? name : QStringLiteral("%1-%2").arg(name).arg(index + 1);
}

QString serialOf(const EmulatorOptions& options, int index)
{
    const QString first = options.serial.isEmpty() ? QStringLiteral("28000001") : options.serial;
    bool isNumber = false;
    const auto number = first.toUInt(&isNumber);
    if (!isNumber || index == 0)
        return first;
    return QStringLiteral("%1").arg(number + static_cast<unsigned>(index), 8, 10, QLatin1Char('0'));
}

} // namespace

class EmulatorServer::Private
{
public:
    struct Served {
        std::shared_ptr<EmulatedMeter> meter;
        std::unique_ptr<PseudoTerminal> terminal;
        std::unique_ptr<OpticalLine> line;
        std::unique_ptr<QTcpServer> tcp;
        std::unique_ptr<UdpService> udp;
    };

    Result<Served> serve(const EmulatorOptions& options, int index);
    static Result<> servePty(Served& served, const EmulatorOptions& options, int index);
    static Result<> serveTcp(Served& served, const EmulatorOptions& options, int index);
    static Result<> serveUdp(Served& served, const EmulatorOptions& options, int index);

    std::vector<Served> meters;
    KeyFile keys; ///< given for new meters
    std::vector<meter_core::CommandSigner> signers;
};

Result<EmulatorServer::Private::Served>
EmulatorServer::Private::serve(const EmulatorOptions& options, int index)
{
    EmulatedMeter::Options wanted;
    wanted.family = options.family;
    wanted.stateFolder = numbered(options.stateFolder, index);
    wanted.speed = options.speed;
    wanted.configuration = options.configuration;
    wanted.serial = serialOf(options, index);
    wanted.keys = keys;
    wanted.encrypted = options.encrypted;
    wanted.signers = signers;
    auto meter = EmulatedMeter::make(wanted);
    if (!meter)
        return fail(meter.error());
    Served served;
    served.meter = *meter;
    if (!options.ptyLink.isEmpty()) {
        if (auto made = servePty(served, options, index); !made)
            return fail(made.error());
    }
    if (options.tcpPort != 0) {
        if (auto made = serveTcp(served, options, index); !made)
            return fail(made.error());
    }
    if (options.udpPort != 0) {
        if (auto made = serveUdp(served, options, index); !made)
            return fail(made.error());
    }
    return served;
}

Result<> EmulatorServer::Private::servePty(Served& served, const EmulatorOptions& options,
                                           int index)
{
    served.terminal = std::make_unique<PseudoTerminal>();
    if (auto opened = served.terminal->open(numbered(options.ptyLink, index)); !opened)
        return opened;
    LineSpec spec = options.line;
    spec.seed += static_cast<unsigned>(index);
    if (options.line == LineSpec{})
        spec = {};
    served.line = std::make_unique<OpticalLine>(
        served.meter, spec, [terminal = served.terminal.get()] { return terminal->speed(); });
    auto* terminal = served.terminal.get();
    auto* line = served.line.get();
    QObject::connect(terminal, &PseudoTerminal::received, line,
                     [line](const Bytes& bytes) { line->take(bytes); });
    QObject::connect(line, &OpticalLine::answered, terminal,
                     [terminal](const Bytes& bytes) { terminal->send(bytes); });
    return {};
}

Result<> EmulatorServer::Private::serveTcp(Served& served, const EmulatorOptions& options,
                                           int index)
{
    const int port = options.tcpPort + index;
    const std::string place = "TCP port " + std::to_string(port);
    if (port < 1 || port > 65535)
        return fail(ErrorCode::Usage, place, "ports are 1 to 65535");
    served.tcp = std::make_unique<QTcpServer>();
    auto* tcp = served.tcp.get();
    // Only this computer: an emulated meter has a published password.
    if (!tcp->listen(QHostAddress::LocalHost, static_cast<quint16>(port)))
        return fail(tcp->serverError() == QAbstractSocket::AddressInUseError
                        ? ErrorCode::PortBusy
                        : ErrorCode::PortFailed,
                    place, tcp->errorString().toStdString());
    const auto framing = options.tcpHdlc ? Framing::Hdlc : Framing::Wrapper;
    QObject::connect(tcp, &QTcpServer::newConnection, tcp, [tcp, framing, meter = served.meter] {
        while (auto* socket = tcp->nextPendingConnection()) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            auto* line = new MeterLine(meter, framing, socket);
            QObject::connect(socket, &QTcpSocket::readyRead, line, [socket, line] {
                const QByteArray bytes = socket->readAll();
                line->take(Bytes(bytes.cbegin(), bytes.cend()));
            });
            QObject::connect(line, &MeterLine::answered, socket, [socket](const Bytes& bytes) {
                socket->write(reinterpret_cast<const char*>(bytes.data()),
                              static_cast<qint64>(bytes.size()));
            });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    return {};
}

Result<> EmulatorServer::Private::serveUdp(Served& served, const EmulatorOptions& options,
                                           int index)
{
    served.udp = std::make_unique<UdpService>(served.meter);
    return served.udp->listen(options.udpPort + index);
}

EmulatorServer::EmulatorServer(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

EmulatorServer::~EmulatorServer() = default;

Result<> EmulatorServer::start(const EmulatorOptions& options)
{
    stop();
    if (options.count < 1 || options.speed <= 0)
        return fail(ErrorCode::Usage, "emulate", "count and speed must be above 0");
    d->keys = {};
    if (!options.keyFile.isEmpty()) {
        auto keys = readKeyFile(options.keyFile);
        if (!keys)
            return fail(keys.error());
        d->keys = *std::move(keys);
    }
    d->signers.clear();
    for (const auto& text : options.signers) {
        auto signer = readCommandSigner(text);
        if (!signer)
            return fail(signer.error());
        d->signers.push_back(*std::move(signer));
    }
    for (int index = 0; index < options.count; ++index) {
        auto served = d->serve(options, index);
        if (!served) {
            stop();
            return fail(within("emulate", served.error()));
        }
        d->meters.push_back(*std::move(served));
    }
    if (options.keysOut.isEmpty())
        return {};
    KeyFile all;
    for (const auto& served : d->meters)
        all.meters.push_back(served.meter->keys());
    return writeKeyFile(options.keysOut, all);
}

void EmulatorServer::stop()
{
    d->meters.clear();
}

QStringList EmulatorServer::listening() const
{
    QStringList lines;
    for (const auto& served : d->meters) {
        QStringList places;
        if (served.terminal)
            places << QStringLiteral("%1 (%2)").arg(served.terminal->device(),
                                                    served.terminal->link());
        if (served.tcp)
            places << QStringLiteral("TCP port %1").arg(served.tcp->serverPort());
        if (served.udp)
            places << QStringLiteral("UDP port %1").arg(served.udp->port());
        const QString serial = QString::fromStdString(served.meter->meter().facts().serial);
        lines << QStringLiteral("%1 on %2").arg(serial, places.join(QStringLiteral(", ")));
    }
    return lines;
}

} // namespace metersmith::services
