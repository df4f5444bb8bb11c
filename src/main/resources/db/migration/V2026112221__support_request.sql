-- Times of the desk for support, from a day on: reference data of the whole country, outside of the wall.
create table support_term (
    kind text not null check (kind in ('decision', 'answer', 'complaint', 'match', 'escalation', 'covered')),
    valid_from date not null,
    amount int not null check (amount between 1 and 400),
    unit text not null check (unit in ('working-days', 'months')),
    basis text not null,
    primary key (kind, valid_from),
    check ((kind = 'covered') = (unit = 'months'))
);
grant select on support_term to nhan_app;
insert into support_term (kind, valid_from, amount, unit, basis) values
    ('decision', '2021-10-15', 10, 'working-days', '80/2021/NĐ-CP'),
    ('answer', '2021-10-15', 5, 'working-days', 'Nhãn'),
    ('complaint', '2021-10-15', 10, 'working-days', 'Nhãn'),
    ('match', '2021-10-15', 5, 'working-days', 'Nhãn'),
    ('escalation', '2021-10-15', 2, 'working-days', 'Nhãn'),
    ('covered', '2021-10-15', 12, 'months', 'Nhãn');

-- A list that an officer brought in, and what became of each of its rows.
create table support_sheet (
    tenant_id smallint not null,
    id uuid not null,
    sha256 text not null,
    brought_by uuid not null,
    brought_by_name text not null,
    brought_at timestamptz not null,
    outcome jsonb not null check (jsonb_typeof(outcome) = 'array'),
    primary key (tenant_id, id)
);
call tenant_owned('support_sheet', 'select, insert, update (brought_by_name, outcome)');

-- What a business asks for help with. While it is open somebody has it, and it is looked at again at a known moment.
create table support_request (
    tenant_id smallint not null,
    id uuid not null,
    business_id uuid not null,
    need text not null,
    words_sealed bytea,
    photo_key text,
    photo_type text,
    voice_key text,
    voice_type text,
    voice_seconds int check (voice_seconds between 0 and 600),
    languages text[] not null check (cardinality(languages) > 0),
    remote_is_fine boolean not null,
    channel text not null check (channel in ('web', 'office', 'sheet')),
    -- These may belong to another province than the business, once one has adopted the other.
    assessment_id uuid,
    sheet_id uuid,
    asked_by uuid not null,
    asked_by_name text not null,
    helped boolean not null,
    submitted_at timestamptz not null,
    -- Led by women, employing mostly women, or a social enterprise: before others of the same moment.
    preferred boolean not null,
    similar_to uuid,
    state text not null check (state in ('draft', 'submitted', 'returned', 'approved', 'offered', 'engaged', 'completed',
        'refused', 'withdrawn', 'closed')),
    holder_kind text check (holder_kind in ('office', 'requester', 'expert', 'lead')),
    holder_id uuid,
    held_since timestamptz,
    due_at timestamptz,
    lapses int not null,
    decided_at timestamptz,
    decided_by uuid,
    decided_by_name text,
    programme_id uuid,
    form_id uuid,
    percent int check (percent between 0 and 100),
    completed_at timestamptz,
    version int not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, business_id) references business (tenant_id, id),
    check (photo_key is null or photo_type is not null),
    check (voice_key is null or (voice_type is not null and voice_seconds is not null)),
    constraint support_request_custody check (
        (state in ('submitted', 'returned', 'approved', 'offered', 'engaged')) = (due_at is not null)
        and (due_at is null) = (holder_kind is null) and (due_at is null) = (held_since is null)),
    constraint support_request_holder check (holder_id is not null or holder_kind is null
        or holder_kind in ('office', 'lead'))
);
create index support_request_business on support_request (tenant_id, business_id, id);
create index support_request_due on support_request (tenant_id, due_at, id) where due_at is not null;
create index support_request_waiting on support_request (tenant_id, state, submitted_at, id) where due_at is not null;
call tenant_owned('support_request', 'select, insert, update');

-- Everything that happened to a request. Only ever added to; a forgotten person's name and words are taken out.
create table support_request_event (
    tenant_id smallint not null,
    id uuid not null,
    request_id uuid not null,
    kind text not null,
    from_state text not null,
    to_state text not null,
    at timestamptz not null,
    by_account uuid,
    by_name text,
    on_behalf_of uuid,
    holder_kind text,
    holder_id uuid,
    due_at timestamptz,
    reasons jsonb not null check (jsonb_typeof(reasons) = 'array'),
    note_sealed bytea,
    primary key (tenant_id, id),
    foreign key (tenant_id, request_id) references support_request (tenant_id, id)
);
create index support_request_event_request on support_request_event (tenant_id, request_id, id);
call tenant_owned('support_request_event', 'select, insert, update (by_name, note_sealed)');

-- Whoever doesn't agree with a decision is heard by the department's head, who has a clock too.
create table support_complaint (
    tenant_id smallint not null,
    id uuid not null,
    request_id uuid not null,
    raised_at timestamptz not null,
    raised_by uuid not null,
    raised_by_name text not null,
    words_sealed bytea,
    due_at timestamptz not null,
    told_at timestamptz,
    outcome text check (outcome in ('upheld', 'overturned')),
    decided_at timestamptz,
    decided_by uuid,
    decided_by_name text,
    answer_sealed bytea,
    version int not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, request_id) references support_request (tenant_id, id),
    check ((outcome is null) = (decided_at is null) and (outcome is null) = (decided_by is null))
);
create unique index support_complaint_open on support_complaint (tenant_id, request_id) where outcome is null;
create index support_complaint_due on support_complaint (tenant_id, due_at, id) where outcome is null;
call tenant_owned('support_complaint', 'select, insert, update');

-- What everybody may know of decisions. A name stands here only where it is a firm's or cooperative's.
create table published.support_decision (
    tenant_id smallint not null,
    id uuid not null,
    request_id uuid not null,
    decided_on date not null,
    outcome text not null check (outcome in ('approved', 'refused')),
    need text not null,
    kind text not null,
    beneficiary text,
    commune text not null,
    percent int,
    replaced_on date,
    primary key (tenant_id, id)
);
create index support_decision_newest on published.support_decision (tenant_id, decided_on desc, id desc);
create index support_decision_request on published.support_decision (tenant_id, request_id);
call tenant_owned('published.support_decision', 'select, insert, update');
call published_to_all('published.support_decision');
