#pragma once

#include <QLabel>

namespace kassir::ui {

/// A line below the navigation that stays for as long as it is so. Empty, it is not there.
class Banner : public QWidget {
  Q_OBJECT

 public:
  explicit Banner(const QString &name, QWidget *parent);

  void setWords(const QString &words);
  /// Beside the words: what belongs to them. The banner becomes its owner.
  void add(QWidget *widget);

 private:
  QLabel *m_words;
};

}  // namespace kassir::ui
