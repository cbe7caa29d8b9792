-- Two protocols of whose people nobody is written to yet: no plan sets a deadline or is over, nobody's silence is asked
-- after, no day is a holiday, and those of the real protocol are out of office. A test makes due what it is about.
\ir two_protocols.sql
update sutarta.representative r set last_day = greatest(r.first_day, '2024-12-31')
from sutarta.person p where p.id = r.person_id and p.login !~ '^tap_';
update sutarta.coordinator c set last_day = c.first_day
from sutarta.person p where p.id = c.person_id and p.login !~ '^tap_';
delete from sutarta.holiday;
delete from sutarta.day_override;
delete from sutarta.reminder;
delete from sutarta.stirred;
update sutarta.measure set due = null;
update sutarta.plan set last_day = '2099-12-31';
insert into sutarta.reminding (protocol_id, silence_days) select id, null from sutarta.protocol
on conflict on constraint reminding_pkey do update set silence_days = null;
