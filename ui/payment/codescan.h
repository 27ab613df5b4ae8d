#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include "core/paycom/paymentcode.h"

namespace kassir::ui {

/// Hears the code of a customer's app whatever has the focus: 20 digits in a row that begin with 505 and end
/// with Enter or Tab, or with silence where they came as fast as a scanner types, also right behind digits
/// that were typed. A field into which they went is as it was, half typed or not, and the key at their end
/// does nothing.
class CodeScan : public QObject {
  Q_OBJECT

 public:
  explicit CodeScan(QObject *parent);
  ~CodeScan() override;

 Q_SIGNALS:
  /// Whoever hears it may take what is in it.
  void scanned(kassir::paycom::PaymentCode &code);

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  struct Before {
    QString text;
    int cursor = 0;
    bool isModified = false;
  };
  // Digits one after the other, and the field as it was before the first of them.
  struct Run {
    [[nodiscard]] bool isWhole() const;
    void begin(const QLineEdit *field);
    void add(char digit);
    void wipe();

    QByteArray digits;
    Before before;
  };

  void add(char digit, quint64 time, QWidget *focus);
  [[nodiscard]] const Run *whole() const;
  void give(const Run &run);
  void forget();

  Run m_row;    // since the last key that was no digit: a code may be typed by hand
  Run m_burst;  // of them, those since the last pause: a scanner's
  quint64 m_last = 0;
  QPointer<QLineEdit> m_field;  // into which they go
  bool m_isInField = false;
  QTimer m_silence;
};

}  // namespace kassir::ui
