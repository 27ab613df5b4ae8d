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
  for (Run *run : {&m_row, &m_burst}) run->digits.reserve(paycom::PaymentCode::length + 1);
  m_silence.setSingleShot(true);
  m_silence.setInterval(silence);
  connect(&m_silence, &QTimer::timeout, this, [this] {
    if (m_burst.isWhole()) give(m_burst);
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
  if (const Run *run = whole(); run != nullptr && isScanEnd(pressed.key())) {
    give(*run);
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
  if (field != m_field) forget();
  if (m_row.digits.isEmpty()) {
    m_field = field;
    m_isInField = field != nullptr;
    m_row.begin(field);
    m_burst.begin(field);
  } else if (time > m_last + longestScanGap) {
    m_burst.begin(field);
  }
  m_last = time;
  m_row.add(digit);
  m_burst.add(digit);
  m_silence.start();
}

const CodeScan::Run *CodeScan::whole() const {
  if (m_row.isWhole()) return &m_row;
  return m_burst.isWhole() ? &m_burst : nullptr;
}

// What was half typed still is: a value that follows the sale must not take its place.
void CodeScan::give(const Run &run) {
  // Its field went with its dialog, which has been answered.
  if (m_isInField && (!m_field || !m_field->isVisible())) return forget();
  auto code = paycom::PaymentCode::parse(SecretBytes(run.digits));
  if (m_field && !m_field->isReadOnly()) {
    m_field->setText(run.before.text);
    m_field->setCursorPosition(run.before.cursor);
    m_field->setModified(run.before.isModified);
  }
  forget();
  if (code) Q_EMIT scanned(*code);
}

void CodeScan::forget() {
  m_silence.stop();
  m_row.wipe();
  m_burst.wipe();
  m_field.clear();
  m_isInField = false;
}

bool CodeScan::Run::isWhole() const {
  return paycom::PaymentCode::parse(SecretBytes(digits)).has_value();
}

void CodeScan::Run::begin(const QLineEdit *field) {
  wipe();
  if (field != nullptr) before = {field->text(), field->cursorPosition(), field->isModified()};
}

void CodeScan::Run::add(char digit) {
  if (digits.size() <= paycom::PaymentCode::length) digits.append(digit);  // one more: it is no code
}

void CodeScan::Run::wipe() {
  digits.fill('\0');
  digits.resize(0);
  before = {};
}

}  // namespace kassir::ui
