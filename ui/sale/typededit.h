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

 Q_SIGNALS:
  void committed(const QString &text);
};

}  // namespace kassir::ui
