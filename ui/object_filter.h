// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_OBJECT_FILTER_H
#define METERSMITH_UI_OBJECT_FILTER_H

#include <QSortFilterProxyModel>

namespace metersmith::ui
{

/// The tree of objects as far as a text, or a comparison, lets it be seen; sorted within its
/// groups, which keep their order.
class ObjectFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ObjectFilter(QObject* parent = nullptr);
    /// Only objects that differ from the other reading.
    void setOnlyDiffering(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool m_onlyDiffering = false;
};

} // namespace metersmith::ui

#endif
