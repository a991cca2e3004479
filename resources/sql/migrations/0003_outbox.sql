-- SPDX-FileCopyrightText: Stockroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What Stockroom changed, for other programs that keep caches or send mails: they delete the rows that they have seen.
CREATE TABLE stockroom_outbox (
    id {serial},
    change_set char(32) NOT NULL,
    entity_table text NOT NULL,
    row_id text NOT NULL,
    act text NOT NULL,
    at {time} NOT NULL
);

-- What other programs wrote is in no change set; the newest of it is looked for without the rest.
CREATE INDEX stockroom_history_strangers ON stockroom_history (id) WHERE change_set IS NULL;

-- down
DROP INDEX stockroom_history_strangers;
DROP TABLE stockroom_outbox;
