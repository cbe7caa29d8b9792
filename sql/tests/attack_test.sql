-- Every login of every kind against every table, sequence and function there is, by every verb and known trick. What is
-- new is attacked without a word here; what is newly granted fails until the lists below say so.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
create role tap_nobody login;
\o
select * from no_plan();

create temporary table attacker as
  select unnest(array['tap_a', 'tap_c', 'tap_d', 'tap_secretary', 'tap_daemon', 'tap_analyst', 'tap_registrar',
    'tap_stranger', 'tap_nobody']) as login;
create temporary table target as
  select c.oid, c.relname::text as name, c.relkind, (
      select quote_ident(a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      order by a.attgenerated <> '', a.attidentity <> '', a.attnum limit 1) as field,
    exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'protocol_id' and not a.attisdropped)
      as is_of_protocol
  from pg_class c
  where c.relnamespace in ('sutarta'::regnamespace, 'door'::regnamespace, 'report'::regnamespace)
    and c.relkind in ('r', 'p', 'v', 'm', 'S');

-- Nobody writes but through a door: by the catalogue, and by trying.
select is_empty($$
  select w.login, t.name, v from attacker w, target t,
    unnest(array['insert', 'update', 'delete', 'truncate', 'references', 'trigger']) v
  where t.relkind <> 'S' and has_table_privilege(w.login, t.oid, v)
  $$, 'no login has a right to change a table');
select is_empty($$
  select w.login, t.name, v from attacker w, target t
  cross join lateral (values
    ('insert', format('insert into sutarta.%I default values', t.name)),
    ('update', format('update sutarta.%I set %s = %s', t.name, t.field, t.field)),
    ('delete', format('delete from sutarta.%I', t.name)),
    ('truncate', format('truncate sutarta.%I cascade', t.name)),
    ('lock', format('lock table sutarta.%I in share mode', t.name)),
    ('alter', format('alter table sutarta.%I disable row level security', t.name)),
    ('drop', format('drop table sutarta.%I cascade', t.name)),
    ('policy', format('create policy mine on sutarta.%I using (true)', t.name)),
    ('trigger', format('create trigger mine before insert on sutarta.%I for each row execute function
      suppress_redundant_updates_trigger()', t.name))) as a (v, statement)
  where t.relkind = 'r' and t.field is not null and pg_temp.told(w.login, a.statement) <> '42501'
  $$, 'nor does trying get anybody anywhere');
select is_empty($$
  select w.login, t.name, v from attacker w, target t, unnest(array['usage', 'select', 'update']) v
  where t.relkind = 'S' and has_sequence_privilege(w.login, t.oid, v)
  $$, 'nobody counts for himself');

-- What is read, and by whom.
select set_eq($$
  select t.name from target t where t.relkind <> 'S' and has_table_privilege('tap_a', t.oid, 'select')
  $$, array['amendment', 'amendment_change', 'applied_text', 'association', 'attendance', 'ballot',
    'content_field', 'coordinator', 'day_override', 'decision', 'decision_eligible', 'decision_rule',
    'direction', 'event', 'event_measure', 'history', 'holiday', 'life_cycle_move', 'life_cycle_role',
    'life_cycle_state', 'measure', 'measure_answer', 'measure_dependency', 'measure_partner', 'meeting',
    'migration', 'negotiation', 'occurrence', 'occurrence_change', 'party', 'plan', 'plan_revision', 'protocol',
    'representative', 'seal_head', 'signature'], 'a leader reads these and no others');
select is_empty($$
  select w.login, t.name from attacker w, target t
  where w.login in ('tap_c', 'tap_d', 'tap_secretary', 'tap_daemon', 'tap_registrar') and t.relkind <> 'S'
    and has_table_privilege(w.login, t.oid, 'select') <> has_table_privilege('tap_a', t.oid, 'select')
    -- What texts were before tells the registrar whether her program is the older one.
    and (w.login, t.name) <> ('tap_registrar', 'superseded_text')
    -- The views of reports are for analysts, and for the registrar who makes them.
    and not (w.login = 'tap_registrar' and t.oid in (
      select c.oid from pg_class c where c.relnamespace = 'report'::regnamespace))
  $$, 'so do coordinator, daemon and registrar: which rows, row security says');
select is_empty($$
  select w.login, t.name from attacker w, target t
  where w.login in ('tap_analyst', 'tap_nobody') and t.relkind <> 'S' and has_any_column_privilege(w.login, t.oid, 'select')
    and not (w.login = 'tap_analyst' and t.oid in (
      select c.oid from pg_class c where c.relnamespace = 'report'::regnamespace))
  $$, 'an analyst reads reports and nothing else, a login of no group nothing');
select is_empty($$
  select w.login, t.name from attacker w, target t
  where w.login in ('tap_d', 'tap_stranger') and t.relkind = 'r' and t.is_of_protocol
    and pg_temp.told(w.login, format('select count(*) from sutarta.%I x where x.protocol_id = %s', t.name,
      current_setting('tap.one'))) not in ('0', '42501')
  $$, 'nobody sees a row of a protocol that is not hers');
select is(pg_temp.told('tap_d', format('select count(*) from sutarta.protocol where id = %s', current_setting('tap.one'))), '0',
  'not even the protocol itself');
select is_empty($$
  select w.login from attacker w
  where pg_temp.told(w.login, 'select email from sutarta.person limit 1') not in ('42501', 'nothing')
    and w.login <> 'tap_registrar'
  $$, 'nobody but the registrar reads an address');

-- Functions: nobody by being anybody.
select is_empty($$
  select p.oid::regprocedure from pg_proc p
  where p.pronamespace in ('sutarta'::regnamespace, 'door'::regnamespace, 'report'::regnamespace)
    and (has_function_privilege('tap_nobody', p.oid, 'execute')
      or has_function_privilege('tap_analyst', p.oid, 'execute') and p.pronamespace <> 'report'::regnamespace
        -- What a view calls is called with its reader's rights; the schema is closed to her all the same.
        and (p.pronamespace <> 'sutarta'::regnamespace or p.proname not in ('text_in', 'as_of', 'outcome')))
  $$, 'a login of no group calls nothing, an analyst only what reports are made of');
select is_empty($$
  select p.oid::regprocedure from pg_proc p
  where p.pronamespace = 'door'::regnamespace and has_function_privilege('tap_a', p.oid, 'execute')
    and not (p.prosecdef and (p.prosrc ~ 'require_person'
      -- What only tells looks for a protocol that the session sees, which asks the same.
      or p.provolatile = 's' and p.prosrc ~ 'sutarta\.(find_protocol|chosen_plan)\('))
  $$, 'every leader''s door asks first who knocks');
select is_empty($$
  select p.oid::regprocedure from pg_proc p
  where p.pronamespace in ('sutarta'::regnamespace, 'door'::regnamespace) and p.prosecdef
    and not coalesce(p.proconfig @> array['search_path=sutarta, pg_catalog, pg_temp'], false)
  $$, 'every definer''s function has pg_temp last');
select is_empty($$
  select p.oid::regprocedure, w.login from pg_proc p, attacker w
  where p.pronamespace = 'sutarta'::regnamespace and p.provolatile = 'v' and has_function_privilege(w.login, p.oid, 'execute')
  $$, 'no inner function that changes anything is called from outside');

-- Tricks.
select is_empty($$
  select w.login, v from attacker w
  cross join lateral (values
    ('temporary table', 'create temporary table person (id bigint, login text)'),
    ('schema', 'create schema mine'),
    ('function', 'create function sutarta.me() returns bigint language sql as $x$ select 1::bigint $x$'),
    ('public', 'create table public.mine (x int)'),
    ('owner', 'set role sutarta_owner'),
    ('registrar', 'set role postgres'),
    ('role', 'create role mine superuser'),
    ('membership', format('grant sutarta_registrar to %I', w.login)),
    ('defaults', 'alter default privileges for role sutarta_owner grant all on tables to public'),
    ('file', 'copy (select 1) to program ''true'''),
    ('reading a file', 'select pg_read_file(''/etc/passwd'')'),
    ('extension', 'create extension file_fdw')) as a (v, statement)
  where pg_temp.told(w.login, a.statement) not in ('42501', '0LP01')
    and not (w.login = 'tap_registrar' and v in ('membership'))
  $$, 'no known trick makes anybody more than she is');
select is(pg_temp.told('tap_a', $$ select set_config('app.who', 'tap_b', true) || sutarta.me() $$),
  (select 'tap_b' || id from sutarta.person where login = 'tap_a'), 'a setting makes nobody another person');
select * from finish();
rollback;
