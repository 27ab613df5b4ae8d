#pragma once

#include <QComboBox>

#include "core/sale/rules.h"
#include "ui/text/speaker.h"

namespace kassir::ui {

/// The VAT rates a shop may use, to choose one from. Keeps a rate from elsewhere that is none of them.
class VatEdit : public QComboBox {
  Q_OBJECT

 public:
  VatEdit(const text::Speaker &speaker, const sale::Rules &rules, QWidget *parent = nullptr);

  /// As the model gives and takes it.
  void setTyped(const QString &text);
  [[nodiscard]] QString typed() const { return currentText(); }

 protected:
  void changeEvent(QEvent *event) override;

 private:
  void translate();

  const text::Speaker &m_speaker;
  std::vector<sale::VatRate> m_rates;
};

}  // namespace kassir::ui
