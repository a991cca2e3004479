-- SPDX-FileCopyrightText: Stockroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each save and each write of another program keeps these: they hold what is looked for, and no more.

-- Few sets take another one back.
DROP INDEX stockroom_change_set_undoes;
CREATE INDEX stockroom_change_set_undoes ON stockroom_change_set (undoes) WHERE undoes IS NOT NULL;

-- What other programs wrote is in no set.
DROP INDEX stockroom_history_change_set;
CREATE INDEX stockroom_history_change_set ON stockroom_history (change_set) WHERE change_set IS NOT NULL;

-- A key alone tells nearly everything.
DROP INDEX stockroom_history_row;
CREATE INDEX stockroom_history_row ON stockroom_history (row_id, id);

-- down
DROP INDEX stockroom_history_row;
CREATE INDEX stockroom_history_row ON stockroom_history (entity_table, row_id, id);
DROP INDEX stockroom_history_change_set;
CREATE INDEX stockroom_history_change_set ON stockroom_history (change_set);
DROP INDEX stockroom_change_set_undoes;
CREATE INDEX stockroom_change_set_undoes ON stockroom_change_set (undoes);
