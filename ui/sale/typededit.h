#pragma once

#include <QLineEdit>

namespace kassir::ui {

/// A field for one value that stands elsewhere. What is half typed in it stays, whatever happens there, until
/// it is committed by Enter or by going on.
class TypedEdit : public QLineEdit {
  Q_OBJECT

 public:
  explicit TypedEdit(QWidget *parent = nullptr);

  /// The value as text, from where it stands.
  void setTyped(const QString &text);
  /// As if it were left: what is half typed in it is committed.
  void commit();

 Q_SIGNALS:
  void committed(const QString &text);
};

}  // namespace kassir::ui
