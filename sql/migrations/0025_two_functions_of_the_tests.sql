-- 0025 two functions of the tests
--
-- Takes away two functions that only tests called: what they told, open_days_of and mattering_reminders tell.
-- phase: before   no program calls them
-- locks: none     functions alone
-- undo:  none     nothing is lost
drop function if exists sutarta.open_days(bigint, text, date, date);
drop function if exists sutarta.still_matters(sutarta.reminder);
