#include "ui/text/sale.h"

#include <QTest>

#include "ui/text/place.h"
#include "ui/text/ticket.h"

using namespace kassir;
using sale::Member;
using sale::Money;
using sale::Place;
using sale::Problem;
using sale::Rule;
using sale::Severity;
using sale::VatRate;
using text::Speaker;

Q_DECLARE_METATYPE(Problem)
Q_DECLARE_METATYPE(Place)

namespace {

QString of(const char16_t *text) {
  return QString::fromUtf16(text);
}

Problem error(const Place &place, Rule rule, std::vector<sale::Parameter> parameters = {}) {
  return {Severity::Error, place, rule, std::move(parameters)};
}

sale::Line tomatoes() {
  sale::Line line;
  line.title = QStringLiteral("Tomatoes");
  line.price = Money::fromTiyin(505000);
  line.quantity = sale::Quantity::fromThousandths(2000);
  line.discount = sale::Discount(Money::fromTiyin(10000));
  line.vat = VatRate::fromHundredths(1200);
  line.unitName = QStringLiteral("kg");
  return line;
}

}  // namespace

class SaleTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tellsPlaceRuleAndNumbers_data() {
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("kazakh");
    QTest::addColumn<QString>("russian");
    QTest::addColumn<QString>("english");
    QTest::newRow("short IKPU") << error({Member::Code, 2, {}}, Rule::CodeWrongLength,
                                         {qint64{17}, qint64{16}})
                                << of(u"3-позиция, ИКПУ: 17 цифр керек, ал енгізілгені — 16")
                                << of(u"Позиция 3, ИКПУ: нужно 17 цифр, а введено 16")
                                << of(u"Line 3, IKPU: 17 digits wanted, 16 given");
    QTest::newRow("no JSON") << error({}, Rule::FileNotJson, {qint64{2}, qint64{13}})
                             << of(u"Файлда JSON қатесі бар: 2-жол, 13-баған. Сол жерін түзетіңіз.")
                             << of(u"В файле ошибка JSON: строка 2, столбец 13. Исправьте это место.")
                             << of(u"The file is not valid JSON: line 2, column 13. Correct it there.");
    QTest::newRow("discount")
        << error({Member::Discount, 0, {}}, Rule::DiscountOverGross,
                 {Money::fromTiyin(1000000), Money::fromTiyin(1000050)})
        << of(u"1-позиция, жеңілдік: жеңілдік (10\u00A0000,50\u00A0сом) сомадан "
              u"(10\u00A0000\u00A0сом) артық; оны азайтыңыз")
        << of(u"Позиция 1, скидка: скидка 10\u00A0000,50\u00A0сум больше суммы "
              u"10\u00A0000\u00A0сум; уменьшите её")
        << of(u"Line 1, discount: the discount 10\u00A0000.50\u00A0sum is larger than the sum "
              u"10\u00A0000\u00A0sum; make it smaller");
    QTest::newRow("VAT")
        << error({Member::VatPercent, 0, {}}, Rule::VatNotAccepted,
                 {VatRate::fromHundredths(1600), VatRate::fromHundredths(0), VatRate::fromHundredths(1200)})
        << of(u"1-позиция, ҚҚС мөлшерлемесі: «16\u00A0%» мөлшерлемесі қабылданбайды; мыналардың бірін "
              u"таңдаңыз: 0\u00A0%, 12\u00A0%, ҚҚС-сыз")
        << of(u"Позиция 1, ставка НДС: ставка «16\u00A0%» не принимается; выберите одну из этих: "
              u"0\u00A0%, 12\u00A0%, без НДС")
        << of(u"Line 1, VAT rate: the rate 16% is not accepted; choose one of these: 0%, 12%, "
              u"without VAT");
    QTest::newRow("a list for a file")
        << error({}, Rule::WrongType)
        << of(u"Файл {…} түріндегі JSON нысаны емес. Бұл сату файлы екенін тексеріңіз.")
        << of(u"В файле нет объекта JSON. Проверьте, что это файл продажи.")
        << of(u"The file does not hold a JSON object. Check that it is a sale file.");
  }
  void tellsPlaceRuleAndNumbers() {
    QFETCH(Problem, problem);
    QTEST(text::describe(problem, Speaker(Language::Kazakh)), "kazakh");
    QTEST(text::describe(problem, Speaker(Language::Russian)), "russian");
    QTEST(text::describe(problem, Speaker(Language::English)), "english");
  }

  void namesPlaces_data() {
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("words");
    QTest::newRow("item") << Place{Member::Items, 2, {}} << of(u"Позиция 3");
    QTest::newRow("items") << Place{Member::Items, std::nullopt, {}} << of(u"Список товаров");
    QTest::newRow("thousandth line") << Place{Member::Title, 999, {}}
                                     << of(u"Позиция 1\u00A0000, наименование");
    QTest::newRow("account") << Place{Member::Account, std::nullopt, {}} << of(u"Счёт");
    QTest::newRow("account field") << Place{Member::Account, std::nullopt, of(u"order_id")}
                                   << of(u"Поле счёта «order_id»");
    QTest::newRow("by path") << Place{Member::Other, 2, of(u"items[2].kod")} << of(u"Поле «items[2].kod»");
    QTest::newRow("request") << Place{Member::Request, std::nullopt, of(u"params")} << of(u"Поле «params»");
    QTest::newRow("no path") << Place{Member::Other, std::nullopt, {}} << of(u"Файл");
  }
  void namesPlaces() {
    QFETCH(Place, place);
    QTEST(text::placeName(place, Speaker(Language::Russian)), "words");
  }

  void showsForeignTextHarmlessly() {
    const QString text = text::describe(
        error({Member::Price, 0, {}}, Rule::NotANumber, {of(u"1\u202E\n%2") + QString(5000, u'9')}),
        Speaker(Language::English));
    QVERIFY(text.startsWith(of(u"Line 1, price: “1 %2999")));
    QVERIFY(text.size() < 400);
  }

  void showsATicketInRows() {
    sale::Sale sale;
    sale.lines = {tomatoes(), sale::Line()};
    sale.lines[1].title = of(u"Bag\n");
    sale.lines[1].price = Money::fromTiyin(100000);
    sale.lines[1].quantity = sale::Quantity::fromThousandths(1000);
    sale.lines[1].vat = VatRate::withoutVat();
    sale.shipping = sale::Shipping{of(u"Delivery"), Money::fromTiyin(500000)};
    const sale::Rules rules;
    QCOMPARE(text::ticketRows(sale, calculate(sale, rules), rules, Speaker(Language::Russian)),
             QStringList(
                 {of(u"1. Tomatoes"),
                  of(u"   2\u00A0kg × 5\u00A0050,00 − 100,00 = 10\u00A0000,00; НДС 12\u00A0%: 1\u00A0071,43"),
                  of(u"2. Bag"), of(u"   1 × 1\u00A0000,00 = 1\u00A0000,00; без НДС"),
                  of(u"Скидка: 100,00\u00A0сум"), of(u"В т. ч. НДС: 1\u00A0071,43\u00A0сум"),
                  of(u"Доставка: 5\u00A0000,00\u00A0сум"), of(u"Итого: 16\u00A0000,00\u00A0сум")}));
  }

  void showsADashForWhatIsNotKnown() {
    sale::Sale sale;
    sale.lines = {tomatoes()};
    sale.lines[0].price = {};
    sale.lines[0].vat = {};
    sale::Rules rules;
    rules.vatPayer = sale::VatPayer::No;
    QCOMPARE(text::ticketRows(sale, calculate(sale, rules), rules, Speaker(Language::Kazakh)),
             QStringList({of(u"1. Tomatoes"), of(u"   2\u00A0kg × — = —; ҚҚС-сыз"), of(u"Жеңілдік: —"),
                          of(u"Барлығы: —")}));
  }
};

QTEST_GUILESS_MAIN(SaleTest)
#include "saletest.moc"
