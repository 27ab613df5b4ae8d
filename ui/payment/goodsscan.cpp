#include "ui/payment/goodsscan.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <algorithm>

#include "core/paycom/paymentcode.h"
#include "ui/payment/scankeys.h"

namespace kassir::ui {

namespace {

constexpr qsizetype shortest = 4;
constexpr qsizetype shortestTyped = 8;    // of digits alone: no shorter barcode is typed by hand
constexpr qsizetype longestBarcode = 14;  // of digits alone
constexpr qsizetype longest = 128;
constexpr quint64 longestPause = 2000;  // milliseconds: what was typed before is forgotten by then

bool isField(const QWidget *widget) {
  const auto *field = qobject_cast<const QLineEdit *>(widget);
  if (field != nullptr) return !field->isReadOnly();
  // Lists say that they take text, too: they mean an open cell, which has the focus itself.
  const bool isList = qobject_cast<const QAbstractItemView *>(widget) != nullptr;
  return !isList && widget->testAttribute(Qt::WA_InputMethodEnabled);
}

std::optional<QChar> scannedCharacter(const QKeyEvent &pressed) {
  if (const auto digit = scannedDigit(pressed)) return QLatin1Char(*digit);
  const auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
  const QString text = pressed.text();
  const bool isOne = text.size() == 1 && text[0].isPrint() && !text[0].isSpace();
  return isOne && !(pressed.modifiers() & commands) ? std::optional(text[0]) : std::nullopt;
}

bool isDigits(QStringView text) {
  return std::all_of(text.begin(), text.end(), [](QChar one) { return one >= u'0' && one <= u'9'; });
}

}  // namespace

GoodsScan::GoodsScan(std::function<bool()> isWanted) : m_isWanted(std::move(isWanted)) {
  m_text.reserve(longest + 1);
  qApp->installEventFilter(this);
}

GoodsScan::~GoodsScan() {
  forget();
}

bool GoodsScan::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) return false;
  const auto *widget = static_cast<const QWidget *>(watched);
  // What a widget does not want goes on to its parents, and would be heard again.
  const QWidget *focus = QApplication::focusWidget();
  if (focus != nullptr ? widget != focus : !widget->isWindow()) return false;
  const auto &pressed = *static_cast<const QKeyEvent *>(event);
  if (isModifierKey(pressed.key())) return false;
  if (isField(widget) || pressed.isAutoRepeat() || !m_isWanted()) {
    forget();
    return false;
  }
  if (isScanEnd(pressed.key()) && isWhole()) {
    const QString barcode(m_text.constData(), m_text.size());
    forget();
    Q_EMIT scanned(barcode);
    return true;
  }
  const auto character = scannedCharacter(pressed);
  character ? add(*character, pressed.timestamp()) : forget();
  return false;
}

void GoodsScan::add(QChar character, quint64 time) {
  const quint64 gap = time - std::min(time, m_last);
  // Whoever takes a customer's code takes the key at its end, too: what comes next is another scan.
  const bool isAnother = gap > (paycom::PaymentCode::isOne(m_text) ? longestScanGap : longestPause);
  if (isAnother) forget();
  if (!m_text.isEmpty() && gap > longestScanGap) m_isFast = false;
  m_last = time;
  if (m_text.size() <= longest) m_text.append(character);  // one more: it is none
}

bool GoodsScan::isWhole() const {
  const bool isLongEnough = m_text.size() >= (m_isFast ? shortest : shortestTyped);
  if (!isLongEnough || m_text.size() > longest || (!m_isFast && !isDigits(m_text))) return false;
  return !paycom::PaymentCode::isBegun(m_text) || m_text.size() <= longestBarcode;
}

void GoodsScan::forget() {
  m_text.fill(u'\0');
  m_text.resize(0);
  m_isFast = true;
}

}  // namespace kassir::ui
