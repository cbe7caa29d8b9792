-- The states of each life cycle, in their order.
create or replace view report.state as
select
  s.subject,
  s.state,
  s.position,
  s.is_initial,
  s.is_final
from sutarta.life_cycle_state s;

comment on view report.state is
  'The states of each life cycle, in their order.';
comment on column report.state.subject is 'What lives: protocol, plan, measure, amendment, decision, ballot …';
comment on column report.state.state is 'The state.';
comment on column report.state.position is 'Its place in the order, from 1.';
comment on column report.state.is_initial is 'Whether something begins in it.';
comment on column report.state.is_final is 'Whether something ends in it.';
