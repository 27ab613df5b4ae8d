#include <array>

#include "core/sandbox/rpc.h"

namespace kassir::sandbox {

namespace {

using namespace Qt::Literals::StringLiterals;

// The stand-in's own wording: clients must go by the code, and quote whatever text comes with it.
struct Wording {
  qint64 code;
  QStringView ru, uz, en;
};

constexpr auto wordings = std::to_array<Wording>({
    {-32300, u"Метод запроса не POST", u"So‘rov usuli POST emas", u"Not a POST request"},
    {-32400, u"Системная ошибка", u"Tizim xatosi", u"System error"},
    {-32500, u"Неверный формат токена", u"Token formati noto‘g‘ri", u"Wrong token format"},
    {-32504, u"Недостаточно привилегий", u"Huquqlar yetarli emas", u"Not enough privileges"},
    {-32600, u"Неверный запрос", u"So‘rov noto‘g‘ri", u"Invalid request"},
    {-32601, u"Метод не найден", u"Usul topilmadi", u"Method not found"},
    {-32602, u"Неверные параметры", u"Parametrlar noto‘g‘ri", u"Invalid parameters"},
    {-32700, u"Ошибка разбора JSON", u"JSON o‘qilmadi", u"JSON cannot be read"},
    {-31602, u"Чек не найден или уже оплачен", u"Chek topilmadi yoki to‘langan",
     u"Receipt not found or already paid"},
    {-31610, u"Неверное значение реквизита", u"Rekvizit qiymati noto‘g‘ri", u"Wrong account value"},
    {-31611, u"Сумма меньше допустимой", u"Summa juda kichik", u"Amount is too small"},
    {-31612, u"Сумма больше допустимой", u"Summa juda katta", u"Amount is too large"},
    {-31630, u"Карта отклонена", u"Karta rad etildi", u"The card was refused"},
    {-31800, u"Чек нельзя отменить автоматически", u"Chekni avtomatik bekor qilib bo‘lmaydi",
     u"The receipt cannot be cancelled automatically"},
});

}  // namespace

json::Value rpcMessage(qint64 code) {
  for (const Wording &wording : wordings) {
    if (wording.code != code) continue;
    return json::Value::object({{u"ru"_s, json::Value(wording.ru.toString())},
                                {u"uz"_s, json::Value(wording.uz.toString())},
                                {u"en"_s, json::Value(wording.en.toString())}});
  }
  return json::Value(u"Error"_s);
}

}  // namespace kassir::sandbox
