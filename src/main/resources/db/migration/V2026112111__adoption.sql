-- Which province has adopted which. Facts of the installation, so of tenant 0; no row of the provinces themselves moves.
create table adoption (
    tenant_id smallint not null check (tenant_id = 0),
    id uuid not null,
    successor smallint not null check (successor between 1 and 1023),
    predecessor smallint not null check (predecessor between 1 and 1023),
    decree text not null,
    effective_on date not null,
    adopted_at timestamptz not null,
    adopted_by uuid not null,
    reversible_until timestamptz not null,
    reverted_at timestamptz,
    reverted_by uuid,
    version int not null,
    primary key (tenant_id, id),
    check (successor <> predecessor),
    check ((reverted_at is null) = (reverted_by is null))
);
-- A province has one successor at a time.
create unique index adoption_open on adoption (tenant_id, predecessor) where reverted_at is null;
create index adoption_successor on adoption (tenant_id, successor, id);
call tenant_owned('adoption', 'select, insert, update');
