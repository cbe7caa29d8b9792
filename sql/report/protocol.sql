-- The protocols of intent, a row each.
create or replace view report.protocol as
select
  a.id as protocol_id,
  a.code as protocol,
  sutarta.text_in(a.titles, a.languages[1]) as title,
  a.titles::jsonb as titles,
  a.state,
  a.signed_on::date as signed_on,
  a.place,
  a.country,
  a.time_zone,
  (select count(*)::integer from sutarta.party y
   where y.protocol_id = a.id and y.standing = 'signatory' and t.today >= y.first_day
     and (y.last_day is null or t.today <= y.last_day)) as signatories,
  (select count(*)::integer from sutarta.party y
   where y.protocol_id = a.id and y.standing = 'observer' and t.today >= y.first_day
     and (y.last_day is null or t.today <= y.last_day)) as observers,
  (select count(*)::integer from sutarta.plan p where p.protocol_id = a.id) as plans
from sutarta.protocol a
cross join lateral (select ((select sutarta.as_of()) at time zone a.time_zone)::date as today) t;

comment on view report.protocol is
  'The protocols of intent, a row each.';
comment on column report.protocol.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.protocol.protocol is 'The protocol''s code.';
comment on column report.protocol.title is 'The title in the protocol''s first language.';
comment on column report.protocol.titles is 'The titles by language code.';
comment on column report.protocol.state is 'Where it is in its life cycle; see report.state.';
comment on column report.protocol.signed_on is 'The day on which it was signed; null while it is not.';
comment on column report.protocol.place is 'Where it was or will be signed.';
comment on column report.protocol.country is 'ISO 3166-1 code of the country whose holidays count.';
comment on column report.protocol.time_zone is 'The zone whose days count, by its IANA name.';
comment on column report.protocol.signatories is 'How many signatories take part today.';
comment on column report.protocol.observers is 'How many observers take part today.';
comment on column report.protocol.plans is 'How many plans it has had, drafts included.';
