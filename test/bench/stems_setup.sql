-- The words of the gold, and the words of articles in their order.
CREATE TABLE word (word text);
CREATE TABLE line (line text);
CREATE TABLE running (word text);
CREATE TABLE system (no int PRIMARY KEY, name text, stem text);
CREATE TABLE measure (no int, ms float8);

INSERT INTO system VALUES
(1, 'reading the words', 'word'),
(2, 'ar_stem', 'ar_stem(word)'),
(3, 'arabic_stem', 'ts_lexize(''arabic_stem'', word)');
