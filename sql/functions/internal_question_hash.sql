-- SHA-256 of what is decided on: the question, the reason given, and the content as it is now. A ballot counts only on
-- the content that it was cast on.
create or replace function sutarta.question_hash(question sutarta.decision) returns bytea
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  content jsonb;
begin
  case question.about
    when 'plan' then
      content := sutarta.plan_content(question.protocol_id, question.plan_id);
    when 'measure' then
      select jsonb_build_object('number', f.number) || sutarta.substance('measure', f.fields) into content
      from sutarta.measure_fields(question.protocol_id, question.plan_id, question.measure_id) f;
    when 'amendment' then
      -- Its differences, and what they are differences from.
      select jsonb_build_object(
        'revision', a.base_revision, 'reason', a.reason,
        'changes', (
          select coalesce(jsonb_agg(jsonb_build_array(c.number, c.field, c.from_value, c.to_value)
            order by c.position), '[]')
          from sutarta.amendment_change c
          where c.protocol_id = a.protocol_id and c.amendment = a.number)) into content
      from sutarta.amendment a
      where a.protocol_id = question.protocol_id and a.number = question.amendment;
    else
      select jsonb_build_object('protocol', p.code, 'text', encode(p.text_hash, 'hex')) into content
      from sutarta.protocol p where p.id = question.protocol_id;
  end case;
  return sutarta.content_hash(jsonb_build_object(
    'about', question.about, 'action', question.action, 'account', question.account, 'content', content));
end
$$;
