#include "ui/payment/codescan.h"

#include <QApplication>
#include <chrono>

#include "ui/payment/scankeys.h"

namespace kassir::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto silence = 60ms;

}  // namespace

CodeScan::CodeScan(QObject *parent) : QObject(parent) {
  m_digits.reserve(paycom::PaymentCode::length + 1);
  m_silence.setSingleShot(true);
  m_silence.setInterval(silence);
  connect(&m_silence, &QTimer::timeout, this, [this] {
    if (m_isFast && isWhole()) give();
  });
  qApp->installEventFilter(this);
}

CodeScan::~CodeScan() {
  forget();
}

bool CodeScan::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) return false;
  auto *widget = static_cast<QWidget *>(watched);
  // What a widget does not want goes on to its parents, and would be heard again.
  const QWidget *focus = QApplication::focusWidget();
  if (focus != nullptr ? widget != focus : !widget->isWindow()) return false;
  const auto &pressed = *static_cast<const QKeyEvent *>(event);
  if (isModifierKey(pressed.key())) return false;
  if (isScanEnd(pressed.key()) && isWhole()) {
    give();
    return true;
  }
  const auto digit = scannedDigit(pressed);
  if (digit && !pressed.isAutoRepeat()) {
    add(*digit, pressed.timestamp(), widget);
  } else {
    forget();
  }
  return false;
}

void CodeScan::add(char digit, quint64 time, QWidget *focus) {
  auto *field = qobject_cast<QLineEdit *>(focus);
  if (!m_digits.isEmpty() && field != m_field) forget();
  if (m_digits.isEmpty()) {
    m_field = field;
    m_isInField = field != nullptr;
    m_before = field != nullptr ? field->text() : QString();
  } else if (time > m_last + longestScanGap) {
    m_isFast = false;
  }
  m_last = time;
  if (m_digits.size() <= paycom::PaymentCode::length) m_digits.append(digit);  // one more: it is no code
  m_silence.start();
}

bool CodeScan::isWhole() const {
  return paycom::PaymentCode::parse(SecretBytes(m_digits)).has_value();
}

void CodeScan::give() {
  // Its field went with its dialog, which has been answered.
  if (m_isInField && (!m_field || !m_field->isVisible())) return forget();
  auto code = paycom::PaymentCode::parse(SecretBytes(m_digits));
  if (m_field && !m_field->isReadOnly()) m_field->setText(m_before);
  forget();
  if (code) Q_EMIT scanned(*code);
}

void CodeScan::forget() {
  m_silence.stop();
  m_digits.fill('\0');
  m_digits.resize(0);
  m_isFast = true;
  m_field.clear();
  m_isInField = false;
  m_before.clear();
}

}  // namespace kassir::ui
