# A table that stores a query is replicated, row by row and without a key: the
# worker that applies changes must compare values of type ar_query.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

# Two databases of one server, hence a slot that is made by hand.
my $node = PostgreSQL::Test::Cluster->new('main');
$node->init(allows_streaming => 'logical',
	extra => [ '--encoding=UTF8', '--locale=C' ]);
$node->start;

for my $database (qw(origin replica))
{
	$node->safe_psql('postgres', "CREATE DATABASE $database");
	$node->safe_psql($database, q{
		CREATE EXTENSION arabic_news;
		CREATE TABLE asked (n int, q ar_query);
		ALTER TABLE asked REPLICA IDENTITY FULL});
}
$node->safe_psql('origin', q{
	INSERT INTO asked VALUES (1, 'near 0.3: one'), (2, 'copy_of 0.8: two'),
		(3, 'shares 18: three'), (4, NULL),
		(5, ar_near(repeat('long ', 100000)));
	CREATE PUBLICATION asked FOR TABLE asked;
	SELECT pg_create_logical_replication_slot('asked', 'pgoutput')});
my $origin = $node->connstr . ' dbname=origin';
$node->safe_psql('replica', qq{
	CREATE SUBSCRIPTION asked CONNECTION '$origin' PUBLICATION asked
	WITH (create_slot = false, binary = true)});
$node->wait_for_subscription_sync($node, 'asked', 'replica');

my $rows = q{SELECT n, md5(q::text) FROM asked ORDER BY n};

# Does the replica have what the origin has?
sub same_rows
{
	my ($what) = @_;

	$node->wait_for_catchup('asked');
	is( $node->safe_psql('replica', $rows),
		$node->safe_psql('origin', $rows), $what);
}

same_rows('rows are copied');
$node->safe_psql('origin', q{
	UPDATE asked SET n = 10 * n;
	INSERT INTO asked VALUES (6, ar_near('six', 0.1::float8 + 0.2))});
same_rows('rows are found again by all their columns');
$node->safe_psql('origin', q{DELETE FROM asked WHERE n <= 20});
same_rows('rows are deleted');
is( $node->safe_psql('replica',
		q{SELECT string_agg(n::text, ' ' ORDER BY n) FROM asked}),
	'30 40 50', 'and the others are left');
is( $node->safe_psql('replica',
		q{SELECT count(*) FROM pg_subscription_rel WHERE srsubstate = 'r'}),
	'1', 'the subscription is well');

$node->stop;
done_testing();
