#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <memory>

#include "tests/support/payingtill.h"
#include "tests/support/widgettest.h"
#include "ui/payment/paymentpanel.h"

namespace kassir::test {

/// A payment panel on the screen that follows a sale on its way through a network made by hand.
class OpenPanel {
 public:
  OpenPanel() {
    panel.resize(340, 690);
    panel.follow(&till.checkout());
    panel.show();
  }

  void send() {
    till.send();
    QTRY_VERIFY(till.state() != sale::SaleState::Sending);
  }
  void accept() {
    till.willCreate();
    send();
    QCOMPARE(till.state(), sale::SaleState::Accepted);
  }
  template <class Widget = QLabel>
  [[nodiscard]] Widget *part(const char *name) const {
    auto *found = panel.findChild<Widget *>(QLatin1String(name));
    if (!found) qFatal("no %s", name);
    return found;
  }
  [[nodiscard]] QString words(const char *name) const { return part(name)->text(); }
  [[nodiscard]] bool shows(const char *name) const { return part<QWidget>(name)->isVisible(); }
  void press(const char *name) {
    QVERIFY2(shows(name), name);
    part<QPushButton>(name)->click();
  }

  text::Speaker speaker{Language::English};
  PayingTill till;
  ui::PaymentPanel panel{speaker, till.clock};
};

}  // namespace kassir::test
