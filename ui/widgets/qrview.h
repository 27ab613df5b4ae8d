#pragma once

#include <QWidget>
#include <optional>

#include "core/slip/qrcode.h"

namespace kassir::ui {

/// A text as a QR code, black on white in every palette, as large as fits in whole pixels. What it means to a
/// person who cannot see it, its accessible name and description, its user sets.
class QrView : public QWidget {
  Q_OBJECT

 public:
  explicit QrView(QWidget *parent = nullptr);

  /// An empty text, or one too long for a code, shows nothing.
  void setText(const QString &text);

  [[nodiscard]] QSize sizeHint() const override;
  /// Two pixels a module: what a phone's camera still reads from a screen.
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] int heightForWidth(int width) const override { return width; }

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  [[nodiscard]] int modules() const;

  std::optional<slip::QrCode> m_code;
};

}  // namespace kassir::ui
