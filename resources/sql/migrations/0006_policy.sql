-- SPDX-FileCopyrightText: Stockroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may do what: every version of it, the newest counts. Without any, the standard policy does.
CREATE TABLE stockroom_policy (
    id {serial},
    at {time} NOT NULL,
    actor text NOT NULL,
    note text NOT NULL,
    document text NOT NULL
);

-- down
DROP TABLE stockroom_policy;
