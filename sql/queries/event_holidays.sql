-- What is needed to tell the public holidays of a protocol's country: $1 protocol (null for the only one). The country,
-- and each day on which its government decided otherwise, whether it is worked, and why.
select protocol.country, decided.day::date, decided.is_worked, decided.reason
from sutarta.protocol
left join sutarta.day_override as decided on decided.country = protocol.country
where protocol.id = sutarta.find_protocol($1)
order by decided.day;
