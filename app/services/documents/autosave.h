// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DOCUMENTS_AUTOSAVE_H
#define METERSMITH_SERVICES_DOCUMENTS_AUTOSAVE_H

#include "typecodes/configuration.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QLockFile;

namespace metersmith::services
{

/// A document that a program kept and did not come to save.
struct KeptDraft {
    QString path;     ///< of the kept copy
    QString document; ///< the file it was opened from or saved to; "" if it had none
    QDateTime at;     ///< UTC
    typecodes::MeterConfiguration configuration;
};

/// Keeps a copy of what is not saved yet, so that a crash or a power cut costs seconds of work.
/// Every program has a copy of its own, with a lock beside it; what has no living owner is offered
/// to one program only.
class Autosave
{
public:
    /// `folder` empty: METERSMITH_AUTOSAVE_DIR, else "autosave" in the user's data folder.
    explicit Autosave(const QString& folder = {});
    ~Autosave(); ///< the copy stays
    Autosave(const Autosave&) = delete;
    Autosave& operator=(const Autosave&) = delete;

    const QString& folder() const { return m_folder; }
    /// Writes the copy, whole or not at all. Errors: UnknownFamily; FileUnwritable, naming the
    /// folder and how to choose another.
    Result<> keep(const typecodes::MeterConfiguration& configuration, const QString& document);
    /// Removes this program's own copy: it was saved, or is not wanted.
    void discard();
    bool hasKept() const;

    /// The copies whose programs are gone, newest first; they are this program's from now on.
    /// Unreadable ones are left where they are.
    std::vector<KeptDraft> adopt();
    /// Removes an adopted copy.
    void drop(const KeptDraft& draft);

private:
    Result<> lockOwn();

    QString m_folder;
    QString m_own; ///< this program's copy; "" until the first
    std::unique_ptr<QLockFile> m_lock;
    std::vector<std::pair<QString, std::unique_ptr<QLockFile>>> m_adopted;
};

} // namespace metersmith::services

#endif
