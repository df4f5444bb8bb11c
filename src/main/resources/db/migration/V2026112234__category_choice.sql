-- What people chose for one of our categories on a marketplace, and what stood there before: the newest can be taken
-- back. Rows are only ever added.
create table channel_category_choice (
    tenant_id smallint not null,
    channel text not null,
    category text not null,
    -- Grows with every choice for the category there: the version of the match that it made.
    number int not null check (number > 0),
    -- The shop through which it was chosen.
    account_id uuid not null,
    -- As vn.nhan.marketplace.mapping.Placed; null where nothing is chosen.
    before jsonb,
    after jsonb,
    chosen_by uuid not null,
    chosen_as text not null check (chosen_as in ('member', 'helper', 'officer')),
    chosen_at timestamptz not null,
    -- The choice that this one takes back.
    undoes int,
    primary key (tenant_id, channel, category, number),
    foreign key (tenant_id, account_id) references channel_account (tenant_id, id),
    check (before is not null or after is not null)
);
call tenant_owned('channel_category_choice', 'select, insert');
