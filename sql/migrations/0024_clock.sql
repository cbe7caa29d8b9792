-- 0024 clock
--
-- What the ticks know of the clock, so that one that errs costs nothing: the latest moment that was believed, and what
-- was told under a clock that was ahead. And for which days an event is dated: what is dated already is not sent again
-- with every tick.
-- phase: before   old binaries date every event at every tick, as they did
-- locks: access exclusive   on event and digest while columns are added
-- undo:  by hand  drop the table and the columns
create table sutarta.clock (
  -- There is one.
  is_only boolean primary key default true check (is_only),
  -- The latest moment that a tick has believed.
  latest timestamptz,
  -- Where the clock stood when it last leapt forward by more than a day: an outage, or an error.
  left_at timestamptz,
  -- The first and the last of the ticks that have come since with a moment long before the latest.
  behind_from timestamptz,
  behind_to timestamptz,
  check ((behind_from is null) = (behind_to is null))
);
insert into sutarta.clock default values;

-- Whether it was written under a clock that was ahead, as turned out: what it told before its time is told again.
alter table sutarta.digest add column is_premature boolean not null default false;

alter table sutarta.event
  -- The days between which its occurrences are those of its rule; null where it was changed since.
  add column dated_first sutarta.day,
  add column dated_last sutarta.day;
