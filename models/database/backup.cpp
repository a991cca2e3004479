// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/backup.h"

#include "models/database/connection.h"
#include "models/database/onlooker.h"
#include "models/database/sqlitefault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include <memory>
#include <optional>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stockroom::database
{
namespace
{

using entity::Done;
using entity::Problem;
using entity::Result;

constexpr int kPages = 1024;    // that are copied between two looks at the progress
constexpr int kPatience = 5000; // ms that another program's lock is waited for
constexpr int kWaits = 2;       // that are enough
constexpr int kStarts = 5;      // of a copy that others make to begin anew, until the rest is copied at once
constexpr qsizetype kKeptCopies = 3;
constexpr qsizetype kKeptDays = 10;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(database)
};

Problem brokenBy(sqlite3 *handle, const QString &file)
{
    const Fault fault =
        faultOfCode(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), systemErrorOf(handle));
    return Problem::broken(Words::tr("\"%1\": %2").arg(file, fault.problem.text));
}

/// `how` is what follows the file's name in a URI: "?mode=ro".
Result<std::shared_ptr<sqlite3>> opened(const QString &file, const QString &how)
{
    sqlite3 *handle = nullptr;
    const QByteArray uri = "file:" + QUrl::toPercentEncoding(file, "/") + how.toUtf8();
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI;
    const int code = sqlite3_open_v2(uri.constData(), &handle, flags, nullptr);
    std::shared_ptr<sqlite3> kept(handle, &sqlite3_close_v2);
    if (code != SQLITE_OK)
        return brokenBy(handle, file);
    sqlite3_busy_timeout(handle, kPatience);
    return kept;
}

/// The first column of each row that a query answers; nothing when it fails.
std::optional<QStringList> answers(sqlite3 *handle, const char *query)
{
    QStringList lines;
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(handle, query, -1, &statement, nullptr);
    while (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        lines << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        code = SQLITE_OK;
    }
    sqlite3_finalize(statement);
    return code == SQLITE_DONE ? std::optional(lines) : std::nullopt;
}

bool isLocked(int code)
{
    return code == SQLITE_BUSY || code == SQLITE_LOCKED;
}

/// The pages of one file into another, in parts.
class Copying
{
public:
    Copying(sqlite3 *from, sqlite3 *to) : m_copy(sqlite3_backup_init(to, "main", from, "main")) {}
    ~Copying() { sqlite3_backup_finish(m_copy); }
    Copying(const Copying &) = delete;
    Copying &operator=(const Copying &) = delete;

    bool isBegun() const { return m_copy != nullptr; }
    int code() const { return m_code; }

    /// False when it was called off.
    bool run(const CopyProgress &progress)
    {
        int waits = 0; // for somebody who uses either of the two, of kPatience each
        int starts = 0;
        qint64 left = 0;
        while (waits < kWaits && (m_code == SQLITE_OK || isLocked(m_code))) {
            const qint64 total = std::max(1, sqlite3_backup_pagecount(m_copy));
            if (progress && !progress(total - std::max<qint64>(1, left), total))
                return false;
            m_code = sqlite3_backup_step(m_copy, starts < kStarts ? kPages : -1);
            waits = isLocked(m_code) ? waits + 1 : 0;
            // Without WAL, what others write meanwhile makes it begin anew.
            starts += int(left > 0 && sqlite3_backup_remaining(m_copy) > left);
            left = sqlite3_backup_remaining(m_copy);
        }
        return true;
    }

private:
    sqlite3_backup *m_copy;
    int m_code = SQLITE_OK;
};

Result<Done> copyPages(sqlite3 *from, sqlite3 *to, const QString &file, const CopyProgress &progress)
{
    int code = SQLITE_OK;
    {
        Copying copying(from, to);
        if (!copying.isBegun())
            return brokenBy(to, file);
        if (!copying.run(progress))
            return Problem::busy(Words::tr("The copying was called off."));
        code = copying.code();
    }
    if (isLocked(code))
        return Problem::busy(Words::tr("Others write to the store. Nothing was changed."));
    return code == SQLITE_DONE ? Result<Done>(Done{}) : brokenBy(to, file);
}

/// Until it is on the disk it is no copy.
bool isOnDisk(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    return synced;
}

/// A file that is not written to is opened without a journal beside it, unless there is one: then the newest of what
/// it holds stands in that.
QString howToRead(const QString &file)
{
    return QFileInfo(file + u"-wal"_s).size() > 0 ? u"?mode=ro"_s : u"?mode=ro&immutable=1"_s;
}

Result<Done> copyInto(const QString &store, const QString &file, const CopyProgress &progress)
{
    const QString way = Onlooker::way(store);
    Onlooker onlooker;
    onlooker.note(store, way);
    const auto from = opened(store, way);
    if (!from)
        return from.problem();
    const auto to = opened(file, {});
    if (!to)
        return to.problem();
    // In WAL mode this is one moment of the store, and hinders nobody.
    const auto mode = answers(from->get(), "PRAGMA journal_mode");
    const bool isWal = mode && mode->value(0) == u"wal";
    if (!mode || (isWal && !(answers(from->get(), "BEGIN") && answers(from->get(), "SELECT 1 FROM sqlite_master"))))
        return brokenBy(from->get(), store);
    const auto copied = copyPages(from->get(), to->get(), file, progress);
    // A file that was taken to stand still did not: its copy may be half old and half new.
    if (copied && onlooker.isOutdated())
        return Problem::busy(Words::tr("Somebody opened “%1” while it was copied. Try again.").arg(store));
    return copied;
}

void removeWithJournals(const QString &file)
{
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file + ending);
}

/// What was saved last may stand in the journal alone.
bool keptWithJournals(const QString &file, const QString &kept)
{
    for (const QString &ending : {QString(), u"-wal"_s, u"-journal"_s}) {
        if (!ending.isEmpty() && !QFileInfo::exists(file + ending))
            continue;
        if (!QFile::copy(file + ending, kept + ending) || !isOnDisk(kept + ending))
            return false;
    }
    return isOnDisk(QFileInfo(kept).absolutePath());
}

/// Keeps what a damaged file holds, byte by byte, and puts the copy's file in its place.
Result<QString> replaceDamaged(const Place &store, const QString &copy, const QString &kept)
{
    const QString part = store.file() + u".part"_s;
    if (!keptWithJournals(store.file(), kept))
        return Problem::broken(Words::tr("The copy \"%1\" could not be written").arg(kept));
    Result<Done> copied =
        makePart(part) ? copyInto(copy, part, {}) : Problem::broken(Words::tr("\"%1\" could not be written").arg(part));
    if (copied)
        copied = checkFile(part);
    QFile::setPermissions(part, QFile::permissions(store.file()));
    for (const QString &ending : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove((copied ? store.file() : part) + ending);
    if (copied && !moveToDisk(part, store.file()))
        copied = Problem::broken(Words::tr("\"%1\" could not be written").arg(store.file()));
    if (copied)
        return kept;
    QFile::remove(part);
    return copied.problem();
}

/// The first column of what a query answers.
Result<QStringList> column(Connection &connection, const QString &query)
{
    const auto rows = connection.run({query});
    if (!rows)
        return rows.problem();
    QStringList found;
    while ((*rows)->next())
        found << (*rows)->value(0).toString();
    return found;
}

/// What is to be run to look at all of a store.
Result<QStringList> checksOf(Connection &connection)
{
    const auto mode = column(connection, u"PRAGMA journal_mode"_s);
    if (!mode || *mode == QStringList{u"wal"_s})
        return mode ? Result<QStringList>(QStringList{u"PRAGMA quick_check(1)"_s}) : mode;
    Result<QStringList> tables = column(connection, u"SELECT name FROM sqlite_master WHERE type = 'table'"_s);
    if (tables) {
        for (QString &table : *tables)
            table = u"PRAGMA quick_check(%1)"_s.arg(Connection::quoted(table));
    }
    return tables;
}

} // namespace

QString keptName(const Place &store)
{
    const QString name = store.file() + u".before-restore"_s;
    QString free = name;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = u"%1-%2"_s.arg(name).arg(number);
    return free;
}

bool makePart(const QString &part)
{
    removeWithJournals(part);
    const int file = ::open(QFile::encodeName(part).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    return file >= 0 && ::close(file) == 0;
}

bool moveToDisk(const QString &part, const QString &file)
{
    return isOnDisk(part) && ::rename(QFile::encodeName(part).constData(), QFile::encodeName(file).constData()) == 0 &&
           isOnDisk(QFileInfo(file).absolutePath());
}

Result<Done> checkFile(const QString &file)
{
    const auto handle = opened(file, howToRead(file));
    if (!handle)
        return handle.problem();
    const auto said = answers(handle->get(), "PRAGMA quick_check(1)");
    if (said == QStringList{u"ok"_s})
        return Done{};
    return Problem::broken(Words::tr("\"%1\" is damaged: %2")
                               .arg(file, said ? said->join(u' ') : QString::fromUtf8(sqlite3_errmsg(handle->get()))));
}

Result<Done> checkStore(Connection &connection)
{
    const auto checks = checksOf(connection);
    if (!checks)
        return checks.problem();
    for (const QString &check : *checks) {
        const auto said = column(connection, check);
        if (!said)
            return said.problem();
        if (*said != QStringList{u"ok"_s})
            return Problem::broken(
                Words::tr("\"%1\" is damaged: %2").arg(connection.place().file(), said->value(0).simplified()));
    }
    return Done{};
}

Result<Done> copyStore(const Place &store, const QString &target, const CopyProgress &progress)
{
    if (!QFileInfo::exists(store.file()))
        return Problem::missing(Words::tr("There is no file \"%1\"").arg(store.file()));
    const QString part = target + u".part"_s;
    if (!makePart(part))
        return Problem::broken(Words::tr("The copy \"%1\" could not be written").arg(target));
    Result<Done> copied = copyInto(store.file(), part, progress);
    if (copied)
        copied = checkFile(part);
    QFile::setPermissions(part, QFile::permissions(store.file()));
    if (copied && !moveToDisk(part, target))
        copied = Problem::broken(Words::tr("The copy \"%1\" could not be written").arg(target));
    removeWithJournals(part);
    return copied;
}

Result<QString> replaceStore(const Place &store, const QString &copy, const CopyProgress &progress)
{
    const QString file = QFileInfo(store.file()).canonicalFilePath();
    if (!file.isEmpty() && file == QFileInfo(copy).canonicalFilePath())
        return Problem{entity::ProblemKind::Invalid, Words::tr("\"%1\" is the store itself").arg(copy)};
    if (const auto whole = checkFile(copy); !whole)
        return whole.problem();
    if (file.isEmpty()) {
        const auto made = copyStore(*Place::parse(copy), store.file(), progress);
        return made ? Result<QString>(QString()) : made.problem();
    }
    // Before anything is kept of what stays as it is.
    const auto barred = makeEngine(entity::Dialect::Sqlite)->foreseen(store, Access::Write);
    if (barred && barred->kind == entity::ProblemKind::Denied)
        return *barred;
    const QString kept = keptName(store);
    const auto keeping = copyStore(store, kept, progress);
    if (!keeping && keeping.problem().kind == entity::ProblemKind::Broken && !checkFile(store.file()))
        return replaceDamaged(store, copy, kept);
    if (!keeping)
        return keeping.problem();
    const auto from = opened(copy, howToRead(copy));
    const auto to = from ? opened(store.file(), {}) : from;
    const auto done = to ? copyPages(from->get(), to->get(), store.file(), progress) : to.problem();
    if (done)
        return kept;
    // What was not changed need not be kept.
    if (checkFile(store.file()))
        removeWithJournals(kept);
    return done.problem();
}

Result<QString> keepBefore(const Place &store, int step, Way way, const CopyProgress &progress)
{
    const QFileInfo file(store.file());
    const QString target =
        store.file() + u".before-%1"_s.arg(step, 4, 10, QChar(u'0')) + (way == Way::Down ? u"-down"_s : QString());
    const Result<Done> copied = copyStore(store, target, progress);
    if (!copied)
        return copied.problem();
    static const QRegularExpression ours(u"^\\.before-\\d{4}(-down)?$"_s);
    QFileInfoList others;
    for (const QFileInfo &each : file.dir().entryInfoList(QDir::Files, QDir::Time)) {
        const bool isCopy = each.fileName().startsWith(file.fileName()) &&
                            ours.match(each.fileName().mid(file.fileName().size())).hasMatch();
        if (isCopy && each.filePath() != target)
            others << each;
    }
    for (const QFileInfo &old : others.mid(kKeptCopies - 1))
        QFile::remove(old.filePath());
    return target;
}

QString copiesFolder(const Place &store)
{
    return store.file().isEmpty() ? QString() : store.file() + u".copies"_s;
}

Result<Done> keepOfDay(const Place &store, const QDate &day, const CopyProgress &progress)
{
    const QDir folder(copiesFolder(store));
    const QString target = folder.filePath(day.toString(Qt::ISODate) + u".sqlite"_s);
    if (QFileInfo::exists(target))
        return Done{};
    if (!QDir().mkpath(folder.path()))
        return Problem::broken(Words::tr("The folder \"%1\" could not be made").arg(folder.path()));
    QLockFile lock(folder.filePath(u".copying"_s));
    lock.setStaleLockTime(0); // whoever is alive may take long
    if (!lock.tryLock(0) && lock.error() == QLockFile::LockFailedError)
        return Done{};
    // Of a program that was killed while it copied.
    for (const QString &part : folder.entryList({u"*.part*"_s}, QDir::Files))
        QFile::remove(folder.filePath(part));
    if (const Result<Done> copied = copyStore(store, target, progress); !copied)
        return copied;
    static const QRegularExpression dated(u"^\\d{4}-\\d\\d-\\d\\d\\.sqlite$"_s);
    // A name is its day, so that their order is that of the days.
    const QStringList copies = folder.entryList(QDir::Files, QDir::Name | QDir::Reversed).filter(dated);
    for (const QString &old : copies.mid(kKeptDays))
        QFile::remove(folder.filePath(old));
    return Done{};
}

} // namespace stockroom::database
