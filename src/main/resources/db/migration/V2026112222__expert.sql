-- Who advises: people and organisations that a ministry, a department or a province has recognised.
create table expert (
    tenant_id smallint not null,
    id uuid not null,
    kind text not null check (kind in ('person', 'organisation')),
    name text not null,
    -- Of an organisation, as it is published; a person's is never asked for.
    tax_code text,
    about text,
    -- Codes of support_need, of business.fact.Sector, of languages (BCP 47).
    fields text[] not null check (cardinality(fields) > 0),
    sectors text[] not null,
    languages text[] not null check (cardinality(languages) > 0),
    whole_province boolean not null,
    on_site boolean not null,
    remote boolean not null,
    -- From where distances are reckoned, WGS 84; never shown.
    latitude double precision,
    longitude double precision,
    -- New requests that are taken on in a week from Monday to Sunday, at most.
    weekly_places int not null check (weekly_places between 0 and 40),
    -- Whole dong for a day; null where it is agreed each time.
    fee_a_day bigint check (fee_a_day between 0 and 1000000000),
    account_id uuid,
    invitation_id uuid,
    -- Stands in the public directory: of a person only by the person's own word.
    listed_at timestamptz,
    listed_by uuid,
    registered_at timestamptz not null,
    registered_by uuid not null,
    ended_at timestamptz,
    erased_at timestamptz,
    version int not null,
    primary key (tenant_id, id),
    check (on_site or remote),
    check ((latitude is null) = (longitude is null)),
    check ((listed_at is null) = (listed_by is null)),
    check (kind = 'organisation' or tax_code is null)
);
create unique index expert_account on expert (tenant_id, account_id) where account_id is not null;
create unique index expert_tax_code on expert (tenant_id, tax_code) where tax_code is not null and ended_at is null;
create index expert_invitation on expert (tenant_id, invitation_id) where invitation_id is not null;
call tenant_owned('expert', 'select, insert, update');

-- What recognises an expert, and until when. It is looked at on the day itself; nothing ends by a job.
create table expert_recognition (
    tenant_id smallint not null,
    id uuid not null,
    expert_id uuid not null,
    decision_no text not null,
    body text not null,
    valid_from date not null,
    valid_to date not null,
    -- Where it is for some programmes only.
    programmes uuid[] not null,
    paper_key text not null,
    paper_type text not null,
    paper_sha256 text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    revoked_on date,
    revoke_reason text,
    revoked_by uuid,
    primary key (tenant_id, id),
    unique (tenant_id, expert_id, decision_no, body),
    check (valid_to >= valid_from),
    check ((revoked_on is null) = (revoke_reason is null) and (revoked_on is null) = (revoked_by is null)),
    foreign key (tenant_id, expert_id) references expert (tenant_id, id)
);
create index expert_recognition_ends on expert_recognition (tenant_id, expert_id, valid_to);
call tenant_owned('expert_recognition', 'select, insert, update (revoked_on, revoke_reason, revoked_by)');

-- Communes that an expert goes to, as units of their day.
create table expert_commune (
    tenant_id smallint not null,
    expert_id uuid not null,
    unit_id uuid not null,
    unit_code text not null,
    unit_from date not null,
    primary key (tenant_id, expert_id, unit_id),
    foreign key (tenant_id, expert_id) references expert (tenant_id, id)
);
call tenant_owned('expert_commune', 'select, insert, delete');

-- Hours of each week in which an expert advises, days numbered from Monday (ISO 8601). They never overlap.
create table expert_slot (
    tenant_id smallint not null,
    expert_id uuid not null,
    weekday int not null check (weekday between 1 and 7),
    starts time not null,
    ends time not null check (ends > starts),
    primary key (tenant_id, expert_id, weekday, starts),
    foreign key (tenant_id, expert_id) references expert (tenant_id, id)
);
call tenant_owned('expert_slot', 'select, insert, delete');

-- Days, both included, on which an expert takes nothing on.
create table expert_absence (
    tenant_id smallint not null,
    id uuid not null,
    expert_id uuid not null,
    from_day date not null,
    to_day date not null,
    told_at timestamptz not null,
    told_by uuid not null,
    primary key (tenant_id, id),
    check (to_day >= from_day and to_day - from_day <= 366),
    foreign key (tenant_id, expert_id) references expert (tenant_id, id)
);
create index expert_absence_days on expert_absence (tenant_id, expert_id, from_day);
call tenant_owned('expert_absence', 'select, insert, delete');

-- Whom an expert never advises: a business of the platform, or a tax code that isn't there yet.
create table expert_conflict (
    tenant_id smallint not null,
    id uuid not null,
    expert_id uuid not null,
    business_id uuid,
    tax_code text,
    relation text not null check (relation in ('own', 'works-there', 'family', 'supplier')),
    declared_at timestamptz not null,
    declared_by uuid not null,
    primary key (tenant_id, id),
    check (business_id is not null or tax_code is not null),
    foreign key (tenant_id, expert_id) references expert (tenant_id, id)
);
create index expert_conflict_expert on expert_conflict (tenant_id, expert_id, id);
call tenant_owned('expert_conflict', 'select, insert, delete');

-- Papers that show what an expert can: for officers and the expert, never for the public.
create table expert_paper (
    tenant_id smallint not null,
    id uuid not null,
    expert_id uuid not null,
    kind text not null check (kind in ('cv', 'degree', 'project', 'other')),
    title text not null,
    paper_key text not null,
    paper_type text not null,
    paper_sha256 text not null,
    added_at timestamptz not null,
    added_by uuid not null,
    removed_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, expert_id) references expert (tenant_id, id)
);
create index expert_paper_expert on expert_paper (tenant_id, expert_id, id);
call tenant_owned('expert_paper', 'select, insert, update (title, removed_at)');

-- What business and expert say of each other after a piece of work; once each, never changed.
create table expert_rating (
    tenant_id smallint not null,
    id uuid not null,
    expert_id uuid not null,
    -- The match or engagement that is rated.
    work_id uuid not null,
    business_id uuid not null,
    by_whom text not null check (by_whom in ('business', 'expert')),
    stars int check (stars between 1 and 5),
    -- The other side did not come.
    no_show boolean not null,
    note text,
    rated_at timestamptz not null,
    rated_by uuid not null,
    primary key (tenant_id, id),
    unique (tenant_id, expert_id, work_id, by_whom),
    check (no_show or stars is not null),
    foreign key (tenant_id, expert_id) references expert (tenant_id, id)
);
create index expert_rating_expert on expert_rating (tenant_id, expert_id, rated_at);
call tenant_owned('expert_rating', 'select, insert, update (note)');
