// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/write_pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace metersmith::printing
{

namespace
{

struct Printing {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr QMarginsF marginsInMm{18, 15, 15, 15};
constexpr int resolution = 300; // dots per inch
constexpr int lineOfHead = 8;   // mm at the top and at the bottom
constexpr int smallPoints = 8;

int dots(int millimetres)
{
    return static_cast<int>(millimetres * resolution / 25.4);
}

/// Title at the top, number at the bottom, of one page.
void drawMargins(QPainter& painter, const QRectF& page, const QString& title, int number, int count)
{
    painter.save();
    QFont font;
    font.setPointSize(smallPoints);
    painter.setFont(font);
    painter.setPen(Qt::black);
    const QRectF head(0, 0, page.width(), dots(lineOfHead));
    const QRectF foot(0, page.height() - dots(lineOfHead), page.width(), dots(lineOfHead));
    painter.drawText(
        head, Qt::AlignLeft | Qt::AlignTop,
        painter.fontMetrics().elidedText(title, Qt::ElideRight, static_cast<int>(head.width())));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                     Printing::tr("Page %1 of %2").arg(number).arg(count));
    painter.restore();
}

void drawPage(QPainter& painter, QTextDocument& document, const QRectF& body, int page)
{
    painter.save();
    const qreal top = page * body.height();
    painter.translate(0, dots(lineOfHead) - top);
    const QRectF view(0, top, body.width(), body.height());
    painter.setClipRect(view);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = view;
    context.palette.setColor(QPalette::Text, Qt::black);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

Result<> writePdf(const QString& html, const QString& title, const QString& file)
{
    const std::string place = file.toStdString();
    const QFileInfo info(file);
    if (info.exists() && !info.isFile() && !info.isDir())
        return fail(ErrorCode::FileUnwritable, place, "this is a device, not a file");
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, place, saved.errorString().toStdString());

    QPdfWriter writer(&saved);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Metersmith"));
    writer.setResolution(resolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, marginsInMm,
                                     QPageLayout::Millimeter));

    QPainter painter;
    if (!painter.begin(&writer))
        return fail(ErrorCode::FileUnwritable, place, "the page cannot be drawn into this file");
    const QRectF page(0, 0, writer.width(), writer.height());
    const QRectF body(0, 0, page.width(), page.height() - 2.0 * dots(lineOfHead));

    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setPageSize(body.size());
    const int count = document.pageCount();
    for (int number = 0; number < count; ++number) {
        if (number > 0)
            writer.newPage();
        drawMargins(painter, page, title, number + 1, count);
        drawPage(painter, document, body, number);
    }
    if (!painter.end() || !saved.commit())
        return fail(ErrorCode::FileUnwritable, place, saved.errorString().toStdString());
    return {};
}

} // namespace metersmith::printing
