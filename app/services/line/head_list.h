// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_LINE_HEAD_LIST_H
#define METERSMITH_SERVICES_LINE_HEAD_LIST_H

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace metersmith::services
{

/// An optical head, or a serial device that may carry one.
struct Head {
    QString id;      ///< stable over re-plugging in the same socket: "usb-1-2-17a8:0001-12345678"
    QString name;    ///< "Kamstrup optical head"
    QString usbPath; ///< "1-2.3"; "" for what is not on USB
    quint16 vendor = 0;
    quint16 product = 0;
    QString serial;  ///< USB serial number, "" if it has none
    QString device;  ///< "/dev/ttyUSB0"; "" without a kernel driver
    QString address; ///< for --port: "serial:/dev/ttyUSB0", "usb:1-2.3"; "" if it cannot be used
    bool opticalHead = false; ///< a known head, not just a bridge
    bool bluetooth = false;
    bool usable = false;
    QString problem; ///< what is the matter: "no permission for /dev/ttyUSB0"
    QString fix;     ///< the exact command or rule
    friend bool operator==(const Head&, const Head&) = default;
};

/// The heads of this computer, kept current by hot-plug events.
class HeadList : public QObject
{
    Q_OBJECT

public:
    explicit HeadList(QObject* parent = nullptr);
    ~HeadList() override;

    /// Known heads first.
    const std::vector<Head>& heads() const;
    /// Looks again, and from now on signals changes. Harmless if there is no USB here.
    void watch();

signals:
    void added(const metersmith::services::Head& head);
    void removed(const metersmith::services::Head& head);
    void changed(); ///< after any of them, and when a head that stayed has other properties now

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace metersmith::services

Q_DECLARE_METATYPE(metersmith::services::Head)

#endif
