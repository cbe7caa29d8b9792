-- What has become of a plan's measures by the last tick: of all of them ('plan'), or by 'direction', 'association' or
-- 'quarter', for those who see the plan. Columns as in report.association_progress; the code is that of the direction
-- or the association, or 2025-Q2.
create or replace function door.report_measures(
  protocol text default null, plan text default null, part_of text default 'plan')
returns table (
  protocol_code text, plan_code text, code text, titles jsonb, planned integer, not_started integer,
  under_way integer, done integer, partly integer, late integer, postponed integer, cancelled integer,
  done_on_time integer, done_rate numeric, on_time_rate numeric, progress numeric, progress_known integer,
  parts_planned integer, parts_done integer, carried_over integer, carry_over_rate numeric, led integer,
  partnered integer, kept_rate numeric, counted_for date, counted_at timestamptz)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  perform sutarta.require_one_of('part_of', report_measures.part_of, 'plan, direction, association, quarter');
  return query
    select a.code, p.code,
      coalesce(d.code, x.code, case when t.key = 0 then p.code else t.key / 10 || '-Q' || t.key % 10 end),
      coalesce(d.titles, x.names, case when t.key = 0 then p.titles end)::jsonb, t.planned, t.not_started, t.under_way,
      t.done, t.partly, t.late, t.postponed, t.cancelled, t.done_on_time, t.done_rate, t.on_time_rate, t.progress,
      t.progress_known, t.parts_planned, t.parts_done, t.carried_over, t.carry_over_rate, t.led, t.partnered,
      t.kept_rate, g.counted_for::date, g.counted_at
    from sutarta.chosen_plan(report_measures.protocol, report_measures.plan) c
    join sutarta.protocol a on a.id = c.protocol_id
    join sutarta.plan p on p.protocol_id = c.protocol_id and p.id = c.plan_id
    join sutarta.counting g on g.protocol_id = c.protocol_id
    join sutarta.plan_tally t
      on t.protocol_id = c.protocol_id and t.plan_id = c.plan_id and t.scope = report_measures.part_of
    left join sutarta.direction d on t.scope = 'direction' and d.protocol_id = t.protocol_id and d.id = t.key
    left join sutarta.association x on t.scope = 'association' and x.id = t.key
    order by d.position, x.code, t.key;
end
$$;
