-- A listing is written several times on its way. On a page with room its row stays where it is, and its index entries too;
-- nobody looks for listings by when they were read.
alter table channel_binding set (fillfactor = 60);
drop index channel_binding_read;
