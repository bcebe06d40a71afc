-- Does a build answer as the one did that filled the table answer?
ALTER DATABASE answers SET jit = off;
ALTER DATABASE answers SET max_parallel_workers_per_gather = 0;

-- What is answered otherwise now, up to so many.
CREATE FUNCTION changed_answers(name text, most bigint) RETURNS SETOF text
LANGUAGE plpgsql AS $$
DECLARE
	q question;
BEGIN
	SELECT * INTO STRICT q FROM question
		WHERE question.name = changed_answers.name;
	RETURN QUERY EXECUTE format('SELECT a.id::text
		FROM answer a JOIN %s t ON t.id = a.id
		WHERE a.question = %L AND md5(%s) IS DISTINCT FROM a.md5 LIMIT %s',
		q.asked_of, q.name, q.expression, most);
END $$;

CREATE PROCEDURE answer_alike(name text)
LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT FROM changed_answers(name, 1)) THEN
		RAISE EXCEPTION 'changes %', name;
	END IF;
END $$;
