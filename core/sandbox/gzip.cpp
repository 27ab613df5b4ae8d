#include "core/sandbox/gzip.h"

#include <QtEndian>

namespace kassir::sandbox {

namespace {

quint32 crc32(const QByteArray &bytes) {
  quint32 crc = ~0U;
  for (const char byte : bytes) {
    crc ^= static_cast<quint8>(byte);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  return ~crc;
}

QByteArray littleEndian(quint32 number) {
  QByteArray bytes(4, Qt::Uninitialized);
  qToLittleEndian(number, bytes.data());
  return bytes;
}

}  // namespace

QByteArray gzipped(const QByteArray &bytes) {
  // Qt makes four bytes of length, a zlib head of two, the deflate stream, and a checksum of four.
  const QByteArray zlib = qCompress(bytes, 9);
  const QByteArray head = QByteArrayLiteral("\x1f\x8b\x08\0\0\0\0\0\0\xff");
  return head + zlib.mid(6, zlib.size() - 10) + littleEndian(crc32(bytes)) +
         littleEndian(static_cast<quint32>(bytes.size()));
}

}  // namespace kassir::sandbox
