-- SPDX-FileCopyrightText: Stockroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a store says of itself: its name, its currency.
CREATE TABLE stockroom_setting (
    name varchar(100) NOT NULL PRIMARY KEY,
    value text NOT NULL
);

-- down
DROP TABLE stockroom_setting;
