-- The first time a business reached a milestone, and what proves it.
create table milestone (
    tenant_id smallint not null,
    business_id uuid not null,
    kind text not null check (kind in ('registered', 'verified', 'listed')),
    reached_at timestamptz not null,
    business_name text not null,
    evidence_type text not null,
    evidence_id uuid not null,
    primary key (tenant_id, business_id, kind)
);
create index milestone_list on milestone (tenant_id, kind, reached_at desc, business_id);
call tenant_owned('milestone', 'select, insert, update');
