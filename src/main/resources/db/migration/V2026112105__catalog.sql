create table product (
    tenant_id smallint not null,
    id uuid not null,
    business_id uuid not null,
    slug text not null,
    name text not null,
    name_en text,
    description text,
    gtin text check (gtin ~ '^[0-9]{14}$'),
    net_weight_g bigint not null check (net_weight_g > 0),
    created_at timestamptz not null,
    version int not null,
    primary key (tenant_id, id),
    unique (tenant_id, slug),
    unique (tenant_id, gtin),
    foreign key (tenant_id, business_id) references business (tenant_id, id)
);
create index product_business on product (tenant_id, business_id, id);
call tenant_owned('product', 'select, insert, update');

create table product_photo (
    tenant_id smallint not null,
    id uuid not null,
    product_id uuid not null,
    position int not null check (position between 1 and 12),
    alt text not null,
    sha256 text not null,
    object_key text not null,
    width int not null,
    height int not null,
    added_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, product_id, sha256),
    foreign key (tenant_id, product_id) references product (tenant_id, id)
);
create index product_photo_product on product_photo (tenant_id, product_id, position);
call tenant_owned('product_photo');

-- What is offered at which price. One listing a product for the province's own storefront.
create table listing (
    tenant_id smallint not null,
    id uuid not null,
    product_id uuid not null,
    business_id uuid not null,
    price_dong bigint not null check (price_dong > 0),
    status text not null check (status in ('draft', 'live', 'withdrawn')),
    published_at timestamptz,
    withdrawn_at timestamptz,
    created_at timestamptz not null,
    version int not null,
    primary key (tenant_id, id),
    unique (tenant_id, product_id),
    foreign key (tenant_id, product_id) references product (tenant_id, id),
    foreign key (tenant_id, business_id) references business (tenant_id, id)
);
create index listing_business on listing (tenant_id, business_id, id);
call tenant_owned('listing', 'select, insert, update');

-- What a shopper sees of a live listing.
create table published.storefront_listing (
    tenant_id smallint not null,
    listing_id uuid not null,
    slug text not null,
    folded text not null,
    published_at timestamptz not null,
    card jsonb not null,
    primary key (tenant_id, listing_id),
    unique (tenant_id, slug)
);
create index storefront_listing_newest on published.storefront_listing (tenant_id, published_at desc, listing_id);
call tenant_owned('published.storefront_listing');
call published_to_all('published.storefront_listing');
