-- How well an offer is described. What each rule costs is dated data: a new version is a new set of rows, and whatever was
-- judged by an older one is judged again. Points of a language add up to 100.
create table quality_rule (
    version int not null,
    language text not null check (language in ('vi', 'en')),
    rule text not null,
    points int not null check (points between 1 and 100),
    -- Bounds that the rule asks for, such as words of a description; what they count, the rule says.
    low numeric,
    high numeric,
    primary key (version, language, rule)
);
grant select on quality_rule to nhan_app;

insert into quality_rule (version, language, rule, points, low, high) values
    (1, 'vi', 'name-length', 2, 8, 90),
    (1, 'vi', 'name-calm', 2, null, 60),
    (1, 'vi', 'name-weight', 4, null, null),
    (1, 'vi', 'description-present', 9, null, null),
    (1, 'vi', 'description-length', 8, 80, null),
    (1, 'vi', 'description-calm', 2, null, 60),
    (1, 'vi', 'description-plain', 2, null, null),
    (1, 'vi', 'description-own', 9, 70, null),
    (1, 'vi', 'story-present', 1, null, null),
    (1, 'vi', 'category-chosen', 4, null, null),
    (1, 'vi', 'attributes-required', 8, null, null),
    (1, 'vi', 'season-told', 2, null, null),
    (1, 'vi', 'season-now', 3, null, null),
    (1, 'vi', 'forecast-ahead', 2, null, null),
    (1, 'vi', 'facts-recent', 2, null, 365),
    (1, 'vi', 'papers-valid', 3, null, null),
    (1, 'vi', 'photos-some', 8, null, null),
    (1, 'vi', 'photos-several', 4, 3, null),
    (1, 'vi', 'photos-large', 2, 800, null),
    (1, 'vi', 'photos-described', 3, null, null),
    (1, 'vi', 'photos-own', 7, null, 6),
    (1, 'vi', 'price-named', 4, null, null),
    -- as many times dearer or cheaper than the middle of its category, of at least so many offers
    (1, 'vi', 'price-fits', 4, 8, 10),
    (1, 'vi', 'packages-agree', 2, null, 3),
    (1, 'vi', 'gtin-checked', 3, null, null),
    (1, 'en', 'name-present', 8, null, null),
    (1, 'en', 'name-length', 1, 8, 90),
    (1, 'en', 'name-calm', 1, null, 60),
    (1, 'en', 'name-weight', 3, null, null),
    (1, 'en', 'description-present', 10, null, null),
    (1, 'en', 'description-length', 7, 60, null),
    (1, 'en', 'description-calm', 1, null, 60),
    (1, 'en', 'description-plain', 1, null, null),
    (1, 'en', 'description-own', 6, 70, null),
    (1, 'en', 'description-translated', 4, 70, null),
    (1, 'en', 'story-present', 1, null, null),
    (1, 'en', 'category-chosen', 4, null, null),
    (1, 'en', 'attributes-required', 8, null, null),
    (1, 'en', 'season-told', 2, null, null),
    (1, 'en', 'season-now', 3, null, null),
    (1, 'en', 'forecast-ahead', 2, null, null),
    (1, 'en', 'facts-recent', 2, null, 365),
    (1, 'en', 'papers-valid', 2, null, null),
    (1, 'en', 'photos-some', 7, null, null),
    (1, 'en', 'photos-several', 4, 3, null),
    (1, 'en', 'photos-large', 2, 800, null),
    (1, 'en', 'photos-described', 2, null, null),
    (1, 'en', 'photos-own', 6, null, 6),
    (1, 'en', 'price-named', 4, null, null),
    (1, 'en', 'price-fits', 4, 8, 10),
    (1, 'en', 'packages-agree', 2, null, 3),
    (1, 'en', 'gtin-checked', 3, null, null);

-- What an offer scores in a language. Findings are codes and values, no text: sentences are made for whoever reads.
create table listing_quality (
    tenant_id smallint not null,
    product_id uuid not null,
    language text not null check (language in ('vi', 'en')),
    score int not null check (score between 0 and 100),
    dimensions jsonb not null,
    findings jsonb not null,
    rules_version int not null,
    computed_at timestamptz not null,
    -- The day on which the score may change by itself: a season ends, a forecast has passed.
    look_again_on date not null,
    primary key (tenant_id, product_id, language),
    foreign key (tenant_id, product_id) references product (tenant_id, id) on delete cascade
);
create index listing_quality_lowest on listing_quality (tenant_id, language, score, product_id);
create index listing_quality_stale on listing_quality (tenant_id, rules_version, product_id);
create index listing_quality_due on listing_quality (tenant_id, look_again_on);
call tenant_owned('listing_quality');

-- Asked for by a product that another one resembles: looked at again by the job. Only ever added to and taken away, so
-- that two products which change at once never wait for each other.
create table quality_due (
    tenant_id smallint not null,
    id uuid not null,
    product_id uuid not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, product_id) references product (tenant_id, id) on delete cascade
);
call tenant_owned('quality_due', 'select, insert, delete');

-- Perceptual hashes of pictures in four parts of 16 bits: of two that differ in at most seven bits, one part differs in at
-- most one. Looked for by equality, which is leakproof, so the index works behind the wall.
create table photo_print (
    tenant_id smallint not null,
    photo_id uuid not null,
    product_id uuid not null,
    business_id uuid not null,
    phash bigint not null,
    part0 int not null generated always as (cast((phash >> 48) & 65535 as int)) stored,
    part1 int not null generated always as (cast((phash >> 32) & 65535 as int)) stored,
    part2 int not null generated always as (cast((phash >> 16) & 65535 as int)) stored,
    part3 int not null generated always as (cast(phash & 65535 as int)) stored,
    added_at timestamptz not null,
    primary key (tenant_id, photo_id),
    foreign key (tenant_id, product_id) references product (tenant_id, id) on delete cascade
);
create index photo_print_product on photo_print (tenant_id, product_id);
create index photo_print_part0 on photo_print (tenant_id, part0);
create index photo_print_part1 on photo_print (tenant_id, part1);
create index photo_print_part2 on photo_print (tenant_id, part2);
create index photo_print_part3 on photo_print (tenant_id, part3);
call tenant_owned('photo_print');

-- Which descriptions may be copies: ten numbers a text, and texts that share one are compared word by word.
create table text_print (
    tenant_id smallint not null,
    product_id uuid not null,
    language text not null check (language in ('vi', 'en')),
    bands bigint[] not null,
    -- Since when the product says about this; small changes of the words don't make it later.
    written_at timestamptz not null,
    primary key (tenant_id, product_id, language),
    foreign key (tenant_id, product_id) references product (tenant_id, id) on delete cascade
);
call tenant_owned('text_print');
create table text_band (
    tenant_id smallint not null,
    band bigint not null,
    product_id uuid not null,
    primary key (tenant_id, band, product_id),
    foreign key (tenant_id, product_id) references product (tenant_id, id) on delete cascade
);
call tenant_owned('text_band', 'select, insert, delete');

-- A picture or a description that resembles one which another product had before.
create table likeness (
    tenant_id smallint not null,
    id uuid not null,
    product_id uuid not null,
    kind text not null check (kind in ('photo', 'vi', 'en')),
    -- The picture, or the product for its description.
    subject uuid not null,
    other_product_id uuid not null,
    other_photo_id uuid,
    -- Bits that differ (photo), or hundredths of the words in common.
    measure int not null,
    -- Of one and the same business.
    own boolean not null,
    since timestamptz not null,
    other_since timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, product_id, kind, subject),
    foreign key (tenant_id, product_id) references product (tenant_id, id) on delete cascade
);
create index likeness_other on likeness (tenant_id, other_product_id);
call tenant_owned('likeness');

-- What a kilogram of goods of a category costs in the middle of what is on offer in a province.
create table category_price (
    tenant_id smallint not null,
    category text not null,
    dong_per_kg bigint not null check (dong_per_kg > 0),
    offers int not null,
    computed_at timestamptz not null,
    primary key (tenant_id, category)
);
call tenant_owned('category_price');
