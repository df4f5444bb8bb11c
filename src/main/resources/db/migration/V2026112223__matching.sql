-- How many points each part of a score is worth, the same in the whole country; dated, for it will be tuned.
create table match_weight (
    part text not null check (part in ('field', 'sector', 'distance', 'language', 'outcome', 'waiting', 'continuity',
        'fairness')),
    points int not null check (points between 0 and 100),
    valid_from date not null,
    valid_to date,
    primary key (part, valid_from),
    check (valid_to >= valid_from)
);
grant select on match_weight to nhan_app;
insert into match_weight (part, points, valid_from) values
    ('field', 22, '2026-01-01'),
    ('sector', 14, '2026-01-01'),
    ('distance', 14, '2026-01-01'),
    ('language', 10, '2026-01-01'),
    ('outcome', 14, '2026-01-01'),
    ('waiting', 8, '2026-01-01'),
    ('continuity', 8, '2026-01-01'),
    ('fairness', 10, '2026-01-01');

-- How it is gone about where a province has said nothing.
create table match_default (
    valid_from date primary key,
    -- Whether the best one is asked at once, or the requester chooses among the best three.
    auto_offer boolean not null,
    -- Working days that an expert has for an answer, and a requester for a choice.
    answer_days int not null check (answer_days between 1 and 10),
    choice_days int not null check (choice_days between 1 and 30),
    -- Working days that an officer has for what nobody took on.
    office_days int not null check (office_days between 1 and 10),
    -- Experts that are asked for one request before an officer looks at it.
    most_offers int not null check (most_offers between 1 and 10)
);
grant select on match_default to nhan_app;
insert into match_default (valid_from, auto_offer, answer_days, choice_days, office_days, most_offers)
    values ('2026-01-01', false, 2, 5, 2, 3);

-- How a province goes about it, from a day on.
create table match_policy (
    tenant_id smallint not null,
    valid_from date not null,
    auto_offer boolean not null,
    answer_days int not null check (answer_days between 1 and 10),
    choice_days int not null check (choice_days between 1 and 30),
    office_days int not null check (office_days between 1 and 10),
    most_offers int not null check (most_offers between 1 and 10),
    decided_at timestamptz not null,
    decided_by uuid not null,
    primary key (tenant_id, valid_from)
);
call tenant_owned('match_policy', 'select, insert, update, delete');

-- One expert for one request: proposed to the requester, offered to the expert, and what came of it.
create table match_offer (
    tenant_id smallint not null,
    id uuid not null,
    request_id uuid not null,
    business_id uuid not null,
    expert_id uuid not null,
    -- The province of the expert, which may be another one after an adoption.
    expert_home smallint not null,
    round int not null,
    position int not null,
    -- Of 100 points, with its parts as they were told (JSON).
    score numeric(5, 2) not null check (score between 0 and 100),
    parts text not null check (parts::jsonb is not null),
    state text not null check (state in ('proposed', 'offered', 'accepted', 'declined', 'lapsed', 'passed', 'withdrawn')),
    proposed_at timestamptz not null,
    offered_at timestamptz,
    due_at timestamptz,
    answered_at timestamptz,
    answered_by uuid,
    -- Monday of the week whose place it takes.
    week date,
    decline_reason text check (decline_reason in ('busy', 'far', 'not-my-field', 'conflict', 'other')),
    decline_note text,
    version int not null,
    primary key (tenant_id, id),
    unique (tenant_id, request_id, round, expert_id),
    check ((state in ('proposed', 'passed')) or offered_at is not null),
    check (state <> 'offered' or due_at is not null),
    check ((state = 'accepted') = (week is not null)),
    check (state <> 'declined' or decline_reason is not null),
    foreign key (tenant_id, request_id) references support_request (tenant_id, id)
);
create unique index match_offer_open on match_offer (tenant_id, request_id) where state = 'offered';
create unique index match_offer_accepted on match_offer (tenant_id, request_id) where state = 'accepted';
create index match_offer_request on match_offer (tenant_id, request_id, round, position);
create index match_offer_expert on match_offer (tenant_id, expert_id, state, offered_at);
create index match_offer_week on match_offer (tenant_id, expert_id, week) where state = 'accepted';
create index match_offer_offered on match_offer (tenant_id, offered_at) where offered_at is not null;
call tenant_owned('match_offer', 'select, insert, update');

-- That nobody could be found for a request: when it was last tried, and what stood in the way.
create table match_gap (
    tenant_id smallint not null,
    request_id uuid not null,
    tried_at timestamptz not null,
    obstacles jsonb not null,
    primary key (tenant_id, request_id),
    foreign key (tenant_id, request_id) references support_request (tenant_id, id)
);
create index match_gap_tried on match_gap (tenant_id, tried_at);
call tenant_owned('match_gap', 'select, insert, update, delete');
