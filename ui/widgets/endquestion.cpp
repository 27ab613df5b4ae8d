#include "ui/widgets/endquestion.h"

#include <QCoreApplication>

namespace kassir::ui {

namespace {

struct EndQuestion {
  Q_DECLARE_TR_FUNCTIONS(kassir::ui::EndQuestion)

 public:
  static Question::Words words(Ending ending, const QString &payment) {
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
};

}  // namespace

Question *endQuestion(Ending ending, const QString &payment, QWidget *parent) {
  return new Question([ending, payment] { return EndQuestion::words(ending, payment); }, theme::Role::Danger,
                      parent);
}

}  // namespace kassir::ui
