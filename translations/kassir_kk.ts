<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>catalogue</name>
    <message>
        <source>The file is too large for a list of goods. Check that it is the right one, or split it.</source>
        <translation>Файл тауарлар тізімі үшін тым үлкен. Дұрыс файл екенін тексеріңіз немесе оны бөліңіз.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: line %1. Save it in your spreadsheet as CSV UTF-8.</source>
        <translation>Файл UTF-8 кодтауында емес: %1-жол. Оны кестелік бағдарламада CSV UTF-8 пішімінде сақтаңыз.</translation>
    </message>
    <message>
        <source>A quotation mark is in the wrong place, or is never closed: line %1. Correct it there.</source>
        <translation>Тырнақша орнында тұрған жоқ немесе жабылмаған: %1-жол. Оны сол жерде түзетіңіз.</translation>
    </message>
    <message>
        <source>A cell is too long: line %1. Shorten it, or look for a quotation mark that is never closed.</source>
        <translation>Ұяшық тым ұзын: %1-жол. Оны қысқартыңыз немесе жабылмаған тырнақшаны табыңыз.</translation>
    </message>
    <message>
        <source>There is nothing in the file. Choose a list of goods.</source>
        <translation>Файлда ештеңе жоқ. Тауарлар тізімін таңдаңыз.</translation>
    </message>
    <message>
        <source>The first line must name the columns, divided by semicolons: %1. Only “name” cannot be left out.</source>
        <translation>Бірінші жолда бағандардың атаулары нүктелі үтір арқылы тұруы керек: %1. Тек «name» міндетті.</translation>
    </message>
    <message>
        <source>The first line names the column “%1” twice. Leave one of the two.</source>
        <translation>«%1» бағаны бірінші жолда екі рет аталған. Екеуінің бірін қалдырыңыз.</translation>
    </message>
    <message>
        <source>%1. In the file: “%2”</source>
        <translation>%1. Файлда: «%2»</translation>
    </message>
    <message>
        <source>The list of goods cannot be read: %1. Choose the file again in the settings.</source>
        <translation>Тауарлар тізімін оқу мүмкін емес: %1. Баптаулардан файлды қайта таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>commandline</name>
    <message>
        <source>No problems.</source>
        <translation>Қате жоқ.</translation>
    </message>
    <message>
        <source>Nothing was sent: correct the problems first.</source>
        <translation>Ештеңе жіберілген жоқ: алдымен қателерді түзетіңіз.</translation>
    </message>
    <message>
        <source>The payment is created, but not paid yet.</source>
        <translation>Төлем құрылды, бірақ ақшасы әлі түскен жоқ.</translation>
    </message>
    <message>
        <source>Waiting for payment…</source>
        <translation>Төлемді күтіп тұрмыз…</translation>
    </message>
    <message>
        <source>The payment is cancelled. Do not hand over the goods.</source>
        <translation>Төлемнің күші жойылды. Тауарды бермеңіз.</translation>
    </message>
    <message>
        <source>Waiting for the fiscal check…</source>
        <translation>Фискалдық чекті күтіп тұрмыз…</translation>
    </message>
    <message>
        <source>The fiscal check is found.</source>
        <translation>Фискалдық чек табылды.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сақталды.</translation>
    </message>
    <message>
        <source>Type the secret and press Enter:</source>
        <translation>Құпия кілтті теріп, Enter пернесін басыңыз:</translation>
    </message>
    <message>
        <source>No secret was given, so nothing was stored.</source>
        <translation>Құпия кілт берілмеді, сондықтан ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>The connection to Payme works.</source>
        <translation>Payme-мен байланыс бар.</translation>
    </message>
    <message>
        <source>The connection to Tarlan works: a made-up order is unknown there, as it should be.</source>
        <translation>Tarlan-мен байланыс бар: ойдан алынған тапсырыс ол жақта белгісіз, дұрысы да солай.</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Тапсырыс: %1</translation>
    </message>
    <message>
        <source>Payment number at Payme: %1</source>
        <translation>Payme төлемінің нөмірі: %1</translation>
    </message>
    <message>
        <source>To pay: %1</source>
        <translation>Төленетін сома: %1</translation>
    </message>
    <message>
        <source>The customer pays here: %1</source>
        <translation>Сатып алушы мына жерде төлейді: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Күйі: %1</translation>
    </message>
    <message>
        <source>Fiscal number: %1</source>
        <translation>Фискалдық белгі: %1</translation>
    </message>
    <message>
        <source>Check link: %1</source>
        <translation>Чекке сілтеме: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n қате</numerusform>
            <numerusform>%n қате</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n ескерту</numerusform>
            <numerusform>%n ескерту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not paid within %n second(s). The payment still exists and may be paid later.</source>
        <translation>
            <numerusform>%n секунд ішінде төленген жоқ. Төлем күшінде қалады: ол кейінірек төленуі мүмкін.</numerusform>
            <numerusform>%n секунд ішінде төленген жоқ. Төлем күшінде қалады: ол кейінірек төленуі мүмкін.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No fiscal check within %n second(s). Look for it again later.</source>
        <translation>
            <numerusform>%n секунд ішінде фискалдық чек пайда болмады. Кейінірек қайта іздеңіз.</numerusform>
            <numerusform>%n секунд ішінде фискалдық чек пайда болмады. Кейінірек қайта іздеңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is stored.</source>
        <translation>Құпия кілт сақталды.</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>сақталған</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>сақталмаған</translation>
    </message>
    <message>
        <source>No sales.</source>
        <translation>Сатулар жоқ.</translation>
    </message>
    <message>
        <source>No backups.</source>
        <translation>Сақтық көшірмелер жоқ.</translation>
    </message>
    <message>
        <source>Nothing was sold here yet.</source>
        <translation>Мұнда әлі ештеңе сатылған жоқ.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>It is paid, so it was not cancelled: that would be a refund. Return the money in Payme&apos;s cabinet.</source>
        <translation>Төлем төленіп қойған, сондықтан оның күші жойылмады: бұл ақша қайтару болар еді. Ақшаны Payme кабинетінде қайтарыңыз.</translation>
    </message>
    <message>
        <source>There is no payment that could be cancelled.</source>
        <translation>Күшін жоятын төлем жоқ.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether Payme has a payment. If one is found, it will be cancelled: sale reconcile</source>
        <translation>Payme жүйесінде төлем бар-жоғы әзірге белгісіз. Табылса, оның күші жойылады: sale reconcile</translation>
    </message>
    <message>
        <source>The payment is not cancelled yet, and may still be paid. Look again: sale reconcile</source>
        <translation>Төлемнің күші әлі жойылған жоқ, оны әлі төлеуі мүмкін. Қайта тексеріңіз: sale reconcile</translation>
    </message>
    <message>
        <source>Nothing was changed: Payme has a payment of this sale, or may have one, or the sale has ended.</source>
        <translation>Ештеңе өзгерген жоқ: Payme жүйесінде осы сатудың төлемі бар не болуы мүмкін, немесе сату аяқталған.</translation>
    </message>
    <message>
        <source>Nothing was sent: only a sale that never left, or that was searched for twice and is not there, may be sent again.</source>
        <translation>Ештеңе жіберілген жоқ: мүлдем кетпеген немесе екі рет ізделіп табылмаған сатуды ғана қайта жіберуге болады.</translation>
    </message>
    <message>
        <source>Nothing was sent: no payment of this sale waits to be paid.</source>
        <translation>Ештеңе жіберілген жоқ: бұл сатуда төлеуді күтіп тұрған төлем жоқ.</translation>
    </message>
    <message>
        <source>Nothing was sent or changed.</source>
        <translation>Ештеңе жіберілген де, өзгерген де жоқ.</translation>
    </message>
    <message>
        <source>Payme sends the customer the link.</source>
        <translation>Payme сатып алушыға сілтеме жіберіп жатыр.</translation>
    </message>
    <message>
        <source>Payme did not send the link.</source>
        <translation>Payme сілтемені жібермеді.</translation>
    </message>
    <message>
        <source>Nothing was sent: the customer was sent a link before. To send another one, add --again.</source>
        <translation>Ештеңе жіберілген жоқ: сатып алушыға сілтеме бұрын жіберілген. Тағы жіберу үшін --again қосыңыз.</translation>
    </message>
    <message>
        <source>Scan or type the code from the customer&apos;s Payme and press Enter:</source>
        <translation>Сатып алушының Payme қолданбасындағы кодты сканерлеңіз немесе теріп, Enter пернесін басыңыз:</translation>
    </message>
    <message>
        <source>This is no payment code: it has 20 digits and begins with 505.</source>
        <translation>Бұл төлем коды емес: онда 20 цифр болады және 505-тен басталады.</translation>
    </message>
    <message>
        <source>The code was taken, but it is not paid yet.</source>
        <translation>Код қабылданды, бірақ әлі төленген жоқ.</translation>
    </message>
    <message>
        <source>Payme has payments of this sum that name no order: one of them may be this sale&apos;s. A person must choose, in the till&apos;s window.</source>
        <translation>Payme жүйесінде осы сомаға тапсырыс нөмірі жоқ төлемдер бар: біреуі осы сатудікі болуы мүмкін. Касса терезесінде адам таңдауы керек.</translation>
    </message>
    <message>
        <source>Nothing is unclear.</source>
        <translation>Түсініксіз сату жоқ.</translation>
    </message>
    <message>
        <source>The journal could not be compared with Payme&apos;s list.</source>
        <translation>Журналды Payme тізімімен салыстыру мүмкін болмады.</translation>
    </message>
    <message>
        <source>What was sold since that backup is not in it: ask Payme by sale reconcile --sweep</source>
        <translation>Көшірмеден кейін сатылғандар онда жоқ: Payme жүйесінен sale reconcile --sweep арқылы сұраңыз</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Құрылған уақыты: %1</translation>
    </message>
    <message>
        <source>Paid at: %1</source>
        <translation>Төленген уақыты: %1</translation>
    </message>
    <message>
        <source>Another payment of this sale at Payme: %1</source>
        <translation>Payme жүйесіндегі осы сатудың тағы бір төлемі: %1</translation>
    </message>
    <message>
        <source>The journal has no such sale: %1</source>
        <translation>Журналда мұндай сату жоқ: %1</translation>
    </message>
    <message>
        <source>This sale was sent to where the settings do not lead any more: %1</source>
        <translation>Бұл сату баптаулар енді көрсетпейтін жерге жіберілген: %1</translation>
    </message>
    <message>
        <source>Payments in Payme&apos;s list, compared with the journal: %1</source>
        <translation>Payme тізіміндегі журналмен салыстырылған төлемдер саны: %1</translation>
    </message>
    <message>
        <source>Payme has a payment that was not known here, of the sale: %1</source>
        <translation>Payme жүйесінде мұнда белгісіз болған төлем бар, сатуы: %1</translation>
    </message>
    <message>
        <source>Payme has a payment with this till&apos;s name that the journal does not know: %1</source>
        <translation>Payme жүйесінде осы кассаның атымен журналда жоқ төлем бар: %1</translation>
    </message>
    <message>
        <source>The journal has a payment that Payme&apos;s list does not show, of: %1</source>
        <translation>Журналда Payme тізімінде жоқ төлем бар, тапсырысы: %1</translation>
    </message>
    <message>
        <source>Sales written: %1</source>
        <translation>Жазылған сату саны: %1</translation>
    </message>
    <message>
        <source>The backup is made: %1</source>
        <translation>Сақтық көшірме жасалды: %1</translation>
    </message>
    <message>
        <source>There is no such backup; backup list shows them: %1</source>
        <translation>Мұндай сақтық көшірме жоқ; оларды backup list көрсетеді: %1</translation>
    </message>
    <message>
        <source>The journal is again as in the backup: %1</source>
        <translation>Журнал қайтадан сақтық көшірмедегідей: %1</translation>
    </message>
    <message>
        <source>The journal that was there is kept in: %1</source>
        <translation>Бұрынғы журнал мына қалтада сақталған: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) unclear still. Look again later: sale reconcile</source>
        <translation>
            <numerusform>Әлі %n түсініксіз мәселе қалды. Кейін қайта тексеріңіз: sale reconcile</numerusform>
            <numerusform>Әлі %n түсініксіз мәселе қалды. Кейін қайта тексеріңіз: sale reconcile</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has the till&apos;s data open. Go on there, or close it.</source>
        <translation>Касса деректері басқа бағдарламада ашық. Сонда жалғастырыңыз немесе оны жабыңыз.</translation>
    </message>
    <message>
        <source>Another program has the till&apos;s data open: %1, process %2. Go on there, or close it.</source>
        <translation>Касса деректері басқа бағдарламада ашық: %1, процесс %2. Сонда жалғастырыңыз немесе оны жабыңыз.</translation>
    </message>
    <message>
        <source>The sale is not in Payme&apos;s list, but that list has never shown a payment that waits, so that it may be hidden. A manager must look in Payme&apos;s cabinet and decide, in the till&apos;s window.</source>
        <translation>Сату Payme тізімінде жоқ, бірақ бұл тізім күтіп тұрған төлемді әлі бірде-бір рет көрсеткен жоқ, сондықтан ол жасырын болуы мүмкін. Аға қызметкер Payme кабинетінен қарап, касса терезесінде шешім қабылдауы керек.</translation>
    </message>
    <message>
        <source>Sales that are not settled are asked about with this key from now on, where they were sent. It must be a key of the same kassa.</source>
        <translation>Аяқталмаған сатулар туралы касса енді осы кілтпен, олар жіберілген жерден сұрайды. Бұл сол кассаның кілті болуы керек.</translation>
    </message>
    <message>
        <source>Not confirmed: the customer may have paid by the code. Keep the goods, and look again: sale reconcile ORDER.</source>
        <translation>Расталмаған: сатып алушы код бойынша төлеген болуы мүмкін. Тауарды бермеңіз, қайта тексеріңіз: sale reconcile ORDER.</translation>
    </message>
    <message>
        <source>A sale goes by its whole order number, which kassir-cli sale list shows: the number of the day begins anew each day.</source>
        <translation>Сату тапсырыстың толық нөмірі бойынша табылады, оны kassir-cli sale list көрсетеді: күндегі нөмір күн сайын жаңадан басталады.</translation>
    </message>
    <message>
        <source>These are told until somebody has seen to them: sale reconcile --dealt-with ID --reason TEXT</source>
        <translation>Біреу шешкенше олар туралы айтыла береді: sale reconcile --dealt-with ID --reason TEXT</translation>
    </message>
    <message>
        <source>Of what waits for somebody to see to it nothing is of that payment or order: %1</source>
        <translation>Шешілуін күтіп тұрған айырмашылықтар арасында мұндай төлем немесе тапсырыс жоқ: %1</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>ok: %1</source>
        <translation>дұрыс: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Түзету керек: %1</translation>
    </message>
    <message>
        <source>The journal is sound.</source>
        <translation>Журнал бүтін.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>Соңғы сақтық көшірме: %1.</translation>
    </message>
    <message>
        <source>There is room on the disk: %1 MiB.</source>
        <translation>Дискіде орын жеткілікті: %1 МиБ.</translation>
    </message>
    <message>
        <source>There is little room on the disk: %1 MiB. Free some: on a full disk the till sells nothing.</source>
        <translation>Дискіде орын аз: %1 МиБ. Орын босатыңыз: диск толса, касса сатпайды.</translation>
    </message>
    <message>
        <source>Connections are encrypted by %1.</source>
        <translation>Қосылымдарды шифрлайтын: %1.</translation>
    </message>
    <message>
        <source>Connections cannot be encrypted. Install Qt&apos;s OpenSSL plug-in (in Debian: libqt6network6).</source>
        <translation>Қосылымдарды шифрлау мүмкін емес. Qt үшін OpenSSL модулін орнатыңыз (Debian жүйесінде: libqt6network6).</translation>
    </message>
    <message>
        <source>The file of certificates cannot be read: %1. Correct tls.ca-file.</source>
        <translation>Сертификаттар файлын оқу мүмкін болмады: %1. tls.ca-file баптауын түзетіңіз.</translation>
    </message>
    <message>
        <source>The clock agrees with that of %1.</source>
        <translation>Сағат %1 сағатымен сәйкес.</translation>
    </message>
    <message>
        <source>off: %1</source>
        <translation>өшірулі: %1</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day(s) ahead of %1&apos;s. Set it right.</source>
        <translation>
            <numerusform>Компьютердің сағаты %1 сағатынан %n күн алда. Дұрыстаңыз.</numerusform>
            <numerusform>Компьютердің сағаты %1 сағатынан %n күн алда. Дұрыстаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day(s) behind %1&apos;s. Set it right.</source>
        <translation>
            <numerusform>Компьютердің сағаты %1 сағатынан %n күн артта. Дұрыстаңыз.</numerusform>
            <numerusform>Компьютердің сағаты %1 сағатынан %n күн артта. Дұрыстаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour(s) ahead of %1&apos;s. Set it right.</source>
        <translation>
            <numerusform>Компьютердің сағаты %1 сағатынан %n сағат алда. Дұрыстаңыз.</numerusform>
            <numerusform>Компьютердің сағаты %1 сағатынан %n сағат алда. Дұрыстаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour(s) behind %1&apos;s. Set it right.</source>
        <translation>
            <numerusform>Компьютердің сағаты %1 сағатынан %n сағат артта. Дұрыстаңыз.</numerusform>
            <numerusform>Компьютердің сағаты %1 сағатынан %n сағат артта. Дұрыстаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead of %1&apos;s. Set it right.</source>
        <translation>
            <numerusform>Компьютердің сағаты %1 сағатынан %n минут алда. Дұрыстаңыз.</numerusform>
            <numerusform>Компьютердің сағаты %1 сағатынан %n минут алда. Дұрыстаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind %1&apos;s. Set it right.</source>
        <translation>
            <numerusform>Компьютердің сағаты %1 сағатынан %n минут артта. Дұрыстаңыз.</numerusform>
            <numerusform>Компьютердің сағаты %1 сағатынан %n минут артта. Дұрыстаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup is of %1, and there were sales since. Make one: kassir-cli backup make.</source>
        <translation>Соңғы сақтық көшірме: %1, одан кейін сату болды. Жаңасын жасаңыз: kassir-cli backup make.</translation>
    </message>
</context>
<context>
    <name>fiscal</name>
    <message>
        <source>The link leads to %1 and may be opened.</source>
        <translation>Сілтеме %1 сайтына апарады, сілтемені ашуға болады.</translation>
    </message>
    <message>
        <source>There is no link.</source>
        <translation>Сілтеме жоқ.</translation>
    </message>
    <message>
        <source>The link is too long, so it is not opened.</source>
        <translation>Сілтеме тым ұзын, сондықтан ол ашылмайды.</translation>
    </message>
    <message>
        <source>The link holds characters that an address cannot have, so it is not opened.</source>
        <translation>Сілтемеде мекенжайда болмайтын таңбалар бар, сондықтан ол ашылмайды.</translation>
    </message>
    <message>
        <source>The address in the link is written wrongly, so it is not opened.</source>
        <translation>Сілтемедегі мекенжай қате жазылған, сондықтан ол ашылмайды.</translation>
    </message>
    <message>
        <source>The link is no web address (https or http), so it is not opened.</source>
        <translation>Сілтеме веб-мекенжай (https немесе http) емес, сондықтан ол ашылмайды.</translation>
    </message>
    <message>
        <source>The link does not name a site, so it is not opened.</source>
        <translation>Сілтемеде сайт көрсетілмеген, сондықтан ол ашылмайды.</translation>
    </message>
    <message>
        <source>The link hides where it leads: something stands before “@”. It is not opened.</source>
        <translation>Сілтеме қайда апаратынын жасырады: онда «@» белгісінің алдында бірдеңе тұр. Ол ашылмайды.</translation>
    </message>
    <message>
        <source>The link leads to an unusual port, so it is not opened.</source>
        <translation>Сілтеме әдеттен тыс портқа апарады, сондықтан ол ашылмайды.</translation>
    </message>
    <message>
        <source>The link has a number in place of the site&apos;s name, so it is not opened.</source>
        <translation>Сілтемеде сайт атауының орнына сан тұр, сондықтан ол ашылмайды.</translation>
    </message>
    <message>
        <source>The site&apos;s name in the link is written unusually, so it is not opened.</source>
        <translation>Сілтемедегі сайт атауы әдеттегідей жазылмаған, сондықтан ол ашылмайды.</translation>
    </message>
    <message>
        <source>This site is not on the list of the setting fiscal.link-hosts, so the link is not opened.</source>
        <translation>Бұл сайт fiscal.link-hosts баптауындағы тізімде жоқ, сондықтан сілтеме ашылмайды.</translation>
    </message>
    <message>
        <source>It really leads to %1.</source>
        <translation>Шын мәнінде ол %1 сайтына апарады.</translation>
    </message>
    <message>
        <source>This site is not on the list of further sites in the settings, so the link is not opened.</source>
        <translation>Бұл сайт баптаулардағы қосымша сайттар тізімінде жоқ, сондықтан сілтеме ашылмайды.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Payme was called; nothing has been sent.</source>
        <translation>Payme-ге хабарласу: ештеңе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>Sent to Payme.</source>
        <translation>Payme-ге жіберілді.</translation>
    </message>
    <message>
        <source>Payme was asked to cancel the payment.</source>
        <translation>Payme-ге төлемді болдырмау сұрауы жіберілді.</translation>
    </message>
    <message>
        <source>The customer&apos;s payment code was sent to Payme.</source>
        <translation>Сатып алушының төлем коды Payme-ге жіберілді.</translation>
    </message>
    <message>
        <source>Payme was asked to send the customer the link by SMS.</source>
        <translation>Payme-ге сатып алушыға СМС арқылы сілтеме жіберу сұрауы жіберілді.</translation>
    </message>
    <message>
        <source>Payme created the payment.</source>
        <translation>Payme төлемді құрды.</translation>
    </message>
    <message>
        <source>Payme took the request to cancel.</source>
        <translation>Payme болдырмау сұрауын қабылдады.</translation>
    </message>
    <message>
        <source>Payme took the payment code.</source>
        <translation>Payme төлем кодын қабылдады.</translation>
    </message>
    <message>
        <source>Payme sends the link.</source>
        <translation>Payme сілтемені жіберуде.</translation>
    </message>
    <message>
        <source>The call to Payme ended.</source>
        <translation>Payme-ге хабарласу аяқталды.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>Жіберу мүмкін болмады.</translation>
    </message>
    <message>
        <source>Payme refused: no payment was created.</source>
        <translation>Payme бас тартты: төлем құрылған жоқ.</translation>
    </message>
    <message>
        <source>Payme refused.</source>
        <translation>Payme бас тартты.</translation>
    </message>
    <message>
        <source>The answer could not be understood: not confirmed.</source>
        <translation>Жауапты түсіну мүмкін болмады: расталмаған.</translation>
    </message>
    <message>
        <source>No answer came: not confirmed.</source>
        <translation>Жауап келмеді: расталмаған.</translation>
    </message>
    <message>
        <source>Payme answered about another payment. A manager must look.</source>
        <translation>Payme басқа төлем туралы жауап берді. Аға қызметкерді шақырыңыз.</translation>
    </message>
    <message>
        <source>Looked for it at Payme: the search was cut off.</source>
        <translation>Payme-ден іздеу: үзілді.</translation>
    </message>
    <message>
        <source>Looked for it at Payme: found.</source>
        <translation>Payme-ден іздеу: төлем табылды.</translation>
    </message>
    <message>
        <source>Looked for it at Payme: still not there.</source>
        <translation>Payme-ден іздеу: төлем әлі де жоқ.</translation>
    </message>
    <message>
        <source>Looked for it at Payme: the list could not be read to its end.</source>
        <translation>Payme-ден іздеу: тізімді соңына дейін оқу мүмкін болмады.</translation>
    </message>
    <message>
        <source>Looked for it at Payme: payments stand there without their orders, and one of them may be it.</source>
        <translation>Payme-ден іздеу: төлемдер онда тапсырыс нөмірінсіз тұр, солардың бірі осы болуы мүмкін.</translation>
    </message>
    <message>
        <source>Looked for it at Payme: there is one of another sum. A manager must look.</source>
        <translation>Payme-ден іздеу: сомасы басқа төлем бар. Аға қызметкерді шақырыңыз.</translation>
    </message>
    <message>
        <source>The slip was printed.</source>
        <translation>Түбіртек басып шығарылды.</translation>
    </message>
    <message>
        <source>The slip went to the printer; whether it came out is not known.</source>
        <translation>Түбіртек принтерге жіберілді; шыққан-шықпағаны белгісіз.</translation>
    </message>
    <message>
        <source>Copy No. %1 of the slip was printed.</source>
        <translation>Түбіртектің № %1 көшірмесі басып шығарылды.</translation>
    </message>
    <message>
        <source>Copy No. %1 of the slip went to the printer; whether it came out is not known.</source>
        <translation>Түбіртектің № %1 көшірмесі принтерге жіберілді; шыққан-шықпағаны белгісіз.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Себебі: %1</translation>
    </message>
    <message>
        <source>Sent to Payme again, attempt No. %1.</source>
        <translation>Payme-ге қайта жіберілді, № %1 әрекет.</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Төленді: %1</translation>
    </message>
    <message>
        <source>The fiscal check was found.</source>
        <translation>Фискалдық чек табылды.</translation>
    </message>
    <message>
        <source>The fiscal check was found: %1</source>
        <translation>Фискалдық чек табылды: %1</translation>
    </message>
    <message>
        <source>The table was not saved: the journal could not be read.</source>
        <translation>Кесте сақталмады: журналды оқу мүмкін болмады.</translation>
    </message>
    <message>
        <source>The table could not be written to the disk. Check the free space, then save it again.</source>
        <translation>Кестені дискіге жазу мүмкін болмады. Бос орынды тексеріп, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The table was not saved: you stopped it.</source>
        <translation>Кесте сақталмады: сақтауды тоқтаттыңыз.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>No. of the day</source>
        <translation>Күндегі №</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Күні мен уақыты</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Жеңілдік</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>ҚҚС</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>Позициялар саны</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>Бірінші тауар</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>Төлем нөмірі</translation>
    </message>
    <message>
        <source>Time of payment</source>
        <translation>Төлем уақыты</translation>
    </message>
    <message>
        <source>Fiscal sign</source>
        <translation>Фискалдық белгі</translation>
    </message>
    <message>
        <source>Last digits of the phone</source>
        <translation>Телефонның соңғы цифрлары</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Тауар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Sum before discount</source>
        <translation>Жеңілдікке дейінгі сома</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сомасы</translation>
    </message>
    <message>
        <source>VAT rate, %</source>
        <translation>ҚҚС мөлшерлемесі, %</translation>
    </message>
    <message>
        <source>IKPU</source>
        <translation>ИКПУ</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>Қаптама коды</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Жеткізу</translation>
    </message>
    <message>
        <source>The sale was edited.</source>
        <translation>Сату өзгертілді.</translation>
    </message>
    <message>
        <source>The sale went to payment.</source>
        <translation>Сату төлемге берілді.</translation>
    </message>
    <message>
        <source>The sale was taken back to be edited.</source>
        <translation>Сату өңдеуге қайтарылды.</translation>
    </message>
    <message>
        <source>A call to Payme began.</source>
        <translation>Payme-ге хабарласу басталды.</translation>
    </message>
    <message>
        <source>The request went out to Payme.</source>
        <translation>Сұрау Payme-ге кетті.</translation>
    </message>
    <message>
        <source>Payme answered.</source>
        <translation>Payme жауап берді.</translation>
    </message>
    <message>
        <source>The answer of Payme was judged.</source>
        <translation>Payme жауабы талданды.</translation>
    </message>
    <message>
        <source>The program was started again while the sale was under way.</source>
        <translation>Сату аяқталмай тұрып, бағдарлама қайта іске қосылды.</translation>
    </message>
    <message>
        <source>A search at Payme began.</source>
        <translation>Payme-ден іздеу басталды.</translation>
    </message>
    <message>
        <source>The search at Payme ended.</source>
        <translation>Payme-ден іздеу аяқталды.</translation>
    </message>
    <message>
        <source>A manager confirmed that Payme has no payment of this sale.</source>
        <translation>Аға қызметкер Payme-де осы сатудың төлемі жоқ екенін растады.</translation>
    </message>
    <message>
        <source>The payment of this sale was chosen by hand.</source>
        <translation>Осы сатудың төлемі қолмен таңдалды.</translation>
    </message>
    <message>
        <source>Payme was asked how the payment stands.</source>
        <translation>Payme-ден төлемнің күйі сұралды.</translation>
    </message>
    <message>
        <source>The sale was given up.</source>
        <translation>Сатудан бас тартылды.</translation>
    </message>
    <message>
        <source>The sale was closed without a payment.</source>
        <translation>Сату төлемсіз жабылды.</translation>
    </message>
    <message>
        <source>The payment is to be cancelled.</source>
        <translation>Төлемді болдырмау шешілді.</translation>
    </message>
    <message>
        <source>The customer is to get the link by SMS.</source>
        <translation>Сатып алушыға СМС арқылы сілтеме жіберіледі.</translation>
    </message>
    <message>
        <source>The customer showed a payment code.</source>
        <translation>Сатып алушы төлем кодын көрсетті.</translation>
    </message>
    <message>
        <source>The fiscal check was noted.</source>
        <translation>Фискалдық чек жазылды.</translation>
    </message>
    <message>
        <source>Payme was found to have another payment of this sale.</source>
        <translation>Payme-де осы сатудың тағы бір төлемі табылды.</translation>
    </message>
    <message>
        <source>The till took over its journal.</source>
        <translation>Касса өз журналын қабылдады.</translation>
    </message>
    <message>
        <source>A manager noted that the matter is closed.</source>
        <translation>Аға қызметкер мәселенің шешілгенін белгіледі.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Пәрмен жолы</translation>
    </message>
    <message>
        <source>The till itself</source>
        <translation>Кассаның өзі</translation>
    </message>
    <message>
        <source>A slip was printed.</source>
        <translation>Түбіртек басып шығарылды.</translation>
    </message>
    <message>
        <source>Looked for it at Payme: not there. But this kassa&apos;s list has never shown a payment that waits, so that it may be hidden. A manager must look in Payme&apos;s cabinet.</source>
        <translation>Payme жүйесінен ізделді: төлем жоқ. Бірақ бұл кассаның тізімі күтіп тұрған төлемді әлі бірде-бір рет көрсеткен жоқ, сондықтан ол жасырын болуы мүмкін. Аға қызметкер Payme кабинетінен қарауы керек.</translation>
    </message>
    <message>
        <source>The journal was restored from a backup: the sale may have been sent since then.</source>
        <translation>Журнал сақтық көшірмеден қалпына келтірілді: содан бері сату жіберілген болуы мүмкін.</translation>
    </message>
    <message>
        <source>Looked for it at Payme: not there, look 2 of 2. It does not exist.</source>
        <translation>Payme-ден іздеу: төлем жоқ, екі тексерудің екіншісі. Ондай төлем мүлде жоқ.</translation>
    </message>
    <message>
        <source>Looked for it at Payme: not there, look 1 of 2.</source>
        <translation>Payme-ден іздеу: төлем жоқ, екі тексерудің біріншісі.</translation>
    </message>
    <message>
        <source>Its sum is another.</source>
        <translation>Сомасы басқа.</translation>
    </message>
    <message>
        <source>Its currency is another.</source>
        <translation>Валютасы басқа.</translation>
    </message>
    <message>
        <source>It is for another order.</source>
        <translation>Ол басқа тапсырысқа жатады.</translation>
    </message>
    <message>
        <source>It is not the one that was sent.</source>
        <translation>Бұл жіберілген төлем емес.</translation>
    </message>
    <message>
        <source>A manager ended the sale by hand: Payme did not cancel its payment.</source>
        <translation>Аға қызметкер сатуды қолмен жапты: Payme оның төлемін болдырмады.</translation>
    </message>
    <message>
        <source>The training in which the sale was sent is over, and its practice payment with it.</source>
        <translation>Сату жіберілген оқу сеансы аяқталды, онымен бірге оның оқу төлемі де жабылды.</translation>
    </message>
</context>
<context>
    <name>kassir::print::SlipPrinting</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ретінде сақтау</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF файлдары (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The slip can be saved as PDF.</source>
        <translation>Бұл компьютерде принтер бапталмаған. Түбіртекті PDF ретінде сақтауға болады.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF ретінде сақтау…</translation>
    </message>
</context>
<context>
    <name>kassir::ui::AccountSettingEdit</name>
    <message>
        <source>Add an account field</source>
        <translation>Шот өрісін қосу</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Name of account field %1</source>
        <translation>Шот өрісінің атауы %1</translation>
    </message>
    <message>
        <source>Value of account field %1</source>
        <translation>Шот өрісінің мәні %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Remove account field %1</source>
        <translation>Шот өрісін жою %1</translation>
    </message>
</context>
<context>
    <name>kassir::ui::ActionButtons</name>
    <message>
        <source>Try again</source>
        <translation>Қайта жіберу</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Қайта тексеру</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Жаңа сату</translation>
    </message>
    <message>
        <source>Print slip…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Төлемді болдырмау</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF ретінде сақтау…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Кейінге қалдыру</translation>
    </message>
    <message>
        <source>Wait for the payment aside, and begin another sale</source>
        <translation>Кейінге қалдыру: төлемді күте тұрып, басқа сатуды бастау</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Түбіртекті басып шығару</translation>
    </message>
    <message>
        <source>Back to the goods</source>
        <translation>Тауарларға оралу</translation>
    </message>
    <message>
        <source>The list opens again with the same goods: they can be changed, and sent as a new sale</source>
        <translation>Тізім сол тауарлармен қайта ашылады: оларды өзгертіп, жаңа сату ретінде жіберуге болады</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the slip as a PDF file</source>
        <translation>Түбіртекті PDF файлына сақтау</translation>
    </message>
</context>
<context>
    <name>kassir::ui::AsideButton</name>
    <message>
        <source>Aside: %1</source>
        <translation>Кейінге қалдырылған: %1</translation>
    </message>
    <message>
        <source>Aside: cannot be read</source>
        <translation>Кейінге қалдырылғанды оқу мүмкін емес</translation>
    </message>
    <message>
        <source>not clear yet: %1</source>
        <translation>әлі анық емес: %1</translation>
    </message>
</context>
<context>
    <name>kassir::ui::AsideDialog</name>
    <message>
        <source>Parked</source>
        <translation>Кейінге қалдырылды, төлем басталмады</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>жаңа ғана</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 сағ</translation>
    </message>
    <message>
        <source>Set-aside sales</source>
        <translation>Кейінге қалдырылған сатулар</translation>
    </message>
    <message>
        <source>Nothing lies aside. F8 sets a sale aside and begins another.</source>
        <translation>Кейінге қалдырылған сату жоқ. F8 сатуды кейінге қалдырып, жаңасын бастайды.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Тауарлар</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Күтуде</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Экранға қайтару</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 және тағы %2</translation>
    </message>
    <message>
        <source>What lies aside cannot be read.</source>
        <translation>Кейінге қалдырылған сатуларды оқу мүмкін емес.</translation>
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
        <translation>жаңарақ нұсқанікі</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 кБ</translation>
    </message>
    <message>
        <source>There is no backup yet. The till makes one each day by itself; “Back up now” makes one at once.</source>
        <translation>Сақтық көшірме әлі жоқ. Касса оны күн сайын өзі жасайды; «Қазір көшірме жасау» түймесі оны бірден жасайды.</translation>
    </message>
    <message>
        <source>The till makes a backup of its journal each day and keeps the last 14. Choose one to put it in the journal&apos;s place.</source>
        <translation>Касса журналдың сақтық көшірмесін күн сайын жасап, соңғы 14 данасын сақтайды. Журналдың орнына қою үшін көшірмені таңдаңыз.</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Көшіріп, тексеріп жатырмыз…</translation>
    </message>
    <message>
        <source>A backup takes the journal&apos;s place at the next start of the till.</source>
        <translation>Касса келесі рет іске қосылғанда көшірме журналдың орнын басады.</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>Көшірме жасалып, тексерілді.</translation>
    </message>
    <message>
        <source>Backups of the journal</source>
        <translation>Журналдың сақтық көшірмелері</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалған уақыты</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Қазір көшірме жасау</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Қалпына келтіру…</translation>
    </message>
    <message>
        <source>Keep the present journal</source>
        <translation>Қазіргі журналды қалдыру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>kassir::ui::CheckPage</name>
    <message>
        <source>Order number</source>
        <translation>Тапсырыс нөмірі</translation>
    </message>
    <message>
        <source>Service code</source>
        <translation>Қызмет коды</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Чекті табу</translation>
    </message>
    <message>
        <source>Look up fiscal check</source>
        <translation>Фискалдық чекті табу</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Іздеуді тоқтату</translation>
    </message>
    <message>
        <source>Looked up since the till was started</source>
        <translation>Касса іске қосылғаннан бері ізделгендер</translation>
    </message>
    <message>
        <source>Looking for the fiscal check… %1 s</source>
        <translation>Фискалдық чек ізделуде… %1 с</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed: look again when you like</source>
        <translation>Іздеу тоқтатылды. Ештеңе өзгерген жоқ, қайта іздеуге болады</translation>
    </message>
    <message>
        <source>Enter the order number</source>
        <translation>Тапсырыс нөмірін енгізіңіз</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Баптаулардағыдай</translation>
    </message>
</context>
<context>
    <name>kassir::ui::CodeDialog</name>
    <message>
        <source>This is no payment code of Payme: it has 20 digits and begins with 505</source>
        <translation>Бұл Payme төлем коды емес: онда 20 цифр болады және ол 505-тен басталады</translation>
    </message>
    <message>
        <source>Digits: %1 of %2</source>
        <translation>Цифр саны: %1 / %2</translation>
    </message>
    <message>
        <source>Scan the code in the customer&apos;s Payme app, or type its 20 digits</source>
        <translation>Сатып алушының Payme қолданбасындағы кодты сканерлеңіз немесе оның 20 цифрын енгізіңіз</translation>
    </message>
    <message>
        <source>Code of the customer</source>
        <translation>Сатып алушының коды</translation>
    </message>
    <message>
        <source>Pay by the code</source>
        <translation>Код бойынша төлеу</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Төлемеу</translation>
    </message>
    <message>
        <source>Payme GO code</source>
        <translation>Payme GO коды</translation>
    </message>
</context>
<context>
    <name>kassir::ui::CompareBar</name>
    <message>
        <source>Compare now</source>
        <translation>Қазір салыстыру</translation>
    </message>
    <message>
        <source>Compare the journal with Payme now</source>
        <translation>Журналды Payme-мен қазір салыстыру</translation>
    </message>
    <message>
        <source>The journal was not compared with Payme yet.</source>
        <translation>Журнал Payme-мен әлі салыстырылған жоқ.</translation>
    </message>
    <message>
        <source>The journal is being compared with Payme…</source>
        <translation>Журнал Payme-мен салыстырылуда…</translation>
    </message>
    <message>
        <source>Compared with Payme on %1.</source>
        <translation>Payme-мен салыстырылды: %1.</translation>
    </message>
    <message>
        <source>Could not be compared with Payme on %1.</source>
        <translation>Payme-мен салыстыру мүмкін болмады: %1.</translation>
    </message>
    <message>
        <source>Payme cannot be asked: check in the settings that it is switched on and has its key.</source>
        <translation>Payme-ден сұрау мүмкін емес: баптауларда оның қосылғанын және кілті енгізілгенін тексеріңіз.</translation>
    </message>
    <message>
        <source>Everything agrees; payments read: %1.</source>
        <translation>Бәрі сәйкес; оқылған төлемдер: %1.</translation>
    </message>
    <message>
        <source>Sales brought up to date: %1.</source>
        <translation>Жаңартылған сатулар: %1.</translation>
    </message>
    <message>
        <source>Payments unknown to this journal: %1.</source>
        <translation>Осы журналға белгісіз төлемдер: %1.</translation>
    </message>
    <message>
        <source>Sales whose payment Payme does not show: %1.</source>
        <translation>Payme төлемін көрсетпейтін сатулар: %1.</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Қайсысы екенін көрсету</translation>
    </message>
    <message>
        <source>Show which payments and sales differ</source>
        <translation>Қай төлемдер мен сатулардың сәйкес келмейтінін көрсету</translation>
    </message>
    <message>
        <source>There was nothing to compare: no payments of these days on either side.</source>
        <translation>Салыстыратын ештеңе болмады: осы күндері мұнда да, Payme жүйесінде де төлем жоқ.</translation>
    </message>
    <message>
        <source>Call the manager.</source>
        <translation>Аға қызметкерді шақырыңыз.</translation>
    </message>
    <message>
        <source>Not compared, because they were sent to another kassa or server: %1.</source>
        <translation>Басқа кассаға немесе серверге жіберілгендіктен салыстырылмады: %1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>және тағы %1</translation>
    </message>
    <message>
        <source>Dealt with…</source>
        <translation>Шешілді…</translation>
    </message>
    <message>
        <source>Say that what differs is dealt with</source>
        <translation>Айырмашылықтардың шешілгенін белгілеу</translation>
    </message>
    <message>
        <source>Not compared, because the practice server forgets its payments whenever the till is closed: %1 of these days.</source>
        <translation>Салыстырылмады, себебі касса жабылғанда оқу сервері төлемдерін ұмытады: осы күндері %1.</translation>
    </message>
    <message>
        <source>Not shown by Payme: order %1, payment %2, %3, %4</source>
        <translation>Payme көрсетпейді: тапсырыс %1, төлем %2, %3, %4</translation>
    </message>
    <message>
        <source>What was dealt with</source>
        <translation>Шешілгендері</translation>
    </message>
    <message>
        <source>Show which payments and sales were dealt with</source>
        <translation>Шешілген төлемдер мен сатуларды көрсету</translation>
    </message>
    <message>
        <source>Dealt with on %1 (%2): %3</source>
        <translation>%1 шешілді (%2): %3</translation>
    </message>
    <message>
        <source>Unknown here, and paid: order %1, payment %2, %3, %4</source>
        <translation>Мұнда белгісіз, төленген: тапсырыс %1, төлем %2, %3, %4</translation>
    </message>
    <message>
        <source>Unknown here, not paid: order %1, payment %2, %3, %4</source>
        <translation>Мұнда белгісіз, төленбеген: тапсырыс %1, төлем %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>kassir::ui::ConnectionLabel</name>
    <message>
        <source>Connection not checked yet</source>
        <translation>Байланыс әлі тексерілмеген</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Байланыс бар</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Байланыс жоқ</translation>
    </message>
    <message>
        <source>%1: not checked yet</source>
        <translation>%1: байланыс әлі тексерілмеген</translation>
    </message>
    <message>
        <source>%1: connected</source>
        <translation>%1: байланыс бар</translation>
    </message>
    <message>
        <source>%1: no connection</source>
        <translation>%1: байланыс жоқ</translation>
    </message>
</context>
<context>
    <name>kassir::ui::ConnectionTester</name>
    <message>
        <source>Test the connection</source>
        <translation>Байланысты тексеру</translation>
    </message>
    <message>
        <source>Test the connection: %1</source>
        <translation>Байланысты тексеру: %1</translation>
    </message>
    <message>
        <source>Save first: what is saved is tested.</source>
        <translation>Алдымен сақтаңыз: сақталғаны тексеріледі.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Сұрап жатырмыз: %1</translation>
    </message>
    <message>
        <source>%1 knows this shop</source>
        <translation>%1: байланыс бар, дүкен танылды</translation>
    </message>
</context>
<context>
    <name>kassir::ui::EndQuestion</name>
    <message>
        <source>Cancel payment</source>
        <translation>Төлемді болдырмау</translation>
    </message>
    <message>
        <source>Payme is asked how the payment stands, and it is cancelled if nobody is paying it. The customer cannot pay it then. If it is paid already, it stays, and you are told.</source>
        <translation>Payme-ден төлемнің күйі сұралады, егер оны ешкім төлеп жатпаса, оның күші жойылады: сатып алушы оны енді төлей алмайды. Егер ол төленіп қойса, сол күйінде қалады және бұл сізге айтылады.</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Төлемді болдырмау</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Cancel the other payment</source>
        <translation>Басқа төлемді болдырмау</translation>
    </message>
    <message>
        <source>Payme is asked how payment %1 stands, and it is cancelled if nobody is paying it. The sale&apos;s own payment stays.</source>
        <translation>Payme-ден %1 төлемінің күйі сұралады, егер оны ешкім төлеп жатпаса, оның күші жойылады. Сатудың өз төлемі қалады.</translation>
    </message>
    <message>
        <source>Cancel the other one</source>
        <translation>Басқасын болдырмау</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Сатудан бас тарту</translation>
    </message>
    <message>
        <source>Give this sale up? A payment that turns up will be cancelled.</source>
        <translation>Бұл сатудан бас тарту керек пе? Төлем табылса, оның күші жойылады.</translation>
    </message>
    <message>
        <source>Give the sale up</source>
        <translation>Сатудан бас тарту</translation>
    </message>
</context>
<context>
    <name>kassir::ui::EntryLine</name>
    <message>
        <source>Barcode, name or IKPU</source>
        <translation>Штрих-код, атауы немесе ИКПУ</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Тауар қосу</translation>
    </message>
    <message>
        <source>Items found</source>
        <translation>Табылған тауарлар</translation>
    </message>
    <message>
        <source>Not found: “%1”. Add it as a new line</source>
        <translation>Табылмады: «%1». Жаңа позиция етіп қосу</translation>
    </message>
    <message>
        <source>Clear the entry line</source>
        <translation>Енгізу жолын тазалау</translation>
    </message>
    <message>
        <source>The list of goods is still being read…</source>
        <translation>Тауарлар тізімі әлі оқылуда…</translation>
    </message>
</context>
<context>
    <name>kassir::ui::ExportBar</name>
    <message>
        <source>Saving the table: %1 of %2 sales</source>
        <translation>Кесте сақталуда: сату саны %1 / %2</translation>
    </message>
    <message>
        <source>Saving the table…</source>
        <translation>Кесте сақталуда…</translation>
    </message>
    <message>
        <source>How much of the table is saved</source>
        <translation>Кестенің қанша бөлігі сақталды</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Stop saving the table</source>
        <translation>Кестені сақтауды тоқтату</translation>
    </message>
</context>
<context>
    <name>kassir::ui::ExportDialog</name>
    <message>
        <source>Save as table</source>
        <translation>Кесте түрінде сақтау</translation>
    </message>
    <message>
        <source>All sales of %1</source>
        <translation>Осы күнгі барлық сату: %1</translation>
    </message>
    <message>
        <source>All sales of these days: %1–%2</source>
        <translation>Осы күндердегі барлық сату: %1–%2</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Жолдар</translation>
    </message>
    <message>
        <source>One row a sale</source>
        <translation>Әр сатуға бір жол</translation>
    </message>
    <message>
        <source>One row an item</source>
        <translation>Әр тауарға бір жол</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>For Excel</source>
        <translation>Excel үшін</translation>
    </message>
    <message>
        <source>For other programs (RFC 4180)</source>
        <translation>Басқа бағдарламалар үшін (RFC 4180)</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Файлды таңдау…</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Сақтамау</translation>
    </message>
</context>
<context>
    <name>kassir::ui::FiscalPart</name>
    <message>
        <source>Paid. The fiscal check is still being made.</source>
        <translation>Төленді. Фискалдық чек әлі рәсімделуде.</translation>
    </message>
    <message>
        <source>Payme makes the fiscal check; it is in the customer&apos;s app.</source>
        <translation>Фискалдық чекті Payme қалыптастырады, ол сатып алушының қолданбасында.</translation>
    </message>
    <message>
        <source>The fiscal check is made on the shop&apos;s own cash register.</source>
        <translation>Фискалдық чек дүкеннің өз бақылау-касса машинасында шығарылады.</translation>
    </message>
    <message>
        <source>Link of the fiscal check</source>
        <translation>Фискалдық чекке сілтеме</translation>
    </message>
    <message>
        <source>Open fiscal check</source>
        <translation>Фискалдық чекті ашу</translation>
    </message>
    <message>
        <source>Copy link of the fiscal check</source>
        <translation>Чек сілтемесін көшіру</translation>
    </message>
    <message>
        <source>Fiscal check No. %1</source>
        <translation>Фискалдық чек, белгісі: %1</translation>
    </message>
    <message>
        <source>The link could not be opened here. Copy it.</source>
        <translation>Сілтемені осында ашу мүмкін болмады. Оны көшіріп алыңыз.</translation>
    </message>
    <message>
        <source>The fiscal check is not looked up: Tarlan is switched off or not set up in the settings.</source>
        <translation>Фискалдық чек сұратылмайды: Tarlan өшірілген немесе баптауларда бапталмаған.</translation>
    </message>
    <message>
        <source>QR code of the fiscal check</source>
        <translation>Фискалдық чектің QR-коды</translation>
    </message>
</context>
<context>
    <name>kassir::ui::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Тауарлар</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Fiscal number</source>
        <translation>Фискалдық белгі</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 және тағы %2</translation>
    </message>
</context>
<context>
    <name>kassir::ui::JournalPage</name>
    <message>
        <source>Journal of sales</source>
        <translation>Сату журналы</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Тек аяқталмағандары</translation>
    </message>
    <message>
        <source>Only sales that still wait or need somebody</source>
        <translation>Тек күтіп тұрған немесе назар аударуды қажет ететін сатулар</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Кесте түрінде сақтау…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Сақтық көшірмелер…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Табу</translation>
    </message>
    <message>
        <source>Find a sale</source>
        <translation>Сатуды табу</translation>
    </message>
    <message>
        <source>The order number is copied</source>
        <translation>Тапсырыс нөмірі көшірілді</translation>
    </message>
    <message>
        <source>The payment number is copied</source>
        <translation>Төлем нөмірі көшірілді</translation>
    </message>
    <message>
        <source>The link could not be opened</source>
        <translation>Сілтемені ашу мүмкін болмады</translation>
    </message>
    <message>
        <source>Order, payment, fiscal number, sum, phone, item or barcode</source>
        <translation>Тапсырыс, төлем, сома, телефон, тауар, штрих-код, чек</translation>
    </message>
</context>
<context>
    <name>kassir::ui::LineSettingEdit</name>
    <message>
        <source>Browse…</source>
        <translation>Шолу…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Шолу: %1</translation>
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
        <translation>Тауар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Жеңілдік</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>ҚҚС</translation>
    </message>
    <message>
        <source>IKPU</source>
        <translation>ИКПУ</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>Қаптама коды</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>Өлшем коды</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сомасы</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>ҚҚС %1</translation>
    </message>
    <message>
        <source>package %1</source>
        <translation>қаптама %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>сомасы %1</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>жеңілдік %1</translation>
    </message>
</context>
<context>
    <name>kassir::ui::LinesView</name>
    <message>
        <source>Scan an item, or press F3 and type its name</source>
        <translation>Тауарды сканерлеңіз немесе F3 басып, атауын теріңіз</translation>
    </message>
</context>
<context>
    <name>kassir::ui::LookupsModel</name>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Check found: %1</source>
        <translation>Чек табылды: %1</translation>
    </message>
    <message>
        <source>Check found, without a number</source>
        <translation>Чек табылды, белгісі жоқ</translation>
    </message>
</context>
<context>
    <name>kassir::ui::MainWindow</name>
    <message>
        <source>Sale</source>
        <translation>Сату</translation>
    </message>
    <message>
        <source>Go to the entry line</source>
        <translation>Енгізу жолына өту</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Search for an item</source>
        <translation>Тауарды іздеу</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Change the quantity of the line</source>
        <translation>Позицияның санын өзгерту</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Жеңілдік</translation>
    </message>
    <message>
        <source>Give a discount on the line</source>
        <translation>Позицияға жеңілдік беру</translation>
    </message>
    <message>
        <source>Discount on everything</source>
        <translation>Жалпы жеңілдік</translation>
    </message>
    <message>
        <source>Give a discount on everything</source>
        <translation>Бүкіл сатуға жеңілдік беру</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Change the price of the line</source>
        <translation>Позицияның бағасын өзгерту</translation>
    </message>
    <message>
        <source>Fiscal check</source>
        <translation>Фискалдық чек</translation>
    </message>
    <message>
        <source>Look up a fiscal check</source>
        <translation>Фискалдық чекті табу</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Баптауларды ашу</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Төлем</translation>
    </message>
    <message>
        <source>Take the payment</source>
        <translation>Төлемді қабылдау</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Соңғы өзгерісті болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайта орындау</translation>
    </message>
    <message>
        <source>Redo the change</source>
        <translation>Өзгерісті қайта орындау</translation>
    </message>
    <message>
        <source>Open sale…</source>
        <translation>Файлды ашу…</translation>
    </message>
    <message>
        <source>Open a sale from a file</source>
        <translation>Сатуды файлдан ашу</translation>
    </message>
    <message>
        <source>Save sale…</source>
        <translation>Файлға сақтау…</translation>
    </message>
    <message>
        <source>Save the sale to a file</source>
        <translation>Сатуды файлға сақтау</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Түбіртекті басып шығару</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Show what the keys do</source>
        <translation>Пернелердің қызметін көрсету</translation>
    </message>
    <message>
        <source>TRAINING: no money moves, and no fiscal check is valid</source>
        <translation>ОҚУ РЕЖИМІ: ақша алынбайды, чектер жарамсыз</translation>
    </message>
    <message>
        <source>Open the settings: changes in them are not saved yet</source>
        <translation>Баптауларды ашу: ондағы өзгерістер әлі сақталмаған</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Баптауларды сақтау</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Кейінге қалдыру</translation>
    </message>
    <message>
        <source>Set the sale aside and begin another</source>
        <translation>Сатуды кейінге қалдырып, жаңасын бастау</translation>
    </message>
    <message>
        <source>Set-aside sales</source>
        <translation>Кейінге қалдырылған</translation>
    </message>
    <message>
        <source>Show the sales that lie aside</source>
        <translation>Кейінге қалдырылған сатуларды көрсету</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Look into the journal</source>
        <translation>Журналды ашу</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Pay by the code in the customer&apos;s Payme app</source>
        <translation>Сатып алушының Payme қолданбасындағы код бойынша төлеу</translation>
    </message>
    <message>
        <source>Link by SMS</source>
        <translation>СМС арқылы сілтеме</translation>
    </message>
    <message>
        <source>Send the customer the payment link by SMS</source>
        <translation>Сатып алушыға төлем сілтемесін СМС арқылы жіберу</translation>
    </message>
    <message>
        <source>Payme GO code</source>
        <translation>Payme GO коды</translation>
    </message>
    <message>
        <source>Remove the chosen lines</source>
        <translation>Таңдалған позицияларды жою</translation>
    </message>
    <message numerus="yes">
        <source>Look into the journal: %n matter(s) wait for the manager</source>
        <translation>
            <numerusform>Журналды ашу: аға қызметкерді %n мәселе күтіп тұр</numerusform>
            <numerusform>Журналды ашу: аға қызметкерді %n мәселе күтіп тұр</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassir::ui::NextStep</name>
    <message>
        <source>Keep the goods until then. F8 sets the sale aside: the till goes on looking, and you can serve the next customer.</source>
        <translation>Оған дейін тауарды бермеңіз. F8 сатуды кейінге қалдырады: касса іздей береді, ал сіз келесі сатып алушыға қызмет көрсете аласыз.</translation>
    </message>
    <message>
        <source>The till goes on by itself as soon as its journal can be written.</source>
        <translation>Журналға жазу мүмкін болған бойда касса өзі жалғастырады.</translation>
    </message>
    <message>
        <source>The till has stopped trying by itself, because nobody was waiting here any more. “Try again” sends the sale.</source>
        <translation>Касса енді өзі қайта жібермейді: бұл жерде ешкім күтпеді. «Қайта жіберу» батырмасы сатуды жібереді.</translation>
    </message>
    <message>
        <source>The till tries again by itself in a moment.</source>
        <translation>Касса қазір өзі қайта жібереді.</translation>
    </message>
    <message>
        <source>The till tries again by itself in %1.</source>
        <translation>Касса өзі қайта жібереді: %1 қалды.</translation>
    </message>
    <message>
        <source>Look 1 of 2 in Payme&apos;s list is under way.</source>
        <translation>Payme тізімінде екі тексерудің біріншісі жүріп жатыр.</translation>
    </message>
    <message>
        <source>Look 1 of 2 in Payme&apos;s list did not succeed. It is tried again in %1.</source>
        <translation>Payme тізіміндегі екі тексерудің біріншісі сәтсіз болды. Келесі әрекетке %1 қалды.</translation>
    </message>
    <message>
        <source>Payme&apos;s list does not show for certain which payment it is. The till looks again in %1; the manager can decide in the journal (F9).</source>
        <translation>Payme тізімі бойынша оның қай төлем екенін анық айту мүмкін емес. Кассаның қайта қарауына %1 қалды; аға қызметкер журналда (F9) шешім қабылдай алады.</translation>
    </message>
    <message>
        <source>Look 1 of 2: not there. Look 2 of 2, which decides, follows in %1.</source>
        <translation>Екі тексерудің біріншісі: төлем жоқ. Шешуші екінші тексеруге %1 қалды.</translation>
    </message>
    <message>
        <source>Look 1 of 2: not there. Look 2 of 2, which decides, is under way.</source>
        <translation>Екі тексерудің біріншісі: төлем жоқ. Шешуші екінші тексеру жүріп жатыр.</translation>
    </message>
    <message>
        <source>The till was closed before this sale was sent. “Try again” sends it.</source>
        <translation>Сату жіберілгенге дейін касса жабылып қалды. Оны «Қайта жіберу» батырмасы жібереді.</translation>
    </message>
    <message>
        <source>Another sale is being sent at this moment: this one follows by itself.</source>
        <translation>Қазір басқа сату жіберіліп жатыр: бұл сату одан кейін өзі жіберіледі.</translation>
    </message>
    <message>
        <source>Payme is not reached yet: nothing has been sent. “Back to the goods” opens the list again.</source>
        <translation>Payme-мен әлі байланыс орнаған жоқ: ештеңе жіберілмеді. «Тауарларға оралу» батырмасы тізімді қайта ашады.</translation>
    </message>
</context>
<context>
    <name>kassir::ui::PaidSum</name>
    <message>
        <source>Paid: being added up…</source>
        <translation>Төленді: есептелуде…</translation>
    </message>
    <message>
        <source>Paid: the journal could not be read</source>
        <translation>Төленді: журналды оқу мүмкін болмады</translation>
    </message>
    <message numerus="yes">
        <source>Paid: %n sale(s), %1</source>
        <translation>
            <numerusform>Төленді: %n сату, %1</numerusform>
            <numerusform>Төленді: %n сату, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid %2, whatever is listed: %n sale(s), %1</source>
        <translation>
            <numerusform>Төленді, %2 (тізімде не тұрғанына қарамастан): %n сату, %1</numerusform>
            <numerusform>Төленді, %2 (тізімде не тұрғанына қарамастан): %n сату, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassir::ui::PaymentDetails</name>
    <message>
        <source>Order: %1</source>
        <translation>Тапсырыс: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Сервер: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Сұраныс: %1</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>Төлем: %1</translation>
    </message>
    <message>
        <source>One more payment: %1</source>
        <translation>Тағы бір төлем: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>Details of the payment</source>
        <translation>Төлем туралы толық мәлімет</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Мәліметті көшіру</translation>
    </message>
    <message>
        <source>State at Payme: %1 (state code %2)</source>
        <translation>Payme жүйесіндегі күйі: %1 (күй коды: %2)</translation>
    </message>
</context>
<context>
    <name>kassir::ui::PaymentPanel</name>
    <message>
        <source>Payment</source>
        <translation>Төлем</translation>
    </message>
    <message>
        <source>The customer scans the code in the Payme app</source>
        <translation>Сатып алушы кодты Payme қолданбасында сканерлейді</translation>
    </message>
    <message>
        <source>QR code of the payment link</source>
        <translation>Төлем сілтемесінің QR коды</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Төлем сілтемесі</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Жіберілмеді</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Сілтемені көшіру</translation>
    </message>
</context>
<context>
    <name>kassir::ui::PaymentQuestions</name>
    <message>
        <source>Link by SMS</source>
        <translation>СМС арқылы сілтеме</translation>
    </message>
    <message>
        <source>Send another</source>
        <translation>Тағы біреуін жіберу</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Жібермеу</translation>
    </message>
</context>
<context>
    <name>kassir::ui::PaymentSteps</name>
    <message>
        <source>Payment created</source>
        <translation>Төлем құрылды</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Төлем күтілуде</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Төленді</translation>
    </message>
    <message>
        <source>Fiscal check</source>
        <translation>Фискалдық чек</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: әлі жоқ</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: қазір</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: дайын</translation>
    </message>
    <message>
        <source>The payment is being created</source>
        <translation>Төлем құрылуда</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <translation>%1: әзірге белгісіз</translation>
    </message>
</context>
<context>
    <name>kassir::ui::PaymentTotal</name>
    <message>
        <source>Paid sum</source>
        <translation>Төленген сома</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Төлеуге</translation>
    </message>
    <message>
        <source>Sum of the sale</source>
        <translation>Сату сомасы</translation>
    </message>
</context>
<context>
    <name>kassir::ui::PeriodEdit</name>
    <message>
        <source>Days</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Қай күнге дейін</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Sales of today</source>
        <translation>Бүгінгі сатулар</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Бұрынғы күндер</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Кейінгі күндер</translation>
    </message>
</context>
<context>
    <name>kassir::ui::PickDialog</name>
    <message>
        <source>Choose the payment</source>
        <translation>Төлемді таңдау</translation>
    </message>
    <message>
        <source>Payme has payments of this sum that tell no order number. Ask the customer, compare the time, and choose the one of this sale.</source>
        <translation>Payme жүйесінде осы сомаға тапсырыс нөмірі жоқ төлемдер бар. Сатып алушыдан сұраңыз, уақытын салыстырыңыз да, осы сатудың төлемін таңдаңыз.</translation>
    </message>
    <message>
        <source>Payments without an order number</source>
        <translation>Тапсырыс нөмірі жоқ төлемдер</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>уақыты белгісіз</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Осы төлем</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ешқайсысы емес</translation>
    </message>
</context>
<context>
    <name>kassir::ui::ReasonDialog</name>
    <message>
        <source>Nothing exists at Payme</source>
        <translation>Payme жүйесінде ештеңе жоқ</translation>
    </message>
    <message>
        <source>For a manager: look into Payme&apos;s cabinet first. If you say that no payment of this sale exists there, the till stops looking for it, and the sale may be sent again. If one exists after all, the customer may pay twice.</source>
        <translation>Аға қызметкерге: алдымен Payme кабинетін қараңыз. Онда осы сатудың төлемі жоқ екенін растасаңыз, касса оны іздеуді тоқтатады, ал сатуды қайта жіберуге болады. Төлем бар болып шықса, сатып алушы екі рет төлеуі мүмкін.</translation>
    </message>
    <message>
        <source>Nothing exists there</source>
        <translation>Онда ештеңе жоқ</translation>
    </message>
    <message>
        <source>It is dealt with</source>
        <translation>Мәселе шешілді</translation>
    </message>
    <message>
        <source>The alarm goes from the list; what happened stays in the journal with your reason.</source>
        <translation>Дабыл тізімнен кетеді; не болғаны көрсеткен себебіңізбен бірге журналда қалады.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Жазып қою</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>The sale ends without a payment: keep the goods. A payment of it that exists or turns up is cancelled if nobody is paying it.</source>
        <translation>Сату төлемсіз аяқталады: тауарды бермеңіз. Оның төлемі бар болса немесе табылса, оны ешкім төлеп жатпаған жағдайда күші жойылады.</translation>
    </message>
    <message>
        <source>Give the sale up</source>
        <translation>Сатудан бас тарту</translation>
    </message>
    <message>
        <source>Reason, at least 3 characters</source>
        <translation>Себебі, кемінде 3 таңба</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Сол күйінде қалдыру</translation>
    </message>
    <message>
        <source>End by hand</source>
        <translation>Қолмен жабу</translation>
    </message>
    <message>
        <source>For a manager: look into Payme&apos;s cabinet first, and cancel the payment there. Then the till asks about this sale no more. If it is paid after all, the comparison with Payme shows it.</source>
        <translation>Аға қызметкерге: алдымен Payme кабинетін ашып, төлемді сонда болдырмаңыз. Одан кейін касса бұл сату туралы сұрамайды. Егер ол бәрібір төленсе, мұны Payme-мен салыстыру көрсетеді.</translation>
    </message>
    <message>
        <source>End the sale</source>
        <translation>Сатуды жабу</translation>
    </message>
</context>
<context>
    <name>kassir::ui::ReplaceQuestion</name>
    <message>
        <source>The file %1 exists already. Replace it?</source>
        <translation>%1 файлы бұрыннан бар. Ауыстырылсын ба?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Басқа атау таңдау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>kassir::ui::RestoreQuestion</name>
    <message>
        <source>Restore a backup</source>
        <translation>Көшірмені қалпына келтіру</translation>
    </message>
    <message>
        <source>The backup of %1 is checked, and then the till closes. When you start it again, the present journal is set aside whole (nothing is deleted), and the backup takes its place. Sales made after the backup are not in it: their payments are at Payme.</source>
        <translation>Мына көшірме тексеріледі де, касса жабылады: %1. Оны қайта іске қосқанда қазіргі журнал тұтасымен бөлек қойылады (ештеңе жойылмайды), ал көшірме оның орнын басады. Көшірмеден кейінгі сатулар онда жоқ: олардың төлемдері Payme жүйесінде.</translation>
    </message>
    <message>
        <source>Restore and close the till</source>
        <translation>Қалпына келтіріп, кассаны жабу</translation>
    </message>
    <message>
        <source>Keep the journal</source>
        <translation>Журналды қалдыру</translation>
    </message>
</context>
<context>
    <name>kassir::ui::ResultPanel</name>
    <message>
        <source>Fiscal number</source>
        <translation>Фискалдық белгі</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Белгіні көшіру</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Сілтемені ашу</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Сілтемені көшіру</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF ретінде сақтау…</translation>
    </message>
    <message>
        <source>Link as a QR code</source>
        <translation>QR-код түріндегі сілтеме</translation>
    </message>
    <message>
        <source>Print fiscal check</source>
        <translation>Фискалдық чекті басып шығару</translation>
    </message>
    <message>
        <source>Save fiscal check as PDF</source>
        <translation>Фискалдық чекті PDF түрінде сақтау</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Тапсырыс %1</translation>
    </message>
    <message>
        <source>Fiscal check found</source>
        <translation>Фискалдық чек табылды</translation>
    </message>
    <message>
        <source>The fiscal number is copied</source>
        <translation>Фискалдық белгі көшірілді</translation>
    </message>
    <message>
        <source>The link is copied</source>
        <translation>Сілтеме көшірілді</translation>
    </message>
    <message>
        <source>The link could not be opened. Copy it, or scan the QR code with a phone.</source>
        <translation>Сілтемені ашу мүмкін болмады. Оны көшіріңіз немесе QR-кодты телефонмен сканерлеңіз.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Баптауларды ашу</translation>
    </message>
</context>
<context>
    <name>kassir::ui::SaleActions</name>
    <message>
        <source>It is dealt with…</source>
        <translation>Мәселе шешілді…</translation>
    </message>
    <message>
        <source>Cancel the other payment…</source>
        <translation>Басқа төлемді болдырмау…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Қайта жіберу</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Қайта тексеру</translation>
    </message>
    <message>
        <source>Choose the payment…</source>
        <translation>Төлемді таңдау…</translation>
    </message>
    <message>
        <source>Show on the sale page</source>
        <translation>Сату бетінде көрсету</translation>
    </message>
    <message>
        <source>Print the slip of this sale</source>
        <translation>Осы сатудың түбіртегін басып шығару</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>Тапсырыс нөмірін көшіру</translation>
    </message>
    <message>
        <source>Copy payment number</source>
        <translation>Төлем нөмірін көшіру</translation>
    </message>
    <message>
        <source>Nothing exists at Payme…</source>
        <translation>Payme жүйесінде ештеңе жоқ…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Бас тарту…</translation>
    </message>
    <message>
        <source>Cancel payment…</source>
        <translation>Төлемді болдырмау…</translation>
    </message>
    <message>
        <source>End by hand…</source>
        <translation>Қолмен жабу…</translation>
    </message>
    <message>
        <source>Fiscal check</source>
        <translation>Фискалдық чек</translation>
    </message>
    <message>
        <source>Open the fiscal check of this sale</source>
        <translation>Осы сатудың фискалдық чегін ашу</translation>
    </message>
    <message>
        <source>Slip…</source>
        <translation>Түбіртек…</translation>
    </message>
    <message>
        <source>Order No.</source>
        <translation>Тапсырыс №</translation>
    </message>
    <message>
        <source>Payment No.</source>
        <translation>Төлем №</translation>
    </message>
</context>
<context>
    <name>kassir::ui::SaleDetails</name>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Items sold</source>
        <translation>Тауарлар</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>About the sale</source>
        <translation>Сату туралы</translation>
    </message>
    <message>
        <source>What happened to the sale</source>
        <translation>Сатуға не болды</translation>
    </message>
    <message>
        <source>What was sold</source>
        <translation>Не сатылды</translation>
    </message>
    <message>
        <source>What was sent to Payme and what came back</source>
        <translation>Payme жүйесіне не жіберілді және не жауап келді</translation>
    </message>
    <message>
        <source>Choose a sale in the list: what happened to it and what can be done about it stands here.</source>
        <translation>Тізімнен сатуды таңдаңыз: оған не болғаны және не істеуге болатыны осында көрінеді.</translation>
    </message>
    <message>
        <source>Sale No. %1: %2</source>
        <translation>№ %1 сату: %2</translation>
    </message>
    <message>
        <source>Numbers of the sale</source>
        <translation>Сату нөмірлері</translation>
    </message>
    <message>
        <source>A newer version of Kassir wrote down what was sold.</source>
        <translation>Не сатылғанын Kassir бағдарламасының жаңарақ нұсқасы жазған.</translation>
    </message>
    <message>
        <source>Nothing was sent to Payme.</source>
        <translation>Payme жүйесіне ештеңе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Тапсырыс: %1</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>Төлем: %1</translation>
    </message>
    <message>
        <source>One more payment: %1</source>
        <translation>Тағы бір төлем: %1</translation>
    </message>
    <message>
        <source>Fiscal number: %1</source>
        <translation>Фискалдық белгі: %1</translation>
    </message>
    <message>
        <source>The link went to a phone ending in %1</source>
        <translation>Сілтеме жіберілген телефонның соңғы цифрлары: %1</translation>
    </message>
    <message>
        <source>State at Payme: %1 (state code %2)</source>
        <translation>Payme жүйесіндегі күйі: %1 (күй коды: %2)</translation>
    </message>
</context>
<context>
    <name>kassir::ui::SaleForm</name>
    <message>
        <source>Discount on everything:</source>
        <translation>Жалпы жеңілдік:</translation>
    </message>
    <message>
        <source>500 or 10 %</source>
        <translation>500 немесе 10 %</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Сипаттама:</translation>
    </message>
    <message>
        <source>Delivery:</source>
        <translation>Жеткізу:</translation>
    </message>
    <message>
        <source>Delivery price:</source>
        <translation>Жеткізу бағасы:</translation>
    </message>
    <message>
        <source>Remove delivery</source>
        <translation>Жеткізуді алып тастау</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Жеткізу</translation>
    </message>
</context>
<context>
    <name>kassir::ui::SalePage</name>
    <message>
        <source>Delivery</source>
        <translation>Жеткізу</translation>
    </message>
    <message>
        <source>VAT and codes</source>
        <translation>ҚҚС және кодтар</translation>
    </message>
    <message>
        <source>Show VAT and codes</source>
        <translation>ҚҚС пен кодтарды көрсету</translation>
    </message>
    <message>
        <source>Add delivery</source>
        <translation>Жеткізуді қосу</translation>
    </message>
    <message>
        <source>As a line of the sale</source>
        <translation>Тізімге позиция ретінде қосу</translation>
    </message>
    <message>
        <source>Apart, with its own price</source>
        <translation>Бөлек, өз бағасымен</translation>
    </message>
    <message>
        <source>Open sale…</source>
        <translation>Файлды ашу…</translation>
    </message>
    <message>
        <source>Save sale…</source>
        <translation>Файлға сақтау…</translation>
    </message>
    <message>
        <source>Lines of the sale</source>
        <translation>Сату тауарлары</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>«%1» жойылды</translation>
    </message>
    <message numerus="yes">
        <source>%n lines removed</source>
        <translation>
            <numerusform>%n тауар жойылды</numerusform>
            <numerusform>%n тауар жойылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message numerus="yes">
        <source>%n lines pasted</source>
        <translation>
            <numerusform>%n тауар қосылды</numerusform>
            <numerusform>%n тауар қосылды</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is closed until the next sale</source>
        <translation>Тізім келесі сатуға дейін жабық</translation>
    </message>
    <message>
        <source>Barcode %1 is not in the list of goods. Fill the line in, or scan again</source>
        <translation>%1 штрих-коды тауарлар тізімінде жоқ. Позицияны толтырыңыз немесе кодты қайта сканерлеңіз</translation>
    </message>
    <message>
        <source>%1 was scanned into a cell and taken as the next item: the cell is as it was</source>
        <translation>%1 ұяшыққа сканерленіп, келесі тауар ретінде қабылданды: ұяшық өзгерген жоқ</translation>
    </message>
</context>
<context>
    <name>kassir::ui::SalesList</name>
    <message>
        <source>Nothing found on these days for “%1”.</source>
        <translation>Осы күндерден ештеңе табылмады: «%1».</translation>
    </message>
    <message>
        <source>Nothing waits on these days: every sale has come to its end.</source>
        <translation>Осы күндердің бәрі аяқталған: күтіп тұрған сату жоқ.</translation>
    </message>
    <message>
        <source>No sales on these days. A sale stands here as soon as its payment is begun with F12.</source>
        <translation>Осы күндері сату жоқ. Төлемі F12 пернесімен басталған сату бірден осында шығады.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Сатулар</translation>
    </message>
    <message>
        <source>Search all days</source>
        <translation>Барлық күннен іздеу</translation>
    </message>
    <message>
        <source>Until then this list is not complete.</source>
        <translation>Оған дейін тізім толық емес.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ізделуде…</translation>
    </message>
    <message>
        <source>Read the journal again</source>
        <translation>Журналды қайта оқу</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Type the beginning of an order, payment or fiscal number, a sum, a phone or its last four digits, or words, the barcode or the IKPU of an item.</source>
        <translation>Ештеңе табылмады: «%1». Тапсырыс, төлем нөмірінің немесе фискалдық белгінің басын, соманы, телефонды не оның соңғы төрт цифрын, тауар атауындағы сөздерді, оның штрих-кодын немесе ИКПУ-ын енгізіңіз.</translation>
    </message>
</context>
<context>
    <name>kassir::ui::SecretSettingEdit</name>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Жою: %1</translation>
    </message>
    <message>
        <source>A new one, to replace it</source>
        <translation>Жаңасымен ауыстыру</translation>
    </message>
    <message>
        <source>Will be removed when you save</source>
        <translation>Сақтағанда жойылады</translation>
    </message>
    <message>
        <source>Will be stored when you save</source>
        <translation>Сақтағанда жазылады</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Сақталған</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Сақталмаған</translation>
    </message>
    <message>
        <source>The store of secrets cannot be read. Test the connection to see why.</source>
        <translation>Құпия кілттер қоймасы оқылмайды. Себебін білу үшін байланысты тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>kassir::ui::SettingsForm</name>
    <message>
        <source>Two account fields have the same name: change or remove one of them</source>
        <translation>Шоттың екі өрісінің атауы бірдей: бірін өзгертіңіз немесе жойыңыз</translation>
    </message>
    <message>
        <source>An account field without a name</source>
        <translation>Атауы жоқ шот өрісі</translation>
    </message>
    <message>
        <source>Account field “%1”</source>
        <translation>Шот өрісі «%1»</translation>
    </message>
</context>
<context>
    <name>kassir::ui::SettingsPage</name>
    <message>
        <source>Test: no money moves</source>
        <translation>Сынақ: ақша алынбайды</translation>
    </message>
    <message>
        <source>Production: real payments</source>
        <translation>Жұмыс: нақты төлемдер</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Басқа мекенжай</translation>
    </message>
    <message>
        <source>As one line, the weight in its name</source>
        <translation>1 дана етіп, салмағын атауына жазу</translation>
    </message>
    <message>
        <source>As a number with decimals</source>
        <translation>Бөлшек санмен</translation>
    </message>
    <message>
        <source>To a tiyin</source>
        <translation>Тиынға дейін</translation>
    </message>
    <message>
        <source>To a whole sum</source>
        <translation>Бүтін сомға дейін</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>The shop&apos;s own cash register</source>
        <translation>Дүкеннің өз БКМ-і</translation>
    </message>
    <message>
        <source>With the till&apos;s name</source>
        <translation>Касса атауымен</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Тек цифрлар</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Экрандағыдай</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>Компьютердегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>Take payments with Payme</source>
        <translation>Payme төлемін қабылдау</translation>
    </message>
    <message>
        <source>Payme server</source>
        <translation>Payme сервері</translation>
    </message>
    <message>
        <source>Address of the Payme server</source>
        <translation>Payme серверінің мекенжайы</translation>
    </message>
    <message>
        <source>Kassa id for the test</source>
        <translation>Касса идентификаторы (сынақ)</translation>
    </message>
    <message>
        <source>Kassa id for production</source>
        <translation>Касса идентификаторы (жұмыс)</translation>
    </message>
    <message>
        <source>Kassa id for the own address</source>
        <translation>Касса идентификаторы (өз мекенжайы)</translation>
    </message>
    <message>
        <source>Kassa key for the test</source>
        <translation>Касса кілті (сынақ)</translation>
    </message>
    <message>
        <source>Kassa key for production</source>
        <translation>Касса кілті (жұмыс)</translation>
    </message>
    <message>
        <source>Kassa key for the own address</source>
        <translation>Касса кілті (өз мекенжайы)</translation>
    </message>
    <message>
        <source>Account field with the order number</source>
        <translation>Тапсырыс нөмірі жазылатын шот өрісі</translation>
    </message>
    <message>
        <source>Further account fields, the same in each payment</source>
        <translation>Шоттың басқа өрістері, әр төлемде бірдей</translation>
    </message>
    <message>
        <source>Fractional quantity in a payment</source>
        <translation>Төлемдегі бөлшек сан</translation>
    </message>
    <message>
        <source>Look up fiscal checks at Tarlan</source>
        <translation>Фискалдық чектерді Tarlan жүйесінен іздеу</translation>
    </message>
    <message>
        <source>Address of the Tarlan server</source>
        <translation>Tarlan серверінің мекенжайы</translation>
    </message>
    <message>
        <source>Provider code</source>
        <translation>Қызмет көрсетуші коды</translation>
    </message>
    <message>
        <source>Service code</source>
        <translation>Қызмет коды</translation>
    </message>
    <message>
        <source>Secret key of Tarlan</source>
        <translation>Tarlan құпия кілті</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Дүкен атауы</translation>
    </message>
    <message>
        <source>Shop address</source>
        <translation>Дүкен мекенжайы</translation>
    </message>
    <message>
        <source>Taxpayer number</source>
        <translation>Салық төлеуші нөмірі (СТИР, БСН/ЖСН)</translation>
    </message>
    <message>
        <source>The shop pays VAT</source>
        <translation>Дүкен ҚҚС төлейді</translation>
    </message>
    <message>
        <source>VAT rates in percent, divided by commas</source>
        <translation>ҚҚС мөлшерлемелері, пайызбен, үтір арқылы</translation>
    </message>
    <message>
        <source>Rounding of discounts</source>
        <translation>Жеңілдіктерді дөңгелектеу</translation>
    </message>
    <message>
        <source>File of the goods (CSV)</source>
        <translation>Тауарлар файлы (CSV)</translation>
    </message>
    <message>
        <source>Who makes the fiscal check</source>
        <translation>Фискалдық чекті кім қалыптастырады</translation>
    </message>
    <message>
        <source>Further sites of fiscal checks, divided by commas</source>
        <translation>Фискалдық чектердің басқа сайттары, үтір арқылы</translation>
    </message>
    <message>
        <source>File of further trusted certificates (PEM)</source>
        <translation>Қосымша сенімді сертификаттар файлы (PEM)</translation>
    </message>
    <message>
        <source>Proxy server</source>
        <translation>Прокси-сервер</translation>
    </message>
    <message>
        <source>Till name</source>
        <translation>Касса атауы</translation>
    </message>
    <message>
        <source>Form of order numbers</source>
        <translation>Тапсырыс нөмірінің үлгісі</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Қағаздағы тіл</translation>
    </message>
    <message>
        <source>Language on the screen</source>
        <translation>Экрандағы тіл</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Әріп өлшемі</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Дүкен</translation>
    </message>
    <message>
        <source>Fiscal check</source>
        <translation>Фискалдық чек</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Желі</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Баптауларды сақтау</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Өзгерістерден бас тарту</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Өзгерістерден бас тарту</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Сақталмаған өзгерістер бар</translation>
    </message>
    <message>
        <source>Nothing was saved: correct what is marked, and save again</source>
        <translation>Ештеңе сақталған жоқ: белгіленгенді түзетіп, қайта сақтаңыз</translation>
    </message>
    <message>
        <source>A secret was not stored: see what is marked</source>
        <translation>Құпия кілт жазылған жоқ: белгіленгенді қараңыз</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message>
        <source>Fields of the settings</source>
        <translation>Баптаулар өрістері</translation>
    </message>
    <message>
        <source>Seconds after which a payment that Payme does not find counts as not made</source>
        <translation>Payme таппаған төлем неше секундтан кейін жасалмаған болып есептеледі</translation>
    </message>
    <message>
        <source>Time zone of the shop, if not the computer&apos;s own</source>
        <translation>Дүкеннің сағаттық белдеуі, егер ол компьютердегіден басқа болса</translation>
    </message>
    <message>
        <source>Sales until this hour belong to the day before</source>
        <translation>Осы сағатқа дейінгі сатулар алдыңғы күнге жатады</translation>
    </message>
</context>
<context>
    <name>kassir::ui::SmsDialog</name>
    <message>
        <source>The SMS goes to %1</source>
        <translation>СМС жіберілетін нөмір: %1</translation>
    </message>
    <message>
        <source>Link by SMS</source>
        <translation>СМС арқылы сілтеме</translation>
    </message>
    <message>
        <source>The customer&apos;s phone number</source>
        <translation>Сатып алушының телефон нөмірі</translation>
    </message>
    <message>
        <source>The customer agrees to get an SMS</source>
        <translation>Сатып алушы СМС алуға келіседі</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>СМС жіберу</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Жібермеу</translation>
    </message>
</context>
<context>
    <name>kassir::ui::StatusArea</name>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Time %1</source>
        <translation>Уақыт %1</translation>
    </message>
</context>
<context>
    <name>kassir::ui::SummaryPanel</name>
    <message>
        <source>To pay</source>
        <translation>Төлеуге</translation>
    </message>
    <message>
        <source>Take Payme payment</source>
        <translation>Payme төлемін қабылдау</translation>
    </message>
    <message>
        <source>What is to be corrected</source>
        <translation>Нені түзету керек</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Позиция саны</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Жеңілдік</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Жеткізу</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>оның ішінде ҚҚС %1</translation>
    </message>
    <message>
        <source>Goods without VAT</source>
        <translation>ҚҚС-сыз тауарлар</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Назар аударыңыз</translation>
    </message>
    <message numerus="yes">
        <source>%n things to correct before payment</source>
        <translation>
            <numerusform>Төлемге дейін түзетіңіз: %n</numerusform>
            <numerusform>Төлемге дейін түзетіңіз: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassir::ui::TableExport</name>
    <message numerus="yes">
        <source>Saved %n sale(s): %1</source>
        <translation>
            <numerusform>%n сату сақталды: %1</numerusform>
            <numerusform>%n сату сақталды: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Кесте түрінде сақтау</translation>
    </message>
</context>
<context>
    <name>kassir::ui::WaysToPay</name>
    <message>
        <source>By Payme GO code…</source>
        <translation>Payme GO коды…</translation>
    </message>
    <message>
        <source>Pay by the code in the customer&apos;s Payme app</source>
        <translation>Сатып алушының Payme қолданбасындағы код бойынша төлеу</translation>
    </message>
    <message>
        <source>Link by SMS…</source>
        <translation>СМС сілтемесі…</translation>
    </message>
    <message>
        <source>Send the customer the link by SMS</source>
        <translation>Сатып алушыға сілтемені СМС арқылы жіберу</translation>
    </message>
</context>
<context>
    <name>kassir::window::Application</name>
    <message>
        <source>The stand-in servers for training did not start. Check that the folder %1 can be written to.</source>
        <translation>Оқу серверлері іске қосылмады. %1 қалтасына жазуға болатынын тексеріңіз.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>The sale was not saved: %1 cannot be written. Choose another folder.</source>
        <translation>Сату сақталмады: %1 файлына жазу мүмкін емес. Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Changes in the settings are kept, but not saved yet</source>
        <translation>Баптаулардағы өзгерістер жоғалған жоқ, бірақ әлі сақталмаған</translation>
    </message>
    <message>
        <source>The new settings hold from the next sale on</source>
        <translation>Жаңа баптаулар келесі сатудан бастап қолданылады</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Ашылды: %1</translation>
    </message>
</context>
<context>
    <name>kassir::window::BeginAnewQuestion</name>
    <message>
        <source>An empty journal knows none of this till&apos;s sales. Payme is asked for the payments of the last 14 days, and those are told as unknown. Begin an empty journal?</source>
        <translation>Бос журналда бұл кассаның бірде-бір сатуы болмайды. Payme жүйесінен соңғы 14 күннің төлемдері сұралады, касса оларды белгісіз деп хабарлайды. Бос журнал бастау керек пе?</translation>
    </message>
    <message>
        <source>Begin an empty journal</source>
        <translation>Бос журнал бастау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>kassir::window::ClosingQuestion</name>
    <message>
        <source>Close the till</source>
        <translation>Кассаны жабу</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Бәрібір жабу</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Жаппау</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) are not settled yet. They are kept, but a closed till does not see when the customer pays. It looks again when it is opened. What nobody will pay can be cancelled in the journal.</source>
        <translation>
            <numerusform>%n төлем әлі аяқталған жоқ. Ол сақталған, бірақ жабық касса сатып алушының төлегенін көрмейді. Касса қайта ашылғанда тексереді. Ешкім төлемейтін төлемді журналда болдырмауға болады.</numerusform>
            <numerusform>%n төлем әлі аяқталған жоқ. Ол сақталған, бірақ жабық касса сатып алушының төлегенін көрмейді. Касса қайта ашылғанда тексереді. Ешкім төлемейтін төлемді журналда болдырмауға болады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) wait for the manager: the journal (F9) shows them.</source>
        <translation>
            <numerusform>Аға қызметкерді күтіп тұрған мәселе бар: %n. Олар журналда (F9) көрсетілген.</numerusform>
            <numerusform>Аға қызметкерді күтіп тұрған мәселе бар: %n. Олар журналда (F9) көрсетілген.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them (F9)</source>
        <translation>Көрсету (F9)</translation>
    </message>
    <message numerus="yes">
        <source>%n training payment(s) are not settled yet. They end with the training; their lines are there again the next time.</source>
        <translation>
            <numerusform>%n оқу төлемі әлі аяқталған жоқ. Ол оқумен бірге аяқталады; позициялары келесі жолы қайта шығады.</numerusform>
            <numerusform>%n оқу төлемі әлі аяқталған жоқ. Ол оқумен бірге аяқталады; позициялары келесі жолы қайта шығады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the till again</source>
        <translation>Кассаны қайта іске қосу</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) are not settled yet. They are kept, and looked at again as soon as the till has started.</source>
        <translation>
            <numerusform>%n төлем әлі аяқталған жоқ. Ол сақталған, касса іске қосылған бойда оған қайта оралады.</numerusform>
            <numerusform>%n төлем әлі аяқталған жоқ. Ол сақталған, касса іске қосылған бойда оған қайта оралады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again all the same</source>
        <translation>Бәрібір қайта іске қосу</translation>
    </message>
</context>
<context>
    <name>kassir::window::ComplaintBox</name>
    <message>
        <source>Open settings</source>
        <translation>Баптауларды ашу</translation>
    </message>
    <message>
        <source>Show in the journal</source>
        <translation>Журналда көрсету</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Қайта іске қосу</translation>
    </message>
</context>
<context>
    <name>kassir::window::Complaints</name>
    <message>
        <source>Sale %1 of %2, %3: %4.</source>
        <translation>№ %1 сату, %2, %3: %4.</translation>
    </message>
</context>
<context>
    <name>kassir::window::CustomerButton</name>
    <message>
        <source>The customer pays now</source>
        <translation>Сатып алушы қазір төлейді</translation>
    </message>
</context>
<context>
    <name>kassir::window::EarlierRun</name>
    <message>
        <source>The training payment of %1 was not finished: its lines are back</source>
        <translation>Сағат %1 кезіндегі оқу төлемі аяқталмады: позициялары тізімге қайтарылды</translation>
    </message>
    <message>
        <source>The training payment of %1 was not finished: its lines lie aside</source>
        <translation>Сағат %1 кезіндегі оқу төлемі аяқталмады: позициялары кейінге қалдырылды</translation>
    </message>
</context>
<context>
    <name>kassir::window::JournalDesk</name>
    <message>
        <source>Payme cannot be asked about this sale: check the kassa and its key in the settings</source>
        <translation>Бұл сату туралы Payme жүйесінен сұрау мүмкін емес: баптаулардан касса мен оның кілтін тексеріңіз</translation>
    </message>
    <message>
        <source>Not possible at this moment: the sale has changed, or is being looked for. Try again.</source>
        <translation>Қазір мүмкін емес: сату өзгерді немесе ізделіп жатыр. Қайталап көріңіз.</translation>
    </message>
</context>
<context>
    <name>kassir::window::MissedScans</name>
    <message>
        <source>%1 was not added: answer the question, then scan it again</source>
        <translation>%1 қосылмады: сұраққа жауап беріп, қайта сканерлеңіз</translation>
    </message>
    <message>
        <source>%1 was not added: close the open window, then scan it again</source>
        <translation>%1 қосылмады: ашық терезені жауып, қайта сканерлеңіз</translation>
    </message>
    <message>
        <source>%1 was not added: scan it again</source>
        <translation>%1 қосылмады: қайта сканерлеңіз</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) were not added: scan them again</source>
        <translation>
            <numerusform>%n сканерлеу қосылмады: қайта сканерлеңіз</numerusform>
            <numerusform>%n сканерлеу қосылмады: қайта сканерлеңіз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassir::window::OpenPayments</name>
    <message>
        <source>and %1 more</source>
        <translation>және тағы %1</translation>
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
        <translation>%1 сағ</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 күн</translation>
    </message>
</context>
<context>
    <name>kassir::window::OpeningTrouble</name>
    <message>
        <source>There is a sound backup of %1. What came after it is asked of Payme.</source>
        <translation>Жарамды сақтық көшірме бар: %1. Одан кейінгісін касса Payme-ден сұрайды.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Көшірмені қалпына келтіру</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Кассаны жабу</translation>
    </message>
    <message>
        <source>The till&apos;s data cannot be used, and there is no sound backup of it: %1. An empty journal can be begun; what lies there is kept.</source>
        <translation>Касса деректерін пайдалану мүмкін емес, жарамды сақтық көшірме жоқ: %1. Бос журнал бастауға болады; ондағы файл сақталады.</translation>
    </message>
    <message>
        <source>Begin an empty journal…</source>
        <translation>Бос журнал бастау…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>The disk is full: %1. Free some room, and then press “Try again”.</source>
        <translation>Диск толды: %1. Орын босатып, «Қайталау» батырмасын басыңыз.</translation>
    </message>
</context>
<context>
    <name>kassir::window::OpeningWork</name>
    <message>
        <source>The journal cannot be used. Looking for its newest sound backup…</source>
        <translation>Журналды пайдалану мүмкін емес. Соңғы жарамды сақтық көшірме ізделуде…</translation>
    </message>
    <message>
        <source>The journal is being replaced…</source>
        <translation>Журнал ауыстырылуда…</translation>
    </message>
    <message>
        <source>The journal was found damaged. All of it is read through…</source>
        <translation>Журналдың бүлінгені анықталған еді. Ол толығымен оқып тексерілуде…</translation>
    </message>
</context>
<context>
    <name>kassir::window::PayWays</name>
    <message>
        <source>Press F12 first: this is the code of a customer&apos;s Payme app</source>
        <translation>Алдымен F12 пернесін басыңыз: бұл сатып алушының Payme қолданбасындағы код</translation>
    </message>
    <message>
        <source>No SMS was sent: the payment does not wait any more</source>
        <translation>СМС жіберілмеді: төлем енді күтілмейді</translation>
    </message>
    <message>
        <source>The customer&apos;s code was not used: answer the question, then scan it again</source>
        <translation>Сатып алушының коды пайдаланылмады: сұраққа жауап беріп, оны қайта сканерлеңіз</translation>
    </message>
    <message>
        <source>The customer&apos;s code was not used: no payment waits to be paid</source>
        <translation>Сатып алушының коды пайдаланылмады: төлеуді күтіп тұрған төлем жоқ</translation>
    </message>
    <message>
        <source>The customer has paid meanwhile: nothing else was done</source>
        <translation>Сатып алушы осы арада төледі: басқа ештеңе жасалған жоқ</translation>
    </message>
    <message>
        <source>A code of the customer&apos;s is being used already: wait for Payme&apos;s answer</source>
        <translation>Сатып алушының коды қазір қолданылып жатыр: Payme жауабын күтіңіз</translation>
    </message>
    <message>
        <source>The customer&apos;s code was not used: this payment is paid already, or is being paid otherwise</source>
        <translation>Клиенттің коды пайдаланылмады: бұл төлем төленіп қойған немесе басқа жолмен төленіп жатыр</translation>
    </message>
    <message>
        <source>An SMS is being sent already: wait for Payme&apos;s answer</source>
        <translation>SMS жіберіліп жатыр: Payme жауабын күтіңіз</translation>
    </message>
    <message>
        <source>No SMS was sent: the journal cannot be written</source>
        <translation>SMS жіберілмеді: журналға жазу мүмкін емес</translation>
    </message>
    <message>
        <source>The customer&apos;s code was not used for sale %1: its payment did not wait any more when Payme was asked</source>
        <translation>№ %1 сату үшін сатып алушының коды қолданылмады: касса Payme-ден сұрағанда төлем енді күтіп тұрған жоқ</translation>
    </message>
    <message>
        <source>The customer&apos;s code was not used: the journal cannot be written. Nothing was paid with it</source>
        <translation>Сатып алушының коды қолданылмады: журналға жазу мүмкін емес. Бұл код бойынша ештеңе төленген жоқ</translation>
    </message>
    <message>
        <source>The customer&apos;s code was not used for sale %1: the journal cannot be written. Nothing was paid with it</source>
        <translation>№ %1 сату үшін сатып алушының коды қолданылмады: журналға жазу мүмкін емес. Бұл код бойынша ештеңе төленген жоқ</translation>
    </message>
</context>
<context>
    <name>kassir::window::PaymentDesk</name>
    <message>
        <source>Sale %1 is paid: %2</source>
        <translation>№ %1 сату төленді: %2</translation>
    </message>
    <message>
        <source>Payme cannot be asked about the payment of this sale: the account it was sent to, or its key, is not in the settings any more.</source>
        <translation>Бұл сатудың төлемі туралы Payme-ден сұрау мүмкін емес: ол жіберілген касса немесе оның кілті баптауларда жоқ.</translation>
    </message>
    <message>
        <source>%1 was not added: the list is closed. F8 sets this sale aside, then scan it again</source>
        <translation>%1 қосылмады: тізім жабық. Бұл сатуды кейінге қалдырып (F8), қайта сканерлеңіз</translation>
    </message>
    <message>
        <source>Its goods lie aside: Shift+F8 brings them back.</source>
        <translation>Оның тауарлары кейінге қалдырылды: Shift+F8 оларды қайтарады.</translation>
    </message>
    <message>
        <source>The payment of sale %1 is cancelled.</source>
        <translation>№ %1 сату төлемінің күші жойылды.</translation>
    </message>
    <message>
        <source>Payme has refused sale %1: it is not paid.</source>
        <translation>Payme № %1 сатуды қабылдамады: ол төленген жоқ.</translation>
    </message>
    <message>
        <source>Sale %1 came to nothing: it is not paid.</source>
        <translation>№ %1 сату жүзеге аспады: ол төленген жоқ.</translation>
    </message>
    <message>
        <source>The goods of sale %1 lie aside: Shift+F8 brings them back</source>
        <translation>№ %1 сатудың тауарлары кейінге қалдырылды: Shift+F8 оларды қайтарады</translation>
    </message>
    <message>
        <source>Sale %1 was cancelled: its goods are off the list</source>
        <translation>№ %1 сатудың күші жойылды: оның тауарлары тізімнен алынды</translation>
    </message>
    <message>
        <source>Sale %1, %2: %3</source>
        <translation>№ %1 сату, %2: %3</translation>
    </message>
    <message>
        <source>Payme has cancelled the payment of sale %1.</source>
        <translation>Payme № %1 сатудың төлемін болдырмады.</translation>
    </message>
    <message>
        <source>For 10 minutes this sale could not be sent: it is parked, nothing was paid</source>
        <translation>Сатуды 10 минут бойы жіберу мүмкін болмады: ол кейінге қалдырылды, төлем жасалған жоқ</translation>
    </message>
</context>
<context>
    <name>kassir::window::SaleKeys</name>
    <message>
        <source>There is no item in the list yet</source>
        <translation>Тізімде әлі тауар жоқ</translation>
    </message>
    <message>
        <source>There is nothing to set aside</source>
        <translation>Кейінге қалдыратын ештеңе жоқ</translation>
    </message>
    <message>
        <source>The list is closed: F8 sets this sale aside, and the next can be rung up</source>
        <translation>Тізім жабық: F8 бұл сатуды кейінге қалдырады, содан кейін келесісін теруге болады</translation>
    </message>
    <message>
        <source>No payment waits here yet: F12 begins it</source>
        <translation>Төлем әлі басталған жоқ: оны F12 бастайды</translation>
    </message>
    <message>
        <source>This sale is paid already</source>
        <translation>Бұл сату төленіп қойған</translation>
    </message>
    <message>
        <source>The payment waits already: the customer scans the code</source>
        <translation>Төлем күтіліп тұр: сатып алушы кодты сканерлейді</translation>
    </message>
    <message>
        <source>No payment waits for the customer here now</source>
        <translation>Мұнда қазір сатып алушыны күтіп тұрған төлем жоқ</translation>
    </message>
    <message>
        <source>The list is closed: “New sale” begins the next one</source>
        <translation>Тізім жабық: келесісін «Жаңа сату» батырмасы бастайды</translation>
    </message>
</context>
<context>
    <name>kassir::window::Slips</name>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>A slip of this sale went to the printer on %1, and whether it came out is not known. Look at the printer first. Print a copy?</source>
        <translation>Осы сатудың түбіртегі принтерге жіберілген (%1), бірақ оның басылып шыққаны белгісіз. Алдымен принтерді қараңыз. Көшірмесін басып шығару керек пе?</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Көшірмесін басып шығару</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Басып шығармау</translation>
    </message>
    <message>
        <source>The slip was not printed, because the journal could not note it.</source>
        <translation>Түбіртек басылмады: оны журналға белгілеу мүмкін болмады.</translation>
    </message>
</context>
<context>
    <name>kassir::window::StartAgainButton</name>
    <message>
        <source>Start again…</source>
        <translation>Қайта іске қосу…</translation>
    </message>
    <message>
        <source>Start the till again and choose a backup</source>
        <translation>Кассаны қайта іске қосып, сақтық көшірмені таңдау</translation>
    </message>
</context>
<context>
    <name>kassir::window::Sweeping</name>
    <message>
        <source>Payme has payments of this till that its journal does not know: %1. Call the manager: the journal (F9) lists them.</source>
        <translation>Payme жүйесінде осы кассаның журналда жоқ төлемдері бар: %1. Аға қызметкерді шақырыңыз: олардың тізімі журналда (F9).</translation>
    </message>
    <message>
        <source>Payme does not show the payments of these sales: %1. Call the manager.</source>
        <translation>Payme мына сатулардың төлемдерін көрсетпейді: %1. Аға қызметкерді шақырыңыз.</translation>
    </message>
    <message>
        <source>The journal was begun anew: what was sold before is missing in it. It is compared with Payme&apos;s list since %1 now; what is found is told here and in the journal (F9).</source>
        <translation>Журнал жаңадан басталды: бұрынғы сатулар онда жоқ. Қазір ол Payme тізімімен %1 уақытынан бастап салыстырылуда; табылғаны осында және журналда (F9) көрсетіледі.</translation>
    </message>
    <message>
        <source>The journal was restored from a backup: what was sold after %1 may be missing in it. It is compared with Payme&apos;s list now; what is found is told here and in the journal (F9).</source>
        <translation>Журнал сақтық көшірмеден қалпына келтірілді: %1 уақытынан кейінгі сатулар онда болмауы мүмкін. Қазір ол Payme тізімімен салыстырылуда; табылғаны осында және журналда (F9) көрсетіледі.</translation>
    </message>
    <message>
        <source>The journal could not be compared with Payme&apos;s list yet: sales may be missing in it. The till tries again every hour; “Compare now” in the journal (F9) says what stands in the way.</source>
        <translation>Журналды Payme тізімімен әзірге салыстыру мүмкін болмады: онда кейбір сатулар болмауы мүмкін. Касса салыстыруды сағат сайын қайталайды; не кедергі болып тұрғанын журналдағы (F9) «Қазір салыстыру» көрсетеді.</translation>
    </message>
</context>
<context>
    <name>kassir::window::Upkeep</name>
    <message>
        <source>The daily backup of the journal was not made.</source>
        <translation>Журналдың күнделікті көшірмесі жасалмады.</translation>
    </message>
    <message>
        <source>The backup did not take the journal&apos;s place: the journal is as it was.</source>
        <translation>Көшірме журналдың орнын баспады: журнал бұрынғы күйінде.</translation>
    </message>
    <message>
        <source>The journal could not be checked.</source>
        <translation>Журналды тексеру мүмкін болмады.</translation>
    </message>
    <message>
        <source>The disk does not give back what the journal holds. No new sale can be paid: finish the open payments and close the till.</source>
        <translation>Диск журналға жазылғанды қайтармай тұр. Жаңа сатуды төлеуге болмайды: ашық төлемдерді аяқтап, кассаны жабыңыз.</translation>
    </message>
    <message>
        <source>The journal is not sound. No new sale can be paid: finish the open payments and start the till again. It then offers the newest sound backup.</source>
        <translation>Журнал бүлінген. Жаңа сатуды төлеуге болмайды: ашық төлемдерді аяқтап, кассаны қайта іске қосыңыз. Сонда ол ең жаңа жарамды сақтық көшірмені ұсынады.</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>The server&apos;s address must begin with https:// and hold no password. Check the settings.</source>
        <translation>Сервер мекенжайы https:// белгілерінен басталып, құпиясөзсіз болуы керек. Баптауларды тексеріңіз.</translation>
    </message>
    <message>
        <source>The id or key holds a character that cannot be sent. Enter them again.</source>
        <translation>Идентификаторда немесе кілтте жіберуге болмайтын таңба бар. Оларды қайта енгізіңіз.</translation>
    </message>
    <message>
        <source>Secure connections do not work on this computer. OpenSSL must be installed.</source>
        <translation>Бұл компьютерде қорғалған байланыс жұмыс істемейді. OpenSSL орнату керек.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read. Check the setting tls.ca-file.</source>
        <translation>Сертификат файлын оқу мүмкін болмады. tls.ca-file баптауын тексеріңіз.</translation>
    </message>
    <message>
        <source>The server was not found. Check the network connection and the address.</source>
        <translation>Сервер табылмады. Желі байланысы мен мекенжайды тексеріңіз.</translation>
    </message>
    <message>
        <source>The server does not accept connections. Check the address, or wait a little.</source>
        <translation>Сервер байланысты қабылдамайды. Мекенжайды тексеріңіз немесе сәл күтіңіз.</translation>
    </message>
    <message>
        <source>There is no way to the server. Check the network connection.</source>
        <translation>Сервер қолжетімсіз. Желі байланысын тексеріңіз.</translation>
    </message>
    <message>
        <source>The proxy server does not let the connection through. Check the setting proxy.</source>
        <translation>Прокси-сервер байланысты өткізбейді. proxy баптауын тексеріңіз.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet. Check this computer&apos;s date and time.</source>
        <translation>Сервер сертификатының мерзімі өткен немесе әлі басталмаған. Осы компьютердегі күн мен уақытты тексеріңіз.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another site. Check the address.</source>
        <translation>Сервер сертификаты басқа сайтқа берілген. Мекенжайды тексеріңіз.</translation>
    </message>
    <message>
        <source>No secure connection was made. Check the network connection.</source>
        <translation>Қорғалған байланыс орнатылмады. Желі байланысын тексеріңіз.</translation>
    </message>
    <message>
        <source>The request was stopped on this computer before it was sent.</source>
        <translation>Сұраныс осы компьютерде жіберілмей тұрып тоқтатылды.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Check the network connection.</source>
        <translation>Сервер уақытында жауап бермеді. Желі байланысын тексеріңіз.</translation>
    </message>
    <message>
        <source>The connection was lost. Check the network connection.</source>
        <translation>Байланыс үзілді. Желі байланысын тексеріңіз.</translation>
    </message>
    <message>
        <source>Something that is no web server answered. Check the address and the proxy.</source>
        <translation>Жауап берген веб-сервер емес. Мекенжай мен проксиді тексеріңіз.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large. Check the address.</source>
        <translation>Сервер жауабы тым үлкен. Мекенжайды тексеріңіз.</translation>
    </message>
    <message>
        <source>The server&apos;s answer came compressed, which was not asked for. Check the proxy.</source>
        <translation>Сервер жауабы сұралмаса да сығылып келді. Проксиді тексеріңіз.</translation>
    </message>
    <message>
        <source>The server points to another address, which is not followed. Check the address.</source>
        <translation>Сервер басқа мекенжайға бағыттайды, ондай бағыттау орындалмайды. Мекенжайды тексеріңіз.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. Check the address, the setting tls.ca-file and this computer&apos;s clock.</source>
        <translation>Сервер сертификатына сенім жоқ: оны берген орталық белгісіз. Мекенжайды, tls.ca-file баптауын және компьютердегі уақытты тексеріңіз.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read. Choose it again in the settings.</source>
        <translation>Сертификат файлын оқу мүмкін болмады. Оны баптауларда қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>The proxy server does not let the connection through. Check it in the settings.</source>
        <translation>Прокси-сервер байланысты өткізбейді. Оны баптаулардан тексеріңіз.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. Check the address and the file of certificates in the settings, and this computer&apos;s clock.</source>
        <translation>Сервер сертификатына сенім жоқ: оны берген орталық белгісіз. Баптаулардағы мекенжай мен сертификаттар файлын, сондай-ақ компьютердегі уақытты тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>number</name>
    <message>
        <source>sum</source>
        <translation>сом</translation>
    </message>
    <message>
        <source>without VAT</source>
        <translation>ҚҚС-сыз</translation>
    </message>
</context>
<context>
    <name>paycom</name>
    <message>
        <source>The payment is created and waits for the customer.</source>
        <translation>Төлем құрылды, сатып алушыны күтіп тұр.</translation>
    </message>
    <message>
        <source>Payme is checking the payment.</source>
        <translation>Payme төлемді тексеріп жатыр.</translation>
    </message>
    <message>
        <source>The money is being taken from the card.</source>
        <translation>Картадан ақша алынып жатыр.</translation>
    </message>
    <message>
        <source>Payme is completing the payment.</source>
        <translation>Payme төлемді аяқтап жатыр.</translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation>Төленді.</translation>
    </message>
    <message>
        <source>The money is held, not taken yet.</source>
        <translation>Ақша картада бұғатталған, бірақ әлі алынған жоқ.</translation>
    </message>
    <message>
        <source>Payme is about to hold the money.</source>
        <translation>Payme ақшаны бұғаттау туралы команда алды.</translation>
    </message>
    <message>
        <source>Payme stopped the payment to check it by hand.</source>
        <translation>Payme төлемді қолмен тексеруге тоқтатты.</translation>
    </message>
    <message>
        <source>The payment is queued to be cancelled.</source>
        <translation>Төлем күшін жою кезегінде тұр.</translation>
    </message>
    <message>
        <source>The payment is queued to be completed.</source>
        <translation>Төлем аяқтау кезегінде тұр.</translation>
    </message>
    <message>
        <source>The payment is cancelled.</source>
        <translation>Төлемнің күші жойылды.</translation>
    </message>
    <message>
        <source>Unknown state %1.</source>
        <translation>Белгісіз күй: %1.</translation>
    </message>
    <message>
        <source>No connection to Payme.</source>
        <translation>Payme-мен байланыс жоқ.</translation>
    </message>
    <message>
        <source>No answer came from Payme.</source>
        <translation>Payme жауабы келмеді.</translation>
    </message>
    <message>
        <source>No payment was made: do not hand over the goods.</source>
        <translation>Төлем жасалған жоқ — тауарды бермеңіз.</translation>
    </message>
    <message>
        <source>Not confirmed: a payment may exist. Do not send the sale again before it has been looked for.</source>
        <translation>Расталмаған: төлем құрылған болуы мүмкін. Төлем тексерілмейінше, сатуды қайта жібермеңіз.</translation>
    </message>
    <message>
        <source>Payme&apos;s code: %1</source>
        <translation>Payme жауабының коды: %1</translation>
    </message>
    <message>
        <source>Payme&apos;s own words: “%1” (code %2)</source>
        <translation>Payme жауабы: «%1» (коды %2)</translation>
    </message>
    <message>
        <source>Payme noted an error with this payment.</source>
        <translation>Payme бұл төлемде қате бар екенін белгіледі.</translation>
    </message>
    <message>
        <source>Do not hand over the goods.</source>
        <translation>Тауарды бермеңіз.</translation>
    </message>
    <message>
        <source>Payme does not accept the account of this payment. Check paycom.order-field and paycom.account in the settings.</source>
        <translation>Payme бұл төлемнің шотын қабылдамайды. Баптаулардағы paycom.order-field және paycom.account мәндерін тексеріңіз.</translation>
    </message>
    <message>
        <source>Payme does not accept the account field “%1”. Check paycom.order-field and paycom.account in the settings.</source>
        <translation>Payme «%1» шот өрісін қабылдамайды. Баптаулардағы paycom.order-field және paycom.account мәндерін тексеріңіз.</translation>
    </message>
    <message>
        <source>Payme did not get the request as it was sent. Check the address and the proxy.</source>
        <translation>Payme сұранысты жіберілген түрінде алмады. Мекенжай мен проксиді тексеріңіз.</translation>
    </message>
    <message>
        <source>Payme has a fault of its own. It usually passes soon.</source>
        <translation>Payme жүйесінде ішкі қате бар. Әдетте ол көп ұзамай түзеледі.</translation>
    </message>
    <message>
        <source>Payme does not understand the customer&apos;s payment code. Ask for a new one.</source>
        <translation>Payme сатып алушының төлем кодын түсінбейді. Жаңа код сұраңыз.</translation>
    </message>
    <message>
        <source>Payme does not know this till on the server “%1”. Check the environment, the id and the key.</source>
        <translation>Payme бұл кассаны «%1» серверінде танымайды. Режимді, идентификатор мен кілтті тексеріңіз.</translation>
    </message>
    <message>
        <source>A field of the request is missing or of the wrong type. Check the sale and the settings.</source>
        <translation>Payme сұраныстан қажетті өрісті таппады немесе оның түрі дұрыс емес. Сату мен баптауларды тексеріңіз.</translation>
    </message>
    <message>
        <source>Payme does not know such a request at this address. Check the address.</source>
        <translation>Бұл мекенжайда Payme мұндай сұранысты білмейді. Мекенжайды тексеріңіз.</translation>
    </message>
    <message>
        <source>Payme found wrong values in the request. Check the lines of the sale.</source>
        <translation>Payme сұраныста қате мәндер тапты. Сату позицияларын тексеріңіз.</translation>
    </message>
    <message>
        <source>Payme could not read the request. Check the proxy and the address.</source>
        <translation>Payme сұранысты оқи алмады. Прокси мен мекенжайды тексеріңіз.</translation>
    </message>
    <message>
        <source>Payme does not find the shop, has blocked it, or is being serviced. Call Payme&apos;s support.</source>
        <translation>Payme дүкенді таппады, бұғаттады немесе техникалық жұмыс жүргізуде. Payme қолдау қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <source>Payme does not find this payment, or it is paid already. Check its number.</source>
        <translation>Payme бұл төлемді таппады немесе ол төленіп қойған. Нөмірін тексеріңіз.</translation>
    </message>
    <message>
        <source>The amount is smaller than Payme accepts.</source>
        <translation>Сома Payme қабылдайтын ең аз сомадан кем.</translation>
    </message>
    <message>
        <source>The amount is larger than Payme accepts. Split the sale.</source>
        <translation>Сома Payme қабылдайтын ең көп сомадан артық. Сатуды бөліңіз.</translation>
    </message>
    <message>
        <source>Payme does not accept this currency for this till. Call Payme&apos;s support.</source>
        <translation>Бұл касса үшін Payme мұндай валютаны қабылдамайды. Payme қолдау қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <source>Payme is not available now, or does not accept the amount.</source>
        <translation>Payme қазір қолжетімсіз немесе бұл соманы қабылдамайды.</translation>
    </message>
    <message>
        <source>The bank card centre is not available now. It usually passes soon.</source>
        <translation>Банк карталарының процессинг орталығы қазір қолжетімсіз. Әдетте бұл көп ұзамай түзеледі.</translation>
    </message>
    <message>
        <source>The shop&apos;s own service does not answer Payme. Tell the person who looks after it.</source>
        <translation>Дүкен сервисі Payme сұранысына жауап бермейді. Оған қызмет көрсететін адамға хабарлаңыз.</translation>
    </message>
    <message>
        <source>The shop&apos;s own service gave Payme a wrong answer. Tell the person who looks after it.</source>
        <translation>Дүкен сервисі Payme сұранысына қате жауап берді. Оған қызмет көрсететін адамға хабарлаңыз.</translation>
    </message>
    <message>
        <source>The card was refused. Ask the customer to pay in another way.</source>
        <translation>Карта қабылданбады. Сатып алушыдан басқа тәсілмен төлеуін сұраңыз.</translation>
    </message>
    <message>
        <source>No money could be taken from the card. Ask the customer to check it.</source>
        <translation>Картадан ақша алу мүмкін болмады. Сатып алушыдан картасын тексеруін сұраңыз.</translation>
    </message>
    <message>
        <source>Payme is being serviced, or there were too many attempts. Wait a little.</source>
        <translation>Payme техникалық жұмыс жүргізуде немесе әрекет тым көп болды. Сәл күтіңіз.</translation>
    </message>
    <message>
        <source>Payme cannot cancel this payment by itself. Call Payme&apos;s support.</source>
        <translation>Payme бұл төлемнің күшін автоматты түрде жоя алмайды. Payme қолдау қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <source>This card cannot be used: its data, SMS notification, balance or type does not fit. Ask the customer to pay in another way.</source>
        <translation>Бұл картамен төлеуге болмайды: деректері, СМС-хабарлауы, қалдығы немесе түрі жарамайды. Сатып алушыдан басқа тәсілмен төлеуін сұраңыз.</translation>
    </message>
    <message>
        <source>Payme refused with code %1.</source>
        <translation>Payme бас тартты, коды %1.</translation>
    </message>
    <message>
        <source>Payme&apos;s answer could not be understood (HTTP %1). Check the address in the settings; if that stays so, tell Payme&apos;s support.</source>
        <translation>Payme жауабын түсіну мүмкін болмады (HTTP %1). Баптаулардағы мекенжайды тексеріңіз; бұл қайталана берсе, Payme қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <source>Payme does not accept the account of this payment. Check the account fields in the settings.</source>
        <translation>Payme осы төлемнің шотын қабылдамайды. Баптаулардағы шот өрістерін тексеріңіз.</translation>
    </message>
    <message>
        <source>Payme does not accept the account field “%1”. Check the account fields in the settings.</source>
        <translation>Payme «%1» шот өрісін қабылдамайды. Баптаулардағы шот өрістерін тексеріңіз.</translation>
    </message>
    <message>
        <source>Payment %1 at Payme has another amount. Do not let it be paid, call the manager.</source>
        <translation>Payme жүйесіндегі %1 төлемінің сомасы басқа. Ол бойынша төлем қабылдамаңыз, аға қызметкерді шақырыңыз.</translation>
    </message>
    <message>
        <source>Payment %1 at Payme is in another currency. Do not let it be paid, call the manager.</source>
        <translation>Payme жүйесіндегі %1 төлемінің валютасы басқа. Ол бойынша төлем қабылдамаңыз, аға қызметкерді шақырыңыз.</translation>
    </message>
    <message>
        <source>Payment %1 at Payme is for another order. Do not let it be paid, call the manager.</source>
        <translation>Payme жүйесіндегі %1 төлемі басқа тапсырысқа жатады. Ол бойынша төлем қабылдамаңыз, аға қызметкерді шақырыңыз.</translation>
    </message>
    <message>
        <source>Payment %1 at Payme is not the one that was sent. Do not let it be paid, call the manager.</source>
        <translation>Payme жүйесіндегі %1 төлемі жіберілген төлемге сәйкес келмейді. Ол бойынша төлем қабылдамаңыз, аға қызметкерді шақырыңыз.</translation>
    </message>
</context>
<context>
    <name>payment</name>
    <message>
        <source>Payme is asked to send an SMS to the number …%1</source>
        <translation>Payme-ден …%1 нөміріне СМС жіберу сұралуда</translation>
    </message>
    <message>
        <source>The SMS with the link went out at %2 to the number …%1</source>
        <translation>Сілтемесі бар СМС жіберілді: уақыты %2, нөмірі …%1</translation>
    </message>
    <message>
        <source>Payme did not send the SMS to the number …%1. Check the number, or show the QR code.</source>
        <translation>Payme …%1 нөміріне СМС жібермеді. Нөмірді тексеріңіз немесе QR-кодты көрсетіңіз.</translation>
    </message>
    <message>
        <source>No SMS went to the number …%1: Payme was not reached. You can try again.</source>
        <translation>…%1 нөміріне СМС жіберілмеді: Payme-мен байланыс болмады. Қайталап көруге болады.</translation>
    </message>
    <message>
        <source>Not confirmed: at %2 an SMS may have gone to the number …%1. Ask the customer before you send another.</source>
        <translation>Расталмаған: …%1 нөміріне СМС кеткен болуы мүмкін (уақыты %2). Тағы біреуін жібермес бұрын сатып алушыдан сұраңыз.</translation>
    </message>
    <message>
        <source>Payme takes the payment by the code…</source>
        <translation>Payme код бойынша төлемді қабылдап жатыр…</translation>
    </message>
    <message>
        <source>Payme took the code. Keep the goods until it says “Paid”.</source>
        <translation>Payme кодты қабылдады. «Төленді» деген жазу шыққанша тауарды бермеңіз.</translation>
    </message>
    <message>
        <source>Payme did not take the code. Ask the customer for a new code, or show the QR code.</source>
        <translation>Payme кодты қабылдамады. Сатып алушыдан жаңа код сұраңыз немесе QR-кодты көрсетіңіз.</translation>
    </message>
    <message>
        <source>The code was not sent: Payme was not reached. Nothing was taken; scan a code again.</source>
        <translation>Код жіберілмеді: Payme-мен байланыс болмады. Ақша алынған жоқ; кодты қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>The payment by the code is not confirmed. Payme is being asked; the code is not sent again. Keep the goods.</source>
        <translation>Код бойынша төлем расталмаған. Payme-ден сұралуда; код қайта жіберілмейді. Тауарды бермеңіз.</translation>
    </message>
    <message>
        <source>An SMS went out at %2 to the number …%1. Send another one?</source>
        <translation>СМС бұрын жіберілген: уақыты %2, нөмірі …%1. Тағы біреуін жіберу керек пе?</translation>
    </message>
    <message>
        <source>At %2 an SMS may have gone to the number …%1: that is not confirmed. Ask the customer. Send another one?</source>
        <translation>…%1 нөміріне СМС кеткен болуы мүмкін (уақыты %2), бұл расталмаған. Сатып алушыдан сұраңыз. Тағы біреуін жіберу керек пе?</translation>
    </message>
</context>
<context>
    <name>phone</name>
    <message>
        <source>Type the customer&apos;s phone number: +998 and 9 digits.</source>
        <translation>Сатып алушының телефон нөмірін енгізіңіз: +998 және 9 цифр.</translation>
    </message>
    <message>
        <source>A phone number has digits alone: “%1” stands at place %2.</source>
        <translation>Телефон нөмірінде тек цифрлар болады: «%1» таңбасы артық (реті: %2).</translation>
    </message>
    <message>
        <source>Payme sends links to phones of Uzbekistan alone: +998 …</source>
        <translation>Payme сілтемені тек Өзбекстан нөмірлеріне жібереді: +998 …</translation>
    </message>
    <message>
        <source>The phone number is too short: digits given after +998: %1, needed: %2.</source>
        <translation>Телефон нөмірі тым қысқа: +998-ден кейін енгізілген цифр саны: %1, қажеті: %2.</translation>
    </message>
    <message>
        <source>The phone number is too long: digits given after +998: %1, needed: %2.</source>
        <translation>Телефон нөмірі тым ұзын: +998-ден кейін енгізілген цифр саны: %1, қажеті: %2.</translation>
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
        <translation>Тауарлар тізімі</translation>
    </message>
    <message>
        <source>name</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>price</source>
        <translation>бағасы</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>саны</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>жеңілдік</translation>
    </message>
    <message>
        <source>IKPU</source>
        <translation>ИКПУ</translation>
    </message>
    <message>
        <source>package code</source>
        <translation>қаптама коды</translation>
    </message>
    <message>
        <source>unit code</source>
        <translation>бірлік коды</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>ҚҚС мөлшерлемесі</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>штрих-код</translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation>өлшем бірлігі</translation>
    </message>
    <message>
        <source>Discount on the whole sale</source>
        <translation>Бүкіл сатуға жеңілдік</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Жеткізу</translation>
    </message>
    <message>
        <source>Delivery name</source>
        <translation>Жеткізу атауы</translation>
    </message>
    <message>
        <source>Delivery price</source>
        <translation>Жеткізу бағасы</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттамасы</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Шот</translation>
    </message>
    <message>
        <source>Field “%1”</source>
        <translation>«%1» өрісі</translation>
    </message>
    <message>
        <source>Account field “%1”</source>
        <translation>«%1» шот өрісі</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1-позиция</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>%1-позиция, %2</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>Төлем түрі</translation>
    </message>
</context>
<context>
    <name>sale</name>
    <message>
        <source>The file cannot be read: %1. Check its name and whether you are allowed to read it.</source>
        <translation>Файлды оқу мүмкін болмады: %1. Файл атауын және оқу рұқсатын тексеріңіз.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: line %1, column %2. Correct it there.</source>
        <translation>Файлда JSON қатесі бар: %1-жол, %2-баған. Сол жерін түзетіңіз.</translation>
    </message>
    <message>
        <source>The file begins with a byte-order mark or is in UTF-16. Save it as UTF-8 without a mark.</source>
        <translation>Файл BOM белгісінен басталады немесе UTF-16 түрінде сақталған. Оны BOM белгісіз UTF-8 түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>The file holds a zero byte: line %1, column %2. Save it again as plain text.</source>
        <translation>Файлда нөлдік байт бар: %1-жол, %2-баған. Файлды кәдімгі мәтін ретінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The file is nested too deeply: line %1, column %2. Check that it is a sale file.</source>
        <translation>Файлда бірінің ішінде бірі тұрған деңгей тым көп: %1-жол, %2-баған. Бұл сату файлы екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>The name “%1” stands twice in one object: line %2, column %3. Remove one of the two.</source>
        <translation>Бір нысанда «%1» атауы екі рет кездеседі: %2-жол, %3-баған. Екеуінің бірін алып тастаңыз.</translation>
    </message>
    <message>
        <source>A number in the file is too large: line %1, column %2. Correct it.</source>
        <translation>Файлда тым үлкен сан бар: %1-жол, %2-баған. Оны түзетіңіз.</translation>
    </message>
    <message>
        <source>the file holds the request “%1”, but receipts.create is wanted</source>
        <translation>файлда «%1» сұранысы тұр, ал receipts.create керек</translation>
    </message>
    <message>
        <source>nothing is given; fill it in</source>
        <translation>көрсетілмеген; толтырыңыз</translation>
    </message>
    <message>
        <source>“%1” is not a number; use digits</source>
        <translation>«%1» — сан емес; цифрмен енгізіңіз</translation>
    </message>
    <message>
        <source>“%1” is less than zero; give zero or more</source>
        <translation>«%1» нөлден кем; нөл немесе одан артық сан енгізіңіз</translation>
    </message>
    <message>
        <source>“%1” has too many decimal places; the most is %2</source>
        <translation>«%1» санында үтірден кейінгі таңба тым көп; ең көбі — %2</translation>
    </message>
    <message>
        <source>the number “%1” is too large; check it</source>
        <translation>«%1» саны тым үлкен; оны тексеріңіз</translation>
    </message>
    <message>
        <source>the text holds invisible control characters; type it again</source>
        <translation>мәтінде көрінбейтін басқару таңбалары бар; оны қайта теріңіз</translation>
    </message>
    <message>
        <source>at most %1 characters fit, %2 given; make the text shorter</source>
        <translation>ең көбі %1 таңба сыяды, ал енгізілгені — %2; мәтінді қысқартыңыз</translation>
    </message>
    <message>
        <source>longer than %1 characters (%2): some services cut such names</source>
        <translation>%1 таңбадан ұзын (%2): кейбір қызметтер мұндай атауды қысқартып тастайды</translation>
    </message>
    <message>
        <source>there are no items; add at least one</source>
        <translation>тауар жоқ; кемінде біреуін қосыңыз</translation>
    </message>
    <message>
        <source>at most %1 lines fit into one sale, %2 given; split the sale</source>
        <translation>бір сатуға ең көбі %1 позиция сыяды, ал мұнда — %2; сатуды бөліңіз</translation>
    </message>
    <message>
        <source>the price must be more than zero</source>
        <translation>баға нөлден артық болуы керек</translation>
    </message>
    <message>
        <source>the price is too large; the most is %1</source>
        <translation>баға тым жоғары; ең көбі — %1</translation>
    </message>
    <message>
        <source>the quantity must be more than zero</source>
        <translation>саны нөлден артық болуы керек</translation>
    </message>
    <message>
        <source>the quantity is too large; the most is %1</source>
        <translation>саны тым көп; ең көбі — %1</translation>
    </message>
    <message>
        <source>price times quantity comes to zero; correct one of them</source>
        <translation>бағаны санына көбейткенде нөл шығады; бағасын немесе санын түзетіңіз</translation>
    </message>
    <message>
        <source>the line comes to %2; the most is %1</source>
        <translation>позицияның сомасы — %2; ең көбі — %1</translation>
    </message>
    <message>
        <source>the discount is less than zero; give zero or more</source>
        <translation>жеңілдік нөлден кем; нөл немесе одан артық сома енгізіңіз</translation>
    </message>
    <message>
        <source>the discount %2 is larger than the sum %1; make it smaller</source>
        <translation>жеңілдік (%2) сомадан (%1) артық; оны азайтыңыз</translation>
    </message>
    <message>
        <source>the discount is given as %1, but its percentage comes to %2; correct one of them</source>
        <translation>жеңілдік %1 деп көрсетілген, ал оның пайызы бойынша %2 шығады; біреуін түзетіңіз</translation>
    </message>
    <message>
        <source>the code must be digits only</source>
        <translation>код тек цифрлардан тұруы керек</translation>
    </message>
    <message>
        <source>%1 digits wanted, %2 given</source>
        <translation>%1 цифр керек, ал енгізілгені — %2</translation>
    </message>
    <message>
        <source>the code is all zeros; give the item&apos;s real code</source>
        <translation>код тек нөлдерден тұрады; тауардың нақты кодын көрсетіңіз</translation>
    </message>
    <message>
        <source>the group %1 is unknown; check the code</source>
        <translation>%1 тобы белгісіз; кодты тексеріңіз</translation>
    </message>
    <message>
        <source>this is the sample code of the documentation; give your item&apos;s own</source>
        <translation>бұл — құжаттамадағы үлгі код; өз тауарыңыздың кодын көрсетіңіз</translation>
    </message>
    <message>
        <source>at most %1 digits, %2 given</source>
        <translation>ең көбі %1 цифр болады, ал енгізілгені — %2</translation>
    </message>
    <message>
        <source>this is the code of a unit of measure, not of a package; look the package up in the catalogue</source>
        <translation>бұл — қаптаманың емес, өлшем бірлігінің коды; қаптама кодын каталогтан табыңыз</translation>
    </message>
    <message>
        <source>this is the sample number of the documentation; leave it out if you do not know your own</source>
        <translation>бұл — құжаттамадағы үлгі нөмір; өзіңіздікін білмесеңіз, оны алып тастаңыз</translation>
    </message>
    <message>
        <source>the rate %1 is not accepted; choose one of these: %2</source>
        <translation>«%1» мөлшерлемесі қабылданбайды; мыналардың бірін таңдаңыз: %2</translation>
    </message>
    <message>
        <source>the rate %1 is out of date; check it</source>
        <translation>«%1» мөлшерлемесі ескірген; оны тексеріңіз</translation>
    </message>
    <message>
        <source>the shop does not pay VAT, so the rate %1 is not used</source>
        <translation>дүкен ҚҚС төлемейді, сондықтан «%1» мөлшерлемесі қолданылмайды</translation>
    </message>
    <message>
        <source>the check digit does not fit; scan the code once more</source>
        <translation>бақылау цифры сәйкес келмейді; кодты тағы бір рет сканерлеңіз</translation>
    </message>
    <message>
        <source>goes to Payme as a fraction, which Payme does not promise to accept</source>
        <translation>Payme жүйесіне бөлшек сан болып жіберіледі, ал Payme оны қабылдауға уәде бермейді</translation>
    </message>
    <message>
        <source>the amount is %2; the most is %1</source>
        <translation>сомасы — %2; ең көбі — %1</translation>
    </message>
    <message>
        <source>there is nothing to pay, and Payme takes no payment of zero</source>
        <translation>төлейтін ештеңе жоқ, ал нөлдік төлемді Payme қабылдамайды</translation>
    </message>
    <message>
        <source>%1 is given, but the lines come to %2; correct one of them</source>
        <translation>%1 деп көрсетілген, ал позициялар бойынша %2 шығады; біреуін түзетіңіз</translation>
    </message>
    <message>
        <source>only 0 is accepted</source>
        <translation>тек 0 болуы мүмкін</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object. Check that it is a sale file.</source>
        <translation>Файл {…} түріндегі JSON нысаны емес. Бұл сату файлы екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Қате</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Төлем күтілуде</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Төленді</translation>
    </message>
    <message>
        <source>The money is held, not taken yet. Do not hand over the goods.</source>
        <translation>Ақша картада бұғатталған, бірақ әлі алынған жоқ. Тауарды бермеңіз.</translation>
    </message>
    <message>
        <source>The payment needs attention. Do not hand over the goods.</source>
        <translation>Төлемге назар аудару керек. Тауарды бермеңіз.</translation>
    </message>
    <message>
        <source>The payment is being cancelled</source>
        <translation>Төлемнің күші жойылып жатыр</translation>
    </message>
    <message>
        <source>The payment is cancelled</source>
        <translation>Төлемнің күші жойылды</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Check that it is the right one.</source>
        <translation>Файл %1 МБ шамасынан үлкен. Қажетті файл екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>this field is unknown and not taken into account; check its spelling</source>
        <translation>белгісіз өріс, ол ескерілмейді; атауының дұрыс жазылғанын тексеріңіз</translation>
    </message>
    <message>
        <source>the value is of the wrong kind: numbers stand without quotation marks, texts and codes inside them</source>
        <translation>мәннің түрі дұрыс емес: сандар тырнақшасыз, ал мәтіндер мен кодтар тырнақшамен жазылады</translation>
    </message>
    <message>
        <source>“%1” is not a whole number; sums are written in tiyin, in digits alone: 625.50 is 62550</source>
        <translation>«%1» — бүтін сан емес; сомалар тиынмен, тек цифрлармен жазылады: 625,50 орнына 62550</translation>
    </message>
    <message>
        <source>an order number has 1 to 64 visible characters, no spaces at its ends and no two in a row</source>
        <translation>тапсырыс нөмірі — көзге көрінетін 1–64 таңба, шетінде бос орын және қатарынан екі бос орын болмауы керек</translation>
    </message>
    <message>
        <source>this till has sent order %1 already; a second payment of it would be a double</source>
        <translation>касса %1 тапсырысын жіберіп қойған; оның екінші төлемі қайталанған төлем болады</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>there is no such setting</source>
        <translation>мұндай баптау жоқ</translation>
    </message>
    <message>
        <source>it holds a line break or an invisible character; type it again</source>
        <translation>мәнінде жол ауысуы немесе көрінбейтін таңба бар; оны қайта теріңіз</translation>
    </message>
    <message>
        <source>one of these is wanted: %1</source>
        <translation>мына мәндердің бірін жазыңыз: %1</translation>
    </message>
    <message>
        <source>it is not an address; write it like https://example.com/api</source>
        <translation>бұл — мекенжай емес; оны былай жазыңыз: https://example.com/api</translation>
    </message>
    <message>
        <source>the address must begin with https://</source>
        <translation>мекенжай https:// деп басталуы керек</translation>
    </message>
    <message>
        <source>the address must not hold a user name or a password</source>
        <translation>мекенжайда пайдаланушы аты мен құпиясөз болмауы керек</translation>
    </message>
    <message>
        <source>the address must not hold “?” or “#”</source>
        <translation>мекенжайда «?» және «#» болмауы керек</translation>
    </message>
    <message>
        <source>24 characters 0–9 and a–f are wanted, %1 characters given</source>
        <translation>0–9 және a–f арасынан 24 таңба керек, ал енгізілгені — %1</translation>
    </message>
    <message>
        <source>a field name has 1 to 64 of the characters a–z, A–Z, 0–9 and _</source>
        <translation>өріс атауы a–z, A–Z, 0–9 және _ таңбаларынан тұрады, ұзындығы 1–64 таңба</translation>
    </message>
    <message>
        <source>one field cannot be both the order&apos;s number and a further field</source>
        <translation>бір өріс әрі тапсырыс нөмірі, әрі қосымша өріс бола алмайды</translation>
    </message>
    <message>
        <source>1 to 8 capital letters A–Z and digits are wanted, such as T1</source>
        <translation>A–Z бас әріптері мен цифрлардан тұратын 1–8 таңба керек, мысалы, T1</translation>
    </message>
    <message>
        <source>site names such as ofd.example.uz are wanted, divided by commas</source>
        <translation>ofd.example.uz сияқты сайт атаулары керек, үтірмен бөліп жазыңыз</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port is wanted</source>
        <translation>http://host:port немесе socks5://host:port керек</translation>
    </message>
    <message>
        <source>one plain text is wanted; put a text with a comma between quotes</source>
        <translation>бір мәтін керек; ішінде үтір болса, оны тырнақшаға алыңыз</translation>
    </message>
    <message>
        <source>The settings cannot be read: %1. Check who is allowed to read them.</source>
        <translation>Баптауларды оқу мүмкін болмады: %1. Оқу рұқсатын тексеріңіз.</translation>
    </message>
    <message>
        <source>Others may read the settings, and that could not be forbidden: %1. Change the rights, or keep the data in another folder.</source>
        <translation>Баптаулар басқаларға да ашық, оны жабу мүмкін болмады: %1. Рұқсаттарын өзгертіңіз немесе деректерді басқа қалтада сақтаңыз.</translation>
    </message>
    <message>
        <source>The file is too large for settings: %1. Check what is in it.</source>
        <translation>Файл баптаулар үшін тым үлкен: %1. Ішінде не барын тексеріңіз.</translation>
    </message>
    <message>
        <source>The file is not an INI file in UTF-8: %1. Correct it, or put it back from a backup copy.</source>
        <translation>Бұл UTF-8 түріндегі INI файлы емес: %1. Оны түзетіңіз немесе сақтық көшірмеден қайтарыңыз.</translation>
    </message>
    <message>
        <source>There are wrong values in the settings: %1. Correct them in the file.</source>
        <translation>Баптауларда қате мәндер бар: %1. Оларды файлда түзетіңіз.</translation>
    </message>
    <message>
        <source>The settings could not be written: %1. Check the rights and the free space.</source>
        <translation>Баптауларды жазу мүмкін болмады: %1. Рұқсаттарды және дискідегі бос орынды тексеріңіз.</translation>
    </message>
    <message>
        <source>Did you mean this: %1?</source>
        <translation>Мүмкін, мынау керек шығар: %1?</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>%1 баптауы</translation>
    </message>
    <message>
        <source>Setting %1, value “%2”</source>
        <translation>%1 баптауы, мәні «%2»</translation>
    </message>
    <message>
        <source>it is longer than %1 characters; shorten it</source>
        <translation>тым ұзын: ең көбі %1 таңба; қысқартыңыз</translation>
    </message>
    <message>
        <source>different percentages from 0 to 99.99 are wanted, such as 0,6,12.5</source>
        <translation>0 мен 99.99 арасындағы пайыздарды қайталамай, үтірмен бөліп жазыңыз, мысалы: 0,6,12.5</translation>
    </message>
    <message>
        <source>The change is no good, so nothing was changed: %1.</source>
        <translation>Өзгеріс жарамсыз, сондықтан ештеңе өзгертілген жоқ: %1.</translation>
    </message>
    <message>
        <source>Another program is changing the settings: %1. Try again in a moment.</source>
        <translation>Баптауларды қазір басқа бағдарлама өзгертіп жатыр: %1. Сәлден кейін қайталап көріңіз.</translation>
    </message>
    <message>
        <source>a whole number of percent from 100 to 200 is wanted</source>
        <translation>100-ден 200-ге дейінгі бүтін пайыз керек</translation>
    </message>
    <message>
        <source>anybody may set up a site below %1; name the very site that checks are on</source>
        <translation>%1 аясында кез келген адам сайт аша алады; чектер ашылатын сайттың өзін көрсетіңіз</translation>
    </message>
    <message>
        <source>a whole number of seconds from 10 to 3600 is wanted</source>
        <translation>10 бен 3600 аралығындағы бүтін секунд саны қажет</translation>
    </message>
    <message>
        <source>this computer knows no such time zone; write one like Asia/Tashkent, or nothing for its own</source>
        <translation>бұл компьютер мұндай сағаттық белдеуді білмейді; оны Asia/Tashkent түрінде жазыңыз немесе бос қалдырыңыз, сонда компьютердің белдеуі алынады</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) under the present name are not finished: being rung up, laid aside or not settled. Finish or clear them in the till&apos;s window, then change the name</source>
        <translation>
            <numerusform>қазіргі атаумен %n сату аяқталмаған: теріліп жатыр, шетке қойылған немесе нәтижесін күтіп тұр. Оларды касса терезесінде аяқтаңыз немесе тазалаңыз, содан кейін атауды ауыстырыңыз</numerusform>
            <numerusform>қазіргі атаумен %n сату аяқталмаған: теріліп жатыр, шетке қойылған немесе нәтижесін күтіп тұр. Оларды касса терезесінде аяқтаңыз немесе тазалаңыз, содан кейін атауды ауыстырыңыз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are not settled yet, and are asked about where they were sent: the address and the id can be changed when they are (see the journal in the till&apos;s window), the key at any time</source>
        <translation>
            <numerusform>%n сату әлі аяқталған жоқ, касса олар туралы жіберілген жерінен сұрайды: мекенжай мен идентификаторды олар аяқталған соң өзгертуге болады (касса терезесіндегі журналды қараңыз), ал кілтті кез келген уақытта</numerusform>
            <numerusform>%n сату әлі аяқталған жоқ, касса олар туралы жіберілген жерінен сұрайды: мекенжай мен идентификаторды олар аяқталған соң өзгертуге болады (касса терезесіндегі журналды қараңыз), ал кілтті кез келген уақытта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are not settled yet, and are asked about where they were sent: the address and the id can be changed when they are (see the journal, F9), the key at any time</source>
        <translation>
            <numerusform>%n сату әлі аяқталған жоқ, касса олар туралы жіберілген жерінен сұрайды: мекенжай мен идентификаторды олар аяқталған соң өзгертуге болады (журналды қараңыз, F9), ал кілтті кез келген уақытта</numerusform>
            <numerusform>%n сату әлі аяқталған жоқ, касса олар туралы жіберілген жерінен сұрайды: мекенжай мен идентификаторды олар аяқталған соң өзгертуге болады (журналды қараңыз, F9), ал кілтті кез келген уақытта</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message>
        <source>SLIP. NOT A FISCAL CHECK</source>
        <translation>ТҮБІРТЕК. ФИСКАЛДЫҚ ЧЕК БОЛЫП ТАБЫЛМАЙДЫ</translation>
    </message>
    <message>
        <source>TRAINING MODE — NOT VALID</source>
        <translation>ОҚУ РЕЖИМІ — ЖАРАМСЫЗ</translation>
    </message>
    <message>
        <source>This slip does not confirm a payment.</source>
        <translation>Бұл түбіртек төлемді растамайды.</translation>
    </message>
    <message>
        <source>PAID</source>
        <translation>ТӨЛЕНДІ</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>ТӨЛЕНБЕГЕН</translation>
    </message>
    <message>
        <source>PAYMENT NOT CONFIRMED</source>
        <translation>ТӨЛЕМ РАСТАЛМАҒАН</translation>
    </message>
    <message>
        <source>BEING CANCELLED</source>
        <translation>КҮШІ ЖОЙЫЛУДА</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>КҮШІ ЖОЙЫЛДЫ</translation>
    </message>
    <message>
        <source>COPY No. %1</source>
        <translation>КӨШІРМЕ № %1</translation>
    </message>
    <message>
        <source>First printed</source>
        <translation>Алғаш басылған</translation>
    </message>
    <message>
        <source>This copy printed</source>
        <translation>Көшірме басылған</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Салық нөмірі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
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
        <translation>ҚҚС-сыз</translation>
    </message>
    <message>
        <source>Incl. VAT %1</source>
        <translation>Оның ішінде ҚҚС %1</translation>
    </message>
    <message>
        <source>Total VAT</source>
        <translation>Барлық ҚҚС</translation>
    </message>
    <message>
        <source>IKPU</source>
        <translation>ИКПУ</translation>
    </message>
    <message>
        <source>Sum before discount</source>
        <translation>Жеңілдіксіз сома</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Жеңілдік</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Жеткізу</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>БАРЛЫҒЫ</translation>
    </message>
    <message>
        <source>Payme payment</source>
        <translation>Payme төлемі</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Төленді</translation>
    </message>
    <message>
        <source>Time of payment</source>
        <translation>Төлем уақыты</translation>
    </message>
    <message>
        <source>Time of cancellation</source>
        <translation>Күші жойылған уақыт</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>Төлем нөмірі</translation>
    </message>
    <message>
        <source>To pay, scan the code</source>
        <translation>Төлеу үшін кодты сканерлеңіз</translation>
    </message>
    <message>
        <source>Details of the fiscal check</source>
        <translation>Фискалдық чек туралы мәлімет</translation>
    </message>
    <message>
        <source>Fiscal sign</source>
        <translation>Фискалдық белгі</translation>
    </message>
    <message>
        <source>Link to the fiscal check</source>
        <translation>Фискалдық чекке сілтеме</translation>
    </message>
    <message>
        <source>The link to the fiscal check did not pass our test, so it is not printed.</source>
        <translation>Фискалдық чекке сілтеме тексеруден өтпеді, сондықтан басылмады.</translation>
    </message>
    <message>
        <source>The PDF cannot be saved here: %1. Choose another folder.</source>
        <translation>PDF файлын бұл жерге сақтау мүмкін емес: %1. Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The PDF could not be written to the disk: %1. Check the free space, then save again.</source>
        <translation>PDF файлын дискіге жазу мүмкін болмады: %1. Бос орынды тексеріп, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The printer did not take the slip. Check that it is switched on, then print again or save as PDF.</source>
        <translation>Принтер түбіртекті қабылдамады. Оның қосулы екенін тексеріп, қайта басып шығарыңыз немесе PDF ретінде сақтаңыз.</translation>
    </message>
    <message>
        <source>MONEY HELD, NOT TAKEN</source>
        <translation>АҚША БҰҒАТТАЛҒАН, АЛЫНҒАН ЖОҚ</translation>
    </message>
    <message>
        <source>PAYMENT HELD FOR CHECKING</source>
        <translation>ТӨЛЕМ ТЕКСЕРУГЕ ТОҚТАТЫЛҒАН</translation>
    </message>
    <message>
        <source>No payment was made.</source>
        <translation>Төлем жасалған жоқ.</translation>
    </message>
    <message>
        <source>Do not pay this sale now.</source>
        <translation>Бұл сатуды қазір төлемеңіз.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The till&apos;s data cannot be opened: %1. Check that the folder is there and who is allowed to use it.</source>
        <translation>Касса деректерін ашу мүмкін болмады: %1. Қалтаның бар-жоғын және оған кімге рұқсат берілгенін тексеріңіз.</translation>
    </message>
    <message>
        <source>Others may read the till&apos;s data, and that could not be forbidden: %1. Change the rights, or keep the data in another folder.</source>
        <translation>Касса деректері басқаларға да ашық, оны жабу мүмкін болмады: %1. Рұқсаттарын өзгертіңіз немесе деректерді басқа қалтада сақтаңыз.</translation>
    </message>
    <message>
        <source>Something else lies where the till keeps its sales: %1. Put the newest backup in its place; what lies there is kept.</source>
        <translation>Касса деректерінің орнында басқа нәрсе жатыр: %1. Соңғы сақтық көшірмені қайтарыңыз; ондағы файл сақталып қалады.</translation>
    </message>
    <message>
        <source>The till&apos;s data is damaged: %1. Put the newest backup in its place; the damaged file is kept.</source>
        <translation>Касса деректері бүлінген: %1. Соңғы сақтық көшірмені қайтарыңыз; бүлінген файл сақталып қалады.</translation>
    </message>
    <message>
        <source>The till&apos;s data was written by a newer version of Kassir: %1. Update the program.</source>
        <translation>Касса деректерін Kassir бағдарламасының жаңарақ нұсқасы жазған: %1. Бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>The till&apos;s data was written by an older version of Kassir: %1. Open the till once: it brings the data up to date.</source>
        <translation>Касса деректерін Kassir бағдарламасының ескірек нұсқасы жазған: %1. Кассаны бір рет ашыңыз: ол деректерді жаңартады.</translation>
    </message>
    <message>
        <source>This disk does not keep the till&apos;s data safely: %1. Keep it on a disk of this computer.</source>
        <translation>Бұл диск касса деректерін сенімді сақтамайды: %1. Оларды осы компьютердің дискісінде сақтаңыз.</translation>
    </message>
    <message>
        <source>The till&apos;s data may be read but not changed: %1. Check the rights of the file and its folder.</source>
        <translation>Касса деректерін оқуға болады, бірақ өзгертуге болмайды: %1. Файл мен оның қалтасының рұқсаттарын тексеріңіз.</translation>
    </message>
    <message>
        <source>The disk is full: %1. Free some room; the till then goes on by itself.</source>
        <translation>Диск толып қалды: %1. Орын босатыңыз, сонда касса жұмысын өзі жалғастырады.</translation>
    </message>
    <message>
        <source>The disk did not take or give the till&apos;s data: %1. Check the free space and the disk, then try again.</source>
        <translation>Диск касса деректерін жаза немесе оқи алмады: %1. Бос орын мен дискінің өзін тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Another program is working with the till&apos;s data: %1. Try again in a moment.</source>
        <translation>Касса деректерімен қазір басқа бағдарлама жұмыс істеп жатыр: %1. Сәлден кейін қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The till is open already: %1. Go on in its window.</source>
        <translation>Касса ашылып тұр: %1. Жұмысты сол терезеде жалғастырыңыз.</translation>
    </message>
    <message>
        <source>The till is open already, as process %2: %1. Go on in its window.</source>
        <translation>Касса ашылып тұр, процесс %2: %1. Жұмысты сол терезеде жалғастырыңыз.</translation>
    </message>
    <message>
        <source>What was to be kept is there already, and nothing was written over it: %1. Tell whoever looks after the till.</source>
        <translation>Жазылуы керек дерек онда бұрыннан бар, үстінен ештеңе жазылған жоқ: %1. Кассаға қызмет көрсететін маманға хабарлаңыз.</translation>
    </message>
    <message>
        <source>An entry does not fit into the till&apos;s data: %1, code %2. Tell whoever looks after the till.</source>
        <translation>Жазба касса деректеріне сәйкес келмейді: %1, код %2. Кассаға қызмет көрсететін маманға хабарлаңыз.</translation>
    </message>
    <message>
        <source>The work was stopped before it was done. Start it again when it suits you.</source>
        <translation>Жұмыс аяқталмай тоқтатылды. Қолайлы кезде қайта бастаңыз.</translation>
    </message>
    <message>
        <source>The till&apos;s data is damaged: %1. Put the newest backup in its place: backup list, then backup restore NAME. The damaged file is kept.</source>
        <translation>Касса деректері бүлінген: %1. Соңғы сақтық көшірмені қайтарыңыз: backup list, содан кейін backup restore NAME. Бүлінген файл сақталып қалады.</translation>
    </message>
    <message>
        <source>Where the till keeps its sales a link to another place lies: %1. Put the file itself there, or give the till the folder where the file lies.</source>
        <translation>Касса сатуларды сақтайтын жерде басқа орынға сілтеме тұр: %1. Сол жерге файлдың өзін қойыңыз немесе кассаға файл жатқан папканы көрсетіңіз.</translation>
    </message>
    <message>
        <source>The disk has no room for a copy of the journal beside what is sold: %1. Free %2 MB or more.</source>
        <translation>Дискіде сатулармен қатар журнал көшірмесіне орын жоқ: %1. Кемінде %2 МБ орын босатыңыз.</translation>
    </message>
</context>
<context>
    <name>tarlan</name>
    <message>
        <source>Check not found: Tarlan has no such resource. Check the order&apos;s number and the address in the settings.</source>
        <translation>Чек табылмады: Tarlan жүйесінде мұндай ресурс жоқ. Тапсырыс нөмірін және баптаулардағы мекенжайды тексеріңіз.</translation>
    </message>
    <message>
        <source>Check not found: Tarlan has no transaction for this order. Check the order&apos;s number.</source>
        <translation>Чек табылмады: Tarlan жүйесінде бұл тапсырыс бойынша операция жоқ. Тапсырыс нөмірін тексеріңіз.</translation>
    </message>
    <message>
        <source>Check not found. Check the order&apos;s number.</source>
        <translation>Чек табылмады. Тапсырыс нөмірін тексеріңіз.</translation>
    </message>
    <message>
        <source>Tarlan did not accept the signature. Check the secret key in the settings.</source>
        <translation>Tarlan қолтаңбаны қабылдамады. Баптаулардағы құпия кілтті тексеріңіз.</translation>
    </message>
    <message>
        <source>Tarlan finds the request wrong. Check the order&apos;s number and the codes in the settings.</source>
        <translation>Tarlan сұранысты қате деп тапты. Тапсырыс нөмірін және баптаулардағы кодтарды тексеріңіз.</translation>
    </message>
    <message>
        <source>A value is missing from the request to Tarlan. Check the order&apos;s number, tarlan.provider-code and tarlan.service-code.</source>
        <translation>Tarlan жүйесіне жіберілген сұраныста мән жетіспейді. Тапсырыс нөмірін, tarlan.provider-code және tarlan.service-code мәндерін тексеріңіз.</translation>
    </message>
    <message>
        <source>Tarlan has a fault of its own. Try again later.</source>
        <translation>Tarlan жүйесінде ішкі қате бар. Кейінірек қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Tarlan&apos;s database has a fault. Try again later.</source>
        <translation>Tarlan дерекқорында қате бар. Кейінірек қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Tarlan does not know this provider code. Check tarlan.provider-code in the settings.</source>
        <translation>Tarlan мұндай қызмет көрсетуші кодын білмейді. Баптаулардағы tarlan.provider-code мәнін тексеріңіз.</translation>
    </message>
    <message>
        <source>Tarlan does not know this service code. Check tarlan.service-code in the settings.</source>
        <translation>Tarlan мұндай қызмет кодын білмейді. Баптаулардағы tarlan.service-code мәнін тексеріңіз.</translation>
    </message>
    <message>
        <source>Tarlan does not find the showcase of this service. Call Tarlan&apos;s support.</source>
        <translation>Tarlan бұл қызметтің витринасын таппады. Tarlan қолдау қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <source>Tarlan refused because of the shop&apos;s project. Call Tarlan&apos;s support.</source>
        <translation>Tarlan дүкен жобасына байланысты бас тартты. Tarlan қолдау қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <source>Tarlan refused because of the shop&apos;s account. Call Tarlan&apos;s support.</source>
        <translation>Tarlan дүкен шотына байланысты бас тартты. Tarlan қолдау қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <source>Tarlan refused: this number is there already. Check it.</source>
        <translation>Tarlan бас тартты: мұндай нөмір бұрыннан бар. Оны тексеріңіз.</translation>
    </message>
    <message>
        <source>Tarlan refused because of the shop&apos;s balance. Call Tarlan&apos;s support.</source>
        <translation>Tarlan дүкен балансына байланысты бас тартты. Tarlan қолдау қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <source>Tarlan refused: the operation is finished already.</source>
        <translation>Tarlan бас тартты: операция аяқталып қойған.</translation>
    </message>
    <message>
        <source>Tarlan refused because of the service provider. Call Tarlan&apos;s support.</source>
        <translation>Tarlan қызмет көрсетушіге байланысты бас тартты. Tarlan қолдау қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <source>Tarlan refused with code %1.</source>
        <translation>Tarlan бас тартты, коды %1.</translation>
    </message>
    <message>
        <source>it is not JSON, or was cut short</source>
        <translation>ол JSON емес немесе үзіліп қалған</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ол JSON нысаны емес</translation>
    </message>
    <message>
        <source>it does not tell its status</source>
        <translation>онда күйі көрсетілмеген</translation>
    </message>
    <message>
        <source>its code is not a number</source>
        <translation>ондағы код — сан емес</translation>
    </message>
    <message>
        <source>it refuses and gives no code</source>
        <translation>онда кодсыз бас тарту берілген</translation>
    </message>
    <message>
        <source>its result is of the wrong kind</source>
        <translation>ондағы нәтиженің түрі дұрыс емес</translation>
    </message>
    <message>
        <source>its fiscal number or link is not text</source>
        <translation>ондағы фискалдық белгі немесе сілтеме — мәтін емес</translation>
    </message>
    <message>
        <source>it tells of success, but its HTTP code means an error</source>
        <translation>ол сәтті дейді, ал HTTP коды қатені білдіреді</translation>
    </message>
    <message>
        <source>The fiscal check is not made yet. Look for it again later.</source>
        <translation>Фискалдық чек әлі қалыптастырылмаған. Кейінірек қайта іздеңіз.</translation>
    </message>
    <message>
        <source>No connection to Tarlan.</source>
        <translation>Tarlan-мен байланыс жоқ.</translation>
    </message>
    <message>
        <source>No answer came from Tarlan.</source>
        <translation>Tarlan жауабы келмеді.</translation>
    </message>
    <message>
        <source>Tarlan&apos;s server does not work (HTTP %1). Try again later.</source>
        <translation>Tarlan сервері жұмыс істемей тұр (HTTP %1). Кейінірек қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Tarlan&apos;s answer could not be understood (HTTP %1): %2. Check the address in the settings.</source>
        <translation>Tarlan жауабын түсіну мүмкін болмады (HTTP %1): %2. Баптаулардағы мекенжайды тексеріңіз.</translation>
    </message>
    <message>
        <source>Tarlan&apos;s code: %1</source>
        <translation>Tarlan жауабының коды: %1</translation>
    </message>
    <message>
        <source>Tarlan&apos;s own words: “%1” (code %2)</source>
        <translation>Tarlan жауабы: «%1» (коды %2)</translation>
    </message>
    <message>
        <source>Check not found: Tarlan does not know this order. If it was paid a moment ago, wait a little and look again; else check the order&apos;s number.</source>
        <translation>Чек табылмады: Tarlan жүйесінде мұндай тапсырыс жоқ. Тапсырыс жаңа ғана төленсе, сәл күтіп, қайта іздеңіз; әйтпесе тапсырыс нөмірін тексеріңіз.</translation>
    </message>
    <message>
        <source>A value is missing from the request to Tarlan. Check the order&apos;s number, and the provider and service codes in the settings.</source>
        <translation>Tarlan сұранысында бір мән жетіспейді. Тапсырыс нөмірін және баптаулардағы қызмет көрсетуші коды мен қызмет кодын тексеріңіз.</translation>
    </message>
    <message>
        <source>Tarlan does not know this provider code. Check it in the settings.</source>
        <translation>Tarlan мұндай қызмет көрсетуші кодын білмейді. Оны баптаулардан тексеріңіз.</translation>
    </message>
    <message>
        <source>Tarlan does not know this service code. Check it in the settings.</source>
        <translation>Tarlan мұндай қызмет кодын білмейді. Оны баптаулардан тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>ticket</name>
    <message>
        <source>VAT %1: %2</source>
        <translation>ҚҚС %1: %2</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>Жеңілдік: %1</translation>
    </message>
    <message>
        <source>VAT: %1</source>
        <translation>Оның ішінде ҚҚС: %1</translation>
    </message>
    <message>
        <source>Delivery: %1</source>
        <translation>Жеткізу: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Барлығы: %1</translation>
    </message>
</context>
<context>
    <name>till</name>
    <message>
        <source>%1 is switched off. To switch it on, set %2 to on.</source>
        <translation>%1 өшірілген. Қосу үшін %2 баптауына on мәнін беріңіз.</translation>
    </message>
    <message>
        <source>The address of %1 is not set. Give it in %2.</source>
        <translation>%1 серверінің мекенжайы көрсетілмеген. Оны %2 баптауында көрсетіңіз.</translation>
    </message>
    <message>
        <source>The till&apos;s id at %1 is not set. Give it in %2.</source>
        <translation>%1 жүйесіндегі касса идентификаторы көрсетілмеген. Оны %2 баптауында көрсетіңіз.</translation>
    </message>
    <message>
        <source>The provider code at %1 is not set. Give it in %2.</source>
        <translation>%1 жүйесіндегі қызмет көрсетуші коды көрсетілмеген. Оны %2 баптауында көрсетіңіз.</translation>
    </message>
    <message>
        <source>The service code at %1 is not set. Give it in %2.</source>
        <translation>%1 жүйесіндегі қызмет коды көрсетілмеген. Оны %2 баптауында көрсетіңіз.</translation>
    </message>
    <message>
        <source>The secret key of %1 cannot be read.</source>
        <translation>%1 құпия кілтін оқу мүмкін болмады.</translation>
    </message>
    <message>
        <source>Being rung up</source>
        <translation>Теріліп жатыр</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Кезекте</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Жіберіліп жатыр</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Расталмаған</translation>
    </message>
    <message>
        <source>Being looked for</source>
        <translation>Тексеріліп жатыр</translation>
    </message>
    <message>
        <source>Not found, may be sent again</source>
        <translation>Табылмады, қайта жіберуге болады</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Төлем күтілуде</translation>
    </message>
    <message>
        <source>Money held, not taken</source>
        <translation>Ақша бұғатталған, алынған жоқ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Назар аудару керек</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Төленді</translation>
    </message>
    <message>
        <source>To be cancelled</source>
        <translation>Күші жойылуын күтуде</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Күші жойылып жатыр</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Күші жойылды</translation>
    </message>
    <message>
        <source>The secret key of %1 is not stored. Store it: settings secret %2</source>
        <translation>%1 құпия кілті сақталмаған. Оны сақтаңыз: settings secret %2</translation>
    </message>
    <message>
        <source>No connection to Payme. No payment was made — keep the goods.</source>
        <translation>Payme-мен байланыс жоқ. Төлем жасалған жоқ — тауарды бермеңіз.</translation>
    </message>
    <message>
        <source>Payme did not answer. A payment may exist. Checking…</source>
        <translation>Payme жауабы келмеді. Төлем құрылған болуы мүмкін. Тексеріп жатырмыз…</translation>
    </message>
    <message>
        <source>Payme was searched twice: there is no payment — keep the goods. The sale may be sent again.</source>
        <translation>Төлем Payme жүйесінен екі рет ізделді: ол жоқ — тауарды бермеңіз. Сатуды қайта жіберуге болады.</translation>
    </message>
    <message>
        <source>Payme refused. No payment was made — keep the goods.</source>
        <translation>Payme қабылдамады. Төлем жасалған жоқ — тауарды бермеңіз.</translation>
    </message>
    <message>
        <source>The customer&apos;s money is held, not taken — keep the goods. Number %1</source>
        <translation>Сатып алушының ақшасы бұғатталған, бірақ алынған жоқ — тауарды бермеңіз. Нөмірі %1</translation>
    </message>
    <message>
        <source>Payme stopped the payment to check it by hand. Keep the goods. Number %1</source>
        <translation>Payme төлемді қолмен тексеруге тоқтатты. Тауарды бермеңіз. Нөмірі %1</translation>
    </message>
    <message>
        <source>The sale is given up. A payment that nobody is paying will be cancelled. Asking Payme…</source>
        <translation>Сатудан бас тартылды. Ешкім төлеп жатпаса, төлемнің күші жойылады. Payme жауабын күтіп тұрмыз…</translation>
    </message>
    <message>
        <source>Payme is asked to cancel the payment…</source>
        <translation>Payme-ден төлемді болдырмауды сұрап жатырмыз…</translation>
    </message>
    <message>
        <source>%1 is switched off. Switch it on in the settings.</source>
        <translation>%1 өшірілген. Оны баптауларда қосыңыз.</translation>
    </message>
    <message>
        <source>The address of %1 is not set. Enter it in the settings.</source>
        <translation>%1 серверінің мекенжайы көрсетілмеген. Оны баптауларда енгізіңіз.</translation>
    </message>
    <message>
        <source>The kassa id at %1 is not set. Enter it in the settings.</source>
        <translation>%1 жүйесіндегі касса идентификаторы көрсетілмеген. Оны баптауларда енгізіңіз.</translation>
    </message>
    <message>
        <source>The provider code at %1 is not set. Enter it in the settings.</source>
        <translation>%1 жүйесіндегі қызмет көрсетуші коды көрсетілмеген. Оны баптауларда енгізіңіз.</translation>
    </message>
    <message>
        <source>The service code at %1 is not set. Enter it in the settings.</source>
        <translation>%1 жүйесіндегі қызмет коды көрсетілмеген. Оны баптауларда енгізіңіз.</translation>
    </message>
    <message>
        <source>The secret key of %1 is not stored. Enter it in the settings.</source>
        <translation>%1 құпия кілті сақталмаған. Оны баптауларда енгізіңіз.</translation>
    </message>
    <message>
        <source>Duplicate payment</source>
        <translation>Қайталанған төлем</translation>
    </message>
    <message>
        <source>Paid after it was given up</source>
        <translation>Бас тартқаннан кейін төленген</translation>
    </message>
    <message>
        <source>Answer about another payment</source>
        <translation>Басқа төлем туралы жауап</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Екі рет төленген</translation>
    </message>
    <message>
        <source>Payme holds one more payment for this sale. Cancel it, so that nobody pays twice.</source>
        <translation>Payme жүйесінде осы сатудың тағы бір төлемі бар. Ешкім екі рет төлемеуі үшін оны болдырмаңыз.</translation>
    </message>
    <message>
        <source>The customer paid while the sale was being given up. Hand over the goods or return the money, then note that it is dealt with.</source>
        <translation>Сатудан бас тартылып жатқанда сатып алушы төлеп қойды. Тауарды беріңіз немесе ақшаны қайтарыңыз, содан кейін мәселе шешілгенін белгілеңіз.</translation>
    </message>
    <message>
        <source>The customer paid twice. Return one payment in Payme&apos;s cabinet, then note that it is dealt with.</source>
        <translation>Сатып алушы екі рет төледі. Payme кабинетінде бір төлемді қайтарыңыз, содан кейін мәселе шешілгенін белгілеңіз.</translation>
    </message>
    <message>
        <source>Payme answered about another sum or order: keep the goods. Compare the sale with Payme&apos;s cabinet, then note that it is dealt with.</source>
        <translation>Payme басқа сома немесе басқа тапсырыс туралы жауап берді: тауарды бермеңіз. Сатуды Payme кабинетімен салыстырып, мәселенің шешілгенін белгілеңіз.</translation>
    </message>
    <message>
        <source>Call the manager: the journal (F9) shows what can be done.</source>
        <translation>Аға қызметкерді шақырыңыз: не істеуге болатыны журналда (F9) көрсетілген.</translation>
    </message>
    <message>
        <source>Nothing was paid — keep the goods.</source>
        <translation>Ақы төленген жоқ — тауарды бермеңіз.</translation>
    </message>
    <message>
        <source>Closed without payment</source>
        <translation>Төлемсіз жабылды</translation>
    </message>
    <message>
        <source>The customer&apos;s money was not taken, or was given back — keep the goods.</source>
        <translation>Сатып алушының ақшасы алынбады немесе қайтарылды — тауарды бермеңіз.</translation>
    </message>
    <message>
        <source>Ended by hand: Payme has not said whether it is paid. Its cabinet shows that.</source>
        <translation>Қолмен аяқталды: Payme төленген-төленбегенін айтпады. Ол Payme кабинетінде көрінеді.</translation>
    </message>
    <message>
        <source>No payment was made — keep the goods.</source>
        <translation>Төлем жасалған жоқ — тауарды бермеңіз.</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>No command is given.</source>
        <translation>Пәрмен көрсетілмеген.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>«%1» пәрмені жоқ.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Бұл пәрменде %1 параметрі жоқ.</translation>
    </message>
    <message>
        <source>The option %1 wants a value.</source>
        <translation>%1 параметріне мән керек.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>%1 параметріне мән керек емес.</translation>
    </message>
    <message>
        <source>The option %1 wants a whole number of seconds, not “%2”.</source>
        <translation>%1 параметріне секунд санын бүтін санмен жазыңыз; «%2» жарамайды.</translation>
    </message>
    <message>
        <source>There is no language “%2”. Choose kk, ru or en.</source>
        <translation>«%2» тілі жоқ. kk, ru немесе en таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no secret “%2”. Choose paycom-key or tarlan-secret.</source>
        <translation>«%2» құпиясы жоқ. paycom-key немесе tarlan-secret таңдаңыз.</translation>
    </message>
    <message>
        <source>Something is missing after the command: %1.</source>
        <translation>Пәрмен толық емес: %1 көрсетілмеген.</translation>
    </message>
    <message>
        <source>“%2” is too much after this command.</source>
        <translation>Пәрменде артық сөз бар: «%2». Оны алып тастаңыз.</translation>
    </message>
    <message>
        <source>check a sale file and show its sums; nothing is sent</source>
        <translation>сату файлын тексеріп, сомаларын көрсету; ештеңе жіберілмейді</translation>
    </message>
    <message>
        <source>wait until it is paid, but no longer</source>
        <translation>төлемді осынша секундтан асырмай күту</translation>
    </message>
    <message>
        <source>find the fiscal check of an order at Tarlan</source>
        <translation>Tarlan жүйесінен тапсырыстың фискалдық чегін табу</translation>
    </message>
    <message>
        <source>use another service code this time</source>
        <translation>бұл жолы басқа қызмет кодын қолдану</translation>
    </message>
    <message>
        <source>while it is not made yet, ask again for so long</source>
        <translation>чек қалыптасқанша осынша уақыт қайта сұрау</translation>
    </message>
    <message>
        <source>show all settings; secrets are never shown</source>
        <translation>барлық баптауды көрсету; құпиялар көрсетілмейді</translation>
    </message>
    <message>
        <source>change a setting</source>
        <translation>баптауды өзгерту</translation>
    </message>
    <message>
        <source>try whether Payme and Tarlan can be reached with the settings</source>
        <translation>баптаулар бойынша Payme және Tarlan байланысын тексеру</translation>
    </message>
    <message>
        <source>the folder of settings and secrets</source>
        <translation>баптаулар мен құпиялар қалтасы</translation>
    </message>
    <message>
        <source>print the result as JSON, for programs</source>
        <translation>нәтижені бағдарламаларға арнап JSON түрінде шығару</translation>
    </message>
    <message>
        <source>the language of what is printed</source>
        <translation>хабарламалар тілі</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>осы анықтаманы көрсету</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>нұсқасын көрсету</translation>
    </message>
    <message>
        <source>done</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>wrong call, or an error inside the program</source>
        <translation>пәрмен қате жазылған немесе бағдарламаның ішкі қатесі</translation>
    </message>
    <message>
        <source>there are problems in what was given</source>
        <translation>берілген деректерде қате бар</translation>
    </message>
    <message>
        <source>the server refused</source>
        <translation>сервер бас тартты</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>жіберілген жоқ</translation>
    </message>
    <message>
        <source>not known: a payment may exist</source>
        <translation>белгісіз: төлем құрылған болуы мүмкін</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>табылмады</translation>
    </message>
    <message>
        <source>the fiscal check is not made yet</source>
        <translation>фискалдық чек әлі қалыптастырылмаған</translation>
    </message>
    <message>
        <source>created, but not paid in time, or cancelled</source>
        <translation>төлем құрылды, бірақ уақытында төленбеді немесе күші жойылды</translation>
    </message>
    <message>
        <source>Help: kassir-cli --help</source>
        <translation>Анықтама: kassir-cli --help</translation>
    </message>
    <message>
        <source>Kassir takes payments by Payme and finds fiscal checks.</source>
        <translation>Kassir Payme арқылы төлем қабылдайды және фискалдық чектерді табады.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Пәрмендер</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметрлер</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Аяқталу кодтары</translation>
    </message>
    <message>
        <source>In place of FILE, “-” means standard input.</source>
        <translation>FILE орнына «-» жазуға болады: стандартты енгізу.</translation>
    </message>
    <message>
        <source>send a sale to Payme and show where the customer pays</source>
        <translation>сатуды Payme жүйесіне жіберіп, сатып алушы қайда төлейтінін көрсету</translation>
    </message>
    <message>
        <source>store the key of Payme, read from the keyboard or standard input</source>
        <translation>Payme кілтін сақтау; ол пернетақтадан немесе стандартты енгізуден оқылады</translation>
    </message>
    <message>
        <source>store the secret of Tarlan, read likewise</source>
        <translation>Tarlan құпиясын сақтау; ол да солай оқылады</translation>
    </message>
    <message>
        <source>The option %1 wants a date such as 2024-01-31, not “%2”.</source>
        <translation>%1 параметріне «%2» емес, 2024-01-31 сияқты күн керек.</translation>
    </message>
    <message>
        <source>show today&apos;s sales, and all that wait for somebody</source>
        <translation>бүгінгі және назар күткен барлық сатуды көрсету</translation>
    </message>
    <message>
        <source>those of these days</source>
        <translation>осы күндердің сатулары</translation>
    </message>
    <message>
        <source>show a sale, its story and what went to and fro</source>
        <translation>сатуды, оның тарихын, сұраулар мен жауаптарды көрсету</translation>
    </message>
    <message>
        <source>give a sale up; cancel what nobody has begun to pay</source>
        <translation>сатудан бас тарту; төлей бастамаса, төлемнің күшін жою</translation>
    </message>
    <message>
        <source>let Payme text the customer a link</source>
        <translation>Payme сатып алушыға сілтемені SMS-пен жіберсін</translation>
    </message>
    <message>
        <source>even if one was sent before</source>
        <translation>бұрын жіберілген болса да</translation>
    </message>
    <message>
        <source>pay by the customer&apos;s code, read like a secret</source>
        <translation>сатып алушының кодымен төлеу, код құпия ретінде оқылады</translation>
    </message>
    <message>
        <source>send what never left, or is proven not to be there</source>
        <translation>кетпегенді немесе Payme-де жоғы дәлелденгенді жіберу</translation>
    </message>
    <message>
        <source>give up a sale of which nothing exists at Payme</source>
        <translation>Payme-де жоқ сатудан бас тарту</translation>
    </message>
    <message>
        <source>find out what became of unclear sales</source>
        <translation>түсініксіз сатулардың не болғанын анықтау</translation>
    </message>
    <message>
        <source>stay for both searches that prove an absence</source>
        <translation>жоқтығын дәлелдейтін екі іздеуді де күту</translation>
    </message>
    <message>
        <source>how long after sending the second one may come</source>
        <translation>екіншісі жіберуден кейін қанша секундтан соң болады</translation>
    </message>
    <message>
        <source>write today&apos;s sales, or those of --from and --to, as CSV</source>
        <translation>бүгінгі немесе --from мен --to сатуларын CSV етіп жазу</translation>
    </message>
    <message>
        <source>for programs, not for Excel</source>
        <translation>Excel емес, бағдарламалар үшін</translation>
    </message>
    <message>
        <source>a row an item, not a row a sale</source>
        <translation>жол сатуға емес, тауарға</translation>
    </message>
    <message>
        <source>copy the journal into the folder of backups</source>
        <translation>журналды сақтық көшірмелер қалтасына көшіру</translation>
    </message>
    <message>
        <source>show the backups</source>
        <translation>сақтық көшірмелерді көрсету</translation>
    </message>
    <message>
        <source>put a backup in place of the journal, which is kept</source>
        <translation>көшірмені журнал орнына қою, журнал сақталады</translation>
    </message>
    <message>
        <source>examine data, disk, clock and connections; nothing is changed</source>
        <translation>деректі, дискіні, сағатты, байланысты тексеру; ештеңе өзгермейді</translation>
    </message>
    <message>
        <source>the till, or another kassir-cli, has the data open</source>
        <translation>деректер кассада немесе басқа kassir-cli-де ашық</translation>
    </message>
    <message>
        <source>not possible as the sale stands; nothing was changed</source>
        <translation>сатудың бұл күйінде мүмкін емес; ештеңе өзгерген жоқ</translation>
    </message>
    <message>
        <source>also compare with Payme: today, yesterday and what a restored backup lacks</source>
        <translation>Payme тізімімен де салыстыру: бүгін, кеше, көшірмеде жоғы</translation>
    </message>
    <message>
        <source>with sale cancel, sale void or --dealt-with: why</source>
        <translation>sale cancel, sale void немесе --dealt-with үшін: себебі</translation>
    </message>
    <message>
        <source>a person has seen to that payment or order: it is told no more</source>
        <translation>бұл төлем не тапсырыс шешілді: ол туралы енді айтылмайды</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>The key file of the secret store is missing: %1. Put it back from a backup copy.</source>
        <translation>Құпиялар қоймасының кілт файлы жоқ: %1. Оны сақтық көшірмеден қайтарыңыз.</translation>
    </message>
    <message>
        <source>The key file cannot be read: %1. Check who is allowed to read it.</source>
        <translation>Кілт файлын оқу мүмкін болмады: %1. Оқу рұқсатын тексеріңіз.</translation>
    </message>
    <message>
        <source>The key file is damaged: %1. Put it back from a backup copy.</source>
        <translation>Кілт файлы бүлінген: %1. Оны сақтық көшірмеден қайтарыңыз.</translation>
    </message>
    <message>
        <source>The secret store cannot be read: %1. Check who is allowed to read it.</source>
        <translation>Құпиялар қоймасын оқу мүмкін болмады: %1. Оқу рұқсатын тексеріңіз.</translation>
    </message>
    <message>
        <source>The secret store was changed, is damaged, or belongs to another key: %1. Put it back from a backup copy.</source>
        <translation>Құпиялар қоймасы өзгертілген, бүлінген немесе басқа кілтпен жабылған: %1. Оны сақтық көшірмеден қайтарыңыз.</translation>
    </message>
    <message>
        <source>The secret store was written by a newer version of Kassir: %1. Update the program.</source>
        <translation>Құпиялар қоймасын Kassir бағдарламасының жаңарақ нұсқасы жазған: %1. Бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>Others may read the file, and that could not be forbidden: %1. Change its rights, or keep the data in another folder.</source>
        <translation>Файл басқаларға да ашық, оны жабу мүмкін болмады: %1. Рұқсаттарын өзгертіңіз немесе деректерді басқа қалтада сақтаңыз.</translation>
    </message>
    <message>
        <source>The secret could not be written to the disk: %1. Check the rights and the free space.</source>
        <translation>Құпияны дискіге жазу мүмкін болмады: %1. Рұқсаттарды және бос орынды тексеріңіз.</translation>
    </message>
    <message>
        <source>Another program is using the secret store: %1. Try again.</source>
        <translation>Құпиялар қоймасын басқа бағдарлама пайдаланып жатыр: %1. Қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The name of a secret must take 1 to 255 bytes.</source>
        <translation>Құпияның атауы 1–255 байт болуы керек.</translation>
    </message>
    <message>
        <source>The secret does not fit into the secret store: %1. Check what was entered.</source>
        <translation>Құпия қоймаға сыймайды: %1. Не енгізілгенін тексеріңіз.</translation>
    </message>
    <message>
        <source>Encryption does not work on this computer. OpenSSL must be installed again.</source>
        <translation>Бұл компьютерде шифрлау жұмыс істемейді. OpenSSL қайта орнатылуы керек.</translation>
    </message>
</context>
</TS>
