-- A paper that was removed can be put back until gone_from; then its object is deleted, and the row says when.
alter table business_document
    add column gone_from timestamptz,
    add column swept_at timestamptz,
    add constraint business_document_gone_check check ((removed_at is null) = (gone_from is null)),
    add constraint business_document_swept_check check (swept_at is null or removed_at is not null);
grant update (gone_from, swept_at) on business_document to nhan_app;
create index business_document_gone on business_document (tenant_id, gone_from) where gone_from is not null and swept_at is null;

-- What a helper read off a household's papers and what has no place of its own yet: whoever later adds the product or the
-- certificate finds it here. No personal data.
create table noted_fact (
    tenant_id smallint not null,
    business_id uuid not null,
    fact text not null check (fact in ('product', 'certificate-number', 'certifier', 'certificate-until')),
    value text not null,
    noted_at timestamptz not null,
    noted_by uuid not null,
    on_behalf_of uuid,
    primary key (tenant_id, business_id, fact),
    foreign key (tenant_id, business_id) references business (tenant_id, id)
);
call tenant_owned('noted_fact', 'select, insert, update, delete');

-- A code that came by post.
alter table one_time_code
    drop constraint one_time_code_good_for_check,
    add constraint one_time_code_good_for_check check (good_for in ('grant', 'handover', 'letter'));

-- Letters to businesses without an account, printed together. A worker says by its heartbeat that it is still at it.
create table letter_batch (
    tenant_id smallint not null,
    id uuid not null,
    kind text,
    status text,
    commune text,
    contact text not null,
    origin text not null,
    state text not null check (state in ('requested', 'running', 'done', 'failed', 'cancelled')),
    made_at timestamptz not null,
    made_by uuid not null,
    total int not null check (total between 1 and 2000),
    done int not null default 0,
    attempts int not null default 0,
    heartbeat_at timestamptz,
    finished_at timestamptz,
    object_key text,
    removed_at timestamptz,
    revoked_at timestamptz,
    revoked_by uuid,
    error text,
    primary key (tenant_id, id),
    check (state <> 'done' or (object_key is not null and finished_at is not null)),
    check ((revoked_at is null) = (revoked_by is null))
);
create index letter_batch_queue on letter_batch (tenant_id, state, made_at);
call tenant_owned('letter_batch', 'select, insert, update');

-- Whom a batch is for. The code is kept sealed only until the letters are printed; its hash is in one_time_code.
create table letter (
    tenant_id smallint not null,
    batch_id uuid not null,
    number int not null,
    business_id uuid not null,
    code_id uuid,
    code_sealed bytea,
    skipped boolean not null default false,
    primary key (tenant_id, batch_id, number),
    unique (tenant_id, batch_id, business_id),
    foreign key (tenant_id, batch_id) references letter_batch (tenant_id, id),
    foreign key (tenant_id, business_id) references business (tenant_id, id),
    foreign key (tenant_id, code_id) references one_time_code (tenant_id, id)
);
create index letter_business on letter (tenant_id, business_id);
call tenant_owned('letter', 'select, insert, update');
