-- The lines of a run as one table, whatever the parts in which they were read; and the shares of the members that they make.
DROP VIEW IF EXISTS {allocation};
DROP VIEW IF EXISTS {share};
DROP VIEW IF EXISTS {need};
CREATE VIEW {need} AS {parts};

CREATE VIEW {share} AS
SELECT n.member, n.article, n.minimum, n.estimated, n.maximum, n.file_no, n.line, n.column_no, n.typed, n.converted_from,
       NULL::text AS source
  FROM {need} n
 WHERE NOT EXISTS (SELECT FROM repeated r WHERE r.run_id = {run} AND r.member = n.member AND r.article = n.article)
UNION ALL
SELECT member, article, minimum, estimated, maximum, file_no, line, column_no, typed, converted_from, source
  FROM merged_share
 WHERE run_id = {run};

CREATE VIEW {allocation} AS
SELECT s.member, m.siren, m.name, a.article, s.minimum * 0.001 AS minimum, s.estimated * 0.001 AS estimated, s.maximum * 0.001 AS maximum,
       r.file, s.line, coalesce(s.source, r.file || ':' || s.line) AS source, s.converted_from
  FROM {share} s
  JOIN run_member m ON m.run_id = {run} AND m.place = s.member
  JOIN run_article a ON a.run_id = {run} AND a.place = s.article
  JOIN run_return r ON r.run_id = {run} AND r.file_no = s.file_no;
