<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>about</name>
    <message>
        <source>windows, tables, and access to both databases</source>
        <translation>النوافذ والجداول والوصول إلى قاعدتي البيانات</translation>
    </message>
    <message>
        <source>stores that are a file</source>
        <translation>المتاجر المحفوظة في ملف</translation>
    </message>
    <message>
        <source>stores that many people share</source>
        <translation>المتاجر التي يتشاركها كثيرون</translation>
    </message>
    <message>
        <source>passwords, kept in the system&apos;s keyring</source>
        <translation>كلمات المرور، محفوظة في حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>the symbols</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>the typeface, where it is installed</source>
        <translation>الخط، حيث يكون مثبَّتًا</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation>فتح متجر آخر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>About Stockroom</source>
        <translation>حول Stockroom</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>الانتقال إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>الانتقال إلى الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>احفظ النموذج</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>تحرير الخلية</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>نسخ احتياطي الآن …</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>استعادة …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>تسجيل الدخول بشخص آخر</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>the store, where STOCKROOM_STORE does not name it</source>
        <translation>المتجر، إن لم يسمِّه STOCKROOM_STORE</translation>
    </message>
    <message>
        <source>who asks; the user of the system otherwise</source>
        <translation>صاحب الطلب؛ وإلا فمستخدم النظام</translation>
    </message>
    <message>
        <source>an array of objects; money as a string, links as they are typed</source>
        <translation>مصفوفة من الكائنات؛ المبالغ نصوصًا والروابط كما تُكتب</translation>
    </message>
    <message>
        <source>words, field:value, field&lt;value, field&gt;value; may be repeated</source>
        <translation>كلمات، أو حقل:قيمة، أو حقل&lt;قيمة، أو حقل&gt;قيمة؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>by which field; -FIELD for descending</source>
        <translation>حسب أي حقل؛ ‎-FIELD للترتيب التنازلي</translation>
    </message>
    <message>
        <source>at most so many rows; 0 for all; otherwise 100</source>
        <translation>هذا العدد من الصفوف على الأكثر؛ 0 للكل؛ وإلا 100</translation>
    </message>
    <message>
        <source>only when a changed field still holds this; may be repeated</source>
        <translation>فقط إن كان الحقل المعدَّل ما زال يحمل هذه القيمة؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>why, for the history</source>
        <translation>السبب، لأجل سجل التغييرات</translation>
    </message>
    <message>
        <source>the name of the new store</source>
        <translation>اسم المتجر الجديد</translation>
    </message>
    <message>
        <source>its currency, with two decimals; otherwise EUR</source>
        <translation>عملته، بمنزلتين عشريتين؛ وإلا EUR</translation>
    </message>
    <message>
        <source>how many products; otherwise 5000</source>
        <translation>عدد المنتجات؛ وإلا 5000</translation>
    </message>
    <message>
        <source>how many orders; otherwise 20000</source>
        <translation>عدد الطلبات؛ وإلا 20000</translation>
    </message>
    <message>
        <source>another number gives other data; otherwise 1</source>
        <translation>رقم آخر يعطي بيانات أخرى؛ وإلا 1</translation>
    </message>
    <message>
        <source>show this, or the help of one command</source>
        <translation>عرض هذا النص، أو مساعدة أمر واحد</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>عرض الإصدار</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>لا يوجد خيار ‎--%1.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>الخيار ‎--%1 لا يقبل قيمة.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>الخيار ‎--%1 يحتاج إلى قيمة: %2.</translation>
    </message>
    <message>
        <source>--limit needs a whole number, 0 or more.</source>
        <translation>‎--limit يحتاج إلى عدد صحيح، 0 أو أكثر.</translation>
    </message>
    <message>
        <source>Only the first %1 rows are shown; --limit 0 shows all.</source>
        <translation>لا تُعرض إلا أول %1 من الصفوف؛ ‎--limit 0 يعرضها كلها.</translation>
    </message>
    <message>
        <source>There is no field “%1” in “%2”.</source>
        <translation>لا يوجد حقل «%1» في «%2».</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>«%1» ليس على الصيغة FIELD=VALUE.</translation>
    </message>
    <message>
        <source>--if names “%1”, which is not changed.</source>
        <translation>‎--if يذكر «%1» وهو حقل لا يتغيّر.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>حذف %1؟</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Make a store in an empty place.</source>
        <translation>إنشاء متجر في مكان فارغ.</translation>
    </message>
    <message>
        <source>Fill a store with demo data; the same arguments give the same data.</source>
        <translation>ملء متجر ببيانات تجريبية؛ المعطيات نفسها تعطي البيانات نفسها.</translation>
    </message>
    <message>
        <source>Show rows.</source>
        <translation>عرض الصفوف.</translation>
    </message>
    <message>
        <source>Show one row with all its fields.</source>
        <translation>عرض صف واحد بكل حقوله.</translation>
    </message>
    <message>
        <source>Add a row.</source>
        <translation>إضافة صف.</translation>
    </message>
    <message>
        <source>Change fields of a row; stock=+5 adds five.</source>
        <translation>تعديل حقول صف؛ ‎stock=+5 يضيف خمسة.</translation>
    </message>
    <message>
        <source>Delete a row.</source>
        <translation>حذف صف.</translation>
    </message>
    <message>
        <source>Show the steps of Stockroom&apos;s own tables, and which of them the store has.</source>
        <translation>عرض خطوات جداول Stockroom الخاصة، وما يملكه المتجر منها.</translation>
    </message>
    <message>
        <source>Say it like this: stockroomctl %1</source>
        <translation>اكتبه هكذا: ‎stockroomctl %1</translation>
    </message>
    <message>
        <source>The command %1 takes no option --%2.</source>
        <translation>الأمر %1 لا يقبل الخيار ‎--%2.</translation>
    </message>
    <message>
        <source>Which command? stockroomctl --help shows them all.</source>
        <translation>أي أمر؟ يعرضها stockroomctl --help كلها.</translation>
    </message>
    <message>
        <source>There is no command “%1”; stockroomctl --help shows them all.</source>
        <translation>لا يوجد أمر «%1»؛ يعرضها stockroomctl --help كلها.</translation>
    </message>
    <message>
        <source>Usage: stockroomctl COMMAND [OPTIONS]</source>
        <translation>الاستعمال: ‎stockroomctl COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Works on a store without a window. STORE is a file, or postgresql://user@host/database. ROW is an id, a slug, an order&apos;s number or a user name; links are written the same way.</source>
        <translation>يعمل على متجر دون نافذة. STORE ملف، أو postgresql://user@host/database. وROW معرّف، أو اسم مختصر، أو رقم طلب، أو اسم مستخدم؛ وتُكتب الروابط بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>رموز الخروج:</translation>
    </message>
    <message>
        <source>Usage: stockroomctl %1 [OPTIONS]</source>
        <translation>الاستعمال: ‎stockroomctl %1 [OPTIONS]</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>تعذّرت كتابة المخرجات.</translation>
    </message>
    <message>
        <source>Argument %1 is not UTF-8.</source>
        <translation>المعطى %1 ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>--products, --orders and --seed need whole numbers, 0 or more.</source>
        <translation>‎--products و‎--orders و‎--seed تحتاج إلى أعداد صحيحة، 0 أو أكثر.</translation>
    </message>
    <message>
        <source>--to needs the number of a step.</source>
        <translation>‎--to يحتاج إلى رقم خطوة.</translation>
    </message>
    <message>
        <source>done, and on disk</source>
        <translation>تمّ، وهو على القرص</translation>
    </message>
    <message>
        <source>the store or the machine failed</source>
        <translation>أخفق المتجر أو الجهاز</translation>
    </message>
    <message>
        <source>the command line makes no sense</source>
        <translation>سطر الأوامر غير مفهوم</translation>
    </message>
    <message>
        <source>values break a rule</source>
        <translation>قيم تخالف قاعدة</translation>
    </message>
    <message>
        <source>there is no such row, field, entity or store</source>
        <translation>لا يوجد صف أو حقل أو نوع أو متجر كهذا</translation>
    </message>
    <message>
        <source>you may not do this</source>
        <translation>لا يُسمح لك بهذا</translation>
    </message>
    <message>
        <source>the store is locked or away; try again</source>
        <translation>المتجر مقفل أو غير متاح؛ حاول مجددًا</translation>
    </message>
    <message>
        <source>Which store? Say it with --store, or in STOCKROOM_STORE.</source>
        <translation>أي متجر؟ اذكره بالخيار ‎--store أو في STOCKROOM_STORE.</translation>
    </message>
    <message>
        <source>Others on this machine can read the password in the URL; keep it in ~/.pgpass, or in PGPASSWORD.</source>
        <translation>يمكن لآخرين على هذا الجهاز قراءة كلمة المرور في العنوان؛ احفظها في ‎~/.pgpass أو في PGPASSWORD.</translation>
    </message>
    <message>
        <source>There is no entity “%1”; there are: %2.</source>
        <translation>لا يوجد نوع «%1»؛ الموجود: %2.</translation>
    </message>
    <message>
        <source>The connection was lost before the server could say whether this was saved; look before you do it again.</source>
        <translation>انقطع الاتصال قبل أن يؤكد الخادم حفظ هذا التغيير؛ تحقق منه قبل أن تعيده.</translation>
    </message>
    <message>
        <source>do not ask before something is thrown away</source>
        <translation>دون سؤال قبل التخلص من شيء</translation>
    </message>
    <message>
        <source>up or back to this step; otherwise to the newest</source>
        <translation>تقدمًا أو رجوعًا إلى هذه الخطوة؛ وإلا فإلى الأحدث</translation>
    </message>
    <message>
        <source>Bring Stockroom&apos;s own tables in a store up to date, or back with --to.</source>
        <translation>تحديث جداول Stockroom الخاصة في متجر، أو إرجاعها باستخدام --to.</translation>
    </message>
    <message>
        <source>Going back to step %1 throws away what Stockroom keeps in this store: %2.</source>
        <translation>الرجوع إلى الخطوة %1 يتخلص مما يحفظه Stockroom في هذا المتجر: %2.</translation>
    </message>
    <message>
        <source>Say --yes if that is meant.</source>
        <translation>استخدم --yes إن كان هذا هو المقصود.</translation>
    </message>
    <message>
        <source>Go back?</source>
        <translation>هل تريد الرجوع؟</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message>
        <source>Deleted %1, and with it %2.</source>
        <translation>حُذف %1، ومعه %2.</translation>
    </message>
    <message>
        <source>Other rows changed: %1.</source>
        <translation>صفوف أخرى تغيّرت: %1.</translation>
    </message>
    <message>
        <source>%1 is so already.</source>
        <translation>%1 هو كذلك بالفعل.</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>تغيّر %1.</translation>
    </message>
    <message>
        <source>Delete %1, and with it %2?</source>
        <translation>هل تريد حذف %1، ومعه %2؟</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2 Say --yes if that is meant.</source>
        <translation>لم يُحذف %1. %2 استخدم ‎--yes إن كان ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>الخيار ‎--%1 مذكور مرتين.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>«%1» مذكور مرتين.</translation>
    </message>
    <message>
        <source>show the SQL, and change nothing</source>
        <translation>عرض أوامر SQL دون تغيير شيء</translation>
    </message>
    <message>
        <source>take in a store that belongs to a Django backend</source>
        <translation>اعتماد متجر تابع لخادم Django</translation>
    </message>
    <message>
        <source>with --adopt: readers and writers of the file hinder each other no more</source>
        <translation>مع ‎--adopt: لا يعيق قرّاء الملف وكتّابه بعضهم بعضًا بعد ذلك</translation>
    </message>
    <message>
        <source>write the history to this file first, a JSON object on a line</source>
        <translation>كتابة سجل التغييرات في هذا الملف أولًا، كائن JSON في كل سطر</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the store itself.</source>
        <translation>«⁨%1⁩» هو المتجر نفسه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already.</source>
        <translation>«⁨%1⁩» موجود بالفعل.</translation>
    </message>
    <message>
        <source>Write over it?</source>
        <translation>هل تريد الكتابة فوقه؟</translation>
    </message>
    <message>
        <source>Copying the store</source>
        <translation>يجري نسخ المتجر</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>نُسخ إلى %1.</translation>
    </message>
    <message>
        <source>All that is in %1 now is replaced.</source>
        <translation>يُستبدل كل ما في %1 الآن.</translation>
    </message>
    <message>
        <source>Put the copy in its place?</source>
        <translation>هل توضع النسخة مكانه؟</translation>
    </message>
    <message>
        <source>Putting the copy back</source>
        <translation>تجري استعادة النسخة</translation>
    </message>
    <message>
        <source>%1 is as it was in %2.</source>
        <translation>‏%1 الآن كما كان في %2.</translation>
    </message>
    <message>
        <source>Show the newest changes, or those of one row.</source>
        <translation>عرض أحدث التغييرات، أو تغييرات صف واحد.</translation>
    </message>
    <message>
        <source>Take back a change that the history shows.</source>
        <translation>التراجع عن تغيير يعرضه سجل التغييرات.</translation>
    </message>
    <message>
        <source>Do a change again that was taken back.</source>
        <translation>إعادة تغيير جرى التراجع عنه.</translation>
    </message>
    <message>
        <source>Take the last step of Stockroom&apos;s own tables back.</source>
        <translation>التراجع عن آخر خطوة في جداول Stockroom الخاصة.</translation>
    </message>
    <message>
        <source>Write a checked copy of a store into a file, while others use it.</source>
        <translation>كتابة نسخة مفحوصة من متجر في ملف بينما يستخدمه آخرون.</translation>
    </message>
    <message>
        <source>Put such a copy in the place of all that a store holds.</source>
        <translation>وضع نسخة كهذه مكان كل ما يحتويه المتجر.</translation>
    </message>
    <message>
        <source>Take everything of Stockroom&apos;s out of a store.</source>
        <translation>إزالة كل ما يخص Stockroom من متجر.</translation>
    </message>
    <message>
        <source>Nothing noted the changes of %1 for a time, since another program made the tables anew. From now on they are in the history again.</source>
        <translation>لم تُسجَّل تغييرات %1 لبعض الوقت لأن برنامجًا آخر أنشأ الجداول من جديد. من الآن فصاعدًا تعود إلى سجل التغييرات.</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>‏%1: أُضيف %2</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>‏%1: تغيّر %2</translation>
    </message>
    <message>
        <source>%1: %2 deleted</source>
        <translation>‏%1: حُذف %2</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>(takes back %1)</source>
        <translation>(يتراجع عن %1)</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(جرى التراجع عنه)</translation>
    </message>
    <message>
        <source>There was nothing left to change.</source>
        <translation>لم يبقَ ما يُغيَّر.</translation>
    </message>
    <message>
        <source>Which row? Say it like this: stockroomctl history ENTITY ROW</source>
        <translation>أي صف؟ اكتبه هكذا: stockroomctl history ENTITY ROW</translation>
    </message>
    <message>
        <source>Only the newest %1 are shown; --limit 0 shows all.</source>
        <translation>يُعرض أحدث %1 فقط؛ ‎--limit 0 يعرضها كلها.</translation>
    </message>
    <message>
        <source>Taken back, by %1.</source>
        <translation>جرى التراجع عنه بواسطة %1.</translation>
    </message>
    <message>
        <source>This change is not taken back.</source>
        <translation>لم يجرِ التراجع عن هذا التغيير.</translation>
    </message>
    <message>
        <source>Done again, by %1.</source>
        <translation>أُعيد بواسطة %1.</translation>
    </message>
    <message>
        <source>-- nothing to do</source>
        <translation>-- لا شيء يلزم</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2</source>
        <translation>تتعذر كتابة «⁨%1⁩»: %2</translation>
    </message>
    <message>
        <source>--wal goes with --adopt.</source>
        <translation>‎--wal يُستخدم مع ‎--adopt.</translation>
    </message>
    <message>
        <source>The store has no step that could be taken back.</source>
        <translation>ليس في المتجر خطوة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>The history goes with Stockroom&apos;s tables; --history FILE writes it to a file first.</source>
        <translation>يزول سجل التغييرات مع جداول Stockroom؛ ‎--history FILE يكتبه في ملف أولًا.</translation>
    </message>
    <message>
        <source>The history is written to &quot;%1&quot;, and Stockroom&apos;s tables go.</source>
        <translation>يُكتب سجل التغييرات في «⁨%1⁩»، وتُزال جداول Stockroom.</translation>
    </message>
    <message>
        <source>Take Stockroom out of this store?</source>
        <translation>هل يُزال Stockroom من هذا المتجر؟</translation>
    </message>
    <message>
        <source>Nothing of Stockroom&apos;s is left in the store.</source>
        <translation>لم يبقَ شيء من Stockroom في المتجر.</translation>
    </message>
    <message>
        <source>where pictures go; otherwise beside the store&apos;s file, or with your data</source>
        <translation>مكان الصور؛ وإلا بجانب ملف المتجر أو مع بياناتك</translation>
    </message>
    <message>
        <source>PostgreSQL: tables get the owner who puts them back</source>
        <translation>PostgreSQL: تصبح الجداول ملكًا لمن يعيدها</translation>
    </message>
    <message>
        <source>What it held before is kept in %1.</source>
        <translation>ما كان فيه محفوظ في %1.</translation>
    </message>
    <message>
        <source>The store lacks tables that Stockroom needs to write; add them with: %1</source>
        <translation>تنقص المتجر جداول يحتاجها Stockroom للكتابة؛ أضفها بالأمر: %1</translation>
    </message>
    <message>
        <source>The store has no whole history yet. Bring it up to date with: %1</source>
        <translation>ليس للمتجر سجل كامل بعد. حدّثه بالأمر: %1</translation>
    </message>
    <message>
        <source>the store is not empty, another program&apos;s, or not up to date</source>
        <translation>المتجر ليس فارغًا أو يخص برنامجًا آخر أو ليس محدّثًا</translation>
    </message>
    <message>
        <source>A step of the store&apos;s tables was begun and is not complete; go on with: %1</source>
        <translation>بدأت خطوة في جداول المتجر ولم تكتمل؛ تابعها بالأمر: %1</translation>
    </message>
    <message>
        <source>begun, not complete</source>
        <translation>بدأت ولم تكتمل</translation>
    </message>
    <message>
        <source>the new person&apos;s address</source>
        <translation>عنوان الشخص الجديد</translation>
    </message>
    <message>
        <source>read the password of --as from this open descriptor, one line</source>
        <translation>قراءة كلمة مرور ‎--as من هذا الواصف المفتوح، سطرًا واحدًا</translation>
    </message>
    <message>
        <source>the same for the new password of somebody</source>
        <translation>كذلك لكلمة مرور جديدة لشخص ما</translation>
    </message>
    <message>
        <source>The password cannot be read from the descriptor %1.</source>
        <translation>تعذرت قراءة كلمة المرور من الواصف %1.</translation>
    </message>
    <message>
        <source>The password is longer than %1 bytes.</source>
        <translation>كلمة المرور أطول من %1 بايت.</translation>
    </message>
    <message>
        <source>There is no password on the descriptor %1.</source>
        <translation>لا توجد كلمة مرور في الواصف %1.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for a password; give one with --password-fd N, a new one with --new-password-fd N.</source>
        <translation>لا توجد طرفية تُطلب منها كلمة مرور؛ أعطها بالخيار ‎--password-fd N، والجديدة بالخيار ‎--new-password-fd N.</translation>
    </message>
    <message>
        <source>The terminal would show the password; give it with --password-fd N, a new one with --new-password-fd N.</source>
        <translation>ستُظهر الطرفية كلمة المرور؛ أعطها بالخيار ‎--password-fd N، والجديدة بالخيار ‎--new-password-fd N.</translation>
    </message>
    <message>
        <source>--%1 needs the number of an open descriptor, like 3.</source>
        <translation>يحتاج ‎--%1 إلى رقم واصف مفتوح، مثل 3.</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>كلمة مرور جديدة لـ %1</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>الكلمة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>These were not the same; nothing was changed.</source>
        <translation>لم تتطابق الكلمتان؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Add somebody who may do everything.</source>
        <translation>إضافة شخص يجوز له كل شيء.</translation>
    </message>
    <message>
        <source>Give somebody another password.</source>
        <translation>إعطاء شخص كلمة مرور أخرى.</translation>
    </message>
    <message>
        <source>Show who there is, and in which groups.</source>
        <translation>عرض الأشخاص ومجموعاتهم.</translation>
    </message>
    <message>
        <source>Show, check, try and change who may do what.</source>
        <translation>عرض من يجوز له ماذا وفحصه وتجربته وتغييره.</translation>
    </message>
    <message>
        <source>Nobody can sign in yet; make the first one with: stockroomctl createsuperuser USER</source>
        <translation>لا يستطيع أحد تسجيل الدخول بعد؛ أنشئ الأول بالأمر: stockroomctl createsuperuser USER</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>تعذرت قراءة “⁨%1⁩”: %2</translation>
    </message>
    <message>
        <source>There is no version %1 of the policy.</source>
        <translation>لا توجد نسخة %1 من السياسة.</translation>
    </message>
    <message numerus="yes">
        <source>%n statements, nothing wrong.</source>
        <translation>
            <numerusform>لا عبارات، ولا خطأ.</numerusform>
            <numerusform>عبارة واحدة، ولا خطأ فيها.</numerusform>
            <numerusform>عبارتان، ولا خطأ فيهما.</numerusform>
            <numerusform>%n عبارات، ولا خطأ فيها.</numerusform>
            <numerusform>%n عبارة، ولا خطأ فيها.</numerusform>
            <numerusform>%n عبارة، ولا خطأ فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 of the policy counts from now on.</source>
        <translation>تسري النسخة %1 من السياسة من الآن.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>by: %1</source>
        <translation>بموجب: %1</translation>
    </message>
    <message>
        <source>%1 of %2 expectations are not kept.</source>
        <translation>لم يتحقق %1 من %2 من التوقعات.</translation>
    </message>
    <message numerus="yes">
        <source>%n expectations are kept.</source>
        <translation>
            <numerusform>لا توقعات.</numerusform>
            <numerusform>تحقق توقع واحد.</numerusform>
            <numerusform>تحقق توقعان.</numerusform>
            <numerusform>تحققت %n توقعات.</numerusform>
            <numerusform>تحقق %n توقعًا.</numerusform>
            <numerusform>تحقق %n توقع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say it in one of these ways:</source>
        <translation>قلها بإحدى هذه الطرق:</translation>
    </message>
    <message>
        <source>the same fields were changed meanwhile</source>
        <translation>تغيرت الحقول نفسها في هذه الأثناء</translation>
    </message>
    <message>
        <source>Make them anew with: %1</source>
        <translation>أنشئها من جديد بالأمر: %1</translation>
    </message>
    <message>
        <source>Nobody in this store is called “%1”; say who you are with --as USER.</source>
        <translation>لا أحد في هذا المتجر اسمه “⁨%1⁩”؛ قل من أنت بالخيار ‎--as USER.</translation>
    </message>
    <message>
        <source>%1 is not active.</source>
        <translation>حساب %1 غير نشط.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>(does %1 again)</source>
        <translation>(يعيد تنفيذ %1)</translation>
    </message>
    <message>
        <source>--history FILE writes the history to a file first.</source>
        <translation>يكتب ‎--history FILE السجل في ملف أولًا.</translation>
    </message>
    <message>
        <source>The history is written to &quot;%1&quot; first.</source>
        <translation>يُكتب السجل أولًا في “⁨%1⁩”.</translation>
    </message>
    <message>
        <source>--history goes with a way back that takes the history with it.</source>
        <translation>يصلح ‎--history لرجوع يأخذ السجل معه.</translation>
    </message>
</context>
<context>
    <name>database</name>
    <message>
        <source>There are tables in &quot;%1&quot; already: a store is made in an empty place alone</source>
        <translation>توجد جداول في «⁨%1⁩» من قبل: لا يُنشأ المتجر إلا في مكان فارغ</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>أُلغيت العملية</translation>
    </message>
    <message>
        <source>Another row has the same %1</source>
        <translation>يوجد صف آخر له القيمة نفسها في %1</translation>
    </message>
    <message>
        <source>A row that it refers to is not there, or it is still referred to</source>
        <translation>صف يُشار إليه غير موجود، أو ما زال هناك ما يشير إلى هذا الصف</translation>
    </message>
    <message>
        <source>The row that %1 refers to is not there, or it is still referred to</source>
        <translation>الصف الذي يشير إليه %1 غير موجود، أو ما زال هناك ما يشير إليه</translation>
    </message>
    <message>
        <source>The database does not allow this value: %1</source>
        <translation>لا تسمح قاعدة البيانات بهذه القيمة: %1</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>يجب ألا يكون %1 فارغًا</translation>
    </message>
    <message>
        <source>The database refused</source>
        <translation>رفضت قاعدة البيانات</translation>
    </message>
    <message>
        <source>Qt&apos;s driver %1 is not installed</source>
        <translation>برنامج تشغيل Qt المسمى %1 غير مثبَّت</translation>
    </message>
    <message>
        <source>The connection to the store is lost</source>
        <translation>انقطع الاتصال بالمتجر</translation>
    </message>
    <message>
        <source>The transaction had failed before; nothing was saved</source>
        <translation>كانت المعاملة قد أخفقت من قبل؛ لم يُحفظ شيء</translation>
    </message>
    <message>
        <source>The step %1 cannot be read</source>
        <translation>تتعذّر قراءة الخطوة %1</translation>
    </message>
    <message>
        <source>The step %1 has no line &quot;-- down&quot; between its halves</source>
        <translation>لا يوجد السطر «‎-- down» بين نصفي الخطوة %1</translation>
    </message>
    <message>
        <source>The store is from a newer Stockroom: it has the step %1 (%2), which this one does not know. Please update Stockroom</source>
        <translation>المتجر من إصدار أحدث من Stockroom: فيه الخطوة %1 (%2) التي لا يعرفها هذا الإصدار. يُرجى تحديث Stockroom</translation>
    </message>
    <message>
        <source>The store lacks the step %1 (%2), but has the step %3</source>
        <translation>تنقص المتجرَ الخطوة %1 (%2)، لكن فيه الخطوة %3</translation>
    </message>
    <message>
        <source>The store was made with another form of the step %1 (%2)</source>
        <translation>أُنشئ المتجر بصيغة أخرى من الخطوة %1 (%2)</translation>
    </message>
    <message>
        <source>The step %1 (%2) failed: %3</source>
        <translation>أخفقت الخطوة %1 (%2): %3</translation>
    </message>
    <message>
        <source>The steps are not numbered one by one: %1 stands where %2 should</source>
        <translation>الخطوات غير مرقمة بالتسلسل: %1 في موضع %2</translation>
    </message>
    <message>
        <source>There is no step %1; the newest is %2</source>
        <translation>لا توجد خطوة %1؛ الأحدث هي %2</translation>
    </message>
    <message>
        <source>This address cannot be read: %1</source>
        <translation>تتعذّر قراءة هذا العنوان: %1</translation>
    </message>
    <message>
        <source>The address names no database: postgresql://host/database</source>
        <translation>العنوان لا يذكر قاعدة بيانات: postgresql://host/database</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port: ports are numbers from 1 to 65535</source>
        <translation>«⁨%1⁩» ليس منفذًا: المنافذ أرقام من 1 إلى 65535</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not have a semicolon in it</source>
        <translation>يجب ألا يحتوي «⁨%1⁩» على فاصلة منقوطة</translation>
    </message>
    <message>
        <source>No store is named</source>
        <translation>لم يُذكر أي متجر</translation>
    </message>
    <message>
        <source>The name of a store has no null character in it</source>
        <translation>لا يحتوي اسم المتجر على محرف صفري</translation>
    </message>
    <message>
        <source>A store is a file or begins with postgresql://, not with %1</source>
        <translation>المتجر ملف أو يبدأ بـ postgresql://، لا بـ %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a file on this machine</source>
        <translation>«⁨%1⁩» ليس عنوان ملف على هذا الجهاز</translation>
    </message>
    <message>
        <source>The password has a % in it that must be written as %25</source>
        <translation>في كلمة المرور علامة % يجب أن تُكتب %25</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Somebody else is changing the same rows; try again</source>
        <translation>شخص آخر يغيّر الصفوف نفسها الآن؛ حاول مجددًا</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full</source>
        <translation>قرص الخادم ممتلئ</translation>
    </message>
    <message>
        <source>The server has no room for this now; try again</source>
        <translation>لا متّسع في الخادم لهذا الآن؛ حاول مجددًا</translation>
    </message>
    <message>
        <source>The server does not allow you this: %1</source>
        <translation>لا يسمح لك الخادم بهذا: %1</translation>
    </message>
    <message>
        <source>The store may only be read here</source>
        <translation>المتجر هنا للقراءة فقط</translation>
    </message>
    <message>
        <source>The database does not take this value: %1</source>
        <translation>لا تقبل قاعدة البيانات هذه القيمة: %1</translation>
    </message>
    <message>
        <source>The database refused: %1</source>
        <translation>رفضت قاعدة البيانات: %1</translation>
    </message>
    <message>
        <source>The server on %1 does not let you in; is the password right?</source>
        <translation>الخادم على %1 لا يسمح لك بالدخول؛ هل كلمة المرور صحيحة؟</translation>
    </message>
    <message>
        <source>The server on %1 does not let &quot;%2&quot; in; is the password right?</source>
        <translation>الخادم على %1 لا يسمح بدخول «⁨%2⁩»؛ هل كلمة المرور صحيحة؟</translation>
    </message>
    <message>
        <source>The server on %1 has no database &quot;%2&quot;</source>
        <translation>لا توجد قاعدة بيانات «⁨%2⁩» في الخادم على %1</translation>
    </message>
    <message>
        <source>You may not use the database &quot;%1&quot;</source>
        <translation>لا يُسمح لك باستعمال قاعدة البيانات «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The server on %1 takes no connections for now</source>
        <translation>الخادم على %1 لا يقبل الاتصالات حاليًا</translation>
    </message>
    <message>
        <source>The server on %1 has no room for one more connection</source>
        <translation>لا متّسع في الخادم على %1 لاتصال آخر</translation>
    </message>
    <message>
        <source>No server answers on %1</source>
        <translation>لا يجيب أي خادم على %1</translation>
    </message>
    <message>
        <source>The server on %1 refused the connection (%2)</source>
        <translation>رفض الخادم على %1 الاتصال (%2)</translation>
    </message>
    <message>
        <source>The connection to the server is lost</source>
        <translation>انقطع الاتصال بالخادم</translation>
    </message>
    <message>
        <source>It took longer than the server allows</source>
        <translation>استغرق الأمر أطول مما يسمح به الخادم</translation>
    </message>
    <message>
        <source>Another program is writing to the store; try again</source>
        <translation>برنامج آخر يكتب في المتجر الآن؛ حاول مجددًا</translation>
    </message>
    <message>
        <source>The store&apos;s file, or its folder, may only be read</source>
        <translation>ملف المتجر أو مجلده للقراءة فقط</translation>
    </message>
    <message>
        <source>The store&apos;s file, or one beside it, cannot be opened</source>
        <translation>يتعذّر فتح ملف المتجر أو ملف بجانبه</translation>
    </message>
    <message>
        <source>The file is no SQLite database, or it is encrypted</source>
        <translation>الملف ليس قاعدة بيانات SQLite، أو أنه مشفَّر</translation>
    </message>
    <message>
        <source>The file is damaged: parts of it are missing or make no sense</source>
        <translation>الملف تالف: أجزاء منه مفقودة أو غير مفهومة</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The disk failed while the store was read or written</source>
        <translation>أخفق القرص أثناء قراءة المتجر أو الكتابة فيه</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not a store</source>
        <translation>«⁨%1⁩» مجلد وليس متجرًا</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;</source>
        <translation>لا يوجد ملف «⁨%1⁩»</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;</source>
        <translation>لا يوجد مجلد «⁨%1⁩»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ordinary file</source>
        <translation>«⁨%1⁩» ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>You may not read &quot;%1&quot;</source>
        <translation>لا يُسمح لك بقراءة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>You may not write to &quot;%1&quot;</source>
        <translation>لا يُسمح لك بالكتابة في «⁨%1⁩»</translation>
    </message>
    <message>
        <source>You may not write in the folder &quot;%1&quot;</source>
        <translation>لا يُسمح لك بالكتابة في المجلد «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The program %1 is not installed; on Debian it is in postgresql-client</source>
        <translation>البرنامج %1 غير مثبّت؛ تجده في دبيان ضمن postgresql-client</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>أُلغي ذلك.</translation>
    </message>
    <message>
        <source>Others use the store: %1. Nothing was changed.</source>
        <translation>يستخدم آخرون المتجر: %1. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The copy &quot;%1&quot; could not be written</source>
        <translation>تعذرت كتابة النسخة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>«⁨%1⁩»: %2</translation>
    </message>
    <message>
        <source>The copying was called off.</source>
        <translation>أُلغي النسخ.</translation>
    </message>
    <message>
        <source>Others use the store. Nothing was changed.</source>
        <translation>يستخدم آخرون المتجر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: %2</source>
        <translation>«⁨%1⁩» تالف: %2</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; could not be made</source>
        <translation>تعذر إنشاء المجلد «⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (العملية %2)</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a user, and a computer</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies on a drive of another computer, where two programs could damage a store; share it by a PostgreSQL server</source>
        <translation>«⁨%1⁩» موجود على قرص جهاز آخر، حيث قد يُتلف برنامجان المتجر؛ شاركه عبر خادم PostgreSQL</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written</source>
        <translation>تعذرت كتابة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Others write to the store. Nothing was changed.</source>
        <translation>آخرون يكتبون في المتجر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the store itself</source>
        <translation>«⁨%1⁩» هو المتجر نفسه</translation>
    </message>
    <message>
        <source>The server on %1 does not prove who it is by TLS. If you trust the network, give the address the option sslmode=require, or sslmode=disable for a server without TLS</source>
        <translation>الخادم على %1 لا يثبت هويته عبر TLS. إن كنت تثق بالشبكة فأضف إلى العنوان الخيار sslmode=require، أو sslmode=disable لخادم بلا TLS</translation>
    </message>
    <message>
        <source>Less was written than was asked for</source>
        <translation>كُتب أقل مما طُلب</translation>
    </message>
    <message>
        <source>This is no file of pg_dump&apos;s: %1</source>
        <translation>هذا ليس ملفًا من pg_dump: %1</translation>
    </message>
    <message>
        <source>The step %1 (%2) is not complete: %3. “stockroomctl migrate” goes on with it</source>
        <translation>الخطوة %1 (%2) لم تكتمل: %3. الأمر “stockroomctl migrate” يتابعها</translation>
    </message>
    <message>
        <source>Another version of Stockroom began the step %1 of this store. Please go on with that</source>
        <translation>بدأ إصدار آخر من Stockroom الخطوة %1 في هذا المتجر. يرجى المتابعة بذلك الإصدار</translation>
    </message>
    <message>
        <source>Another program changes the tables of this store. Try again when it is done</source>
        <translation>يغيّر برنامج آخر جداول هذا المتجر. حاول مرة أخرى عندما ينتهي</translation>
    </message>
    <message>
        <source>The store&apos;s file &quot;%1&quot; is no longer there; nothing can be saved until it is back</source>
        <translation>لم يعد ملف المتجر «⁨%1⁩» في مكانه؛ لا يمكن حفظ أي شيء حتى يعود</translation>
    </message>
    <message>
        <source>Another file has taken the place of the store&apos;s file &quot;%1&quot;; nothing can be saved until the old one is back, or the store is opened again</source>
        <translation>حلّ ملف آخر محل ملف المتجر «⁨%1⁩»؛ لا يمكن حفظ أي شيء حتى يعود الملف القديم أو يُفتح المتجر من جديد</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, which belongs to the open store, has been taken away; nothing can be saved until all programs that use the store are closed</source>
        <translation>أُزيل «⁨%1⁩» وهو جزء من المتجر المفتوح؛ لا يمكن حفظ أي شيء حتى تُغلق كل البرامج التي تستخدم المتجر</translation>
    </message>
    <message>
        <source>The disk is full, or your share of it</source>
        <translation>القرص ممتلئ أو امتلأت حصتك منه</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>الذاكرة غير كافية</translation>
    </message>
    <message>
        <source>Somebody opened “%1” while it was copied. Try again.</source>
        <translation>فتح أحدهم “⁨%1⁩” أثناء نسخه. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>تعذّرت كتابة الصورة %1.</translation>
    </message>
    <message>
        <source>It was cancelled; the store is as it was before.</source>
        <translation>أُلغيت العملية؛ المتجر كما كان من قبل.</translation>
    </message>
    <message>
        <source>A demo store has from 0 to %1 products and orders.</source>
        <translation>في المتجر التجريبي من 0 إلى %1 من المنتجات والطلبات.</translation>
    </message>
    <message>
        <source>Orders need products; ask for one at least.</source>
        <translation>تحتاج الطلبات إلى منتجات؛ اطلب منتجًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>The store has %1 already; demo data is only put into an empty one.</source>
        <translation>في المتجر من قبل: %1؛ لا توضع البيانات التجريبية إلا في متجر فارغ.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Order items</source>
        <translation>بنود الطلب</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>الفهارس</translation>
    </message>
    <message>
        <source>Clerk: stock, prices within limits, orders</source>
        <translation>بائع: المخزون والأسعار ضمن حدود والطلبات</translation>
    </message>
    <message>
        <source>Manager: the whole catalogue and reports</source>
        <translation>مدير: الفهرس كله والتقارير</translation>
    </message>
    <message>
        <source>Reviewer: reads and exports</source>
        <translation>مراجع: يقرأ ويصدّر</translation>
    </message>
    <message>
        <source>Administrator: everything</source>
        <translation>مسؤول: كل شيء</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>editors</name>
    <message>
        <source>for example %1</source>
        <comment>a time</comment>
        <translation>مثلًا %1</translation>
    </message>
</context>
<context>
    <name>entity</name>
    <message>
        <source>More columns</source>
        <translation>أعمدة أخرى</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>الفئة الأم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>بيانات وصفية</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>مُقدَّم</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>مُعبَّأ</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>مشحون</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>مُسلَّم</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>مُرتجَع</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مُسترَدّ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>عنوان الشحن</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>عُدِّل</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Name when ordered</source>
        <translation>الاسم عند الطلب</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Order item</source>
        <translation>بند الطلب</translation>
    </message>
    <message>
        <source>Order items</source>
        <translation>بنود الطلب</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Pricing and stock</source>
        <translation>السعر والمخزون</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>مستخدم خارق</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>انضم في</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message numerus="yes">
        <source>%1 categories</source>
        <translation>
            <numerusform>%1 فئة</numerusform>
            <numerusform>فئة واحدة</numerusform>
            <numerusform>فئتان</numerusform>
            <numerusform>%1 فئات</numerusform>
            <numerusform>%1 فئة</numerusform>
            <numerusform>%1 فئة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 groups</source>
        <translation>
            <numerusform>%1 مجموعة</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%1 مجموعات</numerusform>
            <numerusform>%1 مجموعة</numerusform>
            <numerusform>%1 مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders</source>
        <translation>
            <numerusform>%1 طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%1 طلبات</numerusform>
            <numerusform>%1 طلبًا</numerusform>
            <numerusform>%1 طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order items</source>
        <translation>
            <numerusform>%1 بند طلب</numerusform>
            <numerusform>بند طلب واحد</numerusform>
            <numerusform>بندا طلب</numerusform>
            <numerusform>%1 بنود طلب</numerusform>
            <numerusform>%1 بند طلب</numerusform>
            <numerusform>%1 بند طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 products</source>
        <translation>
            <numerusform>%1 منتج</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%1 منتجات</numerusform>
            <numerusform>%1 منتجًا</numerusform>
            <numerusform>%1 منتج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users</source>
        <translation>
            <numerusform>%1 مستخدم</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%1 مستخدمين</numerusform>
            <numerusform>%1 مستخدمًا</numerusform>
            <numerusform>%1 مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>عضوية</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>العضويات</translation>
    </message>
    <message numerus="yes">
        <source>%1 memberships</source>
        <translation>
            <numerusform>لا عضويات</numerusform>
            <numerusform>عضوية واحدة</numerusform>
            <numerusform>عضويتان</numerusform>
            <numerusform>%1 عضويات</numerusform>
            <numerusform>%1 عضوية</numerusform>
            <numerusform>%1 عضوية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Choose the row, or not</source>
        <translation>اختر الصف أو ألغِ اختياره</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>احفظ النموذج</translation>
    </message>
    <message>
        <source>Go from the search to what was found</source>
        <translation>انتقل من البحث إلى النتائج</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>Show what can be done with the row</source>
        <translation>إظهار ما يمكن فعله بالصف</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>The store was not brought up to date. %1</source>
        <translation>لم يُحدَّث المتجر. %1</translation>
    </message>
    <message>
        <source>The store was not adopted. %1</source>
        <translation>لم يُعتمد المتجر. %1</translation>
    </message>
    <message>
        <source>The store was not backed up. %1</source>
        <translation>لم يُنسخ المتجر احتياطيًا. %1</translation>
    </message>
    <message>
        <source>The copy was not put back. %1</source>
        <translation>لم تُستعد النسخة. %1</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the store was not made. %1</source>
        <translation>لم تُنشأ نسخة اليوم من المتجر. %1</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>A currency has three capital letters, like EUR</source>
        <translation>للعملة ثلاثة أحرف لاتينية كبيرة، مثل EUR</translation>
    </message>
    <message>
        <source>%1 has not two decimals</source>
        <translation>ليس للعملة %1 منزلتان عشريتان</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; make a store in it with: stockroomctl init %1</source>
        <translation>«⁨%1⁩» فارغ؛ أنشئ فيه متجرًا بالأمر: ‎stockroomctl init %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a store: %2</source>
        <translation>«⁨%1⁩» ليس متجرًا: %2</translation>
    </message>
    <message>
        <source>Another program is making a store in &quot;%1&quot;</source>
        <translation>يُنشئ برنامج آخر متجرًا في «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>Show this theme: %1.</source>
        <translation>عرض هذا المظهر: %1.</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>التحدث بهذه اللغة: %1.</translation>
    </message>
    <message>
        <source>Write this much to the log: %1.</source>
        <translation>كتابة هذا القدر في السجل: %1.</translation>
    </message>
    <message>
        <source>The desktop of a store.</source>
        <translation>واجهة سطح المكتب للمتجر.</translation>
    </message>
    <message>
        <source>A file, or postgresql://user@server/database.</source>
        <translation>ملف، أو postgresql://user@server/database.</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2.</source>
        <translation>‎--%1 يقبل واحدًا من: %2.</translation>
    </message>
    <message>
        <source>One store at a time can be opened.</source>
        <translation>يمكن فتح متجر واحد فقط في كل مرة.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيح.</translation>
    </message>
    <message>
        <source>This store keeps no passwords.</source>
        <translation>هذا المتجر لا يحفظ كلمات مرور.</translation>
    </message>
    <message>
        <source>A new password for %1</source>
        <translation>كلمة مرور جديدة لـ %1</translation>
    </message>
    <message>
        <source>A new superuser</source>
        <translation>مستخدم أعلى جديد</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <source>Signed in by a remembered computer</source>
        <translation>سُجّل الدخول من حاسوب محفوظ</translation>
    </message>
    <message>
        <source>The name or the password was not right</source>
        <translation>لم يكن الاسم أو كلمة المرور صحيحًا</translation>
    </message>
    <message>
        <source>The person is not active</source>
        <translation>الشخص غير نشط</translation>
    </message>
    <message>
        <source>The password is kept in an unknown form</source>
        <translation>كلمة المرور محفوظة بصيغة غير معروفة</translation>
    </message>
    <message>
        <source>Too early after too many failures</source>
        <translation>مبكر جدًا بعد محاولات فاشلة كثيرة</translation>
    </message>
    <message>
        <source>Too many attempts to sign in failed. Try again in a second.</source>
        <translation>فشلت محاولات كثيرة لتسجيل الدخول. حاول بعد ثانية.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts to sign in failed. Try again in %n seconds.</source>
        <translation>
            <numerusform>فشلت محاولات كثيرة لتسجيل الدخول. حاول الآن.</numerusform>
            <numerusform>فشلت محاولات كثيرة لتسجيل الدخول. حاول بعد ثانية.</numerusform>
            <numerusform>فشلت محاولات كثيرة لتسجيل الدخول. حاول بعد ثانيتين.</numerusform>
            <numerusform>فشلت محاولات كثيرة لتسجيل الدخول. حاول بعد %n ثوانٍ.</numerusform>
            <numerusform>فشلت محاولات كثيرة لتسجيل الدخول. حاول بعد %n ثانية.</numerusform>
            <numerusform>فشلت محاولات كثيرة لتسجيل الدخول. حاول بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts to sign in failed. Try again in %n minutes.</source>
        <translation>
            <numerusform>فشلت محاولات كثيرة لتسجيل الدخول. حاول الآن.</numerusform>
            <numerusform>فشلت محاولات كثيرة لتسجيل الدخول. حاول بعد دقيقة.</numerusform>
            <numerusform>فشلت محاولات كثيرة لتسجيل الدخول. حاول بعد دقيقتين.</numerusform>
            <numerusform>فشلت محاولات كثيرة لتسجيل الدخول. حاول بعد %n دقائق.</numerusform>
            <numerusform>فشلت محاولات كثيرة لتسجيل الدخول. حاول بعد %n دقيقة.</numerusform>
            <numerusform>فشلت محاولات كثيرة لتسجيل الدخول. حاول بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password cannot be encoded: %1</source>
        <translation>تعذر ترميز كلمة المرور: %1</translation>
    </message>
    <message>
        <source>The password must not be empty.</source>
        <translation>لا يجوز أن تكون كلمة المرور فارغة.</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>كلمة المرور طويلة جدًا.</translation>
    </message>
    <message>
        <source>It is open for reading alone</source>
        <translation>هو مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>It lacks tables that Stockroom needs; add them first with: %1</source>
        <translation>تنقصه جداول يحتاج إليها Stockroom؛ أضفها أولًا بالأمر: %1</translation>
    </message>
    <message>
        <source>Nothing can be written into this store. %1</source>
        <translation>لا يمكن كتابة شيء في هذا المتجر. %1</translation>
    </message>
    <message>
        <source>The standard policy</source>
        <translation>السياسة المعتادة</translation>
    </message>
    <message>
        <source>The standard policy cannot be read.</source>
        <translation>تعذرت قراءة السياسة المعتادة.</translation>
    </message>
    <message>
        <source>With this policy nobody who can sign in could change it any more: allow %1 to somebody.</source>
        <translation>بهذه السياسة لن يستطيع أحد ممن يسجلون الدخول تغييرها بعد ذلك: اسمح لأحدهم بالفعل %1.</translation>
    </message>
    <message>
        <source>%1 changed the policy meanwhile. Look at it again.</source>
        <translation>غيّر %1 السياسة في هذه الأثناء. انظر إليها مرة أخرى.</translation>
    </message>
    <message>
        <source>This computer is not remembered any more. Sign in with your password.</source>
        <translation>لم يعد هذا الحاسوب محفوظًا. سجّل الدخول بكلمة مرورك.</translation>
    </message>
    <message>
        <source>This computer is not remembered any more.</source>
        <translation>لم يعد هذا الحاسوب محفوظًا.</translation>
    </message>
    <message>
        <source>The password is too much like this: %1.</source>
        <translation>كلمة المرور تشبه هذا كثيرًا: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The password must have at least %n characters.</source>
        <translation>
            <numerusform>لا حد لطول كلمة المرور.</numerusform>
            <numerusform>يجب أن تحوي كلمة المرور حرفًا واحدًا على الأقل.</numerusform>
            <numerusform>يجب أن تحوي كلمة المرور حرفين على الأقل.</numerusform>
            <numerusform>يجب أن تحوي كلمة المرور %n أحرف على الأقل.</numerusform>
            <numerusform>يجب أن تحوي كلمة المرور %n حرفًا على الأقل.</numerusform>
            <numerusform>يجب أن تحوي كلمة المرور %n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is easy to guess: many people use one like it.</source>
        <translation>يسهل تخمين كلمة المرور: كثيرون لهم مثلها.</translation>
    </message>
    <message>
        <source>The password must not consist of digits alone.</source>
        <translation>لا يجوز أن تتكون كلمة المرور من أرقام فقط.</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>%1 may not see %2.</source>
        <translation>لا يجوز لـ %1 رؤية %2.</translation>
    </message>
    <message>
        <source>%1 may not add %2.</source>
        <translation>لا يجوز لـ %1 إضافة %2.</translation>
    </message>
    <message>
        <source>%1 may not change %2.</source>
        <translation>لا يجوز لـ %1 تغيير %2.</translation>
    </message>
    <message>
        <source>%1 may not delete %2.</source>
        <translation>لا يجوز لـ %1 حذف %2.</translation>
    </message>
    <message>
        <source>%1 may not export %2.</source>
        <translation>لا يجوز لـ %1 تصدير %2.</translation>
    </message>
    <message>
        <source>%1 may not import %2.</source>
        <translation>لا يجوز لـ %1 استيراد %2.</translation>
    </message>
    <message>
        <source>%1 may not adjust %2.</source>
        <translation>لا يجوز لـ %1 تعديل %2.</translation>
    </message>
    <message>
        <source>%1 may not place %2.</source>
        <translation>لا يجوز لـ %1 تقديم %2.</translation>
    </message>
    <message>
        <source>%1 may not confirm %2.</source>
        <translation>لا يجوز لـ %1 تأكيد %2.</translation>
    </message>
    <message>
        <source>%1 may not mark %2 as paid.</source>
        <translation>لا يجوز لـ %1 وسم %2 بأنها مدفوعة.</translation>
    </message>
    <message>
        <source>%1 may not mark %2 as packed.</source>
        <translation>لا يجوز لـ %1 وسم %2 بأنها مغلفة.</translation>
    </message>
    <message>
        <source>%1 may not ship %2.</source>
        <translation>لا يجوز لـ %1 شحن %2.</translation>
    </message>
    <message>
        <source>%1 may not mark %2 as delivered.</source>
        <translation>لا يجوز لـ %1 وسم %2 بأنها مسلّمة.</translation>
    </message>
    <message>
        <source>%1 may not cancel %2.</source>
        <translation>لا يجوز لـ %1 إلغاء %2.</translation>
    </message>
    <message>
        <source>%1 may not take back %2.</source>
        <translation>لا يجوز لـ %1 استرجاع %2.</translation>
    </message>
    <message>
        <source>%1 may not refund %2.</source>
        <translation>لا يجوز لـ %1 رد ثمن %2.</translation>
    </message>
    <message>
        <source>%1 may not see reports.</source>
        <translation>لا يجوز لـ %1 رؤية التقارير.</translation>
    </message>
    <message>
        <source>%1 may not change the policy.</source>
        <translation>لا يجوز لـ %1 تغيير السياسة.</translation>
    </message>
    <message>
        <source>an action such as *, *.view, product.* or product.change</source>
        <translation>فعل مثل * أو ‎*.view أو ‎product.*‎ أو product.change</translation>
    </message>
    <message>
        <source>before the point one of: %1</source>
        <translation>قبل النقطة واحد من: %1</translation>
    </message>
    <message>
        <source>after “%1.” one of: %2</source>
        <translation>بعد “⁨%1.⁩” واحد من: %2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>an amount as a text, such as &quot;12.50&quot;</source>
        <translation>مبلغ كنص، مثل &quot;12.50&quot;</translation>
    </message>
    <message>
        <source>a time as a text, such as &quot;2026-03-31T14:30:00Z&quot;</source>
        <translation>وقت كنص، مثل &quot;2026-03-31T14:30:00Z&quot;</translation>
    </message>
    <message>
        <source>a key of 32 hexadecimal digits as a text</source>
        <translation>مفتاح من 32 رقمًا ستعشريًا كنص</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>واحد من: %1</translation>
    </message>
    <message>
        <source>@user.id for a link to users, @user.name for a text, or @@ for a text that begins with @</source>
        <translation>‏@user.id لرابط إلى المستخدمين، أو @user.name لنص، أو @@ لنص يبدأ بالعلامة @</translation>
    </message>
    <message>
        <source>a list of 1 to %1 values</source>
        <translation>قائمة من 1 إلى %1 من القيم</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>a list of 1 to %1 steps</source>
        <translation>قائمة من 1 إلى %1 من الخطوات</translation>
    </message>
    <message>
        <source>a list of two values, from and to, each %1</source>
        <translation>قائمة من قيمتين، من وإلى، وكل منهما %1</translation>
    </message>
    <message>
        <source>a field whose values the program knows and shows</source>
        <translation>حقل يعرف البرنامج قيمه ويعرضها</translation>
    </message>
    <message>
        <source>a number, an amount or a time</source>
        <translation>عدد أو مبلغ أو وقت</translation>
    </message>
    <message>
        <source>a link into a tree, such as that of categories</source>
        <translation>رابط إلى شجرة، مثل شجرة الفئات</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>a number or an amount</source>
        <translation>عدد أو مبلغ</translation>
    </message>
    <message>
        <source>a quantity</source>
        <translation>كمية</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>ما يخصه</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 يساوي %2</translation>
    </message>
    <message>
        <source>%1 is something other than %2</source>
        <translation>%1 غير %2</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 أقل من %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 لا يزيد على %2</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 أكثر من %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 لا يقل عن %2</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 واحد من: %2</translation>
    </message>
    <message>
        <source>%1 is %2 or stands in it</source>
        <translation>%1 هو %2 أو يقع فيه</translation>
    </message>
    <message>
        <source>%1 is less than %2 days ago</source>
        <translation>%1 قبل أقل من %2 يومًا</translation>
    </message>
    <message>
        <source>%1 is more than %2 days ago</source>
        <translation>%1 قبل أكثر من %2 يومًا</translation>
    </message>
    <message>
        <source>%1 falls by at most %2 %</source>
        <translation>%1 ينخفض بنسبة %2 % على الأكثر</translation>
    </message>
    <message>
        <source>%1 rises by at most %2 %</source>
        <translation>%1 يرتفع بنسبة %2 % على الأكثر</translation>
    </message>
    <message>
        <source>%1 is changed by a difference</source>
        <translation>%1 يتغير بفارق</translation>
    </message>
    <message>
        <source>%1 is changed by a difference of at most %2</source>
        <translation>%1 يتغير بفارق لا يزيد على %2</translation>
    </message>
    <message>
        <source>%1 goes one of these steps: %2</source>
        <translation>%1 يخطو إحدى هذه الخطوات: %2</translation>
    </message>
    <message>
        <source>conditions only where all actions are about one entity, and not about: %1</source>
        <translation>شروط حيث تخص كل الأفعال كيانًا واحدًا فقط، ولا تخص: %1</translation>
    </message>
    <message>
        <source>a list of 1 to %1 conditions</source>
        <translation>قائمة من 1 إلى %1 من الشروط</translation>
    </message>
    <message>
        <source>an object with %1</source>
        <translation>كائن فيه %1</translation>
    </message>
    <message>
        <source>a member “field” that is one of: %1</source>
        <translation>عنصر “field” وهو واحد من: %1</translation>
    </message>
    <message>
        <source>a member “test” that is one of: %1</source>
        <translation>عنصر “test” وهو واحد من: %1</translation>
    </message>
    <message>
        <source>This test is of what is changed. Expected an action that changes something.</source>
        <translation>هذا الاختبار يخص ما يتغير. المتوقع فعل يغير شيئًا.</translation>
    </message>
    <message>
        <source>for this test %1</source>
        <translation>لهذا الاختبار %1</translation>
    </message>
    <message>
        <source>a member %1 in this object</source>
        <translation>عنصر %1 في هذا الكائن</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation>المتوقع %1.</translation>
    </message>
    <message>
        <source>A policy is at most %1 bytes long; this text has %2.</source>
        <translation>طول السياسة %1 بايت على الأكثر؛ وفي هذا النص %2.</translation>
    </message>
    <message>
        <source>Expected at most %1 lists and objects in each other.</source>
        <translation>المتوقع %1 على الأكثر من القوائم والكائنات بعضها داخل بعض.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>ليس هذا JSON: %1.</translation>
    </message>
    <message>
        <source>%1 is no member here. Expected one of: %2.</source>
        <translation>ليس %1 عنصرًا هنا. المتوقع واحد من: %2.</translation>
    </message>
    <message>
        <source>%1 stands here twice. Expected it once.</source>
        <translation>ورد %1 هنا مرتين. المتوقع مرة واحدة.</translation>
    </message>
    <message>
        <source>a list of at least one of: %1</source>
        <translation>قائمة فيها واحد على الأقل من: %1</translation>
    </message>
    <message>
        <source>the version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>a list of statements</source>
        <translation>قائمة عبارات</translation>
    </message>
    <message>
        <source>an id of 1 to 100 letters without accents, digits, points, - and _</source>
        <translation>معرّف من 1 إلى 100 من الحروف بلا علامات والأرقام والنقاط و- و_</translation>
    </message>
    <message>
        <source>Another statement has the id %1. Expected one of its own.</source>
        <translation>لعبارة أخرى المعرّف %1. المتوقع معرّف خاص.</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation>اسم حقل</translation>
    </message>
    <message>
        <source>These actions are not about fields. Expected no fields.</source>
        <translation>هذه الأفعال لا تخص حقولًا. المتوقع بلا حقول.</translation>
    </message>
    <message>
        <source>one of the fields: %1</source>
        <translation>واحد من الحقول: %1</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters</source>
        <translation>نص من 1 إلى %1 من الأحرف</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>قائمة نصوص</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>“%1” is no field of this entity.</source>
        <translation>ليس “⁨%1⁩” حقلًا في هذا الكيان.</translation>
    </message>
    <message>
        <source>one action, such as product.change</source>
        <translation>فعل واحد، مثل product.change</translation>
    </message>
    <message>
        <source>a list of keys</source>
        <translation>قائمة مفاتيح</translation>
    </message>
    <message>
        <source>%1 by “%2”</source>
        <translation>%1 بموجب “⁨%2⁩”</translation>
    </message>
    <message>
        <source>a stranger</source>
        <translation>غريب</translation>
    </message>
    <message>
        <source>Line %1: %2, %3: expected %4, but the policy says %5.</source>
        <translation>السطر %1: %2، %3: المتوقع %4، لكن السياسة تقول %5.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>لا يوجد فعل “⁨%1⁩”.</translation>
    </message>
    <message>
        <source>The account of %1 is not active.</source>
        <translation>حساب %1 غير نشط.</translation>
    </message>
    <message>
        <source>Who is not signed in</source>
        <translation>من لم يسجل الدخول</translation>
    </message>
    <message>
        <source>It is allowed where: %1.</source>
        <translation>يُسمح به حيث: %1.</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>This database has no table “%1”, so it is no store.</source>
        <translation>لا يوجد جدول «%1» في قاعدة البيانات هذه، فهي ليست متجرًا.</translation>
    </message>
    <message>
        <source>The table “%1” lacks what a store needs: %2.</source>
        <translation>ينقص الجدولَ «%1» ما يحتاجه المتجر: %2.</translation>
    </message>
    <message>
        <source>%1 must be 32 hexadecimal digits.</source>
        <translation>يجب أن يكون %1 من 32 رقمًا ستعشريًا.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>يجب أن يكون %1 عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>%1 must be yes or no.</source>
        <translation>يجب أن يكون %1 نعم أو لا.</translation>
    </message>
    <message>
        <source>%1 must be a time, such as 2026-03-31 14:30.</source>
        <translation>يجب أن يكون %1 وقتًا، مثل 2026-03-31 14:30.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>يجب أن يكون %1 واحدًا من: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1” to filter by.</source>
        <translation>لا يوجد حقل «%1» للتصفية حسبه.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared: use “:”.</source>
        <translation>لا يمكن مقارنة «%1»: استعمل «:».</translation>
    </message>
    <message>
        <source>There is no field “%1” to sort by.</source>
        <translation>لا يوجد حقل «%1» للترتيب حسبه.</translation>
    </message>
    <message>
        <source>The history has no change “%1”.</source>
        <translation>لا يوجد تغيير «%1» في سجل التغييرات.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>لا يوجد %1 «%2».</translation>
    </message>
    <message>
        <source>The store has nothing called “%1”.</source>
        <translation>لا يوجد في المتجر شيء اسمه «%1».</translation>
    </message>
    <message>
        <source>The rows could not be written: %1</source>
        <translation>تعذّرت كتابة الصفوف: %1</translation>
    </message>
    <message>
        <source>%1 contains a character that cannot be stored.</source>
        <translation>يحتوي %1 على محرف لا يمكن حفظه.</translation>
    </message>
    <message>
        <source>%1 must be a single line.</source>
        <translation>يجب أن يكون %1 سطرًا واحدًا.</translation>
    </message>
    <message>
        <source>%1 may only contain letters without accents, digits, - and _.</source>
        <translation>لا يجوز أن يحتوي %1 إلا على حروف لاتينية بلا علامات وأرقام و- و_.</translation>
    </message>
    <message>
        <source>%1 must be an address such as name@example.com.</source>
        <translation>يجب أن يكون %1 عنوانًا مثل name@example.com.</translation>
    </message>
    <message>
        <source>%1 must have at most %2 characters; this has %3.</source>
        <translation>يجب ألا يتجاوز %1 عدد محارف قدره %2؛ وهذا فيه %3.</translation>
    </message>
    <message>
        <source>%1 may only contain letters, digits and @ . + - _.</source>
        <translation>لا يجوز أن يحتوي %1 إلا على حروف وأرقام و‎@ . + - _.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>يجب ألا يقل %1 عن %2.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>يجب ألا يزيد %1 على %2.</translation>
    </message>
    <message>
        <source>%1 was given a value of another kind.</source>
        <translation>أُعطي %1 قيمة من نوع آخر.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>يجب ألا يكون %1 فارغًا.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>لا يوجد حقل «%2» في %1.</translation>
    </message>
    <message>
        <source>%1 is set by the program.</source>
        <translation>يحدّد البرنامج قيمة %1.</translation>
    </message>
    <message>
        <source>%1 “%2” is taken already; it must be unique.</source>
        <translation>%1 «%2» مستعمل من قبل؛ يجب أن تكون القيمة فريدة.</translation>
    </message>
    <message>
        <source>%1 cannot be a part of itself.</source>
        <translation>لا يمكن أن يكون %1 جزءًا من نفسه.</translation>
    </message>
    <message>
        <source>%1 was refused by the database: %2</source>
        <translation>رفضت قاعدة البيانات %1: %2</translation>
    </message>
    <message>
        <source>%1 does not fit.</source>
        <translation>%1 غير مناسب.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2 (%3) still refer to it.</source>
        <translation>لا يمكن حذف %1: ما زالت %2 (%3) تشير إليه.</translation>
    </message>
    <message>
        <source>The history of this change is not complete, so it cannot be taken back.</source>
        <translation>سجل هذا التغيير غير مكتمل، لذلك لا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>%1 is a part of itself in the store already; give it another place first.</source>
        <translation>‏%1 جزء من نفسه في المتجر بالفعل؛ انقله إلى موضع آخر أولاً.</translation>
    </message>
    <message>
        <source>This change was taken back already.</source>
        <translation>تم التراجع عن هذا التغيير من قبل.</translation>
    </message>
    <message>
        <source>The store no longer writes its history, so nothing was saved. Open it again.</source>
        <translation>لم يعد المتجر يكتب سجله، لذلك لم يُحفظ شيء. افتحه من جديد.</translation>
    </message>
    <message>
        <source>%1 of “%2” is kept in no history and was not brought back: give a new one.</source>
        <translation>‏%1 الخاص بـ «%2» لا يُحفظ في أي سجل ولم يُستعد: عيّن قيمة جديدة.</translation>
    </message>
    <message>
        <source>%1 must be an amount such as %2.</source>
        <translation>يجب أن يكون %1 مبلغًا مثل %2.</translation>
    </message>
    <message>
        <source>“%1” means two rows: it is the %2 of %3, and the %4 of %5. Say %3 or %5 instead.</source>
        <translation>قد يعني “%1” صفّين: فهو %2 الصفّ %3، وهو %4 الصفّ %5. قل %3 أو %5 بدلًا منه.</translation>
    </message>
    <message>
        <source>%1 is kept in no history: no undo brings it back.</source>
        <translation>%1 لا يُحفظ في أي سجل: لا يعيده أي تراجع.</translation>
    </message>
    <message>
        <source>%1 must not be empty: nothing of this can be seen.</source>
        <translation>يجب ألا يكون %1 فارغًا: لا شيء من هذا يُرى.</translation>
    </message>
    <message>
        <source>The history was not written.</source>
        <translation>لم يُكتب سجل التغييرات.</translation>
    </message>
    <message>
        <source>A table was emptied at once; what it held is not in the history, so it cannot be taken back.</source>
        <translation>أُفرغ جدول دفعة واحدة؛ محتواه ليس في سجل التغييرات، فلا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>الموجود: %1.</translation>
    </message>
    <message>
        <source>“%1”: there is “&lt;” and “&gt;”, and “:” for what is equal.</source>
        <translation>«%1»: يوجد «&lt;» و«&gt;»، و«:» للمساواة.</translation>
    </message>
    <message>
        <source>“%1” stands alone: write it without blanks, like price&lt;10.</source>
        <translation>«%1» وحدها: اكتبها دون مسافات مثل price&lt;10.</translation>
    </message>
    <message>
        <source>This store lacks tables that Stockroom needs to write; add them first with: %1</source>
        <translation>تنقص هذا المتجر جداول يحتاجها Stockroom للكتابة؛ أضفها أولًا بالأمر: %1</translation>
    </message>
    <message>
        <source>The row of this change has been deleted meanwhile.</source>
        <translation>حُذف سطر هذا التغيير في هذه الأثناء.</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>يجب أن يكون %1 من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 must be bytes, such as \x00ff27: two hexadecimal digits for each.</source>
        <translation>يجب أن يكون %1 بايتات، مثل \x00ff27: رقمان ست عشريان لكل بايت.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: rows of the table “%2” (%3) still refer to it.</source>
        <translation>لا يمكن حذف %1: ما زالت صفوف الجدول “⁨%2⁩” (%3) تشير إليه.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1: it was %2, and is %3</source>
        <translation>%1: كان %2 وصار %3</translation>
    </message>
    <message>
        <source>%1; you want %2</source>
        <translation>%1؛ وأنت تريد %2</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile.</source>
        <translation>تغير %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile (%2).</source>
        <translation>تغير %1 في هذه الأثناء (%2).</translation>
    </message>
    <message>
        <source>Look at it again, and repeat what you still want.</source>
        <translation>انظر إليه مرة أخرى، وأعد ما تريده بعد.</translation>
    </message>
    <message>
        <source>%1 has %2, and this takes %3.</source>
        <translation>في %1 يوجد %2، وهذا يأخذ %3.</translation>
    </message>
    <message>
        <source>%1 has %2, and this adds %3.</source>
        <translation>في %1 يوجد %2، وهذا يضيف %3.</translation>
    </message>
    <message>
        <source>Make them anew with: %1</source>
        <translation>أنشئها من جديد بالأمر: %1</translation>
    </message>
    <message>
        <source>There is nothing of this change that could be taken back: a password is kept in no history.</source>
        <translation>ليس في هذا التغيير ما يمكن التراجع عنه: كلمة المرور لا تُحفظ في أي سجل.</translation>
    </message>
</context>
<context>
    <name>rights</name>
    <message>
        <source>make tables in the schema &quot;%1&quot;</source>
        <translation>إنشاء جداول في المخطط «⁨%1⁩»</translation>
    </message>
    <message>
        <source>make triggers on %1</source>
        <translation>إنشاء مشغّلات على %1</translation>
    </message>
    <message>
        <source>change %1, which belong to the role &quot;%2&quot;</source>
        <translation>تغيير %1 المملوكة للدور «⁨%2⁩»</translation>
    </message>
    <message>
        <source>The role %1 may not %2. An administrator can allow it with: %3</source>
        <translation>لا يُسمح للدور %1 بـ: %2. يمكن لمسؤول قاعدة البيانات السماح بذلك بالأمر: %3</translation>
    </message>
    <message>
        <source>The server is a copy of another one</source>
        <translation>الخادم نسخة من خادم آخر</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; may only read here</source>
        <translation>الدور &quot;⁨%1⁩&quot; يمكنه القراءة فقط هنا</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>add rows to %1</source>
        <translation>إضافة صفوف إلى %1</translation>
    </message>
    <message>
        <source>change rows of %1</source>
        <translation>تغيير صفوف %1</translation>
    </message>
    <message>
        <source>delete rows of %1</source>
        <translation>حذف صفوف %1</translation>
    </message>
    <message>
        <source>take numbers from %1</source>
        <translation>أخذ أرقام من %1</translation>
    </message>
</context>
<context>
    <name>saved</name>
    <message numerus="yes">
        <source>%Ln rows changed</source>
        <translation>
            <numerusform>لم يُعدَّل أي صف</numerusform>
            <numerusform>عُدِّل صف واحد</numerusform>
            <numerusform>عُدِّل صفّان</numerusform>
            <numerusform>عُدِّلت %Ln صفوف</numerusform>
            <numerusform>عُدِّل %Ln صفًا</numerusform>
            <numerusform>عُدِّل %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows added</source>
        <translation>
            <numerusform>لم يُضَف أي صف</numerusform>
            <numerusform>أُضيف صف واحد</numerusform>
            <numerusform>أُضيف صفّان</numerusform>
            <numerusform>أُضيفت %Ln صفوف</numerusform>
            <numerusform>أُضيف %Ln صفًا</numerusform>
            <numerusform>أُضيف %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows deleted</source>
        <translation>
            <numerusform>لم يُحذف أي صف</numerusform>
            <numerusform>حُذف صف واحد</numerusform>
            <numerusform>حُذف صفّان</numerusform>
            <numerusform>حُذفت %Ln صفوف</numerusform>
            <numerusform>حُذف %Ln صفًا</numerusform>
            <numerusform>حُذف %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>عُدِّل %1</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>عُدِّل %1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>أُضيف %1: %2</translation>
    </message>
    <message>
        <source>%1 deleted: %2</source>
        <translation>حُذف %1: %2</translation>
    </message>
    <message>
        <source>%1, other rows changed: %2</source>
        <translation>%1، صفوف أخرى تغيّرت: %2</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What is written to the log file, for whoever looks for a fault.</source>
        <translation>ما يُكتب في ملف السجل لمن يبحث عن خلل.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>When nobody uses the keys or the mouse, the password is asked for again.</source>
        <translation>عندما لا يستخدم أحد لوحة المفاتيح أو الفأرة، تُطلب كلمة المرور من جديد.</translation>
    </message>
    <message>
        <source>After 10 minutes</source>
        <translation>بعد 10 دقائق</translation>
    </message>
    <message>
        <source>After 2 minutes</source>
        <translation>بعد دقيقتين</translation>
    </message>
    <message>
        <source>After 30 minutes</source>
        <translation>بعد 30 دقيقة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Something is not saved</source>
        <translation>هناك ما لم يُحفظ</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::Admission</name>
    <message>
        <source>This computer will not remember you: %1</source>
        <translation>لن يحفظك هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>What %1 has not saved yet is behind this lock: only they can unlock it.</source>
        <translation>ما لم يحفظه %1 بعد موجود خلف هذا القفل: لا يفتحه سواه.</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::Desktop</name>
    <message>
        <source>Open a store</source>
        <translation>فتح متجر</translation>
    </message>
    <message>
        <source>Stores (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>المتاجر (*.db *.sqlite *.sqlite3);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>استعادة نسخة</translation>
    </message>
    <message>
        <source>Copies of stores (*.sqlite *.sqlite3 *.db)</source>
        <translation>نسخ المتاجر (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::Gate</name>
    <message>
        <source>Open another store</source>
        <translation>فتح متجر آخر</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>تسجيل الدخول بشخص آخر</translation>
    </message>
    <message>
        <source>Only %1 can unlock it.</source>
        <translation>لا يفتح القفل إلا %1.</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::Notice</name>
    <message>
        <source>This store is from an older Stockroom and can only be read.</source>
        <translation>هذا المتجر من إصدار أقدم من Stockroom ولا يمكن إلا قراءته.</translation>
    </message>
    <message>
        <source>This store belongs to a Django backend and can only be read.</source>
        <translation>هذا المتجر تابع لخادم Django ولا يمكن إلا قراءته.</translation>
    </message>
    <message>
        <source>This store has no tables of Stockroom&apos;s own and can only be read.</source>
        <translation>لا يحتوي هذا المتجر على جداول Stockroom الخاصة ولا يمكن إلا قراءته.</translation>
    </message>
    <message>
        <source>The database does not answer. You can go on: what you change is saved as soon as it answers again, if the window stays open until then.</source>
        <translation>قاعدة البيانات لا تستجيب. يمكنك المتابعة: يُحفظ ما تغيّره حالما تستجيب من جديد، إذا بقيت النافذة مفتوحة حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>To change it here, bring it up to date.</source>
        <translation>لتغييره هنا، حدّثه أولًا.</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>To change it here, adopt it.</source>
        <translation>لتغييره هنا، اعتمده أولًا.</translation>
    </message>
    <message>
        <source>Adopt …</source>
        <translation>اعتماد …</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged. Stop working in it, and put a copy in its place, with Restore in the menu. What is wrong stands in the log.</source>
        <translation>ملف المتجر تالف. توقف عن العمل فيه وضع نسخة مكانه عبر «استعادة» في القائمة. تجد ما هو خاطئ في ملف السجل.</translation>
    </message>
    <message>
        <source>An update of this store&apos;s tables was begun and is not complete. It can only be read until then.</source>
        <translation>بدأ تحديث لجداول هذا المتجر ولم يكتمل. وحتى ذلك الحين يمكن قراءته فقط.</translation>
    </message>
    <message>
        <source>This store can only be read. %1.</source>
        <translation>لا يمكن إلا قراءة هذا المتجر. %1.</translation>
    </message>
    <message>
        <source>It can only be read.</source>
        <translation>يمكن قراءته فقط.</translation>
    </message>
    <message>
        <source>To change it here, let Stockroom make them anew.</source>
        <translation>لتغييره هنا، دع Stockroom ينشئها من جديد.</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>إنشاء من جديد</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::Opening</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>يتعذّر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>تتعذّر كتابة الملف %1.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>جارٍ فتح %1 …</translation>
    </message>
    <message>
        <source>The keyring gave no password: %1</source>
        <translation>لم تعطِ حلقة المفاتيح كلمة المرور: %1</translation>
    </message>
    <message>
        <source>The keyring did not take the password, so you will be asked for it: %1</source>
        <translation>لم تقبل حلقة المفاتيح كلمة المرور، لذلك ستُسأل عنها: %1</translation>
    </message>
    <message>
        <source>Creating %1 …</source>
        <translation>جارٍ إنشاء %1 …</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <translation>لم يُفتح «%1». %2</translation>
    </message>
    <message>
        <source>Putting the copy back …</source>
        <translation>تجري استعادة النسخة …</translation>
    </message>
    <message>
        <source>“%1” is no copy of a store. %2</source>
        <translation>«%1» ليس نسخة من متجر. %2</translation>
    </message>
    <message>
        <source>Still under way: %1 Wait until that is done, or cancel it.</source>
        <translation>ما زال قيد التنفيذ: %1 انتظر حتى ينتهي ذلك أو ألغِه.</translation>
    </message>
    <message>
        <source>Making the demo store …</source>
        <translation>يُنشأ المتجر التجريبي …</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::RowCommands</name>
    <message>
        <source>This store can only be read.</source>
        <translation>لا يمكن إلا قراءة هذا المتجر.</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::Session</name>
    <message>
        <source>Still saving: the window closes when that is done.</source>
        <translation>ما زال الحفظ جاريًا: تُغلق النافذة عند انتهائه.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>جارٍ قراءة %1 …</translation>
    </message>
    <message>
        <source>Nothing noted the changes of %1 for a time, since another program made the tables anew. From now on they are in the history again.</source>
        <translation>لم تُسجَّل تغييرات %1 لبعض الوقت لأن برنامجًا آخر أنشأ الجداول من جديد. من الآن فصاعدًا تعود إلى سجل التغييرات.</translation>
    </message>
    <message>
        <source>You may see nothing of this store. Ask somebody who may change that to put you into a group.</source>
        <translation>لا يجوز لك رؤية شيء في هذا المتجر. اطلب ممن يجوز له تغيير ذلك أن يضعك في مجموعة.</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::Telling</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What is being saved</source>
        <translation>ما يجري حفظه الآن</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تُراجِع عن: %1</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::Undertaking</name>
    <message>
        <source>%1 Close the window again to call it off.</source>
        <translation>%1 أغلق النافذة مرة أخرى لإلغاء ذلك.</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::Upkeep</name>
    <message>
        <source>The database does not answer.</source>
        <translation>قاعدة البيانات لا تستجيب.</translation>
    </message>
    <message>
        <source>Something else is being done to the store.</source>
        <translation>هناك عملية أخرى جارية على المتجر.</translation>
    </message>
    <message>
        <source>This store can only be read.</source>
        <translation>لا يمكن إلا قراءة هذا المتجر.</translation>
    </message>
    <message>
        <source>Copying the store …</source>
        <translation>يجري نسخ المتجر …</translation>
    </message>
    <message>
        <source>Bringing the store up to date …</source>
        <translation>يجري تحديث المتجر …</translation>
    </message>
    <message>
        <source>The store is up to date.</source>
        <translation>المتجر محدَّث.</translation>
    </message>
    <message>
        <source>Adopting the store …</source>
        <translation>يجري اعتماد المتجر …</translation>
    </message>
    <message>
        <source>The store is adopted: its changes are in the history, and can be undone.</source>
        <translation>اعتُمد المتجر: تغييراته في سجل التغييرات ويمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>Copies of stores (*.sqlite *.sqlite3 *.db)</source>
        <translation>نسخ المتاجر (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>Copies of stores (*.dump)</source>
        <translation>نسخ المتاجر (*.dump)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Back up the store</source>
        <translation>نسخ المتجر احتياطيًا</translation>
    </message>
    <message>
        <source>“%1” is the store itself.</source>
        <translation>«%1» هو المتجر نفسه.</translation>
    </message>
    <message>
        <source>Backing up the store …</source>
        <translation>يجري نسخ المتجر احتياطيًا …</translation>
    </message>
    <message>
        <source>Backed up to “%1”.</source>
        <translation>نُسخ احتياطيًا إلى «%1».</translation>
    </message>
    <message>
        <source>Something is not saved yet. Save it, or take it back, and then restore.</source>
        <translation>هناك ما لم يُحفظ بعد. احفظه أو تراجع عنه، ثم استعد النسخة.</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>استعادة نسخة</translation>
    </message>
    <message>
        <source>Looking at the copy …</source>
        <translation>يجري فحص النسخة …</translation>
    </message>
    <message>
        <source>Putting the copy back …</source>
        <translation>تجري استعادة النسخة …</translation>
    </message>
    <message>
        <source>The store is as it was in “%1”.</source>
        <translation>المتجر الآن كما كان في «%1».</translation>
    </message>
    <message>
        <source>“%1” is no copy of a store. %2</source>
        <translation>«%1» ليس نسخة من متجر. %2</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::Vault</name>
    <message>
        <source>There is no keyring.</source>
        <translation>لا توجد حلقة مفاتيح.</translation>
    </message>
</context>
<context>
    <name>stockroom::dialog::AboutDialog</name>
    <message>
        <source>About Stockroom</source>
        <translation>حول Stockroom</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج حر بموجب رخصة غنو العمومية، الإصدار 3 أو ما بعده. يأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>The store, at your fingertips.</source>
        <translation>المتجر بين يديك.</translation>
    </message>
    <message>
        <source>It stands on</source>
        <translation>يقوم على</translation>
    </message>
</context>
<context>
    <name>stockroom::dialog::AdoptDialog</name>
    <message>
        <source>Adopt a store</source>
        <translation>اعتماد متجر</translation>
    </message>
    <message>
        <source>Stockroom can then change this store, keep a history of every change, and undo it.</source>
        <translation>يمكن لـ Stockroom بعد ذلك تغيير هذا المتجر، والاحتفاظ بسجل لكل تغيير، والتراجع عنه.</translation>
    </message>
    <message>
        <source>It adds tables whose names begin with stockroom_, and triggers that write the history. Django&apos;s own tables stay as they are, and Django goes on working.</source>
        <translation>تُضاف جداول تبدأ أسماؤها بـ stockroom_‎ ومشغّلات (triggers) تكتب السجل. تبقى جداول Django كما هي، ويواصل Django عمله.</translation>
    </message>
    <message>
        <source>All that was added can be taken out again: stockroomctl release.</source>
        <translation>يمكن إزالة كل ما أُضيف لاحقًا بالأمر stockroomctl release</translation>
    </message>
    <message>
        <source>Let readers and writers work at the same time (WAL)</source>
        <translation>السماح بالقراءة والكتابة في الوقت نفسه (WAL)</translation>
    </message>
    <message>
        <source>The other program then has to be on this machine too, and two more files lie beside the store while it is used.</source>
        <translation>يجب عندها أن يعمل البرنامج الآخر على هذا الجهاز أيضًا، ويوجد ملفان إضافيان بجانب المتجر أثناء استخدامه.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Adopt “%1”?</source>
        <translation>اعتماد «%1»؟</translation>
    </message>
    <message>
        <source>The file is copied first; the copy lies beside it.</source>
        <translation>يُنسخ الملف أولًا، وتوضع النسخة إلى جانبه.</translation>
    </message>
</context>
<context>
    <name>stockroom::dialog::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Connect to a shared store</source>
        <translation>الاتصال بمتجر مشترك</translation>
    </message>
    <message>
        <source>Address, if you were given one</source>
        <translation>العنوان، إن أُعطيت واحدًا</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>التشفير (TLS)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>An address looks like postgresql://user@server/database.</source>
        <translation>يبدو العنوان هكذا: postgresql://user@server/database.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>جارٍ الاتصال …</translation>
    </message>
    <message>
        <source>Say which server the store is on.</source>
        <translation>اذكر الخادم الذي يوجد عليه المتجر.</translation>
    </message>
    <message>
        <source>Say what the database is called.</source>
        <translation>اذكر اسم قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Say as whom to sign in.</source>
        <translation>اذكر باسم من تسجّل الدخول.</translation>
    </message>
</context>
<context>
    <name>stockroom::dialog::CreateDialog</name>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Create a store</source>
        <translation>إنشاء متجر</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Where the store is kept</source>
        <translation>مكان حفظ المتجر</translation>
    </message>
    <message>
        <source>Stores (*.db *.sqlite *.sqlite3)</source>
        <translation>المتاجر (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>Give the store a name.</source>
        <translation>أعطِ المتجر اسمًا.</translation>
    </message>
    <message>
        <source>Say in which file the store is kept.</source>
        <translation>اذكر الملف الذي يُحفظ فيه المتجر.</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>جارٍ الإنشاء …</translation>
    </message>
</context>
<context>
    <name>stockroom::dialog::DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>stockroom::dialog::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>stockroom::dialog::LoseDialog</name>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>إغلاق وفقدانه</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>مواصلة الانتظار</translation>
    </message>
    <message>
        <source>1 change is not saved yet. Close and lose it?</source>
        <translation>تغيير واحد لم يُحفظ بعد. هل تريد الإغلاق وفقدانه؟</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not saved yet. Close and lose them?</source>
        <translation>
            <numerusform>%n تغيير لم يُحفظ بعد. هل تريد الإغلاق وفقدانه؟</numerusform>
            <numerusform>تغيير واحد لم يُحفظ بعد. هل تريد الإغلاق وفقدانه؟</numerusform>
            <numerusform>تغييران لم يُحفظا بعد. هل تريد الإغلاق وفقدانهما؟</numerusform>
            <numerusform>%n تغييرات لم تُحفظ بعد. هل تريد الإغلاق وفقدانها؟</numerusform>
            <numerusform>%n تغييرًا لم يُحفظ بعد. هل تريد الإغلاق وفقدانها؟</numerusform>
            <numerusform>%n تغيير لم يُحفظ بعد. هل تريد الإغلاق وفقدانها؟</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is not saved yet: the server does not answer. Close and lose it?</source>
        <translation>تغيير واحد لم يُحفظ بعد: الخادم لا يستجيب. هل تريد الإغلاق وفقدانه؟</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not saved yet: the server does not answer. Close and lose them?</source>
        <translation>
            <numerusform>%n تغيير لم يُحفظ بعد: الخادم لا يستجيب. هل تريد الإغلاق وفقدانه؟</numerusform>
            <numerusform>تغيير واحد لم يُحفظ بعد: الخادم لا يستجيب. هل تريد الإغلاق وفقدانه؟</numerusform>
            <numerusform>تغييران لم يُحفظا بعد: الخادم لا يستجيب. هل تريد الإغلاق وفقدانهما؟</numerusform>
            <numerusform>%n تغييرات لم تُحفظ بعد: الخادم لا يستجيب. هل تريد الإغلاق وفقدانها؟</numerusform>
            <numerusform>%n تغييرًا لم يُحفظ بعد: الخادم لا يستجيب. هل تريد الإغلاق وفقدانها؟</numerusform>
            <numerusform>%n تغيير لم يُحفظ بعد: الخادم لا يستجيب. هل تريد الإغلاق وفقدانها؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stockroom::dialog::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>All that is in “%1” now is replaced by what is in the copy, also what others saved since then.</source>
        <translation>يُستبدل كل ما في «%1» الآن بمحتوى النسخة، بما في ذلك ما حفظه آخرون منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Nothing of it is kept.</source>
        <translation>لا يُحتفظ بأي شيء منه.</translation>
    </message>
    <message>
        <source>What is there now is kept as “%1”.</source>
        <translation>يُحتفظ بما هو موجود الآن باسم «%1».</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Replace “%1” with the copy “%2”?</source>
        <translation>استبدال «%1» بالنسخة «%2»؟</translation>
    </message>
</context>
<context>
    <name>stockroom::dialog::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>stockroom::pane::CellDelegate</name>
    <message>
        <source>out of stock</source>
        <translation>نفد المخزون</translation>
    </message>
    <message>
        <source>%1 low</source>
        <comment>a low stock</comment>
        <translation>%1 منخفض</translation>
    </message>
    <message>
        <source>“%1” is no longer in the list. What was being written, “%2” for %3, is not saved.</source>
        <translation>لم يعد «%1» في القائمة. ما كان يُكتب، «%2» في %3، لم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>stockroom::pane::FormField</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a field and its currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>made when it is left empty</source>
        <translation>يُنشأ تلقائيًا إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الاحتفاظ بقيمتي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ القيمة الأخرى</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Meanwhile it has become: %1</source>
        <translation>صار في هذه الأثناء: %1</translation>
    </message>
</context>
<context>
    <name>stockroom::pane::FormPane</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>حفظ وإضافة آخر</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>حفظ والتالي</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>What you have written is not saved.</source>
        <translation>ما كتبته لم يُحفظ.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>This row has been deleted.</source>
        <translation>حُذف هذا الصف.</translation>
    </message>
    <message>
        <source>The row could not be opened: %1</source>
        <translation>تعذّر فتح الصف: %1</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <comment>with its key</comment>
        <translation>إغلاق (%1)</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Choose for each field; nothing is lost.</source>
        <translation>تغير هذا في هذه الأثناء. اختر لكل حقل؛ لا يضيع شيء.</translation>
    </message>
</context>
<context>
    <name>stockroom::pane::ListPane</name>
    <message>
        <source>Only rows that were looked at can be deleted together: choose fewer.</source>
        <translation>لا يمكن أن تُحذف معًا إلا صفوف سبق عرضها: اختر عددًا أقل.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>This store can only be read.</source>
        <translation>هذا المتجر للقراءة فقط.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 محدَّد</translation>
    </message>
    <message>
        <source>The rows could not be read</source>
        <translation>تعذّرت قراءة الصفوف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No row fits “%1”.</source>
        <translation>لا يوجد صف يطابق «%1».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>The first one that you add stands here.</source>
        <translation>أول ما تضيفه يظهر هنا.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a row, its field, and why it was refused</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>What was refused is not saved. Correct it, or give it up with Esc.</source>
        <translation>ما رُفض لم يُحفظ. صحّحه أو تخلَّ عنه بمفتاح Esc.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>تجري القراءة …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a number, and all that are counted: 5 of 12 products</comment>
        <translation>%2، عُثر منها على %1</translation>
    </message>
    <message>
        <source>It was added, but does not fit the search and is not shown.</source>
        <translation>أُضيف، لكنه لا يطابق البحث ولا يظهر.</translation>
    </message>
    <message>
        <source>Not all rows are here: reading was cancelled.</source>
        <translation>ليست كل الصفوف هنا: أُلغيت القراءة.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Not all read</source>
        <translation>لم يُقرأ كل شيء</translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>لم يُقرأ شيء بعد</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>أُلغيت القراءة.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>هل تريد حذف «%1»؟</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>هل تريد حذف %1؟</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1 of %2 cannot be.</source>
        <comment>a number, and all with what they are: 43 of 44 products</comment>
        <translation>لم يُحذف شيء: لا يمكن حذف %1 من %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <comment>reasons</comment>
        <translation>و%1 غيرها.</translation>
    </message>
    <message>
        <source>This row is still being read.</source>
        <translation>ما زال هذا الصف يُقرأ.</translation>
    </message>
    <message>
        <source>%1: Enter changes it.</source>
        <comment>a field that is yes or no</comment>
        <translation>%1: يغيّره Enter.</translation>
    </message>
    <message>
        <source>%1 is edited in the form, which Ctrl+Enter opens.</source>
        <comment>a field</comment>
        <translation>يُحرَّر %1 في النموذج الذي يفتحه Ctrl+Enter.</translation>
    </message>
    <message>
        <source>%1 cannot be edited.</source>
        <comment>a field</comment>
        <translation>لا يمكن تحرير %1.</translation>
    </message>
    <message>
        <source>Typing or Enter edits a cell, Ctrl+Enter opens the row.</source>
        <translation>تحرّر الكتابة أو Enter الخلية، ويفتح Ctrl+Enter الصف.</translation>
    </message>
    <message>
        <source>“%1” went to its place in the order.</source>
        <comment>a row that was edited</comment>
        <translation>انتقل «%1» إلى مكانه في الترتيب.</translation>
    </message>
</context>
<context>
    <name>stockroom::pane::PartsList</name>
    <message>
        <source>%1 of %2 are shown.</source>
        <translation>يُعرض %1 من أصل %2.</translation>
    </message>
</context>
<context>
    <name>stockroom::store::AsyncStore</name>
    <message>
        <source>It was not saved, so there is nothing to take back.</source>
        <translation>لم يُحفظ هذا التغيير، فلا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>The change stays in the list of what can be undone.</source>
        <translation>يبقى التغيير في قائمة ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>The change stays in the list of what can be done again.</source>
        <translation>يبقى التغيير في قائمة ما يمكن إعادته.</translation>
    </message>
    <message>
        <source>The change is no longer in the list of what can be undone.</source>
        <translation>لم يعد التغيير في قائمة ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>The change is no longer in the list of what can be done again.</source>
        <translation>لم يعد التغيير في قائمة ما يمكن إعادته.</translation>
    </message>
</context>
<context>
    <name>stockroom::table::EntityTable</name>
    <message>
        <source>This was changed meanwhile.</source>
        <translation>تغير هذا في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This was changed to %1 meanwhile.</source>
        <translation>تغير هذا إلى %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>In the cell, Enter twice writes yours over it, and Esc keeps what is there.</source>
        <translation>في الخلية، يكتب Enter مرتين قيمتك فوقها، ويُبقي Esc ما هو موجود.</translation>
    </message>
</context>
<context>
    <name>stockroom::widget::NavigationBar</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>stockroom::widget::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>stockroom::widget::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>مسح البحث (Esc)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>stockroom::widget::Toast</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>stockroom::window::FirstPage</name>
    <message>
        <source>Making the administrator …</source>
        <translation>يجري إنشاء المسؤول …</translation>
    </message>
    <message>
        <source>Make the administrator</source>
        <translation>إنشاء المسؤول</translation>
    </message>
    <message>
        <source>Say what the administrator is called.</source>
        <translation>قل ما اسم المسؤول.</translation>
    </message>
    <message>
        <source>Think of a password.</source>
        <translation>فكر في كلمة مرور.</translation>
    </message>
    <message>
        <source>This is not the same password.</source>
        <translation>ليست هذه كلمة المرور نفسها.</translation>
    </message>
    <message>
        <source>Nobody can sign in to this store yet. Make its first administrator: who may do everything, and let others in.</source>
        <translation>لا يستطيع أحد تسجيل الدخول إلى هذا المتجر بعد. أنشئ مسؤوله الأول: يجوز له كل شيء، ويُدخل الآخرين.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>E-mail, if you like</source>
        <translation>البريد الإلكتروني، إن شئت</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>كلمة المرور نفسها مرة أخرى</translation>
    </message>
</context>
<context>
    <name>stockroom::window::MainWindow</name>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>%1 – Stockroom</source>
        <translation>%1 – Stockroom</translation>
    </message>
    <message>
        <source>Show a section</source>
        <translation>عرض قسم</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+%1</source>
        <translation>‎Ctrl+1 إلى Ctrl+%1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Replace what stands in the cell</source>
        <translation>استبدال ما في الخلية</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <comment>keys</comment>
        <translation>الحروف والأرقام</translation>
    </message>
</context>
<context>
    <name>stockroom::window::RecentList</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day without its year</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>stockroom::window::SignInPage</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>حاول الآن.</numerusform>
            <numerusform>حاول بعد ثانية.</numerusform>
            <numerusform>حاول بعد ثانيتين.</numerusform>
            <numerusform>حاول بعد %n ثوانٍ.</numerusform>
            <numerusform>حاول بعد %n ثانية.</numerusform>
            <numerusform>حاول بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>يجري تسجيل الدخول …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Say as whom to sign in.</source>
        <translation>قل باسم من تسجل الدخول.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>اكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>Locked. What you were doing is still there.</source>
        <translation>مقفل. ما كنت تفعله ما زال موجودًا.</translation>
    </message>
    <message>
        <source>Sign in to open the store.</source>
        <translation>سجّل الدخول لفتح المتجر.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Remember me on this computer</source>
        <translation>تذكّرني على هذا الحاسوب</translation>
    </message>
    <message>
        <source>People to try this demo store as:</source>
        <translation>أشخاص لتجربة هذا المتجر التجريبي بأسمائهم:</translation>
    </message>
</context>
<context>
    <name>stockroom::window::TopBar</name>
    <message>
        <source>Signed in as %1</source>
        <translation>مسجَّل الدخول باسم %1</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>قائمة %1</translation>
    </message>
    <message>
        <source>Commands (F10)</source>
        <translation>الأوامر (F10)</translation>
    </message>
</context>
<context>
    <name>stockroom::window::WelcomeWindow</name>
    <message>
        <source>Welcome to Stockroom</source>
        <translation>مرحبًا بك في Stockroom</translation>
    </message>
    <message>
        <source>The store, at your fingertips.</source>
        <translation>المتجر بين يديك.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Stores that you open are listed here.</source>
        <translation>تُدرج هنا المتاجر التي تفتحها.</translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation>المتاجر الأخيرة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Restore a copy …</source>
        <translation>استعادة نسخة …</translation>
    </message>
</context>
<context>
    <name>tls</name>
    <message>
        <source>Required, server verified</source>
        <translation>مطلوب، مع التحقق من الخادم</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>If the server offers it</source>
        <translation>إن أتاحه الخادم</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>upkeep</name>
    <message>
        <source>This store belongs to a Django backend. Stockroom can take it in and leaves its tables as they are; say so with --adopt.</source>
        <translation>هذا المتجر تابع لخادم Django. يمكن لـ Stockroom اعتماده مع ترك جداوله كما هي؛ اطلب ذلك بـ ‎--adopt.</translation>
    </message>
    <message>
        <source>There is no step %1; the newest is %2</source>
        <translation>لا توجد خطوة %1؛ الأحدث هي %2</translation>
    </message>
    <message>
        <source>Not everything is known before this: nothing noted the changes of %1.</source>
        <translation>ما قبل هذا غير معروف كله: لم تُسجَّل تغييرات %1.</translation>
    </message>
    <message>
        <source>Others use the store. Nothing was changed.</source>
        <translation>يستخدم آخرون المتجر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is nothing of Stockroom&apos;s in this store.</source>
        <translation>لا شيء من Stockroom في هذا المتجر.</translation>
    </message>
    <message>
        <source>It is used by: %1.</source>
        <translation>يستخدمه: %1.</translation>
    </message>
    <message>
        <source>The store is adopted, but its journal cannot be changed while others use it. Say the same again when they are done.</source>
        <translation>ضُم المتجر، لكن لا يمكن تغيير سجل يومياته بينما يستخدمه آخرون. كرر الأمر نفسه عندما ينتهون.</translation>
    </message>
    <message>
        <source>It has no table “%1”, so it is no copy of a store.</source>
        <translation>لا يوجد فيه جدول «%1»، فهو ليس نسخة من متجر.</translation>
    </message>
    <message>
        <source>Somebody has taken tables of Stockroom&apos;s out of this store: %1.</source>
        <translation>أخذ أحدهم جداول Stockroom من هذا المتجر: %1.</translation>
    </message>
    <message>
        <source>Without it nobody knows what the store has. Take Stockroom out of it with “stockroomctl release”, and then in again.</source>
        <translation>بدونها لا يعرف أحد ما في المتجر. أخرج Stockroom منه بالأمر “stockroomctl release” ثم أدخله من جديد.</translation>
    </message>
    <message>
        <source>Not everything is known before this: somebody had taken %1 away.</source>
        <translation>ليس كل شيء معروفًا قبل هذا: كان أحدهم قد أخذ %1.</translation>
    </message>
    <message>
        <source>The store&apos;s currency stood there. Say it, as in: %1 --currency EUR</source>
        <translation>كانت عملة المتجر مذكورة هناك. اذكرها، مثلًا هكذا: ⁨%1 --currency EUR⁩</translation>
    </message>
</context>
<context>
    <name>value</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Open the demo store</source>
        <translation>فتح المتجر التجريبي</translation>
    </message>
    <message>
        <source>5,000 products and two years of orders to try things on.</source>
        <translation>5٬000 منتج وطلبات عامين للتجربة.</translation>
    </message>
    <message>
        <source>Create a store</source>
        <translation>إنشاء متجر</translation>
    </message>
    <message>
        <source>A file on this computer. Nothing to install.</source>
        <translation>ملف على هذا الحاسوب. لا شيء لتثبيته.</translation>
    </message>
    <message>
        <source>Connect to a shared store</source>
        <translation>الاتصال بمتجر مشترك</translation>
    </message>
    <message>
        <source>PostgreSQL, for many people at once.</source>
        <translation>PostgreSQL، لأشخاص كثيرين في آن واحد.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>A store, or the database of a Django backend.</source>
        <translation>متجر، أو قاعدة بيانات واجهة خلفية بـ Django.</translation>
    </message>
</context>
</TS>
