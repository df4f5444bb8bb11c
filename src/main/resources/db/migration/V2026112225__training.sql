-- What the department teaches, and when. A need is a code of support_need.
create table course (
    tenant_id smallint not null,
    id uuid not null,
    need text not null,
    title text not null,
    title_en text,
    learns text not null,
    trainer text not null,
    audience text not null,
    completion text not null check (completion in ('attendance', 'quiz', 'word')),
    pass_mark int not null check (pass_mark between 1 and 100),
    created_at timestamptz not null,
    created_by uuid not null,
    version int not null,
    primary key (tenant_id, id)
);
create index course_need on course (tenant_id, need, id);
call tenant_owned('course', 'select, insert, update');

-- A course held once, in one or more meetings. next_number gives those who register their order.
create table training_session (
    tenant_id smallint not null,
    id uuid not null,
    course_id uuid not null,
    seats int not null check (seats between 1 and 2000),
    commune_unit uuid,
    commune_code text,
    commune text,
    address_line text,
    online_link text,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    meetings int not null check (meetings between 1 and 20),
    next_number int not null,
    cancelled_at timestamptz,
    cancel_reason text,
    created_at timestamptz not null,
    created_by uuid not null,
    version int not null,
    primary key (tenant_id, id),
    check (ends_at > starts_at),
    check (commune is not null or commune_unit is null),
    check (commune is not null or online_link is not null),
    foreign key (tenant_id, course_id) references course (tenant_id, id)
);
create index training_session_course on training_session (tenant_id, course_id, starts_at);
create index training_session_next on training_session (tenant_id, starts_at) where cancelled_at is null;
call tenant_owned('training_session', 'select, insert, update');

create table training_meeting (
    tenant_id smallint not null,
    session_id uuid not null,
    number int not null check (number between 1 and 20),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    primary key (tenant_id, session_id, number),
    check (ends_at > starts_at),
    foreign key (tenant_id, session_id) references training_session (tenant_id, id)
);
call tenant_owned('training_meeting', 'select, insert');

-- Who wants to come. Name and phone are sealed; person_hash is the same for the same person in all sessions of a province,
-- slip_hash finds a registration by what its slip says. The business may be a predecessor's, so it is no foreign key.
create table training_registration (
    tenant_id smallint not null,
    id uuid not null,
    session_id uuid not null,
    number int not null,
    state text not null check (state in ('confirmed', 'waiting', 'cancelled')),
    name_sealed bytea not null,
    phone_sealed bytea,
    phone_hash bytea,
    person_hash bytea not null,
    slip_hash bytea not null,
    account_id uuid,
    business_id uuid,
    via text not null check (via in ('web', 'member', 'door', 'office')),
    registered_at timestamptz not null,
    moved_up_at timestamptz,
    show_name int not null,
    completed_at timestamptz,
    completed_by uuid,
    basis text check (basis in ('attendance', 'quiz', 'word')),
    share int check (share between 0 and 100),
    score int check (score between 0 and 100),
    note text,
    certificate_code text,
    primary key (tenant_id, id),
    unique (tenant_id, session_id, person_hash),
    unique (tenant_id, session_id, number),
    unique (tenant_id, slip_hash),
    unique (tenant_id, certificate_code),
    check ((completed_at is null) = (basis is null) and (completed_at is null) = (certificate_code is null)),
    foreign key (tenant_id, session_id) references training_session (tenant_id, id)
);
create index training_registration_phone on training_registration (tenant_id, session_id, phone_hash);
create index training_registration_business on training_registration (tenant_id, business_id) where business_id is not null;
create index training_registration_account on training_registration (tenant_id, account_id) where account_id is not null;
create index training_registration_completed on training_registration (tenant_id, completed_at) where completed_at is not null;
call tenant_owned('training_registration', 'select, insert, update');

create table training_attendance (
    tenant_id smallint not null,
    registration_id uuid not null,
    meeting int not null,
    at timestamptz not null,
    how text not null check (how in ('door', 'officer')),
    recorded_by uuid,
    primary key (tenant_id, registration_id, meeting),
    foreign key (tenant_id, registration_id) references training_registration (tenant_id, id)
);
call tenant_owned('training_attendance', 'select, insert, delete');

-- Whom an information campaign has reached, with the paper that shows it. The platform sends nothing here.
create table campaign (
    tenant_id smallint not null,
    id uuid not null,
    title text not null,
    channel text not null check (channel in ('loudspeaker', 'zalo', 'sms', 'leaflet', 'meeting', 'email')),
    content text not null,
    content_link text,
    held_from date not null,
    held_to date not null,
    audience int check (audience > 0),
    audience_source text,
    evidence_key text not null,
    evidence_type text not null,
    evidence_sha256 text not null,
    created_at timestamptz not null,
    created_by uuid not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    primary key (tenant_id, id),
    check (held_to >= held_from),
    check ((audience is null) = (audience_source is null))
);
call tenant_owned('campaign', 'select, insert, update');

create table campaign_reach (
    tenant_id smallint not null,
    campaign_id uuid not null,
    business_id uuid not null,
    reached_at timestamptz not null,
    recorded_by uuid not null,
    primary key (tenant_id, campaign_id, business_id),
    foreign key (tenant_id, campaign_id) references campaign (tenant_id, id)
);
create index campaign_reach_business on campaign_reach (tenant_id, business_id);
call tenant_owned('campaign_reach', 'select, insert');
