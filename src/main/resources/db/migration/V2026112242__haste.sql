-- Three lanes instead of two: goods that aren't there yet, changes of those that are, and what buyers must not be told late
-- (what is left, what may not be sold any more).
drop index channel_binding_due;
alter table channel_binding alter column urgent type smallint using case when urgent then 2 else 0 end;
alter table channel_binding rename column urgent to haste;
alter table channel_binding add constraint channel_binding_haste_check check (haste between 0 and 2);
create index channel_binding_due on channel_binding (tenant_id, account_id, haste desc, due_at) where due_at is not null;
