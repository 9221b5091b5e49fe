-- The returns that did not change since the run where this one begins, and what was said of each alone. {kept}: their numbers.
INSERT INTO run_part (run_id, owner, part)
SELECT :run, owner, part FROM run_part WHERE run_id = {base};

INSERT INTO run_return (run_id, file_no, file, lines_read, staged, refused, no_need, nils, digest)
SELECT :run, file_no, file, lines_read, staged, refused, no_need, nils, digest
  FROM run_return
 WHERE run_id = {base} AND file_no = ANY ({kept});

INSERT INTO run_column (run_id, column_no, before, after, header)
SELECT :run, column_no, before, after, header FROM run_column WHERE run_id = {base};

INSERT INTO staged_nil (run_id, file_no, position, siren, file, line, col, typed)
SELECT :run, file_no, position, siren, file, line, col, typed
  FROM staged_nil
 WHERE run_id = {base} AND file_no = ANY ({kept});

INSERT INTO named_member (run_id, siren, file, line)
SELECT :run, n.siren, n.file, n.line
  FROM named_member n
  JOIN run_return r ON r.run_id = :run AND r.file = n.file
 WHERE n.run_id = {base};

INSERT INTO anomaly (run_id, origin, file, line, col, value, severity, code, message)
SELECT :run, a.origin, a.file, a.line, a.col, a.value, a.severity, a.code, a.message
  FROM anomaly a
  JOIN run_return r ON r.run_id = :run AND r.file = a.file
 WHERE a.run_id = {base} AND a.origin = 'READ';
