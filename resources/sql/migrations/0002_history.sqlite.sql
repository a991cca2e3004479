-- SPDX-FileCopyrightText: Stockroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who changed what, when and why. No foreign key leads to a base table, since it would hinder other programs.
CREATE TABLE stockroom_change_set (
    id char(32) NOT NULL PRIMARY KEY,
    actor text NOT NULL,
    program text NOT NULL,
    reason text NOT NULL,
    undoes char(32) NULL,
    at {time} NOT NULL
);
CREATE INDEX stockroom_change_set_undoes ON stockroom_change_set (undoes);
CREATE INDEX stockroom_change_set_at ON stockroom_change_set (at DESC);

-- One row for each changed row; without a change set where another program wrote.
CREATE TABLE stockroom_history (
    id {serial},
    change_set char(32) NULL,
    entity_table text NOT NULL,
    row_id text NOT NULL,
    act text NOT NULL CHECK (act IN ('insert', 'update', 'delete', 'truncate')),
    before {json} NULL,
    after {json} NULL,
    at {time} NOT NULL
);
CREATE INDEX stockroom_history_change_set ON stockroom_history (change_set);
CREATE INDEX stockroom_history_row ON stockroom_history (entity_table, row_id, id);

-- The change set of the transaction that is open; empty outside of one.
CREATE TABLE stockroom_context (
    change_set char(32) NOT NULL
);

-- down
DROP TABLE stockroom_context;
DROP TABLE stockroom_history;
DROP TABLE stockroom_change_set;
