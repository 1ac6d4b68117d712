// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_PART_CONTROLS_H
#define METERSMITH_UI_PART_CONTROLS_H

#include "ui/workspace.h"

#include <QWidget>

namespace metersmith::ui
{

/// The control of one setting of an order form. It shows a value, "not set" included, and says what
/// a person enters; it does not touch the draft.
class PartControl : public QWidget
{
    Q_OBJECT

public:
    explicit PartControl(const typecodes::PartItem& item, QWidget* parent = nullptr);

    const typecodes::PartItem& item() const { return m_item; }
    /// Shows a value without telling; std::monostate: not set.
    virtual void setValue(const typecodes::ItemValue& value) = 0;
    /// The draft changed: which entries it can have may have, too.
    virtual void setPossible(const Workspace& workspace);

signals:
    /// A person entered it; std::monostate: not set.
    void edited(const metersmith::typecodes::ItemValue& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Puts the control in place, names it for screen readers and keeps a wheel that scrolls the
    /// page from changing it.
    void place(QWidget* control, bool wide);

private:
    const typecodes::PartItem& m_item;
};

/// The control for an item's type, filled with what the draft can have.
PartControl* makePartControl(const Workspace& workspace, const typecodes::PartItem& item);

} // namespace metersmith::ui

#endif
