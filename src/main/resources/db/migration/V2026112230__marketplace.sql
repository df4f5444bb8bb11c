-- A seller's shop at a marketplace. A child of its business.
create table channel_account (
    tenant_id smallint not null,
    id uuid not null,
    business_id uuid not null,
    -- As its connector calls itself: shopee, woocommerce, …
    channel text not null check (channel ~ '^[a-z][a-z0-9-]{1,30}$'),
    -- The marketplace's own id of the shop; null until it told.
    shop_ref text,
    name text not null,
    -- connecting: until the first check went well; parked: until the seller lets us in again; left: for good.
    status text not null check (status in ('connecting', 'active', 'parked', 'left')),
    parked_reason text,
    -- Where calls go: scheme, host, port.
    api_address text,
    sign_in_address text,
    -- What was set for it, such as the warehouse; no secrets. Drift policy by field in "policy".
    settings jsonb not null,
    -- Packages that are kept back from this marketplace.
    stock_buffer int not null default 0 check (stock_buffer between 0 and 1000000),
    access_expires_at timestamptz,
    refresh_expires_at timestamptz,
    consent_expires_at timestamptz,
    -- Days before the end of the consent at which its people were last told of it.
    consent_told int,
    connected_at timestamptz,
    created_at timestamptz not null,
    created_by uuid not null,
    version int not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, business_id) references business (tenant_id, id),
    check ((status = 'parked') = (parked_reason is not null))
);
create index channel_account_business on channel_account (tenant_id, business_id, id);
create unique index channel_account_shop on channel_account (tenant_id, channel, shop_ref)
    where shop_ref is not null and status <> 'left';
call tenant_owned('channel_account', 'select, insert, update');

-- What proves to the marketplace who we are; sealed under a key of the account, itself sealed under the installation's.
create table channel_secret (
    tenant_id smallint not null,
    account_id uuid not null,
    field text not null,
    key_version int not null,
    sealed_key bytea not null,
    sealed bytea not null,
    -- Grows with every renewal: whoever holds an older one takes this.
    generation bigint not null,
    changed_at timestamptz not null,
    primary key (tenant_id, account_id, field),
    foreign key (tenant_id, account_id) references channel_account (tenant_id, id)
);
call tenant_owned('channel_secret');

-- Every opening of a secret. Rows are only ever added.
create table channel_secret_access (
    tenant_id smallint not null,
    id uuid not null,
    account_id uuid not null,
    purpose text not null,
    process text not null,
    at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references channel_account (tenant_id, id)
);
create index channel_secret_access_account on channel_secret_access (tenant_id, account_id, id);
call tenant_owned('channel_secret_access', 'select, insert');

-- A way in that somebody began and has not ended: one use, ten minutes.
create table channel_sign_in (
    tenant_id smallint not null,
    state_hash bytea not null,
    account_id uuid not null,
    begun_by uuid not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    primary key (tenant_id, state_hash),
    foreign key (tenant_id, account_id) references channel_account (tenant_id, id)
);
call tenant_owned('channel_sign_in', 'select, insert, update, delete');

-- A listing on an account: what is wanted there, how far it has come, who works at it.
create table channel_binding (
    tenant_id smallint not null,
    id uuid not null,
    account_id uuid not null,
    listing_id uuid not null,
    product_id uuid not null,
    -- Whether the seller wants it there at all; what isn't public here is never shown there either.
    wanted boolean not null,
    -- Grows with every change of what is wanted; done is the one that both sides agreed on.
    generation bigint not null,
    done_generation bigint not null,
    phase text not null check (phase in ('due', 'blocked', 'live', 'unlisted', 'in-review', 'locked', 'retrying',
        'rejected', 'banned', 'drifted', 'gone', 'stuck', 'resting')),
    remote_id text,
    -- What was found, agreed, and must be known again, as vn.nhan.marketplace.engine.Progress.
    progress jsonb not null,
    attempts int not null,
    read_at timestamptz,
    written_at timestamptz,
    -- When it is looked at again; null when only somebody or a change brings it on.
    due_at timestamptz,
    -- Stock changed, and nothing else matters as much.
    urgent boolean not null,
    lease_until timestamptz,
    -- Counts claims: whoever holds an older one has lost it.
    lease bigint not null,
    trouble jsonb,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, account_id, listing_id),
    foreign key (tenant_id, account_id) references channel_account (tenant_id, id),
    foreign key (tenant_id, listing_id) references listing (tenant_id, id),
    foreign key (tenant_id, product_id) references product (tenant_id, id)
);
create unique index channel_binding_remote on channel_binding (tenant_id, account_id, remote_id)
    where remote_id is not null;
create index channel_binding_due on channel_binding (tenant_id, account_id, urgent desc, due_at) where due_at is not null;
create index channel_binding_product on channel_binding (tenant_id, product_id);
create index channel_binding_phase on channel_binding (tenant_id, account_id, phase);
create index channel_binding_read on channel_binding (tenant_id, account_id, read_at);
call tenant_owned('channel_binding');

-- What was done at a marketplace, and what it answered; no secrets, no buyers.
create table channel_step (
    tenant_id smallint not null,
    id uuid not null,
    binding_id uuid not null,
    key text,
    kind text not null,
    -- What was to change, for people.
    detail jsonb not null,
    fault_kind text,
    fault_code text,
    fault_message text,
    at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, binding_id) references channel_binding (tenant_id, id)
);
create index channel_step_binding on channel_step (tenant_id, binding_id, id);
create index channel_step_age on channel_step (tenant_id, at);
call tenant_owned('channel_step', 'select, insert, delete');

-- A handle of a picture at an account, shared by all listings there.
create table channel_picture (
    tenant_id smallint not null,
    account_id uuid not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    remote_id text not null,
    at timestamptz not null,
    primary key (tenant_id, account_id, sha256),
    foreign key (tenant_id, account_id) references channel_account (tenant_id, id)
);
call tenant_owned('channel_picture');

-- How fast an account may call, for all workers together.
create table channel_rate (
    tenant_id smallint not null,
    account_id uuid not null,
    bucket text not null,
    calls_left double precision not null,
    counted_at timestamptz not null,
    -- Of the permitted rate: halved when the marketplace complains, and slowly given back.
    share double precision not null check (share > 0 and share <= 1),
    blocked_until timestamptz,
    primary key (tenant_id, account_id, bucket),
    foreign key (tenant_id, account_id) references channel_account (tenant_id, id)
);
call tenant_owned('channel_rate');

-- Whether an account answers at all.
create table channel_circuit (
    tenant_id smallint not null,
    account_id uuid not null,
    failures int not null,
    -- Of the last twenty, one bit each.
    recent int not null,
    opened_at timestamptz,
    retry_at timestamptz,
    primary key (tenant_id, account_id),
    foreign key (tenant_id, account_id) references channel_account (tenant_id, id)
);
call tenant_owned('channel_circuit');

-- What marketplaces sent us: that something changed, never what.
create table channel_hook (
    tenant_id smallint not null,
    account_id uuid not null,
    delivery text not null,
    topic text not null,
    remote_ids text[] not null,
    orders boolean not null,
    received_at timestamptz not null,
    handled_at timestamptz,
    primary key (tenant_id, account_id, delivery),
    foreign key (tenant_id, account_id) references channel_account (tenant_id, id)
);
create index channel_hook_open on channel_hook (tenant_id, received_at) where handled_at is null;
call tenant_owned('channel_hook');

-- Orders, for stock and counting alone: nothing of who bought.
create table channel_order (
    tenant_id smallint not null,
    account_id uuid not null,
    remote_id text not null,
    state text not null check (state in ('unpaid', 'open', 'shipped', 'completed', 'cancelled', 'returned', 'other')),
    updated_at timestamptz not null,
    first_seen_at timestamptz not null,
    primary key (tenant_id, account_id, remote_id),
    foreign key (tenant_id, account_id) references channel_account (tenant_id, id)
);
call tenant_owned('channel_order');

create table channel_order_line (
    tenant_id smallint not null,
    account_id uuid not null,
    order_id text not null,
    variant_id uuid not null,
    quantity bigint not null check (quantity > 0),
    unit_price_dong bigint not null check (unit_price_dong >= 0),
    -- Taken off the stock here, or given back.
    settled text not null check (settled in ('open', 'taken', 'given-back')),
    primary key (tenant_id, account_id, order_id, variant_id),
    foreign key (tenant_id, account_id, order_id) references channel_order (tenant_id, account_id, remote_id)
);
call tenant_owned('channel_order_line');

-- Up to when an account's orders were read.
create table channel_order_mark (
    tenant_id smallint not null,
    account_id uuid not null,
    read_to timestamptz not null,
    primary key (tenant_id, account_id),
    foreign key (tenant_id, account_id) references channel_account (tenant_id, id)
);
call tenant_owned('channel_order_mark');

-- Our categories and attributes in a marketplace's own words, as somebody of the province matched them.
create table channel_category (
    tenant_id smallint not null,
    channel text not null,
    category text not null,
    remote_category text not null,
    remote_path text not null,
    -- Of the marketplace's attributes by their ids: the constant given to all goods, or the attribute of ours.
    attributes jsonb not null,
    matched_by uuid not null,
    matched_at timestamptz not null,
    primary key (tenant_id, channel, category)
);
call tenant_owned('channel_category');

-- What somebody put at a marketplace by hand, and how we know.
create table channel_posting (
    tenant_id smallint not null,
    id uuid not null,
    binding_id uuid not null,
    address text not null,
    evidence_key text,
    confirmed_by uuid not null,
    confirmed_at timestamptz not null,
    -- Nobody reads it back for us: after this day somebody has to look again.
    expires_at timestamptz not null,
    ended_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, binding_id) references channel_binding (tenant_id, id)
);
create index channel_posting_binding on channel_posting (tenant_id, binding_id, id);
call tenant_owned('channel_posting', 'select, insert, update');
