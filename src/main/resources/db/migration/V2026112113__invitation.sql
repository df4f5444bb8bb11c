-- An invitation to a role in a province, or to a place in a business of it. What opens it, a link or a code on paper,
-- stands here as a keyed hash only; a code's hash covers the sign-in name that it was written for.
create table invitation (
    tenant_id smallint not null,
    id uuid not null,
    role text not null check (role in
        ('member', 'helper', 'expert', 'officer', 'commune-officer', 'lead', 'administrator')),
    commune_code text check (commune_code ~ '^[0-9]{5}$'),
    business_id uuid,
    business_role text check (business_role in ('manager', 'member')),
    by text not null check (by in ('link', 'code')),
    secret_hash bytea not null,
    name_sealed bytea,
    invited_at timestamptz not null,
    invited_by uuid not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    used_by uuid,
    revoked_at timestamptz,
    revoked_by uuid,
    primary key (tenant_id, id),
    unique (tenant_id, secret_hash),
    check ((business_id is null) = (business_role is null)),
    check ((used_at is null) = (used_by is null)),
    foreign key (tenant_id, business_id) references business (tenant_id, id)
);
create index invitation_open on invitation (tenant_id, id) where used_at is null and revoked_at is null;
call tenant_owned('invitation');
