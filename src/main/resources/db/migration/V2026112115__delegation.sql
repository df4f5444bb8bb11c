-- A code that is good once: a manager lets a helper act, or a household takes its account over.
create table one_time_code (
    tenant_id smallint not null,
    id uuid not null,
    business_id uuid not null,
    good_for text not null check (good_for in ('grant', 'handover')),
    code_hash bytea not null,
    purposes text[] not null,
    grant_until timestamptz,
    made_by uuid not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    tries int not null,
    used_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, business_id) references business (tenant_id, id),
    check ((good_for = 'grant') = (grant_until is not null)),
    check ((good_for = 'grant') = (cardinality(purposes) > 0))
);
create index one_time_code_business on one_time_code (tenant_id, business_id, good_for, id);
call tenant_owned('one_time_code', 'select, insert, update (expires_at, tries, used_at)');

-- That a helper may act for a business. Rows are only added and revoked. Without proof it is a draft: the helper wrote
-- the household down and waits for its word.
create table delegation (
    tenant_id smallint not null,
    id uuid not null,
    business_id uuid not null,
    helper_account_id uuid not null,
    purposes text[] not null check (cardinality(purposes) > 0 and purposes
        <@ array['draft', 'profile', 'diary', 'certificates', 'catalogue', 'labels', 'requests']),
    valid_from timestamptz not null,
    valid_until timestamptz not null,
    proof_kind text check (proof_kind in ('otp', 'signed-form', 'voice')),
    proof_key text,
    proof_type text,
    proof_sha256 text,
    code_id uuid,
    granted_by uuid,
    recorded_by uuid not null,
    created_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by uuid,
    revoke_reason text,
    primary key (tenant_id, id),
    foreign key (tenant_id, business_id) references business (tenant_id, id),
    foreign key (tenant_id, code_id) references one_time_code (tenant_id, id),
    check (valid_until > valid_from and valid_until - valid_from <= interval '367 days'),
    check ((proof_kind is null) = (purposes = array['draft'])),
    check (coalesce(proof_kind = 'otp', false) = (code_id is not null and granted_by is not null)),
    check (coalesce(proof_kind in ('signed-form', 'voice'), false) = (proof_key is not null)),
    check ((proof_key is null) = (proof_type is null) and (proof_key is null) = (proof_sha256 is null)),
    check ((revoked_at is null) = (revoked_by is null) and (revoke_reason is null or revoked_at is not null))
);
create index delegation_business on delegation (tenant_id, business_id, id);
create index delegation_helper on delegation (tenant_id, helper_account_id, id);
call tenant_owned('delegation', 'select, insert, update (revoked_at, revoked_by, revoke_reason)');

-- Both names on every deed: who did it, and for which business when it was done under a delegation.
alter table diary_entry add column on_behalf_of uuid;
alter table certificate add column on_behalf_of uuid;
alter table label_batch add column on_behalf_of uuid;
create index audit_entry_on_behalf on audit_entry (tenant_id, on_behalf_of, id) where on_behalf_of is not null;
