-- What a line of a digest names, so that the command in it means what is meant.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();
\o /dev/null
insert into sutarta.preference (person_id, hour) select p.id, 0 from sutarta.person p;
insert into sutarta.reminding (protocol_id, silence_days) select a.id, 30 from sutarta.protocol a
on conflict on constraint reminding_pkey do update set silence_days = 30;
-- 2 is everybody's and 3 is TB's; history has it that both were begun, long ago.
update sutarta.measure set state = 'in_progress', lead_id = (select id from sutarta.association where code = 'TB')
where protocol_id = current_setting('tap.one')::bigint and number = '2';
update sutarta.history set at = '2025-01-29 12:00+02' where protocol_id = current_setting('tap.one')::bigint;
select door.compute_reminders('2025-05-05 09:00+03');
\o
create function pg_temp.named(who text, section text) returns text language sql as $$
  select string_agg(concat_ws(' ', c.number, c.plan_code, c.capacity, case when c.is_among_several then 'several' end), ', '
    order by c.number)
  from door.collect_digests('2025-05-05 09:00+03', 100) c where c.login = who and c.section = named.section
$$;
select is(pg_temp.named('tap_b', 'silence'), '1 partner, 2 lead', 'x');
select * from finish();
rollback;
