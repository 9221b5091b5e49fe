-- What happens to a campaign beside its folder: who loaded it, whether it is frozen.
create table campaign_life (
    campaign  text primary key,
    loaded_by text        not null,
    loaded_at timestamptz not null,
    frozen_by text,
    frozen_at timestamptz
);

-- A return that somebody sent: tried, then taken, given up or undone.
create table return_import (
    id          uuid primary key,
    campaign    text        not null,
    file_name   text        not null,
    stored_name text,
    only_siren  text,
    sent_by     text        not null,
    sent_at     timestamptz not null,
    check_run   bigint,
    state       text        not null check (state in ('SENT', 'IMPORTED', 'DROPPED', 'UNDONE')),
    decided_by  text,
    decided_at  timestamptz
);
create index return_import_campaign on return_import (campaign, state);

-- What an import set aside: a whole earlier return, or one member's lines of a return that speaks for several.
create table return_set_aside (
    import    uuid not null references return_import (id),
    file_name text not null,
    siren     text,
    unique nulls not distinct (import, file_name, siren)
);

-- Who asked for an aggregation, and why lines were left out.
create table aggregation_choice (
    run        bigint primary key,
    campaign   text        not null,
    asked_by   text        not null,
    asked_at   timestamptz not null,
    reason     text
);
