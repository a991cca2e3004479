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
</context>
<context>
    <name>database</name>
    <message>
        <source>There are tables in &quot;%1&quot; already: a store is made in an empty place alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row has the same %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row that it refers to is not there, or it is still referred to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row that %1 refers to is not there, or it is still referred to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not allow this value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s driver %1 is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the store is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction had failed before; nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step %1 has no line &quot;-- down&quot; between its halves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is from a newer Stockroom: it has the step %1 (%2), which this one does not know. Please update Stockroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store lacks the step %1 (%2), but has the step %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was made with another form of the step %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step %1 (%2) failed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps are not numbered one by one: %1 stands where %2 should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step %1; the newest is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no database: postgresql://host/database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port: ports are numbers from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not have a semicolon in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a store has no null character in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store is a file or begins with postgresql://, not with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a file on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has a % in it that must be written as %25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is changing the same rows; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no room for this now; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow you this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store may only be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not take this value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server on %1 does not let you in; is the password right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server on %1 does not let &quot;%2&quot; in; is the password right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server on %1 has no database &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not use the database &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server on %1 takes no connections for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server on %1 has no room for one more connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server answers on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server on %1 refused the connection (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the server is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took longer than the server allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the store; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s file, or its folder, may only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s file, or one beside it, cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no SQLite database, or it is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: parts of it are missing or make no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while the store was read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write in the folder &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled; the store is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A demo store has from 0 to %1 products and orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders need products; ask for one at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has %1 already; demo data is only put into an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished">المنتجات</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished">الطلبات</translation>
    </message>
    <message>
        <source>Order items</source>
        <translation type="unfinished">بنود الطلب</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>opening</name>
    <message>
        <source>A currency has three capital letters, like EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not two decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; make a store in it with: stockroomctl init %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a store: %2</source>
        <translation type="unfinished"></translation>
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
    <name>problem</name>
    <message>
        <source>This database has no table “%1”, so it is no store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” lacks what a store needs: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be 32 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an amount with at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a time, such as 2026-03-31 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1” to filter by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be compared: use “:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1” to sort by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history has no change “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has nothing called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains a character that cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a single line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may only contain letters without accents, digits, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an address such as name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must have at most %2 characters; this has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may only contain letters, digits and @ . + - _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was given a value of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set by the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed %1 meanwhile (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” is taken already; it must be unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be a part of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was refused by the database: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed %1 meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2 (%3) still refer to it.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>stockroom::dialog::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
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
        <source>Edit the cell, or open the row</source>
        <translation>تحرير الخلية أو فتح الصف</translation>
    </message>
    <message>
        <source>F2, Enter</source>
        <translation>F2, Enter</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
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
    <name>value</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
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
