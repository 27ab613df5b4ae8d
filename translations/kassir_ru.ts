<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>catalogue</name>
    <message>
        <source>The file is too large for a list of goods. Check that it is the right one, or split it.</source>
        <translation>Файл слишком велик для списка товаров. Проверьте, тот ли это файл, или разделите его.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: line %1. Save it in your spreadsheet as CSV UTF-8.</source>
        <translation>Файл не в кодировке UTF-8: строка %1. Сохраните его в табличной программе как CSV UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is in the wrong place, or is never closed: line %1. Correct it there.</source>
        <translation>Кавычка стоит не на месте или не закрыта: строка %1. Исправьте её там.</translation>
    </message>
    <message>
        <source>A cell is too long: line %1. Shorten it, or look for a quotation mark that is never closed.</source>
        <translation>Ячейка слишком длинная: строка %1. Сократите её или найдите незакрытую кавычку.</translation>
    </message>
    <message>
        <source>There is nothing in the file. Choose a list of goods.</source>
        <translation>В файле ничего нет. Выберите список товаров.</translation>
    </message>
    <message>
        <source>The first line must name the columns, divided by semicolons: %1. Only “name” cannot be left out.</source>
        <translation>В первой строке через точку с запятой должны стоять названия столбцов: %1. Обязателен только «name».</translation>
    </message>
    <message>
        <source>The first line names the column “%1” twice. Leave one of the two.</source>
        <translation>Столбец «%1» назван в первой строке дважды. Оставьте один из двух.</translation>
    </message>
    <message>
        <source>%1. In the file: “%2”</source>
        <translation>%1. В файле: «%2»</translation>
    </message>
    <message>
        <source>The list of goods cannot be read: %1. Choose the file again in the settings.</source>
        <translation>Список товаров не читается: %1. Выберите файл в настройках заново.</translation>
    </message>
</context>
<context>
    <name>commandline</name>
    <message>
        <source>No problems.</source>
        <translation>Ошибок нет.</translation>
    </message>
    <message>
        <source>Nothing was sent: correct the problems first.</source>
        <translation>Ничего не отправлено: сначала исправьте ошибки.</translation>
    </message>
    <message>
        <source>The payment is created, but not paid yet.</source>
        <translation>Платёж создан, но ещё не оплачен.</translation>
    </message>
    <message>
        <source>Waiting for payment…</source>
        <translation>Ждём оплату…</translation>
    </message>
    <message>
        <source>The payment is cancelled. Do not hand over the goods.</source>
        <translation>Платёж отменён. Товар не отдавайте.</translation>
    </message>
    <message>
        <source>Waiting for the fiscal check…</source>
        <translation>Ждём фискальный чек…</translation>
    </message>
    <message>
        <source>The fiscal check is found.</source>
        <translation>Фискальный чек найден.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Type the secret and press Enter:</source>
        <translation>Введите секрет и нажмите Enter:</translation>
    </message>
    <message>
        <source>No secret was given, so nothing was stored.</source>
        <translation>Секрет не введён, ничего не сохранено.</translation>
    </message>
    <message>
        <source>The connection to Payme works.</source>
        <translation>Связь с Payme есть.</translation>
    </message>
    <message>
        <source>The connection to Tarlan works: a made-up order is unknown there, as it should be.</source>
        <translation>Связь с Tarlan есть: вымышленный заказ там неизвестен, как и должно быть.</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Заказ: %1</translation>
    </message>
    <message>
        <source>Payment number at Payme: %1</source>
        <translation>Номер платежа в Payme: %1</translation>
    </message>
    <message>
        <source>To pay: %1</source>
        <translation>К оплате: %1</translation>
    </message>
    <message>
        <source>The customer pays here: %1</source>
        <translation>Покупатель платит здесь: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Состояние: %1</translation>
    </message>
    <message>
        <source>Fiscal number: %1</source>
        <translation>Фискальный признак: %1</translation>
    </message>
    <message>
        <source>Check link: %1</source>
        <translation>Ссылка на чек: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not paid within %n second(s). The payment still exists and may be paid later.</source>
        <translation>
            <numerusform>За %n секунду оплата не поступила. Платёж остаётся в силе: его могут оплатить позже.</numerusform>
            <numerusform>За %n секунды оплата не поступила. Платёж остаётся в силе: его могут оплатить позже.</numerusform>
            <numerusform>За %n секунд оплата не поступила. Платёж остаётся в силе: его могут оплатить позже.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No fiscal check within %n second(s). Look for it again later.</source>
        <translation>
            <numerusform>За %n секунду фискальный чек не появился. Повторите поиск позже.</numerusform>
            <numerusform>За %n секунды фискальный чек не появился. Повторите поиск позже.</numerusform>
            <numerusform>За %n секунд фискальный чек не появился. Повторите поиск позже.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is stored.</source>
        <translation>Секрет сохранён.</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>сохранён</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>не сохранён</translation>
    </message>
    <message>
        <source>No sales.</source>
        <translation>Продаж нет.</translation>
    </message>
    <message>
        <source>No backups.</source>
        <translation>Резервных копий нет.</translation>
    </message>
    <message>
        <source>Nothing was sold here yet.</source>
        <translation>Здесь ещё ничего не продавали.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>It is paid, so it was not cancelled: that would be a refund. Return the money in Payme&apos;s cabinet.</source>
        <translation>Платёж уже оплачен, поэтому не отменён: это был бы возврат. Верните деньги в кабинете Payme.</translation>
    </message>
    <message>
        <source>There is no payment that could be cancelled.</source>
        <translation>Нет платежа, который можно отменить.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether Payme has a payment. If one is found, it will be cancelled: sale reconcile</source>
        <translation>Пока неизвестно, есть ли платёж у Payme. Если он найдётся, он будет отменён: sale reconcile</translation>
    </message>
    <message>
        <source>The payment is not cancelled yet, and may still be paid. Look again: sale reconcile</source>
        <translation>Платёж ещё не отменён, его ещё могут оплатить. Проверьте снова: sale reconcile</translation>
    </message>
    <message>
        <source>Nothing was changed: Payme has a payment of this sale, or may have one, or the sale has ended.</source>
        <translation>Ничего не изменено: у Payme есть или может быть платёж по этой продаже, либо она завершена.</translation>
    </message>
    <message>
        <source>Nothing was sent: only a sale that never left, or that was searched for twice and is not there, may be sent again.</source>
        <translation>Ничего не отправлено: снова отправить можно только продажу, которая не уходила или которую дважды искали и не нашли.</translation>
    </message>
    <message>
        <source>Nothing was sent: no payment of this sale waits to be paid.</source>
        <translation>Ничего не отправлено: по этой продаже нет платежа, который ждёт оплаты.</translation>
    </message>
    <message>
        <source>Nothing was sent or changed.</source>
        <translation>Ничего не отправлено и не изменено.</translation>
    </message>
    <message>
        <source>Payme sends the customer the link.</source>
        <translation>Payme отправляет покупателю ссылку.</translation>
    </message>
    <message>
        <source>Payme did not send the link.</source>
        <translation>Payme не отправил ссылку.</translation>
    </message>
    <message>
        <source>Nothing was sent: the customer was sent a link before. To send another one, add --again.</source>
        <translation>Ничего не отправлено: ссылку покупателю уже отправляли. Чтобы отправить ещё одну, добавьте --again.</translation>
    </message>
    <message>
        <source>Scan or type the code from the customer&apos;s Payme and press Enter:</source>
        <translation>Отсканируйте или введите код из Payme покупателя и нажмите Enter:</translation>
    </message>
    <message>
        <source>This is no payment code: it has 20 digits and begins with 505.</source>
        <translation>Это не код оплаты: в нём 20 цифр, и он начинается с 505.</translation>
    </message>
    <message>
        <source>The code was taken, but it is not paid yet.</source>
        <translation>Код принят, но оплаты ещё нет.</translation>
    </message>
    <message>
        <source>Payme has payments of this sum that name no order: one of them may be this sale&apos;s. A person must choose, in the till&apos;s window.</source>
        <translation>У Payme есть платежи на эту сумму без номера заказа: один из них может относиться к этой продаже. Выбрать должен человек, в окне кассы.</translation>
    </message>
    <message>
        <source>Nothing is unclear.</source>
        <translation>Неясных продаж нет.</translation>
    </message>
    <message>
        <source>The journal could not be compared with Payme&apos;s list.</source>
        <translation>Не удалось сверить журнал со списком Payme.</translation>
    </message>
    <message>
        <source>What was sold since that backup is not in it: ask Payme by sale reconcile --sweep</source>
        <translation>В копии нет того, что продано после неё: спросите Payme командой sale reconcile --sweep</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Создано: %1</translation>
    </message>
    <message>
        <source>Paid at: %1</source>
        <translation>Оплачено: %1</translation>
    </message>
    <message>
        <source>Another payment of this sale at Payme: %1</source>
        <translation>Ещё один платёж по этой продаже у Payme: %1</translation>
    </message>
    <message>
        <source>The journal has no such sale: %1</source>
        <translation>В журнале нет такой продажи: %1</translation>
    </message>
    <message>
        <source>This sale was sent to where the settings do not lead any more: %1</source>
        <translation>Эту продажу отправили туда, куда настройки больше не ведут: %1</translation>
    </message>
    <message>
        <source>Payments in Payme&apos;s list, compared with the journal: %1</source>
        <translation>Платежей в списке Payme, сверенных с журналом: %1</translation>
    </message>
    <message>
        <source>Payme has a payment that was not known here, of the sale: %1</source>
        <translation>У Payme есть платёж, о котором здесь не знали, по продаже: %1</translation>
    </message>
    <message>
        <source>Payme has a payment with this till&apos;s name that the journal does not know: %1</source>
        <translation>У Payme есть платёж с именем этой кассы, которого нет в журнале: %1</translation>
    </message>
    <message>
        <source>The journal has a payment that Payme&apos;s list does not show, of: %1</source>
        <translation>В журнале есть платёж, которого нет в списке Payme, по заказу: %1</translation>
    </message>
    <message>
        <source>Sales written: %1</source>
        <translation>Записано продаж: %1</translation>
    </message>
    <message>
        <source>The backup is made: %1</source>
        <translation>Резервная копия создана: %1</translation>
    </message>
    <message>
        <source>There is no such backup; backup list shows them: %1</source>
        <translation>Нет такой резервной копии; их показывает backup list: %1</translation>
    </message>
    <message>
        <source>The journal is again as in the backup: %1</source>
        <translation>Журнал снова такой, как в резервной копии: %1</translation>
    </message>
    <message>
        <source>The journal that was there is kept in: %1</source>
        <translation>Прежний журнал сохранён в папке: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) unclear still. Look again later: sale reconcile</source>
        <translation>
            <numerusform>Остался %n неясный вопрос. Проверьте позже: sale reconcile</numerusform>
            <numerusform>Осталось %n неясных вопроса. Проверьте позже: sale reconcile</numerusform>
            <numerusform>Осталось %n неясных вопросов. Проверьте позже: sale reconcile</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has the till&apos;s data open. Go on there, or close it.</source>
        <translation>Данные кассы открыты в другой программе. Продолжите там или закройте её.</translation>
    </message>
    <message>
        <source>Another program has the till&apos;s data open: %1, process %2. Go on there, or close it.</source>
        <translation>Данные кассы открыты в другой программе: %1, процесс %2. Продолжите там или закройте её.</translation>
    </message>
    <message>
        <source>The sale is not in Payme&apos;s list, but that list has never shown a payment that waits, so that it may be hidden. A manager must look in Payme&apos;s cabinet and decide, in the till&apos;s window.</source>
        <translation>Продажи нет в списке Payme, но этот список ещё ни разу не показал ожидающий платёж: возможно, он скрыт. Старшему нужно посмотреть в кабинете Payme и принять решение в окне кассы.</translation>
    </message>
    <message>
        <source>Sales that are not settled are asked about with this key from now on, where they were sent. It must be a key of the same kassa.</source>
        <translation>О незавершённых продажах касса теперь спрашивает с этим ключом там же, куда они отправлены. Это должен быть ключ той же кассы.</translation>
    </message>
    <message>
        <source>Not confirmed: the customer may have paid by the code. Keep the goods, and look again: sale reconcile ORDER.</source>
        <translation>Не подтверждено: покупатель мог оплатить по коду. Товар не отдавайте и проверьте снова: sale reconcile ORDER.</translation>
    </message>
    <message>
        <source>A sale goes by its whole order number, which kassir-cli sale list shows: the number of the day begins anew each day.</source>
        <translation>Продажу ищут по полному номеру заказа, его показывает kassir-cli sale list: номер за день каждый день начинается заново.</translation>
    </message>
    <message>
        <source>These are told until somebody has seen to them: sale reconcile --dealt-with ID --reason TEXT</source>
        <translation>О них сообщается, пока кто-то не разберётся: sale reconcile --dealt-with ID --reason TEXT</translation>
    </message>
    <message>
        <source>Of what waits for somebody to see to it nothing is of that payment or order: %1</source>
        <translation>Среди расхождений, которые ждут разбора, нет такого платежа или заказа: %1</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>ok: %1</source>
        <translation>в порядке: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Нужно исправить: %1</translation>
    </message>
    <message>
        <source>The journal is sound.</source>
        <translation>Журнал цел.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>Последняя резервная копия: %1.</translation>
    </message>
    <message>
        <source>There is room on the disk: %1 MiB.</source>
        <translation>На диске достаточно места: %1 МиБ.</translation>
    </message>
    <message>
        <source>There is little room on the disk: %1 MiB. Free some: on a full disk the till sells nothing.</source>
        <translation>На диске мало места: %1 МиБ. Освободите место: с полным диском касса не продаёт.</translation>
    </message>
    <message>
        <source>Connections are encrypted by %1.</source>
        <translation>Соединения шифрует %1.</translation>
    </message>
    <message>
        <source>Connections cannot be encrypted. Install Qt&apos;s OpenSSL plug-in (in Debian: libqt6network6).</source>
        <translation>Шифровать соединения нечем. Установите модуль OpenSSL для Qt (в Debian: libqt6network6).</translation>
    </message>
    <message>
        <source>The file of certificates cannot be read: %1. Correct tls.ca-file.</source>
        <translation>Не удалось прочитать файл сертификатов: %1. Исправьте tls.ca-file.</translation>
    </message>
    <message>
        <source>The clock agrees with that of %1.</source>
        <translation>Часы совпадают с часами %1.</translation>
    </message>
    <message>
        <source>off: %1</source>
        <translation>выключен: %1</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day(s) ahead of %1&apos;s. Set it right.</source>
        <translation>
            <numerusform>Часы компьютера спешат на %n день против часов %1. Поставьте их верно.</numerusform>
            <numerusform>Часы компьютера спешат на %n дня против часов %1. Поставьте их верно.</numerusform>
            <numerusform>Часы компьютера спешат на %n дней против часов %1. Поставьте их верно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day(s) behind %1&apos;s. Set it right.</source>
        <translation>
            <numerusform>Часы компьютера отстают на %n день от часов %1. Поставьте их верно.</numerusform>
            <numerusform>Часы компьютера отстают на %n дня от часов %1. Поставьте их верно.</numerusform>
            <numerusform>Часы компьютера отстают на %n дней от часов %1. Поставьте их верно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour(s) ahead of %1&apos;s. Set it right.</source>
        <translation>
            <numerusform>Часы компьютера спешат на %n час против часов %1. Поставьте их верно.</numerusform>
            <numerusform>Часы компьютера спешат на %n часа против часов %1. Поставьте их верно.</numerusform>
            <numerusform>Часы компьютера спешат на %n часов против часов %1. Поставьте их верно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour(s) behind %1&apos;s. Set it right.</source>
        <translation>
            <numerusform>Часы компьютера отстают на %n час от часов %1. Поставьте их верно.</numerusform>
            <numerusform>Часы компьютера отстают на %n часа от часов %1. Поставьте их верно.</numerusform>
            <numerusform>Часы компьютера отстают на %n часов от часов %1. Поставьте их верно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead of %1&apos;s. Set it right.</source>
        <translation>
            <numerusform>Часы компьютера спешат на %n минуту против часов %1. Поставьте их верно.</numerusform>
            <numerusform>Часы компьютера спешат на %n минуты против часов %1. Поставьте их верно.</numerusform>
            <numerusform>Часы компьютера спешат на %n минут против часов %1. Поставьте их верно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind %1&apos;s. Set it right.</source>
        <translation>
            <numerusform>Часы компьютера отстают на %n минуту от часов %1. Поставьте их верно.</numerusform>
            <numerusform>Часы компьютера отстают на %n минуты от часов %1. Поставьте их верно.</numerusform>
            <numerusform>Часы компьютера отстают на %n минут от часов %1. Поставьте их верно.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup is of %1, and there were sales since. Make one: kassir-cli backup make.</source>
        <translation>Последняя резервная копия: %1, после неё были продажи. Сделайте новую: kassir-cli backup make.</translation>
    </message>
</context>
<context>
    <name>fiscal</name>
    <message>
        <source>The link leads to %1 and may be opened.</source>
        <translation>Ссылка ведёт на сайт %1, её можно открыть.</translation>
    </message>
    <message>
        <source>There is no link.</source>
        <translation>Ссылки нет.</translation>
    </message>
    <message>
        <source>The link is too long, so it is not opened.</source>
        <translation>Ссылка слишком длинная, поэтому она не открывается.</translation>
    </message>
    <message>
        <source>The link holds characters that an address cannot have, so it is not opened.</source>
        <translation>В ссылке есть символы, которых не бывает в адресе, поэтому она не открывается.</translation>
    </message>
    <message>
        <source>The address in the link is written wrongly, so it is not opened.</source>
        <translation>Адрес в ссылке записан с ошибкой, поэтому она не открывается.</translation>
    </message>
    <message>
        <source>The link is no web address (https or http), so it is not opened.</source>
        <translation>Ссылка — не веб-адрес (https или http), поэтому она не открывается.</translation>
    </message>
    <message>
        <source>The link does not name a site, so it is not opened.</source>
        <translation>В ссылке не указан сайт, поэтому она не открывается.</translation>
    </message>
    <message>
        <source>The link hides where it leads: something stands before “@”. It is not opened.</source>
        <translation>Ссылка скрывает, куда ведёт: в ней что-то стоит перед «@». Она не открывается.</translation>
    </message>
    <message>
        <source>The link leads to an unusual port, so it is not opened.</source>
        <translation>Ссылка ведёт на необычный порт, поэтому она не открывается.</translation>
    </message>
    <message>
        <source>The link has a number in place of the site&apos;s name, so it is not opened.</source>
        <translation>Вместо имени сайта в ссылке стоит число, поэтому она не открывается.</translation>
    </message>
    <message>
        <source>The site&apos;s name in the link is written unusually, so it is not opened.</source>
        <translation>Имя сайта в ссылке записано необычно, поэтому она не открывается.</translation>
    </message>
    <message>
        <source>This site is not on the list of the setting fiscal.link-hosts, so the link is not opened.</source>
        <translation>Этого сайта нет в списке из настройки fiscal.link-hosts, поэтому ссылка не открывается.</translation>
    </message>
    <message>
        <source>It really leads to %1.</source>
        <translation>На самом деле она ведёт на сайт %1.</translation>
    </message>
    <message>
        <source>This site is not on the list of further sites in the settings, so the link is not opened.</source>
        <translation>Этого сайта нет в списке дополнительных сайтов в настройках, поэтому ссылка не открывается.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Payme was called; nothing has been sent.</source>
        <translation>Обращение к Payme: ничего не отправлено.</translation>
    </message>
    <message>
        <source>Sent to Payme.</source>
        <translation>Отправлено в Payme.</translation>
    </message>
    <message>
        <source>Payme was asked to cancel the payment.</source>
        <translation>В Payme отправлен запрос на отмену платежа.</translation>
    </message>
    <message>
        <source>The customer&apos;s payment code was sent to Payme.</source>
        <translation>Платёжный код покупателя отправлен в Payme.</translation>
    </message>
    <message>
        <source>Payme was asked to send the customer the link by SMS.</source>
        <translation>В Payme отправлен запрос: выслать покупателю ссылку по СМС.</translation>
    </message>
    <message>
        <source>Payme created the payment.</source>
        <translation>Payme создал платёж.</translation>
    </message>
    <message>
        <source>Payme took the request to cancel.</source>
        <translation>Payme принял запрос на отмену.</translation>
    </message>
    <message>
        <source>Payme took the payment code.</source>
        <translation>Payme принял платёжный код.</translation>
    </message>
    <message>
        <source>Payme sends the link.</source>
        <translation>Payme отправляет ссылку.</translation>
    </message>
    <message>
        <source>The call to Payme ended.</source>
        <translation>Обращение к Payme завершено.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>Отправить не удалось.</translation>
    </message>
    <message>
        <source>Payme refused: no payment was created.</source>
        <translation>Payme отказал: платёж не создан.</translation>
    </message>
    <message>
        <source>Payme refused.</source>
        <translation>Payme отказал.</translation>
    </message>
    <message>
        <source>The answer could not be understood: not confirmed.</source>
        <translation>Ответ не удалось понять: не подтверждено.</translation>
    </message>
    <message>
        <source>No answer came: not confirmed.</source>
        <translation>Ответ не пришёл: не подтверждено.</translation>
    </message>
    <message>
        <source>Payme answered about another payment. A manager must look.</source>
        <translation>Payme ответил о другом платеже. Позовите старшего.</translation>
    </message>
    <message>
        <source>Looked for it at Payme: the search was cut off.</source>
        <translation>Поиск в Payme: прерван.</translation>
    </message>
    <message>
        <source>Looked for it at Payme: found.</source>
        <translation>Поиск в Payme: платёж найден.</translation>
    </message>
    <message>
        <source>Looked for it at Payme: still not there.</source>
        <translation>Поиск в Payme: платежа по-прежнему нет.</translation>
    </message>
    <message>
        <source>Looked for it at Payme: the list could not be read to its end.</source>
        <translation>Поиск в Payme: список не удалось прочитать до конца.</translation>
    </message>
    <message>
        <source>Looked for it at Payme: payments stand there without their orders, and one of them may be it.</source>
        <translation>Поиск в Payme: платежи стоят там без номеров заказов, один из них может быть этим.</translation>
    </message>
    <message>
        <source>Looked for it at Payme: there is one of another sum. A manager must look.</source>
        <translation>Поиск в Payme: есть платёж на другую сумму. Позовите старшего.</translation>
    </message>
    <message>
        <source>The slip was printed.</source>
        <translation>Квитанция напечатана.</translation>
    </message>
    <message>
        <source>The slip went to the printer; whether it came out is not known.</source>
        <translation>Квитанция отправлена на принтер; вышла ли она, неизвестно.</translation>
    </message>
    <message>
        <source>Copy No. %1 of the slip was printed.</source>
        <translation>Напечатана копия квитанции № %1.</translation>
    </message>
    <message>
        <source>Copy No. %1 of the slip went to the printer; whether it came out is not known.</source>
        <translation>Копия квитанции № %1 отправлена на принтер; вышла ли она, неизвестно.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Sent to Payme again, attempt No. %1.</source>
        <translation>Отправлено в Payme снова, попытка № %1.</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Оплачено: %1</translation>
    </message>
    <message>
        <source>The fiscal check was found.</source>
        <translation>Фискальный чек найден.</translation>
    </message>
    <message>
        <source>The fiscal check was found: %1</source>
        <translation>Фискальный чек найден: %1</translation>
    </message>
    <message>
        <source>The table was not saved: the journal could not be read.</source>
        <translation>Таблица не сохранена: журнал не удалось прочитать.</translation>
    </message>
    <message>
        <source>The table could not be written to the disk. Check the free space, then save it again.</source>
        <translation>Таблицу не удалось записать на диск. Проверьте свободное место и сохраните снова.</translation>
    </message>
    <message>
        <source>The table was not saved: you stopped it.</source>
        <translation>Таблица не сохранена: вы остановили сохранение.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>No. of the day</source>
        <translation>№ за день</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>НДС</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>Количество позиций</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>Первый товар</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>Номер платежа</translation>
    </message>
    <message>
        <source>Time of payment</source>
        <translation>Время оплаты</translation>
    </message>
    <message>
        <source>Fiscal sign</source>
        <translation>Фискальный признак</translation>
    </message>
    <message>
        <source>Last digits of the phone</source>
        <translation>Последние цифры телефона</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица измерения</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Sum before discount</source>
        <translation>Сумма до скидки</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>VAT rate, %</source>
        <translation>Ставка НДС, %</translation>
    </message>
    <message>
        <source>IKPU</source>
        <translation>ИКПУ</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>Код упаковки</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>The sale was edited.</source>
        <translation>Продажа изменена.</translation>
    </message>
    <message>
        <source>The sale went to payment.</source>
        <translation>Продажа передана на оплату.</translation>
    </message>
    <message>
        <source>The sale was taken back to be edited.</source>
        <translation>Продажа возвращена к редактированию.</translation>
    </message>
    <message>
        <source>A call to Payme began.</source>
        <translation>Началось обращение к Payme.</translation>
    </message>
    <message>
        <source>The request went out to Payme.</source>
        <translation>Запрос ушёл в Payme.</translation>
    </message>
    <message>
        <source>Payme answered.</source>
        <translation>Payme ответил.</translation>
    </message>
    <message>
        <source>The answer of Payme was judged.</source>
        <translation>Ответ Payme разобран.</translation>
    </message>
    <message>
        <source>The program was started again while the sale was under way.</source>
        <translation>Программа запущена снова, когда продажа ещё не завершилась.</translation>
    </message>
    <message>
        <source>A search at Payme began.</source>
        <translation>Начат поиск в Payme.</translation>
    </message>
    <message>
        <source>The search at Payme ended.</source>
        <translation>Поиск в Payme завершён.</translation>
    </message>
    <message>
        <source>A manager confirmed that Payme has no payment of this sale.</source>
        <translation>Старший подтвердил: в Payme нет платежа этой продажи.</translation>
    </message>
    <message>
        <source>The payment of this sale was chosen by hand.</source>
        <translation>Платёж этой продажи выбран вручную.</translation>
    </message>
    <message>
        <source>Payme was asked how the payment stands.</source>
        <translation>У Payme запрошено состояние платежа.</translation>
    </message>
    <message>
        <source>The sale was given up.</source>
        <translation>От продажи отказались.</translation>
    </message>
    <message>
        <source>The sale was closed without a payment.</source>
        <translation>Продажа закрыта без оплаты.</translation>
    </message>
    <message>
        <source>The payment is to be cancelled.</source>
        <translation>Платёж решено отменить.</translation>
    </message>
    <message>
        <source>The customer is to get the link by SMS.</source>
        <translation>Покупателю высылают ссылку по СМС.</translation>
    </message>
    <message>
        <source>The customer showed a payment code.</source>
        <translation>Покупатель показал платёжный код.</translation>
    </message>
    <message>
        <source>The fiscal check was noted.</source>
        <translation>Фискальный чек записан.</translation>
    </message>
    <message>
        <source>Payme was found to have another payment of this sale.</source>
        <translation>В Payme обнаружен ещё один платёж этой продажи.</translation>
    </message>
    <message>
        <source>The till took over its journal.</source>
        <translation>Касса приняла свой журнал.</translation>
    </message>
    <message>
        <source>A manager noted that the matter is closed.</source>
        <translation>Старший отметил, что вопрос решён.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Командная строка</translation>
    </message>
    <message>
        <source>The till itself</source>
        <translation>Сама касса</translation>
    </message>
    <message>
        <source>A slip was printed.</source>
        <translation>Печаталась квитанция.</translation>
    </message>
    <message>
        <source>Looked for it at Payme: not there. But this kassa&apos;s list has never shown a payment that waits, so that it may be hidden. A manager must look in Payme&apos;s cabinet.</source>
        <translation>Поиск в Payme: платежа нет. Но список этой кассы ещё ни разу не показал ожидающий платёж: возможно, он скрыт. Старшему нужно посмотреть в кабинете Payme.</translation>
    </message>
    <message>
        <source>The journal was restored from a backup: the sale may have been sent since then.</source>
        <translation>Журнал восстановлен из резервной копии: с тех пор продажа могла быть отправлена.</translation>
    </message>
    <message>
        <source>Looked for it at Payme: not there, look 2 of 2. It does not exist.</source>
        <translation>Поиск в Payme: платежа нет, проверка 2 из 2. Такого платежа не существует.</translation>
    </message>
    <message>
        <source>Looked for it at Payme: not there, look 1 of 2.</source>
        <translation>Поиск в Payme: платежа нет, проверка 1 из 2.</translation>
    </message>
    <message>
        <source>Its sum is another.</source>
        <translation>Сумма другая.</translation>
    </message>
    <message>
        <source>Its currency is another.</source>
        <translation>Валюта другая.</translation>
    </message>
    <message>
        <source>It is for another order.</source>
        <translation>Он относится к другому заказу.</translation>
    </message>
    <message>
        <source>It is not the one that was sent.</source>
        <translation>Это не тот платёж, который был отправлен.</translation>
    </message>
    <message>
        <source>A manager ended the sale by hand: Payme did not cancel its payment.</source>
        <translation>Старший закрыл продажу вручную: Payme не отменил её платёж.</translation>
    </message>
    <message>
        <source>The training in which the sale was sent is over, and its practice payment with it.</source>
        <translation>Учебный сеанс, в котором отправили продажу, закончился, а с ним и её учебный платёж.</translation>
    </message>
</context>
<context>
    <name>kassir::print::SlipPrinting</name>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The slip can be saved as PDF.</source>
        <translation>На этом компьютере не настроен ни один принтер. Квитанцию можно сохранить как PDF.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
</context>
<context>
    <name>kassir::ui::AccountSettingEdit</name>
    <message>
        <source>Add an account field</source>
        <translation>Добавить поле счёта</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Name of account field %1</source>
        <translation>Имя поля счёта %1</translation>
    </message>
    <message>
        <source>Value of account field %1</source>
        <translation>Значение поля счёта %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove account field %1</source>
        <translation>Удалить поле счёта %1</translation>
    </message>
</context>
<context>
    <name>kassir::ui::ActionButtons</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Новая продажа</translation>
    </message>
    <message>
        <source>Print slip…</source>
        <translation>Печать квитанции…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Отменить платёж</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Wait for the payment aside, and begin another sale</source>
        <translation>Отложить: оплату ждать в стороне и начать другую продажу</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Распечатать квитанцию</translation>
    </message>
    <message>
        <source>Back to the goods</source>
        <translation>Вернуться к товарам</translation>
    </message>
    <message>
        <source>The list opens again with the same goods: they can be changed, and sent as a new sale</source>
        <translation>Список снова откроется с теми же товарами: их можно изменить и отправить новой продажей</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the slip as a PDF file</source>
        <translation>Сохранить квитанцию в файл PDF</translation>
    </message>
</context>
<context>
    <name>kassir::ui::AsideButton</name>
    <message>
        <source>Aside: %1</source>
        <translation>Отложено: %1</translation>
    </message>
    <message>
        <source>Aside: cannot be read</source>
        <translation>Отложенное не читается</translation>
    </message>
    <message>
        <source>not clear yet: %1</source>
        <translation>ещё не ясно: %1</translation>
    </message>
</context>
<context>
    <name>kassir::ui::AsideDialog</name>
    <message>
        <source>Parked</source>
        <translation>Отложена, оплата не начата</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>Set-aside sales</source>
        <translation>Отложенные продажи</translation>
    </message>
    <message>
        <source>Nothing lies aside. F8 sets a sale aside and begins another.</source>
        <translation>Отложенных продаж нет. F8 откладывает продажу и начинает новую.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть на экран</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>What lies aside cannot be read.</source>
        <translation>Отложенные продажи не читаются.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
</context>
<context>
    <name>kassir::ui::BackupsDialog</name>
    <message>
        <source>of a newer version</source>
        <translation>более новой версии</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 кБ</translation>
    </message>
    <message>
        <source>There is no backup yet. The till makes one each day by itself; “Back up now” makes one at once.</source>
        <translation>Резервной копии ещё нет. Касса сама делает её каждый день; «Сделать копию сейчас» сделает её сразу.</translation>
    </message>
    <message>
        <source>The till makes a backup of its journal each day and keeps the last 14. Choose one to put it in the journal&apos;s place.</source>
        <translation>Касса каждый день делает резервную копию журнала и хранит последние 14. Выберите копию, чтобы поставить её на место журнала.</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Копируем и проверяем…</translation>
    </message>
    <message>
        <source>A backup takes the journal&apos;s place at the next start of the till.</source>
        <translation>При следующем запуске кассы копия займёт место журнала.</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>Копия сделана и проверена.</translation>
    </message>
    <message>
        <source>Backups of the journal</source>
        <translation>Резервные копии журнала</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Keep the present journal</source>
        <translation>Оставить нынешний журнал</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>kassir::ui::CheckPage</name>
    <message>
        <source>Order number</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <source>Service code</source>
        <translation>Код услуги</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Найти чек</translation>
    </message>
    <message>
        <source>Look up fiscal check</source>
        <translation>Найти фискальный чек</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Остановить поиск</translation>
    </message>
    <message>
        <source>Looked up since the till was started</source>
        <translation>Что искали с запуска кассы</translation>
    </message>
    <message>
        <source>Looking for the fiscal check… %1 s</source>
        <translation>Ищем фискальный чек… %1 с</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed: look again when you like</source>
        <translation>Поиск остановлен. Ничего не изменилось, искать можно снова</translation>
    </message>
    <message>
        <source>Enter the order number</source>
        <translation>Введите номер заказа</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Как в настройках</translation>
    </message>
</context>
<context>
    <name>kassir::ui::CodeDialog</name>
    <message>
        <source>This is no payment code of Payme: it has 20 digits and begins with 505</source>
        <translation>Это не код оплаты Payme: в нём 20 цифр, и он начинается с 505</translation>
    </message>
    <message>
        <source>Digits: %1 of %2</source>
        <translation>Цифр: %1 из %2</translation>
    </message>
    <message>
        <source>Scan the code in the customer&apos;s Payme app, or type its 20 digits</source>
        <translation>Отсканируйте код в приложении Payme покупателя или введите его 20 цифр</translation>
    </message>
    <message>
        <source>Code of the customer</source>
        <translation>Код покупателя</translation>
    </message>
    <message>
        <source>Pay by the code</source>
        <translation>Оплатить по коду</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не оплачивать</translation>
    </message>
    <message>
        <source>Payme GO code</source>
        <translation>Код Payme GO</translation>
    </message>
</context>
<context>
    <name>kassir::ui::CompareBar</name>
    <message>
        <source>Compare now</source>
        <translation>Сверить сейчас</translation>
    </message>
    <message>
        <source>Compare the journal with Payme now</source>
        <translation>Сверить журнал с Payme сейчас</translation>
    </message>
    <message>
        <source>The journal was not compared with Payme yet.</source>
        <translation>Журнал ещё не сверялся с Payme.</translation>
    </message>
    <message>
        <source>The journal is being compared with Payme…</source>
        <translation>Журнал сверяется с Payme…</translation>
    </message>
    <message>
        <source>Compared with Payme on %1.</source>
        <translation>Сверено с Payme %1.</translation>
    </message>
    <message>
        <source>Could not be compared with Payme on %1.</source>
        <translation>Не удалось сверить с Payme %1.</translation>
    </message>
    <message>
        <source>Payme cannot be asked: check in the settings that it is switched on and has its key.</source>
        <translation>Payme спросить нельзя: проверьте в настройках, что он включён и что его ключ введён.</translation>
    </message>
    <message>
        <source>Everything agrees; payments read: %1.</source>
        <translation>Всё совпадает; прочитано платежей: %1.</translation>
    </message>
    <message>
        <source>Sales brought up to date: %1.</source>
        <translation>Обновлено продаж: %1.</translation>
    </message>
    <message>
        <source>Payments unknown to this journal: %1.</source>
        <translation>Платежей, неизвестных этому журналу: %1.</translation>
    </message>
    <message>
        <source>Sales whose payment Payme does not show: %1.</source>
        <translation>Продаж, платёж которых Payme не показывает: %1.</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Показать какие</translation>
    </message>
    <message>
        <source>Show which payments and sales differ</source>
        <translation>Показать, какие платежи и продажи расходятся</translation>
    </message>
    <message>
        <source>There was nothing to compare: no payments of these days on either side.</source>
        <translation>Сравнивать было нечего: за эти дни платежей нет ни здесь, ни в Payme.</translation>
    </message>
    <message>
        <source>Call the manager.</source>
        <translation>Позовите старшего.</translation>
    </message>
    <message>
        <source>Not compared, because they were sent to another kassa or server: %1.</source>
        <translation>Не сравнивались, так как отправлены в другую кассу или на другой сервер: %1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>Dealt with…</source>
        <translation>Разобрано…</translation>
    </message>
    <message>
        <source>Say that what differs is dealt with</source>
        <translation>Отметить, что расхождения разобраны</translation>
    </message>
    <message>
        <source>Not compared, because the practice server forgets its payments whenever the till is closed: %1 of these days.</source>
        <translation>Не сверялись, потому что учебный сервер забывает свои платежи, когда касса закрывается: за эти дни %1.</translation>
    </message>
    <message>
        <source>Not shown by Payme: order %1, payment %2, %3, %4</source>
        <translation>Payme не показывает: заказ %1, платёж %2, %3, %4</translation>
    </message>
    <message>
        <source>What was dealt with</source>
        <translation>Что разобрано</translation>
    </message>
    <message>
        <source>Show which payments and sales were dealt with</source>
        <translation>Показать, какие платежи и продажи разобраны</translation>
    </message>
    <message>
        <source>Dealt with on %1 (%2): %3</source>
        <translation>Разобрано %1 (%2): %3</translation>
    </message>
    <message>
        <source>Unknown here, and paid: order %1, payment %2, %3, %4</source>
        <translation>Здесь неизвестен, оплачен: заказ %1, платёж %2, %3, %4</translation>
    </message>
    <message>
        <source>Unknown here, not paid: order %1, payment %2, %3, %4</source>
        <translation>Здесь неизвестен, не оплачен: заказ %1, платёж %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>kassir::ui::ConnectionLabel</name>
    <message>
        <source>Connection not checked yet</source>
        <translation>Связь ещё не проверена</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>%1: not checked yet</source>
        <translation>%1: связь ещё не проверена</translation>
    </message>
    <message>
        <source>%1: connected</source>
        <translation>%1: на связи</translation>
    </message>
    <message>
        <source>%1: no connection</source>
        <translation>%1: нет связи</translation>
    </message>
</context>
<context>
    <name>kassir::ui::ConnectionTester</name>
    <message>
        <source>Test the connection</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <source>Test the connection: %1</source>
        <translation>Проверить связь: %1</translation>
    </message>
    <message>
        <source>Save first: what is saved is tested.</source>
        <translation>Сначала сохраните: проверяется то, что сохранено.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Спрашиваем %1</translation>
    </message>
    <message>
        <source>%1 knows this shop</source>
        <translation>%1: связь есть, магазин известен</translation>
    </message>
</context>
<context>
    <name>kassir::ui::EndQuestion</name>
    <message>
        <source>Cancel payment</source>
        <translation>Отменить платёж</translation>
    </message>
    <message>
        <source>Payme is asked how the payment stands, and it is cancelled if nobody is paying it. The customer cannot pay it then. If it is paid already, it stays, and you are told.</source>
        <translation>Payme спросят, в каком состоянии платёж, и если его никто не оплачивает, он будет отменён: оплатить его покупатель уже не сможет. Если он уже оплачен, он останется, и вы об этом узнаете.</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Отменить платёж</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Не отменять</translation>
    </message>
    <message>
        <source>Cancel the other payment</source>
        <translation>Отменить другой платёж</translation>
    </message>
    <message>
        <source>Payme is asked how payment %1 stands, and it is cancelled if nobody is paying it. The sale&apos;s own payment stays.</source>
        <translation>Payme спросят, в каком состоянии платёж %1, и если его никто не оплачивает, он будет отменён. Собственный платёж продажи останется.</translation>
    </message>
    <message>
        <source>Cancel the other one</source>
        <translation>Отменить другой</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Отказаться от продажи</translation>
    </message>
    <message>
        <source>Give this sale up? A payment that turns up will be cancelled.</source>
        <translation>Отказаться от этой продажи? Платёж, если он найдётся, будет отменён.</translation>
    </message>
    <message>
        <source>Give the sale up</source>
        <translation>Отказаться от продажи</translation>
    </message>
</context>
<context>
    <name>kassir::ui::EntryLine</name>
    <message>
        <source>Barcode, name or IKPU</source>
        <translation>Штрихкод, название или ИКПУ</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Добавить товар</translation>
    </message>
    <message>
        <source>Items found</source>
        <translation>Найденные товары</translation>
    </message>
    <message>
        <source>Not found: “%1”. Add it as a new line</source>
        <translation>Не найдено: «%1». Добавить новой позицией</translation>
    </message>
    <message>
        <source>Clear the entry line</source>
        <translation>Очистить строку ввода</translation>
    </message>
    <message>
        <source>The list of goods is still being read…</source>
        <translation>Список товаров ещё читается…</translation>
    </message>
</context>
<context>
    <name>kassir::ui::ExportBar</name>
    <message>
        <source>Saving the table: %1 of %2 sales</source>
        <translation>Сохраняем таблицу: продаж %1 из %2</translation>
    </message>
    <message>
        <source>Saving the table…</source>
        <translation>Сохраняем таблицу…</translation>
    </message>
    <message>
        <source>How much of the table is saved</source>
        <translation>Сколько таблицы сохранено</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop saving the table</source>
        <translation>Остановить сохранение таблицы</translation>
    </message>
</context>
<context>
    <name>kassir::ui::ExportDialog</name>
    <message>
        <source>Save as table</source>
        <translation>Сохранить таблицей</translation>
    </message>
    <message>
        <source>All sales of %1</source>
        <translation>Все продажи за %1</translation>
    </message>
    <message>
        <source>All sales of these days: %1–%2</source>
        <translation>Все продажи за дни %1–%2</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>One row a sale</source>
        <translation>Строка на каждую продажу</translation>
    </message>
    <message>
        <source>One row an item</source>
        <translation>Строка на каждый товар</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>For Excel</source>
        <translation>Для Excel</translation>
    </message>
    <message>
        <source>For other programs (RFC 4180)</source>
        <translation>Для других программ (RFC 4180)</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
</context>
<context>
    <name>kassir::ui::FiscalPart</name>
    <message>
        <source>Paid. The fiscal check is still being made.</source>
        <translation>Оплачено. Фискальный чек ещё оформляется.</translation>
    </message>
    <message>
        <source>Payme makes the fiscal check; it is in the customer&apos;s app.</source>
        <translation>Фискальный чек формирует Payme, он в приложении покупателя.</translation>
    </message>
    <message>
        <source>The fiscal check is made on the shop&apos;s own cash register.</source>
        <translation>Фискальный чек пробивают на собственной кассе магазина.</translation>
    </message>
    <message>
        <source>Link of the fiscal check</source>
        <translation>Ссылка на фискальный чек</translation>
    </message>
    <message>
        <source>Open fiscal check</source>
        <translation>Открыть фискальный чек</translation>
    </message>
    <message>
        <source>Copy link of the fiscal check</source>
        <translation>Скопировать ссылку на чек</translation>
    </message>
    <message>
        <source>Fiscal check No. %1</source>
        <translation>Фискальный чек, признак: %1</translation>
    </message>
    <message>
        <source>The link could not be opened here. Copy it.</source>
        <translation>Не удалось открыть ссылку здесь. Скопируйте её.</translation>
    </message>
    <message>
        <source>The fiscal check is not looked up: Tarlan is switched off or not set up in the settings.</source>
        <translation>Фискальный чек не запрашивается: Tarlan выключен или не настроен в настройках.</translation>
    </message>
    <message>
        <source>QR code of the fiscal check</source>
        <translation>QR-код фискального чека</translation>
    </message>
</context>
<context>
    <name>kassir::ui::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Fiscal number</source>
        <translation>Фискальный признак</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
</context>
<context>
    <name>kassir::ui::JournalPage</name>
    <message>
        <source>Journal of sales</source>
        <translation>Журнал продаж</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Только незавершённые</translation>
    </message>
    <message>
        <source>Only sales that still wait or need somebody</source>
        <translation>Только продажи, которые ещё ждут или требуют внимания</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Сохранить таблицей…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find a sale</source>
        <translation>Найти продажу</translation>
    </message>
    <message>
        <source>The order number is copied</source>
        <translation>Номер заказа скопирован</translation>
    </message>
    <message>
        <source>The payment number is copied</source>
        <translation>Номер платежа скопирован</translation>
    </message>
    <message>
        <source>The link could not be opened</source>
        <translation>Не удалось открыть ссылку</translation>
    </message>
    <message>
        <source>Order, payment, fiscal number, sum, phone, item or barcode</source>
        <translation>Заказ, платёж, сумма, телефон, товар, штрихкод, чек</translation>
    </message>
</context>
<context>
    <name>kassir::ui::LineSettingEdit</name>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Обзор: %1</translation>
    </message>
</context>
<context>
    <name>kassir::ui::LinesModel</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Ед.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>НДС</translation>
    </message>
    <message>
        <source>IKPU</source>
        <translation>ИКПУ</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>Код упаковки</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>Код единицы</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>НДС %1</translation>
    </message>
    <message>
        <source>package %1</source>
        <translation>упаковка %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>сумма %1</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>скидка %1</translation>
    </message>
</context>
<context>
    <name>kassir::ui::LinesView</name>
    <message>
        <source>Scan an item, or press F3 and type its name</source>
        <translation>Отсканируйте товар или нажмите F3 и введите название</translation>
    </message>
</context>
<context>
    <name>kassir::ui::LookupsModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Check found: %1</source>
        <translation>Чек найден: %1</translation>
    </message>
    <message>
        <source>Check found, without a number</source>
        <translation>Чек найден, без признака</translation>
    </message>
</context>
<context>
    <name>kassir::ui::MainWindow</name>
    <message>
        <source>Sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Go to the entry line</source>
        <translation>Перейти к строке ввода</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search for an item</source>
        <translation>Найти товар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Change the quantity of the line</source>
        <translation>Изменить количество в позиции</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Give a discount on the line</source>
        <translation>Скидка на позицию</translation>
    </message>
    <message>
        <source>Discount on everything</source>
        <translation>Скидка на весь чек</translation>
    </message>
    <message>
        <source>Give a discount on everything</source>
        <translation>Дать скидку на весь чек</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Change the price of the line</source>
        <translation>Изменить цену в позиции</translation>
    </message>
    <message>
        <source>Fiscal check</source>
        <translation>Фискальный чек</translation>
    </message>
    <message>
        <source>Look up a fiscal check</source>
        <translation>Найти фискальный чек</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Take the payment</source>
        <translation>Принять оплату</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Redo the change</source>
        <translation>Вернуть изменение</translation>
    </message>
    <message>
        <source>Open sale…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Open a sale from a file</source>
        <translation>Открыть продажу из файла</translation>
    </message>
    <message>
        <source>Save sale…</source>
        <translation>Сохранить файл…</translation>
    </message>
    <message>
        <source>Save the sale to a file</source>
        <translation>Сохранить продажу в файл</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Напечатать квитанцию</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Show what the keys do</source>
        <translation>Показать, что делают клавиши</translation>
    </message>
    <message>
        <source>TRAINING: no money moves, and no fiscal check is valid</source>
        <translation>УЧЕБНЫЙ РЕЖИМ: деньги не списываются, чеки недействительны</translation>
    </message>
    <message>
        <source>Open the settings: changes in them are not saved yet</source>
        <translation>Открыть настройки: изменения в них ещё не сохранены</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Сохранить настройки</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Set the sale aside and begin another</source>
        <translation>Отложить продажу и начать новую</translation>
    </message>
    <message>
        <source>Set-aside sales</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>Show the sales that lie aside</source>
        <translation>Показать отложенные продажи</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Look into the journal</source>
        <translation>Открыть журнал</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Pay by the code in the customer&apos;s Payme app</source>
        <translation>Оплатить по коду из приложения Payme покупателя</translation>
    </message>
    <message>
        <source>Link by SMS</source>
        <translation>Ссылка по СМС</translation>
    </message>
    <message>
        <source>Send the customer the payment link by SMS</source>
        <translation>Отправить покупателю ссылку на оплату по СМС</translation>
    </message>
    <message>
        <source>Payme GO code</source>
        <translation>Код Payme GO</translation>
    </message>
    <message>
        <source>Remove the chosen lines</source>
        <translation>Удалить выбранные позиции</translation>
    </message>
    <message numerus="yes">
        <source>Look into the journal: %n matter(s) wait for the manager</source>
        <translation>
            <numerusform>Открыть журнал: %n вопрос ждёт старшего</numerusform>
            <numerusform>Открыть журнал: %n вопроса ждут старшего</numerusform>
            <numerusform>Открыть журнал: %n вопросов ждут старшего</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassir::ui::NextStep</name>
    <message>
        <source>Keep the goods until then. F8 sets the sale aside: the till goes on looking, and you can serve the next customer.</source>
        <translation>До тех пор товар не отдавайте. F8 откладывает продажу: касса ищет дальше, а вы можете обслужить следующего покупателя.</translation>
    </message>
    <message>
        <source>The till goes on by itself as soon as its journal can be written.</source>
        <translation>Касса продолжит сама, как только журнал можно будет записать.</translation>
    </message>
    <message>
        <source>The till has stopped trying by itself, because nobody was waiting here any more. “Try again” sends the sale.</source>
        <translation>Касса больше не повторяет сама: здесь никто не ждал. Кнопка «Повторить» отправит продажу.</translation>
    </message>
    <message>
        <source>The till tries again by itself in a moment.</source>
        <translation>Касса сейчас повторит сама.</translation>
    </message>
    <message>
        <source>The till tries again by itself in %1.</source>
        <translation>Касса сама повторит через %1.</translation>
    </message>
    <message>
        <source>Look 1 of 2 in Payme&apos;s list is under way.</source>
        <translation>Идёт проверка 1 из 2 в списке Payme.</translation>
    </message>
    <message>
        <source>Look 1 of 2 in Payme&apos;s list did not succeed. It is tried again in %1.</source>
        <translation>Проверка 1 из 2 в списке Payme не удалась. Повтор через %1.</translation>
    </message>
    <message>
        <source>Payme&apos;s list does not show for certain which payment it is. The till looks again in %1; the manager can decide in the journal (F9).</source>
        <translation>По списку Payme нельзя сказать наверняка, какой это платёж. Касса посмотрит снова через %1; старший может решить в журнале (F9).</translation>
    </message>
    <message>
        <source>Look 1 of 2: not there. Look 2 of 2, which decides, follows in %1.</source>
        <translation>Проверка 1 из 2: платежа нет. Решающая проверка 2 из 2 — через %1.</translation>
    </message>
    <message>
        <source>Look 1 of 2: not there. Look 2 of 2, which decides, is under way.</source>
        <translation>Проверка 1 из 2: платежа нет. Идёт решающая проверка 2 из 2.</translation>
    </message>
    <message>
        <source>The till was closed before this sale was sent. “Try again” sends it.</source>
        <translation>Касса закрылась раньше, чем продажа была отправлена. Её отправит кнопка «Повторить».</translation>
    </message>
    <message>
        <source>Another sale is being sent at this moment: this one follows by itself.</source>
        <translation>Сейчас отправляется другая продажа: эта уйдёт за ней сама.</translation>
    </message>
    <message>
        <source>Payme is not reached yet: nothing has been sent. “Back to the goods” opens the list again.</source>
        <translation>Соединения с Payme пока нет: ничего не отправлено. Кнопка «Вернуться к товарам» снова откроет список.</translation>
    </message>
</context>
<context>
    <name>kassir::ui::PaidSum</name>
    <message>
        <source>Paid: being added up…</source>
        <translation>Оплачено: подсчитывается…</translation>
    </message>
    <message>
        <source>Paid: the journal could not be read</source>
        <translation>Оплачено: журнал не читается</translation>
    </message>
    <message numerus="yes">
        <source>Paid: %n sale(s), %1</source>
        <translation>
            <numerusform>Оплачено: %n продажа, %1</numerusform>
            <numerusform>Оплачено: %n продажи, %1</numerusform>
            <numerusform>Оплачено: %n продаж, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid %2, whatever is listed: %n sale(s), %1</source>
        <translation>
            <numerusform>Оплачено за %2, что бы ни было в списке: %n продажа, %1</numerusform>
            <numerusform>Оплачено за %2, что бы ни было в списке: %n продажи, %1</numerusform>
            <numerusform>Оплачено за %2, что бы ни было в списке: %n продаж, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassir::ui::PaymentDetails</name>
    <message>
        <source>Order: %1</source>
        <translation>Заказ: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Сервер: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Запрос: %1</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>Платёж: %1</translation>
    </message>
    <message>
        <source>One more payment: %1</source>
        <translation>Ещё один платёж: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Details of the payment</source>
        <translation>Подробности платежа</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Скопировать подробности</translation>
    </message>
    <message>
        <source>State at Payme: %1 (state code %2)</source>
        <translation>Состояние в Payme: %1 (код состояния: %2)</translation>
    </message>
</context>
<context>
    <name>kassir::ui::PaymentPanel</name>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>The customer scans the code in the Payme app</source>
        <translation>Покупатель сканирует код в приложении Payme</translation>
    </message>
    <message>
        <source>QR code of the payment link</source>
        <translation>QR-код ссылки на оплату</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Ссылка на оплату</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Скопировать ссылку</translation>
    </message>
</context>
<context>
    <name>kassir::ui::PaymentQuestions</name>
    <message>
        <source>Link by SMS</source>
        <translation>Ссылка по СМС</translation>
    </message>
    <message>
        <source>Send another</source>
        <translation>Отправить ещё одно</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Не отправлять</translation>
    </message>
</context>
<context>
    <name>kassir::ui::PaymentSteps</name>
    <message>
        <source>Payment created</source>
        <translation>Платёж создан</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Ждём оплату</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Fiscal check</source>
        <translation>Фискальный чек</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: ещё нет</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: сейчас</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: готово</translation>
    </message>
    <message>
        <source>The payment is being created</source>
        <translation>Платёж создаётся</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <translation>%1: пока неизвестно</translation>
    </message>
</context>
<context>
    <name>kassir::ui::PaymentTotal</name>
    <message>
        <source>Paid sum</source>
        <translation>Оплаченная сумма</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Sum of the sale</source>
        <translation>Сумма продажи</translation>
    </message>
</context>
<context>
    <name>kassir::ui::PeriodEdit</name>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>По какой день</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Sales of today</source>
        <translation>Продажи за сегодня</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Более ранние дни</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Более поздние дни</translation>
    </message>
</context>
<context>
    <name>kassir::ui::PickDialog</name>
    <message>
        <source>Choose the payment</source>
        <translation>Выбор платежа</translation>
    </message>
    <message>
        <source>Payme has payments of this sum that tell no order number. Ask the customer, compare the time, and choose the one of this sale.</source>
        <translation>В Payme есть платежи на эту сумму без номера заказа. Спросите покупателя, сравните время и выберите платёж этой продажи.</translation>
    </message>
    <message>
        <source>Payments without an order number</source>
        <translation>Платежи без номера заказа</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>время неизвестно</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Это он</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ни один из них</translation>
    </message>
</context>
<context>
    <name>kassir::ui::ReasonDialog</name>
    <message>
        <source>Nothing exists at Payme</source>
        <translation>В Payme ничего нет</translation>
    </message>
    <message>
        <source>For a manager: look into Payme&apos;s cabinet first. If you say that no payment of this sale exists there, the till stops looking for it, and the sale may be sent again. If one exists after all, the customer may pay twice.</source>
        <translation>Для старшего: сначала посмотрите в кабинете Payme. Если вы подтвердите, что платежа этой продажи там нет, касса перестанет его искать и продажу можно будет отправить ещё раз. Если платёж всё же есть, покупатель может заплатить дважды.</translation>
    </message>
    <message>
        <source>Nothing exists there</source>
        <translation>Там ничего нет</translation>
    </message>
    <message>
        <source>It is dealt with</source>
        <translation>Вопрос решён</translation>
    </message>
    <message>
        <source>The alarm goes from the list; what happened stays in the journal with your reason.</source>
        <translation>Тревога исчезнет из списка; что произошло, останется в журнале вместе с вашей причиной.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>The sale ends without a payment: keep the goods. A payment of it that exists or turns up is cancelled if nobody is paying it.</source>
        <translation>Продажа закончится без оплаты: товар не отдавайте. Если её платёж есть или найдётся, он будет отменён, если его никто не оплачивает.</translation>
    </message>
    <message>
        <source>Give the sale up</source>
        <translation>Отказаться от продажи</translation>
    </message>
    <message>
        <source>Reason, at least 3 characters</source>
        <translation>Причина, не короче 3 знаков</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>End by hand</source>
        <translation>Закрыть вручную</translation>
    </message>
    <message>
        <source>For a manager: look into Payme&apos;s cabinet first, and cancel the payment there. Then the till asks about this sale no more. If it is paid after all, the comparison with Payme shows it.</source>
        <translation>Для старшего: сначала откройте кабинет Payme и отмените платёж там. После этого касса больше не спрашивает об этой продаже. Если её всё же оплатят, это покажет сверка с Payme.</translation>
    </message>
    <message>
        <source>End the sale</source>
        <translation>Закрыть продажу</translation>
    </message>
</context>
<context>
    <name>kassir::ui::ReplaceQuestion</name>
    <message>
        <source>The file %1 exists already. Replace it?</source>
        <translation>Файл %1 уже существует. Заменить его?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Выбрать другое имя</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>kassir::ui::RestoreQuestion</name>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление копии</translation>
    </message>
    <message>
        <source>The backup of %1 is checked, and then the till closes. When you start it again, the present journal is set aside whole (nothing is deleted), and the backup takes its place. Sales made after the backup are not in it: their payments are at Payme.</source>
        <translation>Копия от %1 будет проверена, и касса закроется. Когда вы запустите её снова, нынешний журнал будет целиком отложен (ничего не удаляется), а копия займёт его место. Продаж после этой копии в ней нет: их платежи есть в Payme.</translation>
    </message>
    <message>
        <source>Restore and close the till</source>
        <translation>Восстановить и закрыть кассу</translation>
    </message>
    <message>
        <source>Keep the journal</source>
        <translation>Оставить журнал</translation>
    </message>
</context>
<context>
    <name>kassir::ui::ResultPanel</name>
    <message>
        <source>Fiscal number</source>
        <translation>Фискальный признак</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Копировать признак</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Link as a QR code</source>
        <translation>Ссылка в виде QR-кода</translation>
    </message>
    <message>
        <source>Print fiscal check</source>
        <translation>Напечатать фискальный чек</translation>
    </message>
    <message>
        <source>Save fiscal check as PDF</source>
        <translation>Сохранить фискальный чек в PDF</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Заказ %1</translation>
    </message>
    <message>
        <source>Fiscal check found</source>
        <translation>Фискальный чек найден</translation>
    </message>
    <message>
        <source>The fiscal number is copied</source>
        <translation>Фискальный признак скопирован</translation>
    </message>
    <message>
        <source>The link is copied</source>
        <translation>Ссылка скопирована</translation>
    </message>
    <message>
        <source>The link could not be opened. Copy it, or scan the QR code with a phone.</source>
        <translation>Не удалось открыть ссылку. Скопируйте её или отсканируйте QR-код телефоном.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Открыть настройки</translation>
    </message>
</context>
<context>
    <name>kassir::ui::SaleActions</name>
    <message>
        <source>It is dealt with…</source>
        <translation>Вопрос решён…</translation>
    </message>
    <message>
        <source>Cancel the other payment…</source>
        <translation>Отменить другой платёж…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Choose the payment…</source>
        <translation>Выбрать платёж…</translation>
    </message>
    <message>
        <source>Show on the sale page</source>
        <translation>Показать на странице продажи</translation>
    </message>
    <message>
        <source>Print the slip of this sale</source>
        <translation>Напечатать квитанцию этой продажи</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>Копировать номер заказа</translation>
    </message>
    <message>
        <source>Copy payment number</source>
        <translation>Копировать номер платежа</translation>
    </message>
    <message>
        <source>Nothing exists at Payme…</source>
        <translation>В Payme ничего нет…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Отказаться…</translation>
    </message>
    <message>
        <source>Cancel payment…</source>
        <translation>Отменить платёж…</translation>
    </message>
    <message>
        <source>End by hand…</source>
        <translation>Закрыть вручную…</translation>
    </message>
    <message>
        <source>Fiscal check</source>
        <translation>Фискальный чек</translation>
    </message>
    <message>
        <source>Open the fiscal check of this sale</source>
        <translation>Открыть фискальный чек этой продажи</translation>
    </message>
    <message>
        <source>Slip…</source>
        <translation>Квитанция…</translation>
    </message>
    <message>
        <source>Order No.</source>
        <translation>№ заказа</translation>
    </message>
    <message>
        <source>Payment No.</source>
        <translation>№ платежа</translation>
    </message>
</context>
<context>
    <name>kassir::ui::SaleDetails</name>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>Items sold</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>About the sale</source>
        <translation>О продаже</translation>
    </message>
    <message>
        <source>What happened to the sale</source>
        <translation>Что было с продажей</translation>
    </message>
    <message>
        <source>What was sold</source>
        <translation>Что продано</translation>
    </message>
    <message>
        <source>What was sent to Payme and what came back</source>
        <translation>Что отправлено в Payme и что пришло в ответ</translation>
    </message>
    <message>
        <source>Choose a sale in the list: what happened to it and what can be done about it stands here.</source>
        <translation>Выберите продажу в списке: здесь будет видно, что с ней было и что можно сделать.</translation>
    </message>
    <message>
        <source>Sale No. %1: %2</source>
        <translation>Продажа № %1: %2</translation>
    </message>
    <message>
        <source>Numbers of the sale</source>
        <translation>Номера продажи</translation>
    </message>
    <message>
        <source>A newer version of Kassir wrote down what was sold.</source>
        <translation>Что продано, записала более новая версия Kassir.</translation>
    </message>
    <message>
        <source>Nothing was sent to Payme.</source>
        <translation>В Payme ничего не отправлялось.</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Заказ: %1</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>Платёж: %1</translation>
    </message>
    <message>
        <source>One more payment: %1</source>
        <translation>Ещё один платёж: %1</translation>
    </message>
    <message>
        <source>Fiscal number: %1</source>
        <translation>Фискальный признак: %1</translation>
    </message>
    <message>
        <source>The link went to a phone ending in %1</source>
        <translation>Ссылка отправлена на телефон с окончанием %1</translation>
    </message>
    <message>
        <source>State at Payme: %1 (state code %2)</source>
        <translation>Состояние в Payme: %1 (код состояния: %2)</translation>
    </message>
</context>
<context>
    <name>kassir::ui::SaleForm</name>
    <message>
        <source>Discount on everything:</source>
        <translation>Скидка на весь чек:</translation>
    </message>
    <message>
        <source>500 or 10 %</source>
        <translation>500 или 10 %</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Описание:</translation>
    </message>
    <message>
        <source>Delivery:</source>
        <translation>Доставка:</translation>
    </message>
    <message>
        <source>Delivery price:</source>
        <translation>Цена доставки:</translation>
    </message>
    <message>
        <source>Remove delivery</source>
        <translation>Убрать доставку</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
</context>
<context>
    <name>kassir::ui::SalePage</name>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>VAT and codes</source>
        <translation>НДС и коды</translation>
    </message>
    <message>
        <source>Show VAT and codes</source>
        <translation>Показать НДС и коды</translation>
    </message>
    <message>
        <source>Add delivery</source>
        <translation>Добавить доставку</translation>
    </message>
    <message>
        <source>As a line of the sale</source>
        <translation>Позицией в продаже</translation>
    </message>
    <message>
        <source>Apart, with its own price</source>
        <translation>Отдельно, со своей ценой</translation>
    </message>
    <message>
        <source>Open sale…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Save sale…</source>
        <translation>Сохранить файл…</translation>
    </message>
    <message>
        <source>Lines of the sale</source>
        <translation>Позиции продажи</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>«%1» удалено</translation>
    </message>
    <message numerus="yes">
        <source>%n lines removed</source>
        <translation>
            <numerusform>Удалена %n позиция</numerusform>
            <numerusform>Удалены %n позиции</numerusform>
            <numerusform>Удалено %n позиций</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message numerus="yes">
        <source>%n lines pasted</source>
        <translation>
            <numerusform>Вставлена %n позиция</numerusform>
            <numerusform>Вставлены %n позиции</numerusform>
            <numerusform>Вставлено %n позиций</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is closed until the next sale</source>
        <translation>Список закрыт до следующей продажи</translation>
    </message>
    <message>
        <source>Barcode %1 is not in the list of goods. Fill the line in, or scan again</source>
        <translation>Штрихкода %1 нет в списке товаров. Заполните позицию или отсканируйте ещё раз</translation>
    </message>
    <message>
        <source>%1 was scanned into a cell and taken as the next item: the cell is as it was</source>
        <translation>%1 отсканирован в ячейку и принят как следующий товар: ячейка осталась прежней</translation>
    </message>
</context>
<context>
    <name>kassir::ui::SalesList</name>
    <message>
        <source>Nothing found on these days for “%1”.</source>
        <translation>За эти дни ничего не найдено: «%1».</translation>
    </message>
    <message>
        <source>Nothing waits on these days: every sale has come to its end.</source>
        <translation>За эти дни всё завершено: ни одна продажа не ждёт.</translation>
    </message>
    <message>
        <source>No sales on these days. A sale stands here as soon as its payment is begun with F12.</source>
        <translation>За эти дни продаж нет. Продажа появится здесь, как только её оплату начнут клавишей F12.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Search all days</source>
        <translation>Искать за все дни</translation>
    </message>
    <message>
        <source>Until then this list is not complete.</source>
        <translation>До этого список неполный.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Идёт поиск…</translation>
    </message>
    <message>
        <source>Read the journal again</source>
        <translation>Прочитать журнал снова</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Type the beginning of an order, payment or fiscal number, a sum, a phone or its last four digits, or words, the barcode or the IKPU of an item.</source>
        <translation>Ничего не найдено: «%1». Введите начало номера заказа, платежа или фискального признака, сумму, телефон или его последние четыре цифры либо слова из названия товара, его штрихкод или ИКПУ.</translation>
    </message>
</context>
<context>
    <name>kassir::ui::SecretSettingEdit</name>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Удалить: %1</translation>
    </message>
    <message>
        <source>A new one, to replace it</source>
        <translation>Новый, на замену</translation>
    </message>
    <message>
        <source>Will be removed when you save</source>
        <translation>Будет удалён при сохранении</translation>
    </message>
    <message>
        <source>Will be stored when you save</source>
        <translation>Будет записан при сохранении</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Записан</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Не записан</translation>
    </message>
    <message>
        <source>The store of secrets cannot be read. Test the connection to see why.</source>
        <translation>Хранилище секретов не читается. Проверьте связь, чтобы узнать причину.</translation>
    </message>
</context>
<context>
    <name>kassir::ui::SettingsForm</name>
    <message>
        <source>Two account fields have the same name: change or remove one of them</source>
        <translation>У двух полей счёта одно имя: измените или удалите одно из них</translation>
    </message>
    <message>
        <source>An account field without a name</source>
        <translation>Поле счёта без имени</translation>
    </message>
    <message>
        <source>Account field “%1”</source>
        <translation>Поле счёта «%1»</translation>
    </message>
</context>
<context>
    <name>kassir::ui::SettingsPage</name>
    <message>
        <source>Test: no money moves</source>
        <translation>Тестовый: деньги не списываются</translation>
    </message>
    <message>
        <source>Production: real payments</source>
        <translation>Рабочий: настоящие платежи</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Свой адрес</translation>
    </message>
    <message>
        <source>As one line, the weight in its name</source>
        <translation>Одной строкой, вес в наименовании</translation>
    </message>
    <message>
        <source>As a number with decimals</source>
        <translation>Дробным числом</translation>
    </message>
    <message>
        <source>To a tiyin</source>
        <translation>До тийина</translation>
    </message>
    <message>
        <source>To a whole sum</source>
        <translation>До целого сума</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>The shop&apos;s own cash register</source>
        <translation>Собственная ККМ магазина</translation>
    </message>
    <message>
        <source>With the till&apos;s name</source>
        <translation>С именем кассы</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Только цифры</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Как на экране</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>Как на компьютере</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Take payments with Payme</source>
        <translation>Принимать оплату через Payme</translation>
    </message>
    <message>
        <source>Payme server</source>
        <translation>Сервер Payme</translation>
    </message>
    <message>
        <source>Address of the Payme server</source>
        <translation>Адрес сервера Payme</translation>
    </message>
    <message>
        <source>Kassa id for the test</source>
        <translation>Идентификатор кассы (тест)</translation>
    </message>
    <message>
        <source>Kassa id for production</source>
        <translation>Идентификатор кассы (рабочий)</translation>
    </message>
    <message>
        <source>Kassa id for the own address</source>
        <translation>Идентификатор кассы (свой адрес)</translation>
    </message>
    <message>
        <source>Kassa key for the test</source>
        <translation>Ключ кассы (тест)</translation>
    </message>
    <message>
        <source>Kassa key for production</source>
        <translation>Ключ кассы (рабочий)</translation>
    </message>
    <message>
        <source>Kassa key for the own address</source>
        <translation>Ключ кассы (свой адрес)</translation>
    </message>
    <message>
        <source>Account field with the order number</source>
        <translation>Поле счёта с номером заказа</translation>
    </message>
    <message>
        <source>Further account fields, the same in each payment</source>
        <translation>Другие поля счёта, одинаковые в каждом платеже</translation>
    </message>
    <message>
        <source>Fractional quantity in a payment</source>
        <translation>Дробное количество в платеже</translation>
    </message>
    <message>
        <source>Look up fiscal checks at Tarlan</source>
        <translation>Искать фискальные чеки в Tarlan</translation>
    </message>
    <message>
        <source>Address of the Tarlan server</source>
        <translation>Адрес сервера Tarlan</translation>
    </message>
    <message>
        <source>Provider code</source>
        <translation>Код поставщика услуг</translation>
    </message>
    <message>
        <source>Service code</source>
        <translation>Код услуги</translation>
    </message>
    <message>
        <source>Secret key of Tarlan</source>
        <translation>Секретный ключ Tarlan</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Название магазина</translation>
    </message>
    <message>
        <source>Shop address</source>
        <translation>Адрес магазина</translation>
    </message>
    <message>
        <source>Taxpayer number</source>
        <translation>Номер налогоплательщика (ИНН, БИН/ИИН)</translation>
    </message>
    <message>
        <source>The shop pays VAT</source>
        <translation>Магазин платит НДС</translation>
    </message>
    <message>
        <source>VAT rates in percent, divided by commas</source>
        <translation>Ставки НДС в процентах, через запятую</translation>
    </message>
    <message>
        <source>Rounding of discounts</source>
        <translation>Округление скидок</translation>
    </message>
    <message>
        <source>File of the goods (CSV)</source>
        <translation>Файл товаров (CSV)</translation>
    </message>
    <message>
        <source>Who makes the fiscal check</source>
        <translation>Кто формирует фискальный чек</translation>
    </message>
    <message>
        <source>Further sites of fiscal checks, divided by commas</source>
        <translation>Другие сайты фискальных чеков, через запятую</translation>
    </message>
    <message>
        <source>File of further trusted certificates (PEM)</source>
        <translation>Файл дополнительных доверенных сертификатов (PEM)</translation>
    </message>
    <message>
        <source>Proxy server</source>
        <translation>Прокси-сервер</translation>
    </message>
    <message>
        <source>Till name</source>
        <translation>Имя кассы</translation>
    </message>
    <message>
        <source>Form of order numbers</source>
        <translation>Вид номеров заказов</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Язык на бумаге</translation>
    </message>
    <message>
        <source>Language on the screen</source>
        <translation>Язык на экране</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Размер букв</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Fiscal check</source>
        <translation>Фискальный чек</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Сохранить настройки</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Есть несохранённые изменения</translation>
    </message>
    <message>
        <source>Nothing was saved: correct what is marked, and save again</source>
        <translation>Ничего не сохранено: исправьте отмеченное и сохраните снова</translation>
    </message>
    <message>
        <source>A secret was not stored: see what is marked</source>
        <translation>Секрет не записан: смотрите отмеченное</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Fields of the settings</source>
        <translation>Поля настроек</translation>
    </message>
    <message>
        <source>Seconds after which a payment that Payme does not find counts as not made</source>
        <translation>Через сколько секунд платёж, которого Payme не находит, считается несозданным</translation>
    </message>
    <message>
        <source>Time zone of the shop, if not the computer&apos;s own</source>
        <translation>Часовой пояс магазина, если он не тот, что на компьютере</translation>
    </message>
    <message>
        <source>Sales until this hour belong to the day before</source>
        <translation>Продажи до этого часа относятся к предыдущему дню</translation>
    </message>
</context>
<context>
    <name>kassir::ui::SmsDialog</name>
    <message>
        <source>The SMS goes to %1</source>
        <translation>СМС уйдёт на номер %1</translation>
    </message>
    <message>
        <source>Link by SMS</source>
        <translation>Ссылка по СМС</translation>
    </message>
    <message>
        <source>The customer&apos;s phone number</source>
        <translation>Номер телефона покупателя</translation>
    </message>
    <message>
        <source>The customer agrees to get an SMS</source>
        <translation>Покупатель согласен получить СМС</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>Отправить СМС</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Не отправлять</translation>
    </message>
</context>
<context>
    <name>kassir::ui::StatusArea</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Time %1</source>
        <translation>Время %1</translation>
    </message>
</context>
<context>
    <name>kassir::ui::SummaryPanel</name>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Take Payme payment</source>
        <translation>Принять оплату Payme</translation>
    </message>
    <message>
        <source>What is to be corrected</source>
        <translation>Что исправить</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Позиций</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>в т. ч. НДС %1</translation>
    </message>
    <message>
        <source>Goods without VAT</source>
        <translation>Товары без НДС</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Обратите внимание</translation>
    </message>
    <message numerus="yes">
        <source>%n things to correct before payment</source>
        <translation>
            <numerusform>Исправьте перед оплатой: %n</numerusform>
            <numerusform>Исправьте перед оплатой: %n</numerusform>
            <numerusform>Исправьте перед оплатой: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassir::ui::TableExport</name>
    <message numerus="yes">
        <source>Saved %n sale(s): %1</source>
        <translation>
            <numerusform>Сохранена %n продажа: %1</numerusform>
            <numerusform>Сохранено %n продажи: %1</numerusform>
            <numerusform>Сохранено %n продаж: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Сохранить таблицей</translation>
    </message>
</context>
<context>
    <name>kassir::ui::WaysToPay</name>
    <message>
        <source>By Payme GO code…</source>
        <translation>По коду Payme GO…</translation>
    </message>
    <message>
        <source>Pay by the code in the customer&apos;s Payme app</source>
        <translation>Оплатить по коду из приложения Payme покупателя</translation>
    </message>
    <message>
        <source>Link by SMS…</source>
        <translation>Ссылка по СМС…</translation>
    </message>
    <message>
        <source>Send the customer the link by SMS</source>
        <translation>Отправить покупателю ссылку по СМС</translation>
    </message>
</context>
<context>
    <name>kassir::window::Application</name>
    <message>
        <source>The stand-in servers for training did not start. Check that the folder %1 can be written to.</source>
        <translation>Учебные серверы не запустились. Проверьте, можно ли писать в папку %1.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>The sale was not saved: %1 cannot be written. Choose another folder.</source>
        <translation>Продажа не сохранена: не удаётся записать %1. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Changes in the settings are kept, but not saved yet</source>
        <translation>Изменения в настройках не пропали, но ещё не сохранены</translation>
    </message>
    <message>
        <source>The new settings hold from the next sale on</source>
        <translation>Новые настройки начнут действовать со следующей продажи</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Открыто: %1</translation>
    </message>
</context>
<context>
    <name>kassir::window::BeginAnewQuestion</name>
    <message>
        <source>An empty journal knows none of this till&apos;s sales. Payme is asked for the payments of the last 14 days, and those are told as unknown. Begin an empty journal?</source>
        <translation>В пустом журнале не будет ни одной продажи этой кассы. У Payme будут запрошены платежи за последние 14 дней, касса сообщит о них как о неизвестных. Начать пустой журнал?</translation>
    </message>
    <message>
        <source>Begin an empty journal</source>
        <translation>Начать пустой журнал</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>kassir::window::ClosingQuestion</name>
    <message>
        <source>Close the till</source>
        <translation>Закрыть кассу</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Не закрывать</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) are not settled yet. They are kept, but a closed till does not see when the customer pays. It looks again when it is opened. What nobody will pay can be cancelled in the journal.</source>
        <translation>
            <numerusform>%n платёж ещё не завершён. Он сохранён, но закрытая касса не увидит, что покупатель заплатил. Она проверит снова, когда её откроют. Платёж, который никто не оплатит, можно отменить в журнале.</numerusform>
            <numerusform>%n платежа ещё не завершены. Они сохранены, но закрытая касса не увидит, что покупатель заплатил. Она проверит снова, когда её откроют. Платежи, которые никто не оплатит, можно отменить в журнале.</numerusform>
            <numerusform>%n платежей ещё не завершены. Они сохранены, но закрытая касса не увидит, что покупатель заплатил. Она проверит снова, когда её откроют. Платежи, которые никто не оплатит, можно отменить в журнале.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) wait for the manager: the journal (F9) shows them.</source>
        <translation>
            <numerusform>%n вопрос ждёт старшего: он показан в журнале (F9).</numerusform>
            <numerusform>%n вопроса ждут старшего: они показаны в журнале (F9).</numerusform>
            <numerusform>%n вопросов ждут старшего: они показаны в журнале (F9).</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them (F9)</source>
        <translation>Показать (F9)</translation>
    </message>
    <message numerus="yes">
        <source>%n training payment(s) are not settled yet. They end with the training; their lines are there again the next time.</source>
        <translation>
            <numerusform>%n учебный платёж ещё не завершён. Он закончится вместе с обучением; его позиции вернутся в следующий раз.</numerusform>
            <numerusform>%n учебных платежа ещё не завершены. Они закончатся вместе с обучением; их позиции вернутся в следующий раз.</numerusform>
            <numerusform>%n учебных платежей ещё не завершены. Они закончатся вместе с обучением; их позиции вернутся в следующий раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the till again</source>
        <translation>Перезапуск кассы</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) are not settled yet. They are kept, and looked at again as soon as the till has started.</source>
        <translation>
            <numerusform>%n платёж ещё не завершён. Он сохранён, и касса вернётся к нему сразу после запуска.</numerusform>
            <numerusform>%n платежа ещё не завершены. Они сохранены, и касса вернётся к ним сразу после запуска.</numerusform>
            <numerusform>%n платежей ещё не завершены. Они сохранены, и касса вернётся к ним сразу после запуска.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again all the same</source>
        <translation>Всё равно перезапустить</translation>
    </message>
</context>
<context>
    <name>kassir::window::ComplaintBox</name>
    <message>
        <source>Open settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>Show in the journal</source>
        <translation>Показать в журнале</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Запустить снова</translation>
    </message>
</context>
<context>
    <name>kassir::window::Complaints</name>
    <message>
        <source>Sale %1 of %2, %3: %4.</source>
        <translation>Продажа № %1 от %2, %3: %4.</translation>
    </message>
</context>
<context>
    <name>kassir::window::CustomerButton</name>
    <message>
        <source>The customer pays now</source>
        <translation>Покупатель платит сейчас</translation>
    </message>
</context>
<context>
    <name>kassir::window::EarlierRun</name>
    <message>
        <source>The training payment of %1 was not finished: its lines are back</source>
        <translation>Учебный платёж, начатый в %1, не завершён: его позиции снова в списке</translation>
    </message>
    <message>
        <source>The training payment of %1 was not finished: its lines lie aside</source>
        <translation>Учебный платёж, начатый в %1, не завершён: его позиции отложены</translation>
    </message>
</context>
<context>
    <name>kassir::window::JournalDesk</name>
    <message>
        <source>Payme cannot be asked about this sale: check the kassa and its key in the settings</source>
        <translation>Об этой продаже нельзя спросить Payme: проверьте кассу и её ключ в настройках</translation>
    </message>
    <message>
        <source>Not possible at this moment: the sale has changed, or is being looked for. Try again.</source>
        <translation>Сейчас это невозможно: продажа изменилась или её ищут. Повторите.</translation>
    </message>
</context>
<context>
    <name>kassir::window::MissedScans</name>
    <message>
        <source>%1 was not added: answer the question, then scan it again</source>
        <translation>%1 не добавлен: ответьте на вопрос и отсканируйте ещё раз</translation>
    </message>
    <message>
        <source>%1 was not added: close the open window, then scan it again</source>
        <translation>%1 не добавлен: закройте открытое окно и отсканируйте ещё раз</translation>
    </message>
    <message>
        <source>%1 was not added: scan it again</source>
        <translation>%1 не добавлен: отсканируйте ещё раз</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) were not added: scan them again</source>
        <translation>
            <numerusform>%n сканирование не добавлено: отсканируйте ещё раз</numerusform>
            <numerusform>%n сканирования не добавлены: отсканируйте ещё раз</numerusform>
            <numerusform>%n сканирований не добавлено: отсканируйте ещё раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassir::window::OpenPayments</name>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>No. %1: %2, %3. %4</source>
        <translation>№ %1: %2, %3. %4</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 дн.</translation>
    </message>
</context>
<context>
    <name>kassir::window::OpeningTrouble</name>
    <message>
        <source>There is a sound backup of %1. What came after it is asked of Payme.</source>
        <translation>Есть исправная резервная копия от %1. О том, что было после неё, касса спросит Payme.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Восстановить копию</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Закрыть кассу</translation>
    </message>
    <message>
        <source>The till&apos;s data cannot be used, and there is no sound backup of it: %1. An empty journal can be begun; what lies there is kept.</source>
        <translation>Данные кассы использовать нельзя, исправной резервной копии нет: %1. Можно начать пустой журнал; то, что там лежит, сохранится.</translation>
    </message>
    <message>
        <source>Begin an empty journal…</source>
        <translation>Начать пустой журнал…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>The disk is full: %1. Free some room, and then press “Try again”.</source>
        <translation>Диск заполнен: %1. Освободите место и нажмите «Повторить».</translation>
    </message>
</context>
<context>
    <name>kassir::window::OpeningWork</name>
    <message>
        <source>The journal cannot be used. Looking for its newest sound backup…</source>
        <translation>Журнал использовать нельзя. Ищем последнюю исправную резервную копию…</translation>
    </message>
    <message>
        <source>The journal is being replaced…</source>
        <translation>Журнал заменяется…</translation>
    </message>
    <message>
        <source>The journal was found damaged. All of it is read through…</source>
        <translation>Журнал был найден повреждённым. Он перечитывается целиком…</translation>
    </message>
</context>
<context>
    <name>kassir::window::PayWays</name>
    <message>
        <source>Press F12 first: this is the code of a customer&apos;s Payme app</source>
        <translation>Сначала нажмите F12: это код из приложения Payme покупателя</translation>
    </message>
    <message>
        <source>No SMS was sent: the payment does not wait any more</source>
        <translation>СМС не отправлено: платёж больше не ждёт оплаты</translation>
    </message>
    <message>
        <source>The customer&apos;s code was not used: answer the question, then scan it again</source>
        <translation>Код покупателя не использован: ответьте на вопрос, затем отсканируйте его ещё раз</translation>
    </message>
    <message>
        <source>The customer&apos;s code was not used: no payment waits to be paid</source>
        <translation>Код покупателя не использован: нет платежа, который ждёт оплаты</translation>
    </message>
    <message>
        <source>The customer has paid meanwhile: nothing else was done</source>
        <translation>Покупатель тем временем оплатил: больше ничего не сделано</translation>
    </message>
    <message>
        <source>A code of the customer&apos;s is being used already: wait for Payme&apos;s answer</source>
        <translation>Код покупателя уже проводится: дождитесь ответа Payme</translation>
    </message>
    <message>
        <source>The customer&apos;s code was not used: this payment is paid already, or is being paid otherwise</source>
        <translation>Код клиента не использован: этот платёж уже оплачен или его оплачивают другим способом</translation>
    </message>
    <message>
        <source>An SMS is being sent already: wait for Payme&apos;s answer</source>
        <translation>SMS уже отправляется: дождитесь ответа Payme</translation>
    </message>
    <message>
        <source>No SMS was sent: the journal cannot be written</source>
        <translation>SMS не отправлено: журнал не записывается</translation>
    </message>
    <message>
        <source>The customer&apos;s code was not used for sale %1: its payment did not wait any more when Payme was asked</source>
        <translation>Код покупателя не использован для продажи %1: когда касса спросила Payme, оплата уже не ждала</translation>
    </message>
    <message>
        <source>The customer&apos;s code was not used: the journal cannot be written. Nothing was paid with it</source>
        <translation>Код покупателя не использован: журнал не записывается. По этому коду ничего не оплачено</translation>
    </message>
    <message>
        <source>The customer&apos;s code was not used for sale %1: the journal cannot be written. Nothing was paid with it</source>
        <translation>Код покупателя не использован для продажи %1: журнал не записывается. По этому коду ничего не оплачено</translation>
    </message>
</context>
<context>
    <name>kassir::window::PaymentDesk</name>
    <message>
        <source>Sale %1 is paid: %2</source>
        <translation>Продажа № %1 оплачена: %2</translation>
    </message>
    <message>
        <source>Payme cannot be asked about the payment of this sale: the account it was sent to, or its key, is not in the settings any more.</source>
        <translation>Нельзя узнать у Payme об оплате этой продажи: кассы, куда она отправлена, или её ключа больше нет в настройках.</translation>
    </message>
    <message>
        <source>%1 was not added: the list is closed. F8 sets this sale aside, then scan it again</source>
        <translation>%1 не добавлен: список закрыт. Отложите эту продажу (F8) и отсканируйте ещё раз</translation>
    </message>
    <message>
        <source>Its goods lie aside: Shift+F8 brings them back.</source>
        <translation>Её товары отложены: Shift+F8 вернёт их.</translation>
    </message>
    <message>
        <source>The payment of sale %1 is cancelled.</source>
        <translation>Платёж продажи № %1 отменён.</translation>
    </message>
    <message>
        <source>Payme has refused sale %1: it is not paid.</source>
        <translation>Payme отклонил продажу № %1: она не оплачена.</translation>
    </message>
    <message>
        <source>Sale %1 came to nothing: it is not paid.</source>
        <translation>Продажа № %1 не состоялась: она не оплачена.</translation>
    </message>
    <message>
        <source>The goods of sale %1 lie aside: Shift+F8 brings them back</source>
        <translation>Товары продажи № %1 отложены: Shift+F8 вернёт их</translation>
    </message>
    <message>
        <source>Sale %1 was cancelled: its goods are off the list</source>
        <translation>Продажа № %1 отменена: её товары убраны из списка</translation>
    </message>
    <message>
        <source>Sale %1, %2: %3</source>
        <translation>Продажа № %1, %2: %3</translation>
    </message>
    <message>
        <source>Payme has cancelled the payment of sale %1.</source>
        <translation>Payme отменил платёж продажи № %1.</translation>
    </message>
    <message>
        <source>For 10 minutes this sale could not be sent: it is parked, nothing was paid</source>
        <translation>10 минут эту продажу не удавалось отправить: она отложена, оплаты не было</translation>
    </message>
</context>
<context>
    <name>kassir::window::SaleKeys</name>
    <message>
        <source>There is no item in the list yet</source>
        <translation>В списке ещё нет товаров</translation>
    </message>
    <message>
        <source>There is nothing to set aside</source>
        <translation>Откладывать нечего</translation>
    </message>
    <message>
        <source>The list is closed: F8 sets this sale aside, and the next can be rung up</source>
        <translation>Список закрыт: F8 отложит эту продажу, и можно набирать следующую</translation>
    </message>
    <message>
        <source>No payment waits here yet: F12 begins it</source>
        <translation>Оплата ещё не начата: её начинает F12</translation>
    </message>
    <message>
        <source>This sale is paid already</source>
        <translation>Эта продажа уже оплачена</translation>
    </message>
    <message>
        <source>The payment waits already: the customer scans the code</source>
        <translation>Оплата уже ждёт: покупатель сканирует код</translation>
    </message>
    <message>
        <source>No payment waits for the customer here now</source>
        <translation>Сейчас здесь нет платежа, который ждёт покупателя</translation>
    </message>
    <message>
        <source>The list is closed: “New sale” begins the next one</source>
        <translation>Список закрыт: следующую начинает кнопка «Новая продажа»</translation>
    </message>
</context>
<context>
    <name>kassir::window::Slips</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>A slip of this sale went to the printer on %1, and whether it came out is not known. Look at the printer first. Print a copy?</source>
        <translation>Квитанция этой продажи ушла на принтер %1, но неизвестно, напечаталась ли она. Сначала посмотрите на принтер. Напечатать копию?</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Напечатать копию</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Не печатать</translation>
    </message>
    <message>
        <source>The slip was not printed, because the journal could not note it.</source>
        <translation>Квитанция не напечатана: её не удалось отметить в журнале.</translation>
    </message>
</context>
<context>
    <name>kassir::window::StartAgainButton</name>
    <message>
        <source>Start again…</source>
        <translation>Запустить снова…</translation>
    </message>
    <message>
        <source>Start the till again and choose a backup</source>
        <translation>Запустить кассу снова и выбрать резервную копию</translation>
    </message>
</context>
<context>
    <name>kassir::window::Sweeping</name>
    <message>
        <source>Payme has payments of this till that its journal does not know: %1. Call the manager: the journal (F9) lists them.</source>
        <translation>В Payme есть платежи этой кассы, которых нет в журнале: %1. Позовите старшего: они перечислены в журнале (F9).</translation>
    </message>
    <message>
        <source>Payme does not show the payments of these sales: %1. Call the manager.</source>
        <translation>Payme не показывает платежи этих продаж: %1. Позовите старшего.</translation>
    </message>
    <message>
        <source>The journal was begun anew: what was sold before is missing in it. It is compared with Payme&apos;s list since %1 now; what is found is told here and in the journal (F9).</source>
        <translation>Журнал начат заново: прежних продаж в нём нет. Сейчас он сверяется со списком Payme, начиная с %1; найденное касса покажет здесь и в журнале (F9).</translation>
    </message>
    <message>
        <source>The journal was restored from a backup: what was sold after %1 may be missing in it. It is compared with Payme&apos;s list now; what is found is told here and in the journal (F9).</source>
        <translation>Журнал восстановлен из резервной копии: продаж после %1 в нём может не быть. Сейчас он сверяется со списком Payme; найденное касса покажет здесь и в журнале (F9).</translation>
    </message>
    <message>
        <source>The journal could not be compared with Payme&apos;s list yet: sales may be missing in it. The till tries again every hour; “Compare now” in the journal (F9) says what stands in the way.</source>
        <translation>Журнал пока не удалось сверить со списком Payme: в нём могут отсутствовать продажи. Касса повторяет сверку каждый час; что мешает, скажет «Сверить сейчас» в журнале (F9).</translation>
    </message>
</context>
<context>
    <name>kassir::window::Upkeep</name>
    <message>
        <source>The daily backup of the journal was not made.</source>
        <translation>Ежедневная копия журнала не сделана.</translation>
    </message>
    <message>
        <source>The backup did not take the journal&apos;s place: the journal is as it was.</source>
        <translation>Копия не заняла место журнала: журнал остался прежним.</translation>
    </message>
    <message>
        <source>The journal could not be checked.</source>
        <translation>Журнал не удалось проверить.</translation>
    </message>
    <message>
        <source>The disk does not give back what the journal holds. No new sale can be paid: finish the open payments and close the till.</source>
        <translation>Диск не отдаёт того, что записано в журнале. Новую продажу оплатить нельзя: завершите открытые оплаты и закройте кассу.</translation>
    </message>
    <message>
        <source>The journal is not sound. No new sale can be paid: finish the open payments and start the till again. It then offers the newest sound backup.</source>
        <translation>Журнал повреждён. Новую продажу оплатить нельзя: завершите открытые оплаты и запустите кассу снова. Тогда она предложит самую новую исправную резервную копию.</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>The server&apos;s address must begin with https:// and hold no password. Check the settings.</source>
        <translation>Адрес сервера должен начинаться с https:// и не содержать пароля. Проверьте настройки.</translation>
    </message>
    <message>
        <source>The id or key holds a character that cannot be sent. Enter them again.</source>
        <translation>В идентификаторе или ключе есть символ, который нельзя отправить. Введите их заново.</translation>
    </message>
    <message>
        <source>Secure connections do not work on this computer. OpenSSL must be installed.</source>
        <translation>На этом компьютере не работают защищённые соединения. Нужно установить OpenSSL.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read. Check the setting tls.ca-file.</source>
        <translation>Не удалось прочитать файл сертификата. Проверьте настройку tls.ca-file.</translation>
    </message>
    <message>
        <source>The server was not found. Check the network connection and the address.</source>
        <translation>Сервер не найден. Проверьте сетевое подключение и адрес.</translation>
    </message>
    <message>
        <source>The server does not accept connections. Check the address, or wait a little.</source>
        <translation>Сервер не принимает соединения. Проверьте адрес или подождите немного.</translation>
    </message>
    <message>
        <source>There is no way to the server. Check the network connection.</source>
        <translation>Сервер недоступен. Проверьте сетевое подключение.</translation>
    </message>
    <message>
        <source>The proxy server does not let the connection through. Check the setting proxy.</source>
        <translation>Прокси-сервер не пропускает соединение. Проверьте настройку proxy.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet. Check this computer&apos;s date and time.</source>
        <translation>Срок действия сертификата сервера истёк или ещё не начался. Проверьте дату и время на этом компьютере.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another site. Check the address.</source>
        <translation>Сертификат сервера выдан другому сайту. Проверьте адрес.</translation>
    </message>
    <message>
        <source>No secure connection was made. Check the network connection.</source>
        <translation>Защищённое соединение не установлено. Проверьте сетевое подключение.</translation>
    </message>
    <message>
        <source>The request was stopped on this computer before it was sent.</source>
        <translation>Запрос остановлен на этом компьютере до отправки.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Check the network connection.</source>
        <translation>Сервер не ответил вовремя. Проверьте сетевое подключение.</translation>
    </message>
    <message>
        <source>The connection was lost. Check the network connection.</source>
        <translation>Соединение прервано. Проверьте сетевое подключение.</translation>
    </message>
    <message>
        <source>Something that is no web server answered. Check the address and the proxy.</source>
        <translation>Ответил не веб-сервер. Проверьте адрес и прокси.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large. Check the address.</source>
        <translation>Ответ сервера слишком большой. Проверьте адрес.</translation>
    </message>
    <message>
        <source>The server&apos;s answer came compressed, which was not asked for. Check the proxy.</source>
        <translation>Ответ сервера пришёл сжатым, хотя об этом не просили. Проверьте прокси.</translation>
    </message>
    <message>
        <source>The server points to another address, which is not followed. Check the address.</source>
        <translation>Сервер перенаправляет на другой адрес, такой переход не выполняется. Проверьте адрес.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. Check the address, the setting tls.ca-file and this computer&apos;s clock.</source>
        <translation>Сертификат сервера не вызывает доверия. Проверьте адрес, настройку tls.ca-file и часы этого компьютера.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read. Choose it again in the settings.</source>
        <translation>Не удалось прочитать файл сертификата. Выберите его в настройках заново.</translation>
    </message>
    <message>
        <source>The proxy server does not let the connection through. Check it in the settings.</source>
        <translation>Прокси-сервер не пропускает соединение. Проверьте его в настройках.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. Check the address and the file of certificates in the settings, and this computer&apos;s clock.</source>
        <translation>Сертификат сервера не вызывает доверия. Проверьте в настройках адрес и файл сертификатов, а также часы этого компьютера.</translation>
    </message>
</context>
<context>
    <name>number</name>
    <message>
        <source>sum</source>
        <translation>сум</translation>
    </message>
    <message>
        <source>without VAT</source>
        <translation>без НДС</translation>
    </message>
</context>
<context>
    <name>paycom</name>
    <message>
        <source>The payment is created and waits for the customer.</source>
        <translation>Платёж создан и ждёт покупателя.</translation>
    </message>
    <message>
        <source>Payme is checking the payment.</source>
        <translation>Payme проверяет платёж.</translation>
    </message>
    <message>
        <source>The money is being taken from the card.</source>
        <translation>Деньги списываются с карты.</translation>
    </message>
    <message>
        <source>Payme is completing the payment.</source>
        <translation>Payme завершает платёж.</translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation>Оплачено.</translation>
    </message>
    <message>
        <source>The money is held, not taken yet.</source>
        <translation>Деньги заблокированы на карте, но ещё не списаны.</translation>
    </message>
    <message>
        <source>Payme is about to hold the money.</source>
        <translation>Payme получил команду заблокировать деньги.</translation>
    </message>
    <message>
        <source>Payme stopped the payment to check it by hand.</source>
        <translation>Payme остановил платёж для ручной проверки.</translation>
    </message>
    <message>
        <source>The payment is queued to be cancelled.</source>
        <translation>Платёж в очереди на отмену.</translation>
    </message>
    <message>
        <source>The payment is queued to be completed.</source>
        <translation>Платёж в очереди на завершение.</translation>
    </message>
    <message>
        <source>The payment is cancelled.</source>
        <translation>Платёж отменён.</translation>
    </message>
    <message>
        <source>Unknown state %1.</source>
        <translation>Неизвестное состояние %1.</translation>
    </message>
    <message>
        <source>No connection to Payme.</source>
        <translation>Нет связи с Payme.</translation>
    </message>
    <message>
        <source>No answer came from Payme.</source>
        <translation>Ответ от Payme не пришёл.</translation>
    </message>
    <message>
        <source>No payment was made: do not hand over the goods.</source>
        <translation>Оплаты не было — товар не отдавайте.</translation>
    </message>
    <message>
        <source>Not confirmed: a payment may exist. Do not send the sale again before it has been looked for.</source>
        <translation>Не подтверждено: платёж мог создаться. Не отправляйте продажу снова, пока платёж не проверен.</translation>
    </message>
    <message>
        <source>Payme&apos;s code: %1</source>
        <translation>Код ответа Payme: %1</translation>
    </message>
    <message>
        <source>Payme&apos;s own words: “%1” (code %2)</source>
        <translation>Ответ Payme: «%1» (код %2)</translation>
    </message>
    <message>
        <source>Payme noted an error with this payment.</source>
        <translation>Payme отметил ошибку в этом платеже.</translation>
    </message>
    <message>
        <source>Do not hand over the goods.</source>
        <translation>Товар не отдавайте.</translation>
    </message>
    <message>
        <source>Payme does not accept the account of this payment. Check paycom.order-field and paycom.account in the settings.</source>
        <translation>Payme не принимает счёт этого платежа. Проверьте в настройках paycom.order-field и paycom.account.</translation>
    </message>
    <message>
        <source>Payme does not accept the account field “%1”. Check paycom.order-field and paycom.account in the settings.</source>
        <translation>Payme не принимает поле счёта «%1». Проверьте в настройках paycom.order-field и paycom.account.</translation>
    </message>
    <message>
        <source>Payme did not get the request as it was sent. Check the address and the proxy.</source>
        <translation>Payme получил запрос не таким, каким он был отправлен. Проверьте адрес и прокси.</translation>
    </message>
    <message>
        <source>Payme has a fault of its own. It usually passes soon.</source>
        <translation>У Payme внутренняя ошибка. Обычно она скоро проходит.</translation>
    </message>
    <message>
        <source>Payme does not understand the customer&apos;s payment code. Ask for a new one.</source>
        <translation>Payme не понимает код оплаты покупателя. Попросите новый код.</translation>
    </message>
    <message>
        <source>Payme does not know this till on the server “%1”. Check the environment, the id and the key.</source>
        <translation>Payme не знает эту кассу на сервере «%1». Проверьте режим, идентификатор и ключ.</translation>
    </message>
    <message>
        <source>A field of the request is missing or of the wrong type. Check the sale and the settings.</source>
        <translation>Payme не нашёл в запросе нужного поля, или его тип неверен. Проверьте продажу и настройки.</translation>
    </message>
    <message>
        <source>Payme does not know such a request at this address. Check the address.</source>
        <translation>По этому адресу Payme не знает такого запроса. Проверьте адрес.</translation>
    </message>
    <message>
        <source>Payme found wrong values in the request. Check the lines of the sale.</source>
        <translation>Payme нашёл в запросе неверные значения. Проверьте позиции продажи.</translation>
    </message>
    <message>
        <source>Payme could not read the request. Check the proxy and the address.</source>
        <translation>Payme не смог прочитать запрос. Проверьте прокси и адрес.</translation>
    </message>
    <message>
        <source>Payme does not find the shop, has blocked it, or is being serviced. Call Payme&apos;s support.</source>
        <translation>Payme не находит магазин, заблокировал его или ведёт технические работы. Обратитесь в поддержку Payme.</translation>
    </message>
    <message>
        <source>Payme does not find this payment, or it is paid already. Check its number.</source>
        <translation>Payme не находит этот платёж, или он уже оплачен. Проверьте его номер.</translation>
    </message>
    <message>
        <source>The amount is smaller than Payme accepts.</source>
        <translation>Сумма меньше той, что принимает Payme.</translation>
    </message>
    <message>
        <source>The amount is larger than Payme accepts. Split the sale.</source>
        <translation>Сумма больше той, что принимает Payme. Разделите продажу.</translation>
    </message>
    <message>
        <source>Payme does not accept this currency for this till. Call Payme&apos;s support.</source>
        <translation>Для этой кассы Payme не принимает такую валюту. Обратитесь в поддержку Payme.</translation>
    </message>
    <message>
        <source>Payme is not available now, or does not accept the amount.</source>
        <translation>Payme сейчас недоступен или не принимает эту сумму.</translation>
    </message>
    <message>
        <source>The bank card centre is not available now. It usually passes soon.</source>
        <translation>Процессинговый центр банковских карт сейчас недоступен. Обычно это скоро проходит.</translation>
    </message>
    <message>
        <source>The shop&apos;s own service does not answer Payme. Tell the person who looks after it.</source>
        <translation>Сервис магазина не отвечает Payme. Сообщите тому, кто его обслуживает.</translation>
    </message>
    <message>
        <source>The shop&apos;s own service gave Payme a wrong answer. Tell the person who looks after it.</source>
        <translation>Сервис магазина неверно ответил Payme. Сообщите тому, кто его обслуживает.</translation>
    </message>
    <message>
        <source>The card was refused. Ask the customer to pay in another way.</source>
        <translation>Карта отклонена. Попросите покупателя оплатить другим способом.</translation>
    </message>
    <message>
        <source>No money could be taken from the card. Ask the customer to check it.</source>
        <translation>Не удалось списать деньги с карты. Попросите покупателя проверить карту.</translation>
    </message>
    <message>
        <source>Payme is being serviced, or there were too many attempts. Wait a little.</source>
        <translation>У Payme технические работы, или попыток было слишком много. Подождите немного.</translation>
    </message>
    <message>
        <source>Payme cannot cancel this payment by itself. Call Payme&apos;s support.</source>
        <translation>Payme не может отменить этот платёж автоматически. Обратитесь в поддержку Payme.</translation>
    </message>
    <message>
        <source>This card cannot be used: its data, SMS notification, balance or type does not fit. Ask the customer to pay in another way.</source>
        <translation>Этой картой оплатить нельзя: не подходят её данные, СМС-оповещение, остаток или тип. Попросите покупателя оплатить другим способом.</translation>
    </message>
    <message>
        <source>Payme refused with code %1.</source>
        <translation>Payme ответил отказом, код %1.</translation>
    </message>
    <message>
        <source>Payme&apos;s answer could not be understood (HTTP %1). Check the address in the settings; if that stays so, tell Payme&apos;s support.</source>
        <translation>Ответ Payme не удалось понять (HTTP %1). Проверьте адрес в настройках; если это повторяется, сообщите в поддержку Payme.</translation>
    </message>
    <message>
        <source>Payme does not accept the account of this payment. Check the account fields in the settings.</source>
        <translation>Payme не принимает счёт этого платежа. Проверьте поля счёта в настройках.</translation>
    </message>
    <message>
        <source>Payme does not accept the account field “%1”. Check the account fields in the settings.</source>
        <translation>Payme не принимает поле счёта «%1». Проверьте поля счёта в настройках.</translation>
    </message>
    <message>
        <source>Payment %1 at Payme has another amount. Do not let it be paid, call the manager.</source>
        <translation>В Payme у платежа %1 другая сумма. Не принимайте по нему оплату, позовите старшего.</translation>
    </message>
    <message>
        <source>Payment %1 at Payme is in another currency. Do not let it be paid, call the manager.</source>
        <translation>В Payme платёж %1 — в другой валюте. Не принимайте по нему оплату, позовите старшего.</translation>
    </message>
    <message>
        <source>Payment %1 at Payme is for another order. Do not let it be paid, call the manager.</source>
        <translation>В Payme платёж %1 относится к другому заказу. Не принимайте по нему оплату, позовите старшего.</translation>
    </message>
    <message>
        <source>Payment %1 at Payme is not the one that was sent. Do not let it be paid, call the manager.</source>
        <translation>В Payme платёж %1 не совпадает с отправленным. Не принимайте по нему оплату, позовите старшего.</translation>
    </message>
</context>
<context>
    <name>payment</name>
    <message>
        <source>Payme is asked to send an SMS to the number …%1</source>
        <translation>Просим Payme отправить СМС на номер …%1</translation>
    </message>
    <message>
        <source>The SMS with the link went out at %2 to the number …%1</source>
        <translation>СМС со ссылкой отправлено в %2 на номер …%1</translation>
    </message>
    <message>
        <source>Payme did not send the SMS to the number …%1. Check the number, or show the QR code.</source>
        <translation>Payme не отправил СМС на номер …%1. Проверьте номер или покажите QR-код.</translation>
    </message>
    <message>
        <source>No SMS went to the number …%1: Payme was not reached. You can try again.</source>
        <translation>СМС на номер …%1 не отправлено: нет связи с Payme. Можно попробовать ещё раз.</translation>
    </message>
    <message>
        <source>Not confirmed: at %2 an SMS may have gone to the number …%1. Ask the customer before you send another.</source>
        <translation>Не подтверждено: в %2 СМС на номер …%1 могло уйти. Спросите покупателя, прежде чем отправлять ещё одно.</translation>
    </message>
    <message>
        <source>Payme takes the payment by the code…</source>
        <translation>Payme принимает оплату по коду…</translation>
    </message>
    <message>
        <source>Payme took the code. Keep the goods until it says “Paid”.</source>
        <translation>Payme принял код. Не отдавайте товар, пока не появится «Оплачено».</translation>
    </message>
    <message>
        <source>Payme did not take the code. Ask the customer for a new code, or show the QR code.</source>
        <translation>Payme не принял код. Попросите у покупателя новый код или покажите QR-код.</translation>
    </message>
    <message>
        <source>The code was not sent: Payme was not reached. Nothing was taken; scan a code again.</source>
        <translation>Код не отправлен: нет связи с Payme. Деньги не списаны; отсканируйте код ещё раз.</translation>
    </message>
    <message>
        <source>The payment by the code is not confirmed. Payme is being asked; the code is not sent again. Keep the goods.</source>
        <translation>Оплата по коду не подтверждена. Спрашиваем Payme; код повторно не отправляется. Товар не отдавайте.</translation>
    </message>
    <message>
        <source>An SMS went out at %2 to the number …%1. Send another one?</source>
        <translation>СМС уже отправлено в %2 на номер …%1. Отправить ещё одно?</translation>
    </message>
    <message>
        <source>At %2 an SMS may have gone to the number …%1: that is not confirmed. Ask the customer. Send another one?</source>
        <translation>В %2 СМС могло уйти на номер …%1, это не подтверждено. Спросите покупателя. Отправить ещё одно?</translation>
    </message>
</context>
<context>
    <name>phone</name>
    <message>
        <source>Type the customer&apos;s phone number: +998 and 9 digits.</source>
        <translation>Введите номер телефона покупателя: +998 и 9 цифр.</translation>
    </message>
    <message>
        <source>A phone number has digits alone: “%1” stands at place %2.</source>
        <translation>В номере телефона бывают только цифры: «%1» стоит на месте %2.</translation>
    </message>
    <message>
        <source>Payme sends links to phones of Uzbekistan alone: +998 …</source>
        <translation>Payme отправляет ссылки только на номера Узбекистана: +998 …</translation>
    </message>
    <message>
        <source>The phone number is too short: digits given after +998: %1, needed: %2.</source>
        <translation>Номер телефона слишком короткий: введено цифр после +998: %1, нужно: %2.</translation>
    </message>
    <message>
        <source>The phone number is too long: digits given after +998: %1, needed: %2.</source>
        <translation>Номер телефона слишком длинный: введено цифр после +998: %1, нужно: %2.</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>List of items</source>
        <translation>Список товаров</translation>
    </message>
    <message>
        <source>name</source>
        <translation>наименование</translation>
    </message>
    <message>
        <source>price</source>
        <translation>цена</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>количество</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>скидка</translation>
    </message>
    <message>
        <source>IKPU</source>
        <translation>ИКПУ</translation>
    </message>
    <message>
        <source>package code</source>
        <translation>код упаковки</translation>
    </message>
    <message>
        <source>unit code</source>
        <translation>код единицы</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>ставка НДС</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>штрихкод</translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation>единица измерения</translation>
    </message>
    <message>
        <source>Discount on the whole sale</source>
        <translation>Скидка на всю продажу</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Delivery name</source>
        <translation>Наименование доставки</translation>
    </message>
    <message>
        <source>Delivery price</source>
        <translation>Цена доставки</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Field “%1”</source>
        <translation>Поле «%1»</translation>
    </message>
    <message>
        <source>Account field “%1”</source>
        <translation>Поле счёта «%1»</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Позиция %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Позиция %1, %2</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>Тип платежа</translation>
    </message>
</context>
<context>
    <name>sale</name>
    <message>
        <source>The file cannot be read: %1. Check its name and whether you are allowed to read it.</source>
        <translation>Не удалось прочитать файл: %1. Проверьте имя файла и право на чтение.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: line %1, column %2. Correct it there.</source>
        <translation>В файле ошибка JSON: строка %1, столбец %2. Исправьте это место.</translation>
    </message>
    <message>
        <source>The file begins with a byte-order mark or is in UTF-16. Save it as UTF-8 without a mark.</source>
        <translation>Файл начинается с метки BOM или сохранён в UTF-16. Сохраните его в UTF-8 без BOM.</translation>
    </message>
    <message>
        <source>The file holds a zero byte: line %1, column %2. Save it again as plain text.</source>
        <translation>В файле есть нулевой байт: строка %1, столбец %2. Сохраните файл заново как обычный текст.</translation>
    </message>
    <message>
        <source>The file is nested too deeply: line %1, column %2. Check that it is a sale file.</source>
        <translation>В файле слишком много вложенных уровней: строка %1, столбец %2. Проверьте, что это файл продажи.</translation>
    </message>
    <message>
        <source>The name “%1” stands twice in one object: line %2, column %3. Remove one of the two.</source>
        <translation>Имя «%1» в одном объекте встречается дважды: строка %2, столбец %3. Уберите одно из двух.</translation>
    </message>
    <message>
        <source>A number in the file is too large: line %1, column %2. Correct it.</source>
        <translation>В файле слишком большое число: строка %1, столбец %2. Исправьте его.</translation>
    </message>
    <message>
        <source>the file holds the request “%1”, but receipts.create is wanted</source>
        <translation>в файле запрос «%1», а нужен receipts.create</translation>
    </message>
    <message>
        <source>nothing is given; fill it in</source>
        <translation>ничего не указано; заполните</translation>
    </message>
    <message>
        <source>“%1” is not a number; use digits</source>
        <translation>«%1» — не число; введите цифрами</translation>
    </message>
    <message>
        <source>“%1” is less than zero; give zero or more</source>
        <translation>«%1» меньше нуля; введите ноль или больше</translation>
    </message>
    <message>
        <source>“%1” has too many decimal places; the most is %2</source>
        <translation>у числа «%1» слишком много знаков после запятой; можно не больше %2</translation>
    </message>
    <message>
        <source>the number “%1” is too large; check it</source>
        <translation>число «%1» слишком большое; проверьте его</translation>
    </message>
    <message>
        <source>the text holds invisible control characters; type it again</source>
        <translation>в тексте есть невидимые управляющие символы; наберите его заново</translation>
    </message>
    <message>
        <source>at most %1 characters fit, %2 given; make the text shorter</source>
        <translation>можно не больше %1 символов, а введено %2; сократите текст</translation>
    </message>
    <message>
        <source>longer than %1 characters (%2): some services cut such names</source>
        <translation>длиннее %1 символов (%2): некоторые службы обрезают такие наименования</translation>
    </message>
    <message>
        <source>there are no items; add at least one</source>
        <translation>товаров нет; добавьте хотя бы один</translation>
    </message>
    <message>
        <source>at most %1 lines fit into one sale, %2 given; split the sale</source>
        <translation>в одной продаже может быть не больше %1 позиций, а здесь их %2; разделите продажу</translation>
    </message>
    <message>
        <source>the price must be more than zero</source>
        <translation>цена должна быть больше нуля</translation>
    </message>
    <message>
        <source>the price is too large; the most is %1</source>
        <translation>цена слишком большая; можно не больше %1</translation>
    </message>
    <message>
        <source>the quantity must be more than zero</source>
        <translation>количество должно быть больше нуля</translation>
    </message>
    <message>
        <source>the quantity is too large; the most is %1</source>
        <translation>количество слишком большое; можно не больше %1</translation>
    </message>
    <message>
        <source>price times quantity comes to zero; correct one of them</source>
        <translation>цена, умноженная на количество, даёт ноль; исправьте цену или количество</translation>
    </message>
    <message>
        <source>the line comes to %2; the most is %1</source>
        <translation>сумма позиции — %2; можно не больше %1</translation>
    </message>
    <message>
        <source>the discount is less than zero; give zero or more</source>
        <translation>скидка меньше нуля; введите ноль или больше</translation>
    </message>
    <message>
        <source>the discount %2 is larger than the sum %1; make it smaller</source>
        <translation>скидка %2 больше суммы %1; уменьшите её</translation>
    </message>
    <message>
        <source>the discount is given as %1, but its percentage comes to %2; correct one of them</source>
        <translation>указана скидка %1, а её процент даёт %2; исправьте одно из двух</translation>
    </message>
    <message>
        <source>the code must be digits only</source>
        <translation>код должен состоять только из цифр</translation>
    </message>
    <message>
        <source>%1 digits wanted, %2 given</source>
        <translation>нужно %1 цифр, а введено %2</translation>
    </message>
    <message>
        <source>the code is all zeros; give the item&apos;s real code</source>
        <translation>код из одних нулей; укажите настоящий код товара</translation>
    </message>
    <message>
        <source>the group %1 is unknown; check the code</source>
        <translation>группа %1 неизвестна; проверьте код</translation>
    </message>
    <message>
        <source>this is the sample code of the documentation; give your item&apos;s own</source>
        <translation>это код из примера в документации; укажите код своего товара</translation>
    </message>
    <message>
        <source>at most %1 digits, %2 given</source>
        <translation>можно не больше %1 цифр, а введено %2</translation>
    </message>
    <message>
        <source>this is the code of a unit of measure, not of a package; look the package up in the catalogue</source>
        <translation>это код единицы измерения, а не упаковки; найдите код упаковки в каталоге</translation>
    </message>
    <message>
        <source>this is the sample number of the documentation; leave it out if you do not know your own</source>
        <translation>это номер из примера в документации; уберите его, если не знаете своего</translation>
    </message>
    <message>
        <source>the rate %1 is not accepted; choose one of these: %2</source>
        <translation>ставка «%1» не принимается; выберите одну из этих: %2</translation>
    </message>
    <message>
        <source>the rate %1 is out of date; check it</source>
        <translation>ставка «%1» устарела; проверьте её</translation>
    </message>
    <message>
        <source>the shop does not pay VAT, so the rate %1 is not used</source>
        <translation>магазин не платит НДС, поэтому ставка «%1» не применяется</translation>
    </message>
    <message>
        <source>the check digit does not fit; scan the code once more</source>
        <translation>контрольная цифра не сходится; отсканируйте код ещё раз</translation>
    </message>
    <message>
        <source>goes to Payme as a fraction, which Payme does not promise to accept</source>
        <translation>уйдёт в Payme дробным числом, а Payme не обещает его принять</translation>
    </message>
    <message>
        <source>the amount is %2; the most is %1</source>
        <translation>сумма — %2; можно не больше %1</translation>
    </message>
    <message>
        <source>there is nothing to pay, and Payme takes no payment of zero</source>
        <translation>платить нечего, а нулевой платёж Payme не принимает</translation>
    </message>
    <message>
        <source>%1 is given, but the lines come to %2; correct one of them</source>
        <translation>указано %1, а по позициям выходит %2; исправьте одно из двух</translation>
    </message>
    <message>
        <source>only 0 is accepted</source>
        <translation>можно только 0</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object. Check that it is a sale file.</source>
        <translation>В файле нет объекта JSON. Проверьте, что это файл продажи.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Ждёт оплаты</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>The money is held, not taken yet. Do not hand over the goods.</source>
        <translation>Деньги заблокированы на карте, но ещё не списаны. Товар не отдавайте.</translation>
    </message>
    <message>
        <source>The payment needs attention. Do not hand over the goods.</source>
        <translation>Платёж требует внимания. Товар не отдавайте.</translation>
    </message>
    <message>
        <source>The payment is being cancelled</source>
        <translation>Платёж отменяется</translation>
    </message>
    <message>
        <source>The payment is cancelled</source>
        <translation>Платёж отменён</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Check that it is the right one.</source>
        <translation>Файл больше %1 МБ. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>this field is unknown and not taken into account; check its spelling</source>
        <translation>поле неизвестно и не учитывается; проверьте его написание</translation>
    </message>
    <message>
        <source>the value is of the wrong kind: numbers stand without quotation marks, texts and codes inside them</source>
        <translation>неверный тип значения: числа пишутся без кавычек, тексты и коды — в кавычках</translation>
    </message>
    <message>
        <source>“%1” is not a whole number; sums are written in tiyin, in digits alone: 625.50 is 62550</source>
        <translation>«%1» — не целое число; суммы пишутся в тийинах, одними цифрами: 625,50 — это 62550</translation>
    </message>
    <message>
        <source>an order number has 1 to 64 visible characters, no spaces at its ends and no two in a row</source>
        <translation>номер заказа — от 1 до 64 видимых символов, без пробелов по краям и без двух пробелов подряд</translation>
    </message>
    <message>
        <source>this till has sent order %1 already; a second payment of it would be a double</source>
        <translation>касса уже отправляла заказ %1; второй платёж по нему был бы дублем</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>there is no such setting</source>
        <translation>такой настройки нет</translation>
    </message>
    <message>
        <source>it holds a line break or an invisible character; type it again</source>
        <translation>в значении есть перевод строки или невидимый символ; наберите его заново</translation>
    </message>
    <message>
        <source>one of these is wanted: %1</source>
        <translation>нужно одно из этих значений: %1</translation>
    </message>
    <message>
        <source>it is not an address; write it like https://example.com/api</source>
        <translation>это не адрес; запишите его так: https://example.com/api</translation>
    </message>
    <message>
        <source>the address must begin with https://</source>
        <translation>адрес должен начинаться с https://</translation>
    </message>
    <message>
        <source>the address must not hold a user name or a password</source>
        <translation>в адресе не должно быть имени пользователя и пароля</translation>
    </message>
    <message>
        <source>the address must not hold “?” or “#”</source>
        <translation>в адресе не должно быть «?» и «#»</translation>
    </message>
    <message>
        <source>24 characters 0–9 and a–f are wanted, %1 characters given</source>
        <translation>нужно 24 символа 0–9 и a–f, а введено %1</translation>
    </message>
    <message>
        <source>a field name has 1 to 64 of the characters a–z, A–Z, 0–9 and _</source>
        <translation>имя поля — это от 1 до 64 символов a–z, A–Z, 0–9 и _</translation>
    </message>
    <message>
        <source>one field cannot be both the order&apos;s number and a further field</source>
        <translation>одно поле не может быть и номером заказа, и дополнительным полем</translation>
    </message>
    <message>
        <source>1 to 8 capital letters A–Z and digits are wanted, such as T1</source>
        <translation>нужно от 1 до 8 заглавных букв A–Z и цифр, например T1</translation>
    </message>
    <message>
        <source>site names such as ofd.example.uz are wanted, divided by commas</source>
        <translation>нужны имена сайтов, например ofd.example.uz, через запятую</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port is wanted</source>
        <translation>нужно http://host:port или socks5://host:port</translation>
    </message>
    <message>
        <source>one plain text is wanted; put a text with a comma between quotes</source>
        <translation>нужен один текст; если в нём запятая, возьмите его в кавычки</translation>
    </message>
    <message>
        <source>The settings cannot be read: %1. Check who is allowed to read them.</source>
        <translation>Не удалось прочитать настройки: %1. Проверьте права на чтение.</translation>
    </message>
    <message>
        <source>Others may read the settings, and that could not be forbidden: %1. Change the rights, or keep the data in another folder.</source>
        <translation>Доступ к настройкам есть и у других, закрыть его не удалось: %1. Измените права или храните данные в другой папке.</translation>
    </message>
    <message>
        <source>The file is too large for settings: %1. Check what is in it.</source>
        <translation>Файл слишком большой для настроек: %1. Проверьте, что в нём.</translation>
    </message>
    <message>
        <source>The file is not an INI file in UTF-8: %1. Correct it, or put it back from a backup copy.</source>
        <translation>Это не файл INI в UTF-8: %1. Исправьте его или верните из резервной копии.</translation>
    </message>
    <message>
        <source>There are wrong values in the settings: %1. Correct them in the file.</source>
        <translation>В настройках есть неверные значения: %1. Исправьте их в файле.</translation>
    </message>
    <message>
        <source>The settings could not be written: %1. Check the rights and the free space.</source>
        <translation>Не удалось записать настройки: %1. Проверьте права и свободное место на диске.</translation>
    </message>
    <message>
        <source>Did you mean this: %1?</source>
        <translation>Может быть, нужна эта: %1?</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Настройка %1</translation>
    </message>
    <message>
        <source>Setting %1, value “%2”</source>
        <translation>Настройка %1, значение «%2»</translation>
    </message>
    <message>
        <source>it is longer than %1 characters; shorten it</source>
        <translation>длиннее, чем можно: не больше %1 символов; сократите</translation>
    </message>
    <message>
        <source>different percentages from 0 to 99.99 are wanted, such as 0,6,12.5</source>
        <translation>нужны разные проценты от 0 до 99.99 через запятую, например 0,6,12.5</translation>
    </message>
    <message>
        <source>The change is no good, so nothing was changed: %1.</source>
        <translation>Изменение не годится, поэтому ничего не изменено: %1.</translation>
    </message>
    <message>
        <source>Another program is changing the settings: %1. Try again in a moment.</source>
        <translation>Настройки сейчас меняет другая программа: %1. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>a whole number of percent from 100 to 200 is wanted</source>
        <translation>нужно целое число процентов от 100 до 200</translation>
    </message>
    <message>
        <source>anybody may set up a site below %1; name the very site that checks are on</source>
        <translation>завести сайт под %1 может кто угодно; укажите сам сайт, на котором открываются чеки</translation>
    </message>
    <message>
        <source>a whole number of seconds from 10 to 3600 is wanted</source>
        <translation>нужно целое число секунд от 10 до 3600</translation>
    </message>
    <message>
        <source>this computer knows no such time zone; write one like Asia/Tashkent, or nothing for its own</source>
        <translation>этот компьютер не знает такого часового пояса; укажите его в виде Asia/Tashkent или оставьте поле пустым, тогда берётся пояс компьютера</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) under the present name are not finished: being rung up, laid aside or not settled. Finish or clear them in the till&apos;s window, then change the name</source>
        <translation>
            <numerusform>под нынешним именем не завершена %n продажа: она набирается, отложена или ждёт исхода. Завершите или очистите её в окне кассы, затем смените имя</numerusform>
            <numerusform>под нынешним именем не завершены %n продажи: они набираются, отложены или ждут исхода. Завершите или очистите их в окне кассы, затем смените имя</numerusform>
            <numerusform>под нынешним именем не завершено %n продаж: они набираются, отложены или ждут исхода. Завершите или очистите их в окне кассы, затем смените имя</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are not settled yet, and are asked about where they were sent: the address and the id can be changed when they are (see the journal in the till&apos;s window), the key at any time</source>
        <translation>
            <numerusform>%n продажа ещё не завершена, о ней касса спрашивает там, куда её отправила: адрес и идентификатор можно сменить после этого (см. журнал в окне кассы), ключ — в любое время</numerusform>
            <numerusform>%n продажи ещё не завершены, о них касса спрашивает там, куда их отправила: адрес и идентификатор можно сменить после этого (см. журнал в окне кассы), ключ — в любое время</numerusform>
            <numerusform>%n продаж ещё не завершены, о них касса спрашивает там, куда их отправила: адрес и идентификатор можно сменить после этого (см. журнал в окне кассы), ключ — в любое время</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are not settled yet, and are asked about where they were sent: the address and the id can be changed when they are (see the journal, F9), the key at any time</source>
        <translation>
            <numerusform>%n продажа ещё не завершена, о ней касса спрашивает там, куда её отправила: адрес и идентификатор можно сменить после этого (см. журнал, F9), ключ — в любое время</numerusform>
            <numerusform>%n продажи ещё не завершены, о них касса спрашивает там, куда их отправила: адрес и идентификатор можно сменить после этого (см. журнал, F9), ключ — в любое время</numerusform>
            <numerusform>%n продаж ещё не завершены, о них касса спрашивает там, куда их отправила: адрес и идентификатор можно сменить после этого (см. журнал, F9), ключ — в любое время</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message>
        <source>SLIP. NOT A FISCAL CHECK</source>
        <translation>КВИТАНЦИЯ. НЕ ЯВЛЯЕТСЯ ФИСКАЛЬНЫМ ЧЕКОМ</translation>
    </message>
    <message>
        <source>TRAINING MODE — NOT VALID</source>
        <translation>УЧЕБНЫЙ РЕЖИМ — НЕДЕЙСТВИТЕЛЬНО</translation>
    </message>
    <message>
        <source>This slip does not confirm a payment.</source>
        <translation>Эта квитанция не подтверждает оплату.</translation>
    </message>
    <message>
        <source>PAID</source>
        <translation>ОПЛАЧЕНО</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>НЕ ОПЛАЧЕНО</translation>
    </message>
    <message>
        <source>PAYMENT NOT CONFIRMED</source>
        <translation>ПЛАТЁЖ НЕ ПОДТВЕРЖДЁН</translation>
    </message>
    <message>
        <source>BEING CANCELLED</source>
        <translation>ОТМЕНЯЕТСЯ</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ОТМЕНЕНО</translation>
    </message>
    <message>
        <source>COPY No. %1</source>
        <translation>КОПИЯ № %1</translation>
    </message>
    <message>
        <source>First printed</source>
        <translation>Первая печать</translation>
    </message>
    <message>
        <source>This copy printed</source>
        <translation>Печать копии</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Налоговый номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Без НДС</translation>
    </message>
    <message>
        <source>Incl. VAT %1</source>
        <translation>В т. ч. НДС %1</translation>
    </message>
    <message>
        <source>Total VAT</source>
        <translation>Всего НДС</translation>
    </message>
    <message>
        <source>IKPU</source>
        <translation>ИКПУ</translation>
    </message>
    <message>
        <source>Sum before discount</source>
        <translation>Сумма без скидки</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>ИТОГО</translation>
    </message>
    <message>
        <source>Payme payment</source>
        <translation>Платёж Payme</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Time of payment</source>
        <translation>Время оплаты</translation>
    </message>
    <message>
        <source>Time of cancellation</source>
        <translation>Время отмены</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>Номер платежа</translation>
    </message>
    <message>
        <source>To pay, scan the code</source>
        <translation>Чтобы оплатить, отсканируйте код</translation>
    </message>
    <message>
        <source>Details of the fiscal check</source>
        <translation>Сведения о фискальном чеке</translation>
    </message>
    <message>
        <source>Fiscal sign</source>
        <translation>Фискальный признак</translation>
    </message>
    <message>
        <source>Link to the fiscal check</source>
        <translation>Ссылка на фискальный чек</translation>
    </message>
    <message>
        <source>The link to the fiscal check did not pass our test, so it is not printed.</source>
        <translation>Ссылка на фискальный чек не прошла проверку, поэтому она не напечатана.</translation>
    </message>
    <message>
        <source>The PDF cannot be saved here: %1. Choose another folder.</source>
        <translation>PDF нельзя сохранить здесь: %1. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The PDF could not be written to the disk: %1. Check the free space, then save again.</source>
        <translation>Не удалось записать PDF на диск: %1. Проверьте свободное место и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>The printer did not take the slip. Check that it is switched on, then print again or save as PDF.</source>
        <translation>Принтер не принял квитанцию. Проверьте, включён ли он, и напечатайте ещё раз или сохраните как PDF.</translation>
    </message>
    <message>
        <source>MONEY HELD, NOT TAKEN</source>
        <translation>ДЕНЬГИ ЗАБЛОКИРОВАНЫ, НЕ СПИСАНЫ</translation>
    </message>
    <message>
        <source>PAYMENT HELD FOR CHECKING</source>
        <translation>ПЛАТЁЖ ОСТАНОВЛЕН ДЛЯ ПРОВЕРКИ</translation>
    </message>
    <message>
        <source>No payment was made.</source>
        <translation>Оплаты не было.</translation>
    </message>
    <message>
        <source>Do not pay this sale now.</source>
        <translation>Сейчас эту продажу не оплачивайте.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The till&apos;s data cannot be opened: %1. Check that the folder is there and who is allowed to use it.</source>
        <translation>Не удалось открыть данные кассы: %1. Проверьте, есть ли эта папка и у кого есть к ней доступ.</translation>
    </message>
    <message>
        <source>Others may read the till&apos;s data, and that could not be forbidden: %1. Change the rights, or keep the data in another folder.</source>
        <translation>Доступ к данным кассы есть и у других, закрыть его не удалось: %1. Измените права или храните данные в другой папке.</translation>
    </message>
    <message>
        <source>Something else lies where the till keeps its sales: %1. Put the newest backup in its place; what lies there is kept.</source>
        <translation>На месте данных кассы лежит что-то другое: %1. Верните последнюю резервную копию; то, что там лежит, сохранится.</translation>
    </message>
    <message>
        <source>The till&apos;s data is damaged: %1. Put the newest backup in its place; the damaged file is kept.</source>
        <translation>Данные кассы повреждены: %1. Верните последнюю резервную копию; повреждённый файл сохранится.</translation>
    </message>
    <message>
        <source>The till&apos;s data was written by a newer version of Kassir: %1. Update the program.</source>
        <translation>Данные кассы записаны более новой версией Kassir: %1. Обновите программу.</translation>
    </message>
    <message>
        <source>The till&apos;s data was written by an older version of Kassir: %1. Open the till once: it brings the data up to date.</source>
        <translation>Данные кассы записаны более старой версией Kassir: %1. Откройте кассу один раз: она обновит данные.</translation>
    </message>
    <message>
        <source>This disk does not keep the till&apos;s data safely: %1. Keep it on a disk of this computer.</source>
        <translation>Этот диск не хранит данные кассы надёжно: %1. Держите их на диске этого компьютера.</translation>
    </message>
    <message>
        <source>The till&apos;s data may be read but not changed: %1. Check the rights of the file and its folder.</source>
        <translation>Данные кассы можно читать, но нельзя изменить: %1. Проверьте права на файл и его папку.</translation>
    </message>
    <message>
        <source>The disk is full: %1. Free some room; the till then goes on by itself.</source>
        <translation>Диск заполнен: %1. Освободите место, и касса продолжит сама.</translation>
    </message>
    <message>
        <source>The disk did not take or give the till&apos;s data: %1. Check the free space and the disk, then try again.</source>
        <translation>Диск не записал или не прочитал данные кассы: %1. Проверьте свободное место и сам диск, затем повторите.</translation>
    </message>
    <message>
        <source>Another program is working with the till&apos;s data: %1. Try again in a moment.</source>
        <translation>Данными кассы сейчас занята другая программа: %1. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The till is open already: %1. Go on in its window.</source>
        <translation>Касса уже открыта: %1. Продолжайте в её окне.</translation>
    </message>
    <message>
        <source>The till is open already, as process %2: %1. Go on in its window.</source>
        <translation>Касса уже открыта, процесс %2: %1. Продолжайте в её окне.</translation>
    </message>
    <message>
        <source>What was to be kept is there already, and nothing was written over it: %1. Tell whoever looks after the till.</source>
        <translation>То, что нужно было записать, там уже есть, поверх ничего не записано: %1. Сообщите тому, кто обслуживает кассу.</translation>
    </message>
    <message>
        <source>An entry does not fit into the till&apos;s data: %1, code %2. Tell whoever looks after the till.</source>
        <translation>Запись не подходит к данным кассы: %1, код %2. Сообщите тому, кто обслуживает кассу.</translation>
    </message>
    <message>
        <source>The work was stopped before it was done. Start it again when it suits you.</source>
        <translation>Работа остановлена, не дойдя до конца. Запустите её снова, когда будет удобно.</translation>
    </message>
    <message>
        <source>The till&apos;s data is damaged: %1. Put the newest backup in its place: backup list, then backup restore NAME. The damaged file is kept.</source>
        <translation>Данные кассы повреждены: %1. Верните последнюю резервную копию: backup list, затем backup restore NAME. Повреждённый файл сохранится.</translation>
    </message>
    <message>
        <source>Where the till keeps its sales a link to another place lies: %1. Put the file itself there, or give the till the folder where the file lies.</source>
        <translation>Там, где касса хранит продажи, лежит ссылка на другое место: %1. Положите туда сам файл или укажите кассе папку, где он лежит.</translation>
    </message>
    <message>
        <source>The disk has no room for a copy of the journal beside what is sold: %1. Free %2 MB or more.</source>
        <translation>На диске нет места для копии журнала рядом с продажами: %1. Освободите не меньше %2 МБ.</translation>
    </message>
</context>
<context>
    <name>tarlan</name>
    <message>
        <source>Check not found: Tarlan has no such resource. Check the order&apos;s number and the address in the settings.</source>
        <translation>Чек не найден: у Tarlan нет такого ресурса. Проверьте номер заказа и адрес в настройках.</translation>
    </message>
    <message>
        <source>Check not found: Tarlan has no transaction for this order. Check the order&apos;s number.</source>
        <translation>Чек не найден: у Tarlan нет операции по этому заказу. Проверьте номер заказа.</translation>
    </message>
    <message>
        <source>Check not found. Check the order&apos;s number.</source>
        <translation>Чек не найден. Проверьте номер заказа.</translation>
    </message>
    <message>
        <source>Tarlan did not accept the signature. Check the secret key in the settings.</source>
        <translation>Tarlan не принял подпись. Проверьте секретный ключ в настройках.</translation>
    </message>
    <message>
        <source>Tarlan finds the request wrong. Check the order&apos;s number and the codes in the settings.</source>
        <translation>Tarlan считает запрос неверным. Проверьте номер заказа и коды в настройках.</translation>
    </message>
    <message>
        <source>A value is missing from the request to Tarlan. Check the order&apos;s number, tarlan.provider-code and tarlan.service-code.</source>
        <translation>В запросе к Tarlan не хватает значения. Проверьте номер заказа, tarlan.provider-code и tarlan.service-code.</translation>
    </message>
    <message>
        <source>Tarlan has a fault of its own. Try again later.</source>
        <translation>У Tarlan внутренняя ошибка. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>Tarlan&apos;s database has a fault. Try again later.</source>
        <translation>У Tarlan ошибка базы данных. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>Tarlan does not know this provider code. Check tarlan.provider-code in the settings.</source>
        <translation>Tarlan не знает такого кода поставщика. Проверьте tarlan.provider-code в настройках.</translation>
    </message>
    <message>
        <source>Tarlan does not know this service code. Check tarlan.service-code in the settings.</source>
        <translation>Tarlan не знает такого кода услуги. Проверьте tarlan.service-code в настройках.</translation>
    </message>
    <message>
        <source>Tarlan does not find the showcase of this service. Call Tarlan&apos;s support.</source>
        <translation>Tarlan не находит витрину этой услуги. Обратитесь в поддержку Tarlan.</translation>
    </message>
    <message>
        <source>Tarlan refused because of the shop&apos;s project. Call Tarlan&apos;s support.</source>
        <translation>Tarlan ответил отказом из-за проекта магазина. Обратитесь в поддержку Tarlan.</translation>
    </message>
    <message>
        <source>Tarlan refused because of the shop&apos;s account. Call Tarlan&apos;s support.</source>
        <translation>Tarlan ответил отказом из-за счёта магазина. Обратитесь в поддержку Tarlan.</translation>
    </message>
    <message>
        <source>Tarlan refused: this number is there already. Check it.</source>
        <translation>Tarlan ответил отказом: такой номер уже есть. Проверьте его.</translation>
    </message>
    <message>
        <source>Tarlan refused because of the shop&apos;s balance. Call Tarlan&apos;s support.</source>
        <translation>Tarlan ответил отказом из-за баланса магазина. Обратитесь в поддержку Tarlan.</translation>
    </message>
    <message>
        <source>Tarlan refused: the operation is finished already.</source>
        <translation>Tarlan ответил отказом: операция уже завершена.</translation>
    </message>
    <message>
        <source>Tarlan refused because of the service provider. Call Tarlan&apos;s support.</source>
        <translation>Tarlan ответил отказом из-за поставщика услуг. Обратитесь в поддержку Tarlan.</translation>
    </message>
    <message>
        <source>Tarlan refused with code %1.</source>
        <translation>Tarlan ответил отказом, код %1.</translation>
    </message>
    <message>
        <source>it is not JSON, or was cut short</source>
        <translation>это не JSON, или ответ оборван</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>это не объект JSON</translation>
    </message>
    <message>
        <source>it does not tell its status</source>
        <translation>в нём нет состояния</translation>
    </message>
    <message>
        <source>its code is not a number</source>
        <translation>код в нём — не число</translation>
    </message>
    <message>
        <source>it refuses and gives no code</source>
        <translation>в нём отказ без кода</translation>
    </message>
    <message>
        <source>its result is of the wrong kind</source>
        <translation>результат в нём не того вида</translation>
    </message>
    <message>
        <source>its fiscal number or link is not text</source>
        <translation>фискальный признак или ссылка в нём — не текст</translation>
    </message>
    <message>
        <source>it tells of success, but its HTTP code means an error</source>
        <translation>в нём успех, а код HTTP означает ошибку</translation>
    </message>
    <message>
        <source>The fiscal check is not made yet. Look for it again later.</source>
        <translation>Фискальный чек ещё не сформирован. Повторите поиск позже.</translation>
    </message>
    <message>
        <source>No connection to Tarlan.</source>
        <translation>Нет связи с Tarlan.</translation>
    </message>
    <message>
        <source>No answer came from Tarlan.</source>
        <translation>Ответ от Tarlan не пришёл.</translation>
    </message>
    <message>
        <source>Tarlan&apos;s server does not work (HTTP %1). Try again later.</source>
        <translation>Сервер Tarlan не работает (HTTP %1). Повторите попытку позже.</translation>
    </message>
    <message>
        <source>Tarlan&apos;s answer could not be understood (HTTP %1): %2. Check the address in the settings.</source>
        <translation>Ответ Tarlan не удалось понять (HTTP %1): %2. Проверьте адрес в настройках.</translation>
    </message>
    <message>
        <source>Tarlan&apos;s code: %1</source>
        <translation>Код ответа Tarlan: %1</translation>
    </message>
    <message>
        <source>Tarlan&apos;s own words: “%1” (code %2)</source>
        <translation>Ответ Tarlan: «%1» (код %2)</translation>
    </message>
    <message>
        <source>Check not found: Tarlan does not know this order. If it was paid a moment ago, wait a little and look again; else check the order&apos;s number.</source>
        <translation>Чек не найден: Tarlan не знает такого заказа. Если заказ оплачен только что, немного подождите и поищите снова; иначе проверьте номер заказа.</translation>
    </message>
    <message>
        <source>A value is missing from the request to Tarlan. Check the order&apos;s number, and the provider and service codes in the settings.</source>
        <translation>В запросе к Tarlan не хватает значения. Проверьте номер заказа, а в настройках — коды поставщика и услуги.</translation>
    </message>
    <message>
        <source>Tarlan does not know this provider code. Check it in the settings.</source>
        <translation>Tarlan не знает такого кода поставщика. Проверьте его в настройках.</translation>
    </message>
    <message>
        <source>Tarlan does not know this service code. Check it in the settings.</source>
        <translation>Tarlan не знает такого кода услуги. Проверьте его в настройках.</translation>
    </message>
</context>
<context>
    <name>ticket</name>
    <message>
        <source>VAT %1: %2</source>
        <translation>НДС %1: %2</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>Скидка: %1</translation>
    </message>
    <message>
        <source>VAT: %1</source>
        <translation>В т. ч. НДС: %1</translation>
    </message>
    <message>
        <source>Delivery: %1</source>
        <translation>Доставка: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Итого: %1</translation>
    </message>
</context>
<context>
    <name>till</name>
    <message>
        <source>%1 is switched off. To switch it on, set %2 to on.</source>
        <translation>%1 выключен. Чтобы включить, задайте для %2 значение on.</translation>
    </message>
    <message>
        <source>The address of %1 is not set. Give it in %2.</source>
        <translation>Адрес сервера %1 не указан. Укажите его в настройке %2.</translation>
    </message>
    <message>
        <source>The till&apos;s id at %1 is not set. Give it in %2.</source>
        <translation>Идентификатор кассы в %1 не указан. Укажите его в настройке %2.</translation>
    </message>
    <message>
        <source>The provider code at %1 is not set. Give it in %2.</source>
        <translation>Код поставщика в %1 не указан. Укажите его в настройке %2.</translation>
    </message>
    <message>
        <source>The service code at %1 is not set. Give it in %2.</source>
        <translation>Код услуги в %1 не указан. Укажите его в настройке %2.</translation>
    </message>
    <message>
        <source>The secret key of %1 cannot be read.</source>
        <translation>Секретный ключ %1 не удалось прочитать.</translation>
    </message>
    <message>
        <source>Being rung up</source>
        <translation>Набирается</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Не подтверждено</translation>
    </message>
    <message>
        <source>Being looked for</source>
        <translation>Проверяется</translation>
    </message>
    <message>
        <source>Not found, may be sent again</source>
        <translation>Не найдено, можно отправить снова</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Ждёт оплаты</translation>
    </message>
    <message>
        <source>Money held, not taken</source>
        <translation>Деньги заблокированы, не списаны</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>To be cancelled</source>
        <translation>Ждёт отмены</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Отменяется</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>The secret key of %1 is not stored. Store it: settings secret %2</source>
        <translation>Секретный ключ %1 не сохранён. Сохраните его: settings secret %2</translation>
    </message>
    <message>
        <source>No connection to Payme. No payment was made — keep the goods.</source>
        <translation>Нет связи с Payme. Оплаты не было — товар не отдавайте.</translation>
    </message>
    <message>
        <source>Payme did not answer. A payment may exist. Checking…</source>
        <translation>Ответ от Payme не пришёл. Платёж мог создаться. Проверяем…</translation>
    </message>
    <message>
        <source>Payme was searched twice: there is no payment — keep the goods. The sale may be sent again.</source>
        <translation>Платёж дважды искали в Payme: его нет — товар не отдавайте. Продажу можно отправить снова.</translation>
    </message>
    <message>
        <source>Payme refused. No payment was made — keep the goods.</source>
        <translation>Payme отказал. Оплаты не было — товар не отдавайте.</translation>
    </message>
    <message>
        <source>The customer&apos;s money is held, not taken — keep the goods. Number %1</source>
        <translation>Деньги покупателя заблокированы, но не списаны — товар не отдавайте. Номер %1</translation>
    </message>
    <message>
        <source>Payme stopped the payment to check it by hand. Keep the goods. Number %1</source>
        <translation>Payme остановил платёж для ручной проверки. Товар не отдавайте. Номер %1</translation>
    </message>
    <message>
        <source>The sale is given up. A payment that nobody is paying will be cancelled. Asking Payme…</source>
        <translation>От продажи отказались. Платёж, который никто не оплачивает, будет отменён. Спрашиваем Payme…</translation>
    </message>
    <message>
        <source>Payme is asked to cancel the payment…</source>
        <translation>Просим Payme отменить платёж…</translation>
    </message>
    <message>
        <source>%1 is switched off. Switch it on in the settings.</source>
        <translation>%1 выключен. Включите его в настройках.</translation>
    </message>
    <message>
        <source>The address of %1 is not set. Enter it in the settings.</source>
        <translation>Адрес сервера %1 не указан. Укажите его в настройках.</translation>
    </message>
    <message>
        <source>The kassa id at %1 is not set. Enter it in the settings.</source>
        <translation>Идентификатор кассы в %1 не указан. Укажите его в настройках.</translation>
    </message>
    <message>
        <source>The provider code at %1 is not set. Enter it in the settings.</source>
        <translation>Код поставщика в %1 не указан. Укажите его в настройках.</translation>
    </message>
    <message>
        <source>The service code at %1 is not set. Enter it in the settings.</source>
        <translation>Код услуги в %1 не указан. Укажите его в настройках.</translation>
    </message>
    <message>
        <source>The secret key of %1 is not stored. Enter it in the settings.</source>
        <translation>Секретный ключ %1 не сохранён. Введите его в настройках.</translation>
    </message>
    <message>
        <source>Duplicate payment</source>
        <translation>Дубль платежа</translation>
    </message>
    <message>
        <source>Paid after it was given up</source>
        <translation>Оплачено после отказа</translation>
    </message>
    <message>
        <source>Answer about another payment</source>
        <translation>Ответ о другом платеже</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Оплачено дважды</translation>
    </message>
    <message>
        <source>Payme holds one more payment for this sale. Cancel it, so that nobody pays twice.</source>
        <translation>В Payme есть ещё один платёж этой продажи. Отмените его, чтобы никто не заплатил дважды.</translation>
    </message>
    <message>
        <source>The customer paid while the sale was being given up. Hand over the goods or return the money, then note that it is dealt with.</source>
        <translation>Покупатель заплатил, пока от продажи отказывались. Отдайте товар или верните деньги, затем отметьте, что вопрос решён.</translation>
    </message>
    <message>
        <source>The customer paid twice. Return one payment in Payme&apos;s cabinet, then note that it is dealt with.</source>
        <translation>Покупатель заплатил дважды. Верните один платёж в кабинете Payme, затем отметьте, что вопрос решён.</translation>
    </message>
    <message>
        <source>Payme answered about another sum or order: keep the goods. Compare the sale with Payme&apos;s cabinet, then note that it is dealt with.</source>
        <translation>Payme ответил о другой сумме или другом заказе: товар не отдавайте. Сверьте продажу с кабинетом Payme, затем отметьте, что вопрос решён.</translation>
    </message>
    <message>
        <source>Call the manager: the journal (F9) shows what can be done.</source>
        <translation>Позовите старшего: в журнале (F9) видно, что можно сделать.</translation>
    </message>
    <message>
        <source>Nothing was paid — keep the goods.</source>
        <translation>Оплаты не было — товар не отдавайте.</translation>
    </message>
    <message>
        <source>Closed without payment</source>
        <translation>Закрыто без оплаты</translation>
    </message>
    <message>
        <source>The customer&apos;s money was not taken, or was given back — keep the goods.</source>
        <translation>Деньги покупателя не списаны или возвращены — товар не отдавайте.</translation>
    </message>
    <message>
        <source>Ended by hand: Payme has not said whether it is paid. Its cabinet shows that.</source>
        <translation>Завершено вручную: Payme не сообщил, оплачено ли. Это видно в кабинете Payme.</translation>
    </message>
    <message>
        <source>No payment was made — keep the goods.</source>
        <translation>Оплаты не было — товар не отдавайте.</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>No command is given.</source>
        <translation>Команда не указана.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Нет команды «%1».</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Здесь нет параметра %1.</translation>
    </message>
    <message>
        <source>The option %1 wants a value.</source>
        <translation>Параметру %1 нужно значение.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Параметру %1 значение не нужно.</translation>
    </message>
    <message>
        <source>The option %1 wants a whole number of seconds, not “%2”.</source>
        <translation>Параметру %1 нужно целое число секунд, а не «%2».</translation>
    </message>
    <message>
        <source>There is no language “%2”. Choose kk, ru or en.</source>
        <translation>Нет языка «%2». Выберите kk, ru или en.</translation>
    </message>
    <message>
        <source>There is no secret “%2”. Choose paycom-key or tarlan-secret.</source>
        <translation>Нет секрета «%2». Выберите paycom-key или tarlan-secret.</translation>
    </message>
    <message>
        <source>Something is missing after the command: %1.</source>
        <translation>После команды не хватает: %1.</translation>
    </message>
    <message>
        <source>“%2” is too much after this command.</source>
        <translation>«%2» после этой команды лишнее.</translation>
    </message>
    <message>
        <source>check a sale file and show its sums; nothing is sent</source>
        <translation>проверить файл продажи и показать суммы; ничего не отправляется</translation>
    </message>
    <message>
        <source>wait until it is paid, but no longer</source>
        <translation>ждать оплаты, но не дольше</translation>
    </message>
    <message>
        <source>find the fiscal check of an order at Tarlan</source>
        <translation>найти в Tarlan фискальный чек заказа</translation>
    </message>
    <message>
        <source>use another service code this time</source>
        <translation>на этот раз взять другой код услуги</translation>
    </message>
    <message>
        <source>while it is not made yet, ask again for so long</source>
        <translation>пока чек не сформирован, спрашивать столько времени</translation>
    </message>
    <message>
        <source>show all settings; secrets are never shown</source>
        <translation>показать все настройки; секреты не показываются</translation>
    </message>
    <message>
        <source>change a setting</source>
        <translation>изменить настройку</translation>
    </message>
    <message>
        <source>try whether Payme and Tarlan can be reached with the settings</source>
        <translation>проверить связь с Payme и Tarlan по настройкам</translation>
    </message>
    <message>
        <source>the folder of settings and secrets</source>
        <translation>папка настроек и секретов</translation>
    </message>
    <message>
        <source>print the result as JSON, for programs</source>
        <translation>вывести итог в JSON, для программ</translation>
    </message>
    <message>
        <source>the language of what is printed</source>
        <translation>язык вывода</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>показать эту справку</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>показать версию</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>wrong call, or an error inside the program</source>
        <translation>неверный вызов или ошибка внутри программы</translation>
    </message>
    <message>
        <source>there are problems in what was given</source>
        <translation>в данных есть ошибки</translation>
    </message>
    <message>
        <source>the server refused</source>
        <translation>сервер ответил отказом</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>not known: a payment may exist</source>
        <translation>неизвестно: платёж мог создаться</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>the fiscal check is not made yet</source>
        <translation>фискальный чек ещё не сформирован</translation>
    </message>
    <message>
        <source>created, but not paid in time, or cancelled</source>
        <translation>платёж создан, но не оплачен вовремя или отменён</translation>
    </message>
    <message>
        <source>Help: kassir-cli --help</source>
        <translation>Справка: kassir-cli --help</translation>
    </message>
    <message>
        <source>Kassir takes payments by Payme and finds fiscal checks.</source>
        <translation>Kassir принимает оплату через Payme и находит фискальные чеки.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Коды завершения</translation>
    </message>
    <message>
        <source>In place of FILE, “-” means standard input.</source>
        <translation>Вместо FILE можно указать «-»: стандартный ввод.</translation>
    </message>
    <message>
        <source>send a sale to Payme and show where the customer pays</source>
        <translation>отправить продажу в Payme и показать, где платит покупатель</translation>
    </message>
    <message>
        <source>store the key of Payme, read from the keyboard or standard input</source>
        <translation>сохранить ключ Payme; он читается с клавиатуры или стандартного ввода</translation>
    </message>
    <message>
        <source>store the secret of Tarlan, read likewise</source>
        <translation>сохранить секрет Tarlan; он читается так же</translation>
    </message>
    <message>
        <source>The option %1 wants a date such as 2024-01-31, not “%2”.</source>
        <translation>Параметру %1 нужна дата вида 2024-01-31, а не «%2».</translation>
    </message>
    <message>
        <source>show today&apos;s sales, and all that wait for somebody</source>
        <translation>показать продажи за день и все, что ждут внимания</translation>
    </message>
    <message>
        <source>those of these days</source>
        <translation>продажи за эти дни</translation>
    </message>
    <message>
        <source>show a sale, its story and what went to and fro</source>
        <translation>показать продажу, её историю, запросы и ответы</translation>
    </message>
    <message>
        <source>give a sale up; cancel what nobody has begun to pay</source>
        <translation>отказаться от продажи; отменить, если её не начали оплачивать</translation>
    </message>
    <message>
        <source>let Payme text the customer a link</source>
        <translation>попросить Payme отправить покупателю ссылку по SMS</translation>
    </message>
    <message>
        <source>even if one was sent before</source>
        <translation>даже если её уже отправляли</translation>
    </message>
    <message>
        <source>pay by the customer&apos;s code, read like a secret</source>
        <translation>оплатить кодом покупателя, который читается как секрет</translation>
    </message>
    <message>
        <source>send what never left, or is proven not to be there</source>
        <translation>отправить то, что не уходило или чего точно нет у Payme</translation>
    </message>
    <message>
        <source>give up a sale of which nothing exists at Payme</source>
        <translation>отказаться от продажи, которой нет у Payme</translation>
    </message>
    <message>
        <source>find out what became of unclear sales</source>
        <translation>выяснить, что стало с неясными продажами</translation>
    </message>
    <message>
        <source>stay for both searches that prove an absence</source>
        <translation>дождаться обоих поисков, доказывающих отсутствие</translation>
    </message>
    <message>
        <source>how long after sending the second one may come</source>
        <translation>через сколько секунд после отправки возможен второй</translation>
    </message>
    <message>
        <source>write today&apos;s sales, or those of --from and --to, as CSV</source>
        <translation>записать продажи за день или за --from и --to в CSV</translation>
    </message>
    <message>
        <source>for programs, not for Excel</source>
        <translation>для программ, а не для Excel</translation>
    </message>
    <message>
        <source>a row an item, not a row a sale</source>
        <translation>строка на товар, а не на продажу</translation>
    </message>
    <message>
        <source>copy the journal into the folder of backups</source>
        <translation>скопировать журнал в папку резервных копий</translation>
    </message>
    <message>
        <source>show the backups</source>
        <translation>показать резервные копии</translation>
    </message>
    <message>
        <source>put a backup in place of the journal, which is kept</source>
        <translation>поставить копию на место журнала, сохранив его</translation>
    </message>
    <message>
        <source>examine data, disk, clock and connections; nothing is changed</source>
        <translation>проверить данные, диск, часы и связь; ничего не меняется</translation>
    </message>
    <message>
        <source>the till, or another kassir-cli, has the data open</source>
        <translation>данные открыты кассой или другим kassir-cli</translation>
    </message>
    <message>
        <source>not possible as the sale stands; nothing was changed</source>
        <translation>невозможно в этом состоянии продажи; ничего не изменено</translation>
    </message>
    <message>
        <source>also compare with Payme: today, yesterday and what a restored backup lacks</source>
        <translation>также сравнить со списком Payme: сегодня, вчера и чего нет в копии</translation>
    </message>
    <message>
        <source>with sale cancel, sale void or --dealt-with: why</source>
        <translation>с sale cancel, sale void или --dealt-with: почему</translation>
    </message>
    <message>
        <source>a person has seen to that payment or order: it is told no more</source>
        <translation>с этим платежом или заказом разобрались: о нём больше не сообщать</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>The key file of the secret store is missing: %1. Put it back from a backup copy.</source>
        <translation>Нет файла ключа к хранилищу секретов: %1. Верните его из резервной копии.</translation>
    </message>
    <message>
        <source>The key file cannot be read: %1. Check who is allowed to read it.</source>
        <translation>Не удалось прочитать файл ключа: %1. Проверьте права на чтение.</translation>
    </message>
    <message>
        <source>The key file is damaged: %1. Put it back from a backup copy.</source>
        <translation>Файл ключа повреждён: %1. Верните его из резервной копии.</translation>
    </message>
    <message>
        <source>The secret store cannot be read: %1. Check who is allowed to read it.</source>
        <translation>Не удалось прочитать хранилище секретов: %1. Проверьте права на чтение.</translation>
    </message>
    <message>
        <source>The secret store was changed, is damaged, or belongs to another key: %1. Put it back from a backup copy.</source>
        <translation>Хранилище секретов изменено, повреждено или закрыто другим ключом: %1. Верните его из резервной копии.</translation>
    </message>
    <message>
        <source>The secret store was written by a newer version of Kassir: %1. Update the program.</source>
        <translation>Хранилище секретов записано более новой версией Kassir: %1. Обновите программу.</translation>
    </message>
    <message>
        <source>Others may read the file, and that could not be forbidden: %1. Change its rights, or keep the data in another folder.</source>
        <translation>Доступ к файлу есть и у других, закрыть его не удалось: %1. Измените права или храните данные в другой папке.</translation>
    </message>
    <message>
        <source>The secret could not be written to the disk: %1. Check the rights and the free space.</source>
        <translation>Не удалось записать секрет на диск: %1. Проверьте права и свободное место.</translation>
    </message>
    <message>
        <source>Another program is using the secret store: %1. Try again.</source>
        <translation>Хранилище секретов занято другой программой: %1. Повторите попытку.</translation>
    </message>
    <message>
        <source>The name of a secret must take 1 to 255 bytes.</source>
        <translation>Имя секрета должно занимать от 1 до 255 байт.</translation>
    </message>
    <message>
        <source>The secret does not fit into the secret store: %1. Check what was entered.</source>
        <translation>Секрет не помещается в хранилище: %1. Проверьте, что введено.</translation>
    </message>
    <message>
        <source>Encryption does not work on this computer. OpenSSL must be installed again.</source>
        <translation>На этом компьютере не работает шифрование. Нужно переустановить OpenSSL.</translation>
    </message>
</context>
</TS>
