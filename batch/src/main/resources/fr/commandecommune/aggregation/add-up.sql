-- Adds the lines that are taken up, by member and article, then by article.
DELETE FROM allocation WHERE run_id = :run;
DELETE FROM delivery WHERE run_id = :run;
DELETE FROM order_line WHERE run_id = :run;
DELETE FROM member_answer WHERE run_id = :run;

INSERT INTO allocation (run_id, siren, article, minimum, estimated, maximum, file, line, source, converted_from)
SELECT n.run_id, n.siren, n.article, sum(n.minimum), sum(n.estimated), sum(n.maximum),
       (array_agg(n.file ORDER BY n.file_no, n.position))[1],
       (array_agg(n.line ORDER BY n.file_no, n.position))[1],
       string_agg(n.file || ':' || n.line, ', ' ORDER BY n.file_no, n.position),
       string_agg(DISTINCT n.converted_from, ', ')
  FROM staged_need n
  LEFT JOIN set_aside a USING (run_id, file_no, position)
 WHERE n.run_id = :run AND a.fate IS NULL
 GROUP BY n.run_id, n.siren, n.article;

INSERT INTO delivery (run_id, siren, point, article, minimum, estimated, maximum)
SELECT n.run_id, n.siren, n.point, n.article, sum(n.minimum), sum(n.estimated), sum(n.maximum)
  FROM staged_need n
  LEFT JOIN set_aside a USING (run_id, file_no, position)
 WHERE n.run_id = :run AND a.fate IS NULL AND n.point IS NOT NULL
 GROUP BY n.run_id, n.siren, n.point, n.article;

-- numeric's round() is half away from zero: half-up, since neither price nor quantity is negative.
INSERT INTO order_line
       (run_id, article, lot, minimum, estimated, maximum, estimated_amount, maximum_amount, members)
SELECT s.run_id, s.article, ra.lot, s.minimum, s.estimated, s.maximum,
       round(ra.unit_price * s.estimated, 2), round(ra.unit_price * s.maximum, 2), s.members
  FROM (SELECT run_id, article, sum(minimum) AS minimum, sum(estimated) AS estimated, sum(maximum) AS maximum,
               count(*) AS members
          FROM allocation
         WHERE run_id = :run
         GROUP BY run_id, article) s
  JOIN run_article ra ON ra.run_id = s.run_id AND ra.article = s.article;

INSERT INTO member_answer (run_id, siren, status)
SELECT m.run_id, m.siren,
       CASE WHEN EXISTS (SELECT FROM allocation l WHERE l.run_id = m.run_id AND l.siren = m.siren) THEN 'ANSWERED'
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
