-- Goods of a province, or of one business, as other programs fetch them: by an address that holds a secret. Found by its
-- keyed hash, and sealed beside it, because whoever made the address is to read it again.
create table feed (
    tenant_id smallint not null,
    id uuid not null,
    business_id uuid,
    secret_hash bytea not null check (length(secret_hash) = 32),
    secret_sealed bytea not null,
    made_by uuid not null,
    made_at timestamptz not null,
    requested_at timestamptz not null,
    revoked_at timestamptz,
    -- Counts the runs that came to their end.
    generation int not null default 0,
    generated_at timestamptz,
    started_at timestamptz,
    failed_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, secret_hash),
    foreign key (tenant_id, business_id) references business (tenant_id, id)
);
create index feed_business on feed (tenant_id, business_id, id);
call tenant_owned('feed', 'select, insert, update');

-- What the last run wrote: bytes in the object store, as they are and packed by gzip. Replaced in one transaction.
create table feed_file (
    tenant_id smallint not null,
    feed_id uuid not null,
    name text not null,
    plain_key text not null,
    packed_key text not null,
    former_plain_key text,
    former_packed_key text,
    plain_bytes bigint not null check (plain_bytes >= 0),
    packed_bytes bigint not null check (packed_bytes >= 0),
    sha256 text not null,
    items int not null check (items >= 0),
    refused int not null check (refused >= 0),
    written_at timestamptz not null,
    primary key (tenant_id, feed_id, name),
    foreign key (tenant_id, feed_id) references feed (tenant_id, id)
);
call tenant_owned('feed_file');

-- What stood in a channel's file last: what is gone by the next run is named once more, as out of stock.
create table feed_item (
    tenant_id smallint not null,
    feed_id uuid not null,
    channel text not null,
    code text not null,
    generation int not null,
    cells jsonb not null,
    primary key (tenant_id, feed_id, channel, code),
    foreign key (tenant_id, feed_id) references feed (tenant_id, id)
);
call tenant_owned('feed_item');

-- Why goods are not in a file, or what they lack.
create table feed_problem (
    tenant_id smallint not null,
    feed_id uuid not null,
    generation int not null,
    channel text not null,
    code text not null,
    problem text not null,
    column_name text,
    args jsonb not null,
    refused boolean not null,
    product_id uuid not null,
    title text not null,
    primary key (tenant_id, feed_id, generation, channel, code, problem),
    foreign key (tenant_id, feed_id) references feed (tenant_id, id)
);
call tenant_owned('feed_problem');

-- Photos that come beside a sheet of products: archives that were looked through, and which picture is whose.
create table sheet_photo_zip (
    tenant_id smallint not null,
    id uuid not null,
    intake_id uuid not null,
    object_key text not null,
    file_name text not null,
    -- File names as they stand in it, by the key under which they are looked for.
    photos jsonb not null,
    -- Codes of the reasons why files of it can't be taken, by their names.
    left_out jsonb not null,
    uploaded_by uuid not null,
    uploaded_at timestamptz not null,
    removed_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, intake_id) references intake (tenant_id, id)
);
create index sheet_photo_zip_intake on sheet_photo_zip (tenant_id, intake_id, id);
call tenant_owned('sheet_photo_zip', 'select, insert, update');
create table sheet_photo (
    tenant_id smallint not null,
    id uuid not null,
    zip_id uuid not null,
    product_id uuid not null,
    photo_key text not null,
    alt text not null,
    state text not null default 'waiting' check (state in ('waiting', 'done', 'refused')),
    -- Code of the reason of a refusal.
    reason text,
    photo_id uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, zip_id) references sheet_photo_zip (tenant_id, id),
    foreign key (tenant_id, product_id) references product (tenant_id, id)
);
create index sheet_photo_zip_photos on sheet_photo (tenant_id, zip_id, id);
create index sheet_photo_product on sheet_photo (tenant_id, product_id, photo_id);
create index sheet_photo_waiting on sheet_photo (tenant_id, zip_id, id) where state = 'waiting';
call tenant_owned('sheet_photo');

-- A sheet may add a package to a product that an earlier sheet brought in.
alter table intake_item
    drop constraint intake_item_thing_check,
    add constraint intake_item_thing_check check (thing in
        ('plot', 'growing-area', 'product', 'product-package', 'membership', 'business', 'address'));
