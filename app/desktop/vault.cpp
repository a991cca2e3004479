// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/vault.h"

#include <qt6keychain/keychain.h>

namespace stockroom::desktop
{

namespace
{

const QString kService = QStringLiteral("stockroom");

// What is kept in plain text is kept for everybody: where there is no keyring, nothing is kept.
void start(QKeychain::Job *job, const QString &place)
{
    job->setKey(place);
    job->setInsecureFallback(false);
    job->start();
}

QString problemOf(const QKeychain::Job &job)
{
    return job.errorString().isEmpty() ? Vault::tr("There is no keyring.") : job.errorString();
}

} // namespace

void Vault::read(const QString &place, QObject *context, std::function<void(const Found &)> answer)
{
    // It deletes itself when it ends, which may be after this object is gone: the keyring has its address.
    auto *job = new QKeychain::ReadPasswordJob(kService);
    connect(job, &QKeychain::Job::finished, context, [job, answer = std::move(answer)] {
        if (job->error() == QKeychain::NoError)
            answer({.password = job->textData()});
        else if (job->error() == QKeychain::EntryNotFound)
            answer({});
        else
            answer({.problem = problemOf(*job)});
    });
    start(job, place);
}

void Vault::keep(const QString &place, const QString &password, QObject *context,
                 std::function<void(const QString &)> answer)
{
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setTextData(password);
    connect(job, &QKeychain::Job::finished, context, [job, answer = std::move(answer)] {
        answer(job->error() == QKeychain::NoError ? QString() : problemOf(*job));
    });
    start(job, place);
}

void Vault::forget(const QString &place, QObject *context, std::function<void()> then)
{
    auto *job = new QKeychain::DeletePasswordJob(kService);
    connect(job, &QKeychain::Job::finished, context, [then = std::move(then)] { then(); });
    start(job, place);
}

} // namespace stockroom::desktop
