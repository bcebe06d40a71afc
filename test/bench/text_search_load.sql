INSERT INTO art (body) SELECT line::json ->> 'body' FROM line;
UPDATE art SET arabic = to_tsvector('arabic', body),
	arabic_news = to_tsvector('arabic_news', body);
CREATE INDEX art_arabic ON art USING gin (arabic) WITH (fastupdate = off);
CREATE INDEX art_arabic_news ON art USING gin (arabic_news)
	WITH (fastupdate = off);
VACUUM (ANALYZE) art;
