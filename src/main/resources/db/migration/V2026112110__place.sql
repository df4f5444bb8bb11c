-- Administrative units over time: reference data of the whole country, no province's own, hence outside of the wall.
-- Its schema keeps the extension's functions out of those that are ours.
create schema extensions;
create extension pg_trgm schema extensions;

-- Bitemporal: valid_from and valid_to (the last day) say when something was so, recorded_at and superseded_at when we
-- believed it. A correction keeps the id and adds a row; a code is no key, for codes were given anew in 2025.
create table admin_unit (
    id uuid not null,
    code text not null check (code ~ '^[0-9]{2}([0-9]([0-9]{2})?)?$'),
    level text not null check (level in ('province', 'district', 'commune')),
    type text not null,
    full_name text not null,
    folded text not null,
    folded_name text not null,
    accented text not null,
    accented_name text not null,
    parent_code text,
    province_code text not null,
    valid_from date not null,
    valid_to date,
    decree text not null,
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    primary key (id, recorded_at),
    check (valid_to >= valid_from),
    check (superseded_at > recorded_at),
    check ((level = 'province') = (parent_code is null))
);
create unique index admin_unit_believed on admin_unit (id) where superseded_at is null;
create unique index admin_unit_code on admin_unit (code, valid_from) where superseded_at is null;
create index admin_unit_province on admin_unit (province_code, folded_name) where superseded_at is null and level = 'commune';
create index admin_unit_folded on admin_unit using gin (folded extensions.gin_trgm_ops)
    where superseded_at is null and level = 'commune';
grant select, insert, update on admin_unit to nhan_app;

-- What became of a unit. The share is that of the old unit which went to the new one; null where nobody has told it.
create table unit_lineage (
    id uuid not null primary key,
    old_unit_id uuid not null,
    new_unit_id uuid not null,
    kind text not null check (kind in ('merged', 'split', 'renamed', 'transferred')),
    share numeric(7, 6) check (share > 0 and share <= 1),
    valid_on date not null,
    decree text not null,
    recorded_at timestamptz not null,
    superseded_at timestamptz
);
create unique index unit_lineage_pair on unit_lineage (old_unit_id, new_unit_id, valid_on) where superseded_at is null;
create index unit_lineage_new on unit_lineage (new_unit_id) where superseded_at is null;
grant select, insert, update on unit_lineage to nhan_app;

-- Lists that were checked and, most of them, applied. The file is kept only until then.
create table unit_import (
    id uuid not null primary key,
    kind text not null check (kind in ('units', 'lineage')),
    file_name text not null,
    sha256 text not null,
    valid_from date not null,
    valid_to date,
    decree text not null,
    report jsonb not null,
    content bytea,
    checked_at timestamptz not null,
    applied_at timestamptz,
    imported_by uuid,
    check ((content is null) = (applied_at is not null))
);
create index unit_import_applied on unit_import (applied_at);
grant select, insert, update, delete on unit_import to nhan_app;

-- A walk through all provinces that brings addresses to the units of today; at_tenant and after say how far it has come.
create table address_migration (
    id uuid not null primary key,
    started_at timestamptz not null,
    started_by uuid,
    finished_at timestamptz,
    total int not null,
    done int not null,
    moved int not null,
    in_review int not null,
    without_lineage int not null,
    at_tenant smallint not null,
    after uuid not null
);
create unique index address_migration_under_way on address_migration ((true)) where finished_at is null;
grant select, insert, update on address_migration to nhan_app;

-- Where something is. The text is what somebody wrote; unit_id stands only where it was matched with the official list.
create table address (
    tenant_id smallint not null,
    id uuid not null,
    unit_id uuid,
    commune_text text not null,
    hamlet text,
    house_line text,
    latitude double precision,
    longitude double precision,
    plus_code text,
    entered_on date not null,
    entered_by uuid,
    created_at timestamptz not null,
    version int not null,
    primary key (tenant_id, id),
    check ((latitude is null) = (longitude is null)),
    check ((latitude is null) = (plus_code is null))
);
create index address_unit_now on address (tenant_id, unit_id, hamlet);
call tenant_owned('address', 'select, insert, update');

-- Which unit an address lay in, from which day on, and who or what says so. What was undone stays on record.
create table address_unit (
    tenant_id smallint not null,
    id uuid not null,
    address_id uuid not null,
    unit_id uuid not null,
    since date not null,
    because text not null check (because in ('entered', 'lineage', 'officer')),
    recorded_at timestamptz not null,
    recorded_by uuid,
    undone_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, address_id) references address (tenant_id, id)
);
create index address_unit_address on address_unit (tenant_id, address_id, since);
call tenant_owned('address_unit', 'select, insert, update');

-- A commune was split: somebody who knows the place must say where the address lies now.
create table address_review (
    tenant_id smallint not null,
    id uuid not null,
    address_id uuid not null,
    old_unit_id uuid not null,
    valid_on date not null,
    status text not null check (status in ('open', 'decided', 'moot')),
    chosen_unit_id uuid,
    opened_at timestamptz not null,
    decided_at timestamptz,
    decided_by uuid,
    version int not null,
    primary key (tenant_id, id),
    unique (tenant_id, address_id, old_unit_id),
    foreign key (tenant_id, address_id) references address (tenant_id, id),
    check ((status = 'decided') = (chosen_unit_id is not null))
);
create index address_review_queue on address_review (tenant_id, status, id);
call tenant_owned('address_review', 'select, insert, update');

alter table business add column address_id uuid;
alter table business add foreign key (tenant_id, address_id) references address (tenant_id, id);
alter table growing_area add column address_id uuid;
alter table growing_area add foreign key (tenant_id, address_id) references address (tenant_id, id);
