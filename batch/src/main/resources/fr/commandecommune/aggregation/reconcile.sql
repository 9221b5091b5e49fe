-- Counts again from what was read, to be compared with what came out.
DELETE FROM reconciliation_return WHERE run_id = :run;
DELETE FROM reconciliation_article WHERE run_id = :run;

INSERT INTO reconciliation_return (run_id, file, lines_read, accepted, refused, duplicates, no_need)
SELECT r.run_id, r.file, r.lines_read,
       coalesce(n.accepted, 0),
       r.refused + coalesce(n.refused, 0) + coalesce(z.refused, 0),
       coalesce(n.duplicates, 0) + coalesce(z.duplicates, 0),
       r.no_need - coalesce(z.refused, 0) - coalesce(z.duplicates, 0)
  FROM run_return r
  LEFT JOIN (SELECT n.file_no,
                    count(*) FILTER (WHERE a.fate IS NULL) AS accepted,
                    count(*) FILTER (WHERE a.fate = 'REFUSED') AS refused,
                    count(*) FILTER (WHERE a.fate = 'DUPLICATE') AS duplicates
               FROM staged_need n
               LEFT JOIN set_aside a USING (run_id, file_no, position)
              WHERE n.run_id = :run
              GROUP BY n.file_no) n USING (file_no)
  LEFT JOIN (SELECT n.file_no,
                    count(*) FILTER (WHERE a.fate = 'REFUSED') AS refused,
                    count(*) FILTER (WHERE a.fate = 'DUPLICATE') AS duplicates
               FROM staged_nil n
               JOIN set_aside a USING (run_id, file_no, position)
              WHERE n.run_id = :run
              GROUP BY n.file_no) z USING (file_no)
 WHERE r.run_id = :run;

INSERT INTO reconciliation_article
       (run_id, article, read_minimum, read_estimated, read_maximum, order_minimum, order_estimated, order_maximum)
SELECT :run, article,
       coalesce(r.minimum, 0), coalesce(r.estimated, 0), coalesce(r.maximum, 0),
       coalesce(o.minimum, 0), coalesce(o.estimated, 0), coalesce(o.maximum, 0)
  FROM (SELECT n.article, sum(n.minimum) AS minimum, sum(n.estimated) AS estimated, sum(n.maximum) AS maximum
          FROM staged_need n
         WHERE n.run_id = :run
           AND NOT EXISTS (SELECT
                             FROM set_aside a
                            WHERE a.run_id = n.run_id AND a.file_no = n.file_no AND a.position = n.position)
         GROUP BY n.article) r
  FULL JOIN (SELECT article, minimum, estimated, maximum FROM order_line WHERE run_id = :run) o USING (article);
