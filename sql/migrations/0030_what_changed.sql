-- 0030 what changed
--
-- What has changed since a moment is found by its time: asked how a plan stood, one reads the changes after that moment
-- alone, and not every move that its measures ever made.
-- phase: before   old binaries read all the moves
-- locks: share    on history while it is read once (6 s for 10 million rows); nobody writes meanwhile
-- undo:  by hand  drop the index
create index history_changed on sutarta.history (protocol_id, plan_id, at) where changes is not null;
