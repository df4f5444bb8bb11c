-- By when a request that was sent in is to be decided: it stays, and stays overdue, when the head has it.
alter table support_request add column decision_due timestamptz;

alter table support_request no force row level security;
alter table support_request_event no force row level security;
update support_request r set decision_due = coalesce(
    (select e.due_at from support_request_event e where e.tenant_id = r.tenant_id and e.request_id = r.id
        and e.holder_kind = 'office' order by e.id desc limit 1), r.due_at)
    where r.state = 'submitted';
alter table support_request force row level security;
alter table support_request_event force row level security;

-- Contracts and minutes are written anew for whoever asks; the sweep takes the files away that nothing refers to any more.
drop table engagement_paper;
