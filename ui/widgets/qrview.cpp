#include "ui/widgets/qrview.h"

#include <QPainter>
#include <algorithm>

namespace kassir::ui {

using slip::QrCode;

QrView::QrView(QWidget *parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void QrView::setText(const QString &text) {
  m_code = QrCode::encode(text);
  updateGeometry();
  update();
}

QSize QrView::sizeHint() const {
  constexpr int comfortable = 180;
  return QSize(comfortable, comfortable).expandedTo(minimumSizeHint());
}

QSize QrView::minimumSizeHint() const {
  return QSize(modules(), modules()) * 2;
}

void QrView::paintEvent(QPaintEvent *) {
  if (!m_code) return;
  QPainter painter(this);
  // In pixels of the device, which are smaller than the widget's on a dense screen: a module that is no whole
  // number of them would be blurred or of uneven width.
  const QTransform toDevice = painter.deviceTransform();
  const auto inDevice = [&toDevice](int length) { return static_cast<int>(length * toDevice.m11()); };
  const int module = std::min(inDevice(width()), inDevice(height())) / modules();
  if (module == 0) return;
  painter.scale(1 / toDevice.m11(), 1 / toDevice.m22());
  const int side = module * modules();
  painter.translate((inDevice(width()) - side) / 2, (inDevice(height()) - side) / 2);
  painter.fillRect(0, 0, side, side, Qt::white);
  for (int y = 0; y < m_code->size(); ++y) {
    for (int x = 0; x < m_code->size(); ++x) {
      if (!m_code->isDark(x, y)) continue;
      painter.fillRect((x + QrCode::quietZone) * module, (y + QrCode::quietZone) * module, module, module,
                       Qt::black);
    }
  }
}

int QrView::modules() const {
  return m_code ? m_code->size() + 2 * QrCode::quietZone : 0;
}

}  // namespace kassir::ui
