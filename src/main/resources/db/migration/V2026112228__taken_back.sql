-- A paper that was removed is named by no row any more, and swept away.
alter table expert_paper alter column paper_key drop not null;
alter table expert_paper add constraint expert_paper_stands check ((paper_key is null) = (removed_at is not null));
grant update (paper_key) on expert_paper to nhan_app;

-- A completion that an officer took back: it counts no more, and the certificate says so where it is checked.
alter table training_registration add column revoked_at timestamptz;
alter table training_registration add column revoked_by uuid;
alter table training_registration add column revoke_reason text;
alter table training_registration add constraint training_registration_revoked check (
    (revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoke_reason is null)
    and (revoked_at is null or completed_at is not null));

-- A fair that isn't held after all, with its meetings.
alter table fair add column cancel_reason text;
alter table fair add column cancelled_by uuid;
alter table fair add constraint fair_cancelled check (
    (cancelled_at is null) = (cancel_reason is null) and (cancelled_at is null) = (cancelled_by is null));
alter table fair_meeting add column cancelled_at timestamptz;

-- When somebody last said what an expert is, communes included: with every change of it the version moves on.
alter table expert add column described_at timestamptz;
