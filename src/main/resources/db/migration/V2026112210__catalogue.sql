-- What can be sold, as a tree, the same in the whole country. What a category asks for changes by decree, so it has dates.
create table category (
    code text primary key,
    parent text references category (code),
    position int not null,
    name text not null,
    name_en text not null,
    -- The licence without which such goods may not be sold; null where there is none.
    licence text,
    -- Whether such goods say when in the year they are to be had.
    seasonal boolean not null default false,
    -- Whether an officer looks before goods are shown, or while they are.
    moderation text not null default 'while-posted' check (moderation in ('before', 'while-posted'))
);
create table attribute (
    code text primary key,
    kind text not null check (kind in ('text', 'lines', 'days', 'percent')),
    -- 'label': must stand on the package (Decree 43/2017/ND-CP, 111/2021/ND-CP); 'facts': tells what the goods are
    part text not null check (part in ('facts', 'label')),
    position int not null,
    name text not null,
    name_en text not null,
    hint text,
    hint_en text
);
create table category_attribute (
    category text not null references category (code),
    attribute text not null references attribute (code),
    required boolean not null,
    valid_from date not null,
    valid_to date,
    primary key (category, attribute, valid_from)
);
grant select on category, attribute, category_attribute to nhan_app;

insert into category (code, parent, position, name, name_en, licence, moderation) values
    ('food', null, 10, 'Thực phẩm', 'Food', null, 'while-posted'),
    ('fresh-fruit', 'food', 11, 'Trái cây tươi', 'Fresh fruit', null, 'while-posted'),
    ('fresh-vegetable', 'food', 12, 'Rau, củ tươi', 'Fresh vegetables', null, 'while-posted'),
    ('grain', 'food', 13, 'Gạo, ngũ cốc', 'Rice and grain', null, 'while-posted'),
    ('meat-egg', 'food', 14, 'Thịt, trứng, sữa tươi', 'Meat, eggs, fresh milk', null, 'while-posted'),
    ('aquatic', 'food', 15, 'Thuỷ sản', 'Fish and seafood', null, 'while-posted'),
    ('processed-food', 'food', 16, 'Thực phẩm chế biến', 'Processed food', null, 'while-posted'),
    ('honey', 'food', 17, 'Mật ong', 'Honey', null, 'while-posted'),
    ('spice', 'food', 18, 'Gia vị, nước chấm', 'Spices and sauces', null, 'while-posted'),
    ('beverage', null, 20, 'Đồ uống', 'Beverages', null, 'while-posted'),
    ('tea-coffee', 'beverage', 21, 'Chè, cà phê', 'Tea and coffee', null, 'while-posted'),
    ('soft-drink', 'beverage', 22, 'Nước giải khát', 'Soft drinks', null, 'while-posted'),
    ('alcohol', 'beverage', 23, 'Đồ uống có cồn', 'Alcoholic drinks', 'alcohol', 'before'),
    ('medicinal', null, 30, 'Dược liệu và sản phẩm từ dược liệu', 'Medicinal herbs and products of them', null, 'before'),
    ('herb', 'medicinal', 31, 'Dược liệu', 'Medicinal herbs', null, 'before'),
    ('health-food', 'medicinal', 32, 'Thực phẩm bảo vệ sức khoẻ', 'Health supplements', 'health-food', 'before'),
    ('handicraft', null, 40, 'Thủ công mỹ nghệ', 'Handicrafts', null, 'while-posted'),
    ('ornamental', null, 50, 'Sinh vật cảnh', 'Ornamental plants and animals', null, 'while-posted'),
    ('tourism', null, 60, 'Du lịch cộng đồng', 'Community tourism', null, 'while-posted');

insert into attribute (code, kind, part, position, name, name_en, hint, hint_en) values
    ('variety', 'text', 'facts', 10, 'Giống', 'Variety', 'Ví dụ: nhãn lồng, nhãn hương chi', 'For example: nhãn lồng'),
    ('grown-in', 'text', 'facts', 20, 'Nơi trồng, nuôi, đánh bắt', 'Where it was grown, raised or caught', null, null),
    ('material', 'text', 'facts', 30, 'Chất liệu', 'Material', null, null),
    ('size', 'text', 'facts', 40, 'Kích thước', 'Size', null, null),
    ('ingredients', 'lines', 'label', 50, 'Thành phần', 'Ingredients', 'Theo thứ tự từ nhiều đến ít', 'The most first'),
    ('shelf-life', 'days', 'label', 60, 'Hạn sử dụng (số ngày)', 'Shelf life (days)', 'Số ngày kể từ ngày sản xuất hoặc thu hoạch', 'Days from production or harvest'),
    ('storage', 'text', 'label', 70, 'Cách bảo quản', 'Storage', 'Ví dụ: nơi khô mát, hoặc 5–8 °C', 'For example: cool and dry, or 5–8 °C'),
    ('usage', 'lines', 'label', 80, 'Hướng dẫn sử dụng', 'How to use', null, null),
    ('warning', 'lines', 'label', 90, 'Cảnh báo', 'Warnings', null, null),
    ('alcohol-strength', 'percent', 'label', 100, 'Độ cồn (%)', 'Alcohol by volume (%)', null, null),
    ('safety-certificate', 'text', 'facts', 110, 'Giấy an toàn thực phẩm hoặc bản tự công bố', 'Food safety certificate or self-declaration', 'Số và ngày của giấy', 'Number and date of the paper'),
    ('licence', 'text', 'facts', 120, 'Giấy phép kinh doanh (số, ngày, nơi cấp)', 'Licence (number, date, issuer)', 'Hàng kinh doanh có điều kiện phải có', 'Goods of conditional trades need one');

update category set seasonal = true where code = 'fresh-fruit';

-- Required attributes, since the platform opened. Net weight stands with the package, the season with the product.
insert into category_attribute (category, attribute, required, valid_from)
    select c, a, r, date '2025-01-01' from (values
    ('fresh-fruit', 'variety', true), ('fresh-fruit', 'grown-in', false), ('fresh-fruit', 'storage', false), ('fresh-fruit', 'shelf-life', false),
    ('fresh-vegetable', 'grown-in', false), ('fresh-vegetable', 'variety', false), ('fresh-vegetable', 'storage', false), ('fresh-vegetable', 'shelf-life', false),
    ('grain', 'variety', true), ('grain', 'shelf-life', true), ('grain', 'storage', true), ('grain', 'grown-in', false),
    ('meat-egg', 'grown-in', true), ('meat-egg', 'shelf-life', true), ('meat-egg', 'storage', true), ('meat-egg', 'safety-certificate', true),
    ('aquatic', 'grown-in', true), ('aquatic', 'shelf-life', true), ('aquatic', 'storage', true), ('aquatic', 'safety-certificate', true),
    ('processed-food', 'ingredients', true), ('processed-food', 'shelf-life', true), ('processed-food', 'storage', true), ('processed-food', 'safety-certificate', true), ('processed-food', 'usage', false), ('processed-food', 'warning', false),
    ('honey', 'ingredients', true), ('honey', 'shelf-life', true), ('honey', 'storage', true), ('honey', 'safety-certificate', true),
    ('spice', 'ingredients', true), ('spice', 'shelf-life', true), ('spice', 'storage', true), ('spice', 'safety-certificate', true),
    ('tea-coffee', 'ingredients', true), ('tea-coffee', 'shelf-life', true), ('tea-coffee', 'storage', true), ('tea-coffee', 'safety-certificate', true), ('tea-coffee', 'usage', false),
    ('soft-drink', 'ingredients', true), ('soft-drink', 'shelf-life', true), ('soft-drink', 'storage', true), ('soft-drink', 'safety-certificate', true),
    ('alcohol', 'ingredients', true), ('alcohol', 'alcohol-strength', true), ('alcohol', 'warning', true), ('alcohol', 'licence', true), ('alcohol', 'safety-certificate', true), ('alcohol', 'storage', false),
    ('herb', 'grown-in', true), ('herb', 'storage', true), ('herb', 'usage', true), ('herb', 'shelf-life', false),
    ('health-food', 'ingredients', true), ('health-food', 'shelf-life', true), ('health-food', 'storage', true), ('health-food', 'usage', true), ('health-food', 'warning', true), ('health-food', 'licence', true),
    ('handicraft', 'material', true), ('handicraft', 'size', false),
    ('ornamental', 'variety', false), ('ornamental', 'size', false)
    ) as asked (c, a, r);

-- A product says of itself what its category asks for. How it is packed stands in its variants, at least one.
alter table product
    -- A code of the tree of categories, which is no row of a province.
    add column category text,
    add column description_en text,
    add column story text,
    add column story_en text,
    add column hs_code text check (hs_code ~ '^[0-9]{4}([0-9]{2}){0,2}$'),
    add column tags text[] not null default '{}',
    add column attributes jsonb not null default '{}',
    add column changed_at timestamptz;

-- An address that a product once had goes on leading to it.
create table product_slug (
    tenant_id smallint not null,
    slug text not null,
    product_id uuid not null,
    given_up_at timestamptz not null,
    primary key (tenant_id, slug),
    foreign key (tenant_id, product_id) references product (tenant_id, id)
);
create index product_slug_product on product_slug (tenant_id, product_id);
call tenant_owned('product_slug', 'select, insert, delete');

-- A package of a product: what is weighed, priced, counted and scanned. The first one stands for the product.
create table product_variant (
    tenant_id smallint not null,
    id uuid not null,
    product_id uuid not null,
    position int not null check (position between 1 and 20),
    net_weight_g bigint not null check (net_weight_g > 0),
    grade text,
    packaging text,
    gtin text check (gtin ~ '^[0-9]{14}$'),
    gtin_holder text,
    gtin_evidence text,
    gtin_state text not null default 'none' check (gtin_state in ('none', 'not-checked', 'confirmed', 'refused')),
    gtin_checked_at timestamptz,
    gtin_checked_by uuid,
    -- Whole dong, taxes included; null until somebody named it.
    price_dong bigint check (price_dong > 0),
    -- Packages at hand; null where they are not counted.
    stock bigint check (stock >= 0),
    removed_at timestamptz,
    version int not null,
    primary key (tenant_id, id),
    unique (tenant_id, gtin),
    check ((gtin is null) = (gtin_state = 'none')),
    foreign key (tenant_id, product_id) references product (tenant_id, id)
);
create index product_variant_unchecked on product_variant (tenant_id, id) where gtin_state = 'not-checked';
create index product_variant_product on product_variant (tenant_id, product_id, position);
call tenant_owned('product_variant');

alter table product no force row level security;
alter table product_variant no force row level security;
alter table listing no force row level security;
insert into product_variant (tenant_id, id, product_id, position, net_weight_g, gtin, gtin_state, price_dong, version)
    select p.tenant_id, p.id, p.id, 1, p.net_weight_g, p.gtin,
        case when p.gtin is null then 'none' else 'not-checked' end, l.price_dong, 0
    from product p left join listing l on l.tenant_id = p.tenant_id and l.product_id = p.id;
alter table product drop column net_weight_g, drop column gtin;
alter table listing drop column price_dong;
alter table listing force row level security;
alter table product_variant force row level security;
alter table product force row level security;

-- Packages that are spoken for: taken off what can be sold until they are sold, given back, or time is up.
create table stock_reservation (
    tenant_id smallint not null,
    id uuid not null,
    variant_id uuid not null,
    quantity bigint not null check (quantity > 0),
    -- Who asked: a channel and its order number.
    reference text not null,
    reserved_at timestamptz not null,
    expires_at timestamptz not null,
    settled_at timestamptz,
    outcome text check (outcome in ('sold', 'released')),
    primary key (tenant_id, id),
    unique (tenant_id, variant_id, reference),
    check ((settled_at is null) = (outcome is null)),
    foreign key (tenant_id, variant_id) references product_variant (tenant_id, id)
);
create index stock_reservation_open on stock_reservation (tenant_id, variant_id, expires_at) where settled_at is null;
call tenant_owned('stock_reservation', 'select, insert, update');

-- When a product is to be had each year, as month and day (101 to 1231); from September to February has starts > ends.
create table product_season (
    tenant_id smallint not null,
    id uuid not null,
    product_id uuid not null,
    starts int not null check (starts between 101 and 1231),
    ends int not null check (ends between 101 and 1231),
    primary key (tenant_id, id),
    foreign key (tenant_id, product_id) references product (tenant_id, id)
);
create index product_season_product on product_season (tenant_id, product_id, starts);
call tenant_owned('product_season', 'select, insert, delete');

-- What the next harvest may bring; from preorder_from on it can be ordered before it is there.
create table harvest_forecast (
    tenant_id smallint not null,
    id uuid not null,
    product_id uuid not null,
    ready_on date not null,
    quantity_g bigint not null check (quantity_g > 0),
    preorder_from date not null,
    made_at timestamptz not null,
    withdrawn_at timestamptz,
    primary key (tenant_id, id),
    check (preorder_from <= ready_on),
    foreign key (tenant_id, product_id) references product (tenant_id, id)
);
create index harvest_forecast_product on harvest_forecast (tenant_id, product_id, ready_on);
call tenant_owned('harvest_forecast', 'select, insert, update');
grant maintain on product_variant to nhan_app;
