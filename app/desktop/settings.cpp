// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/settings.h"

#include <QCoreApplication>
#include <QSettings>
#include <algorithm>
#include <utility>

namespace stockroom::desktop
{

namespace
{

const dialog::Setting *find(const QList<dialog::Setting> &all, const QString &key)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&key](const dialog::Setting &one) { return key == QLatin1String(one.key); });
    return found == all.end() ? nullptr : &*found;
}

std::unique_ptr<QSettings> settingsIn(const QString &file)
{
    return file.isEmpty() ? std::make_unique<QSettings>() : std::make_unique<QSettings>(file, QSettings::IniFormat);
}

bool offers(const dialog::Setting &setting, const QString &value)
{
    return std::any_of(setting.options.begin(), setting.options.end(),
                       [&value](const dialog::Option &option) { return value == QLatin1String(option.value); });
}

} // namespace

Settings::Settings(const QString &folder, QObject *parent)
    : QObject(parent), m_file(folder.isEmpty() ? QString() : folder + QStringLiteral("/settings.ini"))
{
    m_worker.setMaxThreadCount(1);
    const auto settings = settingsIn(m_file);
    for (const QString &key : settings->allKeys())
        m_values.insert(key, settings->value(key));
}

Settings::~Settings()
{
    m_worker.waitForDone();
}

QList<dialog::Setting> Settings::choices()
{
    return {
        {"language",
         QT_TRANSLATE_NOOP("settings", "Language"),
         nullptr,
         {{"system", QT_TRANSLATE_NOOP("settings", "As the system")},
          {"en", "English", false},
          {"de", "Deutsch", false},
          {"ar", "العربية", false}}},
        {"theme",
         QT_TRANSLATE_NOOP("settings", "Theme"),
         nullptr,
         {{"system", QT_TRANSLATE_NOOP("settings", "As the system")},
          {"light", QT_TRANSLATE_NOOP("settings", "Light")},
          {"dark", QT_TRANSLATE_NOOP("settings", "Dark")}}},
        {"lock-after",
         QT_TRANSLATE_NOOP("settings", "Lock"),
         QT_TRANSLATE_NOOP("settings", "When nobody uses the keys or the mouse, the password is asked for again."),
         {{"10", QT_TRANSLATE_NOOP("settings", "After 10 minutes")},
          {"2", QT_TRANSLATE_NOOP("settings", "After 2 minutes")},
          {"30", QT_TRANSLATE_NOOP("settings", "After 30 minutes")},
          {"0", QT_TRANSLATE_NOOP("settings", "Never")}}},
        {"log-level",
         QT_TRANSLATE_NOOP("settings", "Log"),
         QT_TRANSLATE_NOOP("settings", "What is written to the log file, for whoever looks for a fault."),
         {{"warning", QT_TRANSLATE_NOOP("settings", "Warnings")},
          {"critical", QT_TRANSLATE_NOOP("settings", "Errors only")},
          {"info", QT_TRANSLATE_NOOP("settings", "What happens")},
          {"debug", QT_TRANSLATE_NOOP("settings", "Everything")}}},
    };
}

QString Settings::choice(const QString &key) const
{
    const QList<dialog::Setting> all = choices();
    const dialog::Setting *setting = find(all, key);
    if (!setting)
        return {};
    const QString value = m_values.value(key).toString();
    return offers(*setting, value) ? value : QString::fromLatin1(setting->options.first().value);
}

bool Settings::choose(const QString &key, const QString &value)
{
    const QList<dialog::Setting> all = choices();
    const dialog::Setting *setting = find(all, key);
    if (!setting || !offers(*setting, value))
        return false;
    keep(key, value);
    Q_EMIT chosen(key, value);
    return true;
}

QVariant Settings::kept(const QString &key) const
{
    return m_values.value(key);
}

void Settings::keep(const QString &key, const QVariant &value)
{
    m_values.insert(key, value);
    const QMutexLocker lock(&m_unwritten->mutex);
    const bool isFirst = m_unwritten->values.isEmpty();
    m_unwritten->values.insert(key, value);
    if (isFirst)
        m_worker.start([file = m_file, unwritten = m_unwritten] { write(file, *unwritten); });
}

void Settings::write(const QString &file, Unwritten &unwritten)
{
    QMutexLocker lock(&unwritten.mutex);
    const QVariantMap values = std::exchange(unwritten.values, {});
    lock.unlock();
    const auto settings = settingsIn(file);
    for (auto each = values.cbegin(); each != values.cend(); ++each)
        settings->setValue(each.key(), each.value());
}

} // namespace stockroom::desktop
