-- Adds the shares of the members, article by article: all of them, or to the sums of the run where this one begins what came, less what
-- went. A table that is kept is filled from one that is not: only the latter can be
-- reckoned by several processes of the server.
DELETE FROM delivery WHERE run_id = :run;
DELETE FROM order_line WHERE run_id = :run;

CREATE TEMPORARY TABLE added ON COMMIT DROP AS
SELECT article, sum(minimum) AS minimum, sum(estimated) AS estimated, sum(maximum) AS maximum, sum(members) AS members
  FROM (SELECT article, sum(minimum) AS minimum, sum(estimated) AS estimated, sum(maximum) AS maximum, count(*) AS members
          FROM {share}
         WHERE {all} OR member = ANY ({touched})
         GROUP BY article
         UNION ALL
        SELECT article, -sum(minimum), -sum(estimated), -sum(maximum), -count(*)
          FROM {base_share}
         WHERE NOT {all} AND member = ANY ({touched})
         GROUP BY article
         UNION ALL
        SELECT a.place, o.minimum * 1000, o.estimated * 1000, o.maximum * 1000, o.members
          FROM order_line o
          JOIN run_article a ON a.run_id = :run AND a.article = o.article
         WHERE o.run_id = {base}) known
 GROUP BY article
HAVING sum(members) > 0;

-- numeric's round() is half away from zero: half-up, since neither price nor quantity is negative.
INSERT INTO order_line
       (run_id, article, lot, minimum, estimated, maximum, estimated_amount, maximum_amount, members)
SELECT :run, a.article, a.lot,
       trim_scale(s.minimum * 0.001), trim_scale(s.estimated * 0.001), trim_scale(s.maximum * 0.001),
       round(a.unit_price * s.estimated * 0.001, 2), round(a.unit_price * s.maximum * 0.001, 2), s.members
  FROM added s
  JOIN run_article a ON a.run_id = :run AND a.place = s.article;

INSERT INTO delivery (run_id, siren, point, article, minimum, estimated, maximum)
SELECT :run, d.siren, d.point, d.article, d.minimum, d.estimated, d.maximum
  FROM delivery d
  JOIN run_member m ON m.run_id = :run AND m.siren = d.siren
 WHERE d.run_id = {base} AND m.place <> ALL ({touched});

INSERT INTO delivery (run_id, siren, point, article, minimum, estimated, maximum)
SELECT :run, m.siren, n.point, a.article,
       sum(n.minimum) * 0.001, sum(n.estimated) * 0.001, sum(n.maximum) * 0.001
  FROM {need} n
  JOIN run_member m ON m.run_id = :run AND m.place = n.member
  JOIN run_article a ON a.run_id = :run AND a.place = n.article
 WHERE (SELECT sum(pointed) > 0 FROM read_sum WHERE run_id = :run)
   AND n.point IS NOT NULL
   AND ({all} OR n.member = ANY ({touched}))
   AND NOT EXISTS (SELECT
                     FROM set_aside x
                    WHERE x.run_id = :run AND x.file_no = n.file_no AND x.position = n.position)
 GROUP BY m.siren, n.point, a.article;
