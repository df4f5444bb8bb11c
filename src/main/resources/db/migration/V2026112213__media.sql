-- What was sent once is kept once in a province, whoever sends it: rows of others name the same object. Whoever is about to
-- name it says so here first, and the sweep leaves alone what was wanted within a day.
create table stored_object (
    tenant_id smallint not null,
    kind text not null check (kind in ('photo', 'paper')),
    -- Of the bytes as they were sent.
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    object_key text not null,
    -- Of everything that is kept of it: all sizes of a picture.
    bytes bigint not null check (bytes > 0),
    stored_at timestamptz not null,
    wanted_at timestamptz not null,
    primary key (tenant_id, kind, sha256)
);
create index stored_object_wanted on stored_object (tenant_id, wanted_at);
call tenant_owned('stored_object', 'select, insert, update (wanted_at), delete');

-- What matters on a picture stays in sight wherever it is cropped: a point in per mille from the left and from the top.
-- The perceptual hash tells pictures that look the same; null where it was never computed.
alter table product_photo
    add column alt_en text,
    add column focus_x int check (focus_x between 0 and 1000),
    add column focus_y int check (focus_y between 0 and 1000),
    add column phash bigint,
    add column removed_at timestamptz,
    add constraint product_photo_focus_check check ((focus_x is null) = (focus_y is null)),
    drop constraint product_photo_tenant_id_product_id_sha256_key;
create unique index product_photo_once on product_photo (tenant_id, product_id, sha256) where removed_at is null;
create index product_photo_gone on product_photo (tenant_id, removed_at) where removed_at is not null;

-- Pictures of producers that nobody can put back any more go as well.
create index business_photo_gone on business_photo (tenant_id, removed_at) where removed_at is not null;

-- Papers about a product. They are for its business and for officers, never for the public.
create table product_document (
    tenant_id smallint not null,
    id uuid not null,
    product_id uuid not null,
    kind text not null check (kind in
        ('test-result', 'self-declaration', 'safety-certificate', 'label-artwork', 'licence', 'other')),
    object_key text not null,
    media_type text not null,
    sha256 text not null,
    -- The last day on which it is good; null where none is named.
    valid_to date,
    added_at timestamptz not null,
    added_by uuid not null,
    on_behalf_of uuid,
    removed_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, product_id) references product (tenant_id, id)
);
create index product_document_product on product_document (tenant_id, product_id, id);
create unique index product_document_once on product_document (tenant_id, product_id, kind, sha256)
    where removed_at is null;
create index product_document_gone on product_document (tenant_id, removed_at) where removed_at is not null;
call tenant_owned('product_document');
