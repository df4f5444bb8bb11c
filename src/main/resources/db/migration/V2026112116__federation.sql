-- Which identity of which provider opens an account; of the installation, as accounts are. The identity is found by a
-- keyed hash and opens with the person's key; an unlinked one is forgotten, only that it was linked remains.
create table federated_identity (
    tenant_id smallint not null check (tenant_id = 0),
    id uuid not null,
    account_id uuid not null,
    provider text not null,
    subject_hash bytea,
    subject_sealed bytea,
    linked_at timestamptz not null,
    last_used_at timestamptz,
    unlinked_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references account (tenant_id, id),
    check (unlinked_at is not null or (subject_hash is not null and subject_sealed is not null))
);
create unique index federated_identity_subject on federated_identity (tenant_id, subject_hash) where unlinked_at is null;
create unique index federated_identity_account on federated_identity (tenant_id, account_id, provider)
    where unlinked_at is null;
call tenant_owned('federated_identity', 'select, insert, update');

-- Returns from a provider, each good once; a row may go once its flow would be too late anyway.
create table spent_flow (
    tenant_id smallint not null,
    state_hash bytea not null,
    until timestamptz not null,
    primary key (tenant_id, state_hash)
);
create index spent_flow_until on spent_flow (tenant_id, until);
call tenant_owned('spent_flow', 'select, insert, delete');
