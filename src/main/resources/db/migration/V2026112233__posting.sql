-- How goods get to an account: by calls, by a file that the marketplace fetches, or by somebody's hand.
alter table channel_account
    add column way text not null default 'api' check (way in ('api', 'feed', 'hand')),
    -- Where buyers see the shop. People go there; we never do.
    add column page_address text,
    -- What a trading floor is called that we have no name for.
    add column floor text,
    add constraint channel_account_page check (way = 'hand' or (page_address is null and floor is null));

-- How a listing stands where people put it; null where we call.
alter table channel_binding
    add column hand_state text check (hand_state in ('to-post', 'blocked', 'confirmed', 'to-look', 'to-mend', 'to-remove',
        'unlisted', 'off')),
    add column hand_since timestamptz,
    add column hand_why text,
    add constraint channel_binding_hand check ((hand_state is null) = (hand_since is null));
create index channel_binding_hand_open on channel_binding (tenant_id, hand_since, id) where hand_state = 'to-remove';

alter table channel_posting
    -- As what somebody confirmed it: a member of the business, or the helper of a commune.
    add column confirmed_as text not null check (confirmed_as in ('member', 'helper')),
    -- What was to stand there when it was confirmed, as vn.nhan.marketplace.hand.Shown.
    add column shown jsonb not null,
    -- The one in whose place it came: that one stands again when this one is taken back.
    add column replaces uuid,
    add column ended_as text check (ended_as in ('replaced', 'removed', 'mistaken')),
    add column ended_by uuid,
    -- Days before its end at which its people were last told.
    add column told int,
    add constraint channel_posting_ended check ((ended_at is null) = (ended_as is null));
create unique index channel_posting_standing on channel_posting (tenant_id, binding_id) where ended_at is null;
create index channel_posting_ends on channel_posting (tenant_id, expires_at) where ended_at is null;

-- When programs fetched a feed last, by what they call themselves; never from where.
create table feed_fetch (
    tenant_id smallint not null,
    feed_id uuid not null,
    name text not null,
    reader text not null check (reader in ('google', 'meta', 'other')),
    -- As of when the file was that it got.
    written_at timestamptz not null,
    fetched_at timestamptz not null,
    primary key (tenant_id, feed_id, name, reader),
    foreign key (tenant_id, feed_id) references feed (tenant_id, id)
);
call tenant_owned('feed_fetch', 'select, insert, update, delete');
