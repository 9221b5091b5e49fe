-- What a member asks for and the catalogue does not hold. The words stay as they were typed; the service puts them to an article, or says
-- why not.
create table article_request (
    id          bigint generated always as identity primary key,
    campaign    text        not null,
    siren       text        not null check (siren ~ '^[0-9]{9}$'),
    words       text        not null,
    quantity    numeric     not null check (quantity > 0),
    unit        text        not null,
    reason      text        not null,
    author      text        not null,
    entered_for text,
    at          timestamptz not null,
    article     text,
    factor      numeric check (factor > 0),
    refusal     text,
    answered_by text,
    answered_at timestamptz,
    check (num_nonnulls(article, refusal) <= 1),
    check ((article is null) = (factor is null)),
    check ((answered_by is null) = (article is null and refusal is null))
);
create index article_request_of on article_request (campaign, siren, id);
