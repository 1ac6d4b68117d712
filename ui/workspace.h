// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_WORKSPACE_H
#define METERSMITH_UI_WORKSPACE_H

#include "app/services/meter_service.h"
#include "app/services/settings.h"
#include "typecodes/rules.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace metersmith::ui
{

/// What the pages share: the meter last read, the draft under edit with its undo stack and its
/// problems, the plan and the report. Tested without a window.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(services::MeterService& service, services::Settings& settings,
              QObject* parent = nullptr);

    services::MeterService& service() { return m_service; }
    services::Settings& settings() { return m_settings; }
    QUndoStack& undoStack() { return m_undo; }

    bool hasDraft() const { return m_draft.has_value(); }
    /// Precondition: hasDraft().
    const typecodes::MeterConfiguration& draft() const { return *m_draft; }
    const typecodes::Family& family() const; ///< of the draft, else the default family
    const std::optional<typecodes::MeterConfiguration>& meterConfiguration() const
    {
        return m_meter;
    }
    const std::optional<services::MeterIdentity>& identity() const { return m_identity; }
    const std::vector<typecodes::Violation>& problems() const { return m_problems; }
    bool differsFromMeter(const std::string& path) const; ///< false while no meter was read

    QString file() const { return m_file; }
    bool isModified() const { return !m_undo.isClean(); }

    /// Replaces the draft; not undoable (a document was opened or begun).
    void setDraft(const typecodes::MeterConfiguration& draft, const QString& file);
    /// One undoable edit; `name` as the menu shows it. Errors: those of setItem; nothing changes
    /// then.
    Result<> edit(const QString& name, const std::string& path, const typecodes::ItemValue& value);
    /// Takes the value that the meter has.
    Result<> takeFromMeter(const std::string& path);

    Result<> open(const QString& file);
    Result<> save(const QString& file);
    Result<> startNew(const QString& typeNumber);

    const std::optional<services::WritePlan>& plan() const { return m_plan; }
    const std::optional<services::WriteReport>& report() const { return m_report; }

    /// For the undo command only.
    void applyDraft(const typecodes::MeterConfiguration& draft);

signals:
    void draftChanged();
    void draftReplaced(); ///< another document
    void meterChanged();
    void planChanged();
    void reportChanged();
    void failed(const metersmith::Error& error);

private:
    void check();

    services::MeterService& m_service;
    services::Settings& m_settings;
    QUndoStack m_undo;
    std::optional<typecodes::MeterConfiguration> m_draft;
    std::optional<typecodes::MeterConfiguration> m_meter;
    std::optional<services::MeterIdentity> m_identity;
    std::vector<typecodes::Violation> m_problems;
    std::optional<services::WritePlan> m_plan;
    std::optional<services::WriteReport> m_report;
    QString m_file;
};

} // namespace metersmith::ui

#endif
