-- Runs of the aggregation, what they read, and what came out. Everything hangs on the run.
-- Texts are compared byte by byte, so that the order of a file never depends on a locale.

CREATE TABLE aggregation_run (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    identity       text COLLATE "C" NOT NULL UNIQUE,
    kind           text COLLATE "C" NOT NULL,
    campaign       text COLLATE "C" NOT NULL,
    title          text NOT NULL,
    months         int NOT NULL,
    input_hash     text COLLATE "C" NOT NULL,
    accept_partial boolean NOT NULL,
    rules_version  text COLLATE "C" NOT NULL,
    folder         text NOT NULL,
    only_return    text,
    only_siren     text,
    out_folder     text,
    formats        text NOT NULL,
    contract_start date NOT NULL,
    state          text COLLATE "C" NOT NULL,
    step           text NOT NULL,
    lines_read     bigint NOT NULL DEFAULT 0,
    share          int NOT NULL DEFAULT 0,
    worker         text NOT NULL,
    started_at     timestamptz NOT NULL,
    ended_at       timestamptz,
    result_hash    text COLLATE "C",
    failure        text
);
CREATE INDEX aggregation_run_campaign ON aggregation_run (campaign, id);

-- The catalogue and the members as they were when the run read them.
CREATE TABLE run_lot (
    run_id bigint NOT NULL REFERENCES aggregation_run ON DELETE CASCADE,
    lot    text COLLATE "C" NOT NULL,
    rank   int NOT NULL,
    title  text NOT NULL,
    nature text COLLATE "C" NOT NULL,
    cpv    text COLLATE "C" NOT NULL,
    PRIMARY KEY (run_id, lot)
);
CREATE TABLE run_article (
    run_id     bigint NOT NULL REFERENCES aggregation_run ON DELETE CASCADE,
    article    text COLLATE "C" NOT NULL,
    label      text NOT NULL,
    lot        text COLLATE "C" NOT NULL,
    unit       text NOT NULL,
    unit_price numeric NOT NULL,
    family     text NOT NULL,
    PRIMARY KEY (run_id, article)
);
CREATE TABLE run_member (
    run_id     bigint NOT NULL REFERENCES aggregation_run ON DELETE CASCADE,
    siren      text COLLATE "C" NOT NULL,
    name       text NOT NULL,
    population int NOT NULL,
    PRIMARY KEY (run_id, siren)
);
CREATE TABLE run_contract (
    run_id     bigint NOT NULL REFERENCES aggregation_run ON DELETE CASCADE,
    siren      text COLLATE "C" NOT NULL,
    family     text NOT NULL,
    contractor text NOT NULL,
    end_date   date NOT NULL
);

-- Lines good by themselves and members that a line speaks for, in the order they were read. No foreign key: millions of lines come by COPY.
CREATE TABLE staged_need (
    run_id           bigint NOT NULL,
    file_no          int NOT NULL,
    position         int NOT NULL,
    siren            text COLLATE "C" NOT NULL,
    article          text COLLATE "C" NOT NULL,
    point            text COLLATE "C",
    minimum          numeric NOT NULL,
    estimated        numeric NOT NULL,
    maximum          numeric NOT NULL,
    file             text COLLATE "C" NOT NULL,
    line             int NOT NULL,
    place            text NOT NULL,
    estimated_column text COLLATE "C" NOT NULL,
    typed            text NOT NULL,
    converted_from   text,
    remark           text,
    PRIMARY KEY (run_id, file_no, position)
);
CREATE TABLE staged_nil (
    run_id   bigint NOT NULL,
    file_no  int NOT NULL,
    position int NOT NULL,
    siren    text COLLATE "C" NOT NULL,
    file     text COLLATE "C" NOT NULL,
    line     int NOT NULL,
    col      text COLLATE "C" NOT NULL,
    typed    text NOT NULL,
    PRIMARY KEY (run_id, file_no, position)
);
CREATE TABLE named_member (
    run_id bigint NOT NULL,
    siren  text COLLATE "C" NOT NULL,
    file   text COLLATE "C" NOT NULL,
    line   int NOT NULL,
    PRIMARY KEY (run_id, siren, file)
);
CREATE TABLE run_return (
    run_id     bigint NOT NULL,
    file_no    int NOT NULL,
    file       text COLLATE "C" NOT NULL,
    lines_read bigint NOT NULL,
    staged     bigint NOT NULL,
    refused    bigint NOT NULL,
    no_need    bigint NOT NULL,
    nils       bigint NOT NULL,
    PRIMARY KEY (run_id, file_no)
);

-- Lines that are not taken, once all lines have been compared: DUPLICATE or REFUSED.
CREATE TABLE set_aside (
    run_id   bigint NOT NULL,
    file_no  int NOT NULL,
    position int NOT NULL,
    fate     text COLLATE "C" NOT NULL,
    PRIMARY KEY (run_id, file_no, position)
);
CREATE TABLE anomaly (
    run_id   bigint NOT NULL,
    origin   text COLLATE "C" NOT NULL,
    file     text COLLATE "C" NOT NULL,
    line     int NOT NULL,
    col      text COLLATE "C" NOT NULL,
    value    text COLLATE "C" NOT NULL,
    severity text COLLATE "C" NOT NULL,
    code     text COLLATE "C" NOT NULL,
    message  text COLLATE "C" NOT NULL
);
CREATE INDEX anomaly_run ON anomaly (run_id, file, line);

-- What came out.
CREATE TABLE allocation (
    run_id         bigint NOT NULL,
    siren          text COLLATE "C" NOT NULL,
    article        text COLLATE "C" NOT NULL,
    minimum        numeric NOT NULL,
    estimated      numeric NOT NULL,
    maximum        numeric NOT NULL,
    file           text COLLATE "C" NOT NULL,
    line           int NOT NULL,
    source         text NOT NULL,
    converted_from text,
    PRIMARY KEY (run_id, siren, article)
);
CREATE INDEX allocation_article ON allocation (run_id, article, siren);
CREATE TABLE delivery (
    run_id    bigint NOT NULL,
    siren     text COLLATE "C" NOT NULL,
    point     text COLLATE "C" NOT NULL,
    article   text COLLATE "C" NOT NULL,
    minimum   numeric NOT NULL,
    estimated numeric NOT NULL,
    maximum   numeric NOT NULL,
    PRIMARY KEY (run_id, siren, point, article)
);
CREATE TABLE order_line (
    run_id           bigint NOT NULL,
    article          text COLLATE "C" NOT NULL,
    lot              text COLLATE "C" NOT NULL,
    minimum          numeric NOT NULL,
    estimated        numeric NOT NULL,
    maximum          numeric NOT NULL,
    estimated_amount numeric NOT NULL,
    maximum_amount   numeric NOT NULL,
    members          int NOT NULL,
    PRIMARY KEY (run_id, article)
);
CREATE TABLE member_answer (
    run_id bigint NOT NULL,
    siren  text COLLATE "C" NOT NULL,
    status text COLLATE "C" NOT NULL,
    PRIMARY KEY (run_id, siren)
);
CREATE TABLE reconciliation_return (
    run_id     bigint NOT NULL,
    file       text COLLATE "C" NOT NULL,
    lines_read bigint NOT NULL,
    accepted   bigint NOT NULL,
    refused    bigint NOT NULL,
    duplicates bigint NOT NULL,
    no_need    bigint NOT NULL,
    PRIMARY KEY (run_id, file)
);
CREATE TABLE reconciliation_article (
    run_id          bigint NOT NULL,
    article         text COLLATE "C" NOT NULL,
    read_minimum    numeric NOT NULL,
    read_estimated  numeric NOT NULL,
    read_maximum    numeric NOT NULL,
    order_minimum   numeric NOT NULL,
    order_estimated numeric NOT NULL,
    order_maximum   numeric NOT NULL,
    PRIMARY KEY (run_id, article)
);
