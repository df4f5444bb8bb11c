-- Firms that offer digital solutions; the public sees those that an officer has checked.
create table supplier (
    tenant_id smallint not null,
    id uuid not null,
    name text not null,
    tax_code text not null,
    solutions text not null,
    website text,
    evidence text not null,
    entered_at timestamptz not null,
    entered_by uuid not null,
    checked_at timestamptz,
    checked_by uuid,
    withdrawn_at timestamptz,
    version int not null,
    primary key (tenant_id, id),
    unique (tenant_id, tax_code),
    check ((checked_at is null) = (checked_by is null))
);
call tenant_owned('supplier', 'select, insert, update');

-- What it can help with: codes of support_need.
create table supplier_field (
    tenant_id smallint not null,
    supplier_id uuid not null,
    need text not null,
    primary key (tenant_id, supplier_id, need),
    foreign key (tenant_id, supplier_id) references supplier (tenant_id, id)
);
call tenant_owned('supplier_field', 'select, insert, delete');

-- A day on which firms that look for something meet firms that offer it, such as 31 December.
create table fair (
    tenant_id smallint not null,
    id uuid not null,
    title text not null,
    title_en text,
    place text not null,
    about text not null,
    starts_at timestamptz not null,
    slots int not null check (slots between 1 and 48),
    entered_at timestamptz not null,
    entered_by uuid not null,
    cancelled_at timestamptz,
    version int not null,
    primary key (tenant_id, id)
);
call tenant_owned('fair', 'select, insert, update');

create table fair_stand (
    tenant_id smallint not null,
    id uuid not null,
    fair_id uuid not null,
    number int not null check (number between 1 and 500),
    supplier_id uuid not null,
    offer text not null,
    primary key (tenant_id, id),
    unique (tenant_id, fair_id, number),
    unique (tenant_id, fair_id, supplier_id),
    foreign key (tenant_id, fair_id) references fair (tenant_id, id),
    foreign key (tenant_id, supplier_id) references supplier (tenant_id, id)
);
call tenant_owned('fair_stand', 'select, insert');

-- What firms look for. The business may be a predecessor's, so it is no foreign key.
create table fair_demand (
    tenant_id smallint not null,
    id uuid not null,
    fair_id uuid not null,
    business_id uuid not null,
    need text not null,
    words text not null,
    prefers uuid,
    asked_at timestamptz not null,
    asked_by uuid not null,
    primary key (tenant_id, id),
    unique (tenant_id, fair_id, business_id, need),
    foreign key (tenant_id, fair_id) references fair (tenant_id, id),
    foreign key (tenant_id, prefers) references fair_stand (tenant_id, id)
);
call tenant_owned('fair_demand', 'select, insert');

-- Twenty minutes at a stand. Neither a stand nor a business has two at once, whoever writes at the same time.
create table fair_meeting (
    tenant_id smallint not null,
    id uuid not null,
    fair_id uuid not null,
    stand_id uuid not null,
    business_id uuid not null,
    demand_id uuid,
    slot int not null check (slot between 1 and 48),
    outcome text check (outcome in ('met', 'no-show', 'follow-up', 'contract')),
    amount bigint check (amount > 0),
    note text,
    told_at timestamptz,
    told_by uuid,
    primary key (tenant_id, id),
    unique (tenant_id, stand_id, slot),
    unique (tenant_id, fair_id, business_id, slot),
    unique (tenant_id, stand_id, business_id),
    check ((outcome = 'contract') is true or amount is null),
    foreign key (tenant_id, fair_id) references fair (tenant_id, id),
    foreign key (tenant_id, stand_id) references fair_stand (tenant_id, id),
    foreign key (tenant_id, demand_id) references fair_demand (tenant_id, id)
);
call tenant_owned('fair_meeting', 'select, insert, update, delete');
