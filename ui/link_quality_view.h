// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_LINK_QUALITY_VIEW_H
#define METERSMITH_UI_LINK_QUALITY_VIEW_H

#include "app/services/line/link_quality.h"

#include <QWidget>

namespace metersmith::ui
{

/// How well the line carries: bars and a number, the counts and times in the tool tip. An aid to
/// seat the optical head.
class LinkQualityView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int bars = 5;

    explicit LinkQualityView(QWidget* parent = nullptr);

    void show(const services::LinkQuality& quality);
    void forget(); ///< nothing is known yet
    /// How many bars are filled: 0 without an answer, at least one with one.
    int filled() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString number() const;

    services::LinkQuality m_quality;
    bool m_known = false;
};

/// The same in words: "good", "usable", "bad", with counts and times.
QString qualityInWords(const services::LinkQuality& quality);

} // namespace metersmith::ui

#endif
