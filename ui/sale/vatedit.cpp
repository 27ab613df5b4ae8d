#include "ui/sale/vatedit.h"

#include <QEvent>

#include "ui/sale/linesmodel.h"
#include "ui/text/number.h"

namespace kassir::ui {

VatEdit::VatEdit(const text::Speaker &speaker, const sale::Rules &rules, QWidget *parent)
    : QComboBox(parent), m_speaker(speaker), m_rates(rules.vatRates) {
  setObjectName(QStringLiteral("vatEdit"));
  m_rates.push_back(sale::VatRate::withoutVat());
  for (std::size_t i = 0; i < m_rates.size(); ++i) addItem(QString());
  translate();
}

void VatEdit::setTyped(const QString &text) {
  int index = findText(text);
  if (index < 0 && !text.isEmpty()) {
    index = count();
    addItem(text);
  }
  setCurrentIndex(index);
}

void VatEdit::changeEvent(QEvent *event) {
  if (event->type() == QEvent::LanguageChange) translate();
  QComboBox::changeEvent(event);
}

// In place, so that the choice stays.
void VatEdit::translate() {
  for (std::size_t i = 0; i < m_rates.size(); ++i)
    setItemText(static_cast<int>(i), text::vatRate(m_rates[i], m_speaker));
  // To a screen reader a list is called by what is chosen in it.
  setAccessibleDescription(LinesModel::tr("VAT"));
}

}  // namespace kassir::ui
