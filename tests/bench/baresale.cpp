#include "tests/bench/baresale.h"

#include <QNetworkReply>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslConfiguration>

namespace kassir::bench {

namespace {

const QString connection = QStringLiteral("bare");
// A page has room for one of them.
constexpr int rowSize = 3'900;
constexpr int mostPages = 200;

}  // namespace

BareSale::BareSale(const Stand &stand) : m_request(QUrl(stand.told("paycom_url"))) {
  QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
  tls.setCaCertificates(QSslCertificate::fromPath(stand.told("ca_file")));
  m_request.setSslConfiguration(tls);
  m_request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
  m_request.setRawHeader("X-Auth",
                         stand.told("paycom_id").toLatin1() + ':' + stand.told("paycom_key").toLatin1());
  QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
  database.setDatabaseName(m_folder.filePath(QStringLiteral("bare.db")));
  QSqlQuery query(database.open() ? database : QSqlDatabase());
  const bool isReady = query.exec(QStringLiteral("PRAGMA journal_mode = WAL")) &&
                       query.exec(QStringLiteral("PRAGMA synchronous = FULL")) &&
                       query.exec(QStringLiteral("CREATE TABLE step (number INTEGER PRIMARY KEY, body BLOB) "
                                                 "STRICT")) &&
                       query.exec(QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                                 "FROM n WHERE i < %1) INSERT INTO step SELECT i, "
                                                 "zeroblob(%2) FROM n")
                                      .arg(mostPages)
                                      .arg(rowSize));
  if (!isReady) qFatal("bench_sale: no bare database");
}

BareSale::~BareSale() {
  QSqlDatabase::removeDatabase(connection);
}

void BareSale::sell(const QByteArray &body, int commits, int pages,
                    std::function<void(std::optional<qint64>)> told) {
  m_timer.start();
  if (!commit(commits, pages)) return told(std::nullopt);
  auto *manager = new QNetworkAccessManager;
  QNetworkReply *reply = manager->post(m_request, body);
  QObject::connect(reply, &QNetworkReply::finished, manager, [this, manager, reply, told] {
    const bool isAccepted =
        reply->error() == QNetworkReply::NoError && reply->readAll().contains("\"receipt\"");
    const qint64 took = m_timer.nsecsElapsed();
    manager->deleteLater();
    told(isAccepted ? std::optional(took) : std::nullopt);
  });
}

bool BareSale::commit(int count, int pages) {
  const QSqlDatabase database = QSqlDatabase::database(connection, false);
  QSqlQuery begin(database);
  QSqlQuery write(database);
  QSqlQuery end(database);
  const bool isPrepared = begin.prepare(QStringLiteral("BEGIN IMMEDIATE")) &&
                          write.prepare(QStringLiteral("UPDATE step SET body = ? WHERE number <= ?")) &&
                          end.prepare(QStringLiteral("COMMIT"));
  if (!isPrepared) return false;
  for (int i = 0; i < count; ++i) {
    write.bindValue(0, QByteArray(rowSize, static_cast<char>('a' + i)));
    write.bindValue(1, pages * (i + 1) / count - pages * i / count);
    if (!begin.exec() || !write.exec() || !end.exec()) return false;
  }
  return true;
}

}  // namespace kassir::bench
