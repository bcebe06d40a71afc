/* sql/arabic_news--0.1.0.sql */

-- complain if script is sourced in psql, rather than via CREATE EXTENSION
\echo Use "CREATE EXTENSION arabic_news" to load this file. \quit

--
-- Types
--

--
-- Functions: text
--

--
-- Functions: quotes
--

--
-- Functions: reuse
--

--
-- Operators
--

--
-- Operator classes
--
