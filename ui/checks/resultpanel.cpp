#include "ui/checks/resultpanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include "core/base/plaintext.h"
#include "ui/checks/failuretext.h"
#include "ui/text/fiscal.h"
#include "ui/text/remedy.h"
#include "ui/theme/role.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkopener.h"

namespace kassir::ui {

namespace {

constexpr qsizetype longestLink = 2048;

// So that a label with a long word in it does not widen the window. The parts are longer than the numbers of
// real checks: what a person selects in those is the number alone.
QString breakable(const QString &text) {
  constexpr qsizetype part = 16;
  const QChar zeroWidthSpace(0x200b);
  QString result;
  for (qsizetype i = 0; i < text.size(); i += part) result += text.mid(i, part) + zeroWidthSpace;
  return result;
}

}  // namespace

ResultPanel::ResultPanel(const text::Speaker &speaker, QWidget *parent)
    : Retranslated(parent),
      m_speaker(speaker),
      m_order(new QLabel(this)),
      m_outcome(new QLabel(this)),
      m_server(new QLabel(this)),
      m_settings(new QPushButton(this)),
      m_found(new QWidget(this)),
      m_numberName(new QLabel(m_found)),
      m_number(new QLabel(m_found)),
      m_copyNumber(new QPushButton(m_found)),
      m_verdictText(new QLabel(m_found)),
      m_link(new QLabel(m_found)),
      m_qr(new QrView(m_found)),
      m_open(new QPushButton(m_found)),
      m_copyLink(new QPushButton(m_found)),
      m_print(new QPushButton(m_found)),
      m_pdf(new QPushButton(m_found)) {
  setObjectName(QStringLiteral("result"));
  build();
  wire();
  ResultPanel::retranslateUi();
}

void ResultPanel::build() {
  const auto name = [](QWidget *widget, const char *objectName) {
    widget->setObjectName(QString::fromLatin1(objectName));
  };
  name(m_order, "resultOrder");
  name(m_outcome, "outcome");
  name(m_server, "serverSaid");
  name(m_settings, "openSettings");
  name(m_found, "found");
  name(m_numberName, "fiscalNumberName");
  name(m_number, "fiscalNumber");
  name(m_copyNumber, "copyNumber");
  name(m_verdictText, "linkVerdict");
  name(m_link, "link");
  name(m_qr, "linkCode");
  name(m_open, "openLink");
  name(m_copyLink, "copyLink");
  name(m_print, "printCheck");
  name(m_pdf, "savePdf");
  for (QLabel *label : {m_order, m_outcome, m_server, m_number, m_verdictText, m_link}) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
  }
  for (QPushButton *button : {m_settings, m_copyNumber, m_open, m_copyLink, m_print, m_pdf})
    button->setAutoDefault(false);
  theme::setRole(*m_order, theme::Role::Title);
  theme::setRole(*m_server, theme::Role::Secondary);
  theme::setRole(*m_numberName, theme::Role::Secondary);
  theme::setRole(*m_link, theme::Role::Secondary);
  theme::setRole(*m_number, theme::Role::Total);
  // A first role here, since one that comes to a label on the screen brings no room around its text.
  theme::setRole(*m_outcome, theme::Role::Neutral);
  theme::setRole(*m_verdictText, theme::Role::Neutral);
  m_number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_numberName->setBuddy(m_number);

  auto *buttons = new FlowLayout;
  for (QPushButton *button : {m_open, m_copyLink, m_copyNumber, m_print, m_pdf}) buttons->addWidget(button);
  auto *words = new QVBoxLayout;
  words->setSpacing(6);
  words->addWidget(m_numberName);
  words->addWidget(m_number);
  words->addWidget(m_verdictText);
  words->addWidget(m_link);
  words->addLayout(buttons);
  words->addStretch();
  auto *both = new QHBoxLayout(m_found);
  both->setContentsMargins(0, 0, 0, 0);
  both->setSpacing(16);
  both->addLayout(words, 1);
  both->addWidget(m_qr, 0, Qt::AlignTop);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(6);
  column->addWidget(m_order);
  column->addWidget(m_outcome);
  column->addWidget(m_server);
  column->addWidget(m_settings, 0, Qt::AlignLeft);
  column->addWidget(m_found);
  column->addStretch();
  // As they lie, since the eye goes that way.
  QWidget *last = m_settings;
  for (QWidget *next :
       std::initializer_list<QWidget *>{m_number, m_open, m_copyLink, m_copyNumber, m_print, m_pdf}) {
    setTabOrder(last, next);
    last = next;
  }
}

void ResultPanel::wire() {
  connect(m_settings, &QPushButton::clicked, this,
          [this] { Q_EMIT settingsWanted(text::remedyOf(m_lookup->outcome.error())); });
  connect(m_copyNumber, &QPushButton::clicked, this,
          [this] { copy(check().number->text(), Note::NumberCopied); });
  connect(m_copyLink, &QPushButton::clicked, this, [this] { copy(check().link, Note::LinkCopied); });
  connect(m_open, &QPushButton::clicked, this, &ResultPanel::open);
  connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(m_lookup->orderId, check()); });
  connect(m_pdf, &QPushButton::clicked, this, [this] { Q_EMIT pdfWanted(m_lookup->orderId, check()); });
}

void ResultPanel::setLookup(const PastLookup &lookup, const fiscal::LinkHosts &hosts) {
  m_lookup.emplace(lookup);
  m_verdict = lookup.outcome ? fiscal::judge(lookup.outcome.value().link, hosts) : fiscal::LinkVerdict();
  m_note = Note::None;
  follow();
}

void ResultPanel::clear() {
  m_lookup.reset();
  follow();
}

void ResultPanel::retranslateUi() {
  m_numberName->setText(tr("Fiscal number"));
  m_settings->setText(tr("Open settings"));
  m_copyNumber->setText(tr("Copy number"));
  m_open->setText(tr("Open link"));
  m_copyLink->setText(tr("Copy link"));
  m_print->setText(tr("Print…"));
  m_pdf->setText(tr("Save PDF…"));
  m_qr->setAccessibleName(tr("Link as a QR code"));
  for (QPushButton *button : {m_settings, m_copyNumber, m_open, m_copyLink})
    button->setAccessibleName(button->text());
  m_print->setAccessibleName(tr("Print fiscal check"));
  m_pdf->setAccessibleName(tr("Save fiscal check as PDF"));
  follow();
}

void ResultPanel::follow() {
  const bool isFound = m_lookup && m_lookup->outcome;
  for (QLabel *label : {m_order, m_outcome}) label->setVisible(m_lookup.has_value());
  m_found->setVisible(isFound);
  m_server->hide();
  m_settings->hide();
  if (!m_lookup) return;
  m_order->setText(tr("Order %1").arg(breakable(m_lookup->orderId)));
  m_order->setAccessibleName(tr("Order %1").arg(m_lookup->orderId));
  if (isFound) return followCheck(check());
  const till::FiscalLookupFailure &failure = m_lookup->outcome.error();
  const auto *answer = std::get_if<tarlan::LookupFailure>(&failure);
  const bool mayCome = answer != nullptr && answer->code == tarlan::LookupFailure::Code::NotYet;
  m_outcome->setText((mayCome ? QStringLiteral("⏳ ") : QStringLiteral("✕ ")) +
                     failureText(failure, m_speaker));
  theme::setRole(*m_outcome, mayCome ? theme::Role::Waiting : theme::Role::Bad);
  m_server->setText(serverText(failure, m_speaker));
  m_server->setVisible(!m_server->text().isEmpty());
  m_settings->setVisible(!text::remedyOf(failure).isEmpty());
}

void ResultPanel::followCheck(const fiscal::FiscalCheck &check) {
  sayNote();
  for (QWidget *part : std::initializer_list<QWidget *>{m_numberName, m_number, m_copyNumber})
    part->setVisible(check.number.has_value());
  const QString number = check.number ? check.number->text() : QString();
  // Setting a text takes a selection away, also the same text.
  if (m_number->text() != breakable(number)) m_number->setText(breakable(number));
  m_number->setAccessibleName(m_numberName->text() + u' ' + number);
  const bool mayOpen = m_verdict.mayOpen();
  const QString link = plainText(check.link, longestLink);
  m_verdictText->setText((mayOpen ? QStringLiteral("✓ ") : QStringLiteral("⚠ ")) +
                         text::describe(m_verdict, m_speaker));
  theme::setRole(*m_verdictText, mayOpen ? theme::Role::Good : theme::Role::Waiting);
  m_link->setText(breakable(link));
  m_link->setAccessibleName(link);
  m_link->setVisible(!link.isEmpty());
  m_qr->setText(m_verdict.isAddress() ? check.link : QString());
  m_qr->setVisible(m_verdict.isAddress());
  m_qr->setAccessibleDescription(m_verdict.host);
  m_open->setVisible(m_verdict.isAddress());
  m_open->setEnabled(mayOpen);
  m_copyLink->setVisible(m_verdict.isAddress());
}

void ResultPanel::copy(const QString &text, Note note) {
  QGuiApplication::clipboard()->setText(text);
  setNote(note);
}

void ResultPanel::open() {
  setNote(openLink(m_verdict.url) ? Note::None : Note::NotOpened);
}

void ResultPanel::setNote(Note note) {
  m_note = note;
  sayNote();
}

// In the line that tells of the check: below the buttons it would be out of sight on a small screen.
void ResultPanel::sayNote() {
  const auto say = [this](const QString &text, bool isGood) {
    m_outcome->setText((isGood ? QStringLiteral("✓ ") : QStringLiteral("⚠ ")) + text);
    theme::setRole(*m_outcome, isGood ? theme::Role::Good : theme::Role::Waiting);
  };
  switch (m_note) {
    case Note::None: return say(tr("Fiscal check found"), true);
    case Note::NumberCopied: return say(tr("The fiscal number is copied"), true);
    case Note::LinkCopied: return say(tr("The link is copied"), true);
    case Note::NotOpened:
      return say(tr("The link could not be opened. Copy it, or scan the QR code with a phone."), false);
  }
}

}  // namespace kassir::ui
