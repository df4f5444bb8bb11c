-- Whom information campaigns have reached, as reporting heard it: a row for each campaign and business, never changed, and one for
-- each campaign that was taken back.
create table information_evidence (
    tenant_id smallint not null,
    campaign_id uuid not null,
    business_id uuid not null,
    at timestamptz not null,
    channel text not null,
    campaign text not null,
    business_name text not null,
    heard_at timestamptz not null,
    primary key (tenant_id, campaign_id, business_id)
);
create index information_evidence_period on information_evidence (tenant_id, at);
call tenant_owned('information_evidence', 'select, insert');

create table information_withdrawn (
    tenant_id smallint not null,
    campaign_id uuid not null,
    at timestamptz not null,
    primary key (tenant_id, campaign_id)
);
call tenant_owned('information_withdrawn', 'select, insert');

-- What programmes that officers wrote down want reached, as support last said it; those of a province's file stand there alone and
-- have no targets here.
create table programme_goal (
    tenant_id smallint not null,
    programme_id uuid not null,
    said_at timestamptz not null,
    name text not null,
    name_en text not null,
    legal_basis text not null,
    period_from date not null,
    period_to date not null,
    targets jsonb not null check (jsonb_typeof(targets) = 'array'),
    primary key (tenant_id, programme_id)
);
create index programme_goal_period on programme_goal (tenant_id, period_to);
call tenant_owned('programme_goal', 'select, insert, update');

-- How sure a level is: 'confirmed' was read in the text that sets it; 'unchecked' is what is generally told of that text and waits
-- for somebody to compare it; 'draft' is of a text that is not final, and gives nothing.
alter table support_level add column certainty text not null default 'confirmed'
    check (certainty in ('confirmed', 'unchecked', 'draft'));
alter table support_level alter column certainty drop default;
update support_level set certainty = 'unchecked' where form in ('solution-rental', 'network-consulting');
update support_level set certainty = 'draft' where not confirmed;
alter table support_level drop column confirmed;

-- The law on digital transformation speaks of very small enterprises, too.
insert into support_level (id, form, kinds, size, favoured, percent, cap_per_year, valid_from, legal_basis, legal_basis_en, certainty)
values
    ('0193497d-8000-7000-8000-000000010022', 'digital-voucher', '{enterprise}', 'micro', false, 100, null,
        '2026-07-01', 'Luật Chuyển đổi số (nghị định hướng dẫn chưa ban hành)', 'Law on Digital Transformation (its decree is not final)', 'draft'),
    ('0193497d-8000-7000-8000-000000010023', 'voucher-training', '{enterprise}', 'micro', false, 100, null,
        '2026-07-01', 'Luật Chuyển đổi số (nghị định hướng dẫn chưa ban hành)', 'Law on Digital Transformation (its decree is not final)', 'draft');

-- One that was begun by mistake is put away, and can be brought back; its answers stay where they are.
alter table assessment add column discarded_at timestamptz;
alter table assessment add column discarded_by uuid;
alter table assessment add check ((discarded_at is null) = (discarded_by is null));
alter table assessment add check (discarded_at is null or finished_at is null);
drop index assessment_open;
create unique index assessment_open on assessment (tenant_id, business_id, instrument)
    where finished_at is null and discarded_at is null;
grant update (discarded_at, discarded_by) on assessment to nhan_app;
