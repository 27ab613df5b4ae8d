#include "ui/text/slip.h"

#include <QSet>
#include <QTest>

using namespace kassir;
using text::Speaker;

class SlipTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void saysWhatThePaperIs_data() {
    QTest::addColumn<QString>("kazakh");
    QTest::addColumn<QString>("russian");
    QTest::addColumn<QString slip::Words::*>("words");
    const auto row = [](QString slip::Words::*words, const char16_t *kazakh, const char16_t *russian) {
      QTest::newRow(qPrintable(QString::fromUtf16(russian)))
          << QString::fromUtf16(kazakh) << QString::fromUtf16(russian) << words;
    };
    row(&slip::Words::notFiscal, u"ТҮБІРТЕК. ФИСКАЛДЫҚ ЧЕК БОЛЫП ТАБЫЛМАЙДЫ",
        u"КВИТАНЦИЯ. НЕ ЯВЛЯЕТСЯ ФИСКАЛЬНЫМ ЧЕКОМ");
    row(&slip::Words::training, u"ОҚУ РЕЖИМІ — ЖАРАМСЫЗ", u"УЧЕБНЫЙ РЕЖИМ — НЕДЕЙСТВИТЕЛЬНО");
    row(&slip::Words::unpaid, u"ТӨЛЕНБЕГЕН", u"НЕ ОПЛАЧЕНО");
    row(&slip::Words::paid, u"ТӨЛЕНДІ", u"ОПЛАЧЕНО");
    row(&slip::Words::cancelled, u"КҮШІ ЖОЙЫЛДЫ", u"ОТМЕНЕНО");
    row(&slip::Words::fiscalDetails, u"Фискалдық чек туралы мәлімет", u"Сведения о фискальном чеке");
  }
  void saysWhatThePaperIs() {
    QFETCH(QString slip::Words::*, words);
    QTEST(text::slipWords(Speaker(Language::Kazakh)).*words, "kazakh");
    QTEST(text::slipWords(Speaker(Language::Russian)).*words, "russian");
  }

  void tellsTheStatesApartInEveryLanguage() {
    for (const Language language : {Language::Kazakh, Language::Russian, Language::English}) {
      const Speaker speaker(language);
      const slip::Words words = text::slipWords(speaker);
      const QSet<QString> states{words.paid,    words.unpaid,     words.unconfirmed, words.held,
                                 words.stopped, words.cancelling, words.cancelled};
      QCOMPARE(states.size(), 7);
      QVERIFY(!states.contains(QString()));
    }
  }

  void numbersCopiesAndNamesRates() {
    const Speaker kazakh(Language::Kazakh);
    const Speaker russian(Language::Russian);
    QCOMPARE(text::slipWords(kazakh).copy(2), QStringLiteral("КӨШІРМЕ № 2"));
    QCOMPARE(text::slipWords(russian).copy(2), QStringLiteral("КОПИЯ № 2"));
    const auto twelve = sale::VatRate::fromHundredths(12'00);
    QCOMPARE(text::slipWords(kazakh).vatOf(twelve), QStringLiteral("Оның ішінде ҚҚС 12\u00A0%"));
    QCOMPARE(text::slipWords(russian).vatOf(sale::VatRate::withoutVat()), QStringLiteral("Без НДС"));
  }

  void saysWhyAPdfWasNotSaved() {
    const print::PdfFailure failure{print::PdfFailure::Code::CannotCreate, QStringLiteral("/x/1.pdf")};
    QCOMPARE(text::describe(failure, Speaker(Language::Kazakh)),
             QStringLiteral("PDF файлын бұл жерге сақтау мүмкін емес: /x/1.pdf. Басқа қалтаны таңдаңыз."));
    QCOMPARE(text::describe({print::PdfFailure::Code::CannotWrite, failure.path}, Speaker(Language::Russian)),
             QStringLiteral("Не удалось записать PDF на диск: /x/1.pdf. Проверьте свободное место и "
                            "сохраните ещё раз."));
  }

  void saysThatThePrinterRefused() {
    QCOMPARE(
        text::printerRefused(Speaker(Language::Russian)),
        QStringLiteral("Принтер не принял квитанцию. Проверьте, включён ли он, и напечатайте ещё раз или "
                       "сохраните как PDF."));
  }

  void writesSumsToTheTiyin() {
    const Speaker speaker(Language::Russian);
    const slip::Words words = text::slipWords(speaker);
    const auto amount = sale::Money::fromTiyin(12'500'00);
    QCOMPARE(words.money(amount), QStringLiteral("12\u00A0500,00"));
    QCOMPARE(words.sum(amount), QStringLiteral("12\u00A0500,00\u00A0сум"));
    QCOMPARE(words.quantity(sale::Quantity::fromThousandths(220)), QStringLiteral("0,22"));
  }
};

Q_DECLARE_METATYPE(QString slip::Words::*)

QTEST_GUILESS_MAIN(SlipTest)
#include "sliptest.moc"
