-- Compares the lines of a run with one another: who repeats, who contradicts, what looks odd.
DELETE FROM set_aside WHERE run_id = :run;
DELETE FROM anomaly WHERE run_id = :run AND origin = 'COMPARED';

-- Two lines of one member and article, in one return or in two.
CREATE TEMPORARY TABLE compared ON COMMIT DROP AS
SELECT n.file_no, n.position, n.siren, n.article, n.file, n.line, n.place, n.estimated_column, n.typed, n.point,
       min(n.minimum) OVER k <> max(n.minimum) OVER k
           OR min(n.estimated) OVER k <> max(n.estimated) OVER k
           OR min(n.maximum) OVER k <> max(n.maximum) OVER k AS differs,
       bool_or(n.point IS NULL) OVER a AND bool_or(n.point IS NOT NULL) OVER a AS half_pointed,
       row_number() OVER o AS nth,
       coalesce(lead(n.typed) OVER o, first_value(n.typed) OVER o) AS other_typed,
       coalesce(lead(n.file || ':' || n.line) OVER o, first_value(n.file || ':' || n.line) OVER o) AS other_place,
       first_value(n.file || ':' || n.line) OVER o AS first_place
  FROM (SELECT staged_need.*, count(*) OVER (PARTITION BY siren, article) AS times
          FROM staged_need
         WHERE run_id = :run) n
 WHERE n.times > 1
WINDOW a AS (PARTITION BY n.siren, n.article),
       k AS (PARTITION BY n.siren, n.article, n.point),
       o AS (PARTITION BY n.siren, n.article, n.point ORDER BY n.file_no, n.position);

INSERT INTO set_aside (run_id, file_no, position, fate)
SELECT :run, file_no, position, CASE WHEN differs OR half_pointed THEN 'REFUSED' ELSE 'DUPLICATE' END
  FROM compared
 WHERE differs OR half_pointed OR nth > 1;

INSERT INTO anomaly (run_id, origin, file, line, col, value, severity, code, message)
SELECT :run, 'COMPARED', c.file, c.line, c.estimated_column, c.typed, 'REFUS', 'LIGNES_CONTRADICTOIRES',
       CASE WHEN c.differs
            THEN format('%s : %s demande %s deux fois avec des quantités différentes, « %s » ici et « %s » à %s. Gardez la bonne ligne, ou donnez à chacune un autre point de livraison.',
                        c.place, m.name, c.article, c.typed, c.other_typed, c.other_place)
            ELSE format('%s : %s demande %s sur une ligne avec un point de livraison et sur une autre sans. Indiquez le point de livraison sur chacune, ou gardez une seule ligne.',
                        c.place, m.name, c.article)
       END
  FROM compared c
  JOIN run_member m ON m.run_id = :run AND m.siren = c.siren
 WHERE c.differs OR c.half_pointed;

INSERT INTO anomaly (run_id, origin, file, line, col, value, severity, code, message)
SELECT :run, 'COMPARED', c.file, c.line, '', c.typed, 'INFO', 'DOUBLON',
       format('%s : même besoin qu’à %s (%s, %s), compté une seule fois.', c.place, c.first_place, m.name, c.article)
  FROM compared c
  JOIN run_member m ON m.run_id = :run AND m.siren = c.siren
 WHERE NOT c.differs AND NOT c.half_pointed AND c.nth > 1;

-- An explicit nil beside needs; a nil said twice.
INSERT INTO set_aside (run_id, file_no, position, fate)
SELECT :run, file_no, position, fate
  FROM (SELECT n.file_no, n.position,
               CASE WHEN EXISTS (SELECT FROM staged_need s WHERE s.run_id = :run AND s.siren = n.siren) THEN 'REFUSED'
                    WHEN row_number() OVER (PARTITION BY n.siren ORDER BY n.file_no, n.position) > 1 THEN 'DUPLICATE'
               END AS fate
          FROM staged_nil n
         WHERE n.run_id = :run) judged
 WHERE fate IS NOT NULL;

INSERT INTO anomaly (run_id, origin, file, line, col, value, severity, code, message)
SELECT :run, 'COMPARED', n.file, n.line, CASE a.fate WHEN 'REFUSED' THEN n.col ELSE '' END, n.typed,
       CASE a.fate WHEN 'REFUSED' THEN 'REFUS' ELSE 'INFO' END,
       CASE a.fate WHEN 'REFUSED' THEN 'NEANT_CONTRADICTOIRE' ELSE 'DOUBLON' END,
       CASE a.fate
            WHEN 'REFUSED'
            THEN format('Ligne %s : %s déclare n’avoir aucun besoin, mais en demande à %s. Supprimez cette ligne, ou les besoins.',
                        n.line, m.name,
                        (SELECT s.file || ':' || s.line
                           FROM staged_need s
                          WHERE s.run_id = :run AND s.siren = n.siren
                          ORDER BY s.file_no, s.position
                          LIMIT 1))
            ELSE format('Ligne %s : %s a déjà déclaré n’avoir aucun besoin, compté une seule fois.', n.line, m.name)
       END
  FROM staged_nil n
  JOIN set_aside a USING (run_id, file_no, position)
  JOIN run_member m ON m.run_id = n.run_id AND m.siren = n.siren
 WHERE n.run_id = :run;

-- A family that an exclusive contract still covers when the new contract may start.
INSERT INTO anomaly (run_id, origin, file, line, col, value, severity, code, message)
SELECT :run, 'COMPARED', n.file, n.line, n.estimated_column, n.typed, 'ALERTE', 'CONTRAT_EN_COURS',
       format('%s : un contrat exclusif lie %s à « %s » jusqu’au %s pour la famille « %s ». Vérifiez que ce besoin ne commence qu’après.',
              n.place, m.name, c.contractor, to_char(c.end_date, 'DD/MM/YYYY'), c.family)
  FROM staged_need n
  JOIN run_article ra ON ra.run_id = n.run_id AND ra.article = n.article
  JOIN run_contract c ON c.run_id = n.run_id AND c.siren = n.siren AND lower(c.family) = lower(ra.family)
  JOIN run_member m ON m.run_id = n.run_id AND m.siren = n.siren
  JOIN aggregation_run r ON r.id = n.run_id
  LEFT JOIN set_aside a ON a.run_id = n.run_id AND a.file_no = n.file_no AND a.position = n.position
 WHERE n.run_id = :run
   AND a.fate IS NULL
   AND n.maximum > 0
   AND c.end_date >= r.contract_start;

-- Far from what the others ask for per inhabitant. The median is the mean of the two middle members, and is compared by
-- cross multiplication: a quotient would be rounded.
INSERT INTO anomaly (run_id, origin, file, line, col, value, severity, code, message)
WITH asked AS (
    SELECT n.siren, n.article, m.name, m.population::numeric AS population, sum(n.estimated) AS estimated,
           min(ARRAY[n.file_no, n.position]) AS first_line
      FROM staged_need n
      JOIN run_member m ON m.run_id = n.run_id AND m.siren = n.siren AND m.population > 0
      LEFT JOIN set_aside a ON a.run_id = n.run_id AND a.file_no = n.file_no AND a.position = n.position
     WHERE n.run_id = :run AND a.fate IS NULL
     GROUP BY n.siren, n.article, m.name, m.population
    HAVING sum(n.estimated) > 0
), ranked AS (
    SELECT asked.*,
           row_number() OVER (PARTITION BY article ORDER BY estimated / population, siren) AS nth,
           count(*) OVER (PARTITION BY article) AS members
      FROM asked
), beside_median AS (
    -- by window, never by a join: the planner knows nothing of so fresh lines, and a join may take their number squared
    SELECT ranked.*,
           max(estimated) FILTER (WHERE nth = (members + 1) / 2) OVER a AS e1,
           max(population) FILTER (WHERE nth = (members + 1) / 2) OVER a AS p1,
           max(estimated) FILTER (WHERE nth = members / 2 + 1) OVER a AS e2,
           max(population) FILTER (WHERE nth = members / 2 + 1) OVER a AS p2
      FROM ranked
     WHERE members >= 5
    WINDOW a AS (PARTITION BY article)
), odd AS (
    SELECT beside_median.*, estimated * 2 * p1 * p2 > 10 * population * (e1 * p2 + e2 * p1) AS too_much
      FROM beside_median
     WHERE estimated * 2 * p1 * p2 > 10 * population * (e1 * p2 + e2 * p1)
        OR 10 * estimated * 2 * p1 * p2 < population * (e1 * p2 + e2 * p1)
)
SELECT :run, 'COMPARED', n.file, n.line, n.estimated_column, n.typed, 'ALERTE', 'ECART_INHABITUEL',
       format('%s : %s demande %s de %s (unité : %s) pour %s habitants, %s la médiane par habitant des membres qui en demandent. Vérifiez la quantité et l’unité.',
              n.place, o.name, replace(trim_scale(o.estimated)::text, '.', ','), o.article, ra.unit, o.population,
              CASE WHEN o.too_much THEN 'plus de dix fois' ELSE 'moins du dixième de' END)
  FROM odd o
  JOIN staged_need n ON n.run_id = :run AND n.file_no = o.first_line[1] AND n.position = o.first_line[2]
  JOIN run_article ra ON ra.run_id = :run AND ra.article = o.article;
