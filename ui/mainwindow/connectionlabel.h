#pragma once

#include <QLabel>
#include <vector>

#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// Whether a vendor answers, by what the last call to it told.
enum class Connection { NotChecked, Connected, Lost };

struct VendorConnection {
  QString vendor;  ///< what users call it: "Payme"
  Connection state = Connection::NotChecked;

  bool operator==(const VendorConnection &) const = default;
};

/// How the till stands with its vendors: a sign, a colour and words, or the sign alone where words have no
/// room.
class ConnectionLabel : public Retranslated<QLabel> {
  Q_OBJECT

 public:
  explicit ConnectionLabel(QWidget *parent = nullptr);

  /// Of the vendors the shop uses. Where one is lost, that is what is shown.
  void setConnections(std::vector<VendorConnection> connections);
  void setHasWords(bool hasWords);

  [[nodiscard]] int widthWithWords() const { return widthOf(sign() + u' ' + words()); }
  [[nodiscard]] int widthOfSign() const { return widthOf(sign()); }

 protected:
  void retranslateUi() override;

 private:
  [[nodiscard]] Connection state() const;
  [[nodiscard]] QString sign() const;
  [[nodiscard]] QString words() const;
  [[nodiscard]] QString wordsOf(const VendorConnection &connection) const;
  [[nodiscard]] int widthOf(const QString &text) const;

  std::vector<VendorConnection> m_connections;
  bool m_hasWords = true;
};

}  // namespace kassir::ui
