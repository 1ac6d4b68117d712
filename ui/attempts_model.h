// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_ATTEMPTS_MODEL_H
#define METERSMITH_UI_ATTEMPTS_MODEL_H

#include "app/services/doctor/diagnosis.h"

#include <QAbstractTableModel>

namespace metersmith::ui
{

/// What the connection doctor tried, in the order of time.
class AttemptsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Outcome, FirstByte, Lasted, ColumnCount };

    explicit AttemptsModel(QObject* parent = nullptr);

    void clear();
    void add(const services::Attempt& attempt);
    void setAttempts(const std::vector<services::Attempt>& attempts);
    const std::vector<services::Attempt>& attempts() const { return m_attempts; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<services::Attempt> m_attempts;
};

/// The bytes of an attempt, both ways, for a monospaced view; secrets are left out already.
QString attemptBytes(const services::Attempt& attempt);
/// All of a diagnosis as text: verdict, what to do, evidence, every attempt with its bytes.
QString diagnosisAsText(const services::Diagnosis& diagnosis);
/// The verdict in two or three words: "Echo only".
QString verdictName(services::Verdict verdict);

} // namespace metersmith::ui

#endif
