// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/sentences.h"

namespace stockroom::demo
{
namespace
{

constexpr const char *kEnglish[] = {
    "Made in a workshop two streets behind the quay.",
    "Hand-finished, so no two are quite alike.",
    "Keeps its shape, and its promises.",
    "Our regulars call it \"the good one\".",
    "Goes into the dishwasher; we'd still wash it by hand.",
    "Light enough to carry, heavy enough to trust.",
    "Comes in a plain box with no plastic in it.",
    "We have sold it since 1987 & never had one back.",
    "Spare parts are in stock, and always will be.",
    "A present that doesn't need wrapping 🎁.",
    "Tested on the ferry, in November, by our own crew.",
    "Keep dry; wipe with a soft cloth.",
    "Small marks are no fault: they show how it was made.",
    "The maker's stamp is on the underside.",
    "Holds warmth for an hour 🍵, and looks better every year.",
    "If it breaks within five years, bring it back.",
    "It's 100 % what it says on the label; nothing else.",
    "From a family firm in its fourth generation.",
    "Not for the faint-hearted: this one lasts.",
};

constexpr const char *kGerman[] = {
    "Gefertigt in einer kleinen Werkstatt hinter dem Kai.",
    "Von Hand nachgearbeitet, deshalb ist jedes Stück ein wenig anders.",
    "Hält, was es verspricht – auch bei Windstärke 8.",
    "Unsere Stammkunden sagen nur „das Gute“.",
    "Trocken lagern, mit einem weichen Tuch abwischen.",
    "Kommt im schlichten Karton, ganz ohne Plastik.",
    "Seit 1987 im Sortiment und noch nie zurückgekommen.",
    "Ersatzteile führen wir ständig.",
    "Ein Geschenk, das kein Papier braucht 🎁.",
    "Größe und Farbe können leicht abweichen.",
};

constexpr const char *kFrench[] = {
    "Fabriqué dans un petit atelier derrière le quai.",
    "Fini à la main : chaque pièce est unique.",
    "Nos habitués l’appellent « le bon ».",
    "À garder au sec ; essuyer avec un chiffon doux.",
    "Livré dans une boîte simple, sans plastique.",
    "Au catalogue depuis 1987, et jamais rendu.",
    "Les pièces détachées sont toujours en stock.",
    "Un cadeau qui n’a pas besoin d’emballage 🎁.",
};

constexpr const char *kArabic[] = {
    "صُنع في ورشة صغيرة خلف رصيف الميناء.",
    "كل قطعة مشغولة باليد، فلا تتشابه قطعتان.",
    "يُحفظ في مكان جاف ويُمسح بقماش ناعم.",
    "هدية جميلة لا تحتاج إلى تغليف 🎁.",
};

constexpr const char *kHebrew[] = {
    "נעשה בבית מלאכה קטן מאחורי הרציף.",
    "גימור ביד, ולכן אין שני פריטים זהים.",
    "לשמור במקום יבש ולנגב במטלית רכה.",
    "מתנה שאינה צריכה עטיפה 🎁.",
};

constexpr const char *kGreek[] = {
    "Φτιαγμένο σε μικρό εργαστήρι πίσω από την προβλήτα.",
    "Τελειωμένο στο χέρι· κανένα δεν είναι ίδιο με άλλο.",
    "Φυλάσσεται σε στεγνό μέρος.",
    "Ένα δώρο που δεν χρειάζεται περιτύλιγμα.",
};

constexpr const char *kRussian[] = {
    "Сделано в маленькой мастерской за причалом.",
    "Отделано вручную, поэтому двух одинаковых нет.",
    "Хранить в сухом месте, протирать мягкой тканью.",
    "Постоянные покупатели говорят просто: «то самое».",
};

constexpr const char *kJapanese[] = {
    "波止場の裏の小さな工房で作られています。",
    "手仕上げのため、一つ一つ表情が異なります。",
    "乾いた場所に保管し、柔らかい布で拭いてください。",
    "贈り物にもどうぞ🎁。",
};

constexpr const char *kChinese[] = {
    "产自码头后面的小作坊。",
    "手工完成,每一件都略有不同。",
    "请置于干燥处,用软布擦拭。",
    "送礼自用皆宜🎁。",
};

constexpr const char *kHindi[] = {
    "घाट के पीछे की एक छोटी कार्यशाला में बना।",
    "हाथ से तैयार किया गया, इसलिए हर नग अलग है।",
    "सूखी जगह पर रखें और मुलायम कपड़े से पोंछें।",
    "उपहार के लिए बढ़िया 🎁।",
};

// In the order of Language.
constexpr std::span<const char *const> kSentences[] = {kEnglish, kGerman,  kFrench,   kArabic,  kHebrew,
                                                       kGreek,   kRussian, kJapanese, kChinese, kHindi};

} // namespace

std::span<const char *const> sentences(Language language)
{
    return kSentences[std::size_t(language)];
}

} // namespace stockroom::demo
