#include "ui/print/raster.h"

#include <QColor>

#include "ui/print/sliplayout.h"

namespace kassir::print {

std::vector<QImage> rasterOf(const slip::Slip &slip, HeadWidth head) {
  constexpr int dotsPerInch = 203;
  constexpr int bandHeight = 2000;
  const int width = static_cast<int>(head);
  QImage model(width, 1, QImage::Format_Mono);
  const Sheet sheet = rollSheet({width, bandHeight}, dotsPerInch);
  const SlipLayout layout(slip, sheet, &model);
  std::vector<QImage> bands;
  for (int page = 0; page < layout.pageCount(); ++page) {
    if (layout.heightOf(page) == 0) continue;
    QImage band(width, layout.heightOf(page), QImage::Format_Mono);
    band.setColorTable({QColor(Qt::white).rgb(), QColor(Qt::black).rgb()});
    band.fill(0);
    QPainter painter(&band);
    layout.paint(painter, page);
    painter.end();
    bands.push_back(std::move(band));
  }
  return bands;
}

}  // namespace kassir::print
