// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cosem_browser.h"
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

void CosemBrowser::setOther(services::ObjectReadout other)
{
    m_other = std::move(other);
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
    m_status->show(count > 0 ? Mood::Attention : Mood::Good,
                   count > 0 ? tr("%n attribute(s) differ from the other reading.", nullptr, count)
                             : tr("Both readings are equal."));
}

} // namespace metersmith::ui
