-- 0029 undated
--
-- A tick finds the events that want dating without looking at each: those dated least far ahead, those dated least far
-- back, for a clock that was set back, and those of which a day was moved into the days that are kept dated. One that was
-- changed since is left to the next tick: its door gains an argument.
-- phase: before   old binaries find them by looking at each
-- locks: share    on event and occurrence_change while their rows are read once; nobody changes an event meanwhile
-- undo:  by hand  drop the three indexes and the door, put the door of before back
create index event_dated_last on sutarta.event (dated_last);
create index event_dated_first on sutarta.event (dated_first);
create index occurrence_change_first_day on sutarta.occurrence_change (first_day) where is_last;
drop function if exists door.expand_occurrences(text, text, date, date, date[], date[], integer[]);
