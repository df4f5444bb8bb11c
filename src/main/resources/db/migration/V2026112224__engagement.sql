-- Working days that each step of an engagement has, from a day on: reference data of the whole country, outside of the wall.
create table engagement_term (
    kind text not null check (kind in ('terms', 'signature', 'delivery', 'acceptance', 'match')),
    valid_from date not null,
    working_days int not null check (working_days between 1 and 60),
    primary key (kind, valid_from)
);
grant select on engagement_term to nhan_app;
insert into engagement_term (kind, valid_from, working_days) values
    ('terms', '2021-10-15', 3),
    ('signature', '2021-10-15', 3),
    ('delivery', '2021-10-15', 2),
    ('acceptance', '2021-10-15', 5),
    ('match', '2021-10-15', 2);

-- What is asked how many days after an acceptance; a rule holds for what was accepted while it was valid.
create table follow_up_rule (
    code text not null check (code ~ '^[a-z][a-z0-9-]*$'),
    after_days int not null check (after_days between 1 and 730),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    primary key (code, after_days, valid_from)
);
grant select on follow_up_rule to nhan_app;
insert into follow_up_rule (code, after_days, valid_from) values
    ('still-selling', 30, '2021-10-15'),
    ('still-selling', 90, '2021-10-15');

-- An expert at work on a request.
create table engagement (
    tenant_id smallint not null,
    id uuid not null,
    request_id uuid not null,
    match_id uuid not null,
    business_id uuid not null,
    expert_id uuid not null,
    -- The province of the expert, which may be another one after an adoption.
    expert_home smallint not null,
    need text not null,
    programme_id uuid,
    state text not null check (state in ('drafting', 'signing', 'running', 'delivered', 'accepted', 'cancelled', 'withdrawn')),
    began_at timestamptz not null,
    terms_version int not null check (terms_version >= 0),
    delivered_at timestamptz,
    accepted_at timestamptz,
    -- Whether an officer accepted it together with the firm.
    accepted_assisted boolean not null,
    ended_at timestamptz,
    version int not null,
    primary key (tenant_id, id),
    unique (tenant_id, match_id),
    check ((state in ('accepted', 'withdrawn')) = (accepted_at is not null)),
    check ((state in ('cancelled', 'withdrawn')) = (ended_at is not null)),
    foreign key (tenant_id, request_id) references support_request (tenant_id, id),
    foreign key (tenant_id, business_id) references business (tenant_id, id)
);
create unique index engagement_open on engagement (tenant_id, request_id)
    where state in ('drafting', 'signing', 'running', 'delivered');
create index engagement_business on engagement (tenant_id, business_id, id);
create index engagement_expert on engagement (tenant_id, expert_id, id);
create index engagement_newest on engagement (tenant_id, id desc);
call tenant_owned('engagement', 'select, insert, update');

-- What both sides sign; a change is another version. Names nobody but by ids, so that its bytes and their hash stay.
create table engagement_terms (
    tenant_id smallint not null,
    id uuid not null,
    engagement_id uuid not null,
    number int not null check (number > 0),
    scope text not null,
    deliverables text[] not null check (cardinality(deliverables) between 1 and 10),
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    sessions int not null check (sessions between 0 and 60),
    -- Whole dong.
    price bigint not null check (price >= 0),
    state_share bigint not null check (state_share >= 0),
    firm_share bigint not null check (firm_share >= 0),
    level_id uuid,
    percent int check (percent between 0 and 100),
    canonical bytea not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    -- On the paper, to compare it with what is kept here.
    code text not null check (code ~ '^[a-z2-7]{16}$'),
    written_at timestamptz not null,
    written_by uuid not null,
    primary key (tenant_id, id),
    unique (tenant_id, engagement_id, number),
    unique (tenant_id, code),
    check (state_share + firm_share = price),
    check (state_share = 0 or level_id is not null),
    foreign key (tenant_id, engagement_id) references engagement (tenant_id, id)
);
call tenant_owned('engagement_terms', 'select, insert');

-- Who signed which version, when, and the hash of what they saw; a forgotten person's name is taken out.
create table engagement_signature (
    tenant_id smallint not null,
    id uuid not null,
    engagement_id uuid not null,
    number int not null,
    side text not null check (side in ('business', 'expert')),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    signed_at timestamptz not null,
    signed_by uuid not null,
    signed_name text not null,
    primary key (tenant_id, id),
    unique (tenant_id, engagement_id, number, side),
    foreign key (tenant_id, engagement_id, number) references engagement_terms (tenant_id, engagement_id, number)
);
call tenant_owned('engagement_signature', 'select, insert');
grant update (signed_name) on engagement_signature to nhan_app;

-- When both meet. That it took place the expert says on the spot, or the business.
create table engagement_session (
    tenant_id smallint not null,
    id uuid not null,
    engagement_id uuid not null,
    planned_at timestamptz not null,
    remote boolean not null,
    planned_by uuid not null,
    held_at timestamptz,
    held_by text check (held_by in ('business', 'expert')),
    -- WGS 84, rounded to two decimals: about a kilometre.
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    photo_key text,
    photo_type text,
    confirmed_at timestamptz,
    missed_by text check (missed_by in ('business', 'expert')),
    missed_at timestamptz,
    version int not null,
    primary key (tenant_id, id),
    check ((held_at is null) = (held_by is null)),
    check ((missed_at is null) = (missed_by is null)),
    check (held_at is null or missed_at is null),
    check ((latitude is null) = (longitude is null)),
    check ((photo_key is null) = (photo_type is null)),
    foreign key (tenant_id, engagement_id) references engagement (tenant_id, id)
);
create index engagement_session_engagement on engagement_session (tenant_id, engagement_id, planned_at);
call tenant_owned('engagement_session', 'select, insert, update');

-- What the expert hands over: a paper, or an address where it can be seen.
create table engagement_deliverable (
    tenant_id smallint not null,
    id uuid not null,
    engagement_id uuid not null,
    description text not null,
    link text,
    paper_key text,
    paper_type text,
    paper_sha256 text,
    added_at timestamptz not null,
    added_by uuid not null,
    primary key (tenant_id, id),
    check (link is not null or paper_key is not null),
    check ((paper_key is null) = (paper_type is null) and (paper_key is null) = (paper_sha256 is null)),
    foreign key (tenant_id, engagement_id) references engagement (tenant_id, id)
);
create index engagement_deliverable_engagement on engagement_deliverable (tenant_id, engagement_id, id);
call tenant_owned('engagement_deliverable', 'select, insert');

-- What was paid of the shares.
create table engagement_payment (
    tenant_id smallint not null,
    id uuid not null,
    engagement_id uuid not null,
    share text not null check (share in ('state', 'firm')),
    amount bigint not null check (amount > 0),
    paid_on date not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, engagement_id) references engagement (tenant_id, id)
);
create index engagement_payment_engagement on engagement_payment (tenant_id, engagement_id, id);
call tenant_owned('engagement_payment', 'select, insert');

-- The contract and the minutes of its acceptance, as they were made.
create table engagement_paper (
    tenant_id smallint not null,
    id uuid not null,
    engagement_id uuid not null,
    kind text not null check (kind in ('contract', 'minutes')),
    number int not null,
    paper_key text not null,
    paper_sha256 text not null,
    made_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, engagement_id, kind, number),
    foreign key (tenant_id, engagement_id) references engagement (tenant_id, id)
);
call tenant_owned('engagement_paper', 'select, insert');

-- What is asked some time after an acceptance. A reminder is all that a job does about it.
create table engagement_follow_up (
    tenant_id smallint not null,
    id uuid not null,
    engagement_id uuid not null,
    code text not null,
    after_days int not null,
    due_on date not null,
    reminded_at timestamptz,
    answer boolean,
    answered_at timestamptz,
    answered_by uuid,
    primary key (tenant_id, id),
    unique (tenant_id, engagement_id, code, after_days),
    check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
    foreign key (tenant_id, engagement_id) references engagement (tenant_id, id)
);
create index engagement_follow_up_due on engagement_follow_up (tenant_id, due_on, id)
    where reminded_at is null and answered_at is null;
call tenant_owned('engagement_follow_up', 'select, insert');
grant update (reminded_at, answer, answered_at, answered_by) on engagement_follow_up to nhan_app;

-- What happened to an engagement. Only ever added to; a forgotten person's name and words are taken out.
create table engagement_event (
    tenant_id smallint not null,
    id uuid not null,
    engagement_id uuid not null,
    kind text not null,
    side text check (side in ('business', 'expert', 'office')),
    from_state text,
    to_state text not null,
    number int not null,
    at timestamptz not null,
    by_account uuid,
    by_name text,
    on_behalf_of uuid,
    words_sealed bytea,
    primary key (tenant_id, id),
    foreign key (tenant_id, engagement_id) references engagement (tenant_id, id)
);
create index engagement_event_engagement on engagement_event (tenant_id, engagement_id, id);
call tenant_owned('engagement_event', 'select, insert');
grant update (by_name, words_sealed) on engagement_event to nhan_app;

-- For reporting: that a business was supported, and that it was taken back. Only ever added to, so corrections can be seen.
create table support_evidence (
    tenant_id smallint not null,
    engagement_id uuid not null,
    kind text not null check (kind in ('accepted', 'withdrawn')),
    business_id uuid not null,
    at timestamptz not null,
    business_name text,
    programme text,
    heard_at timestamptz not null,
    primary key (tenant_id, engagement_id, kind),
    check ((kind = 'accepted') = (business_name is not null)),
    check (kind = 'accepted' or programme is null)
);
create index support_evidence_period on support_evidence (tenant_id, at) where kind = 'accepted';
call tenant_owned('support_evidence', 'select, insert');

-- What the supported say some time later.
create table support_outcome (
    tenant_id smallint not null,
    engagement_id uuid not null,
    code text not null,
    after_days int not null,
    business_id uuid not null,
    answer boolean not null,
    at timestamptz not null,
    primary key (tenant_id, engagement_id, code, after_days)
);
create index support_outcome_period on support_outcome (tenant_id, code, at);
call tenant_owned('support_outcome', 'select, insert');
