-- Which officer is at work on a business, so that no two do the same. After half an hour others may take it.
alter table business
    add column reviewer uuid,
    add column reviewer_name text,
    add column review_since timestamptz,
    add constraint business_review_check check ((status = 'in-review') = (reviewer is not null)),
    add constraint business_reviewer_check check ((reviewer is null) = (reviewer_name is null)
        and (reviewer is null) = (review_since is null));

-- Every decision about a business, with its reasons as they were told; only a forgotten person's name is ever changed.
create table business_decision (
    tenant_id smallint not null,
    id uuid not null,
    business_id uuid not null,
    verb text not null check (verb in ('verify', 'return', 'suspend', 'lift', 'close', 'reopen')),
    from_status text not null,
    to_status text not null,
    reasons jsonb not null check (jsonb_typeof(reasons) = 'array'),
    decided_by uuid not null,
    decided_by_name text not null,
    at timestamptz not null,
    reopens uuid,
    bulk_id uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, business_id) references business (tenant_id, id),
    foreign key (tenant_id, reopens) references business_decision (tenant_id, id),
    check (reopens is null or verb = 'reopen')
);
create index business_decision_business on business_decision (tenant_id, business_id, id);
create unique index business_decision_reopened on business_decision (tenant_id, reopens) where reopens is not null;
call tenant_owned('business_decision', 'select, insert, update (decided_by_name)');

-- What is known of who stands behind a business, and who says so. Null in said_by: an identity provider.
create table identity_evidence (
    tenant_id smallint not null,
    id uuid not null,
    business_id uuid not null,
    level text not null check (level in ('self-declared', 'document-seen', 'register-confirmed', 'e-authenticated')),
    at timestamptz not null,
    said_by uuid,
    said_by_name text not null,
    note text,
    document_id uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, business_id) references business (tenant_id, id),
    foreign key (tenant_id, document_id) references business_document (tenant_id, id),
    check ((level = 'e-authenticated') = (said_by is null)),
    check (level <> 'register-confirmed' or note is not null)
);
create index identity_evidence_business on identity_evidence (tenant_id, business_id, id);
call tenant_owned('identity_evidence', 'select, insert, update (said_by_name)');

-- Which proof of identity is asked of a seller, for what, from which day on and by whom: reference data of the whole
-- country, outside of the wall.
create table identity_rule (
    id uuid not null primary key,
    purpose text not null check (purpose in ('verification', 'transaction')),
    level text not null check (level in ('self-declared', 'document-seen', 'register-confirmed', 'e-authenticated')),
    source text not null,
    valid_from date not null,
    valid_to date,
    check (valid_to >= valid_from),
    unique (purpose, valid_from)
);
grant select on identity_rule to nhan_app;
insert into identity_rule (id, purpose, level, source, valid_from) values
    ('0193497d-8000-7000-8000-000000000101', 'verification', 'document-seen', 'Nhãn', '2020-01-01'),
    ('0193497d-8000-7000-8000-000000000102', 'transaction', 'e-authenticated', '122/2025/QH15', '2026-07-01');

-- Many at once. More than an officer may verify alone waits for a second one.
create table bulk_verification (
    tenant_id smallint not null,
    id uuid not null,
    state text not null check (state in ('proposed', 'running', 'done', 'withdrawn')),
    proposed_by uuid not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    expires_at timestamptz not null,
    approved_by uuid,
    approved_by_name text,
    approved_at timestamptz,
    finished_at timestamptz,
    primary key (tenant_id, id),
    check (approved_by is null or approved_by <> proposed_by)
);
create index bulk_verification_state on bulk_verification (tenant_id, state, id);
call tenant_owned('bulk_verification', 'select, insert, update');

-- The business as it was when it was put on the list (its version): what changed meanwhile is left out and says so.
create table bulk_verification_item (
    tenant_id smallint not null,
    bulk_id uuid not null,
    business_id uuid not null,
    version int not null,
    outcome text check (outcome in ('verified', 'changed', 'held', 'not-waiting', 'unproven', 'failed')),
    at timestamptz,
    primary key (tenant_id, bulk_id, business_id),
    foreign key (tenant_id, bulk_id) references bulk_verification (tenant_id, id),
    foreign key (tenant_id, business_id) references business (tenant_id, id)
);
create index bulk_verification_item_business on bulk_verification_item (tenant_id, business_id);
call tenant_owned('bulk_verification_item', 'select, insert, update');
