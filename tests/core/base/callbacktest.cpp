#include <QTest>
#include <memory>

#include "core/base/callback.h"

class CallbackTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void callsWhileItsOwnerLives() {
    QObject owner;
    int heard = 0;
    const kassir::Callback<int> callback(&owner, [&heard](int number) { heard = number; });
    callback(7);
    QCOMPARE(heard, 7);
  }

  void isSilentOnceItsOwnerIsGone() {
    auto owner = std::make_unique<QObject>();
    int heard = 0;
    const kassir::Callback<int> callback(owner.get(), [&heard](int number) { heard = number; });
    owner.reset();
    callback(7);
    QCOMPARE(heard, 0);
  }
};

QTEST_GUILESS_MAIN(CallbackTest)
#include "callbacktest.moc"
