-- Province files that operators add while the platform runs; a change is a further version. Of the installation: tenant 0.
create table tenant_file (
    tenant_id smallint not null check (tenant_id = 0),
    id uuid not null,
    slug text not null,
    number smallint not null check (number between 1 and 1023),
    version int not null check (version > 0),
    yaml text not null,
    sha256 text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    primary key (tenant_id, id),
    unique (tenant_id, slug, version),
    unique (tenant_id, number, version)
);
call tenant_owned('tenant_file', 'select, insert');

-- A province whose work rests; what its printed labels tell goes on. Lifting it leaves the row.
create table tenant_suspension (
    tenant_id smallint not null check (tenant_id = 0),
    id uuid not null,
    province smallint not null check (province between 1 and 1023),
    reason text not null,
    suspended_at timestamptz not null,
    suspended_by uuid not null,
    lifted_at timestamptz,
    lifted_by uuid,
    primary key (tenant_id, id),
    check ((lifted_at is null) = (lifted_by is null))
);
create unique index tenant_suspension_standing on tenant_suspension (tenant_id, province) where lifted_at is null;
create index tenant_suspension_history on tenant_suspension (tenant_id, province, id);
call tenant_owned('tenant_suspension', 'select, insert, update');

-- Everything of one province as an archive. A worker says by its heartbeat that it is still at it.
create table tenant_export (
    tenant_id smallint not null check (tenant_id = 0),
    id uuid not null,
    province smallint not null check (province between 1 and 1023),
    slug text not null,
    state text not null check (state in ('requested', 'running', 'done', 'failed', 'cancelled')),
    requested_at timestamptz not null,
    requested_by uuid not null,
    heartbeat_at timestamptz,
    attempts int not null default 0,
    done int not null default 0,
    total int not null default 0,
    finished_at timestamptz,
    object_key text,
    sha256 text,
    bytes bigint,
    error text,
    removed_at timestamptz,
    primary key (tenant_id, id),
    check (state <> 'done' or (sha256 is not null and bytes is not null and finished_at is not null))
);
create unique index tenant_export_under_way on tenant_export (tenant_id, province) where state in ('requested', 'running');
create index tenant_export_list on tenant_export (tenant_id, province, id desc);
create index tenant_export_queue on tenant_export (tenant_id, state, requested_at);
call tenant_owned('tenant_export', 'select, insert, update');
