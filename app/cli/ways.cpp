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
  auto kassa = till::kassaAt(peer.endpoint, peer.kassa, m_session.settings(), m_session.secrets());
  if (kassa) return paycomClient(m_connection, std::move(kassa).value());
  const text::Speaker &speaker = m_session.speaker();
  constexpr qsizetype longest = 200;
  const QString where = plainText(peer.endpoint + u' ' + peer.kassa, longest);
  const bool isElsewhere = kassa.error().code == till::SetupFailure::Code::IdMissing;
  m_why = isElsewhere ? text::line(text::Label::SentElsewhere, where, speaker)
                      : text::describe(kassa.error(), speaker);
  return nullptr;
}

}  // namespace kassir::cli
