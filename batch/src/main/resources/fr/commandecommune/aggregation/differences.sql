-- What does not add up; empty, or the run must not go on.
SELECT 'fichier ' || r.file || ' : ' || r.lines_read || ' lignes lues, ' || r.accepted || ' + ' || r.refused || ' + '
       || r.duplicates || ' + ' || r.no_need || ' comptées'
  FROM reconciliation_return r
 WHERE r.run_id = :run
   AND (r.lines_read <> r.accepted + r.refused + r.duplicates + r.no_need
        OR least(r.accepted, r.refused, r.duplicates, r.no_need) < 0)
UNION ALL
SELECT 'article ' || a.article || ' : ' || coalesce(r.lines, 0) || ' lignes confiées, ' || coalesce(f.lines, 0) || ' trouvées'
  FROM run_article a
  LEFT JOIN (SELECT article, sum(lines) AS lines, sum(minimum) AS minimum, sum(estimated) AS estimated, sum(maximum) AS maximum
               FROM read_sum
              WHERE run_id = :run
              GROUP BY article) r ON r.article = a.place
  LEFT JOIN found f ON f.article = a.place
 WHERE a.run_id = :run
   AND (r.lines, r.minimum, r.estimated, r.maximum) IS DISTINCT FROM (f.lines, f.minimum, f.estimated, f.maximum)
UNION ALL
SELECT 'article ' || a.article || ' : ' || a.read_estimated || ' lu, ' || a.order_estimated || ' groupé'
  FROM reconciliation_article a
 WHERE a.run_id = :run
   AND (a.read_minimum, a.read_estimated, a.read_maximum)
       IS DISTINCT FROM (a.order_minimum, a.order_estimated, a.order_maximum)
UNION ALL
SELECT 'article ' || o.article || ' : groupé sans avoir été lu'
  FROM order_line o
 WHERE o.run_id = :run
   AND NOT EXISTS (SELECT FROM reconciliation_article a WHERE a.run_id = :run AND a.article = o.article)
UNION ALL
SELECT 'livraisons ' || d.siren || ' ' || d.article || ' : ' || d.estimated || ' livré, ' || l.estimated * 0.001 || ' groupé'
  FROM (SELECT siren, article, sum(minimum) AS minimum, sum(estimated) AS estimated, sum(maximum) AS maximum
          FROM delivery
         WHERE run_id = :run
         GROUP BY siren, article) d
  JOIN run_member m ON m.run_id = :run AND m.siren = d.siren
  JOIN run_article a ON a.run_id = :run AND a.article = d.article
  JOIN {share} l ON l.member = m.place AND l.article = a.place
 WHERE (d.minimum, d.estimated, d.maximum)
       IS DISTINCT FROM (l.minimum * 0.001, l.estimated * 0.001, l.maximum * 0.001);
