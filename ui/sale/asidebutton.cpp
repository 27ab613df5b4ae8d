#include "ui/sale/asidebutton.h"

#include <algorithm>

#include "ui/sale/asidedialog.h"
#include "ui/theme/role.h"

namespace kassir::ui {

AsideButton::AsideButton(const text::Speaker &speaker, QWidget *parent)
    : Retranslated<QPushButton>(parent), m_speaker(speaker) {
  setObjectName(QStringLiteral("aside"));
  setAutoDefault(false);
  theme::setRole(*this, theme::Role::Waiting);
  hide();
}

void AsideButton::show(AsideList list, const QDateTime &now) {
  m_list = std::move(list);
  m_now = now;
  retranslateUi();
}

// The payment that waits longest comes first: a parked sale waits for nobody.
void AsideButton::retranslateUi() {
  const std::vector<AsideRow> &rows = m_list.rows;
  setVisible(!rows.empty() || m_list.failure);
  QStringList parts;
  if (!rows.empty()) parts << tr("Aside: %1").arg(rows.size());
  if (m_list.failure) parts << tr("Aside: cannot be read");
  setToolTip({});
  if (!rows.empty()) {
    const auto oldest =
        std::min_element(rows.begin(), rows.end(), [](const AsideRow &left, const AsideRow &right) {
          return std::pair(left.orderId.isEmpty(), left.since) <
                 std::pair(right.orderId.isEmpty(), right.since);
        });
    const auto unclear = std::count_if(rows.begin(), rows.end(), AsideDialog::isUnclear);
    if (unclear > 0) parts << tr("not clear yet: %1").arg(unclear);
    // A parked one is aside, and no more can be said of it.
    if (!oldest->orderId.isEmpty()) parts << AsideDialog::standing(*oldest, m_speaker);
    parts << AsideDialog::age(*oldest, m_now);
    setToolTip(AsideDialog::why(*oldest, m_speaker));
  }
  setText(parts.join(QStringLiteral(" · ")));
  setAccessibleName(text());
}

}  // namespace kassir::ui
