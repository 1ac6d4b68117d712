// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_CT_ASSISTANT_H
#define METERSMITH_UI_CT_ASSISTANT_H

#include "ui/group_editor.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace metersmith::ui
{

class CtAssistantModel;
class CtPlate;

/// The CT ratio from the transformers' plate: what is printed there, what follows for Z-codes,
/// display, pulses and profile, and one button that takes it all over. The ratio can be set
/// directly too.
class CtAssistant : public GroupEditor
{
    Q_OBJECT

public:
    explicit CtAssistant(Workspace& workspace, QWidget* parent = nullptr);

    bool edits(const std::string& path) const override;
    void showPath(const std::string& path) override;

    CtAssistantModel& model() { return *m_model; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makePlate();
    QWidget* makeEffects();
    QWidget* makeDirect();
    QWidget* makeCodes();
    void fillPairs();
    void refresh();
    void addEffectRow();
    void refreshEffects();
    void refreshWarnings();
    QString help() const;

    CtAssistantModel* m_model = nullptr;
    QLabel* m_unavailable = nullptr;
    QWidget* m_content = nullptr;
    CtPlate* m_plate = nullptr;
    QComboBox* m_pairs = nullptr;
    QSpinBox* m_primary = nullptr;
    QComboBox* m_secondary = nullptr;
    QLabel* m_secondaryNote = nullptr;
    QPushButton* m_apply = nullptr;
    QPushButton* m_revert = nullptr;
    QLabel* m_errorIcon = nullptr;
    QLabel* m_error = nullptr;
    QSpinBox* m_ratio = nullptr;
    QLabel* m_meter = nullptr;
    QGridLayout* m_effects = nullptr;
    std::vector<std::pair<QLabel*, QLabel*>> m_effectRows; ///< name and value; reused
    std::map<std::string, QComboBox*> m_codes;
    QLabel* m_warnings = nullptr;
};

} // namespace metersmith::ui

#endif
