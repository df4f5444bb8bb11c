-- Outbox: written in the business transaction, delivered at least once by a job.
create table outbox (
    tenant_id smallint not null,
    id uuid not null,
    type text not null,
    body jsonb not null,
    recorded_at timestamptz not null,
    due_at timestamptz not null,
    attempts int not null default 0,
    delivered_at timestamptz,
    last_error text,
    primary key (tenant_id, id)
);
create index outbox_due on outbox (tenant_id, due_at, id) where delivered_at is null;
call tenant_owned('outbox');

-- Idempotency-Key: the first reply, kept to be given again.
create table idempotency_key (
    tenant_id smallint not null,
    caller uuid not null,
    key text not null,
    request_hash bytea not null,
    status int not null,
    location text,
    body text,
    recorded_at timestamptz not null,
    primary key (tenant_id, caller, key)
);
create index idempotency_key_age on idempotency_key (tenant_id, recorded_at);
call tenant_owned('idempotency_key');

-- Audit: who did what to which thing, before and after. Rows are only ever added.
create table audit_entry (
    tenant_id smallint not null,
    id uuid not null,
    at timestamptz not null,
    actor_id uuid,
    on_behalf_of uuid,
    action text not null,
    subject_type text not null,
    subject_id uuid not null,
    before jsonb,
    after jsonb,
    primary key (tenant_id, id)
);
create index audit_entry_subject on audit_entry (tenant_id, subject_type, subject_id, id);
call tenant_owned('audit_entry', 'select, insert');

-- db-scheduler's own table (its documented PostgreSQL schema); it holds no province's data.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to nhan_app;
