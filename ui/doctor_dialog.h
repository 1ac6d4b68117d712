// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_DOCTOR_DIALOG_H
#define METERSMITH_UI_DOCTOR_DIALOG_H

#include "app/services/doctor/diagnosis.h"
#include "protocol/result.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace metersmith::ui
{

class AttemptsModel;
class Card;
class StatusBadge;
class Workspace;

/// "Why does it not answer?": what the connection doctor tries while it tries it, then its verdict
/// with the fix and the evidence. Beside the window, not in front of it.
class DoctorDialog : public QDialog
{
    Q_OBJECT

public:
    /// `signOn` hands port and settings to the service before it begins.
    DoctorDialog(Workspace& workspace, std::function<Result<>()> signOn, QWidget* parent = nullptr);

    /// Begins, unless the service is busy; says so if it cannot.
    void examine();
    void addAttempt(const services::Attempt& attempt);
    void showDiagnosis(const services::Diagnosis& diagnosis);
    const std::optional<services::Diagnosis>& diagnosis() const { return m_diagnosis; }

signals:
    /// The user takes settings that work: options such as "--protocol mode-e".
    void settingsChosen(const QString& options);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeVerdict();
    QWidget* makeBytes();
    QWidget* makeButtons();
    void connectService();
    void beginAnew();
    void makeRoom();
    void showBytes();
    void allow();

    Workspace& m_workspace;
    std::function<Result<>()> m_signOn;
    std::optional<services::Diagnosis> m_diagnosis;
    bool m_asked = false; ///< the operation under way is the doctor's
    AttemptsModel* m_attempts = nullptr;
    QTableView* m_table = nullptr;
    StatusBadge* m_state = nullptr;
    Card* m_verdict = nullptr;
    QLabel* m_finding = nullptr;
    QLabel* m_fix = nullptr;
    QLabel* m_evidence = nullptr;
    QToolButton* m_fold = nullptr;
    QPlainTextEdit* m_bytes = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_use = nullptr;
};

} // namespace metersmith::ui

#endif
