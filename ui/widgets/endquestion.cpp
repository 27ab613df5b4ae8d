#include "ui/widgets/endquestion.h"

namespace kassir::ui {

EndQuestion::EndQuestion(Ending ending, const QString &payment, QWidget *parent)
    : Question([ending, payment] { return wordsOf(ending, payment); }, theme::Role::Danger, parent) {}

Question::Words EndQuestion::wordsOf(Ending ending, const QString &payment) {
  switch (ending) {
    case Ending::Payment:
      return {tr("Cancel payment"),
              tr("Payme is asked how the payment stands, and it is cancelled if nobody is paying it. The "
                 "customer cannot pay it then. If it is paid already, it stays, and you are told."),
              tr("Cancel the payment"), tr("Keep it")};
    case Ending::OtherPayment:
      return {tr("Cancel the other payment"),
              tr("Payme is asked how payment %1 stands, and it is cancelled if nobody is paying it. The "
                 "sale's own payment stays.")
                  .arg(payment),
              tr("Cancel the other one"), tr("Keep it")};
    case Ending::Sale:
      return {tr("Give up"), tr("Give this sale up? A payment that turns up will be cancelled."),
              tr("Give the sale up"), tr("Keep it")};
  }
  Q_UNREACHABLE();
}

}  // namespace kassir::ui
