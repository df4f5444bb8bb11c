-- When the person at this sign-in last showed the password or a code again, beside signing in.
alter table sign_in add column proved_at timestamptz;

-- What people said to which words, and how it was recorded. Only ever added to: the newest row of a purpose holds.
create table consent_entry (
    tenant_id smallint not null,
    id uuid not null,
    account_id uuid not null,
    purpose text not null,
    text_version int not null,
    text_sha256 text not null,
    given boolean not null,
    channel text not null check (channel in ('self-page', 'self-api', 'paper', 'voice', 'helper')),
    recorded_by uuid not null,
    evidence text,
    at timestamptz not null,
    primary key (tenant_id, id)
);
create index consent_entry_account on consent_entry (tenant_id, account_id, purpose, id);
call tenant_owned('consent_entry', 'select, insert');

-- What people ask about their own data. Words of people are sealed under the person's own key.
create table data_subject_request (
    tenant_id smallint not null,
    id uuid not null,
    account_id uuid not null,
    kind text not null check (kind in ('access', 'rectify', 'withdraw', 'erase', 'object')),
    received_at timestamptz not null,
    text_sealed bytea,
    third_party boolean not null,
    state text not null check (state in ('received', 'answered', 'completed', 'refused', 'taken-back')),
    extended_at timestamptz,
    answered_at timestamptz,
    closed_at timestamptz,
    handled_by uuid,
    next_day date,
    alarm text not null check (alarm in ('none', 'due-soon', 'overdue')),
    version int not null,
    primary key (tenant_id, id)
);
create index data_subject_request_account on data_subject_request (tenant_id, account_id, id);
create index data_subject_request_queue on data_subject_request (tenant_id, next_day, id) where closed_at is null;
call tenant_owned('data_subject_request', 'select, insert, update');

-- Everything that happened to a request; its times are reckoned from these rows alone.
create table data_subject_event (
    tenant_id smallint not null,
    id uuid not null,
    request_id uuid not null,
    kind text not null check (kind in ('received', 'answered', 'extended', 'completed', 'refused', 'taken-back')),
    at timestamptz not null,
    by_account uuid,
    note_sealed bytea,
    primary key (tenant_id, id),
    foreign key (tenant_id, request_id) references data_subject_request (tenant_id, id)
);
create index data_subject_event_request on data_subject_event (tenant_id, request_id, id);
call tenant_owned('data_subject_event', 'select, insert');

-- Who wants to be forgotten, and until when they may change their mind. Of the installation, as accounts are.
create table erasure (
    tenant_id smallint not null check (tenant_id = 0),
    id uuid not null,
    account_id uuid not null,
    asked_in smallint not null,
    request_id uuid not null,
    asked_at timestamptz not null,
    due_at timestamptz not null,
    begun_at timestamptz,
    cancelled_at timestamptz,
    done_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create unique index erasure_standing on erasure (tenant_id, account_id) where cancelled_at is null;
create index erasure_due on erasure (tenant_id, due_at) where cancelled_at is null and done_at is null;
call tenant_owned('erasure', 'select, insert, update');

-- That somebody showed who they are. The number is found by a keyed hash of this province, and opens with the person's key.
create table identity_proof (
    tenant_id smallint not null,
    id uuid not null,
    account_id uuid not null,
    kind text not null check (kind in ('citizen-id', 'provider')),
    provider text,
    citizen_id_hash bytea,
    citizen_id_sealed bytea,
    checked_by uuid,
    evidence text,
    at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, citizen_id_hash),
    check (case kind when 'provider' then provider is not null else checked_by is not null end)
);
create index identity_proof_account on identity_proof (tenant_id, account_id);
call tenant_owned('identity_proof', 'select, insert, update');

-- A person who is forgotten takes the phone number along, where nobody else manages the business.
alter table business alter column phone_sealed drop not null;
