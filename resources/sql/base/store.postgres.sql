-- SPDX-FileCopyrightText: Stockroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The base tables of a store in PostgreSQL, in the shape that Django makes, so that a Django backend can adopt them.
-- The foreign key of auth_permission to Django's own django_content_type is added when Django has made that table.

CREATE TABLE auth_permission (
    id serial PRIMARY KEY,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL,
    CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename)
);
CREATE INDEX auth_permission_content_type_id_2f476e4b ON auth_permission (content_type_id);

CREATE TABLE auth_group (
    id serial PRIMARY KEY,
    name character varying(150) NOT NULL UNIQUE
);
CREATE INDEX auth_group_name_a6ea08ec_like ON auth_group (name varchar_pattern_ops);

CREATE TABLE auth_group_permissions (
    id bigserial PRIMARY KEY,
    group_id integer NOT NULL,
    permission_id integer NOT NULL,
    CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id)
);
CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON auth_group_permissions (group_id);
CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON auth_group_permissions (permission_id);

CREATE TABLE auth_user (
    id serial PRIMARY KEY,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL UNIQUE,
    first_name character varying(150) NOT NULL,
    last_name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL
);
CREATE INDEX auth_user_username_6821ab7c_like ON auth_user (username varchar_pattern_ops);

CREATE TABLE auth_user_groups (
    id bigserial PRIMARY KEY,
    user_id integer NOT NULL,
    group_id integer NOT NULL,
    CONSTRAINT auth_user_groups_user_id_group_id_94350c0c_uniq UNIQUE (user_id, group_id)
);
CREATE INDEX auth_user_groups_group_id_97559544 ON auth_user_groups (group_id);
CREATE INDEX auth_user_groups_user_id_6a12ed8b ON auth_user_groups (user_id);

CREATE TABLE auth_user_user_permissions (
    id bigserial PRIMARY KEY,
    user_id integer NOT NULL,
    permission_id integer NOT NULL,
    CONSTRAINT auth_user_user_permissions_user_id_permission_id_14a6b632_uniq UNIQUE (user_id, permission_id)
);
CREATE INDEX auth_user_user_permissions_permission_id_1fbb5f2c ON auth_user_user_permissions (permission_id);
CREATE INDEX auth_user_user_permissions_user_id_a95ead1b ON auth_user_user_permissions (user_id);

CREATE TABLE products_category (
    id bigserial PRIMARY KEY,
    name character varying(100) NOT NULL UNIQUE,
    slug character varying(100) NOT NULL UNIQUE,
    description text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    parent_id bigint
);
CREATE INDEX products_category_name_0ecfb368_like ON products_category (name varchar_pattern_ops);
CREATE INDEX products_category_parent_id_3388f6c9 ON products_category (parent_id);
CREATE INDEX products_category_slug_c558efae_like ON products_category (slug varchar_pattern_ops);

CREATE TABLE products_product (
    id uuid PRIMARY KEY,
    name character varying(200) NOT NULL,
    slug character varying(200) NOT NULL UNIQUE,
    description text NOT NULL,
    price numeric(10,2) NOT NULL,
    stock integer NOT NULL CHECK (stock >= 0),
    image character varying(100) NOT NULL,
    is_active boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    category_id bigint NOT NULL,
    created_by_id integer
);
CREATE INDEX products_pr_categor_50f5f1_idx ON products_product (category_id, is_active);
CREATE INDEX products_pr_created_bce1a7_idx ON products_product (created_at DESC);
CREATE INDEX products_pr_slug_3edc0c_idx ON products_product (slug);
CREATE INDEX products_product_category_id_9b594869 ON products_product (category_id);
CREATE INDEX products_product_created_by_id_dd4af40e ON products_product (created_by_id);
CREATE INDEX products_product_slug_70d3148d_like ON products_product (slug varchar_pattern_ops);

CREATE TABLE orders_order (
    id uuid PRIMARY KEY,
    number character varying(20) NOT NULL UNIQUE,
    status character varying(20) NOT NULL,
    customer_name character varying(200) NOT NULL,
    customer_email character varying(254) NOT NULL,
    shipping_address text NOT NULL,
    note text NOT NULL,
    total numeric(12,2) NOT NULL,
    placed_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    created_by_id integer
);
CREATE INDEX orders_orde_created_f0ce29_idx ON orders_order (created_at DESC);
CREATE INDEX orders_orde_status_079368_idx ON orders_order (status, created_at DESC);
CREATE INDEX orders_order_created_by_id_d5f5e69c ON orders_order (created_by_id);
CREATE INDEX orders_order_number_abc9e0f2_like ON orders_order (number varchar_pattern_ops);

CREATE TABLE orders_orderitem (
    id bigserial PRIMARY KEY,
    product_name character varying(200) NOT NULL,
    quantity integer NOT NULL CHECK (quantity >= 0),
    unit_price numeric(10,2) NOT NULL,
    order_id uuid NOT NULL,
    product_id uuid NOT NULL
);
CREATE INDEX orders_orderitem_order_id_fe61a34d ON orders_orderitem (order_id);
CREATE INDEX orders_orderitem_product_id_afe4254a ON orders_orderitem (product_id);

ALTER TABLE auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm
    FOREIGN KEY (permission_id) REFERENCES auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id
    FOREIGN KEY (group_id) REFERENCES auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE auth_user_groups
    ADD CONSTRAINT auth_user_groups_group_id_97559544_fk_auth_group_id
    FOREIGN KEY (group_id) REFERENCES auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE auth_user_groups
    ADD CONSTRAINT auth_user_groups_user_id_6a12ed8b_fk_auth_user_id
    FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permi_permission_id_1fbb5f2c_fk_auth_perm
    FOREIGN KEY (permission_id) REFERENCES auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permissions_user_id_a95ead1b_fk_auth_user_id
    FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE products_category
    ADD CONSTRAINT products_category_parent_id_3388f6c9_fk_products_category_id
    FOREIGN KEY (parent_id) REFERENCES products_category(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE products_product
    ADD CONSTRAINT products_product_category_id_9b594869_fk_products_category_id
    FOREIGN KEY (category_id) REFERENCES products_category(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE products_product
    ADD CONSTRAINT products_product_created_by_id_dd4af40e_fk_auth_user_id
    FOREIGN KEY (created_by_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE orders_order
    ADD CONSTRAINT orders_order_created_by_id_d5f5e69c_fk_auth_user_id
    FOREIGN KEY (created_by_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE orders_orderitem
    ADD CONSTRAINT orders_orderitem_order_id_fe61a34d_fk_orders_order_id
    FOREIGN KEY (order_id) REFERENCES orders_order(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE orders_orderitem
    ADD CONSTRAINT orders_orderitem_product_id_afe4254a_fk_products_product_id
    FOREIGN KEY (product_id) REFERENCES products_product(id) DEFERRABLE INITIALLY DEFERRED;
