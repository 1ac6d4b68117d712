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
    /// Paths with their values; std::monostate removes an item.
    using Edits = std::vector<std::pair<std::string, typecodes::ItemValue>>;

    Workspace(services::MeterService& service, services::Settings& settings,
              QObject* parent = nullptr);

    services::MeterService& service() { return m_service; }
    services::Settings& settings() { return m_settings; }
    QUndoStack& undoStack() { return m_undo; }

    bool hasDraft() const { return m_draft.has_value(); }
    /// Precondition: hasDraft().
    const typecodes::MeterConfiguration& draft() const { return *m_draft; }
    /// The draft's family; without a draft a family that has nothing.
    const typecodes::Family& family() const;
    const std::optional<typecodes::MeterConfiguration>& meterConfiguration() const
    {
        return m_meter;
    }
    const std::optional<services::MeterIdentity>& identity() const { return m_identity; }
    /// Every broken rule, advice too.
    const std::vector<typecodes::Violation>& problems() const { return m_problems; }
    int faultCount() const;  ///< problems that keep the draft from being written
    int adviceCount() const; ///< worth knowing
    bool mayBeWritten() const { return m_draft.has_value() && faultCount() == 0; }
    bool differsFromMeter(const std::string& path) const; ///< false while no meter was read
    /// True if the item is not as in the document last opened, begun or saved.
    bool isChanged(const std::string& path) const;

    QString file() const { return m_file; }
    bool isModified() const { return !m_undo.isClean(); }

    /// Replaces the draft; not undoable (a document was opened or begun).
    void setDraft(const typecodes::MeterConfiguration& draft, const QString& file);
    /// One undoable edit; `name` as the menu shows it. Errors: those of setItem; nothing changes
    /// then.
    Result<> edit(const QString& name, const std::string& path, const typecodes::ItemValue& value);
    /// Several values as one undoable edit, set in their order. Errors: those of the first that is
    /// refused; nothing changes then.
    Result<> editMany(const QString& name, const Edits& edits);
    /// Takes the value that the meter has.
    Result<> takeFromMeter(const std::string& path);

    Result<> open(const QString& file);
    Result<> save(const QString& file);
    /// Begins a document of the type number's family with its usual values. Errors: those of
    /// parseTypeNumber.
    Result<> startNew(const QString& typeNumber);
    /// Begins a document; it counts as changed until it is saved.
    void startNew(const typecodes::MeterConfiguration& configuration);
    /// Puts back what was kept of an unsaved document; it counts as changed.
    void recover(const typecodes::MeterConfiguration& configuration, const QString& file);

    const std::optional<services::WritePlan>& plan() const { return m_plan; }
    const std::optional<services::WriteReport>& report() const { return m_report; }

    /// For the undo command only.
    void applyDraft(const typecodes::MeterConfiguration& draft);

signals:
    /// The draft is of another family than before; comes first, so that editors can be made anew.
    void familyChanged();
    void draftChanged();
    void draftReplaced(); ///< another document
    void saved();
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
    std::optional<typecodes::MeterConfiguration> m_unchanged; ///< as opened, begun or saved
    std::optional<typecodes::MeterConfiguration> m_meter;
    std::optional<services::MeterIdentity> m_identity;
    std::vector<typecodes::Violation> m_problems;
    std::optional<services::WritePlan> m_plan;
    std::optional<services::WriteReport> m_report;
    QString m_file;
};

} // namespace metersmith::ui

#endif
