-- The three roles of the platform. Run once per server by its administrator, with a password of its own for each role:
-- nhan_owner migrates, nhan_app works under row-level security, nhan_public reads the published read models.
-- None of them is a superuser, and none can bypass row-level security.
do $$
declare
    name text;
begin
    foreach name in array array['nhan_owner', 'nhan_app', 'nhan_public'] loop
        if not exists (select from pg_roles where rolname = name) then
            execute format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole password %L', name, '${password}');
        end if;
    end loop;
end
$$;
-- A statement that runs away must not hold up the others.
alter role nhan_app set statement_timeout = '15s';
alter role nhan_app set idle_in_transaction_session_timeout = '30s';
alter role nhan_public set statement_timeout = '5s';
