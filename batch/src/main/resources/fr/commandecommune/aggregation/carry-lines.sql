-- What the readers say of all the lines, for a run that read some of them itself: of members whose lines are the same, as the run where it
-- begins has it; of the others, from the lines.
DELETE FROM repeated WHERE run_id = :run;

INSERT INTO repeated (run_id, member, article)
SELECT :run, member, article FROM repeated WHERE run_id = {base} AND member <> ALL ({touched})
UNION ALL
SELECT :run, member, article FROM {need} WHERE member = ANY ({touched}) GROUP BY member, article HAVING count(*) > 1;

DELETE FROM asking_member WHERE run_id = :run;

INSERT INTO asking_member (run_id, part, member, file_no, line)
SELECT :run, part, member, file_no, line FROM asking_member WHERE run_id = {base} AND member <> ALL ({touched})
UNION ALL
SELECT :run, 0, member, file_no, line
  FROM (SELECT DISTINCT ON (n.member) n.member, n.file_no, n.line
          FROM {need} n
          JOIN run_return r ON r.run_id = :run AND r.file_no = n.file_no
         WHERE n.member = ANY ({touched})
         ORDER BY n.member, r.file, n.position) first;

-- What was read before, less the returns that changed.
DELETE FROM read_sum WHERE run_id = :run AND part < 0;

INSERT INTO read_sum (run_id, part, article, lines, pointed, minimum, estimated, maximum)
SELECT :run, -1, article, sum(lines), sum(pointed), sum(minimum), sum(estimated), sum(maximum)
  FROM (SELECT article, lines, pointed, minimum, estimated, maximum FROM read_sum WHERE run_id = {base}
         UNION ALL
        SELECT article, -count(*), -count(point), -sum(minimum), -sum(estimated), -sum(maximum)
          FROM {base_need}
         WHERE file_no = ANY ({dropped})
         GROUP BY article) known
 GROUP BY article
HAVING sum(lines) > 0;
