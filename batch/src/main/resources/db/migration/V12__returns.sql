-- A campaign's calendar. A campaign that has none is open until it is frozen, as campaigns were before.
alter table campaign_life
    add column stage       text not null default 'OPEN' check (stage in ('DRAFT', 'OPEN', 'FROZEN', 'REOPENED')),
    add column opens_at    timestamptz,
    add column closes_at   timestamptz,
    add column late_policy text not null default 'REFUSE' check (late_policy in ('REFUSE', 'ACCEPT')),
    add constraint opens_before_it_closes check (opens_at < closes_at);
update campaign_life set stage = 'FROZEN' where frozen_at is not null;

-- Whose returns a campaign takes at this very moment, by the clock of the database.
create view campaign_taking as
select campaign,
       stage <> 'FROZEN' as from_service,
       stage in ('OPEN', 'REOPENED')
           and (opens_at is null or opens_at <= statement_timestamp())
           and (closes_at is null or statement_timestamp() <= closes_at or late_policy = 'ACCEPT') as from_members
from campaign_life;

-- What happened to a campaign; added to, never changed.
create table campaign_event (
    id       bigint generated always as identity primary key,
    campaign text        not null,
    kind     text        not null check (kind in ('PREPARED', 'SCHEDULED', 'OPENED', 'CLOSED', 'CHOICE', 'FROZEN', 'REOPENED')),
    author   text        not null,
    at       timestamptz not null,
    reason   text
);
create index campaign_event_of on campaign_event (campaign, id);

-- Where each member's return stands. A member without a row has written nothing on the site.
create table member_return (
    campaign    text        not null,
    siren       text        not null check (siren ~ '^[0-9]{9}$'),
    state       text        not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'ACCEPTED', 'SENT_BACK', 'NIL')),
    version     bigint      not null,
    author      text        not null,
    entered_for text,
    at          timestamptz not null,
    primary key (campaign, siren)
);

-- Everything that happened to the returns, what was refused too; added to, never changed.
create table member_return_event (
    id          bigint generated always as identity primary key,
    campaign    text        not null,
    siren       text        not null,
    version     bigint      not null,
    from_state  text        not null,
    to_state    text        not null,
    refused     boolean     not null,
    author      text        not null,
    entered_for text,
    at          timestamptz not null,
    reason      text
);
create index member_return_event_of on member_return_event (campaign, siren, id);

create function history_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'the history in % is added to, never changed', tg_table_name;
end $$;
create trigger kept before update or delete or truncate on member_return_event
    for each statement execute function history_is_kept();
create trigger kept before update or delete or truncate on campaign_event
    for each statement execute function history_is_kept();

-- The lines of a return that the service sent back, each with why; the other lines stay as they were.
create table sent_back_line (
    campaign text   not null,
    siren    text   not null,
    version  bigint not null,
    article  text   not null,
    reason   text   not null,
    words    text,
    primary key (campaign, siren, version, article)
);

-- What each member asked for a year before, and what it really ordered: shown beside, never counted as an answer.
create table last_year (
    campaign text not null,
    siren    text not null,
    article  text not null,
    asked    numeric,
    ordered  numeric,
    primary key (campaign, siren, article)
);

-- What the service decided for a member that stays silent.
create table silent_choice (
    campaign text        not null,
    siren    text        not null,
    choice   text        not null check (choice in ('OUT', 'ZERO', 'ESTIMATED')),
    motive   text        not null check (motive <> '' or choice <> 'ESTIMATED'),
    author   text        not null,
    at       timestamptz not null,
    primary key (campaign, siren)
);

-- The needs as they were frozen, G1, G2…: which run made them, of which files. Never changed; the next freeze adds the next.
create table campaign_snapshot (
    campaign    text        not null,
    number      int         not null,
    run         bigint      not null,
    input_hash  text        not null,
    result_hash text        not null,
    author      text        not null,
    at          timestamptz not null,
    reason      text,
    primary key (campaign, number)
);
create trigger kept before update or delete or truncate on campaign_snapshot
    for each statement execute function history_is_kept();

-- « Je conteste »: a member against its frozen figures, or, without a snapshot, against what the service typed in its place.
create table contest (
    id          bigint generated always as identity primary key,
    campaign    text        not null,
    siren       text        not null,
    snapshot    int,
    words       text        not null,
    author      text        not null,
    at          timestamptz not null,
    answer      text,
    answered_by text,
    answered_at timestamptz
);
create index contest_of on contest (campaign, siren);

-- Mails that wait or have gone. What about is told once: the subject matter names person, campaign and occasion.
create table message (
    id         bigint generated always as identity primary key,
    matter     text        not null unique,
    about      text        not null,
    campaign   text        not null,
    recipient  text        not null,
    address    text,
    subject    text        not null,
    body       text        not null,
    due        date        not null,
    created_at timestamptz not null,
    sent_at    timestamptz,
    failure    text
);
create index message_of on message (campaign, id);

-- A new role, and where a person is written to.
alter table account drop constraint account_role_check;
alter table account add constraint account_role_check check (role in ('OFFICER', 'SECRETARY', 'APPROVER'));
alter table account add column email text;
