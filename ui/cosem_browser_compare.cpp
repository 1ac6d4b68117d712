// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cosem_browser.h"
#include "ui/object_filter.h"
#include "ui/object_tree_model.h"
#include "ui/object_values_model.h"
#include "ui/status_badge.h"

#include <QTreeView>

#include <algorithm>
#include <set>

namespace metersmith::ui
{

// Readings saved, and compared with others.

bool CosemBrowser::saveAs(const QString& fileName)
{
    const auto saved = services::saveReadout(fileName, m_readout);
    if (!saved)
        showError(saved.error());
    else
        m_status->show(Mood::Good, tr("Saved as %1.").arg(fileName));
    return saved.has_value();
}

bool CosemBrowser::compareWith(const QString& fileName)
{
    auto loaded = services::loadReadout(fileName);
    if (!loaded) {
        showError(loaded.error());
        return false;
    }
    setOther(*std::move(loaded));
    return true;
}

void CosemBrowser::compareWithPrevious()
{
    setOther(m_previous);
}

/// What each object holds: the value of its second attribute, which classes are made around.
void CosemBrowser::showValues()
{
    std::vector<QString> values;
    values.reserve(m_readout.objects.size());
    for (const auto& read : m_readout.objects) {
        const auto value =
            std::find_if(read.values.begin(), read.values.end(),
                         [](const auto& one) { return one.attribute == 2 && !one.error; });
        values.push_back(value == read.values.end() ? QString() : valueInWords(*value));
    }
    m_tree->setValues(std::move(values));
}

void CosemBrowser::setOther(services::ObjectReadout other)
{
    m_other = std::move(other);
    if (m_other.objects.empty())
        m_onlyDiffering->setChecked(false);
    showObject();
    showDifferences();
}

void CosemBrowser::showDifferences()
{
    m_valuesView->setColumnHidden(ObjectValuesModel::Other, m_other.objects.empty());
    if (m_other.objects.empty()) {
        m_tree->setDiffering({});
        return;
    }
    std::set<int> differing;
    int count = 0;
    for (int i = 0; i < static_cast<int>(m_readout.objects.size()); ++i) {
        const auto& read = m_readout.objects[static_cast<std::size_t>(i)];
        const auto* other = inOther(read);
        if (!other)
            continue;
        services::ObjectReadout a;
        services::ObjectReadout b;
        a.objects = {*other};
        b.objects = {read};
        const auto differences = services::compareReadouts(a, b);
        // What was not read this time is not a difference.
        const auto real =
            std::count_if(differences.begin(), differences.end(), [](const auto& difference) {
                return !difference.a.empty() && !difference.b.empty();
            });
        count += static_cast<int>(real);
        if (real > 0)
            differing.insert(i);
    }
    m_tree->setDiffering(differing);
    for (int row = 0; row < m_filtered->rowCount(); ++row) {
        const auto group = m_filtered->index(row, 0);
        for (int child = 0; child < m_filtered->rowCount(group); ++child)
            if (m_filtered->index(child, 0, group).data(ObjectTreeModel::DiffersRole).toBool())
                m_treeView->expand(group);
    }
    m_status->show(count > 0 ? Mood::Attention : Mood::Good,
                   count > 0 ? tr("%n attribute(s) differ from the other reading.", nullptr, count)
                             : tr("Both readings are equal."));
}

} // namespace metersmith::ui
