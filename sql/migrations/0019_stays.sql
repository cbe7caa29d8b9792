-- 0019 stays
--
-- How long a measure stayed in a state is told by its moves from one state to another: a third of what history tells
-- of it. These moves are found, with their moments, without reading the others.
-- phase: before   old binaries keep working
-- locks: share    on history while the index is made
-- undo:  by hand  drop the index
create index history_stay on sutarta.history (protocol_id, plan_id, measure_id, id) include (at, to_state)
  where subject = 'measure' and from_state <> to_state;
