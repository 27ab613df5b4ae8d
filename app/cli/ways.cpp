#include "app/cli/ways.h"

#include "core/base/plaintext.h"
#include "ui/text/commandline.h"
#include "ui/text/till.h"

namespace kassir::cli {

paycom::PaycomClient *Ways::to(const store::Peer &peer) {
  auto &client = m_clients[{peer.endpoint, peer.kassa}];
  if (!client) client = make(peer);
  return client.get();
}

std::unique_ptr<paycom::PaycomClient> Ways::make(const store::Peer &peer) {
  settings::Settings settings = m_session.settings();
  const auto environment = till::environmentAt(settings, peer.endpoint, peer.kassa);
  if (!environment) {
    constexpr qsizetype longest = 200;
    m_why = text::line(text::Label::SentElsewhere, plainText(peer.endpoint + u' ' + peer.kassa, longest),
                       m_session.speaker());
    return nullptr;
  }
  settings.paycom.environment = *environment;
  auto kassa = till::kassaOf(settings, m_session.secrets());
  if (kassa) return paycomClient(m_connection, std::move(kassa).value());
  m_why = text::describe(kassa.error(), m_session.speaker());
  return nullptr;
}

}  // namespace kassir::cli
