#include "app/window/goods.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kassir;
using namespace kassir::window;
using till::CatalogueFailure;

class GoodsTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  text::Speaker m_speaker{Language::English};

  [[nodiscard]] QString write(const QByteArray &text) const {
    const QString path = m_folder.filePath(QStringLiteral("goods.csv"));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
  }

 private Q_SLOTS:
  void namesAFileThatCannotBeRead() {
    Goods goods(m_speaker);
    const QString path = m_folder.filePath(QStringLiteral("none.csv"));
    const till::CatalogueFile read = goods.load(path);
    QVERIFY(read.failure.has_value());
    QCOMPARE(read.failure->code, CatalogueFailure::Code::Unreadable);
    QCOMPARE(read.failure->file, path);
  }

  void tellsOfAFileOnce() {
    Goods goods(m_speaker);
    const QString path = write("name;barcode\nСүт;478\n;479\n");
    QCOMPARE(goods.load(path).refused.size(), std::size_t{1});
    QVERIFY(goods.load(path).refused.empty());
    QVERIFY(goods.suggest(QStringLiteral("478")).isExact);
  }

  void leavesTheChoiceBetweenGoodsOfOneBarcode() {
    Goods goods(m_speaker);
    static_cast<void>(
        goods.load(write("name;barcode\nСүт 1 л;4780033020133\nСүт 2 л;4780033020133\nНан;4780000000007\n")));
    const ui::Suggestions two = goods.suggest(QStringLiteral("4780033020133"));
    QCOMPARE(two.found.size(), std::size_t{2});
    QVERIFY(two.mustChoose);
    QVERIFY(!two.isExact);
    QVERIFY(!goods.suggest(QStringLiteral("4780000000007")).mustChoose);
    QVERIFY(!goods.suggest(QStringLiteral("сүт")).mustChoose);
  }
};

QTEST_GUILESS_MAIN(GoodsTest)
#include "goodstest.moc"
