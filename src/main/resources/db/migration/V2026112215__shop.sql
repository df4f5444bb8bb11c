-- Lots of goods whose labels are out, for the pages of the goods. How long a lot is said to be on sale depends on the day.
create table published.product_lot (
    tenant_id smallint not null,
    lot_id uuid not null,
    product_id uuid not null,
    code text not null,
    path text not null,
    harvested_on date not null,
    proofs jsonb not null,
    primary key (tenant_id, lot_id)
);
create index product_lot_product on published.product_lot (tenant_id, product_id, harvested_on desc);
call tenant_owned('published.product_lot');
call published_to_all('published.product_lot');

-- Lots that are open already. The owner sees rows only while the wall isn't forced on it.
alter table published.passport no force row level security;
alter table lot no force row level security;
alter table published.product_lot no force row level security;
insert into published.product_lot (tenant_id, lot_id, product_id, code, path, harvested_on, proofs)
    select distinct on (l.tenant_id, l.id) l.tenant_id, l.id, l.product_id, l.code,
        coalesce(p.facts ->> 'path', p.path), l.harvested_on, coalesce(p.facts -> 'certificates', '[]')
    from published.passport p join lot l on l.tenant_id = p.tenant_id and l.id = p.lot_id
    order by l.tenant_id, l.id, p.path;
alter table published.product_lot force row level security;
alter table lot force row level security;
alter table published.passport force row level security;

-- What visitors say is wrong with an offer. Whom to answer is sealed; where it came from is kept nowhere.
create table listing_report (
    tenant_id smallint not null,
    id uuid not null,
    listing_id uuid not null,
    product_id uuid not null,
    reason text not null check (reason in
        ('not-as-described', 'unsafe', 'counterfeit', 'forbidden', 'false-claim', 'personal-data', 'other')),
    words text not null,
    contact_sealed bytea,
    reported_at timestamptz not null,
    settled_at timestamptz,
    settled_by uuid,
    version int not null,
    primary key (tenant_id, id),
    check ((settled_at is null) = (settled_by is null)),
    foreign key (tenant_id, listing_id) references listing (tenant_id, id),
    foreign key (tenant_id, product_id) references product (tenant_id, id)
);
create index listing_report_open on listing_report (tenant_id, id) where settled_at is null;
create index listing_report_listing on listing_report (tenant_id, listing_id, id);
call tenant_owned('listing_report', 'select, insert, update');
