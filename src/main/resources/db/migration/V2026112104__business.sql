create table business (
    tenant_id smallint not null,
    id uuid not null,
    slug text not null,
    kind text not null check (kind in ('cooperative', 'enterprise')),
    name text not null,
    name_en text,
    tax_code text not null,
    representative text not null,
    address_line text not null,
    commune text not null,
    phone_sealed bytea not null,
    phone_public boolean not null,
    story text,
    status text not null check (status in ('draft', 'submitted', 'returned', 'verified')),
    created_at timestamptz not null,
    submitted_at timestamptz,
    decided_at timestamptz,
    decided_by uuid,
    decided_by_name text,
    return_reason text,
    version int not null,
    primary key (tenant_id, id),
    unique (tenant_id, tax_code),
    unique (tenant_id, slug)
);
create index business_queue on business (tenant_id, status, submitted_at, id);
call tenant_owned('business', 'select, insert, update');

create table business_member (
    tenant_id smallint not null,
    business_id uuid not null,
    account_id uuid not null,
    role text not null check (role in ('manager', 'member')),
    since timestamptz not null,
    primary key (tenant_id, business_id, account_id),
    foreign key (tenant_id, business_id) references business (tenant_id, id)
);
create index business_member_account on business_member (tenant_id, account_id);
call tenant_owned('business_member');
