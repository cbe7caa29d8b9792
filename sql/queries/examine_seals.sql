-- How many rows of history are not sealed, and for how many seconds the oldest has waited.
select count(*), extract(epoch from clock_timestamp() - min(history.at))::double precision
from sutarta.history
where history.seal_number is null;
