-- People are nobody's province: an account is a row of the installation itself (tenant 0), so that one person can work in
-- several provinces. What they may do in a province is a role_grant, a row of that province.
--
-- Everything that tells who somebody is, is sealed under that person's own key. When the person wants to be forgotten the
-- key is destroyed, and what remains of them is a pseudonym. A sign-in name is found by a keyed hash.
create table account (
    tenant_id smallint not null check (tenant_id = 0),
    id uuid not null,
    person_key bytea,
    name_sealed bytea,
    pseudonym text not null,
    sign_in_hash bytea,
    sign_in_sealed bytea,
    password_hash text,
    created_at timestamptz not null,
    disabled_at timestamptz,
    erased_at timestamptz,
    version int not null,
    primary key (tenant_id, id),
    unique (tenant_id, sign_in_hash)
);
call tenant_owned('account', 'select, insert, update');

-- No foreign key: the account stands in another tenant.
create table role_grant (
    tenant_id smallint not null,
    id uuid not null,
    account_id uuid not null,
    role text not null check (role in
        ('member', 'helper', 'expert', 'officer', 'commune-officer', 'lead', 'administrator', 'operator')),
    commune_code text,
    granted_at timestamptz not null,
    granted_by uuid,
    ended_at timestamptz,
    ended_by uuid,
    primary key (tenant_id, id),
    check ((role = 'operator') = (tenant_id = 0))
);
create unique index role_grant_standing on role_grant (tenant_id, account_id, role, coalesce(commune_code, ''))
    where ended_at is null;
call tenant_owned('role_grant', 'select, insert, update');

-- One sign-in on one device, for one province: a family of refresh tokens, ended all together.
create table sign_in (
    tenant_id smallint not null check (tenant_id = 0),
    id uuid not null,
    account_id uuid not null,
    at_tenant smallint not null,
    device text not null,
    started_at timestamptz not null,
    seen_at timestamptz not null,
    strong_at timestamptz,
    expires_at timestamptz not null,
    ended_at timestamptz,
    ended_because text,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index sign_in_account on sign_in (tenant_id, account_id);
create index sign_in_ended on sign_in (tenant_id, ended_at) where ended_at is not null;
call tenant_owned('sign_in');

create table refresh_token (
    tenant_id smallint not null check (tenant_id = 0),
    id uuid not null,
    sign_in_id uuid not null,
    secret_hash bytea not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, secret_hash),
    foreign key (tenant_id, sign_in_id) references sign_in (tenant_id, id) on delete cascade
);
create index refresh_token_sign_in on refresh_token (tenant_id, sign_in_id);
call tenant_owned('refresh_token');

-- The authenticator app of an account (RFC 6238). The last step stands here so that no code is good twice.
create table second_factor (
    tenant_id smallint not null check (tenant_id = 0),
    account_id uuid not null,
    secret_sealed bytea not null,
    begun_at timestamptz not null,
    confirmed_at timestamptz,
    last_step bigint not null,
    primary key (tenant_id, account_id),
    foreign key (tenant_id, account_id) references account (tenant_id, id)
);
call tenant_owned('second_factor');

create table recovery_code (
    tenant_id smallint not null check (tenant_id = 0),
    id uuid not null,
    account_id uuid not null,
    code_hash bytea not null,
    used_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index recovery_code_account on recovery_code (tenant_id, account_id);
call tenant_owned('recovery_code');

-- Counted attempts of one kind in one window; the subject (name at a place, device, address) is a keyed hash.
create table attempt_window (
    tenant_id smallint not null,
    subject bytea not null,
    window_start timestamptz not null,
    attempts int not null,
    primary key (tenant_id, subject, window_start)
);
create index attempt_window_age on attempt_window (tenant_id, window_start);
call tenant_owned('attempt_window');
