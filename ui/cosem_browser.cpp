// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cosem_browser.h"

#include "app/services/meter_service.h"
#include "app/services/objects/object_editing.h"
#include "app/services/texts/error_texts.h"
#include "ui/object_editor.h"
#include "ui/object_filter.h"
#include "ui/object_tree_model.h"
#include "ui/object_values_model.h"
#include "ui/status_badge.h"
#include "ui/text.h"
#include "ui/workspace.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

namespace metersmith::ui
{

using services::MeterService;

namespace
{

/// How many values a reading has, and how many not for which reason.
struct Counted {
    int read = 0;
    int refused = 0;
    int missing = 0; ///< the reading ended before
};

Counted count(const services::ObjectReadout& readout)
{
    Counted counted;
    for (const auto& read : readout.objects)
        for (const auto& value : read.values)
            ++(!value.error                                ? counted.read
               : value.error->code == ErrorCode::Cancelled ? counted.missing
                                                           : counted.refused);
    return counted;
}

QString words(const Counted& counted)
{
    auto text = CosemBrowser::tr("%n value(s) read.", nullptr, counted.read);
    if (counted.refused > 0)
        text += u' ' + CosemBrowser::tr("%n refused.", nullptr, counted.refused);
    if (counted.missing > 0)
        text += u' ' + CosemBrowser::tr("%n not reached.", nullptr, counted.missing);
    return text;
}

/// "3:1.1.1.8.0.255".
std::string nameOf(const services::ObjectListEntry& object)
{
    return std::to_string(object.classId) + ":" + object.object.toString();
}

} // namespace

// What the page does; cosem_browser_layout.cpp has how it is laid out.

void CosemBrowser::connectService()
{
    auto& service = m_workspace.service();
    const auto own = [this](auto&& take) {
        return [this, take](const auto& value) {
            if (!std::exchange(m_asked, false))
                return;
            take(value);
            allow();
        };
    };
    connect(&service, &MeterService::objectsListed, this,
            own([this](const auto& objects) { takeObjects(objects); }));
    connect(&service, &MeterService::valuesRead, this,
            own([this](const auto& values) { takeValues(values); }));
    connect(&service, &MeterService::valueSet, this, own([this](const auto& value) {
        takeValues({value});
        m_status->show(Mood::Good, tr("Written and read back: %1.").arg(q(value.name)));
    }));
    connect(&service, &MeterService::actionDone, this, own([this](const auto& value) {
        m_status->show(Mood::Good,
                       value.notation.empty()
                           ? tr("Done: %1.").arg(q(value.name))
                           : tr("Done: %1 returned %2.").arg(q(value.name), q(value.notation)));
    }));
    connect(&service, &MeterService::allRead, this,
            own([this](const auto& readout) { takeReadout(readout); }));
    connect(&service, &MeterService::partlyRead, this, [this](const auto& readout) {
        if (m_asked)
            takeReadout(readout);
    });
    connect(&service, &MeterService::failed, this,
            own([this](const Error& error) { showError(error); }));
    connect(&service, &MeterService::stateChanged, this, &CosemBrowser::allow);
}

services::ReadObject* CosemBrowser::chosen()
{
    const bool valid = m_chosen >= 0 && m_chosen < static_cast<int>(m_readout.objects.size());
    return valid ? &m_readout.objects[static_cast<std::size_t>(m_chosen)] : nullptr;
}

const services::ReadObject* CosemBrowser::inOther(const services::ReadObject& read) const
{
    for (const auto& other : m_other.objects)
        if (other.object.classId == read.object.classId &&
            other.object.object == read.object.object)
            return &other;
    return nullptr;
}

bool CosemBrowser::begin()
{
    if (m_workspace.service().isBusy())
        return false;
    const auto applied = m_signOn ? m_signOn() : Result<>();
    if (!applied)
        showError(applied.error());
    return applied.has_value();
}

bool CosemBrowser::beginWithSameMeter()
{
    if (!begin())
        return false;
    const bool same = m_workspace.service().connection().port == m_source;
    if (!same)
        m_status->show(Mood::Attention,
                       tr("Another meter was chosen since. List its objects first."));
    return same;
}

void CosemBrowser::listObjects()
{
    if (!begin())
        return;
    m_asked = true;
    m_source = m_workspace.service().connection().port;
    m_status->show(Mood::Busy, tr("Reading the object list …"));
    m_workspace.service().listObjects();
}

void CosemBrowser::readObject()
{
    const auto* read = chosen();
    if (!read || !beginWithSameMeter())
        return;
    QStringList references;
    for (const auto& [number, access] : read->object.attributes)
        if (services::mayRead(access) && !services::holdsSecret(read->object.classId, number))
            references += q(services::referenceOf(read->object, number));
    if (references.isEmpty()) {
        m_status->show(Mood::Attention, tr("This client may read nothing of this object."));
        return;
    }
    m_asked = true;
    m_status->show(Mood::Busy, tr("Reading …"));
    m_workspace.service().get(references);
}

void CosemBrowser::readAll()
{
    if (!begin())
        return;
    m_asked = true;
    m_source = m_workspace.service().connection().port;
    m_status->show(Mood::Busy, tr("Reading everything …"));
    services::ReadAllOptions options;
    options.buffers = readsBuffers();
    m_workspace.service().readAll(options);
}

void CosemBrowser::takeObjects(const std::vector<services::ObjectListEntry>& objects)
{
    m_readout = {};
    for (const auto& object : objects)
        m_readout.objects.push_back({object, {}});
    m_chosen = -1;
    m_tree->setObjects(objects);
    m_stack->setCurrentIndex(1);
    m_status->show(Mood::Good, tr("%n object(s).", nullptr, static_cast<int>(objects.size())));
    showObject();
}

void CosemBrowser::takeValues(const std::vector<services::CosemValue>& values)
{
    auto* read = chosen();
    if (!read)
        return;
    int count = 0;
    for (const auto& value : values) {
        count += value.error ? 0 : 1;
        const auto old =
            std::find_if(read->values.begin(), read->values.end(), [&value](const auto& known) {
                return known.reference == value.reference;
            });
        if (old != read->values.end())
            *old = value;
        else if (value.reference == services::referenceOf(read->object, value.attribute))
            read->values.push_back(value);
    }
    m_status->show(Mood::Good, tr("%n attribute(s) read.", nullptr, count));
    showValues();
    showObject();
    showDifferences();
}

void CosemBrowser::takeReadout(const services::ObjectReadout& readout)
{
    const bool hadValues = std::any_of(m_readout.objects.begin(), m_readout.objects.end(),
                                       [](const auto& read) { return !read.values.empty(); });
    if (hadValues)
        m_previous = std::move(m_readout);
    const std::string kept =
        hadValues && m_chosen >= 0 && m_chosen < static_cast<int>(m_previous.objects.size())
            ? services::referenceOf(m_previous.objects[static_cast<std::size_t>(m_chosen)].object,
                                    0)
            : std::string();
    m_readout = readout;
    fillTree();
    choose(kept.substr(0, kept.rfind(':')));
    const auto counted = count(m_readout);
    showObject();
    showDifferences();
    m_status->show(counted.refused > 0 ? Mood::Attention : Mood::Good, words(counted));
}

void CosemBrowser::fillTree()
{
    std::vector<services::ObjectListEntry> objects;
    objects.reserve(m_readout.objects.size());
    for (const auto& read : m_readout.objects)
        objects.push_back(read.object);
    m_chosen = -1;
    m_tree->setObjects(objects);
    showValues();
    m_stack->setCurrentIndex(objects.empty() ? 0 : 1);
}

void CosemBrowser::takePlaceOf(const CosemBrowser& other)
{
    m_readout = other.m_readout;
    m_previous = other.m_previous;
    m_other = other.m_other;
    m_source = other.m_source;
    m_asked = other.m_asked;
    m_order->setCurrentIndex(other.m_order->currentIndex());
    m_filter->setText(other.m_filter->text());
    m_buffers->setChecked(other.m_buffers->isChecked());
    fillTree();
    const bool known =
        other.m_chosen >= 0 && other.m_chosen < static_cast<int>(m_readout.objects.size());
    if (known)
        choose(nameOf(m_readout.objects[static_cast<std::size_t>(other.m_chosen)].object));
    if (!m_readout.objects.empty())
        m_status->show(Mood::Neutral, words(count(m_readout)));
    showObject();
    showDifferences();
}

void CosemBrowser::showError(const Error& error)
{
    const auto text = services::errorText(error);
    const auto counted = count(m_readout);
    if (counted.missing > 0) // a reading that ended early keeps what it has
        m_status->show(Mood::Attention, text.title + u' ' + words(counted));
    else
        m_status->show(error.code == ErrorCode::Cancelled ? Mood::Neutral : Mood::Fault,
                       text.title + u' ' + text.remedy);
}

void CosemBrowser::showObject()
{
    const auto* read = chosen();
    m_methods->clear();
    if (!read) {
        m_values->clearObject();
        m_title->setText(m_readout.objects.empty() ? QString() : tr("Choose an object."));
        allow();
        return;
    }
    const auto& object = read->object;
    m_title->setText(QStringLiteral("<b>%1</b><br>%2 · %3 · %4")
                         .arg((object.name.empty() ? q(object.object.toString()) : q(object.name))
                                  .toHtmlEscaped(),
                              q(object.object.toString()), q(object.className).toHtmlEscaped(),
                              tr("version %1").arg(object.version)));
    m_values->show(*read, inOther(*read));
    showColumns();
    for (const auto& [number, access] : object.methods) {
        auto* action = m_methods->addAction(QStringLiteral("%1 %2").arg(number).arg(
            q(services::methodName(object.classId, object.version, number))));
        action->setEnabled(access != "none");
        connect(action, &QAction::triggered, this, [this, method = number] { invoke(method); });
    }
    allow();
}

void CosemBrowser::editAttribute(int attribute)
{
    const auto* read = chosen();
    if (!read || attribute <= 0 || !beginWithSameMeter())
        return;
    const auto& object = read->object;
    const auto name = q(services::attributeName(object.classId, object.version, attribute));
    if (!services::mayWrite(services::accessOf(object.attributes, attribute))) {
        m_status->show(Mood::Attention, tr("This client may not write %1.").arg(name));
        return;
    }
    std::string now;
    for (const auto& value : read->values)
        if (value.attribute == attribute && !value.error)
            now = value.notation;
    const auto editor = services::attributeEditor(object.classId, object.version, attribute, now);
    ObjectEditor dialog(
        tr("Write %1").arg(name),
        tr("%1 of %2. Expected: %3. No rule of a meter family is checked here.")
            .arg(name, q(object.object.toString()), q(editor.expected)),
        editor, tr("Write"),
        [&object, attribute](const std::string& notation) {
            return services::checkAttribute(object.classId, object.version, attribute, notation);
        },
        this);
    if (dialog.exec() != QDialog::Accepted || m_workspace.service().isBusy())
        return;
    m_asked = true;
    m_status->show(Mood::Busy, tr("Writing …"));
    m_workspace.service().set(q(services::referenceOf(object, attribute)), dialog.notation());
}

void CosemBrowser::invoke(int method)
{
    const auto* read = chosen();
    if (!read || !beginWithSameMeter())
        return;
    const auto& object = read->object;
    const auto name = q(services::methodName(object.classId, object.version, method));
    const auto editor = services::methodEditor(object.classId, object.version, method);
    ObjectEditor dialog(
        tr("Invoke %1").arg(name),
        tr("%1 of %2 changes the meter at once and is sent one time.")
            .arg(name, q(object.name.empty() ? object.object.toString() : object.name)),
        editor, tr("Invoke"),
        [&object, method](const std::string& notation) {
            return services::checkParameter(object.classId, object.version, method, notation);
        },
        this);
    if (dialog.exec() != QDialog::Accepted || m_workspace.service().isBusy())
        return;
    m_asked = true;
    m_status->show(Mood::Busy, tr("Invoking …"));
    m_workspace.service().action(q(services::referenceOf(object, method)), dialog.notation());
}

void CosemBrowser::choose(const std::string& reference)
{
    if (reference.empty())
        return;
    for (int i = 0; i < static_cast<int>(m_readout.objects.size()); ++i) {
        const auto& object = m_readout.objects[static_cast<std::size_t>(i)].object;
        if (nameOf(object) != reference)
            continue;
        const auto found = m_filtered->match(m_filtered->index(0, 0), ObjectTreeModel::ObjectRole,
                                             i, 1, Qt::MatchExactly | Qt::MatchRecursive);
        if (!found.isEmpty())
            m_treeView->setCurrentIndex(found.front());
        m_chosen = i;
    }
    showObject();
}

void CosemBrowser::allow()
{
    const bool idle = !m_workspace.service().isBusy();
    const auto* read = chosen();
    const bool hasValues = std::any_of(m_readout.objects.begin(), m_readout.objects.end(),
                                       [](const auto& one) { return !one.values.empty(); });
    const int attribute = m_values->attributeAt(m_valuesView->currentIndex());
    m_list->setEnabled(idle);
    m_readAll->setEnabled(idle);
    m_read->setEnabled(idle && read);
    m_save->setEnabled(hasValues);
    m_compare->setEnabled(hasValues);
    m_toPrevious->setEnabled(!m_previous.objects.empty());
    m_stopComparing->setEnabled(!m_other.objects.empty());
    m_onlyDiffering->setEnabled(!m_other.objects.empty());
    m_edit->setEnabled(idle && read && attribute > 0 &&
                       services::mayWrite(services::accessOf(read->object.attributes, attribute)));
    m_invoke->setEnabled(idle && read && !m_methods->isEmpty());
}

} // namespace metersmith::ui
