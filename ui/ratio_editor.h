// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_RATIO_EDITOR_H
#define METERSMITH_UI_RATIO_EDITOR_H

#include "ui/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace metersmith::ui
{

/// The CT ratio from the transformer's plate, and what it does to the readings.
class RatioEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RatioEditor(Workspace& workspace, QWidget* parent = nullptr);

signals:
    void explain(const QString& html);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void setRatio(int ratio);
    void setPrimary(int primary);
    void fillPresets();

    Workspace& m_workspace;
    QSpinBox* m_ratio = nullptr;
    QSpinBox* m_primary = nullptr;
    QLabel* m_secondary = nullptr;
    QComboBox* m_presets = nullptr;
    QLabel* m_effect = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_meter = nullptr;
};

} // namespace metersmith::ui

#endif
