SELECT what, threshold, round(value, 2) AS value FROM measured ORDER BY n;
