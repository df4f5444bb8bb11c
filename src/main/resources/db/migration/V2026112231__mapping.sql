-- Categories of a marketplace as it told them last to one of the province's shops: whoever chooses never waits for it.
create table channel_tree (
    tenant_id smallint not null,
    channel text not null,
    -- Those that goods can be put in, as vn.nhan.marketplace.mapping.Leaf; null until they have come.
    categories jsonb,
    fetched_at timestamptz,
    -- When they were asked for last, and what went wrong then; what came before stays.
    tried_at timestamptz not null,
    trouble text,
    primary key (tenant_id, channel),
    check ((categories is null) = (fetched_at is null))
);
call tenant_owned('channel_tree', 'select, insert, update');

-- What a marketplace demands in one of its categories, as it told it last.
create table channel_rule (
    tenant_id smallint not null,
    channel text not null,
    -- The marketplace's own id of it.
    category text not null,
    rules jsonb not null,
    fetched_at timestamptz not null,
    primary key (tenant_id, channel, category)
);
call tenant_owned('channel_rule', 'select, insert, update');

-- Grows with every change, so that nobody writes over what another has chosen meanwhile.
alter table channel_category add column version int not null default 1;
