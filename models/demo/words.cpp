// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/words.h"

namespace stockroom::demo
{
namespace
{

// Four for each Made, in its order; the names in the order of Language.
constexpr Material kMaterials[] = {
    {{"Stoneware", "Steinzeug", "grès", "خزف", "אבן חרס", "πήλινο", "керамика", "陶器", "陶", "मिट्टी"}},
    {{"Porcelain", "Porzellan", "porcelaine", "بورسلان", "חרסינה", "πορσελάνη", "фарфор", "磁器", "瓷", "चीनी मिट्टी"}},
    {{"Glass", "Glas", "verre", "زجاج", "זכוכית", "γυαλί", "стекло", "ガラス", "玻璃", "काँच"}},
    {{"Terracotta", "Terrakotta", "terre cuite", "طين", "טרקוטה", "τερακότα", "терракота", "テラコッタ", "赤陶",
      "टेराकोटा"}},
    {{"Steel", "Edelstahl", "acier", "فولاذ", "פלדה", "ατσάλι", "сталь", "ステンレス", "不锈钢", "इस्पात"}},
    {{"Brass", "Messing", "laiton", "نحاس أصفر", "פליז", "ορείχαλκος", "латунь", "真鍮", "黄铜", "पीतल"}},
    {{"Copper", "Kupfer", "cuivre", "نحاس", "נחושת", "χαλκός", "медь", "銅", "铜", "ताँबा"}},
    {{"Pewter", "Zinn", "étain", "قصدير", "בדיל", "κασσίτερος", "олово", "錫", "锡", "राँगा"}},
    {{"Cast-iron", "Gusseisen", "fonte", "حديد زهر", "ברזל יצוק", "μαντέμι", "чугун", "鋳鉄", "铸铁", "ढलवाँ लोहा"}},
    {{"Enamel", "Emaille", "émail", "مينا", "אמייל", "εμαγιέ", "эмаль", "琺瑯", "珐琅", "तामचीनी"}},
    {{"Carbon-steel", "Schmiedeeisen", "tôle d’acier", "حديد", "ברזל", "σίδηρος", "железо", "鉄", "铁", "लोहा"}},
    {{"Aluminium", "Aluminium", "aluminium", "ألومنيوم", "אלומיניום", "αλουμίνιο", "алюминий", "アルミ", "铝",
      "एल्युमिनियम"}},
    {{"Oak", "Eiche", "chêne", "بلوط", "אלון", "δρυς", "дуб", "オーク", "橡木", "ओक"}},
    {{"Beech", "Buche", "hêtre", "زان", "אשור", "οξιά", "бук", "ブナ", "榉木", "बीच की लकड़ी"}},
    {{"Olive-wood", "Olivenholz", "olivier", "خشب الزيتون", "עץ זית", "ξύλο ελιάς", "оливковое дерево", "オリーブの木",
      "橄榄木", "जैतून की लकड़ी"}},
    {{"Bamboo", "Bambus", "bambou", "خيزران", "במבוק", "μπαμπού", "бамбук", "竹", "竹", "बाँस"}},
    {{"Tin", "Blech", "fer-blanc", "صفيح", "פח", "τενεκές", "жесть", "ブリキ", "马口铁", "टीन"}},
    {{"Zinc", "Zink", "zinc", "زنك", "אבץ", "ψευδάργυρος", "цинк", "亜鉛", "锌", "जस्ता"}},
    {{"Ash", "Esche", "frêne", "خشب الدردار", "מילה", "μελιά", "ясень", "タモ", "白蜡木", "ऐश की लकड़ी"}},
    {{"Painted", "Lack", "laque", "مطلي", "צבוע", "λάκα", "лак", "漆", "漆", "रंगा हुआ"}},
    {{"Organic", "Bio", "bio", "عضوي", "אורגני", "βιολογικό", "био", "有機", "有机", "जैविक"}},
    {{"Island", "Insel", "des îles", "الجزيرة", "מהאי", "νησιώτικο", "островной", "島の", "海岛", "द्वीप का"}},
    {{"Wild", "Wild", "sauvage", "بري", "בר", "άγριο", "дикий", "天然", "野生", "जंगली"}},
    {{"Old-style", "nach alter Art", "à l’ancienne", "تقليدي", "מסורתי", "παραδοσιακό", "по-старинному", "伝統の",
      "传统", "पारंपरिक"}},
    {{"Linen", "Leinen", "lin", "كتان", "פשתן", "λινό", "лён", "麻", "亚麻", "लिनन"}},
    {{"Cotton", "Baumwolle", "coton", "قطن", "כותנה", "βαμβάκι", "хлопок", "綿", "棉", "सूती"}},
    {{"Wool", "Wolle", "laine", "صوف", "צמר", "μαλλί", "шерсть", "ウール", "羊毛", "ऊनी"}},
    {{"Canvas", "Segeltuch", "toile", "قماش سميك", "ברזנט", "καραβόπανο", "парусина", "帆布", "帆布", "कैनवास"}},
    {{"Laid", "Bütten", "vergé", "ورق يدوي", "נייר עבודת יד", "χειροποίητο χαρτί", "бумага ручной работы", "手漉き紙",
      "手工纸", "हस्तनिर्मित"}},
    {{"Recycled", "Recycling", "recyclé", "معاد تدويره", "ממוחזר", "ανακυκλωμένο", "вторичная бумага", "再生紙",
      "再生纸", "पुनर्चक्रित"}},
    {{"Cloth-bound", "Ganzleinen", "relié toile", "مجلد بالقماش", "כריכת בד", "πανόδετο", "в тканевом переплёте",
      "布装", "布面", "कपड़े की जिल्द"}},
    {{"Letterpress", "Buchdruck", "typographie", "طباعة بارزة", "דפוס בלט", "τυπογραφικό", "высокая печать", "活版",
      "活版", "लेटरप्रेस"}},
};

constexpr Abroad kAbroad[] = {
    {"Teapot", {"إبريق شاي", "קומקום תה", "Τσαγιέρα", "Заварочный чайник", "急須", "茶壶", "चायदानी"}},
    {"Teacup", {"فنجان شاي", "ספל תה", "Φλιτζάνι τσαγιού", "Чайная чашка", "湯呑み", "茶杯", "चाय का प्याला"}},
    {"Mug", {"كوب", "ספל", "Κούπα", "Кружка", "マグカップ", "马克杯", "मग"}},
    {"Saucepan", {"قدر", "סיר", "Κατσαρόλα", "Ковш", "片手鍋", "汤锅", "पतीला"}},
    {"Frying Pan", {"مقلاة", "מחבת", "Τηγάνι", "Сковорода", "フライパン", "平底锅", "कड़ाही"}},
    {"Dinner Plate", {"طبق", "צלחת", "Πιάτο", "Тарелка", "お皿", "餐盘", "थाली"}},
    {"Soup Bowl", {"وعاء حساء", "קערת מרק", "Μπολ σούπας", "Суповая миска", "汁椀", "汤碗", "कटोरा"}},
    {"Bread Knife", {"سكين خبز", "סכין לחם", "Μαχαίρι ψωμιού", "Хлебный нож", "パン切り包丁", "面包刀", "ब्रेड का चाकू"}},
    {"Chopping Board", {"لوح تقطيع", "קרש חיתוך", "Ξύλο κοπής", "Разделочная доска", "まな板", "砧板", "काटने का तख्ता"}},
    {"Black Tea", {"شاي أسود", "תה שחור", "Μαύρο τσάι", "Чёрный чай", "紅茶", "红茶", "काली चाय"}},
    {"Green Tea", {"شاي أخضر", "תה ירוק", "Πράσινο τσάι", "Зелёный чай", "煎茶", "绿茶", "हरी चाय"}},
    {"Filter Coffee", {"قهوة", "קפה פילטר", "Καφές φίλτρου", "Молотый кофе", "コーヒー", "滤泡咖啡", "फ़िल्टर कॉफ़ी"}},
    {"Honey", {"عسل", "דבש", "Μέλι", "Мёд", "蜂蜜", "蜂蜜", "शहद"}},
    {"Olive Oil", {"زيت زيتون", "שמן זית", "Ελαιόλαδο", "Оливковое масло", "オリーブオイル", "橄榄油", "जैतून का तेल"}},
    {"Saffron", {"زعفران", "זעפרן", "Ζαφορά", "Шафран", "サフラン", "藏红花", "केसर"}},
    {"Watering Can", {"مرش سقاية", "משפך", "Ποτιστήρι", "Лейка", "じょうろ", "洒水壶", "सिंचाई का डिब्बा"}},
    {"Plant Pot", {"أصيص", "עציץ", "Γλάστρα", "Цветочный горшок", "植木鉢", "花盆", "गमला"}},
    {"Garden Bench",
     {"مقعد حديقة", "ספסל גינה", "Παγκάκι κήπου", "Садовая скамья", "ガーデンベンチ", "花园长椅", "बगीचे की बेंच"}},
    {"Vacuum Flask", {"ترمس", "תרמוס", "Θερμός", "Термос", "魔法瓶", "保温瓶", "थर्मस"}},
    {"Storm Lantern", {"فانوس", "פנס רוח", "Φανάρι θυέλλης", "Фонарь «летучая мышь»", "ランタン", "马灯", "लालटेन"}},
    {"Compass", {"بوصلة", "מצפן", "Πυξίδα", "Компас", "羅針盤", "罗盘", "कंपास"}},
    {"Wool Blanket", {"بطانية صوف", "שמיכת צמר", "Μάλλινη κουβέρτα", "Шерстяной плед", "毛布", "羊毛毯", "ऊनी कंबल"}},
    {"Hand Soap", {"صابون يدين", "סבון ידיים", "Σαπούνι χεριών", "Мыло для рук", "石けん", "香皂", "हाथ का साबुन"}},
    {"Bath Towel", {"منشفة حمام", "מגבת רחצה", "Πετσέτα μπάνιου", "Банное полотенце", "バスタオル", "浴巾", "तौलिया"}},
    {"Notebook", {"دفتر", "מחברת", "Σημειωματάριο", "Записная книжка", "手帳", "笔记本", "कॉपी"}},
    {"Kite", {"طائرة ورقية", "עפיפון", "Χαρταετός", "Воздушный змей", "凧", "风筝", "पतंग"}},
    {"Wooden Boat",
     {"قارب خشبي", "סירת עץ", "Ξύλινη βαρκούλα", "Деревянный кораблик", "木の小舟", "木船", "लकड़ी की नाव"}},
    {"Fountain Pen", {"قلم حبر", "עט נובע", "Πένα", "Перьевая ручка", "万年筆", "钢笔", "फ़ाउंटेन पेन"}},
};

constexpr const char *kEnglishNames[] = {
    "Otter",     "Gull",       "Heron",      "Puffin",    "Plover",     "Curlew",  "Tern",     "Cormorant", "Eider",
    "Petrel",    "Seal",       "Porpoise",   "Limpet",    "Cockle",     "Kelp",    "Samphire", "Thrift",    "Marram",
    "Driftwood", "Lighthouse", "Breakwater", "Jetty",     "Slipway",    "Ferry",   "Ketch",    "Sloop",     "Dinghy",
    "Lugger",    "Trawler",    "Windward",   "Leeward",   "Springtide", "Neap",    "Fairway",  "Quayside",  "Ropewalk",
    "Chandler",  "Bosun",      "Purser",     "Navigator", "Sextant",    "Halyard", "Tiller",   "Capstan",   "Bowline",
    "Anchor",    "Beacon",     "Saltings",   "Estuary",   "Sandbank",   "Shingle", "Foghorn",  "Landfall",  "Daybreak",
    "Dogwatch",  "Westerly",   "Midsummer",  "Harvest",   "Candlemas",  "Lantern", "Juniper",  "Heather",   "Bramble",
    "Hazel",     "Rowan",      "Alder",      "Willow",    "Clover",     "Sorrel",  "Fennel",   "Borage",    "Quince",
    "Damson",    "Medlar",     "Plum",       "Pear",      "Cherry",     "Walnut",  "Chestnut", "Almond",    "Tetsubin",
    "Arita",     "Delft",      "Hanse",      "Lisbon",    "Bergen",     "Cadiz",   "Ravenna",  "Izmir",     "Aden",
    "Muscat",    "Galle",      "Kobe",       "Penang",
};

constexpr const char *kGermanNames[] = {
    "Möwe",      "Robbe",    "Seestern", "Kormoran", "Austernfischer", "Strandläufer", "Leuchtturm", "Deich",
    "Priel",     "Hallig",   "Kogge",    "Schute",   "Ewer",           "Lotse",        "Bootsmann",  "Kombüse",
    "Anker",     "Brise",    "Flaute",   "Flut",     "Ebbe",           "Nordlicht",    "Bernstein",  "Heide",
    "Wacholder", "Holunder", "Schlehe",  "Quitte",   "Sanddorn",       "Rügen",
};

constexpr const char *kFrenchNames[] = {
    "Mouette",   "Phare",    "Goéland",  "Hirondelle", "Marée",  "Vague",    "Écume",   "Brise",
    "Corail",    "Étoile",   "Cabotage", "Gabier",     "Mousse", "Sirène",   "Lagune",  "Ouessant",
    "Belle-Île", "Garrigue", "Genêt",    "Mirabelle",  "Cassis", "Noisette", "Romarin", "Lavande",
};

constexpr const char *kEnglishColours[] = {
    "navy",    "sand",     "moss", "slate", "brick red", "sea green", "cream",    "charcoal",
    "mustard", "sky blue", "plum", "white", "striped",   "checked",   "speckled", "plain",
};

constexpr const char *kGermanColours[] = {
    "marineblau", "sandfarben", "moosgrün", "schiefergrau", "ziegelrot", "seegrün", "cremeweiß",   "anthrazit",
    "senfgelb",   "himmelblau", "pflaume",  "weiß",         "gestreift", "kariert", "gesprenkelt", "natur",
};

constexpr const char *kFrenchColours[] = {
    "bleu marine", "sable",     "vert mousse", "ardoise", "rouge brique", "vert d’eau", "crème",    "anthracite",
    "moutarde",    "bleu ciel", "prune",       "blanc",   "rayé",         "à carreaux", "moucheté", "uni",
};

constexpr const char *kEnglishSorts[] = {
    "mild",   "strong", "first harvest",   "late harvest", "extra fine", "smoked", "house blend", "small batch",
    "summer", "winter", "limited edition", "classic",      "unscented",  "dark",   "light",       "morning",
};

constexpr const char *kGermanSorts[] = {
    "mild",   "kräftig", "erste Ernte",   "späte Ernte", "extra fein", "geräuchert", "Hausmischung", "kleine Charge",
    "Sommer", "Winter",  "Sonderauflage", "klassisch",   "ohne Duft",  "dunkel",     "hell",         "Morgen",
};

constexpr const char *kFrenchSorts[] = {
    "doux", "corsé", "première récolte", "récolte tardive", "extra fin",   "fumé",  "maison", "petite série",
    "été",  "hiver", "édition limitée",  "classique",       "sans parfum", "foncé", "clair",  "matin",
};

} // namespace

std::span<const Material> materials()
{
    return kMaterials;
}

std::span<const Abroad> abroad()
{
    return kAbroad;
}

std::span<const char *const> nicknames(Language language)
{
    if (language == Language::German)
        return kGermanNames;
    if (language == Language::French)
        return kFrenchNames;
    return kEnglishNames;
}

std::span<const char *const> colours(Language language)
{
    if (language == Language::German)
        return kGermanColours;
    if (language == Language::French)
        return kFrenchColours;
    return kEnglishColours;
}

std::span<const char *const> sorts(Language language)
{
    if (language == Language::German)
        return kGermanSorts;
    if (language == Language::French)
        return kFrenchSorts;
    return kEnglishSorts;
}

} // namespace stockroom::demo
