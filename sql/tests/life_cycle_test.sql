-- A measure moves only along the life cycle, and history can hold nothing else.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();

select is_empty($$
  select s.subject, s.state from sutarta.life_cycle_state s
  where not exists (
    with recursive reached (subject, state) as (
      select m.subject, m.to_state from sutarta.life_cycle_move m
      where not exists (
        select from sutarta.life_cycle_state x where x.subject = m.subject and x.state = m.from_state)
      union
      select m.subject, m.to_state from reached r
      join sutarta.life_cycle_move m on m.subject = r.subject and m.from_state = r.state
    ) select from reached r where r.subject = s.subject and r.state = s.state)
  $$, 'every state is reached from nothing');
select is_empty($$
  select m.* from sutarta.life_cycle_move m
  where not exists (select from sutarta.life_cycle_role r
    where r.subject = m.subject and r.from_state = m.from_state and r.action = m.action)
  $$, 'every move is somebody''s');

-- Every state with every action by everybody, each undone again, against the table.
create function pg_temp.move_from(from_state text, login text, what text) returns text
language plpgsql
as $$
declare
  came text;
begin
  update sutarta.measure m set state = from_state
  where m.protocol_id = current_setting('tap.one')::bigint and m.number = '1';
  came := pg_temp.told(login,
    format($q$ select state from door.move_measure('tap-one', null, '1', %L, 'because') $q$, what));
  raise exception using errcode = 'ZZ000', message = came;
exception when sqlstate 'ZZ000' then
  return sqlerrm;
end
$$;
select results_eq($$
  select s.state, a.action, w.login, pg_temp.move_from(s.state, w.login, a.action)
  from sutarta.life_cycle_state s,
    (select distinct action from sutarta.life_cycle_move union select 'dance') a,
    (values ('tap_a'), ('tap_b'), ('tap_c'), ('tap_secretary'), ('tap_registrar')) as w (login)
  where s.subject = 'measure' order by 1, 2, 3
  $$, $$
  select s.state, a.action, w.login,
    case
      when m.action is null then 'SU001'
      when not exists (select from sutarta.life_cycle_role r where r.subject = m.subject
        and r.from_state = m.from_state and r.action = m.action and r.role = any (w.roles)) then 'SU002'
      else m.to_state
    end
  from sutarta.life_cycle_state s
  cross join (select distinct action from sutarta.life_cycle_move union select 'dance') a
  cross join (values
    ('tap_a', array['lead', 'signatory']), ('tap_b', array['partner', 'signatory']), ('tap_c', array[]::text[]),
    ('tap_secretary', array['coordinator']), ('tap_registrar', array['registrar'])) as w (login, roles)
  left join sutarta.life_cycle_move m on m.subject = s.subject and m.from_state = s.state and m.action = a.action
    -- What stays in its state comes with content, by a door of its own.
    and m.to_state <> m.from_state
  where s.subject = 'measure' order by 1, 2, 3
  $$, 'from each state each action of each person comes to what the table says');

select throws_ok($$
  insert into sutarta.history (protocol_id, at, subject, plan_id, measure_id, from_state, action, to_state, login,
    capacity, version)
  select protocol_id, now(), 'measure', plan_id, id, 'agreed', 'finish', 'done', 'postgres', 'lead', 99
  from sutarta.measure limit 1 $$, '23503', null, 'history cannot hold a move that the life cycle does not list');
select throws_ok($$ update sutarta.measure set state = 'forgotten' $$, '23503', null, 'nor a measure such a state');
select throws_ok($$
  insert into sutarta.history (protocol_id, at, subject, plan_id, measure_id, from_state, action, to_state, login,
    capacity, version)
  select protocol_id, now(), subject, plan_id, measure_id, from_state, action, to_state, login, capacity, version
  from sutarta.history where measure_id is not null limit 1 $$, '23505', null,
  'two moves never start from the same version of a subject');
select throws_ok($$
  insert into sutarta.history (protocol_id, at, subject, plan_id, measure_id, from_state, action, to_state, login,
    capacity, version)
  select protocol_id, now(), subject, plan_id, measure_id, from_state, action, to_state, login, capacity, version
  from sutarta.history where measure_id is null limit 1 $$, '23505', null, 'nor of a plan');
select * from finish();
rollback;
