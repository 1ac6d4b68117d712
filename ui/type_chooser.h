// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_TYPE_CHOOSER_H
#define METERSMITH_UI_TYPE_CHOOSER_H

#include "ui/type_chooser_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;

namespace metersmith::ui
{

/// Composes a type number: the number as it stands, to type or paste into; the positions with what
/// is chosen; the values of one position with those that are excluded and why. Enter takes a value
/// and goes on to the next open position.
class TypeChooser : public QWidget
{
    Q_OBJECT

public:
    explicit TypeChooser(QWidget* parent = nullptr);

    TypeChooserModel& model() { return *m_model; }
    void showPosition(const std::string& id);
    void showFirstOpen();
    void focusPositions();

signals:
    /// A person chose, opened, typed or completed something.
    void edited();
    /// A number that the present family does not have was entered; whoever knows the families may
    /// change to another with it.
    void numberRefused(const QString& text, const QString& why);
    /// The position shown.
    void positionShown(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeNumber();
    QWidget* makeLists();
    void showRow(int row);
    void take(const QModelIndex& option);
    void takeNumber();
    void describe();

    TypeChooserModel* m_model = nullptr;
    TypeOptionsModel* m_options = nullptr;
    QSortFilterProxyModel* m_filter = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_search = nullptr;
    QPushButton* m_complete = nullptr;
    QLabel* m_message = nullptr;
    QListView* m_positions = nullptr;
    QLabel* m_title = nullptr;
    QListView* m_values = nullptr;
};

} // namespace metersmith::ui

#endif
