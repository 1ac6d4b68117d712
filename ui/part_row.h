// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_PART_ROW_H
#define METERSMITH_UI_PART_ROW_H

#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace metersmith::ui
{

class PartControl;

/// One setting of a form: name, control, default, the meter's value under it, problems, and why it
/// cannot be set where it cannot.
class PartRow : public QWidget
{
    Q_OBJECT

public:
    /// The item belongs to the draft's family.
    PartRow(Workspace& workspace, const typecodes::PartItem& item, QWidget* parent = nullptr);

    const typecodes::PartItem& item() const { return m_item; }
    PartControl& control() const { return *m_control; }
    QWidget* nameLabel() const;
    void refresh();

signals:
    /// The focus came in.
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* makeButton(const QString& iconName, const QString& tip);
    void set(const typecodes::ItemValue& value);
    void describe(const typecodes::ItemValue& value);
    void showProblems();
    void watch(QWidget* widget);

    Workspace& m_workspace;
    const typecodes::PartItem& m_item;
    QString m_title;
    QLabel* m_name = nullptr;
    PartControl* m_control = nullptr;
    QToolButton* m_default = nullptr;
    QToolButton* m_clear = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_problemIcon = nullptr;
    QLabel* m_problem = nullptr;
    QString m_refused;
};

} // namespace metersmith::ui

#endif
