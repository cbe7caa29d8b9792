-- 0020 what a line names
--
-- A line of a digest names its plan and tells of several protocols, so that the command in it says which is meant.
-- phase: after    a daemon of before cannot read the lines
-- locks: none     touches no rows
-- undo:  by hand  put the function of before back
drop function if exists door.collect_digests(timestamptz, integer, bigint, text);
