-- A cooperative sends the list of its own members. Whose they are is said by the sheet as a whole, in no column.
alter table intake add column cooperative_id uuid;
alter table intake add foreign key (tenant_id, cooperative_id) references business (tenant_id, id);
alter table intake drop constraint intake_kind_check;
alter table intake add constraint intake_kind_check
    check (kind in ('businesses', 'households', 'cooperative-members', 'own-members', 'products'));
alter table intake add constraint intake_cooperative_check check ((kind = 'own-members') = (cooperative_id is not null));
create index intake_cooperative on intake (tenant_id, cooperative_id, id);
