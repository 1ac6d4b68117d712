// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_EMULATOR_PSEUDO_TERMINAL_H
#define METERSMITH_SERVICES_EMULATOR_PSEUDO_TERMINAL_H

#include "protocol/bytes.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace metersmith::services
{

/// The master side of a pseudo-terminal in raw mode, reached by clients through a link. Clients may
/// come and go.
class PseudoTerminal : public QObject
{
    Q_OBJECT

public:
    explicit PseudoTerminal(QObject* parent = nullptr);
    ~PseudoTerminal() override;

    /// Opens it and puts `link` in its place at once. Errors: PortFailed; FileUnwritable if the
    /// link cannot be made or something that is no link has its name.
    Result<> open(const QString& link);
    void close();
    void send(BytesView bytes);
    /// Bits per second that a client has set; 0 where that is no usual speed. Data bits and parity
    /// cannot be told: Linux keeps 8N1 on pseudo-terminals whatever a client sets.
    int speed() const;
    QString device() const { return m_device; } ///< "/dev/pts/3"
    QString link() const { return m_link; }

signals:
    void received(const metersmith::Bytes& bytes);

private:
    Result<> makeLink(const QString& link);
    void readReady();
    void writeReady();

    int m_master = -1;
    int m_slave = -1; ///< kept open: without it the master hangs up whenever a client leaves
    QString m_device;
    QString m_link;
    Bytes m_queue;
    std::unique_ptr<QSocketNotifier> m_readNotifier;
    std::unique_ptr<QSocketNotifier> m_writeNotifier;
    QTimer m_unlock;
};

} // namespace metersmith::services

#endif
