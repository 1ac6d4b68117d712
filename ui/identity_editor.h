// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_IDENTITY_EDITOR_H
#define METERSMITH_UI_IDENTITY_EDITOR_H

#include "ui/group_editor.h"

class QLabel;
class QPlainTextEdit;

namespace metersmith::ui
{

class TypeChooser;
class TypeNumberView;

/// The draft's type number, explained position by position and changed in the same chooser that
/// composes new ones, and its comment.
class IdentityEditor : public GroupEditor
{
    Q_OBJECT

public:
    explicit IdentityEditor(Workspace& workspace, QWidget* parent = nullptr);

    bool edits(const std::string& path) const override;
    void showPath(const std::string& path) override;
    TypeChooser& chooser() { return *m_chooser; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void apply();
    void keepComment();
    void explainPosition(const QString& id);

    TypeNumberView* m_number = nullptr;
    TypeChooser* m_chooser = nullptr;
    QPlainTextEdit* m_comment = nullptr;
    QLabel* m_message = nullptr;
};

} // namespace metersmith::ui

#endif
