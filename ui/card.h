// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_CARD_H
#define METERSMITH_UI_CARD_H

#include <QFrame>

#include <functional>

class QAbstractItemModel;
class QLabel;
class QScrollArea;
class QTableView;
class QVBoxLayout;

namespace metersmith::ui
{

/// A titled panel with a hairline border.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString& title, QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }
    void setTitle(const QString& title);

private:
    QLabel* m_title = nullptr;
    QVBoxLayout* m_body = nullptr;
};

/// A table that fits the cards: no grid, rows as high as the text. Ctrl+C and its menu copy rows as
/// text; \a copy, if given, instead.
QTableView* makeTable(QAbstractItemModel* model, const QString& accessibleName,
                      std::function<void()> copy = {});

/// A label for an empty place: what is missing and the next step.
QLabel* makeHint(const QString& text);

/// A page that scrolls where the window is too small for it; the area owns it.
QScrollArea* scrolled(QWidget* page);

} // namespace metersmith::ui

#endif
