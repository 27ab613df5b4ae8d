#include "ui/sale/entryline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QToolButton>
#include <algorithm>
#include <chrono>
#include <utility>

#include "core/paycom/paymentcode.h"
#include "core/sale/ikpu.h"
#include "core/sale/limits.h"
#include "core/sale/typed.h"

namespace kassir::ui {

namespace {

using namespace std::chrono_literals;

// After so long no scanner goes on: what looks like the beginning of a customer's code is a barcode.
constexpr auto scannerSilence = 100ms;

bool isCodeBegun(const QString &text) {
  return paycom::PaymentCode::withoutCode(text.trimmed()).size() < text.trimmed().size();
}

// What nobody knows, as a line to be filled in: digits are a code, everything else a name.
sale::Line newLine(const QString &typed) {
  constexpr qsizetype ikpuDigits = 17;
  const QString digits = sale::withoutSpaces(typed);
  sale::Line line;
  if (!sale::isDigits(digits)) {
    line = sale::withTyped(line, sale::Member::Title, typed);
  } else if (digits.size() == ikpuDigits) {
    line.ikpu = digits;
  } else {
    line.barcode = digits;
  }
  line.quantity = sale::Quantity::fromThousandths(1000);
  return line;
}

}  // namespace

EntryLine::EntryLine(Suggest suggest, QWidget *parent)
    : Retranslated(parent), m_suggest(std::move(suggest)), m_list(new QListWidget(this)) {
  setObjectName(QStringLiteral("entry"));
  setMaxLength(static_cast<int>(sale::longestTitle));
  setClearButtonEnabled(true);
  m_list->setObjectName(QStringLiteral("suggestions"));
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->hide();
  m_suggestSoon.setSingleShot(true);
  connect(&m_suggestSoon, &QTimer::timeout, this, &EntryLine::suggest);
  connect(this, &QLineEdit::textEdited, this,
          [this](const QString &text) { m_suggestSoon.start(isCodeBegun(text) ? scannerSilence : 0ms); });
  connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
    if (!text.isEmpty()) return;
    m_suggestSoon.stop();
    m_list->hide();
  });
  connect(m_list, &QListWidget::itemClicked, this,
          [this](QListWidgetItem *item) { take(m_list->row(item)); });
  EntryLine::retranslateUi();
}

// It lies over the page, so it is a child of the window that may be gone before.
EntryLine::~EntryLine() {
  delete m_list;
}

void EntryLine::retranslateUi() {
  findChild<QToolButton *>()->setAccessibleName(tr("Clear the entry line"));
  if (!m_list->isVisible()) m_list->clear();  // what is left there is in another language
  setPlaceholderText(m_isLoading ? tr("The list of goods is still being read…")
                                 : tr("Barcode, name or IKPU"));
  setAccessibleName(tr("Add an item"));
  m_list->setAccessibleName(tr("Items found"));
  if (!m_list->isVisible()) return;
  const int row = m_list->currentRow();
  m_suggestions = m_suggest(m_wanted);
  fillList();
  m_list->setCurrentRow(row);
}

// With nothing typed there is nothing of its own to undo: the keys are the sale's.
bool EntryLine::event(QEvent *event) {
  if (event->type() == QEvent::ShortcutOverride && text().isEmpty()) {
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) return false;
  }
  return QLineEdit::event(event);
}

void EntryLine::type(const QString &text) {
  QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, text);
  keyPressEvent(&press);
}

void EntryLine::scan(const QString &barcode) {
  setText(barcode);
  if (refuseCode()) return;
  suggest();
  if (!m_suggestions.mustChoose) take(0);
}

void EntryLine::setIsLoading(bool isLoading) {
  if (std::exchange(m_isLoading, isLoading) == isLoading) return;
  retranslateUi();
  if (isLoading) return;
  const QString typed = text();
  for (const QString &waiting : std::exchange(m_waiting, {})) {
    setText(waiting);
    suggest();
    // Where a person must choose nobody is asked now: it becomes a line that wants to be looked at.
    take(m_suggestions.mustChoose ? m_list->count() : 0);
  }
  setText(typed);
  if (hasFocus() && !typed.isEmpty()) suggest();
}

void EntryLine::keyPressEvent(QKeyEvent *event) {
  if (event->matches(QKeySequence::Paste)) return pasteText();
  const int key = event->key();
  const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
  const bool isVertical = key == Qt::Key_Up || key == Qt::Key_Down;
  if (isEnter && refuseCode()) return;
  if (isEnter && !text().trimmed().isEmpty()) {
    if (m_suggestSoon.isActive() || !m_list->isVisible()) suggest();
    if (m_list->currentRow() >= 0) take(m_list->currentRow());
    return;
  }
  if (isVertical && m_suggestSoon.isActive()) suggest();
  if (isVertical && m_list->isVisible()) {
    const int step = key == Qt::Key_Down ? 1 : -1;
    return m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
  }
  if (isVertical && text().isEmpty()) {
    Q_EMIT listWanted();
    return;
  }
  if (key == Qt::Key_Escape && !text().isEmpty()) return clear();
  if (key == Qt::Key_Delete && text().isEmpty()) {
    Q_EMIT removeWanted();
    return;
  }
  const QString typed = event->text();
  if (text().isEmpty() && (typed == QLatin1String("+") || typed == QLatin1String("-"))) {
    Q_EMIT stepped(typed == QLatin1String("+") ? 1 : -1);
    return;
  }
  QLineEdit::keyPressEvent(event);
}

void EntryLine::pasteText() {
  const QString text = QGuiApplication::clipboard()->text();
  const bool isRows = text.trimmed().contains(u'\n') || text.trimmed().contains(u'\t');
  if (isRows) {
    Q_EMIT pasted(text);
  } else {
    paste();
  }
}

void EntryLine::focusOutEvent(QFocusEvent *event) {
  m_suggestSoon.stop();
  m_list->hide();
  QLineEdit::focusOutEvent(event);
}

void EntryLine::resizeEvent(QResizeEvent *event) {
  Retranslated::resizeEvent(event);
  if (m_list->isVisible()) place();
}

// Whoever reads it can charge the customer for a minute.
bool EntryLine::refuseCode() {
  if (!paycom::PaymentCode::isAtEnd(text().trimmed())) return false;
  const QString typed = text().trimmed();
  m_suggestSoon.stop();
  m_list->hide();
  setText(paycom::PaymentCode::withoutCode(typed).toString());
  Q_EMIT codeEntered();
  return true;
}

void EntryLine::suggest() {
  m_suggestSoon.stop();
  m_wanted = paycom::PaymentCode::isAtEnd(text().trimmed()) ? QString() : text().trimmed();
  m_quantity.reset();
  if (const qsizetype star = m_wanted.indexOf(u'*'); star > 0) {
    const auto quantity = sale::Quantity::parse(m_wanted.first(star));
    if (quantity) {
      m_quantity = quantity.value();
      m_wanted = m_wanted.sliced(star + 1).trimmed();
    }
  }
  m_suggestions = m_wanted.isEmpty() ? Suggestions() : m_suggest(m_wanted);
  if (m_wanted.isEmpty()) return m_list->hide();
  fillList();
  place();
}

void EntryLine::fillList() {
  m_list->clear();
  for (const Suggestion &suggestion : m_suggestions.found) {
    const QString detail =
        suggestion.detail.isEmpty() ? QString() : QStringLiteral("  ·  ") + suggestion.detail;
    m_list->addItem(suggestion.title + detail);
  }
  if (m_suggestions.found.empty()) {
    m_list->addItem(m_isLoading ? tr("The list of goods is still being read…")
                                : tr("Not found: “%1”. Add it as a new line").arg(m_wanted));
  }
  m_list->setCurrentRow(m_suggestions.mustChoose ? -1 : 0);
}

void EntryLine::place() {
  if (m_list->parentWidget() != window()) m_list->setParent(window());
  constexpr int mostRows = 8;
  const int rows = std::min(m_list->count(), mostRows);
  const int height = rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
  const QPoint below = mapTo(window(), QPoint(0, this->height()));
  m_list->setGeometry(below.x(), below.y(), width(), height);
  m_list->show();
  m_list->raise();
}

void EntryLine::take(int row) {
  if (m_wanted.isEmpty()) return;
  if (m_isLoading && m_suggestions.found.empty()) {
    m_waiting << text();
    m_list->hide();
    return setText({});
  }
  const auto chosen = static_cast<std::size_t>(row);
  sale::Line line =
      chosen < m_suggestions.found.size() ? m_suggestions.found[chosen].line : newLine(m_wanted);
  if (m_quantity) line.quantity = *m_quantity;
  m_list->hide();
  setText({});  // and clear() could be undone: the text would come back and be rung up twice
  m_suggestions = {};
  Q_EMIT added(line);
}

}  // namespace kassir::ui
