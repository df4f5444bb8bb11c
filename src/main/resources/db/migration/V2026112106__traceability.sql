create table growing_area (
    tenant_id smallint not null,
    id uuid not null,
    business_id uuid not null,
    name text not null,
    commune text not null,
    address_line text,
    created_at timestamptz not null,
    version int not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, business_id) references business (tenant_id, id)
);
create index growing_area_business on growing_area (tenant_id, business_id, id);
call tenant_owned('growing_area', 'select, insert, update');

-- Square metres are what is counted with; the amount and unit as the grower said them stand beside.
create table plot (
    tenant_id smallint not null,
    id uuid not null,
    growing_area_id uuid not null,
    business_id uuid not null,
    code text not null check (code ~ '^[0-9A-Z]{1,20}$'),
    name text not null,
    crop text not null,
    area_m2 bigint not null check (area_m2 > 0),
    area_amount numeric not null check (area_amount > 0),
    area_unit text not null,
    latitude double precision,
    longitude double precision,
    boundary jsonb,
    created_at timestamptz not null,
    version int not null,
    primary key (tenant_id, id),
    unique (tenant_id, growing_area_id, code),
    foreign key (tenant_id, growing_area_id) references growing_area (tenant_id, id),
    foreign key (tenant_id, business_id) references business (tenant_id, id),
    check ((latitude is null) = (longitude is null)),
    check (latitude is not null or boundary is not null)
);
create index plot_area on plot (tenant_id, growing_area_id, id);
create index plot_business on plot (tenant_id, business_id, id);
call tenant_owned('plot', 'select, insert, update');

create table certificate (
    tenant_id smallint not null,
    id uuid not null,
    business_id uuid not null,
    scheme text not null check (scheme in ('VietGAP')),
    number text not null,
    body text not null,
    valid_from date not null,
    valid_to date not null,
    scan_key text not null,
    scan_type text not null,
    scan_sha256 text not null,
    added_at timestamptz not null,
    added_by uuid not null,
    primary key (tenant_id, id),
    unique (tenant_id, business_id, scheme, number),
    foreign key (tenant_id, business_id) references business (tenant_id, id),
    check (valid_to > valid_from)
);
call tenant_owned('certificate', 'select, insert');

-- The annex: a plot that is not named here is not certified.
create table certificate_plot (
    tenant_id smallint not null,
    certificate_id uuid not null,
    plot_id uuid not null,
    primary key (tenant_id, certificate_id, plot_id),
    foreign key (tenant_id, certificate_id) references certificate (tenant_id, id),
    foreign key (tenant_id, plot_id) references plot (tenant_id, id)
);
create index certificate_plot_plot on certificate_plot (tenant_id, plot_id);
call tenant_owned('certificate_plot', 'select, insert');

-- The farm diary is only ever added to: occurred_on is the grower's word, recorded_at the platform's.
create table diary_entry (
    tenant_id smallint not null,
    id uuid not null,
    plot_id uuid not null,
    business_id uuid not null,
    kind text not null check (kind in ('application', 'harvest')),
    occurred_on date not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    note text,
    agent text,
    target text,
    pre_harvest_interval_days int check (pre_harvest_interval_days between 0 and 365),
    harvested_g bigint check (harvested_g > 0),
    harvested_amount numeric,
    harvested_unit text,
    primary key (tenant_id, id),
    foreign key (tenant_id, plot_id) references plot (tenant_id, id),
    foreign key (tenant_id, business_id) references business (tenant_id, id),
    check (kind <> 'application' or (agent is not null and harvested_g is null)),
    check (kind <> 'harvest' or (harvested_g is not null and agent is null))
);
create index diary_entry_plot on diary_entry (tenant_id, plot_id, occurred_on desc, id);
create index diary_entry_business on diary_entry (tenant_id, business_id, occurred_on desc, id);
call tenant_owned('diary_entry', 'select, insert');

create table lot (
    tenant_id smallint not null,
    id uuid not null,
    business_id uuid not null,
    product_id uuid not null,
    plot_id uuid not null,
    harvest_id uuid not null,
    code text not null check (code ~ '^[0-9A-Z]{4,20}$'),
    harvested_on date not null,
    weight_g bigint not null check (weight_g > 0),
    interval_verdict text not null check (interval_verdict in ('kept', 'not_verifiable', 'no_application')),
    trace_code text not null check (trace_code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
    created_at timestamptz not null,
    version int not null,
    primary key (tenant_id, id),
    unique (tenant_id, business_id, code),
    unique (tenant_id, trace_code),
    unique (tenant_id, harvest_id),
    foreign key (tenant_id, business_id) references business (tenant_id, id),
    foreign key (tenant_id, product_id) references product (tenant_id, id),
    foreign key (tenant_id, plot_id) references plot (tenant_id, id),
    foreign key (tenant_id, harvest_id) references diary_entry (tenant_id, id)
);
create index lot_product on lot (tenant_id, product_id, id);
call tenant_owned('lot', 'select, insert, update');

create table label_batch (
    tenant_id smallint not null,
    id uuid not null,
    lot_id uuid not null,
    labels int not null check (labels between 1 and 5000),
    format text not null,
    address text not null,
    printed_at timestamptz not null,
    printed_by uuid not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, lot_id) references lot (tenant_id, id)
);
create index label_batch_lot on label_batch (tenant_id, lot_id, id);
call tenant_owned('label_batch', 'select, insert');

-- What a scanned label leads to, by the canonical path of its address (/01/…/10/… or /t/…).
create table published.passport (
    tenant_id smallint not null,
    path text not null,
    lot_id uuid not null,
    published_at timestamptz not null,
    facts jsonb not null,
    primary key (tenant_id, path)
);
create index passport_lot on published.passport (tenant_id, lot_id);
call tenant_owned('published.passport');
call published_to_all('published.passport');
