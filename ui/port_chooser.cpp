// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/port_chooser.h"

#include "app/services/line/port_list.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>

namespace metersmith::ui
{

using services::Head;

namespace
{

constexpr int addressRole = Qt::UserRole;
constexpr int headRole = Qt::UserRole + 1;

const QString virtualPrefix = QStringLiteral("emulator:");
const QString noHead = QStringLiteral("none"); ///< remembered: what was used is no head

bool isSerial(const QString& address)
{
    return address.startsWith(QStringLiteral("serial:")) ||
           address.startsWith(QStringLiteral("usb:"));
}

/// The address without its options: "serial:/dev/ttyUSB0?baud=300" is that port too.
QString bare(const QString& address)
{
    return address.section(QLatin1Char('?'), 0, 0);
}

QString nameOf(const Head& head)
{
    return head.device.isEmpty()
               ? head.name
               : QStringLiteral("%1 (%2)").arg(head.name, QFileInfo(head.device).fileName());
}

} // namespace

PortChooser::PortChooser(const QString& lastHead, const QString& lastAddress, QWidget* parent)
    : QComboBox(parent)
    , m_remembered(!lastHead.isEmpty())
{
    // A long name or problem must not widen the window; the open list has room for all of it.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setIconSize({units(4), units(4)});
    if (!lastAddress.isEmpty())
        m_choice = Choice{lastHead == noHead ? QString() : lastHead, lastAddress, lastAddress};
    connect(this, &QComboBox::activated, this, [this] {
        m_kept = true;
        takeCurrent();
    });
    connect(this, &QComboBox::currentIndexChanged, this, &PortChooser::takeCurrent);
    fill();
}

bool PortChooser::isHeadWorthChoosing(const Head& head, const std::vector<Head>& before) const
{
    return head.opticalHead && std::none_of(before.begin(), before.end(),
                                            [&head](const auto& old) { return old.id == head.id; });
}

void PortChooser::showHeads(const std::vector<Head>& heads)
{
    const auto before = std::exchange(m_heads, heads);
    const bool first = std::exchange(m_first, false);
    const auto* chosen = head();
    if (chosen) {
        pick(*chosen); // its device may have another name now
    } else if (!m_kept) {
        const auto now = state();
        // A virtual meter that was used last stays until a head is plugged in before our eyes.
        const bool open = now == State::None || now == State::Absent ||
                          (now == State::Virtual && (!first || !m_remembered));
        const Head* found = nullptr;
        for (const auto& one : m_heads)
            if (isHeadWorthChoosing(one, before) && (!found || (one.usable && !found->usable)))
                found = &one;
        if (open && found)
            pick(*found);
    }
    fill();
    emit portChanged();
}

void PortChooser::pick(const Head& head)
{
    const bool sameDevice = m_choice && bare(m_choice->address) == bare(head.address);
    m_choice = Choice{head.id, sameDevice ? m_choice->address : head.address, nameOf(head)};
}

void PortChooser::choose(const QString& address)
{
    if (address.isEmpty())
        return;
    m_kept = true;
    m_choice = Choice{{}, address, address};
    for (const auto& head : m_heads)
        if (!head.address.isEmpty() && bare(head.address) == bare(address))
            m_choice = Choice{head.id, address, nameOf(head)};
    fill();
    emit portChanged();
}

void PortChooser::fill()
{
    const QSignalBlocker blocker(this);
    clear();
    fillHeads();
    for (const auto& choice : services::listPorts()) {
        if (!choice.address.startsWith(virtualPrefix))
            continue;
        addItem(icon(QStringLiteral("meter")), choice.name, choice.address);
        setItemData(count() - 1, choice.address, Qt::ToolTipRole);
    }
    if (!m_choice) {
        setCurrentIndex(-1);
        return;
    }
    int row = m_choice->id.isEmpty() ? findData(m_choice->address, addressRole)
                                     : findData(m_choice->id, headRole);
    if (row < 0) { // an address that was given, or a head that is gone
        addItem(icon(QStringLiteral("head")),
                state() == State::Absent ? tr("%1 – not plugged in").arg(m_choice->name)
                                         : m_choice->name,
                m_choice->address);
        row = count() - 1;
        setItemData(row, m_choice->id, headRole);
    }
    setCurrentIndex(row);
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + units(8));
}

void PortChooser::fillHeads()
{
    for (const auto& head : m_heads) {
        const bool chosen = m_choice && m_choice->id == head.id;
        const auto trouble = head.problem.isEmpty() ? tr("cannot be used") : head.problem;
        addItem(head.usable ? icon(QStringLiteral("head"))
                            : markIcon(QStringLiteral("attention"), colors().attention),
                head.usable ? nameOf(head) : tr("%1 – %2").arg(nameOf(head), trouble),
                chosen && head.usable ? m_choice->address : head.address);
        const int row = count() - 1;
        setItemData(row, head.id, headRole);
        setItemData(row,
                    head.usable ? head.address
                                : QString(trouble + QLatin1Char('\n') + head.fix).trimmed(),
                    Qt::ToolTipRole);
    }
}

void PortChooser::takeCurrent()
{
    if (currentIndex() < 0)
        return;
    const auto before = m_choice;
    m_choice = Choice{currentData(headRole).toString(), currentData(addressRole).toString(), {}};
    const auto* chosen = head();
    m_choice->name = chosen                                           ? nameOf(*chosen)
                     : before && before->address == m_choice->address ? before->name
                                                                      : currentText();
    if (m_choice != before)
        emit portChanged();
}

QString PortChooser::address() const
{
    const auto* chosen = head();
    if (!m_choice || (chosen && !chosen->usable))
        return {};
    return m_choice->address;
}

QString PortChooser::headToRemember() const
{
    const auto* chosen = head();
    return chosen ? chosen->id : noHead;
}

QString PortChooser::name() const
{
    return m_choice ? m_choice->name : QString();
}

const Head* PortChooser::head() const
{
    if (!m_choice)
        return nullptr;
    for (const auto& head : m_heads) {
        const bool same = m_choice->id.isEmpty() ? !head.address.isEmpty() &&
                                                       bare(head.address) == bare(m_choice->address)
                                                 : head.id == m_choice->id;
        if (same)
            return &head;
    }
    return nullptr;
}

PortChooser::State PortChooser::state() const
{
    if (!m_choice)
        return State::None;
    if (const auto* chosen = head())
        return chosen->usable ? State::Head : State::Trouble;
    if (m_choice->address.startsWith(virtualPrefix))
        return State::Virtual;
    // A device that was named by hand may be a pseudo-terminal, which no list of heads knows.
    const auto target = bare(m_choice->address).section(QLatin1Char(':'), 1);
    const bool isThere = target == QStringLiteral("auto") || QFileInfo::exists(target);
    const bool gone = !m_choice->id.isEmpty() || (isSerial(m_choice->address) && !isThere);
    return gone ? State::Absent : State::Other;
}

bool PortChooser::anyHead() const
{
    return std::any_of(m_heads.begin(), m_heads.end(),
                       [](const auto& head) { return head.opticalHead; });
}

} // namespace metersmith::ui
