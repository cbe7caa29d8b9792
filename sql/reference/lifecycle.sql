-- life cycles
--
-- Rendered from the tables of Sources/Cooperation/LifeCycle by `sutarta admin lifecycle --sql`: change those.
-- phase: reference, re-applied when its text changes
-- locks: row locks on these three small tables
-- undo:  apply the older text

insert into sutarta.life_cycle_state (subject, state, position, is_initial, is_final) values
  ('plan', 'proposed', 1, true, false),
  ('plan', 'agreed', 2, false, false),
  ('plan', 'in_progress', 3, false, false),
  ('plan', 'done', 4, false, true),
  ('measure', 'proposed', 1, true, false),
  ('measure', 'agreed', 2, false, false),
  ('measure', 'in_progress', 3, false, false),
  ('measure', 'done', 4, false, true),
  ('measure', 'withdrawn', 5, false, true),
  ('measure', 'postponed', 6, false, true),
  ('measure', 'cancelled', 7, false, true)
on conflict (subject, state) do update
  set position = excluded.position, is_initial = excluded.is_initial, is_final = excluded.is_final;

insert into sutarta.life_cycle_move (subject, from_state, action, to_state, account) values
  ('plan', 'nothing', 'propose', 'proposed', 'none'),
  ('plan', 'proposed', 'agree', 'agreed', 'none'),
  ('plan', 'agreed', 'start', 'in_progress', 'none'),
  ('plan', 'in_progress', 'close', 'done', 'none'),
  ('measure', 'nothing', 'propose', 'proposed', 'none'),
  ('measure', 'proposed', 'agree', 'agreed', 'none'),
  ('measure', 'proposed', 'withdraw', 'withdrawn', 'reason'),
  ('measure', 'agreed', 'start', 'in_progress', 'none'),
  ('measure', 'in_progress', 'finish', 'done', 'outcome'),
  ('measure', 'agreed', 'postpone', 'postponed', 'reason'),
  ('measure', 'in_progress', 'postpone', 'postponed', 'reason'),
  ('measure', 'agreed', 'cancel', 'cancelled', 'reason'),
  ('measure', 'in_progress', 'cancel', 'cancelled', 'reason'),
  ('measure', 'done', 'reopen', 'in_progress', 'reason')
on conflict (subject, from_state, action) do update
  set to_state = excluded.to_state, account = excluded.account;

delete from sutarta.life_cycle_role;

insert into sutarta.life_cycle_role (subject, from_state, action, role) values
  ('plan', 'nothing', 'propose', 'coordinator'),
  ('plan', 'nothing', 'propose', 'registrar'),
  ('plan', 'proposed', 'agree', 'registrar'),
  ('plan', 'proposed', 'agree', 'decision'),
  ('plan', 'agreed', 'start', 'coordinator'),
  ('plan', 'agreed', 'start', 'daemon'),
  ('plan', 'in_progress', 'close', 'coordinator'),
  ('measure', 'nothing', 'propose', 'signatory'),
  ('measure', 'nothing', 'propose', 'coordinator'),
  ('measure', 'nothing', 'propose', 'registrar'),
  ('measure', 'proposed', 'agree', 'registrar'),
  ('measure', 'proposed', 'agree', 'decision'),
  ('measure', 'proposed', 'withdraw', 'lead'),
  ('measure', 'proposed', 'withdraw', 'coordinator'),
  ('measure', 'agreed', 'start', 'lead'),
  ('measure', 'agreed', 'start', 'partner'),
  ('measure', 'in_progress', 'finish', 'lead'),
  ('measure', 'in_progress', 'finish', 'partner'),
  ('measure', 'agreed', 'postpone', 'decision'),
  ('measure', 'in_progress', 'postpone', 'decision'),
  ('measure', 'agreed', 'cancel', 'decision'),
  ('measure', 'in_progress', 'cancel', 'decision'),
  ('measure', 'done', 'reopen', 'lead'),
  ('measure', 'done', 'reopen', 'coordinator');
