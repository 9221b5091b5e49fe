-- What a member has and buys for (meters, vehicles, copiers, insured buildings): kept from one campaign to the next.
create table inventory_item (
    id        bigint generated always as identity primary key,
    siren     text    not null check (siren ~ '^[0-9]{9}$'),
    kind      text    not null,
    reference text    not null,
    label     text    not null,
    article   text    not null,
    quantity  numeric not null check (quantity >= 0), -- of one year, in the article's own unit
    unique (kind, reference)
);
create index inventory_item_of on inventory_item (siren, kind, reference);

-- Every change of every item; added to, never changed.
create table inventory_change (
    id          bigint generated always as identity primary key,
    siren       text        not null,
    kind        text        not null,
    reference   text        not null,
    before      text,
    after       text,
    author      text        not null,
    entered_for text,
    at          timestamptz not null,
    check (num_nonnulls(before, after) > 0)
);
create index inventory_change_of on inventory_change (siren, id);
create trigger kept before update or delete or truncate on inventory_change
    for each statement execute function history_is_kept();

-- When an inventory was last brought into a campaign's needs.
create table inventory_use (
    campaign text        not null,
    siren    text        not null,
    change   bigint      not null, -- the last change that counted then
    at       timestamptz not null,
    primary key (campaign, siren)
);
