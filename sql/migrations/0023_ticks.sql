-- 0023 ticks
--
-- What the last ticks came to, and since when a relay has been out of order: what doctor tells of.
-- phase: before   old binaries keep working; their ticks are not told of
-- locks: access exclusive   on relay while a column is added
-- undo:  by hand  drop the table and the column
create table sutarta.tick (
  id bigint generated always as identity primary key,
  began_at timestamptz not null,
  -- By the server's own clock, whatever time it took for now.
  ended_at timestamptz not null,
  -- What it was told to take for now; null for the server's clock.
  as_of timestamptz,
  host text not null,
  -- done: nothing to complain of; cut_short: it was asked to stop; complained: something is to be looked at; broken: the
  -- register could not go on.
  outcome text not null check (outcome in ('done', 'cut_short', 'complained', 'broken')),
  -- What there was to complain of.
  reason text check (reason ~ '[^[:space:]]')
);

alter table sutarta.relay add column since timestamptz;
update sutarta.relay set since = clock_timestamp() where failures > 0;
