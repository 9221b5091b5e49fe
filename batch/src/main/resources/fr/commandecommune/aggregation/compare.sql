-- Compares the lines of a run with one another: who repeats, who contradicts.
DELETE FROM set_aside WHERE run_id = :run;
DELETE FROM merged_share WHERE run_id = :run;
DELETE FROM anomaly WHERE run_id = :run AND origin = 'COMPARED';

-- What came out for members whose lines are those of the run where this one begins.
INSERT INTO set_aside (run_id, file_no, position, fate, member)
SELECT :run, x.file_no, x.position, x.fate, x.member
  FROM set_aside x
 WHERE x.run_id = {base} AND x.member <> ALL ({touched})
   AND NOT EXISTS (SELECT FROM staged_nil z WHERE z.run_id = {base} AND z.file_no = x.file_no AND z.position = x.position);

INSERT INTO merged_share
       (run_id, member, article, minimum, estimated, maximum, file_no, line, column_no, typed, converted_from, source)
SELECT :run, member, article, minimum, estimated, maximum, file_no, line, column_no, typed, converted_from, source
  FROM merged_share
 WHERE run_id = {base} AND member <> ALL ({touched});

INSERT INTO anomaly (run_id, origin, file, line, col, value, severity, code, message, member)
SELECT :run, origin, file, line, col, value, severity, code, message, member
  FROM anomaly
 WHERE run_id = {base} AND origin = 'COMPARED' AND member <> ALL ({touched});

-- Two lines of one member and article, in one return or in two.
CREATE TEMPORARY TABLE compared ON COMMIT DROP AS
SELECT n.file_no, n.position, n.member, n.article, n.line, n.column_no, n.point, n.minimum, n.estimated, n.maximum, n.converted_from,
       r.file, c.header, c.before || n.line || c.after AS place,
       coalesce(n.typed, replace(trim_scale(n.estimated * 0.001)::text, '.', ',')) AS typed
  FROM (SELECT DISTINCT member, article FROM repeated WHERE run_id = :run) k
  JOIN (SELECT * FROM {need} WHERE {all} OR member = ANY ({touched})) n USING (member, article)
  JOIN run_return r ON r.run_id = :run AND r.file_no = n.file_no
  JOIN run_column c ON c.run_id = :run AND c.column_no = n.column_no;

CREATE TEMPORARY TABLE judged ON COMMIT DROP AS
SELECT n.*,
       min(n.minimum) OVER k <> max(n.minimum) OVER k
           OR min(n.estimated) OVER k <> max(n.estimated) OVER k
           OR min(n.maximum) OVER k <> max(n.maximum) OVER k AS differs,
       -- the figure in which they differ, if it is not the estimate, and what it is in the other line
       CASE WHEN min(n.estimated) OVER k <> max(n.estimated) OVER k THEN NULL
            WHEN min(n.minimum) OVER k <> max(n.minimum) OVER k THEN 'minimum'
            ELSE 'maximum' END AS beside,
       coalesce(lead(n.minimum) OVER o, first_value(n.minimum) OVER o) AS other_minimum,
       coalesce(lead(n.maximum) OVER o, first_value(n.maximum) OVER o) AS other_maximum,
       bool_or(n.point IS NULL) OVER a AND bool_or(n.point IS NOT NULL) OVER a AS half_pointed,
       row_number() OVER o AS nth,
       coalesce(lead(n.typed) OVER o, first_value(n.typed) OVER o) AS other_typed,
       coalesce(lead(n.file || ':' || n.line) OVER o, first_value(n.file || ':' || n.line) OVER o) AS other_place,
       first_value(n.file || ':' || n.line) OVER o AS first_place
  FROM compared n
WINDOW a AS (PARTITION BY n.member, n.article),
       k AS (PARTITION BY n.member, n.article, n.point),
       o AS (PARTITION BY n.member, n.article, n.point ORDER BY n.file, n.position);

INSERT INTO set_aside (run_id, file_no, position, fate, member)
SELECT :run, file_no, position, CASE WHEN differs OR half_pointed THEN 'REFUSED' ELSE 'DUPLICATE' END, member
  FROM judged
 WHERE differs OR half_pointed OR nth > 1;

INSERT INTO merged_share
       (run_id, member, article, minimum, estimated, maximum, file_no, line, column_no, typed, converted_from, source)
SELECT :run, member, article, sum(minimum), sum(estimated), sum(maximum),
       (array_agg(file_no ORDER BY file, position))[1],
       (array_agg(line ORDER BY file, position))[1],
       (array_agg(column_no ORDER BY file, position))[1],
       (array_agg(typed ORDER BY file, position))[1],
       string_agg(DISTINCT converted_from, ', '),
       string_agg(file || ':' || line, ', ' ORDER BY file, position)
  FROM judged
 WHERE NOT differs AND NOT half_pointed AND nth = 1
 GROUP BY member, article;

INSERT INTO anomaly (run_id, origin, member, file, line, col, value, severity, code, message)
SELECT :run, 'COMPARED', c.member, c.file, c.line, c.header, c.typed, 'REFUS', 'LIGNES_CONTRADICTOIRES',
       CASE WHEN c.differs AND c.beside IS NOT NULL
            THEN format('%s : %s demande %s deux fois avec un %s différent, « %s » ici et « %s » à %s. Gardez la bonne ligne, ou donnez à chacune un autre point de livraison.',
                        c.place, m.name, a.article, c.beside,
                        replace(trim_scale((CASE c.beside WHEN 'minimum' THEN c.minimum ELSE c.maximum END) * 0.001)::text, '.', ','),
                        replace(trim_scale((CASE c.beside WHEN 'minimum' THEN c.other_minimum ELSE c.other_maximum END) * 0.001)::text, '.', ','),
                        c.other_place)
            WHEN c.differs
            THEN format('%s : %s demande %s deux fois avec des quantités différentes, « %s » ici et « %s » à %s. Gardez la bonne ligne, ou donnez à chacune un autre point de livraison.',
                        c.place, m.name, a.article, c.typed, c.other_typed, c.other_place)
            ELSE format('%s : %s demande %s sur une ligne avec un point de livraison et sur une autre sans. Indiquez le point de livraison sur chacune, ou gardez une seule ligne.',
                        c.place, m.name, a.article)
       END
  FROM judged c
  JOIN run_member m ON m.run_id = :run AND m.place = c.member
  JOIN run_article a ON a.run_id = :run AND a.place = c.article
 WHERE c.differs OR c.half_pointed;

INSERT INTO anomaly (run_id, origin, member, file, line, col, value, severity, code, message)
SELECT :run, 'COMPARED', c.member, c.file, c.line, '', c.typed, 'INFO', 'DOUBLON',
       format('%s : même besoin qu’à %s (%s, %s), compté une seule fois.', c.place, c.first_place, m.name, a.article)
  FROM judged c
  JOIN run_member m ON m.run_id = :run AND m.place = c.member
  JOIN run_article a ON a.run_id = :run AND a.place = c.article
 WHERE NOT c.differs AND NOT c.half_pointed AND c.nth > 1;

-- An explicit nil beside needs; a nil said twice.
INSERT INTO set_aside (run_id, file_no, position, fate, member)
SELECT :run, file_no, position, fate, member
  FROM (SELECT n.file_no, n.position, m.place AS member,
               CASE WHEN EXISTS (SELECT FROM asking_member s WHERE s.run_id = :run AND s.member = m.place) THEN 'REFUSED'
                    WHEN row_number() OVER (PARTITION BY n.siren ORDER BY n.file, n.position) > 1 THEN 'DUPLICATE'
               END AS fate
          FROM staged_nil n
          JOIN run_member m ON m.run_id = :run AND m.siren = n.siren
         WHERE n.run_id = :run) fates
 WHERE fate IS NOT NULL;

INSERT INTO anomaly (run_id, origin, file, line, col, value, severity, code, message)
SELECT :run, 'COMPARED', n.file, n.line, CASE a.fate WHEN 'REFUSED' THEN n.col ELSE '' END, n.typed,
       CASE a.fate WHEN 'REFUSED' THEN 'REFUS' ELSE 'INFO' END,
       CASE a.fate WHEN 'REFUSED' THEN 'NEANT_CONTRADICTOIRE' ELSE 'DOUBLON' END,
       CASE a.fate
            WHEN 'REFUSED'
            THEN format('Ligne %s : %s déclare n’avoir aucun besoin, mais en demande à %s. Supprimez cette ligne, ou les besoins.',
                        n.line, m.name,
                        (SELECT r.file || ':' || s.line
                           FROM asking_member s
                           JOIN run_return r USING (run_id, file_no)
                          WHERE s.run_id = :run AND s.member = m.place
                          ORDER BY r.file, s.line
                          LIMIT 1))
            ELSE format('Ligne %s : %s a déjà déclaré n’avoir aucun besoin, compté une seule fois.', n.line, m.name)
       END
  FROM staged_nil n
  JOIN set_aside a USING (run_id, file_no, position)
  JOIN run_member m ON m.run_id = n.run_id AND m.siren = n.siren
 WHERE n.run_id = :run;
