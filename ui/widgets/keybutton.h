#pragma once

#include <QPushButton>

namespace kassir::ui {

/// A button that tells the key which does the same, in a small frame behind its words.
class KeyButton : public QPushButton {
  Q_OBJECT

 public:
  explicit KeyButton(QWidget *parent = nullptr);

  /// As it is printed on the keyboard; empty for none.
  void setKey(const QString &key);
  [[nodiscard]] const QString &key() const { return m_key; }
  /// What a key adds to the width.
  [[nodiscard]] int widthOf(const QString &key) const;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  [[nodiscard]] QFont keyFont() const;

  QString m_key;
};

}  // namespace kassir::ui
