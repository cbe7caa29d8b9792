-- Recomputes the chain of hashes over history and names the first row that is not as it was sealed. A head that somebody
-- has kept, from a digest, must be in the chain: cutting off its tail is invisible otherwise.
create or replace function door.audit_verify(head_number bigint default null, head_hash text default null)
returns table (
  ok boolean, sealed bigint, unsealed bigint, first_bad bigint, protocol text, subject text, what text)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  head sutarta.seal_head;
  bad record;
begin
  perform sutarta.require_person();
  select s.* into strict head from sutarta.seal_head s;
  select count(h.seal_number), count(*) - count(h.seal_number) into sealed, unsealed from sutarta.history h;
  select x.seal_number, x.place, x.protocol_id, x.subject, x.is_altered into bad
  from (
    select h.seal_number, row_number() over chain as place, h.protocol_id, h.subject,
      h.seal_hash is distinct from sha256(
        coalesce(lag(h.seal_hash) over chain, sha256(convert_to('sutarta', 'UTF8'))) || sutarta.seal_text(h))
        as is_altered
    from sutarta.history h
    where h.seal_number is not null
    window chain as (order by h.seal_number)
  ) x
  where x.is_altered or x.seal_number <> x.place
  order by x.seal_number limit 1;
  if bad.seal_number is not null then
    first_bad := least(bad.seal_number, bad.place);
    what := case when bad.seal_number <> bad.place then 'missing' else 'altered' end;
    subject := bad.subject;
    protocol := (
      select p.code from sutarta.protocol p
      where p.id = bad.protocol_id and p.id = any (sutarta.visible_protocols()));
  elsif head.number <> sealed or head.hash is distinct from coalesce(
    (select h.seal_hash from sutarta.history h where h.seal_number = head.number), head.hash) then
    first_bad := least(head.number, sealed) + 1;
    what := 'missing';
  elsif head_number > 0 and not exists (
    select from sutarta.history h
    where h.seal_number = head_number and encode(h.seal_hash, 'hex') like lower(head_hash) || '%') then
    first_bad := head_number;
    what := 'head';
  end if;
  ok := first_bad is null;
  return next;
end
$$;
