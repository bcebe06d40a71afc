-- Rows that are about to be added, and what was measured at each size.
CREATE UNLOGGED TABLE made (LIKE art);
CREATE SEQUENCE new_id START 20000001;
CREATE TABLE measured (articles int, ask text, median float8, p95 float8, rows float8);
