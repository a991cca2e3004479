-- SPDX-FileCopyrightText: Stockroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How often a name failed to sign in since it last succeeded, so that guessing takes long. By the SHA-256 of the name: people
-- type their password there by mistake.
CREATE TABLE stockroom_signin (
    name_sum char(64) NOT NULL PRIMARY KEY,
    failures integer NOT NULL,
    last_at {time} NOT NULL
);

-- Who signed in and who failed to, where and when: the newest. Empty for a name that nobody has.
CREATE TABLE stockroom_signin_log (
    id {serial},
    at {time} NOT NULL,
    username text NOT NULL,
    program text NOT NULL,
    host text NOT NULL,
    result text NOT NULL
);

-- Computers that may sign a person in without a password, for as long as the password stays the same. No foreign key leads to
-- the users, since it would hinder other programs; of token and password there are only sums.
CREATE TABLE stockroom_remembered (
    id {serial},
    user_id text NOT NULL,
    token_sum char(64) NOT NULL UNIQUE,
    password_sum char(64) NOT NULL,
    computer text NOT NULL,
    created_at {time} NOT NULL,
    used_at {time} NULL,
    expires_at {time} NOT NULL
);
CREATE INDEX stockroom_remembered_user ON stockroom_remembered (user_id);

-- down
DROP TABLE stockroom_remembered;
DROP TABLE stockroom_signin_log;
DROP TABLE stockroom_signin;
