-- The associations of the register.
create or replace view report.association as
select
  x.id as association_id,
  x.code as association,
  sutarta.text_in(x.names, 'lt') as name,
  x.names::jsonb as names,
  x.sector
from sutarta.association x;

comment on view report.association is
  'The associations of the register.';
comment on column report.association.association_id is 'The association''s key, the same in every view.';
comment on column report.association.association is 'The association''s code, unique in the register.';
comment on column report.association.name is 'Its name in Lithuanian, or else in whatever language there is.';
comment on column report.association.names is 'Its names by language code.';
comment on column report.association.sector is 'The kind of libraries or people it stands for, as registered.';
