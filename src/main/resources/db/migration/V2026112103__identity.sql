-- A sign-in name (phone or e-mail) is personal: found by a keyed hash, kept encrypted, never in clear.
create table account (
    tenant_id smallint not null,
    id uuid not null,
    display_name text not null,
    role text not null check (role in ('member', 'officer', 'operator')),
    sign_in_hash bytea not null,
    sign_in_sealed bytea not null,
    password_hash text not null,
    created_at timestamptz not null,
    disabled_at timestamptz,
    version int not null,
    primary key (tenant_id, id),
    unique (tenant_id, sign_in_hash)
);
call tenant_owned('account', 'select, insert, update');

-- One sign-in on one device: a family of refresh tokens, ended all together.
create table sign_in (
    tenant_id smallint not null,
    id uuid not null,
    account_id uuid not null,
    started_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz,
    ended_because text,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index sign_in_account on sign_in (tenant_id, account_id);
call tenant_owned('sign_in');

create table refresh_token (
    tenant_id smallint not null,
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

-- Counted attempts of one kind in one window; the subject (account, address) is a keyed hash.
create table attempt_window (
    tenant_id smallint not null,
    subject bytea not null,
    window_start timestamptz not null,
    attempts int not null,
    primary key (tenant_id, subject, window_start)
);
create index attempt_window_age on attempt_window (tenant_id, window_start);
call tenant_owned('attempt_window');
