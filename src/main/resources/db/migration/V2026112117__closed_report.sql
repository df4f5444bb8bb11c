-- A period's numbers as the head of the department closed them. Only ever added to: what was signed stays as it was.
create table closed_report (
    tenant_id smallint not null,
    id uuid not null,
    kind text not null check (kind in ('monthly', 'quarterly', 'half-yearly', 'yearly', 'special')),
    period_from date not null,
    period_to date not null,
    title text not null,
    authority text not null,
    province text not null,
    definition smallint not null,
    content bytea not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    closed_at timestamptz not null,
    closed_by uuid not null,
    primary key (tenant_id, id),
    unique (tenant_id, kind, period_from),
    check (period_from <= period_to)
);
call tenant_owned('closed_report', 'select, insert');
