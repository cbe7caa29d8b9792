-- row security
--
-- Forced on every table that holds somebody's rows: the owner has a policy too, and nobody is exempt by owning.
-- phase: access, re-applied when a text changes
-- locks: access exclusive on each table, briefly
-- undo:  apply the older text
-- Dropping what is not there yet is nothing to tell.
set local client_min_messages = warning;

do $policies$
declare
  scope record;
begin
  for scope in
    select * from (values
      ('association', 'id = any ((select sutarta.visible_associations())::bigint[])'),
      ('person', 'id = any ((select sutarta.visible_people())::bigint[])'),
      ('representative', 'association_id = any ((select sutarta.visible_associations())::bigint[])'),
      ('protocol', 'id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('party', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('coordinator', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('plan', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('direction', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('measure', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('measure_partner', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('event', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('occurrence', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('occurrence_change', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('event_measure', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('history', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('signature', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('decision_rule', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('meeting', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('attendance', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('decision', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('decision_eligible', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('ballot', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('negotiation', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('measure_dependency', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('plan_revision', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('amendment', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('amendment_change', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      ('measure_answer', 'protocol_id = any ((select sutarta.visible_protocols())::bigint[])'),
      -- Read through doors alone.
      ('counter', null),
      ('request', null),
      ('tick', null),
      ('reminder', null),
      ('told_occurrence', null),
      ('digest', null),
      ('message', null),
      ('delivery', null),
      ('preference', null),
      ('quiet_time', null),
      ('suppression', null),
      ('relay', null),
      ('reminding', null),
      ('counting', null),
      ('uncounted', null),
      ('plan_tally', null),
      ('stay_tally', null),
      ('decision_tally', null),
      ('participation_tally', null),
      ('occurrence_tally', null),
      ('stirred', null),
      ('clock', null),
      ('ladder', null)
    ) as s (name, visible)
  loop
    execute format('alter table sutarta.%I enable row level security', scope.name);
    execute format('alter table sutarta.%I force row level security', scope.name);
    execute format('drop policy if exists owner on sutarta.%I', scope.name);
    execute format('create policy owner on sutarta.%I to sutarta_owner using (true) with check (true)', scope.name);
    execute format('drop policy if exists reader on sutarta.%I', scope.name);
    if scope.visible is not null then
      execute format(
        'create policy reader on sutarta.%I for select '
        || 'to sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar using (%s)',
        scope.name, scope.visible);
    end if;
  end loop;
end
$policies$;
