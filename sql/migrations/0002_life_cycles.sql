-- 0002 life cycles
--
-- The tables that sql/reference/lifecycle.sql fills from the domain's own: states, moves, who may make them.
-- phase: before   nothing exists yet
-- locks: none     new tables
-- undo:  by hand  drop the three tables
create table sutarta.life_cycle_state (
  subject text not null,
  state text not null,
  position integer not null,
  is_initial boolean not null,
  is_final boolean not null,
  primary key (subject, state)
);

-- from_state is no foreign key: the move that brings a subject into being starts from 'nothing'.
create table sutarta.life_cycle_move (
  subject text not null,
  from_state text not null,
  action text not null,
  to_state text not null,
  account text not null check (account in ('none', 'reason', 'outcome')),
  primary key (subject, from_state, action),
  unique (subject, from_state, action, to_state),
  foreign key (subject, to_state) references sutarta.life_cycle_state (subject, state)
);

create table sutarta.life_cycle_role (
  subject text not null,
  from_state text not null,
  action text not null,
  role text not null,
  primary key (subject, from_state, action, role),
  foreign key (subject, from_state, action) references sutarta.life_cycle_move (subject, from_state, action)
);
