// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_OBJECT_EDITOR_H
#define METERSMITH_UI_OBJECT_EDITOR_H

#include "app/services/objects/object_editing.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace metersmith::ui
{

/// Asks for a value with the control that fits its type: a choice, a number in its range, text, a
/// date and time, or the typed notation for all else. What is entered is checked while typing;
/// accepting is possible only when it fits.
class ObjectEditor : public QDialog
{
    Q_OBJECT

public:
    using Check = std::function<Result<>(const std::string& notation)>;

    /// `accept` is the word on the button: "Write". `check` says whether a notation fits.
    ObjectEditor(const QString& title, const QString& explanation,
                 const services::ValueEditor& editor, const QString& accept, Check check,
                 QWidget* parent = nullptr);

    QString notation() const { return m_notation; } ///< of what stands in the control

private:
    QWidget* makeControl();
    std::string entered() const;
    void verify();

    services::ValueEditor m_editor;
    Check m_check;
    QString m_notation;
    QComboBox* m_choice = nullptr;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace metersmith::ui

#endif
