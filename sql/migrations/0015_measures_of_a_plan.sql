-- 0015 measures of a plan
--
-- Tells the planner that a plan is of one protocol. It took the measures of a protocol's plan for one row, and read all
-- of them to find one by its number.
-- phase: before   old binaries keep working
-- locks: share update exclusive on measure while its rows are sampled; nobody's reading or writing waits
-- undo:  by hand  drop statistics sutarta.measure_in_plan
create statistics sutarta.measure_in_plan (dependencies) on protocol_id, plan_id from sutarta.measure;
analyze sutarta.measure;
