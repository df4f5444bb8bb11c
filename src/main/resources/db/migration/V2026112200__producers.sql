-- Five kinds of producers and firms, each with facts of its own. Null: nobody has said it.
alter table business
    drop constraint business_kind_check,
    drop constraint business_status_check,
    alter column tax_code drop not null,
    add column citizen_id_sealed bytea,
    add column citizen_id_hash bytea,
    add column registration_no text,
    add column registration_date date,
    add column registration_place text,
    add column sector text,
    add column insured_workers int check (insured_workers >= 0),
    add column annual_revenue bigint check (annual_revenue >= 0),
    add column capital bigint check (capital >= 0),
    add column women_led boolean not null default false,
    add column social boolean not null default false,
    add column e_invoice text check (e_invoice in ('none', 'registered', 'in-use')),
    add column folded text not null generated always as (nhan_fold(name)) stored,
    add constraint business_kind_check check (kind in
        ('farm-household', 'household-business', 'cooperative-group', 'cooperative', 'enterprise')),
    add constraint business_status_check check (status in
        ('draft', 'submitted', 'in-review', 'returned', 'verified', 'suspended', 'closed')),
    add constraint business_sector_check check (sector in ('crops', 'livestock', 'aquaculture', 'forestry',
        'food-processing', 'handicraft', 'trade', 'tourism', 'logistics', 'services')),
    add constraint business_citizen_check check (citizen_id_sealed is null or citizen_id_hash is not null);
-- A generated column is computed with the rights of who writes the row.
grant execute on function nhan_fold to nhan_app;
create index business_citizen on business (tenant_id, citizen_id_hash) where citizen_id_hash is not null;

-- Papers that a business, or a helper for it, put on file. What is removed stays in the store until the sweep.
create table business_document (
    tenant_id smallint not null,
    id uuid not null,
    business_id uuid not null,
    kind text not null check (kind in ('registration', 'certificate', 'packaging', 'land', 'other')),
    object_key text not null,
    media_type text not null,
    sha256 text not null,
    added_at timestamptz not null,
    added_by uuid not null,
    on_behalf_of uuid,
    removed_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, business_id) references business (tenant_id, id)
);
create index business_document_business on business_document (tenant_id, business_id, id);
call tenant_owned('business_document', 'select, insert, update (removed_at)');

-- How large a firm is by law: reference data of the whole country, outside of the wall. At most so many insured workers,
-- and at most so much revenue or so much capital (dong).
create table size_rule (
    id uuid not null primary key,
    trade text not null check (trade in ('production', 'service')),
    size text not null check (size in ('micro', 'small', 'medium')),
    most_workers int not null,
    most_revenue bigint not null,
    most_capital bigint not null,
    source text not null,
    valid_from date not null,
    valid_to date,
    check (valid_to >= valid_from),
    unique (trade, size, valid_from)
);
grant select on size_rule to nhan_app;
insert into size_rule (id, trade, size, most_workers, most_revenue, most_capital, source, valid_from) values
    ('0193497d-8000-7000-8000-000000000001', 'production', 'micro', 10, 3000000000, 3000000000, '80/2021/NĐ-CP', '2021-10-15'),
    ('0193497d-8000-7000-8000-000000000002', 'production', 'small', 100, 50000000000, 20000000000, '80/2021/NĐ-CP', '2021-10-15'),
    ('0193497d-8000-7000-8000-000000000003', 'production', 'medium', 200, 200000000000, 100000000000, '80/2021/NĐ-CP', '2021-10-15'),
    ('0193497d-8000-7000-8000-000000000004', 'service', 'micro', 10, 10000000000, 3000000000, '80/2021/NĐ-CP', '2021-10-15'),
    ('0193497d-8000-7000-8000-000000000005', 'service', 'small', 50, 100000000000, 50000000000, '80/2021/NĐ-CP', '2021-10-15'),
    ('0193497d-8000-7000-8000-000000000006', 'service', 'medium', 100, 300000000000, 100000000000, '80/2021/NĐ-CP', '2021-10-15');

-- How far a business has come on its way to the market: the furthest step for which there is evidence, and its last act.
-- Whether it is active or dormant follows from that act and the day on which one asks. Derived; rebuilt from evidence.
create table business_stage (
    tenant_id smallint not null,
    business_id uuid not null,
    stage text not null check (stage in
        ('invited', 'registered', 'identity-verified', 'trained', 'first-listing', 'first-published')),
    reached_at timestamptz not null,
    last_act_at timestamptz,
    primary key (tenant_id, business_id),
    foreign key (tenant_id, business_id) references business (tenant_id, id)
);
create index business_stage_stage on business_stage (tenant_id, stage, last_act_at);
call tenant_owned('business_stage', 'select, insert, update, delete');
