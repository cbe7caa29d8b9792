-- 0014 working days
--
-- The days on which nobody works, so that silence is counted and notices are sent by working days. The holidays of the
-- law are computed by the programs and kept here for a horizon of years; a government's own decisions stand beside them.
-- phase: before   old binaries keep working; a count made by them takes Monday to Friday
-- locks: none     new tables
-- undo:  by hand  drop the tables, put working_day_after(date, integer) back
create table sutarta.holiday (
  country text not null check (country ~ '^[A-Z]{2}$'),
  day sutarta.day not null,
  primary key (country, day)
);

-- One day on which a government has decided otherwise: a bridge day off, or a Saturday worked for it.
create table sutarta.day_override (
  country text not null check (country ~ '^[A-Z]{2}$'),
  day sutarta.day not null,
  is_worked boolean not null,
  reason text check (reason <> ''),
  primary key (country, day)
);

drop function if exists sutarta.working_day_after(date, integer);
