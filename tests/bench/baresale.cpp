#include "tests/bench/baresale.h"

#include <QNetworkReply>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslConfiguration>

namespace kassir::bench {

namespace {

const QString connection = QStringLiteral("bare");

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
                       query.exec(QStringLiteral("CREATE TABLE step (body BLOB) STRICT"));
  if (!isReady) qFatal("bench_sale: no bare database");
}

BareSale::~BareSale() {
  QSqlDatabase::removeDatabase(connection);
}

void BareSale::sell(const QByteArray &body, int commits, std::function<void(std::optional<qint64>)> told) {
  m_timer.start();
  if (!commit(commits, body)) return told(std::nullopt);
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

bool BareSale::commit(int count, const QByteArray &body) {
  QSqlQuery query(QSqlDatabase::database(connection, false));
  for (int i = 0; i < count; ++i) {
    const bool isKept = query.exec(QStringLiteral("BEGIN IMMEDIATE")) &&
                        query.prepare(QStringLiteral("INSERT INTO step (body) VALUES (?)")) &&
                        (query.addBindValue(body), query.exec()) && query.exec(QStringLiteral("COMMIT"));
    if (!isKept) return false;
  }
  return true;
}

}  // namespace kassir::bench
