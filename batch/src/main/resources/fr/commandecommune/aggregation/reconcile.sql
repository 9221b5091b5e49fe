-- Counts again from the lines as they stand in the database, to be compared with what the reading said and with what came out.
DELETE FROM reconciliation_return WHERE run_id = :run;
DELETE FROM reconciliation_article WHERE run_id = :run;
DELETE FROM member_answer WHERE run_id = :run;

INSERT INTO member_answer (run_id, siren, status)
SELECT m.run_id, m.siren,
       CASE WHEN EXISTS (SELECT FROM asking_member k WHERE k.run_id = :run AND k.member = m.place) THEN 'ANSWERED'
            WHEN EXISTS (SELECT
                           FROM staged_nil n
                           LEFT JOIN set_aside a USING (run_id, file_no, position)
                          WHERE n.run_id = m.run_id AND n.siren = m.siren AND a.fate IS NULL) THEN 'NIL'
            -- it did answer, although nothing of it could be taken
            WHEN EXISTS (SELECT FROM named_member k WHERE k.run_id = m.run_id AND k.siren = m.siren) THEN 'ANSWERED'
            ELSE 'SILENT'
       END
  FROM run_member m
 WHERE m.run_id = :run;

INSERT INTO reconciliation_return (run_id, file, lines_read, accepted, refused, duplicates, no_need)
SELECT r.run_id, r.file, r.lines_read,
       r.staged - coalesce(n.refused, 0) - coalesce(n.duplicates, 0),
       r.refused + coalesce(n.refused, 0) + coalesce(z.refused, 0),
       coalesce(n.duplicates, 0) + coalesce(z.duplicates, 0),
       r.no_need - coalesce(z.refused, 0) - coalesce(z.duplicates, 0)
  FROM run_return r
  LEFT JOIN (SELECT a.file_no,
                    count(*) FILTER (WHERE a.fate = 'REFUSED') AS refused,
                    count(*) FILTER (WHERE a.fate = 'DUPLICATE') AS duplicates
               FROM set_aside a
              WHERE a.run_id = :run
                AND NOT EXISTS (SELECT
                                  FROM staged_nil z
                                 WHERE z.run_id = :run AND z.file_no = a.file_no AND z.position = a.position)
              GROUP BY a.file_no) n USING (file_no)
  LEFT JOIN (SELECT a.file_no,
                    count(*) FILTER (WHERE a.fate = 'REFUSED') AS refused,
                    count(*) FILTER (WHERE a.fate = 'DUPLICATE') AS duplicates
               FROM staged_nil z
               JOIN set_aside a USING (run_id, file_no, position)
              WHERE z.run_id = :run
              GROUP BY a.file_no) z USING (file_no)
 WHERE r.run_id = :run;

CREATE TEMPORARY TABLE found ON COMMIT DROP AS
SELECT article, count(*) AS lines, sum(minimum) AS minimum, sum(estimated) AS estimated, sum(maximum) AS maximum
  FROM {need}
 GROUP BY article;

INSERT INTO reconciliation_article
       (run_id, article, read_minimum, read_estimated, read_maximum, order_minimum, order_estimated, order_maximum)
SELECT :run, a.article,
       trim_scale((f.minimum - coalesce(x.minimum, 0)) * 0.001),
       trim_scale((f.estimated - coalesce(x.estimated, 0)) * 0.001),
       trim_scale((f.maximum - coalesce(x.maximum, 0)) * 0.001),
       coalesce(o.minimum, 0), coalesce(o.estimated, 0), coalesce(o.maximum, 0)
  FROM found f
  JOIN run_article a ON a.run_id = :run AND a.place = f.article
  LEFT JOIN order_line o ON o.run_id = :run AND o.article = a.article
  LEFT JOIN (SELECT n.article, count(*) AS lines,
                    sum(n.minimum) AS minimum, sum(n.estimated) AS estimated, sum(n.maximum) AS maximum
               FROM set_aside x
               JOIN {need} n USING (file_no, position)
              WHERE x.run_id = :run
              GROUP BY n.article) x ON x.article = f.article
 WHERE f.lines > coalesce(x.lines, 0);
