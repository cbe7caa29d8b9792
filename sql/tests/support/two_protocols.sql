-- Two protocols that know nothing of each other. tap-one: TA and TB have signed, TC observes, tap_secretary
-- coordinates; its plan tap-25 has been agreed. tap-two: TD has signed; its plan tap-25 has been agreed.
select set_config('tap.quiet', string_agg(x, ' '), false) from (
  select door.ensure_login(l, g) as x from (values
    ('tap_a', 'sutarta_leader'), ('tap_b', 'sutarta_leader'), ('tap_c', 'sutarta_leader'),
    ('tap_d', 'sutarta_leader'), ('tap_stranger', 'sutarta_leader'), ('tap_secretary', 'sutarta_coordinator'),
    ('tap_daemon', 'sutarta_daemon'), ('tap_analyst', 'sutarta_analyst')) as v (l, g)
  union all
  select door.load_association(c, jsonb_build_object('lt', 'Asociacija ' || c, 'en', 'Association ' || c), 'test', '{}')
  from unnest(array['TA', 'TB', 'TC', 'TD']) c
  union all
  select door.load_person(l, n, l || '@example.org', g) from (values
    ('tap_a', 'Leader of TA', 'lt'), ('tap_b', 'Leader of TB', 'en'), ('tap_c', 'Leader of TC', 'pl'),
    ('tap_d', 'Leader of TD', 'lt'), ('tap_secretary', 'Secretary', 'lt')) as v (l, n, g)
) as made;
create role tap_registrar login in role sutarta_registrar;

select set_config('tap.quiet', string_agg(x, ' '), false) from (
  select door.load_representative('tap_' || c, 'T' || upper(c), 'leader', '2024-01-01', null) as x
  from unnest(array['a', 'b', 'c', 'd']) c
  union all
  select door.load_protocol(
    c, jsonb_build_object('lt', c), '2024-04-23', 'Vilnius', 'Europe/Vilnius', 'LT', true, '{60,30,7,1}')
  from unnest(array['tap-one', 'tap-two']) c
) as made;

select set_config('tap.quiet', string_agg(x, ' '), false) from (
  select door.load_party(p, a, s, '2024-04-23', null) as x from (values
    ('tap-one', 'TA', 'signatory'), ('tap-one', 'TB', 'signatory'), ('tap-one', 'TC', 'observer'),
    ('tap-two', 'TD', 'signatory')) as v (p, a, s)
  union all
  select door.load_coordinator('tap-one', 'tap_secretary', '2024-04-23', null)
  union all
  select door.load_plan(p, 'tap-25', '{"lt": "Planas", "en": "Plan"}', '2025-01-01', '2025-12-31')
  from unnest(array['tap-one', 'tap-two']) p
  union all
  select door.load_direction(p, 'tap-25', 'K1', '{"lt": "Kryptis"}', 1)
  from unnest(array['tap-one', 'tap-two']) p
) as made;

-- 1 is TA's with TB as partner, 1.1 is part of it; 2 is everybody's; 3 is TB's alone.
select set_config('tap.quiet', string_agg(x, ' '), false) from (
  select door.load_measure(
    p, 'tap-25', n, parent, 'K1', jsonb_build_object('lt', 'Priemonė ' || n), 'visus metus', kind, '2025-01-01',
    '2025-12-31', due::date, lead, partners::text[], place) as x
  from (values
    ('tap-one', '1', null, 'dated', '2025-12-31', 'TA', '{TB}', 1),
    ('tap-one', '1.1', '1', 'dated', '2025-10-31', 'TA', '{TB}', 2),
    ('tap-one', '2', null, 'continuous', null, null, '{}', 3),
    ('tap-one', '3', null, 'dated', '2025-12-31', 'TB', '{}', 4),
    ('tap-two', '1', null, 'continuous', null, 'TD', '{}', 1)) as v (p, n, parent, kind, due, lead, partners, place)
) as made;
select set_config('tap.quiet', string_agg(x, ' '), false) from (
  select door.record_agreement(p, 'tap-25', '2025-01-29', 'Minutes 1') as x
  from unnest(array['tap-one', 'tap-two']) p
) as made;
select set_config('tap.one', p.id::text, false), set_config('tap.plan', (
    select x.id::text from sutarta.plan x where x.protocol_id = p.id), false)
from sutarta.protocol p where p.code = 'tap-one';
