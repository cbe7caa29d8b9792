-- What became of each measure in the next plan: nothing is forgotten.
create or replace view report.carry_over as
select
  r.protocol_id,
  a.code as protocol,
  r.plan_id,
  p.code as plan,
  r.measure_id,
  (select m.number from sutarta.measure m where m.protocol_id = r.protocol_id and m.id = r.measure_id) as number,
  r.answer,
  r.next_plan_id,
  (select n.code from sutarta.plan n where n.protocol_id = r.protocol_id and n.id = r.next_plan_id) as next_plan,
  r.next_id,
  (select q.number from sutarta.measure q where q.protocol_id = r.protocol_id and q.id = r.next_id) as next_number
from sutarta.measure_answer r
left join sutarta.plan p on p.protocol_id = r.protocol_id and p.id = r.plan_id
left join sutarta.protocol a on a.id = r.protocol_id;

comment on view report.carry_over is
  'What became of each measure in the next plan: nothing is forgotten.';
comment on column report.carry_over.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.carry_over.protocol is 'The protocol''s code.';
comment on column report.carry_over.plan_id is 'The plan''s key.';
comment on column report.carry_over.plan is 'The plan''s code, unique in its protocol.';
comment on column report.carry_over.measure_id is 'The measure''s key.';
comment on column report.carry_over.number is 'The measure''s number in its plan, a text: ''4.1''.';
comment on column report.carry_over.answer is
  '''carried'' (unfinished or postponed, goes on), ''renewed'' (done, again), or ''dropped''.';
comment on column report.carry_over.next_plan_id is 'The key of the next plan.';
comment on column report.carry_over.next_plan is 'The code of the next plan.';
comment on column report.carry_over.next_id is 'The key of the measure that carries it on; null where it was dropped.';
comment on column report.carry_over.next_number is
  'The number of the measure that carries it on; null where it was dropped.';
