#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include "core/paycom/paymentcode.h"

namespace kassir::ui {

/// Hears the code of a customer's app whatever has the focus: 20 digits in a row that begin with 505 and end
/// with Enter or Tab, or with silence where they came as fast as a scanner types. A field into which they
/// went is put back, and the key at their end does nothing.
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
  void add(char digit, quint64 time, QWidget *focus);
  [[nodiscard]] bool isWhole() const;
  void give();
  void forget();

  QByteArray m_digits;  // wiped by forget()
  quint64 m_last = 0;
  bool m_isFast = true;
  QPointer<QLineEdit> m_field;  // into which they go
  bool m_isInField = false;
  QString m_before;  // what stood there
  QTimer m_silence;
};

}  // namespace kassir::ui
