#include "ui/payment/fiscalpart.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/plaintext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/text/fiscal.h"
#include "ui/text/tarlan.h"
#include "ui/theme/role.h"
#include "ui/widgets/linkopener.h"
#include "ui/widgets/qrview.h"

namespace kassir::ui {

namespace {

// As it may be shown: what a link guard refuses may hold anything.
QString shown(const QString &link) {
  constexpr qsizetype longest = 2048;
  return plainText(link, longest);
}

}  // namespace

FiscalPart::FiscalPart(const text::Speaker &speaker, QWidget *parent)
    : Retranslated<QWidget>(parent),
      m_speaker(speaker),
      m_words(plainLabel(this, "fiscalWords")),
      m_number(plainLabel(this, "fiscalNumber")),
      m_link(new QLineEdit(this)),
      m_code(new QrView(this)),
      m_verdict(plainLabel(this, "fiscalVerdict")),
      m_open(new QPushButton(this)),
      m_copy(new QPushButton(this)) {
  m_number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_link->setObjectName(QStringLiteral("fiscalLink"));
  m_link->setReadOnly(true);
  m_code->setObjectName(QStringLiteral("fiscalCode"));
  m_open->setObjectName(QStringLiteral("openFiscalCheckButton"));
  m_copy->setObjectName(QStringLiteral("copyFiscalLinkButton"));
  theme::setRole(*m_verdict, theme::Role::Secondary);
  auto *column = new QVBoxLayout(this);
  for (QWidget *row :
       {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_link),
        static_cast<QWidget *>(m_verdict), static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_copy)})
    column->addWidget(row);
  // For the customer, below what the cashier works with.
  m_code->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  column->addWidget(m_code, 0, Qt::AlignHCenter);
  setAttribute(Qt::WA_StyledBackground);
  theme::setRole(*this, theme::Role::Panel);
  connect(m_open, &QPushButton::clicked, this, [this] { open(); });
  connect(m_copy, &QPushButton::clicked, this,
          [this] { QGuiApplication::clipboard()->setText(m_link->text()); });
  retranslateUi();
}

void FiscalPart::setMaker(settings::FiscalMaker maker, const fiscal::LinkHosts &hosts) {
  m_maker = maker;
  m_hosts = hosts;
  retranslateUi();
}

void FiscalPart::follow(till::FiscalWatch *watch) {
  if (m_watch) m_watch->disconnect(this);
  m_watch = watch;
  m_couldNotOpen = false;
  const auto refresh = [this] {
    retranslateUi();
    Q_EMIT changed();
  };
  if (watch) connect(watch, &till::FiscalWatch::changed, this, refresh);
  if (watch) connect(watch, &QObject::destroyed, this, refresh);
  refresh();
}

bool FiscalPart::isLookedFor() const {
  return isFound() || m_maker == settings::FiscalMaker::Tarlan;
}

bool FiscalPart::isFound() const {
  return m_watch && m_watch->check();
}

bool FiscalPart::hasWords() const {
  return isFound() || !words().isEmpty();
}

QString FiscalPart::words() const {
  if (isFound()) return {};
  const auto failure = m_watch ? m_watch->failure() : std::nullopt;
  if (failure && m_watch->hasEnded()) {
    const QString said = text::serverSaid(*failure, m_speaker);
    const QString why = text::describe(*failure, m_speaker);
    return said.isEmpty() ? why : why + u' ' + said;
  }
  if (m_watch && m_maker == settings::FiscalMaker::Tarlan)
    return tr("Paid. The fiscal check is still being made.");
  switch (m_maker) {
    case settings::FiscalMaker::Payme:
      return tr("Payme makes the fiscal check; it is in the customer's app.");
    case settings::FiscalMaker::OwnRegister:
      return tr("The fiscal check is made on the shop's own cash register.");
    case settings::FiscalMaker::Tarlan:
      return tr("The fiscal check is not looked up: Tarlan is switched off or not set up in the settings.");
    case settings::FiscalMaker::Unknown: return {};
  }
  Q_UNREACHABLE();
}

void FiscalPart::retranslateUi() {
  m_words->setText(words());
  m_words->setVisible(!m_words->text().isEmpty());
  m_link->setAccessibleName(tr("Link of the fiscal check"));
  m_code->setAccessibleName(tr("QR code of the fiscal check"));
  m_open->setText(tr("Open fiscal check"));
  m_open->setAccessibleName(m_open->text());
  m_copy->setText(tr("Copy link of the fiscal check"));
  m_copy->setAccessibleName(m_copy->text());
  showCheck();
}

void FiscalPart::showCheck() {
  const fiscal::FiscalCheck check =
      m_watch ? m_watch->check().value_or(fiscal::FiscalCheck()) : fiscal::FiscalCheck();
  const fiscal::LinkVerdict verdict = fiscal::judge(check.link, m_hosts);
  const QString number = check.number ? check.number->text() : QString();
  m_number->setText(tr("Fiscal check No. %1").arg(number));
  m_number->setVisible(!number.isEmpty());
  if (const QString link = shown(check.link); m_link->text() != link) {
    m_link->setText(link);
    m_link->setCursorPosition(0);
  }
  m_verdict->setText(m_couldNotOpen ? tr("The link could not be opened here. Copy it.")
                                    : text::describe(verdict, m_speaker));
  m_link->setVisible(!check.link.isEmpty());
  m_code->setText(verdict.isAddress() ? check.link : QString());
  m_code->setVisible(verdict.isAddress());
  m_code->setAccessibleDescription(verdict.host);
  m_copy->setVisible(verdict.isAddress());
  m_verdict->setVisible(isFound());
  m_open->setVisible(verdict.mayOpen());
}

void FiscalPart::open() {
  if (!isFound()) return;
  const fiscal::LinkVerdict verdict = fiscal::judge(m_watch->check()->link, m_hosts);
  m_couldNotOpen = !verdict.mayOpen() || !openLink(verdict.url);
  retranslateUi();
}

}  // namespace kassir::ui
