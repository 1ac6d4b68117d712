// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "app/services/documents/configuration_files.h"

#include <QFileInfo>
#include <QUndoCommand>

#include <algorithm>

namespace metersmith::ui
{
namespace
{

using typecodes::Catalogue;
using typecodes::MeterConfiguration;

/// The one kind of edit: the whole draft before and after.
class EditCommand : public QUndoCommand
{
public:
    EditCommand(Workspace& workspace, const QString& name, MeterConfiguration before,
                MeterConfiguration after)
        : QUndoCommand(name)
        , m_workspace(workspace)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    void undo() override { m_workspace.applyDraft(m_before); }
    void redo() override { m_workspace.applyDraft(m_after); }

private:
    Workspace& m_workspace;
    MeterConfiguration m_before;
    MeterConfiguration m_after;
};

} // namespace

Workspace::Workspace(services::MeterService& service, services::Settings& settings, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_settings(settings)
{
    using services::MeterService;
    connect(&service, &MeterService::identified, this,
            [this](const services::MeterIdentity& identity) {
                m_identity = identity;
                emit meterChanged();
            });
    connect(
        &service, &MeterService::configurationRead, this,
        [this](const MeterConfiguration& configuration, const services::MeterIdentity& identity) {
            m_meter = configuration;
            m_identity = identity;
            if (!m_draft)
                setDraft(configuration, {});
            emit meterChanged();
            emit draftChanged();
        });
    connect(&service, &MeterService::planned, this, [this](const services::WritePlan& plan) {
        m_plan = plan;
        m_report.reset();
        emit planChanged();
    });
    connect(&service, &MeterService::written, this, [this](const services::WriteReport& report) {
        m_report = report;
        if (report.allProven() && m_plan && m_meter)
            for (const auto& item : m_plan->items)
                m_meter->items[item.path] = item.wanted;
        emit reportChanged();
        emit meterChanged();
    });
    connect(&service, &MeterService::failed, this, &Workspace::failed);
    connect(&m_undo, &QUndoStack::cleanChanged, this, &Workspace::draftChanged);
}

const typecodes::Family& Workspace::family() const
{
    if (m_draft)
        if (const auto family = Catalogue::installed().family(m_draft->family))
            return **family;
    static const typecodes::Family none;
    return none;
}

int Workspace::adviceCount() const
{
    return static_cast<int>(
        std::count_if(m_problems.begin(), m_problems.end(),
                      [](const typecodes::Violation& violation) { return violation.advice; }));
}

int Workspace::faultCount() const
{
    return static_cast<int>(m_problems.size()) - adviceCount();
}

bool Workspace::isChanged(const std::string& path) const
{
    if (!m_draft || !m_unchanged)
        return false;
    if (path == "typeNumber")
        return m_draft->typeNumber != m_unchanged->typeNumber;
    if (path == "comment")
        return m_draft->comment != m_unchanged->comment;
    const auto* now = m_draft->find(path);
    const auto* before = m_unchanged->find(path);
    return now && before ? *now != *before : now != before;
}

bool Workspace::differsFromMeter(const std::string& path) const
{
    if (!m_meter || !m_draft)
        return false;
    const auto* mine = m_draft->find(path);
    const auto* meters = m_meter->find(path);
    return mine && meters && *mine != *meters;
}

void Workspace::setDraft(const MeterConfiguration& draft, const QString& file)
{
    const bool otherFamily = !m_draft || m_draft->family != draft.family;
    m_draft = draft;
    m_unchanged = draft;
    m_file = file;
    m_undo.clear();
    m_plan.reset();
    m_report.reset();
    check();
    if (otherFamily)
        emit familyChanged();
    emit draftReplaced();
    emit draftChanged();
    emit planChanged();
}

Result<> Workspace::edit(const QString& name, const std::string& path,
                         const typecodes::ItemValue& value)
{
    return editMany(name, {{path, value}});
}

Result<> Workspace::editMany(const QString& name, const Edits& edits)
{
    if (!m_draft)
        return fail(ErrorCode::Usage, "draft", "there is no configuration to edit");
    auto after = *m_draft;
    for (const auto& [path, value] : edits)
        if (const auto set = typecodes::setItem(after, family(), path, value); !set)
            return set;
    if (!(after == *m_draft))
        m_undo.push(new EditCommand(*this, name, *m_draft, std::move(after)));
    return {};
}

Result<> Workspace::takeFromMeter(const std::string& path)
{
    const auto* value = m_meter ? m_meter->find(path) : nullptr;
    if (!value)
        return fail(ErrorCode::Usage, path, "no meter has been read");
    return edit(tr("Take the meter's value"), path, *value);
}

void Workspace::applyDraft(const MeterConfiguration& draft)
{
    m_draft = draft;
    m_plan.reset();
    m_report.reset();
    check();
    emit draftChanged();
    emit planChanged();
}

void Workspace::check()
{
    m_problems =
        m_draft ? typecodes::check(*m_draft, family()) : std::vector<typecodes::Violation>();
}

Result<> Workspace::open(const QString& file)
{
    const auto loaded = services::loadConfiguration(file);
    if (!loaded)
        return fail(loaded.error());
    setDraft(*loaded, QFileInfo(file).absoluteFilePath());
    m_settings.addRecentFile(m_file);
    return {};
}

Result<> Workspace::save(const QString& file)
{
    if (!m_draft)
        return fail(ErrorCode::Usage, "save", "there is no configuration to save");
    if (const auto saved = services::saveConfiguration(file, *m_draft); !saved)
        return saved;
    m_file = QFileInfo(file).absoluteFilePath();
    m_settings.addRecentFile(m_file);
    m_unchanged = m_draft;
    m_undo.setClean();
    emit draftChanged();
    emit saved();
    return {};
}

Result<> Workspace::startNew(const QString& typeNumber)
{
    const auto number = typecodes::parseTypeNumber(typeNumber.toStdString());
    if (!number)
        return fail(number.error());
    const auto ofNumber = Catalogue::installed().family(number->family);
    if (!ofNumber)
        return fail(ofNumber.error());
    const auto begun = typecodes::defaultConfiguration(**ofNumber, number->printed);
    if (!begun)
        return fail(begun.error());
    setDraft(*begun, {});
    return {};
}

void Workspace::startNew(const MeterConfiguration& configuration)
{
    recover(configuration, {});
}

void Workspace::recover(const MeterConfiguration& configuration, const QString& file)
{
    setDraft(configuration, file);
    m_undo.resetClean();
    emit draftChanged();
}

} // namespace metersmith::ui
