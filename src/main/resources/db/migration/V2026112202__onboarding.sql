-- After how many days without an act a business is dormant. What "active" means is a definition that a programme counts by,
-- and numbers that were reported once keep theirs: so it is dated, the same for the whole country, outside of the wall.
create table activity_rule (
    id uuid not null primary key,
    quiet_days int not null check (quiet_days between 1 and 3650),
    source text not null,
    valid_from date not null unique,
    valid_to date,
    check (valid_to >= valid_from)
);
grant select on activity_rule to nhan_app;
insert into activity_rule (id, quiet_days, source, valid_from) values
    ('0193497d-8000-7000-8000-000000000101', 90, 'Nhãn 1.0', '2020-01-01');

-- What shows how far a business has come, as it became known. Only ever added to: evidence that falls away is taken back by a
-- row of the same kind and source that was recorded later. So neither order nor repetition matters.
create table onboarding_evidence (
    tenant_id smallint not null,
    id uuid not null,
    business_id uuid not null,
    kind text not null check (kind in
        ('invitation', 'submission', 'verification', 'training', 'listing', 'publication')),
    at timestamptz not null,
    recorded_at timestamptz not null,
    source_type text not null,
    source_id uuid not null,
    note text,
    takes_back boolean not null,
    primary key (tenant_id, id),
    unique (tenant_id, business_id, kind, source_id, recorded_at, takes_back),
    foreign key (tenant_id, business_id) references business (tenant_id, id)
);
create index onboarding_evidence_source on onboarding_evidence (tenant_id, source_id, kind, recorded_at);
call tenant_owned('onboarding_evidence', 'select, insert');

-- The last act of each sort: not a row for every line of a diary.
create table business_act (
    tenant_id smallint not null,
    business_id uuid not null,
    what text not null,
    last_at timestamptz not null,
    source_id uuid not null,
    primary key (tenant_id, business_id, what),
    foreign key (tenant_id, business_id) references business (tenant_id, id)
);
call tenant_owned('business_act', 'select, insert, update');

-- When each step was first taken, so that a funnel counts columns instead of evidence.
alter table business_stage
    add column invited_at timestamptz,
    add column registered_at timestamptz,
    add column verified_at timestamptz,
    add column trained_at timestamptz,
    add column listed_at timestamptz,
    add column published_at timestamptz;

create table training_day (
    tenant_id smallint not null,
    id uuid not null,
    title text not null,
    held_on date not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    primary key (tenant_id, id)
);
create index training_day_newest on training_day (tenant_id, held_on desc, id desc);
call tenant_owned('training_day', 'select, insert');

-- What was there before evidence was kept. The owner is kept out by the wall like everybody, so it steps aside for a moment.
alter table milestone no force row level security;
alter table listing no force row level security;
alter table diary_entry no force row level security;
alter table lot no force row level security;
alter table label_batch no force row level security;
alter table onboarding_evidence no force row level security;
alter table business_act no force row level security;
insert into onboarding_evidence
        (tenant_id, id, business_id, kind, at, recorded_at, source_type, source_id, note, takes_back)
    select tenant_id, gen_random_uuid(), business_id,
        case kind when 'registered' then 'submission' when 'verified' then 'verification' else 'publication' end,
        reached_at, reached_at, evidence_type, evidence_id, null, false
    from milestone;
insert into onboarding_evidence
        (tenant_id, id, business_id, kind, at, recorded_at, source_type, source_id, note, takes_back)
    select tenant_id, gen_random_uuid(), business_id, 'listing', created_at, created_at, 'listing', id, null, false
    from listing;
insert into business_act (tenant_id, business_id, what, last_at, source_id)
    select distinct on (tenant_id, business_id, what) tenant_id, business_id, what, at, id
    from (
        select tenant_id, business_id, case kind when 'harvest' then 'harvest' else 'diary' end as what,
            recorded_at as at, id from diary_entry
        union all select tenant_id, business_id, 'lot', created_at, id from lot
        union all select p.tenant_id, l.business_id, 'labels', p.printed_at, p.id
            from label_batch p join lot l on l.tenant_id = p.tenant_id and l.id = p.lot_id
        union all select tenant_id, business_id, 'listing',
            greatest(created_at, coalesce(published_at, created_at), coalesce(withdrawn_at, created_at)), id from listing
    ) acts
    order by tenant_id, business_id, what, at desc, id;
alter table milestone force row level security;
alter table listing force row level security;
alter table diary_entry force row level security;
alter table lot force row level security;
alter table label_batch force row level security;
alter table onboarding_evidence force row level security;
alter table business_act force row level security;
-- The stages themselves are derived by the job that also keeps them from drifting, at the first start: one rule, in one place.

-- Whether somebody signs in with an e-mail address: enough to count whom a letter would reach without opening any address.
alter table account add column by_mail boolean;
-- What a department tells a group of businesses. Written to each of them by a worker, so far by so far.
create table notice (
    tenant_id smallint not null,
    id uuid not null,
    subject text not null check (length(subject) between 1 and 120),
    body text not null check (length(body) between 1 and 2000),
    stage text,
    measure text not null,
    commune text,
    days int not null,
    state text not null check (state in ('running', 'done', 'cancelled')),
    total int not null check (total > 0),
    done int not null,
    mailed int not null,
    after uuid not null,
    created_at timestamptz not null,
    created_by uuid not null,
    finished_at timestamptz,
    taken_back_at timestamptz,
    taken_back_by uuid,
    primary key (tenant_id, id)
);
create index notice_running on notice (tenant_id, id) where state = 'running';
call tenant_owned('notice', 'select, insert, update');

create table notice_receipt (
    tenant_id smallint not null,
    notice_id uuid not null,
    business_id uuid not null,
    written_at timestamptz not null,
    read_at timestamptz,
    read_by uuid,
    primary key (tenant_id, notice_id, business_id),
    foreign key (tenant_id, notice_id) references notice (tenant_id, id)
);
create index notice_receipt_business on notice_receipt (tenant_id, business_id, notice_id);
call tenant_owned('notice_receipt', 'select, insert, update');
