// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_DISPLAY_FLOW_H
#define METERSMITH_UI_DISPLAY_FLOW_H

#include <QLayout>
#include <QList>

namespace metersmith::ui
{

/// Lays its widgets out in lines, as words of a text; hidden widgets take no room.
class DisplayFlow : public QLayout
{
    Q_OBJECT

public:
    explicit DisplayFlow(QWidget* parent = nullptr);
    ~DisplayFlow() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect& rect) override;

private:
    /// Returns the height that is needed; moves the widgets unless `measuring`.
    int place(const QRect& rect, bool measuring) const;

    QList<QLayoutItem*> m_items;
};

} // namespace metersmith::ui

#endif
