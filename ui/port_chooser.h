// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_PORT_CHOOSER_H
#define METERSMITH_UI_PORT_CHOOSER_H

#include "app/services/line/head_list.h"

#include <QComboBox>

#include <optional>

namespace metersmith::ui
{

/// The heads that are plugged in, the virtual meters, and whatever address was given. A head is
/// known again by its socket and number when it comes back, whatever its device is then called.
class PortChooser : public QComboBox
{
    Q_OBJECT

public:
    enum class State {
        None,    ///< nothing is chosen, no head is there
        Head,    ///< a head or serial device that can be used
        Trouble, ///< a head that cannot be used: head() says why and what to do
        Absent,  ///< what was chosen is not plugged in
        Virtual, ///< an emulated meter
        Other,   ///< an address that was given: network, trace
    };

    /// What was used last is chosen: a head by its id if it is there, else the address. `lastHead`
    /// is what headToRemember() was, "" if nothing has ever been used.
    PortChooser(const QString& lastHead, const QString& lastAddress, QWidget* parent = nullptr);

    /// The heads that there are now. A head that was just plugged in is chosen if nothing else has
    /// been, and nothing but a virtual meter is.
    void showHeads(const std::vector<services::Head>& heads);
    /// Chooses an address for good; adds it if it is not listed.
    void choose(const QString& address);
    /// What is chosen now stays, whatever is plugged in.
    void keep() { m_kept = true; }

    QString address() const; ///< "" if nothing is chosen or the head cannot be used
    QString headToRemember() const;
    QString name() const;
    State state() const;
    const services::Head* head() const; ///< the one chosen, if it is a head that is there
    bool anyHead() const;               ///< any optical head is plugged in, usable or not

signals:
    /// Another port, or another condition of the same.
    void portChanged();

private:
    struct Choice {
        QString id; ///< of a head, else ""
        QString address;
        QString name;
        friend bool operator==(const Choice&, const Choice&) = default;
    };
    void fill();
    void fillHeads();
    void pick(const services::Head& head);
    void takeCurrent();
    bool isHeadWorthChoosing(const services::Head& head,
                             const std::vector<services::Head>& before) const;

    std::vector<services::Head> m_heads;
    std::optional<Choice> m_choice;
    bool m_kept = false;       ///< chosen by hand, or used
    bool m_remembered = false; ///< something has been used in an earlier session
    bool m_first = true;       ///< the heads have not been shown yet
};

} // namespace metersmith::ui

#endif
