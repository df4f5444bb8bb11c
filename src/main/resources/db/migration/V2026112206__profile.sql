-- Which households belong to a cooperative, or did. Who left and came back has two rows.
create table cooperative_membership (
    tenant_id smallint not null,
    id uuid not null,
    cooperative_id uuid not null,
    household_id uuid not null,
    joined_on date not null,
    left_on date check (left_on >= joined_on),
    share_amount bigint check (share_amount >= 0),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    on_behalf_of uuid,
    version int not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, cooperative_id) references business (tenant_id, id),
    foreign key (tenant_id, household_id) references business (tenant_id, id),
    check (household_id <> cooperative_id)
);
create unique index cooperative_membership_once on cooperative_membership (tenant_id, cooperative_id, household_id)
    where left_on is null;
create index cooperative_membership_cooperative on cooperative_membership (tenant_id, cooperative_id, id);
create index cooperative_membership_household on cooperative_membership (tenant_id, household_id, id);
call tenant_owned('cooperative_membership');
grant maintain on cooperative_membership to nhan_app;

-- How much of a plot is whose, and on which days (the last one included; null: until further notice).
create table plot_share (
    tenant_id smallint not null,
    id uuid not null,
    plot_id uuid not null,
    household_id uuid not null,
    share numeric(5, 4) not null check (share > 0 and share <= 1),
    from_day date not null,
    to_day date check (to_day >= from_day),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    on_behalf_of uuid,
    version int not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, plot_id) references plot (tenant_id, id),
    foreign key (tenant_id, household_id) references business (tenant_id, id)
);
create index plot_share_plot on plot_share (tenant_id, plot_id, from_day);
create index plot_share_household on plot_share (tenant_id, household_id, from_day);
call tenant_owned('plot_share');

-- How a business shows itself. Without a row: nothing beyond its facts, and withheld what is withheld by default.
create table business_presentation (
    tenant_id smallint not null,
    business_id uuid not null,
    story_en text,
    languages text[] not null,
    email_sealed bytea,
    website text,
    hidden text[] not null,
    written_by uuid not null,
    version int not null,
    primary key (tenant_id, business_id),
    foreign key (tenant_id, business_id) references business (tenant_id, id)
);
call tenant_owned('business_presentation', 'select, insert, update');

-- Its logo and its pictures. What was removed can be put back.
create table business_photo (
    tenant_id smallint not null,
    id uuid not null,
    business_id uuid not null,
    purpose text not null check (purpose in ('logo', 'photo')),
    position int not null,
    alt text not null,
    sha256 text not null,
    object_key text not null,
    width int not null,
    height int not null,
    added_at timestamptz not null,
    added_by uuid not null,
    removed_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, business_id) references business (tenant_id, id)
);
create index business_photo_business on business_photo (tenant_id, business_id, purpose, position);
create unique index business_photo_logo on business_photo (tenant_id, business_id)
    where purpose = 'logo' and removed_at is null;
call tenant_owned('business_photo');

-- Where a business wants to be paid. One that is neither confirmed nor ended waits for an officer, and is shown nowhere.
-- The number and the owner's name go when the person is forgotten.
create table bank_account (
    tenant_id smallint not null,
    id uuid not null,
    business_id uuid not null,
    bin text not null check (bin ~ '^[0-9]{6}$'),
    number_sealed bytea,
    owner_name text not null,
    name_matches boolean not null,
    declared_at timestamptz not null,
    declared_by uuid not null,
    confirmed_at timestamptz,
    confirmed_by uuid,
    ended_at timestamptz,
    ended_by uuid,
    end_reason text,
    version int not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, business_id) references business (tenant_id, id)
);
create unique index bank_account_waiting on bank_account (tenant_id, business_id)
    where confirmed_at is null and ended_at is null;
create unique index bank_account_in_use on bank_account (tenant_id, business_id)
    where confirmed_at is not null and ended_at is null;
create index bank_account_queue on bank_account (tenant_id, declared_at, id)
    where confirmed_at is null and ended_at is null;
call tenant_owned('bank_account', 'select, insert, update');

-- What everybody may know of a verified business. What it withholds isn't in it.
create table published.producer (
    tenant_id smallint not null,
    business_id uuid not null,
    slug text not null,
    card jsonb not null,
    primary key (tenant_id, business_id),
    unique (tenant_id, slug)
);
call tenant_owned('published.producer');
call published_to_all('published.producer');

-- What certifiers and councils said of it, with their papers on file.
create table published.producer_claim (
    tenant_id smallint not null,
    id uuid not null,
    business_id uuid not null,
    kind text not null,
    number text not null,
    issuer text not null,
    valid_from date not null,
    valid_to date not null,
    primary key (tenant_id, id)
);
create index producer_claim_business on published.producer_claim (tenant_id, business_id, valid_to);
call tenant_owned('published.producer_claim');
call published_to_all('published.producer_claim');

-- Offers and claims that are there already find their producer. The owner sees rows only while the wall isn't forced on it.
alter table published.storefront_listing add column business_id uuid;
create index storefront_listing_business on published.storefront_listing (tenant_id, business_id, listing_id);
alter table published.storefront_listing no force row level security;
alter table listing no force row level security;
update published.storefront_listing s set business_id = l.business_id
    from listing l where l.tenant_id = s.tenant_id and l.id = s.listing_id;
alter table listing force row level security;
alter table published.storefront_listing force row level security;
alter table published.producer_claim no force row level security;
alter table certificate no force row level security;
insert into published.producer_claim (tenant_id, id, business_id, kind, number, issuer, valid_from, valid_to)
    select tenant_id, id, business_id, scheme, number, body, valid_from, valid_to from certificate;
alter table certificate force row level security;
alter table published.producer_claim force row level security;
