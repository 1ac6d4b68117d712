// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_CT_ASSISTANT_MODEL_H
#define METERSMITH_UI_CT_ASSISTANT_MODEL_H

#include "typecodes/ct_assistant.h"
#include "ui/workspace.h"

namespace metersmith::ui
{

/// The plate of the current transformers as it is being typed, what follows from it, and the one
/// edit that puts it into the draft. Tested without widgets.
class CtAssistantModel : public QObject
{
    Q_OBJECT

public:
    /// One line of "what it does".
    struct Effect {
        QString name;
        QString value;
        QString how; ///< why; for the tool tip
    };
    struct Pair {
        int primary = 0;
        int secondary = 0;
    };

    explicit CtAssistantModel(Workspace& workspace, QObject* parent = nullptr);

    /// Why the family has no assistant; empty if it has.
    QString unavailable() const;

    int primary() const { return m_primary; }
    int secondary() const { return m_secondary; }
    const std::map<std::string, std::string>& codes() const { return m_codes; } ///< Z22 to Z24
    bool isSecondaryFixed() const; ///< the type number says it
    std::vector<int> secondaries() const;
    std::vector<Pair> usualPairs() const;
    void setPlate(int primary, int secondary);
    void setCode(const std::string& id, const std::string& code);
    void reset(); ///< what the draft has

    const std::optional<typecodes::CtAdvice>& advice() const { return m_advice; }
    const QString& error() const { return m_error; } ///< why there is no advice
    QStringList remarks() const; ///< without those that only repeat a chosen code
    std::vector<Effect> effects() const;
    bool differs() const; ///< applying would change the draft
    /// False: refused; error() says why and nothing changed.
    bool apply();
    /// Sets the ratio alone, at once.
    bool setRatio(int ratio);

signals:
    void changed();

private:
    void follow();
    void advise();
    std::map<std::string, std::string> draftCodes() const;
    void describeDisplay(std::vector<Effect>& effects) const;

    Workspace& m_workspace;
    int m_primary = 0;
    int m_secondary = 5;
    std::map<std::string, std::string> m_codes;
    /// The draft's values when the plate was last taken over, to notice that they changed.
    std::tuple<std::int64_t, std::int64_t, std::map<std::string, std::string>> m_seen;
    std::optional<typecodes::CtAdvice> m_advice;
    QString m_error;
};

} // namespace metersmith::ui

#endif
