-- How people are reminded in the protocols of whoever asks.
select protocol, coalesce(rungs, '{}'), silence_days, plan, number, event from door.ladders();
