#pragma once

#include <QKeyEvent>
#include <QObject>
#include <functional>

namespace kassir::ui {

/// Hears goods that are scanned, or typed as digits and entered, while there is no field to take them:
/// letters and digits that end with Enter or Tab. That key then does nothing else. Of a customer's code it
/// says nothing, nor of a part of one.
class GoodsScan : public QObject {
  Q_OBJECT

 public:
  /// Hears nothing where `isWanted` says no.
  explicit GoodsScan(std::function<bool()> isWanted);
  ~GoodsScan() override;

 Q_SIGNALS:
  void scanned(const QString &barcode);

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void add(QChar character, quint64 time);
  [[nodiscard]] bool isWhole() const;
  void forget();

  std::function<bool()> m_isWanted;
  QString m_text;  // wiped by forget(): it may be a customer's code
  quint64 m_last = 0;
  bool m_isFast = true;
};

}  // namespace kassir::ui
