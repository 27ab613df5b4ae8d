#include <QFileInfo>
#include <QSslSocket>
#include <QStorageInfo>
#include <algorithm>

#include "app/cli/errorvalue.h"
#include "app/cli/openjournal.h"
#include "app/cli/vendortest.h"
#include "core/net/tlspolicy.h"
#include "core/store/backupcopy.h"
#include "core/store/backups.h"
#include "core/store/damage.h"
#include "ui/text/commandline.h"
#include "ui/text/doctor.h"
#include "ui/text/number.h"

namespace kassir::cli {

namespace {

using json::Value;
using text::Health;

constexpr qint64 mebibyte = qint64{1024} * 1024;
// Enough for some tens of thousands of sales; a till that fills the rest stops selling. A large journal
// needs more: else no backup of it is made.
constexpr qint64 leastRoom = 200 * mebibyte;

// Without the date of its release, which it tells in English.
QString tlsLibrary() {
  return QSslSocket::sslLibraryVersionString().section(u' ', 0, 1);
}

/// One line of what was examined.
struct Finding {
  const char *name;
  Health health;
  QString text;
};

/// Examines all that a till rests on, and changes nothing. Deletes itself when it is done.
class Examining : public QObject {
 public:
  Examining(Session &session, Finish finish)
      : QObject(&session),
        m_session(session),
        m_finish(std::move(finish)),
        m_test(session, Callback<VendorVerdicts>(
                            this, [this](const VendorVerdicts &verdicts) { tellVendors(verdicts); })) {}

  void start() {
    examineDatabase();
    examineRoom();
    examineTls();
    m_test.start();
  }

 private:
  [[nodiscard]] const text::Speaker &speaker() const { return m_session.speaker(); }

  void add(const char *name, bool isWell, const QString &text) {
    m_findings.push_back({name, isWell ? Health::Well : Health::Ill, text});
  }

  void examineDatabase() {
    const auto journal = readJournal(m_session);
    if (!journal) return add("database", false, inWords(journal.error(), speaker()));
    if (!journal.value()) return add("database", true, text::line(text::Notice::NoJournal, speaker()));
    // It may be a running till's, and is left as it is: with its mark, or without one.
    const store::Database &database = journal.value()->database();
    const auto sound = store::checkSoundness(database, store::depthDue(database.path()));
    if (!sound) return add("database", false, inWords(sound.error(), speaker()));
    add("database", true, text::line(Health::DatabaseWell, {}, speaker()));
    const auto backups = store::backupsIn(m_session.arguments().dataFolder);
    // A clock that ran ahead has named those of the future.
    const auto last = std::find_if(backups.begin(), backups.end(), [](const store::Backup &backup) {
      return backup.name.made <= QDateTime::currentDateTimeUtc();
    });
    if (last == backups.end()) return;
    // The window makes one each day, and says only once why it does not.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isOld = last->name.made < now.addDays(-2) &&
                       store::isSoldSinceBackup(database, m_session.arguments().dataFolder, now);
    add("backup", !isOld,
        text::line(isOld ? Health::BackupOld : Health::LastBackup,
                   last->name.made.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), speaker()));
  }

  // Of the folder, or of what is above it while it is not made yet.
  void examineRoom() {
    QStorageInfo disk(m_session.arguments().dataFolder);
    QDir folder(m_session.arguments().dataFolder);
    while (!disk.isValid() && folder.cdUp()) disk.setPath(folder.path());
    const qint64 room = disk.bytesAvailable();
    const qint64 journal = QFileInfo(store::journalFile(m_session.arguments().dataFolder)).size();
    const bool isEnough = disk.isValid() && room >= std::max(leastRoom, store::roomForCopy(journal));
    add("disk", isEnough,
        text::line(isEnough ? Health::RoomEnough : Health::RoomLow,
                   text::integer(std::max<qint64>(room, 0) / mebibyte), speaker()));
  }

  void examineTls() {
    const auto tls = net::tlsConfiguration(m_session.settings().caFile);
    if (tls) return add("tls", true, text::line(Health::TlsWell, tlsLibrary(), speaker()));
    const bool isCaFile = tls.error() == net::Failure::Code::CaFileUnreadable;
    add("tls", false,
        text::line(isCaFile ? Health::CaFileUnreadable : Health::TlsMissing, m_session.settings().caFile,
                   speaker()));
  }

  void tellVendors(const VendorVerdicts &verdicts) {
    addVendor("payme", QStringLiteral("Payme"), verdicts.paycom, verdicts.tarlan);
    addClock("payme-clock", QStringLiteral("Payme"), verdicts.paycomAhead);
    addVendor("tarlan", QStringLiteral("Tarlan"), verdicts.tarlan, verdicts.paycom);
    addClock("tarlan-clock", QStringLiteral("Tarlan"), verdicts.tarlanAhead);
    tell();
  }

  // A vendor that this shop does not use is no illness: off while it has another, not set up while that
  // works.
  void addVendor(const char *name, const QString &vendor, const Verdict &verdict, const Verdict &other) {
    if (verdict.isOff() && !other.isOff()) return m_findings.push_back({name, Health::Off, vendor});
    add(name, verdict.isWell() || (verdict.isUnused() && other.isWell()), verdict.words);
  }

  void addClock(const char *name, const QString &vendor, const std::optional<std::chrono::seconds> &ahead) {
    if (!ahead) return;
    if (std::chrono::abs(*ahead) <= till::mostClockError)
      return add(name, true, text::line(Health::ClockWell, vendor, speaker()));
    add(name, false,
        text::clockWrong(vendor, static_cast<int>(std::chrono::abs(*ahead).count()),
                         ahead->count() > 0 ? text::ClockError::Ahead : text::ClockError::Behind, speaker()));
  }

  void tell() {
    Value list = Value::array();
    bool isAllWell = true;
    for (const Finding &finding : m_findings) {
      const bool isWell = finding.health != Health::Ill;
      isAllWell = isAllWell && isWell;
      const QString told = text::line(finding.health, finding.text, speaker());
      m_session.say(told);
      list.append(Value::object(
          {{QStringLiteral("name"), Value(QString::fromLatin1(finding.name))},
           {QStringLiteral("ok"), Value(isWell)},
           {QStringLiteral("text"), Value(finding.health == Health::Off ? told : finding.text)}}));
    }
    m_session.answer(
        Value::object({{QStringLiteral("ok"), Value(isAllWell)}, {QStringLiteral("checks"), list}}));
    m_finish(isAllWell ? ExitCode::Done : ExitCode::Usage);
    deleteLater();
  }

  Session &m_session;
  Finish m_finish;
  std::vector<Finding> m_findings;
  VendorTest m_test;
};

}  // namespace

void runDoctor(Session &session, const Finish &finish) {
  (new Examining(session, finish))->start();
}

}  // namespace kassir::cli
