-- Forms of support, the same in the whole country, and what each may be asked for (codes of support_need; one code stands for all
-- that is part of it).
create table support_form (
    code text primary key check (code ~ '^[a-z][a-z0-9-]*$'),
    position int not null,
    name text not null,
    name_en text not null,
    about text not null,
    about_en text not null
);
create table support_form_need (
    form text not null references support_form (code),
    need text not null references support_need (code),
    primary key (form, need)
);

-- How much the law gives, to which kinds and sizes of firms, from which day on. A change by decree is another row; a row is
-- only ever ended. "favoured" is for firms led by women, social enterprises and those that mostly employ women. What no
-- final text sets yet is not confirmed: it is shown, and nothing can be committed by it.
create table support_level (
    id uuid primary key,
    form text not null references support_form (code),
    kinds text[] not null check (cardinality(kinds) > 0),
    size text check (size in ('micro', 'small', 'medium')),
    favoured boolean not null,
    percent int not null check (percent between 1 and 100),
    -- Dong.
    cap_per_year bigint check (cap_per_year > 0),
    cap_per_contract bigint check (cap_per_contract > 0),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    legal_basis text not null,
    legal_basis_en text not null,
    confirmed boolean not null
);
create unique index support_level_once on support_level (form, coalesce(size, ''), favoured, valid_from);
grant select on support_form, support_form_need, support_level to nhan_app;

insert into support_form (code, position, name, name_en, about, about_en) values
    ('solution-consulting', 1, 'Tư vấn giải pháp chuyển đổi số', 'Consulting on digital solutions',
        'Chuyên gia giúp chọn cách làm và phần mềm hợp với doanh nghiệp.',
        'An expert helps to choose ways of working and software that fit the firm.'),
    ('solution-rental', 2, 'Thuê, mua giải pháp chuyển đổi số', 'Renting or buying digital solutions',
        'Nhà nước trả một phần tiền thuê, mua phần mềm, gian hàng, hoá đơn điện tử.',
        'The state pays part of the rent or price of software, online shops, e-invoices.'),
    ('technology-transfer', 3, 'Tư vấn chuyển giao công nghệ', 'Consulting on technology transfer',
        'Chuyên gia giúp xác định và nhận công nghệ phù hợp.',
        'An expert helps to find and take over a fitting technology.'),
    ('network-consulting', 4, 'Tư vấn qua mạng lưới tư vấn viên', 'Consulting through the advisory network',
        'Tư vấn viên đã được công nhận đến giúp từ bán hàng, bao bì đến kế toán, quản trị.',
        'A recognised consultant helps, from selling and packaging to accounts and management.'),
    ('startup-training', 5, 'Đào tạo khởi sự kinh doanh', 'Start-up course',
        'Lớp học cho người mới lập doanh nghiệp.', 'A course for people who are founding a firm.'),
    ('management-training', 6, 'Đào tạo quản trị doanh nghiệp', 'Management course',
        'Lớp học cho người điều hành doanh nghiệp.', 'A course for people who run a firm.'),
    ('digital-voucher', 7, 'Phiếu hỗ trợ chuyển đổi số', 'Digital transformation voucher',
        'Phiếu trả tiền thuê phần mềm cơ bản: bán hàng, hoá đơn, chữ ký số.',
        'A voucher that pays for basic software: selling, invoices, digital signature.'),
    ('voucher-training', 8, 'Học phí kỹ năng số', 'Fees for digital skills courses',
        'Nhà nước trả học phí lớp kỹ năng số.', 'The state pays the fees of courses in digital skills.');

insert into support_form_need (form, need) values
    ('solution-consulting', 'digital-strategy'), ('solution-consulting', 'erp-crm'), ('solution-consulting', 'data-protection'),
    ('solution-rental', 'shop-opening'), ('solution-rental', 'website'), ('solution-rental', 'traceability'),
    ('solution-rental', 'accounts'), ('solution-rental', 'payment'), ('solution-rental', 'management'),
    ('solution-rental', 'safety'),
    ('technology-transfer', 'technology-transfer'),
    ('network-consulting', 'selling'), ('network-consulting', 'brand'), ('network-consulting', 'traceability'),
    ('network-consulting', 'accounts'), ('network-consulting', 'payment'), ('network-consulting', 'management'),
    ('network-consulting', 'safety'), ('network-consulting', 'strategy'), ('network-consulting', 'funding'),
    ('startup-training', 'management-course'), ('management-training', 'management-course'),
    ('digital-voucher', 'shop-opening'), ('digital-voucher', 'website'), ('digital-voucher', 'accounts'),
    ('digital-voucher', 'payment'), ('digital-voucher', 'management'), ('digital-voucher', 'traceability'),
    ('voucher-training', 'digital-skills');

insert into support_level (id, form, kinds, size, favoured, percent, cap_per_year, valid_from, legal_basis, legal_basis_en, confirmed)
values
    ('0193497d-8000-7000-8000-000000010001', 'solution-consulting', '{enterprise}', 'small', false, 50, 50000000,
        '2021-10-15', 'Nghị định 80/2021/NĐ-CP', 'Decree 80/2021/NĐ-CP', true),
    ('0193497d-8000-7000-8000-000000010002', 'solution-consulting', '{enterprise}', 'medium', false, 50, 100000000,
        '2021-10-15', 'Nghị định 80/2021/NĐ-CP', 'Decree 80/2021/NĐ-CP', true),
    ('0193497d-8000-7000-8000-000000010003', 'solution-rental', '{enterprise}', 'micro', false, 50, 20000000,
        '2021-10-15', 'Nghị định 80/2021/NĐ-CP', 'Decree 80/2021/NĐ-CP', true),
    ('0193497d-8000-7000-8000-000000010004', 'solution-rental', '{enterprise}', 'small', false, 50, 50000000,
        '2021-10-15', 'Nghị định 80/2021/NĐ-CP', 'Decree 80/2021/NĐ-CP', true),
    ('0193497d-8000-7000-8000-000000010005', 'solution-rental', '{enterprise}', 'medium', false, 50, 100000000,
        '2021-10-15', 'Nghị định 80/2021/NĐ-CP', 'Decree 80/2021/NĐ-CP', true),
    ('0193497d-8000-7000-8000-000000010006', 'technology-transfer', '{enterprise}', 'small', false, 50, 100000000,
        '2021-10-15', 'Nghị định 80/2021/NĐ-CP', 'Decree 80/2021/NĐ-CP', true),
    ('0193497d-8000-7000-8000-000000010007', 'technology-transfer', '{enterprise}', 'medium', false, 50, 100000000,
        '2021-10-15', 'Nghị định 80/2021/NĐ-CP', 'Decree 80/2021/NĐ-CP', true),
    ('0193497d-8000-7000-8000-000000010008', 'network-consulting', '{enterprise}', 'micro', false, 100, 50000000,
        '2021-10-15', 'Nghị định 80/2021/NĐ-CP', 'Decree 80/2021/NĐ-CP', true),
    ('0193497d-8000-7000-8000-000000010009', 'network-consulting', '{enterprise}', 'small', false, 50, 100000000,
        '2021-10-15', 'Nghị định 80/2021/NĐ-CP', 'Decree 80/2021/NĐ-CP', true),
    ('0193497d-8000-7000-8000-000000010010', 'network-consulting', '{enterprise}', 'medium', false, 30, 150000000,
        '2021-10-15', 'Nghị định 80/2021/NĐ-CP', 'Decree 80/2021/NĐ-CP', true),
    ('0193497d-8000-7000-8000-000000010011', 'network-consulting', '{enterprise}', 'micro', true, 100, 70000000,
        '2021-10-15', 'Nghị định 80/2021/NĐ-CP', 'Decree 80/2021/NĐ-CP', true),
    ('0193497d-8000-7000-8000-000000010012', 'network-consulting', '{enterprise}', 'small', true, 50, 150000000,
        '2021-10-15', 'Nghị định 80/2021/NĐ-CP', 'Decree 80/2021/NĐ-CP', true),
    ('0193497d-8000-7000-8000-000000010013', 'network-consulting', '{enterprise}', 'medium', true, 30, 200000000,
        '2021-10-15', 'Nghị định 80/2021/NĐ-CP', 'Decree 80/2021/NĐ-CP', true),
    ('0193497d-8000-7000-8000-000000010014', 'startup-training', '{enterprise}', 'micro', false, 100, null,
        '2021-10-15', 'Nghị định 80/2021/NĐ-CP', 'Decree 80/2021/NĐ-CP', true),
    ('0193497d-8000-7000-8000-000000010015', 'startup-training', '{enterprise}', 'small', false, 100, null,
        '2021-10-15', 'Nghị định 80/2021/NĐ-CP', 'Decree 80/2021/NĐ-CP', true),
    ('0193497d-8000-7000-8000-000000010016', 'startup-training', '{enterprise}', 'medium', false, 100, null,
        '2021-10-15', 'Nghị định 80/2021/NĐ-CP', 'Decree 80/2021/NĐ-CP', true),
    ('0193497d-8000-7000-8000-000000010017', 'management-training', '{enterprise}', 'micro', false, 70, null,
        '2021-10-15', 'Nghị định 80/2021/NĐ-CP', 'Decree 80/2021/NĐ-CP', true),
    ('0193497d-8000-7000-8000-000000010018', 'management-training', '{enterprise}', 'small', false, 70, null,
        '2021-10-15', 'Nghị định 80/2021/NĐ-CP', 'Decree 80/2021/NĐ-CP', true),
    ('0193497d-8000-7000-8000-000000010019', 'management-training', '{enterprise}', 'medium', false, 70, null,
        '2021-10-15', 'Nghị định 80/2021/NĐ-CP', 'Decree 80/2021/NĐ-CP', true),
    ('0193497d-8000-7000-8000-000000010020', 'digital-voucher', '{farm-household,household-business,cooperative-group,cooperative}', null, false, 100, null,
        '2026-07-01', 'Luật Chuyển đổi số (nghị định hướng dẫn chưa ban hành)', 'Law on Digital Transformation (its decree is not final)', false),
    ('0193497d-8000-7000-8000-000000010021', 'voucher-training', '{farm-household,household-business,cooperative-group,cooperative}', null, false, 100, null,
        '2026-07-01', 'Luật Chuyển đổi số (nghị định hướng dẫn chưa ban hành)', 'Law on Digital Transformation (its decree is not final)', false);

-- A programme of a province: who may get what of it, and how much there is. What is empty asks nothing.
create table support_programme (
    tenant_id smallint not null,
    id uuid not null,
    name text not null,
    name_en text,
    -- The programme of the province's file that it is; its targets stand there and nowhere else.
    file_code text,
    legal_basis text not null,
    period_from date not null,
    period_to date not null,
    pillar text not null check (pillar in ('society', 'economy', 'government', 'infrastructure')),
    -- The unit that answers for it.
    owner text not null,
    -- Dong; null: not limited here.
    budget bigint check (budget > 0),
    sectors text[] not null,
    kinds text[] not null,
    sizes text[] not null,
    verified_only boolean not null,
    women_led_only boolean not null,
    social_only boolean not null,
    state text not null check (state in ('draft', 'open', 'closed')),
    -- The last day on which it could be asked, where somebody closed it.
    closed_on date,
    created_at timestamptz not null,
    created_by uuid not null,
    version int not null,
    primary key (tenant_id, id),
    check (period_to >= period_from),
    check ((state = 'closed') = (closed_on is not null))
);
create unique index support_programme_file on support_programme (tenant_id, file_code) where file_code is not null;
create index support_programme_state on support_programme (tenant_id, state, period_from);
call tenant_owned('support_programme', 'select, insert, update');

-- Communes to which it is limited, as they were on the day on which somebody chose them.
create table support_programme_commune (
    tenant_id smallint not null,
    programme_id uuid not null,
    unit_id uuid not null,
    unit_code text not null,
    unit_day date not null,
    primary key (tenant_id, programme_id, unit_id),
    foreign key (tenant_id, programme_id) references support_programme (tenant_id, id)
);
call tenant_owned('support_programme_commune', 'select, insert, delete');

create table support_programme_target (
    tenant_id smallint not null,
    programme_id uuid not null,
    indicator text not null,
    value int not null check (value > 0),
    unit text not null check (unit in ('count', 'percent')),
    primary key (tenant_id, programme_id, indicator),
    check (unit = 'count' or value <= 100),
    foreign key (tenant_id, programme_id) references support_programme (tenant_id, id)
);
call tenant_owned('support_programme_target', 'select, insert, delete');

-- What the programme itself gives, often more than the law does. It is ended, and deleted only while nothing was committed by it.
create table support_programme_level (
    tenant_id smallint not null,
    id uuid not null,
    programme_id uuid not null,
    form text not null,
    size text check (size in ('micro', 'small', 'medium')),
    favoured boolean not null,
    percent int not null check (percent between 1 and 100),
    cap_per_year bigint check (cap_per_year > 0),
    cap_per_contract bigint check (cap_per_contract > 0),
    valid_from date not null,
    valid_to date not null,
    -- Where another act than the programme's own sets it.
    legal_basis text,
    primary key (tenant_id, id),
    check (valid_to >= valid_from),
    check (cap_per_contract <= cap_per_year),
    foreign key (tenant_id, programme_id) references support_programme (tenant_id, id)
);
create index support_programme_level_programme on support_programme_level (tenant_id, programme_id, form);
call tenant_owned('support_programme_level', 'select, insert, delete');
grant update (valid_to) on support_programme_level to nhan_app;

-- Money of the state that is spoken for, or was given. It counts for the firm, the year and the form, whoever gave it. No key to
-- level and programme: levels of the law are the whole country's, and a programme may be that of the province that took over.
create table support_commitment (
    tenant_id smallint not null,
    id uuid not null,
    business_id uuid not null,
    level_id uuid not null,
    form text not null,
    programme_id uuid,
    engagement_id uuid not null,
    year int not null check (year between 2000 and 2200),
    amount bigint not null check (amount > 0),
    committed_at timestamptz not null,
    released_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, business_id) references business (tenant_id, id)
);
create unique index support_commitment_engagement on support_commitment (tenant_id, engagement_id, form, year)
    where released_at is null;
create index support_commitment_business on support_commitment (tenant_id, business_id, form, year) where released_at is null;
create index support_commitment_programme on support_commitment (tenant_id, programme_id) where released_at is null;
create index support_commitment_level on support_commitment (tenant_id, level_id);
call tenant_owned('support_commitment', 'select, insert');
grant update (released_at) on support_commitment to nhan_app;

-- What a province's plan says is to be done, by whom and until when.
create table support_task (
    tenant_id smallint not null,
    id uuid not null,
    programme_id uuid not null,
    number int not null check (number > 0),
    name text not null,
    name_en text,
    pillar text not null check (pillar in ('society', 'economy', 'government', 'infrastructure')),
    unit text not null,
    due_on date not null,
    state text not null check (state in ('todo', 'doing', 'done', 'dropped')),
    version int not null,
    primary key (tenant_id, id),
    unique (tenant_id, programme_id, number),
    foreign key (tenant_id, programme_id) references support_programme (tenant_id, id)
);
create index support_task_due on support_task (tenant_id, programme_id, due_on);
call tenant_owned('support_task', 'select, insert, update');

-- How a task got on, with what shows it; only ever added to.
create table support_task_event (
    tenant_id smallint not null,
    id uuid not null,
    task_id uuid not null,
    at timestamptz not null,
    by_account uuid not null,
    state text not null check (state in ('todo', 'doing', 'done', 'dropped')),
    note text,
    link text,
    paper_key text,
    paper_type text,
    paper_sha256 text,
    primary key (tenant_id, id),
    check ((paper_key is null) = (paper_type is null) and (paper_key is null) = (paper_sha256 is null)),
    foreign key (tenant_id, task_id) references support_task (tenant_id, id)
);
create index support_task_event_task on support_task_event (tenant_id, task_id, id);
call tenant_owned('support_task_event', 'select, insert');
