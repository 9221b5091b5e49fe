-- What does not add up; empty, or the run must not go on.
SELECT 'fichier ' || r.file || ' : ' || r.lines_read || ' lignes lues, ' || r.accepted || ' + ' || r.refused || ' + '
       || r.duplicates || ' + ' || r.no_need || ' comptées'
  FROM reconciliation_return r
 WHERE r.run_id = :run AND r.lines_read <> r.accepted + r.refused + r.duplicates + r.no_need
UNION ALL
SELECT 'fichier ' || r.file || ' : ' || r.staged || ' lignes confiées, ' || count(n.file_no) || ' trouvées'
  FROM run_return r
  LEFT JOIN staged_need n USING (run_id, file_no)
 WHERE r.run_id = :run
 GROUP BY r.file, r.staged
HAVING r.staged <> count(n.file_no)
UNION ALL
SELECT 'article ' || a.article || ' : ' || a.read_estimated || ' lu, ' || a.order_estimated || ' groupé'
  FROM reconciliation_article a
 WHERE a.run_id = :run
   AND (a.read_minimum, a.read_estimated, a.read_maximum)
       IS DISTINCT FROM (a.order_minimum, a.order_estimated, a.order_maximum)
UNION ALL
SELECT 'livraisons ' || d.siren || ' ' || d.article || ' : ' || sum(d.estimated) || ' livré, ' || l.estimated || ' groupé'
  FROM delivery d
  JOIN allocation l USING (run_id, siren, article)
 WHERE d.run_id = :run
 GROUP BY d.siren, d.article, l.minimum, l.estimated, l.maximum
HAVING (sum(d.minimum), sum(d.estimated), sum(d.maximum)) IS DISTINCT FROM (l.minimum, l.estimated, l.maximum);
