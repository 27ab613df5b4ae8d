#include "app/window/goods.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kassir;
using namespace kassir::window;

class GoodsTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  text::Speaker m_speaker{Language::Russian};
  std::unique_ptr<Goods> m_goods;

  [[nodiscard]] QString file(const QByteArray &rows) const {
    const QString path = m_folder.filePath(QStringLiteral("goods.csv"));
    QFile file(path);
    const bool isWritten = file.open(QFile::WriteOnly) && file.write("name;barcode\n" + rows) > 0;
    return isWritten ? path : QString();
  }
  [[nodiscard]] QString many() const {
    QByteArray rows;
    for (int i = 0; i < 60'000; ++i)
      rows += "Товар " + QByteArray::number(i) + ';' + QByteArray::number(i) + '\n';
    return file(rows + ";7\n");
  }
  [[nodiscard]] bool knows(const char *typed) const {
    return !m_goods->suggest(QString::fromUtf8(typed)).found.empty();
  }

 private Q_SLOTS:
  void init() { m_goods = std::make_unique<Goods>(m_speaker); }

  void areThereAtOnceWhenTheyAreFew() {
    QSignalSpy loaded(m_goods.get(), &Goods::loaded);
    m_goods->load(file("Нан;478\nСүт;479\n"));
    QCOMPARE(loaded.size(), 1);
    QVERIFY(!m_goods->isLoading());
    QVERIFY(knows("478") && knows("Сүт"));
    m_goods->load({});
    QVERIFY(!knows("478"));
  }

  void nameAFileThatCannotBeRead() {
    QSignalSpy loaded(m_goods.get(), &Goods::loaded);
    const QString path = m_folder.filePath(QStringLiteral("none.csv"));
    m_goods->load(path);
    QCOMPARE(loaded.size(), 1);
    const auto read = loaded.at(0).at(0).value<till::CatalogueFile>();
    QVERIFY(read.failure.has_value());
    QCOMPARE(read.failure->code, till::CatalogueFailure::Code::Unreadable);
    QCOMPARE(read.failure->file, path);
  }

  void areToldOfOnce() {
    QSignalSpy loaded(m_goods.get(), &Goods::loaded);
    const QString path = file("Сүт;478\n;479\n");
    m_goods->load(path);
    m_goods->load(path);
    QCOMPARE(loaded.size(), 1);
    QVERIFY(m_goods->suggest(QStringLiteral("478")).isExact);
  }

  void areForAPersonToChooseWhereABarcodeIsNotOne() {
    m_goods->load(file("Сүт 1 л;4780033020133\nСүт 2 л;4780033020133\nНан;4780000000007\n"));
    const ui::Suggestions two = m_goods->suggest(QStringLiteral("4780033020133"));
    QCOMPARE(two.found.size(), std::size_t{2});
    QVERIFY(two.mustChoose);
    QVERIFY(!two.isExact);
    QVERIFY(!m_goods->suggest(QStringLiteral("4780000000007")).mustChoose);
    QVERIFY(!m_goods->suggest(QStringLiteral("сүт")).mustChoose);
  }

  void letTheWindowGoOnWhenTheyAreMany() {
    m_goods->load(file("Нан;478x\nСүт;\n"));
    QVERIFY(knows("Сүт"));
    QSignalSpy loading(m_goods.get(), &Goods::loadingChanged);
    QSignalSpy loaded(m_goods.get(), &Goods::loaded);
    m_goods->load(many());
    QVERIFY(m_goods->isLoading());
    QCOMPARE(loading.takeLast().at(0).toBool(), true);
    QVERIFY2(knows("Сүт") && !knows("Товар"), "what was known is known until the new list is there");
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 60'000);
    QCOMPARE(loading.takeLast().at(0).toBool(), false);
    QVERIFY(knows("59999") && knows("Товар") && !knows("Сүт"));
    const auto read = loaded.at(0).at(0).value<till::CatalogueFile>();
    QCOMPARE(read.refused.size(), 1u);
    QCOMPARE(read.refused.front().line, 60'002);
  }

  void takesTheLastFileItWasGiven() {
    QSignalSpy loaded(m_goods.get(), &Goods::loaded);
    m_goods->load(many());
    m_goods->load(file("Нан;478\n"));
    QCOMPARE(loaded.size(), 1);
    QVERIFY(!m_goods->isLoading());
    QVERIFY(knows("478"));
  }
};

QTEST_GUILESS_MAIN(GoodsTest)
#include "goodstest.moc"
