-- 0008 matters by protocol
--
-- A tick looks for what is coming in one protocol after the other: each finds its own by index.
-- phase: before   old binaries keep working
-- locks: share    on measure and occurrence while their indexes are built
-- undo:  by hand  create the two dropped indexes, drop the two new ones
create index measure_due_in_protocol on sutarta.measure (protocol_id, due) where due is not null;
create index occurrence_in_protocol on sutarta.occurrence (protocol_id, first_day);
drop index sutarta.measure_due;
drop index sutarta.occurrence_day;
