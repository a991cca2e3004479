-- SPDX-FileCopyrightText: Stockroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The base tables of a store in SQLite, in the shape that Django makes, so that a Django backend can adopt them.
-- auth_permission refers to a table of Django itself, which comes with Django: nothing is written to it before.

CREATE TABLE "auth_permission" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "content_type_id" integer NOT NULL
        REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED,
    "codename" varchar(100) NOT NULL,
    "name" varchar(255) NOT NULL
);
CREATE UNIQUE INDEX "auth_permission_content_type_id_codename_01ab375a_uniq"
    ON "auth_permission" ("content_type_id", "codename");
CREATE INDEX "auth_permission_content_type_id_2f476e4b" ON "auth_permission" ("content_type_id");

CREATE TABLE "auth_group" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(150) NOT NULL UNIQUE
);

CREATE TABLE "auth_group_permissions" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "group_id" integer NOT NULL
        REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED,
    "permission_id" integer NOT NULL
        REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX "auth_group_permissions_group_id_permission_id_0cd325b0_uniq"
    ON "auth_group_permissions" ("group_id", "permission_id");
CREATE INDEX "auth_group_permissions_group_id_b120cbf9" ON "auth_group_permissions" ("group_id");
CREATE INDEX "auth_group_permissions_permission_id_84c5c92e" ON "auth_group_permissions" ("permission_id");

CREATE TABLE "auth_user" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "password" varchar(128) NOT NULL,
    "last_login" datetime NULL,
    "is_superuser" bool NOT NULL,
    "username" varchar(150) NOT NULL UNIQUE,
    "last_name" varchar(150) NOT NULL,
    "email" varchar(254) NOT NULL,
    "is_staff" bool NOT NULL,
    "is_active" bool NOT NULL,
    "date_joined" datetime NOT NULL,
    "first_name" varchar(150) NOT NULL
);

CREATE TABLE "auth_user_groups" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "user_id" integer NOT NULL
        REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED,
    "group_id" integer NOT NULL
        REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX "auth_user_groups_user_id_group_id_94350c0c_uniq" ON "auth_user_groups" ("user_id", "group_id");
CREATE INDEX "auth_user_groups_user_id_6a12ed8b" ON "auth_user_groups" ("user_id");
CREATE INDEX "auth_user_groups_group_id_97559544" ON "auth_user_groups" ("group_id");

CREATE TABLE "auth_user_user_permissions" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "user_id" integer NOT NULL
        REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED,
    "permission_id" integer NOT NULL
        REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX "auth_user_user_permissions_user_id_permission_id_14a6b632_uniq"
    ON "auth_user_user_permissions" ("user_id", "permission_id");
CREATE INDEX "auth_user_user_permissions_user_id_a95ead1b" ON "auth_user_user_permissions" ("user_id");
CREATE INDEX "auth_user_user_permissions_permission_id_1fbb5f2c" ON "auth_user_user_permissions" ("permission_id");

CREATE TABLE "products_category" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(100) NOT NULL UNIQUE,
    "slug" varchar(100) NOT NULL UNIQUE,
    "description" text NOT NULL,
    "created_at" datetime NOT NULL,
    "parent_id" bigint NULL
        REFERENCES "products_category" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "products_category_parent_id_3388f6c9" ON "products_category" ("parent_id");

CREATE TABLE "products_product" (
    "id" char(32) NOT NULL PRIMARY KEY,
    "name" varchar(200) NOT NULL,
    "slug" varchar(200) NOT NULL UNIQUE,
    "description" text NOT NULL,
    "price" decimal NOT NULL,
    "stock" integer unsigned NOT NULL CHECK ("stock" >= 0),
    "image" varchar(100) NOT NULL,
    "is_active" bool NOT NULL,
    "created_at" datetime NOT NULL,
    "updated_at" datetime NOT NULL,
    "category_id" bigint NOT NULL
        REFERENCES "products_category" ("id") DEFERRABLE INITIALLY DEFERRED,
    "created_by_id" integer NULL
        REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "products_pr_slug_3edc0c_idx" ON "products_product" ("slug");
CREATE INDEX "products_pr_categor_50f5f1_idx" ON "products_product" ("category_id", "is_active");
CREATE INDEX "products_pr_created_bce1a7_idx" ON "products_product" ("created_at" DESC);
CREATE INDEX "products_product_category_id_9b594869" ON "products_product" ("category_id");
CREATE INDEX "products_product_created_by_id_dd4af40e" ON "products_product" ("created_by_id");

CREATE TABLE "orders_order" (
    "id" char(32) NOT NULL PRIMARY KEY,
    "number" varchar(20) NOT NULL UNIQUE,
    "status" varchar(20) NOT NULL,
    "customer_name" varchar(200) NOT NULL,
    "customer_email" varchar(254) NOT NULL,
    "shipping_address" text NOT NULL,
    "note" text NOT NULL,
    "total" decimal NOT NULL,
    "placed_at" datetime NULL,
    "created_at" datetime NOT NULL,
    "updated_at" datetime NOT NULL,
    "created_by_id" integer NULL
        REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "orders_orde_status_079368_idx" ON "orders_order" ("status", "created_at" DESC);
CREATE INDEX "orders_orde_created_f0ce29_idx" ON "orders_order" ("created_at" DESC);
CREATE INDEX "orders_order_created_by_id_d5f5e69c" ON "orders_order" ("created_by_id");

CREATE TABLE "orders_orderitem" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "product_name" varchar(200) NOT NULL,
    "quantity" integer unsigned NOT NULL CHECK ("quantity" >= 0),
    "unit_price" decimal NOT NULL,
    "order_id" char(32) NOT NULL
        REFERENCES "orders_order" ("id") DEFERRABLE INITIALLY DEFERRED,
    "product_id" char(32) NOT NULL
        REFERENCES "products_product" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "orders_orderitem_order_id_fe61a34d" ON "orders_orderitem" ("order_id");
CREATE INDEX "orders_orderitem_product_id_afe4254a" ON "orders_orderitem" ("product_id");
