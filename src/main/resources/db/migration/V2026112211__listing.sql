-- What is offered, where, from when to when, in which languages; and how far moderation has got with it.
alter table listing no force row level security;
alter table listing drop constraint listing_status_check;
update listing set status = 'paused' where status = 'withdrawn';
alter table listing rename column withdrawn_at to paused_at;
alter table listing
    add constraint listing_status_check check (status in
        ('draft', 'submitted', 'in-moderation', 'live', 'paused', 'taken-down', 'archived')),
    -- 'storefront' is the province's own; marketplaces come later.
    add column place text not null default 'storefront' check (place ~ '^[a-z][a-z0-9-]{1,39}$'),
    add column languages text[] not null default '{vi}'
        check (languages <@ '{vi,en}' and languages @> '{vi}'),
    -- A live listing is seen from the one instant on, and until the other; null is without end.
    add column visible_from timestamptz,
    add column visible_until timestamptz,
    -- When it was told to the rest of the platform that it can be seen.
    add column announced_at timestamptz,
    add column submitted_at timestamptz,
    -- Since when it stands there as no officer has looked at it.
    add column unseen_since timestamptz,
    -- What a moderator approved it for: its kind, and the licence where the kind needs one.
    add column approved_for text,
    -- It was taken down, so it comes back through a moderator only.
    add column needs_approval boolean not null default false,
    -- Grows with each change of the terms, so that two people who change them at once find out.
    add column edition int not null default 0,
    add column reviewer uuid,
    add column reviewer_name text,
    add column review_since timestamptz,
    add check (visible_until > visible_from),
    add check ((reviewer is null) = (review_since is null));
update listing set announced_at = published_at, unseen_since = published_at where status = 'live';
update listing set announced_at = published_at where status <> 'live';
alter table listing force row level security;

alter table listing drop constraint listing_tenant_id_product_id_key;
create unique index listing_product on listing (tenant_id, product_id, place);
create index listing_waiting on listing (tenant_id, submitted_at, id) where status in ('submitted', 'in-moderation');
create index listing_unseen on listing (tenant_id, unseen_since, id) where status = 'live' and unseen_since is not null;
create index listing_unannounced on listing (tenant_id, visible_from) where status = 'live' and announced_at is null;

-- What a place gets of a package: another price, a part of the stock. Without a row, or null: the package's own.
create table listing_offer (
    tenant_id smallint not null,
    listing_id uuid not null,
    variant_id uuid not null,
    price_dong bigint check (price_dong between 1 and 10000000000),
    stock_share bigint check (stock_share >= 0),
    primary key (tenant_id, listing_id, variant_id),
    foreign key (tenant_id, listing_id) references listing (tenant_id, id),
    foreign key (tenant_id, variant_id) references product_variant (tenant_id, id)
);
create index listing_offer_variant on listing_offer (tenant_id, variant_id);
call tenant_owned('listing_offer');

-- All that was offered, as it was after each change. Null in said_by: the platform itself.
create table listing_version (
    tenant_id smallint not null,
    listing_id uuid not null,
    number int not null check (number > 0),
    at timestamptz not null,
    said_by uuid,
    said_by_name text,
    -- The version that was put back, if that was the change.
    restores int,
    snapshot jsonb not null,
    primary key (tenant_id, listing_id, number),
    foreign key (tenant_id, listing_id) references listing (tenant_id, id),
    foreign key (tenant_id, listing_id, restores) references listing_version (tenant_id, listing_id, number)
);
call tenant_owned('listing_version', 'select, insert, update (said_by_name)');

-- What moderators decided, with the reason as it was told.
create table listing_decision (
    tenant_id smallint not null,
    id uuid not null,
    listing_id uuid not null,
    verb text not null check (verb in ('approve', 'take-down', 'look', 'reverse')),
    from_status text not null,
    to_status text not null,
    reason_code text,
    reason text,
    -- The licence that the moderator has confirmed.
    licence text,
    -- The version that was decided about.
    version int not null,
    decided_by uuid not null,
    decided_by_name text not null,
    at timestamptz not null,
    reverses uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, listing_id) references listing (tenant_id, id),
    foreign key (tenant_id, reverses) references listing_decision (tenant_id, id),
    check ((verb = 'reverse') = (reverses is not null)),
    check (verb <> 'take-down' or reason_code is not null)
);
create index listing_decision_listing on listing_decision (tenant_id, listing_id, id);
create unique index listing_decision_reversed on listing_decision (tenant_id, reverses) where reverses is not null;
call tenant_owned('listing_decision', 'select, insert, update (decided_by_name)');
