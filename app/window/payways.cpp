#include "app/window/payways.h"

#include <QApplication>

#include "core/till/access/journalkey.h"
#include "ui/payment/codedialog.h"
#include "ui/text/vault.h"

namespace kassir::window {

PayWays::PayWays(Parts parts, ui::SalePage &page, ui::PaymentPanel &panel)
    : m_parts(parts), m_page(page), m_panel(panel), m_scan(nullptr) {
  connect(&m_panel, &ui::PaymentPanel::linkWanted, this, &PayWays::sendLink);
  connect(&m_panel, &ui::PaymentPanel::paidMeanwhile, this,
          [this] { tell([] { return tr("The customer has paid meanwhile: nothing else was done"); }); });
  connect(&m_panel, &ui::PaymentPanel::codeNotUsed, this, &PayWays::tellUnused);
  connect(&m_parts.sales, &till::OpenSales::codeDropped, this,
          [this](const till::Checkout *sale, till::CallStart why) { tellDropped(*sale, why); });
  connect(&m_page, &ui::SalePage::codeEntered, this,
          [this] { tell([] { return tr("Press F12 first: this is the code of a customer's Payme app"); }); });
  connect(&m_scan, &ui::CodeScan::scanned, this, &PayWays::take);
}

void PayWays::sendLink(const paycom::PhoneNumber &phone) {
  till::Checkout *checkout = m_parts.paying.checkout();
  if (checkout == nullptr) return;
  const auto key = till::journalKey(m_parts.secrets);
  if (!key)
    return m_parts.complaints.tell([failure = key.error(), &speaker = m_parts.speaker] {
      return QStringList{text::describe(failure, speaker)};
    });
  const auto start = checkout->payment().sendLink(phone, till::phoneHash(key.value(), phone.digits()));
  if (start != till::CallStart::Begun) tellUnsent(start);
}

// Nothing but a payment that waits before the eyes of the cashier is paid by a code that comes in.
void PayWays::take(paycom::PaymentCode &code) {
  const QWidget *asked = QApplication::activeModalWidget();
  const bool isAskedFor = qobject_cast<const ui::CodeDialog *>(asked) != nullptr;
  if (asked != nullptr && !isAskedFor) {
    QApplication::beep();
    return tell(
        [] { return tr("The customer's code was not used: answer the question, then scan it again"); });
  }
  const till::Checkout *checkout = m_parts.paying.checkout();
  if (checkout == nullptr || !m_panel.isVisible()) {
    QApplication::beep();
    return tell([] { return tr("Press F12 first: this is the code of a customer's Payme app"); });
  }
  m_panel.payBy(code);
}

void PayWays::tellUnused(till::CallStart why) {
  QApplication::beep();
  tell([why] {
    switch (why) {
      case till::CallStart::Begun: break;
      case till::CallStart::UnderWay:
        return tr("A code of the customer's is being used already: wait for Payme's answer");
      case till::CallStart::NothingWaits:
        return tr("The customer's code was not used: no payment waits to be paid");
      case till::CallStart::TakenMeanwhile:
        return tr(
            "The customer's code was not used: this payment is paid already, or is being paid otherwise");
      case till::CallStart::NotKept:
        return tr(
            "The customer's code was not used: the journal cannot be written. Nothing was paid with it");
    }
    return QString();
  });
}

// Whoever scanned it may be with the next customer by now.
void PayWays::tellDropped(const till::Checkout &sale, till::CallStart why) {
  if (&sale == m_parts.paying.checkout()) return tellUnused(why);
  QApplication::beep();
  const bool isKept = why != till::CallStart::NotKept;
  m_parts.complaints.tell([number = sale.record().number, isKept] {
    const QString words = isKept
                              ? tr("The customer's code was not used for sale %1: its payment did not wait "
                                   "any more when Payme was asked")
                              : tr("The customer's code was not used for sale %1: the journal cannot be "
                                   "written. Nothing was paid with it");
    return QStringList{words.arg(number)};
  });
}

void PayWays::tellUnsent(till::CallStart why) {
  tell([why] {
    switch (why) {
      case till::CallStart::Begun: break;
      case till::CallStart::UnderWay: return tr("An SMS is being sent already: wait for Payme's answer");
      case till::CallStart::NothingWaits:
      case till::CallStart::TakenMeanwhile: return tr("No SMS was sent: the payment does not wait any more");
      case till::CallStart::NotKept: return tr("No SMS was sent: the journal cannot be written");
    }
    return QString();
  });
}

void PayWays::tell(const std::function<QString()> &words) {
  m_page.isVisible() ? m_page.tell(words) : m_parts.complaints.tell([words] { return QStringList{words()}; });
}

}  // namespace kassir::window
