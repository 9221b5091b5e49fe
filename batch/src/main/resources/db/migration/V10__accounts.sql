-- Who may sign in.
create table account (
    name          text primary key,
    display_name  text        not null,
    password_hash text,
    role          text        not null check (role in ('OFFICER', 'SECRETARY')),
    administrator boolean     not null default false,
    demo          boolean     not null default false,
    created_at    timestamptz not null default now()
);

-- The bodies a secretary works for.
create table account_body (
    account text not null references account (name) on delete cascade,
    siren   text not null check (siren ~ '^[0-9]{9}$'),
    primary key (account, siren)
);

-- One-time links; without an account, the first administrator's.
create table invitation (
    token_hash text primary key,
    account    text references account (name) on delete cascade,
    expires_at timestamptz not null
);

-- Failed sign-ins, by name, address, and the two together.
create table sign_in_failure (
    subject  text primary key,
    failures integer     not null,
    last_at  timestamptz not null
);
