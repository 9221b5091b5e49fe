-- What looks odd in the shares, and what binds a member elsewhere: alerts, which ask and change nothing.
DELETE FROM anomaly WHERE run_id = :run AND origin = 'ALERT';

-- A family that an exclusive contract still covers when the new contract may start.
INSERT INTO anomaly (run_id, origin, file, line, col, value, severity, code, message)
SELECT :run, 'ALERT', r.file, n.line, c.header,
       coalesce(n.typed, replace(trim_scale(n.estimated * 0.001)::text, '.', ',')), 'ALERTE', 'CONTRAT_EN_COURS',
       format('%s : un contrat exclusif lie %s à « %s » jusqu’au %s pour la famille « %s ». Vérifiez que ce besoin ne commence qu’après.',
              c.before || n.line || c.after, b.name, b.contractor, to_char(b.end_date, 'DD/MM/YYYY'), b.family)
  FROM (SELECT m.place AS member, m.name, a.place AS article, k.contractor, k.end_date, k.family
          FROM run_contract k
          JOIN aggregation_run g ON g.id = k.run_id AND k.end_date >= g.contract_start
          JOIN run_member m USING (run_id, siren)
          JOIN run_article a ON a.run_id = k.run_id AND lower(a.family) = lower(k.family)
         WHERE k.run_id = :run) b
  JOIN {need} n USING (member, article)
  JOIN run_return r ON r.run_id = :run AND r.file_no = n.file_no
  JOIN run_column c ON c.run_id = :run AND c.column_no = n.column_no
 WHERE n.maximum > 0
   AND NOT EXISTS (SELECT
                     FROM set_aside x
                    WHERE x.run_id = :run AND x.file_no = n.file_no AND x.position = n.position);

-- Far from what the others ask for per inhabitant. How the members spread, in steps of about 1.6 %, tells near which ones the median
-- lies: only those are sorted, and only those at least nine times away are compared exactly. The tables are dropped below; they are
-- not temporary, for the server reads temporary ones with one process only.
CREATE TABLE runs.spread_{run} AS
SELECT s.article, floor(ln(s.estimated / m.population::float8) * 64)::int AS step, count(*) AS members
  FROM {share} s
  JOIN run_member m ON m.run_id = :run AND m.place = s.member
 WHERE s.estimated > 0 AND m.population > 0
 GROUP BY 1, 2;

CREATE TABLE runs.middle_{run} AS
SELECT article, members, lower, upper,
       (SELECT coalesce(sum(b.members), 0) FROM runs.spread_{run} b WHERE b.article = m.article AND b.step < m.lower) AS below
  FROM (SELECT article, members,
               min(step) FILTER (WHERE upto >= div(members + 1, 2)) - 1 AS lower,
               min(step) FILTER (WHERE upto >= div(members, 2) + 1) + 1 AS upper
          FROM (SELECT article, step, sum(members) OVER (PARTITION BY article ORDER BY step) AS upto,
                       sum(members) OVER (PARTITION BY article) AS members
                  FROM runs.spread_{run}) s
         WHERE members >= 5
         GROUP BY article, members) m;

CREATE TABLE runs.looked_at_{run} AS
SELECT k.article, k.members, k.below, s.member, s.step BETWEEN k.lower AND k.upper AS near,
       s.estimated, s.file_no, s.line, s.column_no, s.typed, s.population
  FROM runs.middle_{run} k
  JOIN (SELECT s.*, m.population, floor(ln(s.estimated / m.population::float8) * 64)::int AS step
          FROM {share} s
          JOIN run_member m ON m.run_id = :run AND m.place = s.member
         WHERE s.estimated > 0 AND m.population > 0) s USING (article)
 WHERE s.step BETWEEN k.lower AND k.upper
    OR s.step > k.lower + floor(ln(9.0) * 64)
    OR s.step < k.upper - floor(ln(9.0) * 64);

-- The median is the mean of the two middle members, and is compared by cross multiplication: a quotient would be rounded.
CREATE TEMPORARY TABLE median ON COMMIT DROP AS
SELECT article,
       max(estimated) FILTER (WHERE nth = div(members + 1, 2)) AS e1,
       max(population) FILTER (WHERE nth = div(members + 1, 2)) AS p1,
       max(estimated) FILTER (WHERE nth = div(members, 2) + 1) AS e2,
       max(population) FILTER (WHERE nth = div(members, 2) + 1) AS p2
  FROM (SELECT article, members, estimated::numeric AS estimated, population::numeric AS population,
               below + row_number() OVER (PARTITION BY article ORDER BY estimated::numeric / population, member) AS nth
          FROM runs.looked_at_{run}
         WHERE near) n
 GROUP BY article;

INSERT INTO anomaly (run_id, origin, file, line, col, value, severity, code, message)
SELECT :run, 'ALERT', r.file, o.line, c.header,
       coalesce(o.typed, replace(trim_scale(o.estimated * 0.001)::text, '.', ',')), 'ALERTE', 'ECART_INHABITUEL',
       format('%s : %s demande %s de %s (unité : %s) pour %s habitants, %s la médiane par habitant des membres qui en demandent. Vérifiez la quantité et l’unité.',
              c.before || o.line || c.after, m.name, replace(trim_scale(o.estimated * 0.001)::text, '.', ','), a.article, a.unit,
              o.population, CASE WHEN o.too_much THEN 'plus de dix fois' ELSE 'moins du dixième de' END)
  FROM (SELECT s.*, s.estimated * 2 * d.p1 * d.p2 > 10 * s.population * (d.e1 * d.p2 + d.e2 * d.p1) AS too_much
          FROM median d
          JOIN runs.looked_at_{run} s USING (article)
         WHERE s.estimated * 2 * d.p1 * d.p2 > 10 * s.population * (d.e1 * d.p2 + d.e2 * d.p1)
            OR 10 * s.estimated * 2 * d.p1 * d.p2 < s.population * (d.e1 * d.p2 + d.e2 * d.p1)) o
  JOIN run_return r ON r.run_id = :run AND r.file_no = o.file_no
  JOIN run_column c ON c.run_id = :run AND c.column_no = o.column_no
  JOIN run_member m ON m.run_id = :run AND m.place = o.member
  JOIN run_article a ON a.run_id = :run AND a.place = o.article;

DROP TABLE runs.spread_{run}, runs.middle_{run}, runs.looked_at_{run};
