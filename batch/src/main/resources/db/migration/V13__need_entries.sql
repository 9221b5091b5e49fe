-- What a member has typed on the site, line by line, before it is sent. A line of one article has one version, whatever its points.
create table need_entry (
    campaign    text        not null,
    siren       text        not null check (siren ~ '^[0-9]{9}$'),
    article     text        not null,
    point       text        not null default '',
    answer      text        not null check (answer in ('ASKED', 'NOTHING', 'BLANK')),
    minimum     numeric,
    estimated   numeric,
    maximum     numeric,
    confirmed   numeric,
    remark      text,
    version     bigint      not null,
    author      text        not null,
    entered_for text,
    at          timestamptz not null,
    primary key (campaign, siren, article, point),
    check (num_nonnulls(minimum, estimated, maximum) = case answer when 'ASKED' then 3 else 0 end),
    check (minimum <= estimated and estimated <= maximum)
);

-- Every version of every line; added to, never changed.
create table need_entry_history (
    id          bigint generated always as identity primary key,
    campaign    text        not null,
    siren       text        not null,
    article     text        not null,
    point       text        not null,
    answer      text        not null,
    minimum     numeric,
    estimated   numeric,
    maximum     numeric,
    confirmed   numeric,
    remark      text,
    version     bigint      not null,
    author      text        not null,
    entered_for text,
    at          timestamptz not null
);
create index need_entry_history_of on need_entry_history (campaign, siren, article, id);
create trigger kept before update or delete or truncate on need_entry_history
    for each statement execute function history_is_kept();
