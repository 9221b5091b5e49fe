-- The lines of a run get tables of their own, in the schema "runs", which the application makes and drops: they are filled by COPY at the
-- speed of the disk, and go with the run. Members and articles are numbers there: their places among those of the run.
CREATE SCHEMA IF NOT EXISTS runs;

-- What earlier versions computed is computed again from the folders of the campaigns.
DELETE FROM aggregation_run;
DROP TABLE staged_need, allocation, named_member;
TRUNCATE staged_nil, run_return, set_aside, anomaly, delivery, order_line, member_answer, reconciliation_return, reconciliation_article;

-- The joint order that a later one is compared with: the one that stood when it was first asked for.
ALTER TABLE aggregation_run ADD COLUMN launch_date date NOT NULL;
ALTER TABLE aggregation_run ADD COLUMN compared_with bigint REFERENCES aggregation_run ON DELETE SET NULL;

-- Places: members by SIREN, articles by code.
ALTER TABLE run_member ADD COLUMN place int NOT NULL;
ALTER TABLE run_article ADD COLUMN place int NOT NULL;

-- Columns of the returns in which figures stand: a place is "before", the line, "after".
CREATE TABLE run_column (
    run_id    bigint NOT NULL REFERENCES aggregation_run ON DELETE CASCADE,
    column_no int NOT NULL,
    before    text NOT NULL,
    after     text NOT NULL,
    header    text COLLATE "C" NOT NULL,
    PRIMARY KEY (run_id, column_no)
);

-- What each part of the reading says of itself. Quantities in thousandths.
CREATE TABLE read_sum (
    run_id    bigint NOT NULL REFERENCES aggregation_run ON DELETE CASCADE,
    part      int NOT NULL,
    article   int NOT NULL,
    lines     bigint NOT NULL,
    pointed   bigint NOT NULL, -- those that name a delivery point
    minimum   bigint NOT NULL,
    estimated bigint NOT NULL,
    maximum   bigint NOT NULL,
    PRIMARY KEY (run_id, part, article)
);
CREATE TABLE asking_member (
    run_id  bigint NOT NULL REFERENCES aggregation_run ON DELETE CASCADE,
    part    int NOT NULL,
    member  int NOT NULL,
    file_no int NOT NULL,
    line    int NOT NULL,
    PRIMARY KEY (run_id, member, part)
);
CREATE TABLE named_member (
    run_id bigint NOT NULL,
    siren  text COLLATE "C" NOT NULL,
    file   text COLLATE "C" NOT NULL,
    line   int NOT NULL,
    PRIMARY KEY (run_id, siren, file)
);
-- A member and an article that more than one line speaks of; once for each line too many.
CREATE TABLE repeated (
    run_id  bigint NOT NULL REFERENCES aggregation_run ON DELETE CASCADE,
    member  int NOT NULL,
    article int NOT NULL
);
CREATE INDEX repeated_run ON repeated (run_id, member, article);

-- The shares that several lines make, once those lines were compared.
CREATE TABLE merged_share (
    run_id         bigint NOT NULL REFERENCES aggregation_run ON DELETE CASCADE,
    member         int NOT NULL,
    article        int NOT NULL,
    minimum        bigint NOT NULL,
    estimated      bigint NOT NULL,
    maximum        bigint NOT NULL,
    file_no        int NOT NULL,
    line           int NOT NULL,
    column_no      int NOT NULL,
    typed          text,
    converted_from text,
    source         text NOT NULL,
    PRIMARY KEY (run_id, member, article)
);
