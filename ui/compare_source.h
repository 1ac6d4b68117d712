// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_COMPARE_SOURCE_H
#define METERSMITH_UI_COMPARE_SOURCE_H

#include "ui/compare_model.h"

#include <QWidget>

class QComboBox;

namespace metersmith::ui
{

/// Chooses a document to compare with: the meter last read or a recent file; or, as a template, one
/// of the user's templates or a recent file; or any file.
class CompareSource : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Other, Base };
    CompareSource(Workspace& workspace, Kind kind, QWidget* parent = nullptr);

    /// Takes a file; false (and failed()) where it cannot be read.
    bool chooseFile(const QString& file);
    void chooseMeter();
    void chooseNothing();
    /// What is chosen is shown as `name` without being an entry of the list, e.g. out of a folder.
    void showName(const QString& name);

signals:
    void chosen(const metersmith::ui::ComparedDocument& document);
    void failed(const QString& why);

private:
    enum class Entry { Nothing, Meter, Template, File, Browse };
    void fill();
    void take(int row);
    void browse();
    void settle(const ComparedDocument& document);
    void addFiles();

    Workspace& m_workspace;
    Kind m_kind;
    QComboBox* m_combo = nullptr;
    QString m_name; ///< of what is chosen
    bool m_followsMeter = false;
};

} // namespace metersmith::ui

#endif
