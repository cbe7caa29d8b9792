-- Sets after how many days without news of a measure its lead is asked.
select door.set_silence($1, $2) is null;
