-- Adds the shares of the members, article by article. A table that is kept is filled from one that is not: only the latter can be
-- reckoned by several processes of the server.
DELETE FROM delivery WHERE run_id = :run;
DELETE FROM order_line WHERE run_id = :run;
DELETE FROM member_answer WHERE run_id = :run;

CREATE TEMPORARY TABLE added ON COMMIT DROP AS
SELECT article, sum(minimum) AS minimum, sum(estimated) AS estimated, sum(maximum) AS maximum, count(*) AS members
  FROM {share}
 GROUP BY article;

-- numeric's round() is half away from zero: half-up, since neither price nor quantity is negative.
INSERT INTO order_line
       (run_id, article, lot, minimum, estimated, maximum, estimated_amount, maximum_amount, members)
SELECT :run, a.article, a.lot,
       trim_scale(s.minimum * 0.001), trim_scale(s.estimated * 0.001), trim_scale(s.maximum * 0.001),
       round(a.unit_price * s.estimated * 0.001, 2), round(a.unit_price * s.maximum * 0.001, 2), s.members
  FROM added s
  JOIN run_article a ON a.run_id = :run AND a.place = s.article;

INSERT INTO delivery (run_id, siren, point, article, minimum, estimated, maximum)
SELECT :run, m.siren, n.point, a.article,
       sum(n.minimum) * 0.001, sum(n.estimated) * 0.001, sum(n.maximum) * 0.001
  FROM {need} n
  JOIN run_member m ON m.run_id = :run AND m.place = n.member
  JOIN run_article a ON a.run_id = :run AND a.place = n.article
 WHERE (SELECT sum(pointed) > 0 FROM read_sum WHERE run_id = :run)
   AND n.point IS NOT NULL
   AND NOT EXISTS (SELECT
                     FROM set_aside x
                    WHERE x.run_id = :run AND x.file_no = n.file_no AND x.position = n.position)
 GROUP BY m.siren, n.point, a.article;

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
