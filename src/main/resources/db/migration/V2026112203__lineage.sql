-- Finding businesses, and which records are the same firm.
create extension btree_gin schema extensions;

-- The name as it is spelt, in plain letters: marks are digits (ầ is a61, đ is d9), so that trigrams of it tell them apart
-- under every locale. What was typed with its accents comes first.
alter table business
    add column accented text not null generated always as (translate(lower(replace(replace(
        normalize(name, NFD), 'Đ', 'd9'), 'đ', 'd9') collate "C"),
        U&'\0300\0301\0303\0309\0323\0302\0306\031B', '12345678')) stored,
    -- Equal numbers are found, none can be read back. Null until the number is next written down.
    add column phone_hash bytea,
    -- The record that stands for the firm: of all that are the same firm, the one with the smallest id. Null: itself.
    -- Derived from firm_link in the transaction that changes a link.
    add column firm_id uuid,
    -- The record that took this one in. From then on this one is read only.
    add column merged_into uuid;

create index business_words on business
    using gin (tenant_id extensions.int2_ops, folded extensions.gin_trgm_ops);
create index business_accented on business
    using gin (tenant_id extensions.int2_ops, accented extensions.gin_trgm_ops);
create index business_address on business (tenant_id, address_id);
create index business_status on business (tenant_id, status, id);
create index business_sector on business (tenant_id, sector, id) where sector is not null;
create index business_phone on business (tenant_id, phone_hash) where phone_hash is not null;
create index business_firm on business (tenant_id, firm_id) where firm_id is not null;

-- Why two records are the same firm. No foreign keys: after provinces merged, the two may carry different tenants.
create table firm_link (
    tenant_id smallint not null,
    id uuid not null,
    kind text not null check (kind in ('merged', 'converted', 'same-firm')),
    from_business_id uuid not null,
    to_business_id uuid not null,
    reason text not null,
    made_at timestamptz not null,
    made_by uuid not null,
    made_by_name text not null,
    -- What undoing needs, sealed: numbers and names stand in it. Wiped when it can't be undone any more.
    before_sealed bytea,
    undone_at timestamptz,
    undone_by uuid,
    primary key (tenant_id, id),
    check (from_business_id <> to_business_id),
    check ((undone_at is null) = (undone_by is null))
);
create index firm_link_from on firm_link (tenant_id, from_business_id) where undone_at is null;
create index firm_link_to on firm_link (tenant_id, to_business_id) where undone_at is null;
create unique index firm_link_merged_once on firm_link (tenant_id, from_business_id)
    where kind = 'merged' and undone_at is null;
call tenant_owned('firm_link', 'select, insert, update (before_sealed, undone_at, undone_by, made_by_name)');

-- An officer looked at two records and says that they are not the same firm: they are not shown as such again.
create table duplicate_verdict (
    tenant_id smallint not null,
    low_id uuid not null,
    high_id uuid not null,
    reason text not null,
    made_at timestamptz not null,
    made_by uuid not null,
    primary key (tenant_id, low_id, high_id),
    check (low_id < high_id)
);
call tenant_owned('duplicate_verdict', 'select, insert, delete');

-- Search. LIKE is not leakproof: behind the wall PostgreSQL would apply it only after the policy, and never use the
-- trigram index. So the function below runs as the owner of the schema, and is a wall itself: it takes provinces from the
-- setting of the transaction and from nowhere else, and gives ids alone, which their reader looks up behind the wall.
-- The owner may read these three tables, as it could open them to itself anyway.
create policy search_reads on business for select to nhan_owner using (true);
create policy search_reads on address for select to nhan_owner using (true);
create policy search_reads on business_stage for select to nhan_owner using (true);

-- That a word stands somewhere in a text; of one or two letters, at the beginning of a word, where trigrams still help.
create function contains_word(field text, word text) returns text
    language sql immutable parallel safe
    return case
        when length(word) < 3 then pg_catalog.format('(%1$s like %2$L or %1$s like %3$L)', field, word || '%', '% ' || word || '%')
        else pg_catalog.format('%s like %L', field, '%' || word || '%') end;

-- The newest first, at most so many of each province in sight that the transaction is bound to. What is asked:
--   words, accented   all must stand in the name (folded; as written). spelt: whether accented must, or must not, hold
--   statuses, kind, sector, unit (id of a commune), tax_code
--   stage             of business_stage; acted_since, acted_before bound its last act
--
-- Statistics are for leakproof comparisons only, so the planner can't tell a common word from a rare one. Hence by steps:
-- most words fill a page from the newest rows, which are walked first; a word that doesn't is rare enough to take all rows
-- that the trigram index gives. A commune is small enough to be read as a whole.
create function business_search(asked jsonb, after uuid, most int) returns table (id uuid)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
    set random_page_cost = 1.1
as $$
declare
    newest constant int := 20000;
    province smallint;
    word text;
    spelling text[] := '{}';
    words text[] := '{}';
    clauses text := 'true';
    source text := '';
    found uuid[];
begin
    if most is null or most not between 1 and 201 then
        raise exception 'at most 201 rows at once' using errcode = '22023';
    end if;
    for word in select jsonb_array_elements_text(asked -> 'accented') loop
        spelling := spelling || public.contains_word('b.accented', word);
    end loop;
    for word in select jsonb_array_elements_text(asked -> 'words') loop
        words := words || public.contains_word('b.folded', word);
    end loop;
    if cardinality(spelling) > 0 and (asked ->> 'spelt')::boolean then
        words := spelling;
    elsif cardinality(spelling) > 0 then
        words := words || ('not (' || array_to_string(spelling, ' and ') || ')');
    end if;
    if cardinality(words) > 0 then
        clauses := array_to_string(words, ' and ');
    end if;
    if asked ? 'statuses' then
        clauses := clauses || format(' and b.status = any (%L::text[])',
            array(select jsonb_array_elements_text(asked -> 'statuses')));
    end if;
    if asked ? 'kind' then
        clauses := clauses || format(' and b.kind = %L', asked ->> 'kind');
    end if;
    if asked ? 'sector' then
        clauses := clauses || format(' and b.sector = %L', asked ->> 'sector');
    end if;
    if asked ? 'tax_code' then
        clauses := clauses || format(' and b.tax_code = %L', asked ->> 'tax_code');
    end if;
    if asked ? 'stage' then
        source := ' join public.business_stage s on s.tenant_id = $1 and s.business_id = b.id';
        clauses := clauses || format(' and s.stage = %L', asked ->> 'stage');
    end if;
    if asked ? 'acted_since' then
        clauses := clauses || format(' and s.last_act_at >= %L::timestamptz', asked ->> 'acted_since');
    end if;
    if asked ? 'acted_before' then
        clauses := clauses || format(' and (s.last_act_at is null or s.last_act_at < %L::timestamptz)',
            asked ->> 'acted_before');
    end if;
    foreach province in array
        coalesce((nullif(current_setting('nhan.tenants', true), ''))::smallint[], '{}'::smallint[])
    loop
        if asked ? 'unit' then
            return query execute format(
                'with here as materialized (select b.* from public.address a'
                ' join public.business b on b.tenant_id = $1 and b.address_id = a.id'
                ' where a.tenant_id = $1 and a.unit_id = $4 and b.id < $2)'
                ' select b.id from here b%s where %s order by b.id desc limit $3', source, clauses)
                using province, after, most, (asked ->> 'unit')::uuid;
            continue;
        end if;
        if cardinality(words) = 0 then
            return query execute format(
                'select b.id from public.business b%s where b.tenant_id = $1 and b.id < $2 and %s'
                ' order by b.id desc limit $3', source, clauses)
                using province, after, most;
            continue;
        end if;
        execute format(
            'select array(select b.id from (select * from public.business n where n.tenant_id = $1 and n.id < $2'
            ' order by n.id desc limit $4) b%s where %s order by b.id desc limit $3)', source, clauses)
            into found using province, after, most, newest;
        if cardinality(found) < most then
            execute format(
                'with hits as materialized (select b.id from public.business b%s'
                ' where b.tenant_id = $1 and b.id < $2 and %s)'
                ' select array(select hits.id from hits order by hits.id desc limit $3)', source, clauses)
                into found using province, after, most;
        end if;
        return query select unnest(found);
    end loop;
end
$$;
grant execute on function business_search(jsonb, uuid, int) to nhan_app;
comment on function business_search(jsonb, uuid, int) is 'Ids of businesses of the provinces that the transaction is bound to';
