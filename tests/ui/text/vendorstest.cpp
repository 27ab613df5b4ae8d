#include "ui/text/paycom.h"

#include <QTest>

#include "ui/text/settings.h"
#include "ui/text/tarlan.h"
#include "ui/text/till.h"

using namespace kassir;
using text::Speaker;

namespace {

QString of(const char16_t *text) {
  return QString::fromUtf16(text);
}

const paycom::ServerMessage polyglot{
    {}, of(u"Счёт не найден"), of(u"Hisob topilmadi"), of(u"No such account")};

paycom::Failure refusal(qint64 code, const paycom::ServerMessage &message = {}) {
  paycom::Failure failure;
  failure.kind = paycom::Failure::Kind::Refused;
  failure.code = code;
  failure.message = message;
  return failure;
}

}  // namespace

class VendorsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tellsThatNothingWasSentAndWhy() {
    paycom::Failure failure;
    failure.kind = paycom::Failure::Kind::NotSent;
    failure.transport = {net::Failure::Code::HostNotFound, net::Delivery::NotSent};
    QCOMPARE(text::describe(failure, {}, Speaker(Language::Russian)),
             of(u"Нет связи с Payme. Сервер не найден. Проверьте сетевое подключение и адрес."));
  }

  void namesTheServerThatDoesNotKnowTheTill() {
    const QString host = of(u"checkout.test.paycom.uz");
    QCOMPARE(
        text::describe(refusal(paycom::code::noPrivilege), host, Speaker(Language::Russian)),
        of(u"Payme не знает эту кассу на сервере «checkout.test.paycom.uz». Проверьте режим, идентификатор и "
           u"ключ."));
    QCOMPARE(text::describe(refusal(paycom::code::noPrivilege), host, Speaker(Language::Kazakh)),
             of(u"Payme бұл кассаны «checkout.test.paycom.uz» серверінде танымайды. Режимді, идентификатор "
                u"мен кілтті "
                u"тексеріңіз."));
  }

  void namesTheAccountFieldThatIsRefused() {
    paycom::Failure failure = refusal(paycom::code::wrongAccount);
    failure.data = QStringLiteral("login");
    QVERIFY(text::describe(failure, {}, Speaker(Language::English)).contains(of(u"“login”")));
  }

  void tellsTheCodeOfARefusalItDoesNotKnow() {
    QCOMPARE(text::describe(refusal(-31999), {}, Speaker(Language::Kazakh)),
             of(u"Payme бас тартты, коды -31999."));
  }

  void choosesTheServersLanguage() {
    QCOMPARE(text::serverWords(polyglot, Language::Kazakh), polyglot.russian);
    QCOMPARE(text::serverWords(polyglot, Language::Russian), polyglot.russian);
    QCOMPARE(text::serverWords(polyglot, Language::English), polyglot.english);
    QCOMPARE(text::serverWords({{}, {}, of(u"Hisob"), of(u"Account")}, Language::Kazakh), of(u"Hisob"));
    QCOMPARE(text::serverWords({of(u"Bad"), {}, {}, {}}, Language::Russian), of(u"Bad"));
    QCOMPARE(text::serverWords({}, Language::Russian), QString());
  }

  void quotesTheServer() {
    QCOMPARE(text::serverSaid(refusal(-31610, polyglot), Speaker(Language::Russian)),
             of(u"Ответ Payme: «Счёт не найден» (код -31610)"));
    QCOMPARE(text::serverSaid(refusal(-31610), Speaker(Language::English)), of(u"Payme's code: -31610"));
    QCOMPARE(text::serverSaid(paycom::Failure(), Speaker(Language::English)), QString());
    const tarlan::LookupFailure tarlan{.code = tarlan::LookupFailure::Code::Refused,
                                       .serverCode = 1014,
                                       .message = of(u"Invalid signature")};
    QCOMPARE(text::serverSaid(tarlan, Speaker(Language::Kazakh)),
             of(u"Tarlan жауабы: «Invalid signature» (коды 1014)"));
    QCOMPARE(text::describe(tarlan, Speaker(Language::Kazakh)),
             of(u"Tarlan қолтаңбаны қабылдамады. Баптаулардағы құпия кілтті тексеріңіз."));
    QCOMPARE(text::serverSaid(tarlan::LookupFailure(), Speaker(Language::English)), QString());
  }

  void keepsTheGoodsUnlessTheMoneyCame_data() {
    QTest::addColumn<qint64>("state");
    QTest::addColumn<bool>("hasError");
    QTest::addColumn<QString>("words");
    QTest::newRow("paid") << qint64{4} << false << of(u"Оплачено.");
    QTest::newRow("paid with error")
        << qint64{4} << true << of(u"Оплачено. Payme отметил ошибку в этом платеже. Товар не отдавайте.");
    QTest::newRow("held") << qint64{5} << false
                          << of(u"Деньги заблокированы на карте, но ещё не списаны. Товар не отдавайте.");
    QTest::newRow("stopped") << qint64{20} << false
                             << of(u"Payme остановил платёж для ручной проверки. Товар не отдавайте.");
    QTest::newRow("unknown") << qint64{1234} << false
                             << of(u"Неизвестное состояние 1234. Товар не отдавайте.");
  }
  void keepsTheGoodsUnlessTheMoneyCame() {
    QFETCH(qint64, state);
    QFETCH(bool, hasError);
    QTEST(text::describeState(state, hasError, Speaker(Language::Russian)), "words");
  }

  void namesTheSettingThatIsMissing() {
    const Speaker speaker(Language::Russian);
    QCOMPARE(text::describe(till::SetupFailure{till::Vendor::Paycom, till::SetupFailure::Code::IdMissing},
                            speaker),
             of(u"Идентификатор кассы в Payme не указан. Укажите его в настройке paycom.id."));
    QVERIFY(text::describe(till::SetupFailure{till::Vendor::Tarlan, till::SetupFailure::Code::SecretMissing},
                           speaker)
                .contains(of(u"tarlan-secret")));
    const till::SetupFailure locked{till::Vendor::Paycom,
                                    till::SetupFailure::Code::SecretUnreachable,
                                    {vault::VaultFailure::Code::Busy, of(u"/v")}};
    QVERIFY(
        text::describe(locked, speaker).endsWith(of(u"занято другой программой: /v. Повторите попытку.")));
  }

  void namesWhatIsWrongInAList() {
    const settings::SettingFailure open{settings::SettingFailure::Code::OpenToAll,
                                        of(u"fiscal.link-hosts"),
                                        of(u"a.kz, Com.KZ"),
                                        {},
                                        0,
                                        of(u"com.kz")};
    for (const Language language : {Language::Kazakh, Language::Russian, Language::English})
      QVERIFY(text::describe(open, of(u"Sites"), Speaker(language)).contains(of(u" com.kz")));
  }

  void saysHowManySalesAreInTheWayAndWhereTheyAre() {
    using settings::SettingFailure;
    const SettingFailure open{SettingFailure::Code::OpenSales, of(u"paycom.order-field"), {}, {}, 3};
    const Speaker inWindow(Language::Russian, text::Medium::Window);
    QCOMPARE(text::describe(open, of(u"Поле"), inWindow),
             of(u"Поле: 3 продажи ещё не завершены, о них касса спрашивает там, куда их отправила: адрес и "
                u"идентификатор можно сменить после этого (см. журнал, F9), ключ — в любое время"));
    QVERIFY(!text::describe(open, Speaker(Language::Russian)).contains(of(u"F9")));
  }

  void suggestsSettingsSpelledAlmostSo() {
    using settings::SettingFailure;
    const Speaker speaker(Language::English);
    QCOMPARE(
        text::describe(
            SettingFailure{SettingFailure::Code::UnknownKey, of(u"paycom.idd"), {}, {of(u"paycom.id")}, 0},
            speaker),
        of(u"Setting paycom.idd: there is no such setting. Did you mean this: paycom.id?"));
    QCOMPARE(text::describe(SettingFailure{SettingFailure::Code::UnknownKey, of(u"x"), {}, {}, 0}, speaker),
             of(u"Setting x: there is no such setting"));
    QCOMPARE(text::describe(SettingFailure{SettingFailure::Code::NotOneOf,
                                           of(u"vendors.paycom"),
                                           of(u"yes"),
                                           {of(u"on"), of(u"off")},
                                           0},
                            speaker),
             of(u"Setting vendors.paycom, value “yes”: one of these is wanted: on, off"));
  }
};

QTEST_GUILESS_MAIN(VendorsTest)
#include "vendorstest.moc"
