-- The sha256 of each text, in the order given.
select encode(sha256(convert_to(carried.body, 'UTF8')), 'hex')
from unnest($1::text[]) with ordinality as carried (body, place)
order by carried.place;
