-- How far a business has come with digital work, by its own answers. Scores of different instruments, and of different
-- editions of one, are never mixed: the instrument is part of every key below it, and of the name of every question and
-- pillar. What was finished stays: answers, results and criteria sets are only ever added.

-- Criteria sets of provinces, as their officers sent them; those of the whole country come with the installation.
create table assessment_set (
    tenant_id smallint not null,
    id uuid not null,
    code text not null check (code ~ '^[a-z]+(-[a-z0-9]+)+$' and length(code) <= 60),
    edition int not null check (edition >= 1),
    yaml text not null,
    sha256 text not null,
    uploaded_at timestamptz not null,
    uploaded_by uuid not null,
    primary key (tenant_id, id),
    unique (tenant_id, code, edition)
);
call tenant_owned('assessment_set', 'select, insert');

create table assessment (
    tenant_id smallint not null,
    id uuid not null,
    business_id uuid not null,
    instrument text not null,
    edition int not null check (edition >= 1),
    -- Of a province; null for an instrument of the whole country. It may be of another tenant of the same people.
    set_id uuid,
    sector text check (sector in ('crops', 'livestock', 'aquaculture', 'forestry', 'food-processing', 'handicraft', 'trade',
        'tourism', 'logistics', 'services')),
    corrects uuid,
    begun_at timestamptz not null,
    begun_by uuid not null,
    begun_as text not null check (begun_as in ('member', 'helper', 'officer')),
    finished_at timestamptz check (finished_at >= begun_at),
    version int not null,
    primary key (tenant_id, id),
    unique (tenant_id, id, instrument, edition),
    check ((set_id is null) = (instrument in ('1970-2021', '2158-2023', '1567-2025'))),
    foreign key (tenant_id, business_id) references business (tenant_id, id),
    foreign key (tenant_id, corrects, instrument, edition) references assessment (tenant_id, id, instrument, edition)
);
create unique index assessment_open on assessment (tenant_id, business_id, instrument) where finished_at is null;
create index assessment_business on assessment (tenant_id, business_id, id);
call tenant_owned('assessment', 'select, insert');
grant update (finished_at, version) on assessment to nhan_app;

-- Each time that a question was answered; the highest version is the answer.
create table assessment_answer (
    tenant_id smallint not null,
    id uuid not null,
    assessment_id uuid not null,
    instrument text not null,
    edition int not null,
    question text not null,
    version int not null check (version >= 1),
    points int not null check (points between 0 and 9),
    note text,
    evidence_key text,
    evidence_type text,
    evidence_sha256 text,
    given_at timestamptz not null,
    given_by uuid not null,
    given_as text not null check (given_as in ('member', 'helper', 'officer')),
    primary key (tenant_id, id),
    unique (tenant_id, assessment_id, question, version),
    check (split_part(question, ':', 1) = instrument),
    check ((evidence_key is null) = (evidence_type is null) and (evidence_key is null) = (evidence_sha256 is null)),
    foreign key (tenant_id, assessment_id, instrument, edition) references assessment (tenant_id, id, instrument, edition)
);
call tenant_owned('assessment_answer', 'select, insert');

create table assessment_result (
    tenant_id smallint not null,
    assessment_id uuid not null,
    business_id uuid not null,
    instrument text not null,
    edition int not null,
    sector text,
    size text check (size in ('micro', 'small', 'medium', 'large')),
    level int not null check (level between 0 and 5),
    -- Either points, in hundredths of a percent, or how many tools are in use and how far they are linked.
    points int check (points between 0 and 10000),
    tools int check (tools between 0 and tools_of),
    tools_of int check (tools_of >= 1),
    links int check (links between 0 and links_of),
    links_of int check (links_of >= 1),
    finished_at timestamptz not null,
    finished_by uuid not null,
    finished_as text not null check (finished_as in ('member', 'helper', 'officer')),
    primary key (tenant_id, assessment_id),
    unique (tenant_id, assessment_id, instrument, edition),
    check ((points is null) = (tools is not null)),
    check ((tools is null) = (tools_of is null) and (tools is null) = (links is null) and (tools is null) = (links_of is null)),
    check (instrument not in ('1970-2021', '2158-2023') or points is not null),
    check (instrument <> '1567-2025' or tools is not null),
    foreign key (tenant_id, assessment_id, instrument, edition) references assessment (tenant_id, id, instrument, edition)
);
create index assessment_result_instrument on assessment_result (tenant_id, instrument, edition, finished_at);
create index assessment_result_business on assessment_result (tenant_id, business_id, instrument, edition, finished_at);
call tenant_owned('assessment_result', 'select, insert');

create table assessment_pillar (
    tenant_id smallint not null,
    assessment_id uuid not null,
    instrument text not null,
    edition int not null,
    pillar text not null,
    -- In hundredths of a percent.
    points int not null check (points between 0 and 10000),
    level int not null check (level between 0 and 5),
    primary key (tenant_id, assessment_id, pillar),
    check (split_part(pillar, ':', 1) = instrument),
    foreign key (tenant_id, assessment_id, instrument, edition)
        references assessment_result (tenant_id, assessment_id, instrument, edition)
);
call tenant_owned('assessment_pillar', 'select, insert');
