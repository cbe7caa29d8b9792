-- 0028 leaps
--
-- A clock that leaps far ahead is believed only when it has gone on from there: where it first stood, until then. A tick
-- asks one door about its clock.
-- phase: after    a daemon of before asks another door whether the clock has gone back
-- locks: access exclusive   on clock, which has one row
-- undo:  by hand  drop the column and the door, put the functions of before back
alter table sutarta.clock
  -- The first of the ticks that have come since with a moment long after the latest.
  add column ahead_from timestamptz;
drop function if exists door.clock_behind(timestamptz);
drop function if exists sutarta.read_clock(timestamptz);
