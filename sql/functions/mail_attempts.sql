-- The ledger of a message: every attempt with what came of it. For the registrar.
create or replace function door.mail_attempts(message_id bigint)
returns table (fence bigint, began_at timestamptz, ended_at timestamptz, outcome text, reason text)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  perform sutarta.require_registrar();
  perform sutarta.require_mail(mail_attempts.message_id, is_unsent => false);
  return query
    select d.fence, d.began_at, d.ended_at, d.outcome, d.reason
    from sutarta.delivery d where d.message_id = mail_attempts.message_id
    order by d.fence;
end
$$;
