INSERT INTO art SELECT nextval('new_id'), outlet, title, body FROM made;
TRUNCATE made;
