-- The plans of each protocol, a row each.
create or replace view report.plan as
select
  p.protocol_id,
  a.code as protocol,
  p.id as plan_id,
  p.code as plan,
  sutarta.text_in(p.titles, a.languages[1]) as title,
  p.titles::jsonb as titles,
  p.first_day::date as first_day,
  p.last_day::date as last_day,
  p.state,
  p.revision,
  coalesce(p.agreed_on::date, (r.made_at at time zone a.time_zone)::date) as agreed_on,
  not s.is_initial and not s.is_final as is_in_force
from sutarta.plan p
left join sutarta.protocol a on a.id = p.protocol_id
join sutarta.life_cycle_state s on s.subject = p.subject and s.state = p.state
left join sutarta.plan_revision r on r.protocol_id = p.protocol_id and r.plan_id = p.id and r.revision = 1;

comment on view report.plan is
  'The plans of each protocol, a row each.';
comment on column report.plan.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.plan.protocol is 'The protocol''s code.';
comment on column report.plan.plan_id is 'The plan''s key.';
comment on column report.plan.plan is 'The plan''s code, unique in its protocol.';
comment on column report.plan.title is 'The title in the protocol''s first language.';
comment on column report.plan.titles is 'The titles by language code.';
comment on column report.plan.first_day is 'The first day of the plan''s period.';
comment on column report.plan.last_day is 'The last day of the plan''s period.';
comment on column report.plan.state is 'Where it is in its life cycle; see report.state.';
comment on column report.plan.revision is 'The revision in force, from 1; 0 for a draft.';
comment on column report.plan.agreed_on is
  'The day on which it was agreed: as recorded, or else of its first revision; null for a draft.';
comment on column report.plan.is_in_force is 'Whether it is agreed and not ended.';
