-- The storefront as it is searched. What ends by itself stands here with its instants and is looked at when it is shown:
-- a star, a certificate, a reservation that keeps goods back, the days between which a listing is to be seen.
alter table published.storefront_listing
    add column product_id uuid,
    -- Words of name, tags, category, producer and commune, folded; those with marks once more as they are spelt, marks as
    -- digits (ầ is a61); those of the name once more after n:; and what can be chosen from, such as c:honey and s:4.
    -- Without positions or weights: the index alone must tell what fits.
    add column words tsvector not null default '',
    add column category text,
    add column commune text not null default '',
    -- Whole dong: the cheapest package, and the cheapest kilogram.
    add column price_dong bigint not null default 0,
    add column price_per_kg bigint not null default 0,
    add column stars smallint check (stars between 1 and 5),
    add column stars_from timestamptz,
    add column stars_until timestamptz,
    -- Kinds, and from when until when each is valid, one beside the other.
    add column certificates text[] not null default '{}',
    add column certificates_from timestamptz[] not null default '{}',
    add column certificates_until timestamptz[] not null default '{}',
    -- Days of each year as numbers, 615 is 15 June; null for goods without a season.
    add column season int4multirange,
    -- From when on it can be ordered before it is there, until it is there.
    add column preorder tstzrange,
    -- From when on something of it can be had: long since, or when a reservation runs out, or 'infinity'.
    add column in_stock_from timestamptz not null default '-infinity',
    add column visible_from timestamptz,
    add column visible_until timestamptz not null default 'infinity',
    add column tags text[] not null default '{}',
    add column language text not null default 'vi',
    add column quality smallint check (quality between 0 and 100),
    -- By which version of the platform's own rules the row was written; those of an older one are written again.
    add column format smallint not null default 0,
    add check (cardinality(certificates) = cardinality(certificates_from)
        and cardinality(certificates) = cardinality(certificates_until)),
    add check ((stars is null) = (stars_from is null) and (stars is null) = (stars_until is null));

-- The words that stand in listings, to find the nearest of them when somebody mistypes one. Only ever added to by those who
-- write listings, so that nobody waits for anybody; words that no listing has any more lead nowhere and do no harm.
create table published.storefront_word (
    tenant_id smallint not null,
    word text not null,
    primary key (tenant_id, word)
);
call tenant_owned('published.storefront_word', 'select, insert, delete');
call published_to_all('published.storefront_word');

-- What is there already is found until it is written again. The owner sees rows only while the wall isn't forced on it.
alter table published.storefront_listing no force row level security;
alter table listing no force row level security;
update published.storefront_listing s set product_id = l.product_id
    from listing l where l.tenant_id = s.tenant_id and l.id = s.listing_id;
update published.storefront_listing set
    words = array_to_tsvector(array_remove(string_to_array(folded, ' '), '')),
    commune = coalesce(card ->> 'commune', ''),
    price_dong = (card ->> 'priceDong')::bigint,
    price_per_kg = (card ->> 'priceDong')::bigint * 1000 / (card ->> 'netWeightGrams')::bigint,
    visible_from = published_at;
alter table listing force row level security;
alter table published.storefront_listing force row level security;
alter table published.storefront_listing alter column visible_from set not null, drop column folded;

drop index published.storefront_listing_newest;
-- One index for words and for everything that is chosen from, of one province or, without it, of all.
create index storefront_listing_words on published.storefront_listing
    using gin (tenant_id extensions.int2_ops, words);
-- The newest of a province, with all that a search and its counts look at: rows of one province lie far apart.
create index storefront_listing_newest on published.storefront_listing
    (tenant_id, visible_from desc, listing_id desc)
    include (words, visible_until, category, commune, price_per_kg, stars, stars_from, stars_until, certificates,
        certificates_from, certificates_until, season, in_stock_from);
create index storefront_listing_price on published.storefront_listing (tenant_id, price_per_kg, listing_id);
create index storefront_listing_product on published.storefront_listing (tenant_id, product_id);
create index storefront_listing_format on published.storefront_listing (tenant_id, format, listing_id);
-- The whole country's, in order: the only indexes that don't begin with the province.
create index storefront_listing_newest_of_all on published.storefront_listing (visible_from desc, listing_id desc);
create index storefront_listing_price_of_all on published.storefront_listing (price_per_kg, listing_id);
