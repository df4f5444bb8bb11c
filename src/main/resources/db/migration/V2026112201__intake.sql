-- Spreadsheets that bring many in at once. What they hold is personal: their rows lie sealed in pieces, and go thirty days
-- after the import, or a day after somebody left it behind. Headings and columns are JSON arrays, written and read whole.
create table intake (
    tenant_id smallint not null,
    id uuid not null,
    kind text not null check (kind in ('businesses', 'households', 'cooperative-members', 'products')),
    file_name text not null,
    status text not null check (status in
        ('mapping', 'checking', 'checked', 'importing', 'done', 'cancelled', 'undoing', 'undone', 'abandoned')),
    uploaded_by uuid not null,
    uploaded_at timestamptz not null,
    headings text not null,
    columns text not null,
    leave_out boolean not null default false,
    total int not null,
    pieces int not null,
    next_piece int not null,
    done_rows int not null,
    created int not null,
    updated int not null,
    unchanged int not null,
    kept int not null,
    failed int not null,
    errors int not null,
    warnings int not null,
    started_by uuid,
    finished_at timestamptz,
    version int not null,
    primary key (tenant_id, id)
);
create index intake_status on intake (tenant_id, status, id);
call tenant_owned('intake', 'select, insert, update');

-- A few hundred rows of a sheet, and what is wrong with them, sealed under the province's key.
create table intake_piece (
    tenant_id smallint not null,
    intake_id uuid not null,
    no int not null,
    cells_sealed bytea not null,
    findings_sealed bytea,
    primary key (tenant_id, intake_id, no),
    foreign key (tenant_id, intake_id) references intake (tenant_id, id)
);
call tenant_owned('intake_piece');

-- What each row is about, as keyed hashes: two rows of one household, and a row that stands there twice, are found so.
create table intake_row (
    tenant_id smallint not null,
    intake_id uuid not null,
    row_no int not null,
    thing_key bytea not null,
    row_key bytea not null,
    bad boolean not null,
    primary key (tenant_id, intake_id, row_no),
    foreign key (tenant_id, intake_id) references intake (tenant_id, id)
);
create index intake_row_thing on intake_row (tenant_id, intake_id, thing_key, row_no);
call tenant_owned('intake_row');

-- What an import wrote, and how it was before: by this it can be undone while nobody else has touched it.
create table intake_item (
    tenant_id smallint not null,
    intake_id uuid not null,
    thing text not null check (thing in ('plot', 'growing-area', 'product', 'membership', 'business', 'address')),
    target_id uuid not null,
    row_no int not null,
    act text not null check (act in ('created', 'updated')),
    version int not null,
    before_sealed bytea,
    undone text check (undone in ('yes', 'kept')),
    primary key (tenant_id, intake_id, thing, target_id),
    foreign key (tenant_id, intake_id) references intake (tenant_id, id)
);
create index intake_item_target on intake_item (tenant_id, target_id);
call tenant_owned('intake_item');

-- Which heading of this province's sheets means which column; an empty column is one that is passed over.
create table intake_heading (
    tenant_id smallint not null,
    kind text not null,
    folded text not null,
    column_key text not null,
    chosen_at timestamptz not null,
    primary key (tenant_id, kind, folded)
);
call tenant_owned('intake_heading');

-- An import is undone by taking back what it wrote.
grant delete on business, address, address_unit, growing_area, plot, product to nhan_app;

-- Lists of households seldom say where a plot lies. Such a plot says so itself until somebody shows it on the ground.
do $$
declare
    rule text;
begin
    for rule in
        select conname from pg_constraint where conrelid = 'plot'::regclass and contype = 'c'
            and pg_get_constraintdef(oid) like '%boundary IS NOT NULL%'
    loop
        execute format('alter table plot drop constraint %I', rule);
    end loop;
end
$$;
alter table plot
    add column position_pending boolean not null default false,
    add constraint plot_position_check check (latitude is not null or boundary is not null or position_pending);

create index business_folded on business (tenant_id, folded);

create index intake_item_kept on intake_item (tenant_id, intake_id, row_no) where undone = 'kept';

-- Whoever brings ten thousand rows in tells the planner that the tables have grown.
grant maintain on business, address, address_unit, growing_area, plot, product, intake_row, intake_item to nhan_app;
