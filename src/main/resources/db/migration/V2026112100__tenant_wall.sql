-- The wall between provinces. Nothing is open to PUBLIC; each table is opened to the roles that need it, by name.
revoke all on schema public from public;
alter default privileges revoke execute on functions from public;
alter default privileges revoke usage on types from public;
grant usage on schema public to nhan_app, nhan_public;

-- What the public may read, and nothing else: no personal data ever enters this schema.
create schema published;
grant usage on schema published to nhan_app, nhan_public;

-- Puts a table behind the wall. After the first bound transaction of a connection the setting is '', not NULL, hence nullif.
create procedure tenant_owned(target regclass, privileges text default 'select, insert, update, delete')
language plpgsql as $$
declare
    visible constant text :=
        'tenant_id = any ((select nullif(current_setting(''nhan.tenants'', true), ''''))::smallint[])';
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy tenant on %s to nhan_app using (%s) with check (%s)', target, visible, visible);
    execute format('grant %s on %s to nhan_app', privileges, target);
end
$$;

-- Opens a read model to everyone's eyes: the public role reads all provinces, and can change none.
create procedure published_to_all(target regclass)
language plpgsql as $$
begin
    execute format('create policy everyone_reads on %s for select to nhan_public using (true)', target);
    execute format('grant select on %s to nhan_public', target);
end
$$;
