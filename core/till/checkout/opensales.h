#pragma once

#include <map>
#include <memory>

#include "core/till/checkout/checkout.h"

namespace kassir::till {

/// The sales that somebody still waits for, each watched until it is settled: those of this run, and those
/// that the journal held when it began.
class OpenSales : public QObject {
  Q_OBJECT

 public:
  /// The way to whom a sale was sent; null while its key cannot be had. Stays with whoever gives it.
  using Ways = std::function<paycom::PaycomClient *(const store::Peer &)>;

  struct Parts {
    store::Journal &journal;
    Clock &clock;
    Ways ways;
    Random random;
    store::Actor person = store::Actor::Cashier;
  };

  /// Journal and clock must outlive it.
  explicit OpenSales(Parts parts, CheckoutPolicy policy = {}, QObject *parent = nullptr);
  ~OpenSales() override;

  /// Takes up what the journal holds unsettled, or with an alarm, judges what was under way, and watches it.
  /// Once, at the start.
  [[nodiscard]] Result<void, store::Failure> takeUp();
  /// Likewise those whose way could not be had. After the settings or the secrets have changed.
  void takeUpUnreachable();
  /// Takes up one more that has just been frozen. Null where its way cannot be had.
  Checkout *add(store::SaleRecord record);

  /// In their order.
  [[nodiscard]] std::vector<Checkout *> all() const;
  [[nodiscard]] Checkout *find(const QString &orderId) const;
  /// Those whose way cannot be had: nobody looks after them until it can.
  [[nodiscard]] const std::vector<store::SaleRecord> &unreachable() const { return m_unreachable; }
  /// Also of a sale that is settled, from the journal: held until it is released. Null, and nothing is held,
  /// where there is no such sale, or no way.
  [[nodiscard]] Checkout *fetch(const QString &orderId);
  /// How many of all are not settled; if somebody is named, of those that were sent there, and with those of
  /// which there is an alarm.
  [[nodiscard]] qsizetype count(const std::optional<store::Peer> &peer = std::nullopt) const;

  /// Those of which there is an alarm that nobody has dealt with, also those that nobody looks after.
  /// They stay as long as nothing changes here.
  [[nodiscard]] std::vector<const store::SaleRecord *> withAlarm() const;

  /// Somebody looks at it: it stays here also once it is settled. Several may.
  void hold(const QString &orderId);
  /// One of them does not any more.
  void release(const QString &orderId);

 Q_SIGNALS:
  /// One of them, in any way.
  void changed(kassir::till::Checkout *checkout);
  /// Of one there is an alarm that it had not before.
  void alarmed(kassir::till::Checkout *checkout);
  /// A code that a customer showed was not used after all: PaymentCalls::codeDropped().
  void codeDropped(kassir::till::Checkout *checkout, kassir::till::CallStart why);
  /// One has come to its end, or to another one than before.
  void settled(kassir::till::Checkout *checkout);
  /// One came, or went.
  void listChanged();

 private:
  Checkout *takeUp(store::SaleRecord record);
  void follow(Checkout *checkout);
  void drop(const QString &orderId);

  Parts m_parts;
  CheckoutPolicy m_policy;
  SendGate m_gate;
  struct Entry {
    std::unique_ptr<Checkout> checkout;
    int holders = 0;
    sale::SaleState state = sale::SaleState::Draft;
    sale::SaleAlarm alarm = sale::SaleAlarm::None;
  };
  std::map<qint64, Entry> m_sales;  // by their sequence
  std::vector<store::SaleRecord> m_unreachable;
};

}  // namespace kassir::till
