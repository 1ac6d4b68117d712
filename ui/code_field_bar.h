// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_CODE_FIELD_BAR_H
#define METERSMITH_UI_CODE_FIELD_BAR_H

#include "ui/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace metersmith::ui
{

/// The code of an order form in the configuration number (Z9, Z13 …), and the catalogue in which an
/// organisation keeps what its own codes stand for: take a code's content from it, keep the content
/// under a code.
class CodeFieldBar : public QWidget
{
    Q_OBJECT

public:
    CodeFieldBar(Workspace& workspace, const std::string& field, QWidget* parent = nullptr);

    QComboBox* box() const { return m_box; }

signals:
    /// The focus came in.
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeKeeper();
    void fill();
    void refresh();
    void setCode(const QString& code);
    void fillCatalogue();
    void take(const std::string& code);
    void keep();
    void tell(const QString& text, bool good);

    Workspace& m_workspace;
    const typecodes::CodeField& m_field;
    QComboBox* m_box = nullptr;
    QMenu* m_menu = nullptr;
    QToolButton* m_take = nullptr;
    QToolButton* m_keep = nullptr;
    QWidget* m_keeper = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_message = nullptr;
};

/// The catalogue file of the settings; in the user's data folder where none is chosen.
QString codesFile(const services::Settings& settings);

} // namespace metersmith::ui

#endif
