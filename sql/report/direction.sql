-- The directions of each plan, in their order.
create or replace view report.direction as
select
  d.protocol_id,
  a.code as protocol,
  p.id as plan_id,
  p.code as plan,
  d.id as direction_id,
  d.code as direction,
  sutarta.text_in(d.titles, a.languages[1]) as title,
  d.titles::jsonb as titles,
  d.position
from sutarta.direction d
join sutarta.plan p on p.protocol_id = d.protocol_id and p.id = d.plan_id
left join sutarta.protocol a on a.id = d.protocol_id;

comment on view report.direction is
  'The directions of each plan, in their order.';
comment on column report.direction.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.direction.protocol is 'The protocol''s code.';
comment on column report.direction.plan_id is 'The plan''s key.';
comment on column report.direction.plan is 'The plan''s code, unique in its protocol.';
comment on column report.direction.direction_id is 'The direction''s key.';
comment on column report.direction.direction is 'The direction''s code, unique in its plan.';
comment on column report.direction.title is 'The title in the protocol''s first language.';
comment on column report.direction.titles is 'The titles by language code.';
comment on column report.direction.position is 'Its place in the plan.';
