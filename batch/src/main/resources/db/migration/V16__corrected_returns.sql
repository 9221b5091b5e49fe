-- A run may begin where another of its campaign ended: of the returns that did not change, it takes the lines as they stand in the other's
-- tables. The number of a return is never given again among runs that share lines.
ALTER TABLE aggregation_run ADD COLUMN base bigint REFERENCES aggregation_run;
ALTER TABLE aggregation_run ADD COLUMN catalogue text COLLATE "C"; -- fingerprint of the files that describe the campaign
ALTER TABLE aggregation_run ADD COLUMN own_from int NOT NULL DEFAULT 0; -- number of the first return that it read itself
ALTER TABLE aggregation_run ADD COLUMN own_upto int NOT NULL DEFAULT 0;
ALTER TABLE aggregation_run ADD COLUMN touched int[] NOT NULL DEFAULT '{}'; -- members, by place, of whom a line came, went or changed

CREATE TABLE run_part (
    run_id bigint NOT NULL REFERENCES aggregation_run ON DELETE CASCADE,
    owner  bigint NOT NULL, -- the run that read it
    part   int NOT NULL,
    PRIMARY KEY (run_id, owner, part)
);

ALTER TABLE run_return ADD COLUMN digest text COLLATE "C"; -- of its bytes and of what is left out of it
ALTER TABLE anomaly ADD COLUMN member int; -- by place, where lines were compared
ALTER TABLE set_aside ADD COLUMN member int NOT NULL DEFAULT -1;
ALTER TABLE set_aside ALTER COLUMN member DROP DEFAULT;

-- One row a member: a look at the run for each would take longer than all the rest.
ALTER TABLE run_member DROP CONSTRAINT run_member_run_id_fkey;
ALTER TABLE asking_member DROP CONSTRAINT asking_member_run_id_fkey;
ALTER TABLE repeated DROP CONSTRAINT repeated_run_id_fkey;
ALTER TABLE merged_share DROP CONSTRAINT merged_share_run_id_fkey;
