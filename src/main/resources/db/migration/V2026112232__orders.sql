-- Reading orders: one worker at a time, a page at a time, where the last one stopped.
alter table channel_order_mark
    -- Since when what is sold there is ours to count: the moment at which the account was connected.
    add column began_at timestamptz not null,
    -- A window that has been begun and not ended; the marketplace's own mark of the next page in it.
    add column window_from timestamptz,
    add column window_to timestamptz,
    add column page text,
    add column due_at timestamptz not null,
    add column lease_until timestamptz,
    add column lease bigint not null default 0,
    -- Failures in a row, and the last one.
    add column attempts int not null default 0,
    add column fault_kind text,
    add column fault_code text,
    add check ((window_from is null) = (window_to is null));
create index channel_order_mark_due on channel_order_mark (tenant_id, due_at);

alter table channel_order
    -- Once it has left the house, what becomes of it changes no stock here.
    add column shipped boolean not null,
    -- Lines that name nothing of ours: only how many.
    add column left_out int not null default 0 check (left_out >= 0);

alter table channel_order_line
    drop constraint channel_order_line_settled_check,
    -- Spoken for while nobody has paid, taken off the stock here, or given back.
    add constraint channel_order_line_settled_check check (settled in ('open', 'held', 'taken', 'given-back')),
    -- What came off the stock here and has not been given back; less than was ordered where there were fewer.
    add column off_stock bigint not null default 0 check (off_stock >= 0),
    -- When it was first seen as sold, by the marketplace's clock.
    add column sold_at timestamptz;
create index channel_order_line_variant on channel_order_line (tenant_id, variant_id);

alter table channel_binding
    -- When it was first read back as live.
    add column live_at timestamptz,
    -- Its stock is not raised there until orders have been read once more.
    add column awaits_orders boolean not null default false;
create index channel_binding_awaits on channel_binding (tenant_id, account_id) where awaits_orders;
create index channel_binding_never on channel_binding (tenant_id, id) where live_at is null and phase = 'live';
create index channel_hook_age on channel_hook (tenant_id, handled_at);

-- Whether a marketplace answers anybody in the country: which of the last accounts it answered, by four digits of a
-- hash that name none of them.
create table channel_outage (
    channel text not null primary key,
    recent text not null,
    opened_at timestamptz,
    retry_at timestamptz
);
grant select, insert, update on channel_outage to nhan_app;

-- What is reached through a marketplace names it.
alter table milestone
    drop constraint milestone_kind_check,
    add constraint milestone_kind_check check (kind in ('registered', 'verified', 'listed', 'published', 'sold')),
    add column channel text;
